<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>Up to %n digits after the comma.</source>
        <translation>
            <numerusform>Up to %n digit after the decimal point.</numerusform>
            <numerusform>Up to %n digits after the decimal point.</numerusform>
        </translation>
    </message>
</context>
</TS>
