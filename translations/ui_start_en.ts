<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Start</name>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections below the threshold</source>
        <translation>
            <numerusform>%n section below the threshold</numerusform>
            <numerusform>%n sections below the threshold</numerusform>
        </translation>
    </message>
</context>
</TS>
