<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Cards</name>
    <message>
        <source>in {year}</source>
        <translation>i {year}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>Fra {low} til {high}.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n digits after the comma.</source>
        <translation>
            <numerusform>Høyst %n siffer etter komma.</numerusform>
            <numerusform>Høyst %n sifre etter komma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published by: {who}</source>
        <translation>Publisert av: {who}</translation>
    </message>
    <message>
        <source>{low} or more.</source>
        <translation>{low} eller mer.</translation>
    </message>
    <message>
        <source>A figure that somebody else has published.</source>
        <translation>Et tall som noen andre har publisert.</translation>
    </message>
    <message>
        <source>{high} or less.</source>
        <translation>{high} eller mindre.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Krysset av</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen av disse</translation>
    </message>
    <message>
        <source>The respondents of the survey answer this question; it is not answered here.</source>
        <translation>Respondentene i undersøkelsen svarer på dette spørsmålet; det besvares ikke her.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
</context>
</TS>
