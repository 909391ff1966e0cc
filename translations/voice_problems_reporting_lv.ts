<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>{path} cannot be read, so it is not on the cover. Choose a picture that you may open.</source>
        <translation>{path} nevar nolasīt, tāpēc uz vāka tā nav. Izvēlieties attēlu, ko drīkstat atvērt.</translation>
    </message>
</context>
</TS>
