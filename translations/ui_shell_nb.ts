<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Shell</name>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation>Ny egenvurdering</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Åpne en fil</translation>
    </message>
    <message>
        <source>Try the demonstration</source>
        <translation>Prøv demonstrasjonen</translation>
    </message>
    <message>
        <source>Questionnaire library</source>
        <translation>Skjemabibliotek</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Retningslinjer</translation>
    </message>
    <message>
        <source>Search questions and commands</source>
        <translation>Søk i spørsmål og kommandoer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Steps up</source>
        <translation>Veien opp</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation>Slik blir poengsummen til</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Egne terskler</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Taster og hjelp</translation>
    </message>
    <message>
        <source>Back to question {number}</source>
        <translation>Tilbake til spørsmål {number}</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Tilbake til biblioteket</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Print the guidelines</source>
        <translation>Skriv ut retningslinjene</translation>
    </message>
    <message>
        <source>Nothing was written; files that were there are as before.</source>
        <translation>Ingenting ble skrevet; filer som fantes fra før, er uendret.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Skriv ut rapporten</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are on their way to the printer.</source>
        <translation>
            <numerusform>%n side er på vei til skriveren.</numerusform>
            <numerusform>%n sider er på vei til skriveren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printing ended after %n pages. Look whether the printer is on, or save the PDF and print that.</source>
        <translation>
            <numerusform>Utskriften stoppet etter %n side. Se etter om skriveren er på, eller lagre PDF-en og skriv den ut.</numerusform>
            <numerusform>Utskriften stoppet etter %n sider. Se etter om skriveren er på, eller lagre PDF-en og skriv den ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole pack is in the folder “{name}”.</source>
        <translation>Hele pakken ligger i mappen «{name}».</translation>
    </message>
    <message>
        <source>The file “{name}” is written.</source>
        <translation>Filen «{name}» er lagret.</translation>
    </message>
    <message>
        <source>Its typeface lacks these characters: {characters}</source>
        <translation>Skrifttypen mangler disse tegnene: {characters}</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are cut in the workbook: its cells hold no longer ones.</source>
        <translation>
            <numerusform>%n tekst er kortet ned i arbeidsboken: Cellene rommer ikke lengre tekster.</numerusform>
            <numerusform>%n tekster er kortet ned i arbeidsboken: Cellene rommer ikke lengre tekster.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {shown} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Ingen treff. Prøv med færre eller kortere ord.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that allow “Not applicable”</source>
        <translation>Spørsmål som tillater «Ikke relevant»</translation>
    </message>
    <message>
        <source>Guidelines: {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>This computer has no program that opens {path}.</source>
        <translation>Denne datamaskinen har ikke noe program som åpner {path}.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Åpne filen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <source>More</source>
        <comment>pages that do not fit</comment>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Choose another assessment of this file</source>
        <translation>Velg en annen vurdering i denne filen</translation>
    </message>
    <message>
        <source>Every answer is saved at once, and every change can be undone. Any figure opens its explanation with a click.</source>
        <translation>Hvert svar lagres med en gang, og hver endring kan angres. Klikk på et tall for å se forklaringen.</translation>
    </message>
    <message>
        <source>While answering</source>
        <translation>Når du svarer</translation>
    </message>
    <message>
        <source>On the page “Steps up”</source>
        <translation>På siden «Veien opp»</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Overalt</translation>
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
        <source>Close a panel</source>
        <translation>Lukk et panel</translation>
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
        <source>Saved {day}</source>
        <translation>Lagret {day}</translation>
    </message>
    <message>
        <source>Self-assessment {year}</source>
        <translation>Egenvurdering {year}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Lagret {time}</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you have answered is saved; send the details to your support.</source>
        <translation>Noe uventet skjedde. Svarene dine er lagret; send detaljene til brukerstøtten.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopier detaljene</translation>
    </message>
    <message>
        <source>Question {numbers} is as it was before.</source>
        <translation>Spørsmål {numbers} er som før.</translation>
    </message>
    <message>
        <source>The change of question {numbers} is made again.</source>
        <translation>Endringen i spørsmål {numbers} er gjort på nytt.</translation>
    </message>
    <message>
        <source>The evidence “{name}” is gone from question {number} again.</source>
        <translation>Dokumentasjonen «{name}» er fjernet fra spørsmål {number} igjen.</translation>
    </message>
    <message>
        <source>“{name}” is as it was before.</source>
        <translation>«{name}» er som før.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken over are gone again.</source>
        <translation>
            <numerusform>%n overført svar er fjernet igjen.</numerusform>
            <numerusform>%n overførte svar er fjernet igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Question {number} is now: {now}.</source>
        <translation>Angret. Spørsmål {number} er nå: {now}.</translation>
    </message>
    <message>
        <source>The change of “{name}” is made again.</source>
        <translation>Endringen i «{name}» er gjort på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are taken over again.</source>
        <translation>
            <numerusform>%n svar er overført på nytt.</numerusform>
            <numerusform>%n svar er overført på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made again. Question {number} is now: {now}.</source>
        <translation>Gjort på nytt. Spørsmål {number} er nå: {now}.</translation>
    </message>
    <message>
        <source>The evidence “{name}” is at question {number} again.</source>
        <translation>Dokumentasjonen «{name}» er ved spørsmål {number} igjen.</translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation>merket for gjennomgang</translation>
    </message>
    <message>
        <source>with the words that stood there</source>
        <translation>med teksten som sto der</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” ({assessment}) has answers to %n of these questions.</source>
        <translation>
            <numerusform>«{title}» ({assessment}) har svar på %n av disse spørsmålene.</numerusform>
            <numerusform>«{title}» ({assessment}) har svar på %n av disse spørsmålene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n answers</source>
        <translation>
            <numerusform>Overfør %n svar</numerusform>
            <numerusform>Overfør %n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are taken over, with their reasons and evidence.</source>
        <translation>
            <numerusform>%n svar er overført, med begrunnelse og dokumentasjon.</numerusform>
            <numerusform>%n svar er overført, med begrunnelser og dokumentasjon.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopi)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Åpne en kopi</translation>
    </message>
    <message>
        <source>The copy “{name}” is complete, evidence included.</source>
        <translation>Kopien «{name}» er fullstendig, og dokumentasjonen er med.</translation>
    </message>
    <message>
        <source>The demonstration is being written; a moment.</source>
        <translation>Demonstrasjonen lages; det tar noen sekunder.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Velg et annet sted</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Stands beside the answers you give and with a file you have open.</source>
        <translation>Vises ved svarene du gir, og ved filer du har åpne.</translation>
    </message>
    <message>
        <source>Digits and letters alone answer and open fields (0 … 9, N, V, J, M)</source>
        <translation>Ett tastetrykk svarer og åpner felt (0 … 9, N, V, J, M)</translation>
    </message>
    <message>
        <source>Selfassess {version}. Everything stays in files on this computer; nothing is sent anywhere. Typeface Noto Sans (OFL), icons Lucide (ISC).</source>
        <translation>Selfassess {version}. Alt blir liggende i filer på denne datamaskinen; ingenting sendes noe sted. Skrifttype Noto Sans (OFL), ikoner Lucide (ISC).</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Som på denne datamaskinen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Panels appear at once, without sliding</source>
        <translation>Paneler vises med en gang, uten å gli inn</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bevegelse</translation>
    </message>
    <message>
        <source>Add a questionnaire from a file</source>
        <translation>Legg til et spørreskjema fra en fil</translation>
    </message>
    <message>
        <source>“{title}” is removed from the library; assessments made with it keep it.</source>
        <translation>«{title}» er fjernet fra biblioteket; vurderinger som bruker skjemaet, beholder det.</translation>
    </message>
    <message>
        <source>The library has a newer edition of {titles}. This assessment keeps its own; a new one takes the newer.</source>
        <translation>Biblioteket har en nyere utgave av {titles}. Denne vurderingen beholder sin; en ny vurdering får den nyere.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Åpne biblioteket</translation>
    </message>
    <message>
        <source>“{title}” is in the library.</source>
        <translation>«{title}» ligger i biblioteket.</translation>
    </message>
    <message>
        <source>The file holds no assessment yet. Make the three choices.</source>
        <translation>Filen har ingen vurdering ennå. Gjør de tre valgene.</translation>
    </message>
</context>
</TS>
