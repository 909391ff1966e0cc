<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Library</name>
    <message>
        <source>Use in a new assessment</source>
        <translation>Izmantot jaunā pašnovērtējumā</translation>
    </message>
    <message>
        <source>Read the guidelines</source>
        <translation>Lasīt vadlīnijas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Respondents answer a survey, so it is no part of an assessment.</source>
        <translation>Uz aptaujas jautājumiem atbild respondenti, tāpēc tā nav pašnovērtējuma daļa.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sadaļas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Avoti</translation>
    </message>
    <message>
        <source>The open assessment keeps edition {old}; a new assessment takes edition {new}.</source>
        <translation>Atvērtajā pašnovērtējumā paliek {old}. izdevums; jaunā izmanto {new}. izdevumu.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Anketas</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Pievienot no datnes</translation>
    </message>
    <message>
        <source>Questionnaire library</source>
        <translation>Anketu bibliotēka</translation>
    </message>
    <message>
        <source>“{name}” was not added</source>
        <translation>„{name}” nav pievienota</translation>
    </message>
    <message>
        <source>Nothing in the library has changed. Mend the file and choose it again.</source>
        <translation>Bibliotēkā nekas nav mainīts. Labojiet datni un izvēlieties to vēlreiz.</translation>
    </message>
    <message>
        <source>What is wrong in it</source>
        <translation>Kas tajā jālabo</translation>
    </message>
    <message>
        <source>Choose a file again</source>
        <translation>Izvēlēties datni vēlreiz</translation>
    </message>
</context>
</TS>
