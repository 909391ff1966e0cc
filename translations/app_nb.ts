<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Demo</name>
    <message>
        <source>Self-assessment {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethics and legal duties {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report for the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register of evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Resources and fonts are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Questionnaires can be read: %n questions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A workspace was made, answered, scored and exported: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
