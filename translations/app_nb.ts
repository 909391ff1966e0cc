<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Demo</name>
    <message>
        <source>Self-assessment {year}</source>
        <translation>Egenvurdering {year}</translation>
    </message>
    <message>
        <source>Ethics and legal duties {year}</source>
        <translation>Etikk og lovpålagte plikter {year}</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>result of the seminar</source>
        <translation>resultat av seminaret</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>arbeidsbok</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultater</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>sammendrag</translation>
    </message>
    <message>
        <source>report for the council</source>
        <translation>rapport til kommunestyret</translation>
    </message>
    <message>
        <source>full report</source>
        <translation>full rapport</translation>
    </message>
    <message>
        <source>register of evidence</source>
        <translation>dokumentasjonsliste</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Resources and fonts are there.</source>
        <translation>Ressurser og skrifttyper er på plass.</translation>
    </message>
    <message>
        <source>Translations are there.</source>
        <translation>Oversettelsene er på plass.</translation>
    </message>
    <message numerus="yes">
        <source>Questionnaires can be read: %n questions.</source>
        <translation>
            <numerusform>Spørreskjemaene kan leses: %n spørsmål.</numerusform>
            <numerusform>Spørreskjemaene kan leses: %n spørsmål.</numerusform>
        </translation>
    </message>
    <message>
        <source>A workspace was made, answered, scored and exported: {files}.</source>
        <translation>En arbeidsfil ble opprettet, besvart, beregnet og eksportert: {files}.</translation>
    </message>
</context>
</TS>
