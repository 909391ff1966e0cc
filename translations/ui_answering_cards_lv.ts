<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Cards</name>
    <message>
        <source>in {year}</source>
        <translation>{year}. gadā</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Skaitlis</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>No {low} līdz {high}.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n digits after the comma.</source>
        <translation>
            <numerusform>Līdz %n zīmei aiz komata.</numerusform>
            <numerusform>Līdz %n zīmēm aiz komata.</numerusform>
            <numerusform>Bez zīmēm aiz komata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published by: {who}</source>
        <translation>Publicē: {who}</translation>
    </message>
    <message>
        <source>{low} or more.</source>
        <translation>{low} vai vairāk.</translation>
    </message>
    <message>
        <source>A figure that somebody else has published.</source>
        <translation>Skaitlis, ko publicējis kāds cits.</translation>
    </message>
    <message>
        <source>{high} or less.</source>
        <translation>{high} vai mazāk.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Atzīmēts</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Izvēlēts</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Neviens no šiem</translation>
    </message>
    <message>
        <source>The respondents of the survey answer this question; it is not answered here.</source>
        <translation>Uz šo jautājumu atbild aptaujas respondenti; šeit uz to neatbild.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
</context>
</TS>
