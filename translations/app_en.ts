<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SelfTest</name>
    <message numerus="yes">
        <source>Questionnaires can be read: %n questions.</source>
        <translation>
            <numerusform>Questionnaires can be read: %n question.</numerusform>
            <numerusform>Questionnaires can be read: %n questions.</numerusform>
        </translation>
    </message>
</context>
</TS>
