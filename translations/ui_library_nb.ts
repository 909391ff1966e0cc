<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Library</name>
    <message>
        <source>Use in a new assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respondents answer a survey, so it is no part of an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its texts are not in the language of this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open assessment keeps edition {old}; a new assessment takes edition {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the library has changed. Mend the file and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
