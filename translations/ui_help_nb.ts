<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>Search the help</source>
        <translation>Søk i hjelpen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
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
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>In a seminar, letters, digits and signs with Alt</source>
        <translation>På seminar, bokstaver, sifre og tegn sammen med Alt</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>While answering</source>
        <translation>Når du svarer</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>I diagrammer</translation>
    </message>
    <message>
        <source>On the page “Steps up”</source>
        <translation>På siden «Veien opp»</translation>
    </message>
    <message>
        <source>On the page “Report”</source>
        <translation>På siden «Rapport»</translation>
    </message>
    <message>
        <source>In this help</source>
        <translation>I denne hjelpen</translation>
    </message>
    <message>
        <source>In a seminar</source>
        <translation>På seminar</translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <translation>Til neste felt eller knapp, til forrige</translation>
    </message>
    <message>
        <source>Press the button, follow the link</source>
        <translation>Trykk på knappen, følg lenken</translation>
    </message>
    <message>
        <source>Close a panel, a message or a form</source>
        <translation>Lukk et panel, en melding eller et skjema</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Velg et nivå</translation>
    </message>
    <message>
        <source>Not applicable, where the question allows it</source>
        <translation>Ikke relevant, der spørsmålet tillater det</translation>
    </message>
    <message>
        <source>I cannot judge</source>
        <translation>Kan ikke vurdere</translation>
    </message>
    <message>
        <source>Write the justification</source>
        <translation>Skriv begrunnelsen</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Merk for gjennomgang</translation>
    </message>
    <message>
        <source>Go to a level; Space or Enter chooses it</source>
        <translation>Gå til et nivå; mellomrom eller Enter velger det</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Neste spørsmål</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Forrige spørsmål</translation>
    </message>
    <message>
        <source>Open the evidence of the row</source>
        <translation>Åpne dokumentasjonen på raden</translation>
    </message>
    <message>
        <source>Remove the evidence of the row</source>
        <translation>Fjern dokumentasjonen på raden</translation>
    </message>
    <message>
        <source>Attach the link or the file that was copied, in the list of evidence</source>
        <translation>Legg ved lenken eller filen som er kopiert – i listen over dokumentasjon</translation>
    </message>
    <message>
        <source>From figure to figure</source>
        <translation>Fra tall til tall</translation>
    </message>
    <message>
        <source>Open what is marked: the question or the explanation</source>
        <translation>Åpne det som er markert: spørsmålet eller forklaringen</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Kopier diagrammet som bilde</translation>
    </message>
    <message>
        <source>Add the question of the row to the scenario</source>
        <translation>Legg radens spørsmål til i scenarioet</translation>
    </message>
    <message>
        <source>Move a slider</source>
        <translation>Flytt en glidebryter</translation>
    </message>
    <message>
        <source>Leave the question out of the path, or of the scenario</source>
        <translation>Utelat spørsmålet fra veien eller fra scenarioet</translation>
    </message>
    <message>
        <source>Page before, next page</source>
        <translation>Forrige side, neste side</translation>
    </message>
    <message>
        <source>First page, last page</source>
        <translation>Første side, siste side</translation>
    </message>
    <message>
        <source>Back to the topic before</source>
        <translation>Tilbake til forrige emne</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Lukk hjelpen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
</TS>
