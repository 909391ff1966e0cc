<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>{name}: copy, save or show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart lies in the clipboard as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the chart lie in the clipboard as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
