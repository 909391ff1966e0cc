<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>HouseThresholds</name>
    <message>
        <source>Thresholds that the municipality sets itself stand beside the published ones and are marked as its own everywhere. They hold for this assessment; the next one of the same questionnaire takes them over.</source>
        <translation>Terskler som kommunen setter selv, vises ved siden av de publiserte og er overalt merket som egne. De gjelder for denne vurderingen; den neste med samme spørreskjema overtar dem.</translation>
    </message>
    <message>
        <source>“{label}” is withdrawn.</source>
        <translation>Terskelen «{label}» er trukket tilbake.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Egne terskler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Change a threshold</source>
        <translation>Endre en terskel</translation>
    </message>
    <message>
        <source>Set a threshold</source>
        <translation>Sett en terskel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Store the threshold</source>
        <translation>Lagre terskelen</translation>
    </message>
    <message>
        <source>No own threshold is set here yet.</source>
        <translation>Ingen egen terskel er satt her ennå.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change “{label}”</source>
        <translation>Endre «{label}»</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Withdraw “{label}”</source>
        <translation>Trekk tilbake «{label}»</translation>
    </message>
    <message>
        <source>What the threshold is for</source>
        <translation>Hva terskelen gjelder</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>What it is called (if it needs a name of its own)</source>
        <translation>Navn (om terskelen trenger et eget)</translation>
    </message>
    <message>
        <source>Why the municipality wants it</source>
        <translation>Hvorfor kommunen vil ha den</translation>
    </message>
    <message>
        <source>Number of the council's decision</source>
        <translation>Nummer på kommunestyrets vedtak</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Vedtaksdato</translation>
    </message>
</context>
</TS>
