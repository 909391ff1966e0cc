<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Assessment {number} of {name} is in {path}: %n questions.</source>
        <translation>
            <numerusform>{number}. pašnovērtējums ({name}) ir datnē {path}: %n jautājums.</numerusform>
            <numerusform>{number}. pašnovērtējums ({name}) ir datnē {path}: %n jautājumi.</numerusform>
            <numerusform>{number}. pašnovērtējums ({name}) ir datnē {path}: %n jautājumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Question {number}: {after}; before: {before}.</source>
        <translation>{number}. jautājums: {after}; iepriekš: {before}.</translation>
    </message>
    <message>
        <source>Question {number}: {after}.</source>
        <translation>{number}. jautājums: {after}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken from {path}.</source>
        <translation>
            <numerusform>No {path} ierakstīta %n atbilde.</numerusform>
            <numerusform>No {path} ierakstītas %n atbildes.</numerusform>
            <numerusform>No {path} nav ierakstīta neviena atbilde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n justifications were taken without an answer.</source>
        <translation>
            <numerusform>Ierakstīts %n pamatojums bez atbildes.</numerusform>
            <numerusform>Ierakstīti %n pamatojumi bez atbildes.</numerusform>
            <numerusform>Ierakstīts %n pamatojumu bez atbildes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines say nothing and left their questions alone.</source>
        <translation>
            <numerusform>%n rinda ir tukša, un tās jautājums palicis nemainīts.</numerusform>
            <numerusform>%n rindas ir tukšas, un to jautājumi palikuši nemainīti.</numerusform>
            <numerusform>%n rindu ir tukšas, un to jautājumi palikuši nemainīti.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no answer in {path}, so nothing was changed.</source>
        <translation>Datnē {path} nav nevienas atbildes, tāpēc nekas nav mainīts.</translation>
    </message>
    <message>
        <source>{section} is nobody's again; it was given to {person}.</source>
        <translation>{section} – vairs nav nodots nevienam; iepriekš: {person}.</translation>
    </message>
    <message>
        <source>{section} is given to {person}: {due}.</source>
        <translation>Nodots: {section} – {person}; {due}.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kam nodots</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sadaļa</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērti</translation>
    </message>
    <message>
        <source>The backup {path} is complete, evidence included.</source>
        <translation>Rezerves kopija {path} ir pilnīga, ar visiem pierādījumiem.</translation>
    </message>
    <message>
        <source>{path} is brought back from {backup}.</source>
        <translation>{path} ir atjaunota no kopijas {backup}.</translation>
    </message>
    <message>
        <source>What stood there before is kept as {path}.</source>
        <translation>Iepriekšējais saturs saglabāts kā {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken over from “{title}” of assessment {number}.</source>
        <translation>
            <numerusform>No {number}. pašnovērtējuma anketas „{title}” pārņemta %n atbilde.</numerusform>
            <numerusform>No {number}. pašnovērtējuma anketas „{title}” pārņemtas %n atbildes.</numerusform>
            <numerusform>No {number}. pašnovērtējuma anketas „{title}” nav pārņemta neviena atbilde.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer was taken over: what is shared is open there or answered here already.</source>
        <translation>Neviena atbilde nav pārņemta: kopīgie jautājumi tur ir neatbildēti vai šeit jau atbildēti.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence came with them.</source>
        <translation>
            <numerusform>Līdzi pārņemts %n pierādījums.</numerusform>
            <numerusform>Līdzi pārņemti %n pierādījumi.</numerusform>
            <numerusform>Pierādījumu nebija.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Anketa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Izdevums</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sadaļas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Jautājumi</translation>
    </message>
    <message>
        <source>Level descriptions</source>
        <translation>Līmeņu apraksti</translation>
    </message>
    <message>
        <source>Sources read in the act</source>
        <translation>Avoti, kas lasīti aktā</translation>
    </message>
    <message>
        <source>Read second-hand</source>
        <translation>Avoti, kas lasīti pastarpināti</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Citi avoti</translation>
    </message>
    <message>
        <source>Limits by law</source>
        <translation>Likumā noteikti sliekšņi</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicēti sliekšņi</translation>
    </message>
    <message>
        <source>Of a platform</source>
        <translation>Platformas sliekšņi</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Anketā ieteikti sliekšņi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the answer</comment>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the answer</comment>
        <translation>Būtu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Soļi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Darbs</translation>
    </message>
    <message>
        <source>open</source>
        <translation>atvērts</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the score</comment>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>the score</comment>
        <translation>Pēc tam</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Viens solis augšup</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Kopumā</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Slieksnis</translation>
    </message>
    <message>
        <source>Cost: {cost}.</source>
        <translation>Darba apjoms: {cost}.</translation>
    </message>
    <message>
        <source>Open, to be answered first: {questions}.</source>
        <translation>Atvērtie jautājumi, uz kuriem jāatbild vispirms: {questions}.</translation>
    </message>
    <message>
        <source>There is no answer that a step could raise.</source>
        <translation>Nav nevienas atbildes, ko varētu paaugstināt par soli.</translation>
    </message>
    <message>
        <source>There is no display here, so the window stays closed.</source>
        <translation>Šeit nav ekrāna, tāpēc logs paliek aizvērts.</translation>
    </message>
    <message>
        <source>The command was not understood, so nothing was done. “selfassess --help” lists the commands.</source>
        <translation>Komanda nav saprotama, tāpēc nekas nav darīts. Komandas uzskaita „selfassess --help”.</translation>
    </message>
    <message numerus="yes">
        <source>{path}: no mistake, %n warnings.</source>
        <translation>
            <numerusform>{path}: kļūdu nav, %n brīdinājums.</numerusform>
            <numerusform>{path}: kļūdu nav, %n brīdinājumi.</numerusform>
            <numerusform>{path}: kļūdu nav, %n brīdinājumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>{path}: no mistake, no warning.</source>
        <translation>{path}: nav ne kļūdu, ne brīdinājumu.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Vienība</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atbildēti</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Vērtējums</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Robežas</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sliekšņa vērtība</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Secinājums</translation>
    </message>
    <message>
        <source>{names}: no assessment yet.</source>
        <translation>{names}: pašnovērtējumu vēl nav.</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} no {total}</translation>
    </message>
    <message>
        <source>Given out in assessment {number}</source>
        <translation>Nodots {number}. pašnovērtējumā</translation>
    </message>
    <message>
        <source> not read in the act itself, but in what cites it</source>
        <translation> nav lasīts pašā aktā, bet avotā, kas uz to atsaucas</translation>
    </message>
    <message numerus="yes">
        <source>Scenario {number} “{name}” is kept: %n steps to take. The answers are as they were.</source>
        <translation>
            <numerusform>{number}. scenārijs „{name}” ir saglabāts: jāsper %n solis. Atbildes nav mainītas.</numerusform>
            <numerusform>{number}. scenārijs „{name}” ir saglabāts: jāsper %n soļi. Atbildes nav mainītas.</numerusform>
            <numerusform>{number}. scenārijs „{name}” ir saglabāts: jāsper %n soļu. Atbildes nav mainītas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario {number} “{name}” is deleted.</source>
        <translation>{number}. scenārijs „{name}” ir dzēsts.</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n steps to take.</source>
        <translation>
            <numerusform>{path}: jāsper %n solis.</numerusform>
            <numerusform>{path}: jāsper %n soļi.</numerusform>
            <numerusform>{path}: jāsper %n soļu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scenario is kept with this assessment.</source>
        <translation>Pie šī pašnovērtējuma scenāriju nav.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenārijs</translation>
    </message>
    <message>
        <source>Steps to take</source>
        <translation>Sperami soļi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>Sasniedzams</translation>
    </message>
    <message>
        <source>Effort (1–5)</source>
        <translation>Darbietilpība (1–5)</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Ietekme</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>Scenārijā</translation>
    </message>
    <message>
        <source>Scenario {number}: {name}</source>
        <translation>{number}. scenārijs: {name}</translation>
    </message>
    <message>
        <source>Every step of it is taken already.</source>
        <translation>Visi tā soļi jau ir sperti.</translation>
    </message>
    <message>
        <source>Own threshold {id}: {what} – {limit}; now {verdict}.</source>
        <translation>Pašu noteiktais slieksnis {id}: {what} – {limit}; tagad {verdict}.</translation>
    </message>
    <message>
        <source>Own threshold {id} (“{label}”) is withdrawn.</source>
        <translation>Pašu noteiktais slieksnis {id} („{label}”) ir noņemts.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kam noteikts</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Lēmums</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Pamatojums</translation>
    </message>
    <message>
        <source>No own threshold is set in this assessment.</source>
        <translation>Šajā pašnovērtējumā pašu noteiktu sliekšņu nav.</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} ir saglabāta.</translation>
    </message>
    <message>
        <source>The invented municipality is in {path}: {files}.</source>
        <translation>Izdomātā pašvaldība ir mapē {path}: {files}.</translation>
    </message>
    <message>
        <source>{path} is written, {size} kB.</source>
        <translation>{path} ir saglabāta, {size} kB.</translation>
    </message>
    <message>
        <source>Answers of the demo there were changed; it is kept as {path}.</source>
        <translation>Iepriekšējā demonstrācija bija mainīta, tāpēc tā saglabāta kā {path}.</translation>
    </message>
    <message>
        <source>The report's typeface lacks some characters, shown by code: {codes}.</source>
        <translation>Pārskata fontā dažu rakstzīmju nav, tās parādītas ar kodu: {codes}.</translation>
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
        <source>Everything is in order.</source>
        <translation>Viss ir kārtībā.</translation>
    </message>
</context>
</TS>
