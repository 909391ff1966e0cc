<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>GuidePage</name>
    <message>
        <source>Search the guidelines</source>
        <translation>Meklēt vadlīnijās</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Nekas nav atrasts. Rakstiet mazāk vārdu vai īsākus vārdus.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Notīrīt meklēšanas lauku</translation>
    </message>
    <message>
        <source>{title}. Guidelines</source>
        <translation>{title}. Vadlīnijas</translation>
    </message>
    <message>
        <source>Where to save the guidelines</source>
        <translation>Kur saglabāt vadlīnijas</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Saglabāt PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Vadlīnijas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Jautājumi</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>Pierādījumi: {evidence}</translation>
    </message>
    <message>
        <source>Answer question {number}</source>
        <translation>Atbildēt uz jautājumu {number}</translation>
    </message>
    <message>
        <source>Limits: </source>
        <translation>Sliekšņi: </translation>
    </message>
</context>
</TS>
