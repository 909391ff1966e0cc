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
        <source>%n justifications were taken without an answer.</source>
        <translation>
            <numerusform>%n justification was taken without an answer.</numerusform>
            <numerusform>%n justifications were taken without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines say nothing and left their questions alone.</source>
        <translation>
            <numerusform>%n line says nothing and left its question alone.</numerusform>
            <numerusform>%n lines say nothing and left their questions alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken over from “{title}” of assessment {number}.</source>
        <translation>
            <numerusform>%n answer taken over from “{title}” of assessment {number}.</numerusform>
            <numerusform>%n answers taken over from “{title}” of assessment {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence came with them.</source>
        <translation>
            <numerusform>%n piece of evidence came along.</numerusform>
            <numerusform>%n pieces of evidence came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: no mistake, %n warnings.</source>
        <translation>
            <numerusform>{path}: no mistake, %n warning.</numerusform>
            <numerusform>{path}: no mistake, %n warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scenario {number} “{name}” is kept: %n steps to take. The answers are as they were.</source>
        <translation>
            <numerusform>Scenario {number} “{name}” is kept: %n step to take. The answers are as they were.</numerusform>
            <numerusform>Scenario {number} “{name}” is kept: %n steps to take. The answers are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n steps to take.</source>
        <translation>
            <numerusform>{path}: %n step to take.</numerusform>
            <numerusform>{path}: %n steps to take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are cut in the workbook: its cells hold no longer ones.</source>
        <translation>
            <numerusform>%n text is cut in the workbook: its cells hold no longer one.</numerusform>
            <numerusform>%n texts are cut in the workbook: its cells hold no longer ones.</numerusform>
        </translation>
    </message>
</context>
</TS>
