<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Self-assessment of municipalities against principles of good governance, on this computer alone: everything stays in files of yours, and nothing is sent anywhere. The questionnaires are our own text on public principles; their sources are named in them.</source>
        <translation>Egenvurdering for kommuner etter prinsipper for godt styresett, bare på denne datamaskinen: Alt blir liggende i dine egne filer, og ingenting sendes noe sted. Spørreskjemaene er vår egen tekst om offentlige prinsipper; kildene er oppgitt i dem.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Laget med</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL 3: its libraries lie beside the program as files of their own and may be replaced.</source>
        <translation>Qt brukes under LGPL 3: Bibliotekene ligger som egne filer ved siden av programmet og kan byttes ut.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Parts of the program and their licences</source>
        <translation>Deler av programmet og lisensene deres</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Kopier alt</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The file itself is not there. Bring it back to its place from a backup.</source>
        <translation>Selve filen finnes ikke. Hent den tilbake på plass fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Nothing begun yet</source>
        <translation>Ingenting påbegynt ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answers} in %n assessments</source>
        <translation>
            <numerusform>{answers} i %n egenvurdering</numerusform>
            <numerusform>{answers} i %n egenvurderinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Gjenopprett fra en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sikkerhetskopier, den nyeste først</translation>
    </message>
    <message>
        <source>There is no backup of this file yet, or its folder is not there now.</source>
        <translation>Filen har ingen sikkerhetskopi ennå, eller mappen med kopiene er ikke tilgjengelig nå.</translation>
    </message>
    <message>
        <source>Choose a backup that lies elsewhere</source>
        <translation>Velg en sikkerhetskopi fra et annet sted</translation>
    </message>
    <message>
        <source>As a copy, the state is opened beside the file, which stays as it is. In place of the file, what stands there now is kept as a backup first. Nothing is lost either way.</source>
        <translation>Velger du «Åpne som kopi», åpnes sikkerhetskopien ved siden av filen, som forblir som den er. Velger du «Erstatt filen», tas det først en sikkerhetskopi av filen slik den er nå. Ingenting går tapt i noen av tilfellene.</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} kan ikke leses</translation>
    </message>
    <message>
        <source>State of {day}, {time}</source>
        <translation>Slik filen var {day} kl. {time}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>Put in place of the file</source>
        <translation>Erstatt filen</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Åpne som kopi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Bring the file back</source>
        <translation>Hent filen tilbake</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The program made a mistake in what it did last. Every answer given is saved, and you can go on working. Should it happen again, copy the details and send them to your support: they name places in the program and hold no answers and no names.</source>
        <translation>Programmet gjorde en feil i den siste handlingen. Alle svar som er gitt, er lagret, og du kan arbeide videre. Skjer det igjen, kopierer du detaljene og sender dem til brukerstøtten: De viser bare til steder i programmet og inneholder verken svar eller navn.</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n times meanwhile.</source>
        <translation>
            <numerusform>I mellomtiden skjedde det %n gang.</numerusform>
            <numerusform>I mellomtiden skjedde det %n ganger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Noe uventet skjedde</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Vis detaljene</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopier detaljene</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Skjul detaljene</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Lagre en kopi av filen</translation>
    </message>
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
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Gjenopprett fra en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
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
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Drop a .selfassess file to open it, a .yaml questionnaire to add it</source>
        <translation>Slipp en .selfassess-fil for å åpne den, eller et .yaml-spørreskjema for å legge det til</translation>
    </message>
    <message>
        <source>“{name}” is neither a .selfassess file nor a .yaml questionnaire, so nothing was opened. Drop a file that is to be evidence on the question it belongs to.</source>
        <translation>«{name}» er verken en .selfassess-fil eller et .yaml-spørreskjema, så ingenting er åpnet. En fil som skal være dokumentasjon, slipper du på spørsmålet den hører til.</translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation>Slipp for å åpne «{name}»</translation>
    </message>
    <message>
        <source>Drop to put “{name}” into the library</source>
        <translation>Slipp for å legge «{name}» i biblioteket</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped; the window takes one at a time.</source>
        <translation>
            <numerusform>%n fil ble sluppet; vinduet tar én om gangen.</numerusform>
            <numerusform>%n filer ble sluppet; vinduet tar én om gangen.</numerusform>
        </translation>
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
            <numerusform>Utskriften stoppet etter %n side. Kontroller at skriveren er slått på, eller lagre PDF-en og skriv den ut.</numerusform>
            <numerusform>Utskriften stoppet etter %n sider. Kontroller at skriveren er slått på, eller lagre PDF-en og skriv den ut.</numerusform>
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
        <source>Choose a folder</source>
        <translation>Velg en mappe</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Velg et bilde</translation>
    </message>
    <message>
        <source>The logo is kept in the file and printed on its reports.</source>
        <translation>Logoen er lagret i filen og trykkes på rapportene.</translation>
    </message>
    <message>
        <source>The logo is removed from the file.</source>
        <translation>Logoen er fjernet fra filen.</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>Ved siden av filen</translation>
    </message>
    <message>
        <source>How many daily backups are kept</source>
        <translation>Antall daglige sikkerhetskopier</translation>
    </message>
    <message>
        <source>Coat of arms or logo of the municipality</source>
        <translation>Kommunevåpen eller logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture, kept in the open file and printed on its reports. At most 5 MB.</source>
        <translation>Et PNG- eller JPEG-bilde som lagres i den åpne filen og trykkes på rapportene. Høyst 5 MB.</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Fjern bildet</translation>
    </message>
    <message>
        <source>Thresholds that the municipality sets itself, beside the published ones.</source>
        <translation>Terskler som kommunen setter selv, ved siden av de publiserte.</translation>
    </message>
    <message>
        <source>Show the own thresholds</source>
        <translation>Vis egne terskler</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Mappe for sikkerhetskopier</translation>
    </message>
    <message>
        <source>On the first opening of a day the state of the day before is kept, evidence included.</source>
        <translation>Første gang filen åpnes en dag, tas det en sikkerhetskopi av den slik den var dagen før, med dokumentasjonen.</translation>
    </message>
    <message>
        <source>This folder is not there now. Until it is, backups are kept beside the file.</source>
        <translation>Mappen er ikke tilgjengelig nå. Inntil den er det, legges sikkerhetskopiene ved siden av filen.</translation>
    </message>
    <message>
        <source>The oldest goes when a new one is made; 1 to 60.</source>
        <translation>Den eldste slettes når en ny lages; 1 til 60.</translation>
    </message>
    <message>
        <source>The logo kept in the file</source>
        <translation>Logoen i filen</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {count}</source>
        <translation>{kind}: {shown} av {count}</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Nylig brukt</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
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
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Questions that allow “Not applicable”</source>
        <translation>Spørsmål som tillater «Ikke relevant»</translation>
    </message>
    <message>
        <source>Guidelines: {section}</source>
        <translation>Retningslinjer: {section}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
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
        <source>This computer's clock was set back while the file was open. Changes keep their order and bear the last moment until the clock has caught up; check date and time.</source>
        <translation>Klokken på denne datamaskinen ble stilt tilbake mens filen var åpen. Endringene beholder rekkefølgen og får det siste tidspunktet til klokken har tatt det igjen; kontroller dato og klokkeslett.</translation>
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
        <source>Nothing to redo: nothing was undone since the last change.</source>
        <translation>Ingenting å gjøre om: Ingenting er angret siden siste endring.</translation>
    </message>
    <message>
        <source>Nothing to undo: undo reaches back to where the self-assessment was opened.</source>
        <translation>Ingenting å angre: Du kan angre det som er endret siden egenvurderingen ble åpnet.</translation>
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
        <source>“{name}” is off the list; the file itself stays.</source>
        <translation>«{name}» er fjernet fra listen; selve filen er ikke slettet.</translation>
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
        <source>Save elsewhere and go on there</source>
        <translation>Lagre et annet sted og fortsett der</translation>
    </message>
    <message>
        <source>Everything is saved. From now on you work in “{name}”.</source>
        <translation>Alt er lagret. Fra nå av arbeider du i «{name}».</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Velg en sikkerhetskopi</translation>
    </message>
    <message>
        <source>“{name}” is brought back from its backup.</source>
        <translation>«{name}» er gjenopprettet fra sikkerhetskopien.</translation>
    </message>
    <message>
        <source>What stood there before is kept as “{name}”.</source>
        <translation>Det som lå der før, er bevart som «{name}».</translation>
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
        <translation>Svar og åpne felt med ett tastetrykk (0 … 9, N, V, J, M)</translation>
    </message>
    <message>
        <source>Panels appear at once, without sliding</source>
        <translation>Paneler vises med en gang, uten å gli inn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk og utseende</translation>
    </message>
    <message>
        <source>Keys and motion</source>
        <translation>Taster og bevegelse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
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
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tekststørrelse</translation>
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
    <message>
        <source>The last words typed are not saved. Save elsewhere, or close the window again to leave them.</source>
        <translation>Det siste du skrev, er ikke lagret. Lagre et annet sted, eller lukk vinduet en gang til for å forkaste det.</translation>
    </message>
</context>
</TS>
