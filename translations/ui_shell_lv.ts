<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Self-assessment of municipalities against principles of good governance, on this computer alone: everything stays in files of yours, and nothing is sent anywhere. The questionnaires are our own text on public principles; their sources are named in them.</source>
        <translation>Pašvaldību pašnovērtējums pēc labas pārvaldības principiem, tikai šajā datorā: viss paliek jūsu datnēs, un nekas netiek nekur sūtīts. Anketas ir mūsu pašu teksts par publiskiem principiem; avoti tajās norādīti.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>No kā programma veidota</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL 3: its libraries lie beside the program as files of their own and may be replaced.</source>
        <translation>Qt izmantots saskaņā ar LGPL 3: tā bibliotēkas ir atsevišķas datnes līdzās programmai, un tās drīkst aizstāt.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Par programmu</translation>
    </message>
    <message>
        <source>Parts of the program and their licences</source>
        <translation>Programmas sastāvdaļas un to licences</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Kopēt visu</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The file itself is not there. Bring it back to its place from a backup.</source>
        <translation>Pašas datnes nav. Atjaunojiet to tās vietā no rezerves kopijas.</translation>
    </message>
    <message>
        <source>Nothing begun yet</source>
        <translation>Vēl nekas nav sākts</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n atbilde</numerusform>
            <numerusform>%n atbildes</numerusform>
            <numerusform>%n atbilžu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answers} in %n assessments</source>
        <translation>
            <numerusform>{answers} %n pašnovērtējumā</numerusform>
            <numerusform>{answers} %n pašnovērtējumos</numerusform>
            <numerusform>{answers} %n pašnovērtējumos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Atjaunot no rezerves kopijas</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Rezerves kopijas, jaunākā pirmā</translation>
    </message>
    <message>
        <source>There is no backup of this file yet, or its folder is not there now.</source>
        <translation>Šai datnei vēl nav rezerves kopijas, vai arī to mape pašlaik nav pieejama.</translation>
    </message>
    <message>
        <source>Choose a backup that lies elsewhere</source>
        <translation>Izvēlēties kopiju no citas vietas</translation>
    </message>
    <message>
        <source>As a copy, the state is opened beside the file, which stays as it is. In place of the file, what stands there now is kept as a backup first. Nothing is lost either way.</source>
        <translation>Kopiju atver līdzās datnei, un datne paliek, kā ir. Ja kopiju liek datnes vietā, tās pašreizējais saturs vispirms tiek saglabāts kā rezerves kopija. Abos gadījumos nekas nezūd.</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} nav lasāma</translation>
    </message>
    <message>
        <source>State of {day}, {time}</source>
        <translation>Stāvoklis {day}, plkst. {time}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>Put in place of the file</source>
        <translation>Likt datnes vietā</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Atvērt kā kopiju</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Bring the file back</source>
        <translation>Atjaunot datni</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The program made a mistake in what it did last. Every answer given is saved, and you can go on working. Should it happen again, copy the details and send them to your support: they name places in the program and hold no answers and no names.</source>
        <translation>Pēdējā darbībā programma pieļāva kļūdu. Visas sniegtās atbildes ir saglabātas, un var turpināt darbu. Ja tas atkārtojas, nokopējiet kļūdas aprakstu un nosūtiet to savam atbalsta speciālistam: tajā ir tikai vietas programmā – ne atbilžu, ne vārdu.</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n times meanwhile.</source>
        <translation>
            <numerusform>Pa šo laiku tas notika %n reizi.</numerusform>
            <numerusform>Pa šo laiku tas notika %n reizes.</numerusform>
            <numerusform>Pa šo laiku tas notika %n reižu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Notika kas negaidīts</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Rādīt kļūdas aprakstu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Kļūdas apraksts</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopēt kļūdas aprakstu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Paslēpt kļūdas aprakstu</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Saglabāt datnes kopiju</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation>Jauns pašnovērtējums</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Atvērt datni</translation>
    </message>
    <message>
        <source>Try the demonstration</source>
        <translation>Iepazīt demonstrāciju</translation>
    </message>
    <message>
        <source>Questionnaire library</source>
        <translation>Anketu bibliotēka</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Vadlīnijas</translation>
    </message>
    <message>
        <source>Search questions and commands</source>
        <translation>Meklēt jautājumus un darbības</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Atkārtot</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Vērtēšana</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultāti</translation>
    </message>
    <message>
        <source>Steps up</source>
        <translation>Soļi augšup</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation>Kā veidojas vērtējums</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Pašu noteiktie sliekšņi</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminārs</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Saglabāt kopiju</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Atjaunot no rezerves kopijas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Par programmu</translation>
    </message>
    <message>
        <source>Back to question {number}</source>
        <translation>Atpakaļ pie jautājuma {number}</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Atpakaļ uz bibliotēku</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Aizvērt ziņu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Drop a .selfassess file to open it, a .yaml questionnaire to add it</source>
        <translation>Atlaidiet šeit .selfassess datni, lai to atvērtu, vai .yaml anketu, lai to pievienotu</translation>
    </message>
    <message>
        <source>“{name}” is neither a .selfassess file nor a .yaml questionnaire, so nothing was opened. Drop a file that is to be evidence on the question it belongs to.</source>
        <translation>„{name}” nav ne .selfassess datne, ne .yaml anketa, tāpēc nekas netika atvērts. Datni, kas ir pierādījums, ievelciet jautājumā, uz kuru tā attiecas.</translation>
    </message>
    <message>
        <source>Drop to open “{name}”</source>
        <translation>Atlaidiet, lai atvērtu „{name}”</translation>
    </message>
    <message>
        <source>Drop to put “{name}” into the library</source>
        <translation>Atlaidiet, lai pievienotu „{name}” bibliotēkai</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped; the window takes one at a time.</source>
        <translation>
            <numerusform>Ievilkta %n datne; logs pieņem pa vienai.</numerusform>
            <numerusform>Ievilktas %n datnes; logs pieņem pa vienai.</numerusform>
            <numerusform>Ievilktas %n datnes; logs pieņem pa vienai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the guidelines</source>
        <translation>Drukāt vadlīnijas</translation>
    </message>
    <message>
        <source>Nothing was written; files that were there are as before.</source>
        <translation>Nekas nav saglabāts; iepriekšējās datnes palika, kādas bijušas.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Pārskata drukāšana</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are on their way to the printer.</source>
        <translation>
            <numerusform>Printerim nodota %n lappuse.</numerusform>
            <numerusform>Printerim nodotas %n lappuses.</numerusform>
            <numerusform>Printerim nodots %n lappušu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printing ended after %n pages. Look whether the printer is on, or save the PDF and print that.</source>
        <translation>
            <numerusform>Drukāšana apstājās pēc %n lappuses. Pārbaudiet, vai printeris ir ieslēgts, vai saglabājiet PDF un drukājiet to.</numerusform>
            <numerusform>Drukāšana apstājās pēc %n lappusēm. Pārbaudiet, vai printeris ir ieslēgts, vai saglabājiet PDF un drukājiet to.</numerusform>
            <numerusform>Drukāšana apstājās pēc %n lappusēm. Pārbaudiet, vai printeris ir ieslēgts, vai saglabājiet PDF un drukājiet to.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole pack is in the folder “{name}”.</source>
        <translation>Visas datnes ir mapē „{name}”.</translation>
    </message>
    <message>
        <source>The file “{name}” is written.</source>
        <translation>Datne „{name}” ir izveidota.</translation>
    </message>
    <message>
        <source>Its typeface lacks these characters: {characters}</source>
        <translation>Tās fontā nav šo rakstzīmju: {characters}</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are cut in the workbook: its cells hold no longer ones.</source>
        <translation>
            <numerusform>Excel datnē saīsināts %n teksts: garāks šūnā neietilpst.</numerusform>
            <numerusform>Excel datnē saīsināti %n teksti: garāki šūnās neietilpst.</numerusform>
            <numerusform>Excel datnē nav saīsināts neviens teksts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Izvēlēties mapi</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Izvēlēties attēlu</translation>
    </message>
    <message>
        <source>The logo is kept in the file and printed on its reports.</source>
        <translation>Logotips saglabāts datnē, un to drukās pārskatos.</translation>
    </message>
    <message>
        <source>The logo is removed from the file.</source>
        <translation>Logotips no datnes noņemts.</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>Līdzās datnei</translation>
    </message>
    <message>
        <source>How many daily backups are kept</source>
        <translation>Cik dienu kopijas glabāt</translation>
    </message>
    <message>
        <source>Coat of arms or logo of the municipality</source>
        <translation>Pašvaldības ģerbonis vai logotips</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture, kept in the open file and printed on its reports. At most 5 MB.</source>
        <translation>PNG vai JPEG attēls; to glabā atvērtajā datnē un drukā tās pārskatos. Ne vairāk kā 5 MB.</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Noņemt attēlu</translation>
    </message>
    <message>
        <source>Thresholds that the municipality sets itself, beside the published ones.</source>
        <translation>Sliekšņi, ko pašvaldība nosaka pati līdzās publicētajiem.</translation>
    </message>
    <message>
        <source>Show the own thresholds</source>
        <translation>Rādīt pašu noteiktos sliekšņus</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Rezerves kopiju mape</translation>
    </message>
    <message>
        <source>On the first opening of a day the state of the day before is kept, evidence included.</source>
        <translation>Dienā pirmoreiz atverot datni, saglabā iepriekšējās dienas stāvokli kopā ar pierādījumiem.</translation>
    </message>
    <message>
        <source>This folder is not there now. Until it is, backups are kept beside the file.</source>
        <translation>Šīs mapes pašlaik nav. Kamēr tā nav pieejama, kopijas glabā līdzās datnei.</translation>
    </message>
    <message>
        <source>The oldest goes when a new one is made; 1 to 60.</source>
        <translation>Kad top jauna, vecāko dzēš; no 1 līdz 60.</translation>
    </message>
    <message>
        <source>The logo kept in the file</source>
        <translation>Datnē glabātais logotips</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {count}</source>
        <translation>{kind}: {shown} no {count}</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Nesen lietoti</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Notīrīt meklēšanas lauku</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Atrasts</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Nekas nav atrasts. Rakstiet mazāk vārdu vai īsākus vārdus.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Jautājumi</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sadaļas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Questions that allow “Not applicable”</source>
        <translation>Jautājumi, kuros atļauts „Nav attiecināms”</translation>
    </message>
    <message>
        <source>Guidelines: {section}</source>
        <translation>Vadlīnijas: {section}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Datnes</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Atvērt mapi</translation>
    </message>
    <message>
        <source>This computer has no program that opens {path}.</source>
        <translation>Šajā datorā nav programmas, kas atver {path}.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Atvērt datni</translation>
    </message>
    <message>
        <source>More</source>
        <comment>pages that do not fit</comment>
        <translation>Vēl</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Izvēlne</translation>
    </message>
    <message>
        <source>Choose another assessment of this file</source>
        <translation>Izvēlēties citu šīs datnes pašnovērtējumu</translation>
    </message>
    <message>
        <source>Saved {day}</source>
        <translation>Saglabāts {day}</translation>
    </message>
    <message>
        <source>Self-assessment {year}</source>
        <translation>Pašnovērtējums {year}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saglabāts {time}</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you have answered is saved; send the details to your support.</source>
        <translation>Notika kas negaidīts. Jūsu atbildes ir saglabātas; nosūtiet kļūdas aprakstu savam atbalsta speciālistam.</translation>
    </message>
    <message>
        <source>This computer's clock was set back while the file was open. Changes keep their order and bear the last moment until the clock has caught up; check date and time.</source>
        <translation>Kamēr datne bija atvērta, šī datora pulkstenis tika pagriezts atpakaļ. Izmaiņu secība saglabājas, un, līdz pulkstenis būs panācis starpību, tām norāda pēdējo zināmo laiku; pārbaudiet datumu un laiku.</translation>
    </message>
    <message>
        <source>Question {numbers} is as it was before.</source>
        <translation>Atjaunots iepriekšējais stāvoklis šādos jautājumos: {numbers}.</translation>
    </message>
    <message>
        <source>The change of question {numbers} is made again.</source>
        <translation>Izmaiņa atkārtota šādos jautājumos: {numbers}.</translation>
    </message>
    <message>
        <source>The evidence “{name}” is gone from question {number} again.</source>
        <translation>Pierādījums „{name}” pie jautājuma {number} atkal ir noņemts.</translation>
    </message>
    <message>
        <source>Nothing to redo: nothing was undone since the last change.</source>
        <translation>Nav ko atkārtot: kopš pēdējās izmaiņas nekas nav atsaukts.</translation>
    </message>
    <message>
        <source>Nothing to undo: undo reaches back to where the self-assessment was opened.</source>
        <translation>Nav ko atsaukt: atsaukt var to, kas mainīts kopš pašnovērtējuma atvēršanas.</translation>
    </message>
    <message>
        <source>“{name}” is as it was before.</source>
        <translation>„{name}” atkal ir, kā bija.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken over are gone again.</source>
        <translation>
            <numerusform>%n pārņemtā atbilde atkal ir noņemta.</numerusform>
            <numerusform>%n pārņemtās atbildes atkal ir noņemtas.</numerusform>
            <numerusform>Nekas nav noņemts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Question {number} is now: {now}.</source>
        <translation>Atsaukts. Jautājums {number} tagad: {now}.</translation>
    </message>
    <message>
        <source>The change of “{name}” is made again.</source>
        <translation>„{name}” izmaiņa ir veikta vēlreiz.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are taken over again.</source>
        <translation>
            <numerusform>%n atbilde atkal ir pārņemta.</numerusform>
            <numerusform>%n atbildes atkal ir pārņemtas.</numerusform>
            <numerusform>Nekas nav pārņemts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made again. Question {number} is now: {now}.</source>
        <translation>Atkārtots. Jautājums {number} tagad: {now}.</translation>
    </message>
    <message>
        <source>The evidence “{name}” is at question {number} again.</source>
        <translation>Pierādījums „{name}” atkal ir pie jautājuma {number}.</translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation>atzīmēts pārskatīšanai</translation>
    </message>
    <message>
        <source>with the words that stood there</source>
        <translation>ar tekstu, kas tur bija</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” ({assessment}) has answers to %n of these questions.</source>
        <translation>
            <numerusform>Anketā „{title}” ({assessment}) ir atbildēts uz %n no šiem jautājumiem.</numerusform>
            <numerusform>Anketā „{title}” ({assessment}) ir atbildēts uz %n no šiem jautājumiem.</numerusform>
            <numerusform>Anketā „{title}” ({assessment}) nav atbildēts ne uz vienu no šiem jautājumiem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n answers</source>
        <translation>
            <numerusform>Pārņemt %n atbildi</numerusform>
            <numerusform>Pārņemt %n atbildes</numerusform>
            <numerusform>Pārņemt atbildes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are taken over, with their reasons and evidence.</source>
        <translation>
            <numerusform>Pārņemta %n atbilde ar pamatojumu un pierādījumiem.</numerusform>
            <numerusform>Pārņemtas %n atbildes ar pamatojumiem un pierādījumiem.</numerusform>
            <numerusform>Neviena atbilde nav pārņemta: šeit tās jau ir.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is off the list; the file itself stays.</source>
        <translation>„{name}” vairs nav sarakstā; pati datne paliek.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopija)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Atvērt kopiju</translation>
    </message>
    <message>
        <source>The copy “{name}” is complete, evidence included.</source>
        <translation>Kopija „{name}” ir pilnīga, ar visiem pierādījumiem.</translation>
    </message>
    <message>
        <source>The demonstration is being written; a moment.</source>
        <translation>Tiek sagatavota demonstrācija; tas prasīs dažas sekundes.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Izvēlēties citu vietu</translation>
    </message>
    <message>
        <source>Save elsewhere and go on there</source>
        <translation>Saglabāt citur un turpināt tur</translation>
    </message>
    <message>
        <source>Everything is saved. From now on you work in “{name}”.</source>
        <translation>Viss ir saglabāts. Turpmāk jūs strādājat datnē „{name}”.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Izvēlēties rezerves kopiju</translation>
    </message>
    <message>
        <source>“{name}” is brought back from its backup.</source>
        <translation>„{name}” ir atjaunota no rezerves kopijas.</translation>
    </message>
    <message>
        <source>What stood there before is kept as “{name}”.</source>
        <translation>Iepriekšējais saturs saglabāts kā „{name}”.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsu vārds</translation>
    </message>
    <message>
        <source>Stands beside the answers you give and with a file you have open.</source>
        <translation>Redzams pie jūsu atbildēm un citiem, kamēr datne jums ir atvērta.</translation>
    </message>
    <message>
        <source>Digits and letters alone answer and open fields (0 … 9, N, V, J, M)</source>
        <translation>Cipari un burti vieni paši atbild un atver laukus (0 … 9, N, V, J, M)</translation>
    </message>
    <message>
        <source>Panels appear at once, without sliding</source>
        <translation>Paneļi parādās uzreiz, neslīdot</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Valoda un izskats</translation>
    </message>
    <message>
        <source>Keys and motion</source>
        <translation>Taustiņi un kustība</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datne</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Kā šajā datorā</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšs</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Augsts kontrasts</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Izskats</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Teksta lielums</translation>
    </message>
    <message>
        <source>Add a questionnaire from a file</source>
        <translation>Pievienot anketu no datnes</translation>
    </message>
    <message>
        <source>“{title}” is removed from the library; assessments made with it keep it.</source>
        <translation>Anketa „{title}” ir noņemta no bibliotēkas; pašnovērtējumos, kas ar to veikti, tā paliek.</translation>
    </message>
    <message>
        <source>The library has a newer edition of {titles}. This assessment keeps its own; a new one takes the newer.</source>
        <translation>Bibliotēkā ir jaunāks izdevums: {titles}. Šajā pašnovērtējumā paliek līdzšinējais; jaunā izmantos jaunāko.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Atvērt bibliotēku</translation>
    </message>
    <message>
        <source>“{title}” is in the library.</source>
        <translation>Anketa „{title}” ir bibliotēkā.</translation>
    </message>
    <message>
        <source>The file holds no assessment yet. Make the three choices.</source>
        <translation>Datnē vēl nav neviena pašnovērtējuma. Izdariet trīs izvēles.</translation>
    </message>
    <message>
        <source>The last words typed are not saved. Save elsewhere, or close the window again to leave them.</source>
        <translation>Pēdējais ierakstītais teksts nav saglabāts. Saglabājiet citur vai aizveriet logu vēlreiz, lai to atmestu.</translation>
    </message>
</context>
</TS>
