<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>{name}: copy, save or show as a table</source>
        <translation>{name}: kopier, lagre eller vis som tabell</translation>
    </message>
    <message>
        <source>Where to save the chart</source>
        <translation>Hvor diagrammet skal lagres</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopier som bilde</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Lagre som bilde …</translation>
    </message>
    <message>
        <source>Show the figures as a table…</source>
        <translation>Vis tallene som tabell …</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>Kopier tallene som tabell</translation>
    </message>
    <message>
        <source>The chart lies in the clipboard as a picture.</source>
        <translation>Diagrammet ligger som bilde på utklippstavlen.</translation>
    </message>
    <message>
        <source>The figures of the chart lie in the clipboard as a table.</source>
        <translation>Tallene i diagrammet ligger som tabell på utklippstavlen.</translation>
    </message>
    <message>
        <source>The chart is saved as “{name}”.</source>
        <translation>Diagrammet er lagret som «{name}».</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Tallene i diagrammet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
</TS>
