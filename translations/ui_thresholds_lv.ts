<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>HouseThresholds</name>
    <message>
        <source>Thresholds that the municipality sets itself stand beside the published ones and are marked as its own everywhere. They hold for this assessment; the next one of the same questionnaire takes them over.</source>
        <translation>Sliekšņi, ko pašvaldība nosaka pati, stāv līdzās publicētajiem un visur ir atzīmēti kā pašu noteikti. Tie attiecas uz šo pašnovērtējumu; nākamais pašnovērtējums ar to pašu anketu tos pārņem.</translation>
    </message>
    <message>
        <source>“{label}” is withdrawn.</source>
        <translation>Slieksnis „{label}” ir noņemts.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Pašu noteiktie sliekšņi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Change a threshold</source>
        <translation>Mainīt slieksni</translation>
    </message>
    <message>
        <source>Set a threshold</source>
        <translation>Noteikt slieksni</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Store the threshold</source>
        <translation>Saglabāt slieksni</translation>
    </message>
    <message>
        <source>No own threshold is set here yet.</source>
        <translation>Šeit pašu noteiktu sliekšņu vēl nav.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Change “{label}”</source>
        <translation>Mainīt „{label}”</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Withdraw “{label}”</source>
        <translation>Noņemt slieksni „{label}”</translation>
    </message>
    <message>
        <source>What the threshold is for</source>
        <translation>Kam slieksnis noteikts</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Kā salīdzina</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>What it is called (if it needs a name of its own)</source>
        <translation>Nosaukums (ja vajadzīgs savs)</translation>
    </message>
    <message>
        <source>Why the municipality wants it</source>
        <translation>Kāpēc pašvaldība to nosaka</translation>
    </message>
    <message>
        <source>Number of the council's decision</source>
        <translation>Domes lēmuma numurs</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Lēmuma datums</translation>
    </message>
</context>
</TS>
