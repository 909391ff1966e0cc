<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>GuidePage</name>
    <message>
        <source>Search the guidelines</source>
        <translation>Søk i retningslinjene</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Ingen treff. Prøv med færre eller kortere ord.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>{title}. Guidelines</source>
        <translation>{title}. Retningslinjer</translation>
    </message>
    <message>
        <source>Where to save the guidelines</source>
        <translation>Hvor retningslinjene skal lagres</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Retningslinjer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>Dokumentasjon: {evidence}</translation>
    </message>
    <message>
        <source>Answer question {number}</source>
        <translation>Svar på spørsmål {number}</translation>
    </message>
    <message>
        <source>Limits: </source>
        <translation>Terskler: </translation>
    </message>
</context>
</TS>
