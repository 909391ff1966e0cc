<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>The name {path} does not say what to write, so nothing was written. End it in one of these: {suffixes}.</source>
        <translation>Navnet {path} sier ikke hva som skal skrives, så ingenting er skrevet. La det slutte på en av disse: {suffixes}.</translation>
    </message>
    <message>
        <source>There is no folder {path}, so nothing was written. Make the folder or choose another one.</source>
        <translation>Mappen {path} finnes ikke, så ingenting er skrevet. Lag mappen, eller velg en annen.</translation>
    </message>
    <message>
        <source>{path} is a folder, so nothing was written. Add the name of the file to be made.</source>
        <translation>{path} er en mappe, så ingenting er skrevet. Legg til navnet på filen som skal lages.</translation>
    </message>
    <message>
        <source>{path} is the workspace itself and stays as it is. Choose another name for what is to be written.</source>
        <translation>{path} er selve arbeidsfilen og blir stående som den er. Velg et annet navn på det som skal skrives.</translation>
    </message>
    <message>
        <source>{path} cannot be written and stays as it was. Close it in other programs, or choose a folder where you may write.</source>
        <translation>{path} kan ikke skrives og er som før. Lukk filen i andre programmer, eller velg en mappe der du har lov til å skrive.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Free some space or choose another disk.</source>
        <translation>Disken er full, så {path} er ikke skrevet. Frigjør plass, eller velg en annen disk.</translation>
    </message>
    <message>
        <source>{path} cannot be the name of a file here, so nothing was written. Choose a simpler or shorter name.</source>
        <translation>{path} kan ikke være navn på en fil her, så ingenting er skrevet. Velg et enklere eller kortere navn.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}. Check the disk, or choose another folder.</source>
        <translation>{path} er ikke skrevet: {reason}. Kontroller disken, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>{path} was written but did not say the same as the assessment when it was read again, so it was not kept. It differs here: {places}. Try another format and report this to those who maintain the program.</source>
        <translation>{path} ble skrevet, men sa ikke det samme som vurderingen da den ble lest igjen, så den er ikke beholdt. Forskjellen er her: {places}. Prøv et annet format, og meld fra til dem som vedlikeholder programmet.</translation>
    </message>
    <message>
        <source>A CSV file holds the answers of one assessment, and {count} were chosen. Write one file for each.</source>
        <translation>En CSV-fil inneholder svarene i én vurdering, men {count} er valgt. Skriv én fil for hver.</translation>
    </message>
    <message>
        <source>A report is a PDF file, and {path} is not one, so nothing was written. End the name in .pdf.</source>
        <translation>En rapport er en PDF-fil, og det er ikke {path}, så ingenting er skrevet. La navnet slutte på .pdf.</translation>
    </message>
    <message>
        <source>The assessment has no sheet {sheet}, so nothing was written. It has these: {known}.</source>
        <translation>Vurderingen har ikke skjemaet {sheet}, så ingenting er skrevet. Den har disse: {known}.</translation>
    </message>
    <message>
        <source>A chart is written as an SVG file, and {path} is not one, so nothing was written. End it in .svg.</source>
        <translation>Et diagram skrives som SVG-fil, og det er ikke {path}, så ingenting er skrevet. La navnet slutte på .svg.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has no scores, so there is no chart of them. Choose another one with --sheet.</source>
        <translation>Skjemaet {sheet} har ingen poengsummer, så det finnes ikke noe diagram over dem. Velg et annet med --sheet.</translation>
    </message>
    <message>
        <source>A radar needs three to twelve sections, and here there are {count}. Take bars instead.</source>
        <translation>En radar trenger tre til tolv deler, og her er det {count}. Bruk stolper (bars) i stedet.</translation>
    </message>
    <message>
        <source>A wheel holds three to twelve sections of at most six questions, and here it is otherwise. Take the matrix instead.</source>
        <translation>Et hjul har plass til tre til tolv deler med høyst seks spørsmål i hver, og slik er det ikke her. Bruk matrisen (matrix) i stedet.</translation>
    </message>
    <message>
        <source>There is no earlier assessment with the questionnaire {sheet}, so there is no trend yet. It appears with the second assessment.</source>
        <translation>Det finnes ingen tidligere vurdering med spørreskjemaet {sheet}, så det er ingen utvikling å vise ennå. Den kommer med den andre vurderingen.</translation>
    </message>
    <message>
        <source>There is no file {path}, so no answer was changed. Check the name.</source>
        <translation>Filen {path} finnes ikke, så ingen svar er endret. Kontroller navnet.</translation>
    </message>
    <message>
        <source>{path} is a folder, so no answer was changed. Name the file of answers in it.</source>
        <translation>{path} er en mappe, så ingen svar er endret. Oppgi filen med svar i den.</translation>
    </message>
    <message>
        <source>The file of answers is empty, so no answer was changed. Its first line should name the columns question, value and why.</source>
        <translation>Filen med svar er tom, så ingen svar er endret. Den første linjen skal navngi kolonnene question, value og why.</translation>
    </message>
    <message>
        <source>The line for question {question} has more columns than the first line: {surplus}. Put a text that contains the separator into quotation marks.</source>
        <translation>Linjen for spørsmål {question} har flere kolonner enn den første linjen: {surplus}. Sett tekst som inneholder skilletegnet, i anførselstegn.</translation>
    </message>
    <message>
        <source>No answer was taken from {file}, the correct lines neither. Mend these lines and try again.</source>
        <translation>Ingen svar er hentet fra {file}, heller ikke fra de riktige linjene. Rett disse linjene og prøv igjen.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so no answer was changed. Choose a file that you may open.</source>
        <translation>{path} kan ikke leses, så ingen svar er endret. Velg en fil du har lov til å åpne.</translation>
    </message>
    <message>
        <source>The file of answers is not UTF-8 text, so no answer was changed. In Excel save it as “CSV UTF-8”.</source>
        <translation>Filen med svar er ikke UTF-8-tekst, så ingen svar er endret. Lagre den som «CSV UTF-8» i Excel.</translation>
    </message>
    <message>
        <source>The first line of the file lacks the columns {missing}, so no answer was changed. It should name the columns question, value and why; found: {found}.</source>
        <translation>Den første linjen i filen mangler kolonnene {missing}, så ingen svar er endret. Den skal navngi kolonnene question, value og why; funnet: {found}.</translation>
    </message>
    <message>
        <source>The file cannot be read past line {line}, so no answer was changed. Check the quotation marks there.</source>
        <translation>Filen kan ikke leses lenger enn til linje {line}, så ingen svar er endret. Kontroller anførselstegnene der.</translation>
    </message>
    <message>
        <source>Question {question} is answered twice in the file, so no answer was changed. Keep one of the lines.</source>
        <translation>Spørsmål {question} er besvart to ganger i filen, så ingen svar er endret. Behold en av linjene.</translation>
    </message>
    <message>
        <source>The assessment has no question {question}, so no answer was changed. “selfassess export FILE --out answers.csv” lists every question.</source>
        <translation>Vurderingen har ikke spørsmål {question}, så ingen svar er endret. «selfassess export FIL --out svar.csv» viser alle spørsmål.</translation>
    </message>
    <message>
        <source>The assessment has no question {question}, so no answer was changed. Did you mean {guess}?</source>
        <translation>Vurderingen har ikke spørsmål {question}, så ingen svar er endret. Mente du {guess}?</translation>
    </message>
    <message>
        <source>Several questionnaires have a question {question}. Name the one meant: {names}.</source>
        <translation>Flere spørreskjemaer har et spørsmål {question}. Oppgi hvilket du mener: {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a period, so nothing was made. Write a year such as 2026, or 2026-01-01..2026-12-31.</source>
        <translation>«{text}» er ikke en periode, så ingenting er laget. Skriv et år, for eksempel 2026, eller 2026-01-01..2026-12-31.</translation>
    </message>
    <message>
        <source>{path} is not part of a demo and stays as it is, so the demo was not written. Choose another folder.</source>
        <translation>{path} hører ikke til en demo og blir stående som den er, så demoen er ikke skrevet. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to, so there is no demo in it. Choose another folder.</source>
        <translation>Det går ikke an å skrive i mappen {path}, så der er det ingen demo. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>{path} is a file, so there is no demo in it. Name a folder.</source>
        <translation>{path} er en fil, så der er det ingen demo. Oppgi en mappe.</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}. Check where it goes; what the command did stays done.</source>
        <translation>Utdataene kunne ikke skrives: {reason}. Kontroller hvor de skal havne; det kommandoen gjorde, står ved lag.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. Use the commands: “selfassess --help” lists them.</source>
        <translation>Her er det ingen skjerm, så vinduet kan ikke åpnes. Bruk kommandoene: «selfassess --help» viser dem.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own ({kind} at {place}: {words}). What was saved before is safe. Report this line to those who maintain the program.</source>
        <translation>Programmet gjorde selv en feil ({kind} ved {place}: {words}). Det som var lagret før, er trygt. Send denne linjen til dem som vedlikeholder programmet.</translation>
    </message>
    <message>
        <source>The program's own file {path} is missing, so the program is not whole. Install it again.</source>
        <translation>Programmets egen fil {path} mangler, så programmet er ikke komplett. Installer det på nytt.</translation>
    </message>
    <message>
        <source>The Latvian texts cannot be loaded, so the program is not whole. Install it again.</source>
        <translation>De latviske tekstene kan ikke lastes, så programmet er ikke komplett. Installer det på nytt.</translation>
    </message>
    <message>
        <source>The demo scores {found} where {expected} is right, so do not rely on this installation. Install it again.</source>
        <translation>Demoen gir {found}, men {expected} er riktig, så stol ikke på denne installasjonen. Installer programmet på nytt.</translation>
    </message>
</context>
</TS>
