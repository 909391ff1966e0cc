<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Plan</name>
    <message>
        <source>Steps</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ikke besvart ennå</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>Skal nås</translation>
    </message>
    <message>
        <source>Effort (1–5)</source>
        <translation>Innsats (1–5)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Forventet resultat</translation>
    </message>
</context>
</TS>
