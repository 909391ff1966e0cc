<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>The name {path} does not say what to write, so nothing was written. End it in one of these: {suffixes}.</source>
        <translation>No nosaukuma {path} nevar saprast, kādu datni veidot, tāpēc nekas nav saglabāts. Nosaukuma beigās lieciet vienu no šiem: {suffixes}.</translation>
    </message>
    <message>
        <source>There is no folder {path}, so nothing was written. Make the folder or choose another one.</source>
        <translation>Mapes {path} nav, tāpēc nekas nav saglabāts. Izveidojiet mapi vai izvēlieties citu.</translation>
    </message>
    <message>
        <source>{path} is a folder, so nothing was written. Add the name of the file to be made.</source>
        <translation>{path} ir mape, tāpēc nekas nav saglabāts. Pievienojiet veidojamās datnes nosaukumu.</translation>
    </message>
    <message>
        <source>{path} is the workspace itself and stays as it is. Choose another name for what is to be written.</source>
        <translation>{path} ir pati darba datne un paliek, kāda bijusi. Izvēlieties veidojamajai datnei citu nosaukumu.</translation>
    </message>
    <message>
        <source>{path} cannot be written and stays as it was. Close it in other programs, or choose a folder where you may write.</source>
        <translation>{path} nevar saglabāt, un tur viss ir kā iepriekš. Aizveriet šo datni citās programmās vai izvēlieties mapi, kurā drīkstat rakstīt.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written. Free some space or choose another disk.</source>
        <translation>Disks ir pilns, tāpēc {path} nav saglabāta. Atbrīvojiet vietu vai izvēlieties citu disku.</translation>
    </message>
    <message>
        <source>{path} cannot be the name of a file here, so nothing was written. Choose a simpler or shorter name.</source>
        <translation>Datni šeit nevar nosaukt {path}, tāpēc nekas nav saglabāts. Izvēlieties vienkāršāku vai īsāku nosaukumu.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}. Check the disk, or choose another folder.</source>
        <translation>{path} nav saglabāta: {reason}. Pārbaudiet disku vai izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>{path} was written but did not say the same as the assessment when it was read again, so it was not kept. It differs here: {places}. Try another format and report this to those who maintain the program.</source>
        <translation>Pārbaudot {path}, tajā nebija tas pats, kas pašnovērtējumā, tāpēc datne nav saglabāta. Tā atšķiras šeit: {places}. Izmēģiniet citu formātu un ziņojiet par to programmas uzturētājiem.</translation>
    </message>
    <message>
        <source>A CSV file holds the answers of one assessment, and {count} were chosen. Write one file for each.</source>
        <translation>CSV datnē ir viena pašnovērtējuma atbildes, bet izvēlēto pašnovērtējumu skaits ir {count}. Izveidojiet katram savu datni.</translation>
    </message>
    <message>
        <source>A report is a PDF file, and {path} is not one, so nothing was written. End the name in .pdf.</source>
        <translation>Pārskats ir PDF datne, bet {path} tāda nav, tāpēc nekas nav saglabāts. Nosaukuma beigās lieciet .pdf.</translation>
    </message>
    <message>
        <source>The assessment has no sheet {sheet}, so nothing was written. It has these: {known}.</source>
        <translation>Pašnovērtējumā nav anketas {sheet}, tāpēc nekas nav saglabāts. Tajā ir: {known}.</translation>
    </message>
    <message>
        <source>A chart is written as an SVG file, and {path} is not one, so nothing was written. End it in .svg.</source>
        <translation>Diagrammu saglabā SVG datnē, bet {path} tāda nav, tāpēc nekas nav saglabāts. Nosaukuma beigās lieciet .svg.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has no scores, so there is no chart of them. Choose another one with --sheet.</source>
        <translation>Anketā {sheet} nav vērtējumu, tāpēc nav ko zīmēt. Izvēlieties citu ar --sheet.</translation>
    </message>
    <message>
        <source>A radar needs three to twelve sections, and here there are {count}. Take bars instead.</source>
        <translation>Radaram vajag trīs līdz divpadsmit sadaļas, bet šeit to skaits ir {count}. Izvēlieties stabiņus (bars).</translation>
    </message>
    <message>
        <source>A wheel holds three to twelve sections of at most six questions, and here it is otherwise. Take the matrix instead.</source>
        <translation>Aplī ietilpst trīs līdz divpadsmit sadaļas ar ne vairāk kā sešiem jautājumiem katrā, bet šeit ir citādi. Izvēlieties matricu (matrix).</translation>
    </message>
    <message>
        <source>There is no earlier assessment with the questionnaire {sheet}, so there is no trend yet. It appears with the second assessment.</source>
        <translation>Agrāka pašnovērtējuma ar anketu {sheet} nav, tāpēc tendences vēl nav. Tā būs redzama pēc otrā pašnovērtējuma.</translation>
    </message>
    <message>
        <source>There is no file {path}, so no answer was changed. Check the name.</source>
        <translation>Datnes {path} nav, tāpēc neviena atbilde nav mainīta. Pārbaudiet nosaukumu.</translation>
    </message>
    <message>
        <source>{path} is a folder, so no answer was changed. Name the file of answers in it.</source>
        <translation>{path} ir mape, tāpēc neviena atbilde nav mainīta. Norādiet tajā atbilžu datni.</translation>
    </message>
    <message>
        <source>The file of answers is empty, so no answer was changed. Its first line should name the columns question, value and why.</source>
        <translation>Atbilžu datne ir tukša, tāpēc neviena atbilde nav mainīta. Pirmajā rindā jānosauc kolonnas question, value un why.</translation>
    </message>
    <message>
        <source>The line for question {question} has more columns than the first line: {surplus}. Put a text that contains the separator into quotation marks.</source>
        <translation>Jautājuma {question} rindā ir vairāk kolonnu nekā pirmajā rindā: {surplus}. Tekstu, kurā ir atdalītājs, ielieciet pēdiņās.</translation>
    </message>
    <message>
        <source>No answer was taken from {file}, the correct lines neither. Mend these lines and try again.</source>
        <translation>No {file} nav pārņemta neviena atbilde, arī no pareizajām rindām ne. Izlabojiet šīs rindas un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so no answer was changed. Choose a file that you may open.</source>
        <translation>{path} nevar nolasīt, tāpēc neviena atbilde nav mainīta. Izvēlieties datni, ko drīkstat atvērt.</translation>
    </message>
    <message>
        <source>The file of answers is not UTF-8 text, so no answer was changed. In Excel save it as “CSV UTF-8”.</source>
        <translation>Atbilžu datne nav UTF-8 teksts, tāpēc neviena atbilde nav mainīta. Programmā Excel saglabājiet to kā „CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The first line of the file lacks the columns {missing}, so no answer was changed. It should name the columns question, value and why; found: {found}.</source>
        <translation>Datnes pirmajā rindā trūkst šādu kolonnu: {missing}, tāpēc neviena atbilde nav mainīta. Tajā jānosauc kolonnas question, value un why; tagad tur ir: {found}.</translation>
    </message>
    <message>
        <source>The file cannot be read past line {line}, so no answer was changed. Check the quotation marks there.</source>
        <translation>Datni nevar nolasīt tālāk par {line}. rindu, tāpēc neviena atbilde nav mainīta. Pārbaudiet tur pēdiņas.</translation>
    </message>
    <message>
        <source>Question {question} is answered twice in the file, so no answer was changed. Keep one of the lines.</source>
        <translation>Uz jautājumu {question} datnē atbildēts divreiz, tāpēc neviena atbilde nav mainīta. Atstājiet vienu no rindām.</translation>
    </message>
    <message>
        <source>The assessment has no question {question}, so no answer was changed. “selfassess export FILE --out answers.csv” lists every question.</source>
        <translation>Pašnovērtējumā nav jautājuma {question}, tāpēc neviena atbilde nav mainīta. Visus jautājumus parāda „selfassess export DATNE --out atbildes.csv”.</translation>
    </message>
    <message>
        <source>The assessment has no question {question}, so no answer was changed. Did you mean {guess}?</source>
        <translation>Pašnovērtējumā nav jautājuma {question}, tāpēc neviena atbilde nav mainīta. Vai domājāt {guess}?</translation>
    </message>
    <message>
        <source>Several questionnaires have a question {question}. Name the one meant: {names}.</source>
        <translation>Jautājums {question} ir vairākās anketās. Norādiet domāto: {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a period, so nothing was made. Write a year such as 2026, or 2026-01-01..2026-12-31.</source>
        <translation>„{text}” nav periods, tāpēc nekas nav izveidots. Rakstiet gadu, piemēram, 2026, vai 2026-01-01..2026-12-31.</translation>
    </message>
    <message>
        <source>{path} is not part of a demo and stays as it is, so the demo was not written. Choose another folder.</source>
        <translation>{path} nav demonstrācijas daļa un paliek, kāda bijusi, tāpēc demonstrācija nav saglabāta. Izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to, so there is no demo in it. Choose another folder.</source>
        <translation>Mapē {path} nevar rakstīt, tāpēc demonstrācijas tajā nav. Izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>{path} is a file, so there is no demo in it. Name a folder.</source>
        <translation>{path} ir datne, tāpēc demonstrācijas tajā nav. Norādiet mapi.</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}. Check where it goes; what the command did stays done.</source>
        <translation>Izvadi neizdevās ierakstīt: {reason}. Pārbaudiet, kurp tā nosūtīta; komandas paveiktais paliek spēkā.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. Use the commands: “selfassess --help” lists them.</source>
        <translation>Šeit nav ekrāna, tāpēc logu nevar atvērt. Izmantojiet komandas: tās parāda „selfassess --help”.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own ({kind} at {place}: {words}). What was saved before is safe. Report this line to those who maintain the program.</source>
        <translation>Kļūda radās pašā programmā ({kind}, {place}: {words}). Iepriekš saglabātais ir drošībā. Nosūtiet šo rindu programmas uzturētājiem.</translation>
    </message>
    <message>
        <source>The program's own file {path} is missing, so the program is not whole. Install it again.</source>
        <translation>Trūkst pašas programmas datnes {path}, tāpēc programma nav pilnīga. Instalējiet to vēlreiz.</translation>
    </message>
    <message>
        <source>The Latvian texts cannot be loaded, so the program is not whole. Install it again.</source>
        <translation>Latviskos tekstus nevar ielādēt, tāpēc programma nav pilnīga. Instalējiet to vēlreiz.</translation>
    </message>
    <message>
        <source>The demo scores {found} where {expected} is right, so do not rely on this installation. Install it again.</source>
        <translation>Demonstrācijas vērtējums ir {found}, bet pareizi ir {expected}, tāpēc uz šo instalāciju nevar paļauties. Instalējiet programmu vēlreiz.</translation>
    </message>
</context>
</TS>
