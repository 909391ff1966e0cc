<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>{name}: copy, save or show as a table</source>
        <translation>{name}: kopēt, saglabāt vai rādīt tabulā</translation>
    </message>
    <message>
        <source>Where to save the chart</source>
        <translation>Kur saglabāt diagrammu</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopēt kā attēlu</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Saglabāt kā attēlu…</translation>
    </message>
    <message>
        <source>Show the figures as a table…</source>
        <translation>Rādīt skaitļus tabulā…</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>Kopēt skaitļus kā tabulu</translation>
    </message>
    <message>
        <source>The chart lies in the clipboard as a picture.</source>
        <translation>Diagramma kā attēls ir starpliktuvē.</translation>
    </message>
    <message>
        <source>The figures of the chart lie in the clipboard as a table.</source>
        <translation>Diagrammas skaitļi kā tabula ir starpliktuvē.</translation>
    </message>
    <message>
        <source>The chart is saved as “{name}”.</source>
        <translation>Diagramma saglabāta ar nosaukumu „{name}”.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramma</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Diagrammas skaitļi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
</TS>
