<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>There is no file {path}. It may have been moved or renamed: look for it in its folder, or open a backup.</source>
        <translation>Filen {path} finnes ikke. Den kan være flyttet eller ha fått nytt navn: Let etter den i mappen, eller åpne en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>{path} is a folder, so it cannot be opened. Choose a file in it.</source>
        <translation>{path} er en mappe, så den kan ikke åpnes. Velg en fil i den.</translation>
    </message>
    <message>
        <source>There is no folder {folder}, so nothing was written. Create the folder or choose another one.</source>
        <translation>Mappen {folder} finnes ikke, så ingenting er skrevet. Lag mappen, eller velg en annen.</translation>
    </message>
    <message>
        <source>A file cannot be called {path}, so nothing was written. Choose a shorter name of plain letters.</source>
        <translation>En fil kan ikke hete {path}, så ingenting er skrevet. Velg et kortere navn med vanlige bokstaver.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Open it, or choose another name.</source>
        <translation>{path} finnes allerede og er ikke endret. Åpne den, eller velg et annet navn.</translation>
    </message>
    <message>
        <source>{path} was not made by this program, so it cannot be opened. Choose a workspace of this program.</source>
        <translation>{path} er ikke laget av dette programmet, så den kan ikke åpnes. Velg en arbeidsfil fra dette programmet.</translation>
    </message>
    <message>
        <source>{path} was written by a newer program (schema {found}; this one knows {known}), so it was left alone. Install the newer program to open it.</source>
        <translation>{path} er skrevet av et nyere program (filversjon {found}; dette kjenner {known}), så filen er ikke endret. Installer det nyere programmet for å åpne den.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Nothing was changed; open the newest file of its backup folder.</source>
        <translation>{path} er skadet og kan ikke leses. Ingenting er endret; åpne den nyeste filen i mappen med sikkerhetskopier.</translation>
    </message>
    <message>
        <source>In {path} the answer to question {question} does not fit its question, so the file was not opened. It was changed by another program: open the newest file of its backup folder.</source>
        <translation>I {path} passer ikke svaret på spørsmål {question} til spørsmålet, så filen er ikke åpnet. Et annet program har endret den: Åpne den nyeste filen i mappen med sikkerhetskopier.</translation>
    </message>
    <message>
        <source>{path} is open on computer {machine} ({name}, since {since}). Open a copy, or wait until it is closed there.</source>
        <translation>{path} er åpen på datamaskinen {machine} ({name}, siden {since}). Åpne en kopi, eller vent til den er lukket der.</translation>
    </message>
    <message>
        <source>{path} is open in another program. Open a copy, or wait until it is closed there.</source>
        <translation>{path} er åpen i et annet program. Åpne en kopi, eller vent til den er lukket der.</translation>
    </message>
    <message>
        <source>{path} is open in this program already. Go to its window.</source>
        <translation>{path} er allerede åpen i dette programmet. Gå til vinduet.</translation>
    </message>
    <message>
        <source>{path} is being written all the time and has no backup yet, so no copy was made. Try again in a minute.</source>
        <translation>{path} skrives hele tiden og har ingen sikkerhetskopi ennå, så ingen kopi er laget. Prøv igjen om et minutt.</translation>
    </message>
    <message>
        <source>{path} can only be read, so nothing was changed. Save a copy in your own folder and work there.</source>
        <translation>{path} kan bare leses, så ingenting er endret. Lagre en kopi i din egen mappe og arbeid der.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of {path}, so nothing was changed. Save a copy in your own folder and work there.</source>
        <translation>Det går ikke an å skrive i mappen til {path}, så ingenting er endret. Lagre en kopi i din egen mappe og arbeid der.</translation>
    </message>
    <message>
        <source>{path} can only be read; answers cannot be changed. Save a copy in your own folder to work on it.</source>
        <translation>{path} kan bare leses; svar kan ikke endres. Lagre en kopi i din egen mappe for å arbeide med den.</translation>
    </message>
    <message>
        <source>The disk of {path} is full, so nothing was changed. Free at least 20 MB and try again.</source>
        <translation>Disken med {path} er full, så ingenting er endret. Frigjør minst 20 MB og prøv igjen.</translation>
    </message>
    <message>
        <source>The disk did not read or write {path}, so nothing was changed. Check its connection and try again.</source>
        <translation>Disken leste eller skrev ikke {path}, så ingenting er endret. Kontroller tilkoblingen og prøv igjen.</translation>
    </message>
    <message>
        <source>{path} is not there any more: it was deleted or moved, or its drive was unplugged. Nothing can be saved there, but everything is still in this window. Plug the drive in again, or save elsewhere and go on there.</source>
        <translation>{path} finnes ikke lenger: Filen er slettet eller flyttet, eller disken er koblet fra. Ingenting kan lagres der, men alt er fortsatt i dette vinduet. Koble til disken igjen, eller lagre et annet sted og fortsett der.</translation>
    </message>
    <message>
        <source>{path} was changed by another program while it was open here, so nothing was written over it. Everything is still in this window: save elsewhere and go on there, then compare the two files.</source>
        <translation>{path} ble endret av et annet program mens filen var åpen her, så ingenting er skrevet over den. Alt er fortsatt i dette vinduet: Lagre et annet sted og fortsett der, og sammenlign deretter de to filene.</translation>
    </message>
    <message>
        <source>{path} was moved while it was open, so nothing was changed. Close it and open it where it is now.</source>
        <translation>{path} ble flyttet mens den var åpen, så ingenting er endret. Lukk den og åpne den der den ligger nå.</translation>
    </message>
    <message>
        <source>You may not read or write {path}, so nothing was changed. Ask its owner, or use another folder.</source>
        <translation>Du har ikke lov til å lese eller skrive {path}, så ingenting er endret. Spør eieren, eller bruk en annen mappe.</translation>
    </message>
    <message>
        <source>{path} could not be opened; you may not be allowed to. Ask its owner, or copy it to another folder.</source>
        <translation>{path} kunne ikke åpnes; kanskje har du ikke lov til det. Spør eieren, eller kopier filen til en annen mappe.</translation>
    </message>
    <message>
        <source>The folder of {path} cannot keep a second user out, so the file was not opened. Copy it to your own disk.</source>
        <translation>Mappen til {path} kan ikke holde en annen bruker ute, så filen er ikke åpnet. Kopier den til din egen disk.</translation>
    </message>
    <message>
        <source>The computer is out of memory, so nothing in {path} was changed. Close other programs and try again.</source>
        <translation>Datamaskinen har ikke mer minne, så ingenting i {path} er endret. Lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>This is too large for {path}, so nothing was changed. Attach a smaller file or shorten the text.</source>
        <translation>Dette er for stort for {path}, så ingenting er endret. Legg ved en mindre fil, eller kort ned teksten.</translation>
    </message>
    <message>
        <source>The last change of {path} was cut off and can only be cleared up where the file can be written. Copy it together with the file ending in -journal to your own folder and open it there.</source>
        <translation>Den siste endringen i {path} ble avbrutt og kan bare ryddes opp der filen kan skrives. Kopier den sammen med filen som slutter på -journal, til din egen mappe og åpne den der.</translation>
    </message>
    <message>
        <source>The text for {path} contains signs that are no letters, so nothing was changed. Type it again.</source>
        <translation>Teksten til {path} inneholder ugyldige tegn, så ingenting er endret. Skriv den på nytt.</translation>
    </message>
    <message>
        <source>The file could not be brought up to date (table {table}) and stays as it was. Open its backup, or use the program that wrote it.</source>
        <translation>Filen kunne ikke oppdateres (tabell {table}) og er som før. Åpne sikkerhetskopien, eller bruk programmet som skrev den.</translation>
    </message>
    <message>
        <source>The file holds another text of {questionnaire}, edition {edition}, so nothing was added. Give the changed questionnaire a higher edition.</source>
        <translation>Filen inneholder en annen tekst for {questionnaire}, utgave {edition}, så ingenting er lagt til. Gi det endrede spørreskjemaet et høyere utgavenummer.</translation>
    </message>
    <message>
        <source>The copy {path} was not whole, so it was not kept. Check the disk and save the copy again.</source>
        <translation>Kopien {path} var ikke fullstendig, så den er ikke beholdt. Kontroller disken og lagre kopien på nytt.</translation>
    </message>
    <message>
        <source>{path} is the open file itself, so no copy was made. Choose another name.</source>
        <translation>{path} er selve filen som er åpen, så ingen kopi er laget. Velg et annet navn.</translation>
    </message>
    <message>
        <source>Today's backup of {path} could not be written; the file itself is sound. Check the space on the disk.</source>
        <translation>Dagens sikkerhetskopi av {path} kunne ikke skrives; selve filen er i orden. Kontroller plassen på disken.</translation>
    </message>
    <message>
        <source>The backup folder {folder} is not there; its drive may be unplugged. Backups are kept beside the file meanwhile. Plug it in, or choose another folder in the settings.</source>
        <translation>Mappen for sikkerhetskopier, {folder}, finnes ikke; disken kan være koblet fra. Inntil videre legges sikkerhetskopiene ved siden av filen. Koble til disken, eller velg en annen mappe i innstillingene.</translation>
    </message>
    <message>
        <source>The backup folder {folder} has no space left; today's backup lies beside the file. Make room there, or choose another folder in the settings.</source>
        <translation>Mappen for sikkerhetskopier, {folder}, har ikke mer plass; dagens sikkerhetskopi ligger ved siden av filen. Frigjør plass i mappen, eller velg en annen i innstillingene.</translation>
    </message>
    <message>
        <source>Nothing can be written into the backup folder {folder}; backups are kept beside the file meanwhile. Choose another folder in the settings.</source>
        <translation>Det går ikke an å skrive i mappen for sikkerhetskopier, {folder}; inntil videre legges sikkerhetskopiene ved siden av filen. Velg en annen mappe i innstillingene.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Name another file, or add --replace: what stands there is then kept as a backup first.</source>
        <translation>{path} finnes allerede og er ikke endret. Oppgi en annen fil, eller legg til --replace: Da tas det først en sikkerhetskopi av det som ligger der.</translation>
    </message>
    <message>
        <source>The file was changed last on {last}, which is later than this computer's clock. Check date and time, so that the order of changes stays right.</source>
        <translation>Filen ble sist endret {last}, og det er senere enn klokken på denne datamaskinen. Kontroller dato og klokkeslett, så rekkefølgen på endringene blir riktig.</translation>
    </message>
    <message>
        <source>{path} lies on a network drive, where two people may undo each other's work. Keep it on your own disk.</source>
        <translation>{path} ligger på en nettverksdisk, der to personer kan ødelegge hverandres arbeid. Ha den på din egen disk.</translation>
    </message>
    <message>
        <source>{path} lies in {folder}, which is copied to other computers. Open the file on one computer at a time, or keep it in another folder.</source>
        <translation>{path} ligger i {folder}, som kopieres til andre datamaskiner. Åpne filen på én datamaskin om gangen, eller ha den i en annen mappe.</translation>
    </message>
    <message>
        <source>{path} was not closed on computer {machine} ({name}). Make sure that nobody works on it there: later changes would be lost.</source>
        <translation>{path} ble ikke lukket på datamaskinen {machine} ({name}). Forsikre deg om at ingen arbeider med den der: Senere endringer ville gå tapt.</translation>
    </message>
</context>
</TS>
