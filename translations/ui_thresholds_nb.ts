<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>HouseThresholds</name>
    <message>
        <source>Thresholds that the municipality sets itself stand beside the published ones and are marked as its own everywhere. They hold for this assessment; the next one of the same questionnaire takes them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No own threshold is set here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the threshold is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called (if it needs a name of its own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the municipality wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the council's decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
