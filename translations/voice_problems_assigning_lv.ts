<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>{sheet} has no section “{section}”, so nothing was changed. Its sections are: {known}.</source>
        <translation>Anketā {sheet} nav sadaļas „{section}”, tāpēc nekas nav mainīts. Tās sadaļas: {known}.</translation>
    </message>
    <message>
        <source>“{section}” is a section of several questionnaires, so nothing was changed. Write one of these: {names}.</source>
        <translation>Sadaļa „{section}” ir vairākās anketās, tāpēc nekas nav mainīts. Rakstiet vienu no šiem: {names}.</translation>
    </message>
    <message>
        <source>It is not said who is to answer the section, so nothing was changed. Write a name.</source>
        <translation>Nav norādīts, kam sadaļa jāaizpilda, tāpēc nekas nav mainīts. Ierakstiet vārdu.</translation>
    </message>
    <message>
        <source>The name is longer than {most} letters, so nothing was changed. Write a shorter one.</source>
        <translation>Vārdā ir vairāk par {most} rakstzīmēm, tāpēc nekas nav mainīts. Ierakstiet īsāku.</translation>
    </message>
    <message>
        <source>It is not said until when the section is to be answered, so nothing was changed. Write a day.</source>
        <translation>Nav norādīts, līdz kuram datumam sadaļa jāaizpilda, tāpēc nekas nav mainīts. Ierakstiet datumu.</translation>
    </message>
    <message>
        <source>There is no day {text}, so the section was given to nobody. Check day and month.</source>
        <translation>Datuma {text} nav, tāpēc sadaļa nav nodota. Pārbaudiet dienu un mēnesi.</translation>
    </message>
    <message>
        <source>“{text}” is no date, so the section was given to nobody. Write a day such as 2026-12-31 or 31.12.2026.</source>
        <translation>„{text}” nav datums, tāpēc sadaļa nav nodota. Rakstiet datumu, piemēram, 31.12.2026. vai 2026-12-31.</translation>
    </message>
    <message>
        <source>Section {section} is given to nobody, so nothing was changed.</source>
        <translation>Sadaļa {section} nevienam nav nodota, tāpēc nekas nav mainīts.</translation>
    </message>
</context>
</TS>
