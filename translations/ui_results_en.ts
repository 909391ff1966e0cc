<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>One step down on any of %n questions would turn the verdict.</source>
        <translation>
            <numerusform>One step down on %n question would turn the verdict.</numerusform>
            <numerusform>One step down on any of %n questions would turn the verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One step up on any of %n questions would turn the verdict.</source>
        <translation>
            <numerusform>One step up on %n question would turn the verdict.</numerusform>
            <numerusform>One step up on any of %n questions would turn the verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n questions</source>
        <translation>
            <numerusform>The %n question</numerusform>
            <numerusform>All %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n figures</source>
        <translation>
            <numerusform>The %n figure</numerusform>
            <numerusform>All %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n limits</source>
        <translation>
            <numerusform>The %n limit</numerusform>
            <numerusform>All %n limits</numerusform>
        </translation>
    </message>
</context>
</TS>
