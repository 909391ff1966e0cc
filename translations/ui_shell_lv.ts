<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Shell</name>
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
        <source>Save a copy</source>
        <translation>Saglabāt kopiju</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Taustiņi un palīdzība</translation>
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
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Print the guidelines</source>
        <translation>Drukāt vadlīnijas</translation>
    </message>
    <message>
        <source>Nothing was written; files that were there are as before.</source>
        <translation>Nekas nav saglabāts; iepriekšējās datnes palika, kā bijušas.</translation>
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
        <translation>Tās burtveidolā nav šo rakstzīmju: {characters}</translation>
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
        <source>{kind}: {shown} of {count}</source>
        <translation>{kind}: {shown} no {count}</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Nesen lietoti</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Atrasts</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Nekas nav atrasts. Mēģiniet ar mazāk vai īsākiem vārdiem.</translation>
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
        <translation>Jautājumi, kuriem ļauts „Nav attiecināms”</translation>
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
        <source>Close the message</source>
        <translation>Aizvērt ziņu</translation>
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
        <source>Every answer is saved at once, and every change can be undone. Any figure opens its explanation with a click.</source>
        <translation>Katra atbilde tiek saglabāta uzreiz, un katru izmaiņu var atsaukt. Uzklikšķinot uz jebkura skaitļa, atveras tā skaidrojums.</translation>
    </message>
    <message>
        <source>While answering</source>
        <translation>Atbildot</translation>
    </message>
    <message>
        <source>On the page “Steps up”</source>
        <translation>Lapā „Soļi augšup”</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Visur</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Izvēlēties līmeni</translation>
    </message>
    <message>
        <source>Not applicable, where the question allows it</source>
        <translation>Nav attiecināms, ja jautājums to pieļauj</translation>
    </message>
    <message>
        <source>I cannot judge</source>
        <translation>Nevaru izvērtēt</translation>
    </message>
    <message>
        <source>Write the justification</source>
        <translation>Rakstīt pamatojumu</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Atzīmēt pārskatīšanai</translation>
    </message>
    <message>
        <source>Go to a level; Space or Enter chooses it</source>
        <translation>Pāriet uz līmeni; to izvēlas ar atstarpi vai Enter</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nākamais jautājums</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Iepriekšējais jautājums</translation>
    </message>
    <message>
        <source>Close a panel</source>
        <translation>Aizvērt paneli</translation>
    </message>
    <message>
        <source>Add the question of the row to the scenario</source>
        <translation>Pievienot rindas jautājumu scenārijam</translation>
    </message>
    <message>
        <source>Move a slider</source>
        <translation>Pārvietot slīdni</translation>
    </message>
    <message>
        <source>Leave the question out of the path, or of the scenario</source>
        <translation>Izlaist jautājumu no ceļa vai scenārija</translation>
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
        <translation>Notika kas negaidīts. Jūsu atbildes ir saglabātas; nosūtiet detaļas savam atbalsta speciālistam.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopēt detaļas</translation>
    </message>
    <message>
        <source>Question {numbers} is as it was before.</source>
        <translation>Jautājums {numbers} ir tāds kā iepriekš.</translation>
    </message>
    <message>
        <source>The change of question {numbers} is made again.</source>
        <translation>Jautājuma {numbers} izmaiņa ir veikta vēlreiz.</translation>
    </message>
    <message>
        <source>The evidence “{name}” is gone from question {number} again.</source>
        <translation>Pierādījums „{name}” pie jautājuma {number} atkal ir noņemts.</translation>
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
        <translation>„{name}” izmaiņa ir veikta atkārtoti.</translation>
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
            <numerusform>Anketā „{title}” ({assessment}) ir atbilde uz %n no šiem jautājumiem.</numerusform>
            <numerusform>Anketā „{title}” ({assessment}) ir atbildes uz %n no šiem jautājumiem.</numerusform>
            <numerusform>Anketā „{title}” ({assessment}) nav atbilžu uz šiem jautājumiem.</numerusform>
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
        <source>{name} (copy)</source>
        <translation>{name} (kopija)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Atvērt kopiju</translation>
    </message>
    <message>
        <source>The copy “{name}” is complete, evidence included.</source>
        <translation>Kopija „{name}” ir pilnīga, pierādījumi iekļauti.</translation>
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
        <source>Selfassess {version}. Everything stays in files on this computer; nothing is sent anywhere. Typeface Noto Sans (OFL), icons Lucide (ISC).</source>
        <translation>Selfassess {version}. Viss paliek datnēs šajā datorā; nekas netiek nekur sūtīts. Burtveidols Noto Sans (OFL), ikonas Lucide (ISC).</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Par programmu</translation>
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
        <source>Panels appear at once, without sliding</source>
        <translation>Paneļi parādās uzreiz, neslīdot</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taustiņi</translation>
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
        <source>Motion</source>
        <translation>Kustība</translation>
    </message>
    <message>
        <source>Add a questionnaire from a file</source>
        <translation>Pievienot anketu no datnes</translation>
    </message>
    <message>
        <source>“{title}” is removed from the library; assessments made with it keep it.</source>
        <translation>Anketa „{title}” ir noņemta no bibliotēkas; izvērtējumos, kas ar to veikti, tā paliek.</translation>
    </message>
    <message>
        <source>The library has a newer edition of {titles}. This assessment keeps its own; a new one takes the newer.</source>
        <translation>Bibliotēkā ir jaunāks izdevums: {titles}. Šajā izvērtējumā paliek savs; jauns izmantos jaunāko.</translation>
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
</context>
</TS>
