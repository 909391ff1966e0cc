<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Demo</name>
    <message>
        <source>Self-assessment {year}</source>
        <translation>Pašnovērtējums {year}</translation>
    </message>
    <message>
        <source>Ethics and legal duties {year}</source>
        <translation>Ētika un likuma pienākumi {year}</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>result of the seminar</source>
        <translation>semināra rezultāts</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>darbgrāmata</translation>
    </message>
    <message>
        <source>results</source>
        <translation>rezultāti</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>atbildes</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>kopsavilkums</translation>
    </message>
    <message>
        <source>report for the council</source>
        <translation>pārskats domei</translation>
    </message>
    <message>
        <source>full report</source>
        <translation>pilnais pārskats</translation>
    </message>
    <message>
        <source>register of evidence</source>
        <translation>pierādījumu reģistrs</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Resources and fonts are there.</source>
        <translation>Resursi un fonti ir savā vietā.</translation>
    </message>
    <message>
        <source>Translations are there.</source>
        <translation>Tulkojumi ir savā vietā.</translation>
    </message>
    <message numerus="yes">
        <source>Questionnaires can be read: %n questions.</source>
        <translation>
            <numerusform>Anketas ir lasāmas: %n jautājums.</numerusform>
            <numerusform>Anketas ir lasāmas: %n jautājumi.</numerusform>
            <numerusform>Anketas ir lasāmas: %n jautājumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A workspace was made, answered, scored and exported: {files}.</source>
        <translation>Darba datne izveidota, aizpildīta, novērtēta un eksportēta: {files}.</translation>
    </message>
</context>
</TS>
