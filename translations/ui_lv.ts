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
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Iezīmēt visu</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Palielināt</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Samazināt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Skatīt mapē:</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>Skatīt &amp;mapē:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Uz priekšu</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Augstāka mape</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Izveidot jaunu mapi</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Saraksta skats</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalizēts skats</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Datņu veids:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datņu &amp;veids:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datnes &amp;nosaukums:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mape:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Atvērt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Izvēlēties</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Pārdēvēt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dzēst</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Jauna mape</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Rādīt &amp;slēptās datnes</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Jauna mape</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Šis dators</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nesenās vietas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Lielums</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Mainīts</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dators</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>A&amp;tkārtot</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izgriezt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopēt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I&amp;elīmēt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Iezīmēt visu</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Jā</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nē</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Nesaglabāt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Lietot</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atiestatīt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Neņemt vērā</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>A&amp;tkārtot</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izgriezt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopēt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopēt &amp;saites adresi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I&amp;elīmēt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Iezīmēt visu</translation>
    </message>
</context>
</TS>
