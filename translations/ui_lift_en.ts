<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Lift</name>
    <message numerus="yes">
        <source>At most %n steps on one question</source>
        <translation>
            <numerusform>At most %n step on one question</numerusform>
            <numerusform>At most %n steps on one question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions left out</source>
        <translation>
            <numerusform>%n question left out</numerusform>
            <numerusform>%n questions left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions; a scenario shows all of them</source>
        <translation>
            <numerusform>and %n more question; a scenario shows all of them</numerusform>
            <numerusform>and %n more questions; a scenario shows all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more questions</source>
        <translation>
            <numerusform>Show %n more question</numerusform>
            <numerusform>Show %n more questions</numerusform>
        </translation>
    </message>
</context>
</TS>
