<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>{sheet} has no section “{section}”, so nothing was changed. Its sections are: {known}.</source>
        <translation>{sheet} har ingen del «{section}», så ingenting er endret. Delene er: {known}.</translation>
    </message>
    <message>
        <source>“{section}” is a section of several questionnaires, so nothing was changed. Write one of these: {names}.</source>
        <translation>«{section}» er en del i flere spørreskjemaer, så ingenting er endret. Skriv en av disse: {names}.</translation>
    </message>
    <message>
        <source>It is not said who is to answer the section, so nothing was changed. Write a name.</source>
        <translation>Det er ikke oppgitt hvem som skal svare på delen, så ingenting er endret. Skriv et navn.</translation>
    </message>
    <message>
        <source>The name is longer than {most} letters, so nothing was changed. Write a shorter one.</source>
        <translation>Navnet er lengre enn {most} tegn, så ingenting er endret. Skriv et kortere.</translation>
    </message>
    <message>
        <source>It is not said until when the section is to be answered, so nothing was changed. Write a day.</source>
        <translation>Det er ikke oppgitt når delen skal være besvart, så ingenting er endret. Skriv en dato.</translation>
    </message>
    <message>
        <source>There is no day {text}, so the section was given to nobody. Check day and month.</source>
        <translation>Datoen {text} finnes ikke, så delen er ikke delt ut. Kontroller dag og måned.</translation>
    </message>
    <message>
        <source>“{text}” is no date, so the section was given to nobody. Write a day such as 2026-12-31 or 31.12.2026.</source>
        <translation>«{text}» er ikke en dato, så delen er ikke delt ut. Skriv en dato slik: 31.12.2026 eller 2026-12-31.</translation>
    </message>
    <message>
        <source>Section {section} is given to nobody, so nothing was changed.</source>
        <translation>Del {section} er ikke delt ut, så ingenting er endret.</translation>
    </message>
</context>
</TS>
