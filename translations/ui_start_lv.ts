<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>NewAssessment</name>
    <message>
        <source>Write a day such as {day}</source>
        <translation>Rakstiet datumu šādi: {day}</translation>
    </message>
    <message>
        <source>There is no day {day}. Change it.</source>
        <translation>Dienas {day} kalendārā nav. Labojiet to.</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>izdomāts</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>līdz {year}. gadam</translation>
    </message>
    <message>
        <source>Search municipalities</source>
        <translation>Meklēt pašvaldību</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Notīrīt meklēšanas lauku</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Pašvaldības</translation>
    </message>
    <message>
        <source>No municipality has this name.</source>
        <translation>Nevienai pašvaldībai nav šāda nosaukuma.</translation>
    </message>
    <message>
        <source>Where the file will lie</source>
        <translation>Kur atradīsies datne</translation>
    </message>
    <message>
        <source>Without your name, answers are signed “{user}”, as on this computer; a name can be set later in the settings.</source>
        <translation>Ja neierakstīsiet savu vārdu, pie atbildēm būs šī datora lietotājvārds „{user}”; vārdu vēlāk var norādīt iestatījumos.</translation>
    </message>
    <message>
        <source>The file holds a self-assessment of this municipality, period and questionnaire already. A second one begins empty; give it a title of its own.</source>
        <translation>Datnē jau ir šīs pašvaldības pašnovērtējums ar to pašu periodu un anketu. Otrs sāksies tukšs; dodiet tam savu nosaukumu.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Begin to answer</source>
        <translation>Sākt atbildēt</translation>
    </message>
    <message>
        <source>Stands beside your answers; the settings can change it.</source>
        <translation>Būs redzams pie jūsu atbildēm; iestatījumos to var mainīt.</translation>
    </message>
    <message>
        <source>Choose a municipality to begin.</source>
        <translation>Lai sāktu, izvēlieties pašvaldību.</translation>
    </message>
    <message>
        <source>Write the name of what is assessed to begin.</source>
        <translation>Lai sāktu, ierakstiet vērtējamā nosaukumu.</translation>
    </message>
    <message>
        <source>Tick at least one questionnaire to begin.</source>
        <translation>Lai sāktu, atzīmējiet vismaz vienu anketu.</translation>
    </message>
    <message>
        <source>Mend the period to begin.</source>
        <translation>Lai sāktu, labojiet periodu.</translation>
    </message>
    <message>
        <source>Self-assessment {year}</source>
        <translation>Pašnovērtējums {year}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsu vārds</translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation>Jauns pašnovērtējums</translation>
    </message>
    <message>
        <source>1 Municipality</source>
        <translation>1. Pašvaldība</translation>
    </message>
    <message>
        <source>2 Questionnaires</source>
        <translation>2. Anketas</translation>
    </message>
    <message>
        <source>3 Period</source>
        <translation>3. Periods</translation>
    </message>
    <message>
        <source>What of it is assessed</source>
        <translation>Ko tajā vērtē</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Datne</translation>
    </message>
    <message>
        <source>The file exists; the assessment is added to it, what it holds stays.</source>
        <translation>Datne jau pastāv; pašnovērtējums tiks pievienots tai, un viss tajā esošais paliks.</translation>
    </message>
    <message>
        <source>One file holds all assessments of the municipality.</source>
        <translation>Vienā datnē glabājas visi pašvaldības pašnovērtējumi.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Periods beidzas, pirms tas sācies.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nosaukums</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Begin a self-assessment</source>
        <translation>Sākt pašnovērtējumu</translation>
    </message>
    <message>
        <source>How well is your municipality governed?</source>
        <translation>Cik labi tiek pārvaldīta jūsu pašvaldība?</translation>
    </message>
    <message>
        <source>Answer the questions of the questionnaires you choose, justify the answers with evidence, and see where the municipality stands against published thresholds. Every answer is saved on this computer at once.</source>
        <translation>Atbildiet uz izvēlēto anketu jautājumiem, pamatojiet atbildes ar pierādījumiem un uzziniet, kāda ir pašvaldība salīdzinājumā ar publicētajiem sliekšņiem. Katra atbilde uzreiz tiek saglabāta šajā datorā.</translation>
    </message>
    <message>
        <source>Choose municipality, questionnaires and period; the rest may stay as it is</source>
        <translation>Izvēlieties pašvaldību, anketas un periodu; pārējo var atstāt, kā ir</translation>
    </message>
    <message>
        <source>Your own .selfassess file or a colleague's</source>
        <translation>Jūsu vai kolēģa atsūtīta .selfassess datne</translation>
    </message>
    <message>
        <source>An invented municipality, safe to try things out</source>
        <translation>Izdomāts novads, kurā droši visu izmēģināt</translation>
    </message>
    <message>
        <source>Questionnaire library</source>
        <translation>Anketu bibliotēka</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Atvērt bibliotēku</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Pievienot no datnes</translation>
    </message>
    <message>
        <source>Answered {done} of {all}</source>
        <translation>Atbildēts: {done} no {all}</translation>
    </message>
    <message>
        <source>Not found in {folder}: moved, deleted, or on a drive that is not plugged in.</source>
        <translation>Mapē {folder} nav atrodama: pārvietota, izdzēsta vai atrodas diskā, kas nav pievienots.</translation>
    </message>
    <message>
        <source>Restore {name} from a backup</source>
        <translation>Atjaunot no rezerves kopijas: {name}</translation>
    </message>
    <message>
        <source>Take {name} off this list; the file stays</source>
        <translation>Noņemt no saraksta: {name}; datne paliek</translation>
    </message>
    <message>
        <source>Continue with question {number}</source>
        <translation>Turpināt ar jautājumu {number}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Turpināt</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n vēl atvērts</numerusform>
            <numerusform>%n vēl atvērti</numerusform>
            <numerusform>%n vēl atvērtu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections below the threshold</source>
        <translation>
            <numerusform>%n sadaļa zem sliekšņa</numerusform>
            <numerusform>%n sadaļas zem sliekšņa</numerusform>
            <numerusform>%n sadaļu zem sliekšņa</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>Turpināt, kur palikāt</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Avots: {source}</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Pašnovērtējumi</translation>
    </message>
    <message>
        <source>Judged by the municipality itself, with evidence</source>
        <translation>Vērtē pati pašvaldība, pamatojot ar pierādījumiem</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Aptaujas</translation>
    </message>
    <message>
        <source>Answered by residents, councillors and staff, anonymously</source>
        <translation>Atbild iedzīvotāji, deputāti un darbinieki, anonīmi</translation>
    </message>
    <message>
        <source>Data sheets</source>
        <translation>Datu lapas</translation>
    </message>
    <message>
        <source>Figures about the municipality; some are set against published limits</source>
        <translation>Skaitļi par pašvaldību; daļu salīdzina ar publicētiem sliekšņiem</translation>
    </message>
</context>
</TS>
