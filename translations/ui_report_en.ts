<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>The report is provisional: %n questions are open.</source>
        <translation>
            <numerusform>The report is provisional: %n question is open.</numerusform>
            <numerusform>The report is provisional: %n questions are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n questions are answered; the report is final.</source>
        <translation>
            <numerusform>The %n question is answered; the report is final.</numerusform>
            <numerusform>All %n questions are answered; the report is final.</numerusform>
        </translation>
    </message>
</context>
</TS>
