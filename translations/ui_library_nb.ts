<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Library</name>
    <message>
        <source>Use in a new assessment</source>
        <translation>Bruk i en ny vurdering</translation>
    </message>
    <message>
        <source>Read the guidelines</source>
        <translation>Les retningslinjene</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Respondents answer a survey, so it is no part of an assessment.</source>
        <translation>Spørreundersøkelser besvares av respondenter og inngår derfor ikke i en vurdering.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>The open assessment keeps edition {old}; a new assessment takes edition {new}.</source>
        <translation>Den åpne vurderingen beholder utgave {old}; en ny vurdering bruker utgave {new}.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Spørreskjemaer</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Legg til fra fil</translation>
    </message>
    <message>
        <source>Questionnaire library</source>
        <translation>Skjemabibliotek</translation>
    </message>
    <message>
        <source>“{name}” was not added</source>
        <translation>«{name}» ble ikke lagt til</translation>
    </message>
    <message>
        <source>Nothing in the library has changed. Mend the file and choose it again.</source>
        <translation>Ingenting er endret i biblioteket. Rett filen og velg den på nytt.</translation>
    </message>
    <message>
        <source>What is wrong in it</source>
        <translation>Dette må rettes</translation>
    </message>
    <message>
        <source>Choose a file again</source>
        <translation>Velg fil på nytt</translation>
    </message>
</context>
</TS>
