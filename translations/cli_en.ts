<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Assessment {number} of {name} is in {path}: %n questions.</source>
        <translation>
            <numerusform>Assessment {number} of {name} is in {path}: %n question.</numerusform>
            <numerusform>Assessment {number} of {name} is in {path}: %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken from {path}.</source>
        <translation>
            <numerusform>%n answer taken from {path}.</numerusform>
            <numerusform>%n answers taken from {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: no mistake, %n warnings.</source>
        <translation>
            <numerusform>{path}: no mistake, %n warning.</numerusform>
            <numerusform>{path}: no mistake, %n warnings.</numerusform>
        </translation>
    </message>
</context>
</TS>
