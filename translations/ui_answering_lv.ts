<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>The answer to {number} is now “{after}”; it was “{before}”.</source>
        <translation>Jautājuma {number} atbilde tagad ir „{after}”; iepriekš: „{before}”.</translation>
    </message>
    <message>
        <source>The answer to {number} is cleared.</source>
        <translation>Jautājuma {number} atbilde ir notīrīta.</translation>
    </message>
    <message>
        <source>Question {number} is answered: {after}.</source>
        <translation>Jautājums {number} ir atbildēts: {after}.</translation>
    </message>
    <message>
        <source>Question {number}: {after}.</source>
        <translation>Jautājums {number}: {after}.</translation>
    </message>
    <message>
        <source>Question {number} changed from {before} to {after}.</source>
        <translation>Jautājuma {number} atbilde mainīta no {before} uz {after}.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Lapas adrese</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Close without attaching</source>
        <translation>Aizvērt nepievienojot</translation>
    </message>
    <message>
        <source>Act and article</source>
        <translation>Tiesību akts un pants</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pierādījumi</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a piece of evidence</comment>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datne</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Saite</translation>
    </message>
    <message>
        <source>Legal act</source>
        <translation>Tiesību akts</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Pievienot datnes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>For example: {evidence}</source>
        <translation>Piemēram: {evidence}</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Datne …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>questions</comment>
        <translation>Atvērti</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Nevar izvērtēt</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Atzīmēti</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>Zem sliekšņa</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Bez pierādījuma</translation>
    </message>
    <message>
        <source>May not apply</source>
        <comment>questions that allow “not applicable”</comment>
        <translation>Var neattiekties</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>questions given to me</comment>
        <translation>Man nodotie</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>answers since last period</comment>
        <translation>Mainīti</translation>
    </message>
    <message>
        <source>Weak answers in sections that are below their threshold; those in other sections do not count here</source>
        <translation>Vājās atbildes sadaļās, kas ir zem sava sliekšņa; citu sadaļu atbildes šeit neieskaita</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Citi filtri</translation>
    </message>
    <message>
        <source>More</source>
        <comment>filters that do not fit</comment>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>Answered differently than in {year}</source>
        <translation>Atbildēts citādi nekā {year}. gadā</translation>
    </message>
    <message>
        <source>For your work only; the report does not show it.</source>
        <translation>Tikai darbam; pārskatā neparādās.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vadlīnijas</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Tiesiskais pamats</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Piezīmes</translation>
    </message>
    <message>
        <source>Open all guidelines</source>
        <translation>Atvērt visas vadlīnijas</translation>
    </message>
    <message>
        <source>Back to {number}</source>
        <translation>Atpakaļ uz {number}</translation>
    </message>
    <message>
        <source>Next open: {number}</source>
        <translation>Nākamais atvērtais: {number}</translation>
    </message>
    <message>
        <source>On to {number}</source>
        <translation>Tālāk uz {number}</translation>
    </message>
    <message>
        <source>All questions are gone through</source>
        <translation>Visi jautājumi izskatīti</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultāti</translation>
    </message>
    <message>
        <source>more</source>
        <translation>vairāk</translation>
    </message>
    <message>
        <source>less</source>
        <translation>mazāk</translation>
    </message>
    <message>
        <source>Help on the question: {which}</source>
        <translation>Jautājuma paskaidrojums: {which}</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Pamatojums</translation>
    </message>
    <message>
        <source>Threshold: {limit}</source>
        <translation>Slieksnis: {limit}</translation>
    </message>
    <message>
        <source>No section is given to {name}. The name is compared with that in the settings.</source>
        <translation>Jums ({name}) nav nodota neviena sadaļa. Vārdu salīdzina ar iestatījumos ierakstīto.</translation>
    </message>
    <message>
        <source>No question holds “{words}”.</source>
        <translation>Nevienā jautājumā nav „{words}”.</translation>
    </message>
    <message>
        <source>Nothing is open: every question that is asked has its answer.</source>
        <translation>Atvērtu jautājumu nav: uz katru uzdoto jautājumu ir atbilde.</translation>
    </message>
    <message>
        <source>No question is left as one that cannot be judged.</source>
        <translation>Neviens jautājums nav atstāts ar atbildi „Nevaru izvērtēt”.</translation>
    </message>
    <message>
        <source>No question is marked. “Mark for review” below an answer puts it here.</source>
        <translation>Neviens jautājums nav atzīmēts. Šeit tas nonāk, ja zem atbildes izvēlas „Atzīmēt pārskatīšanai”.</translation>
    </message>
    <message>
        <source>Nothing is certain to lie below a threshold. Only the questions that pull a section below its threshold stand here.</source>
        <translation>Vēl nekas nav noteikti zem sliekšņa. Šeit ir tikai jautājumi, kuru dēļ sadaļa ir zem sliekšņa.</translation>
    </message>
    <message>
        <source>Every question applies to everyone.</source>
        <translation>Visi jautājumi attiecas uz visiem.</translation>
    </message>
    <message>
        <source>No answer given differs from the one of last period.</source>
        <translation>Neviena sniegtā atbilde neatšķiras no iepriekšējā perioda atbildes.</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>Tādu jautājumu nav.</translation>
    </message>
    <message>
        <source>The program does not know your name; write it in the settings.</source>
        <translation>Programma nezina jūsu vārdu; ierakstiet to iestatījumos.</translation>
    </message>
    <message>
        <source>Under this filter no question holds “{words}”; the others were not searched.</source>
        <translation>Ar šo filtru nevienā jautājumā nav „{words}”; pārējos jautājumos netika meklēts.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Notīrīt meklēšanas lauku</translation>
    </message>
    <message>
        <source>Every answer given has its evidence.</source>
        <translation>Katrai sniegtajai atbildei ir pierādījums.</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so no evidence is missing.</source>
        <translation>Vēl nekas nav atbildēts, tāpēc pierādījumu netrūkst.</translation>
    </message>
    <message>
        <source>Search all questions</source>
        <translation>Meklēt visos jautājumos</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Rādīt visus jautājumus</translation>
    </message>
    <message>
        <source>Change who has it …</source>
        <translation>Mainīt, kam nodots …</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation>Kā veidojas vērtējums</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Noņemt atbildīgo</translation>
    </message>
    <message>
        <source>Give out the section …</source>
        <translation>Nodot sadaļu …</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>zem sliekšņa</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nav jautāts</translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation>atzīmēts pārskatīšanai</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>vēl nav vērtējuma</translation>
    </message>
    <message>
        <source>This file is open for reading; nothing in it can be changed.</source>
        <translation>Datne ir atvērta tikai lasīšanai; tajā neko nevar mainīt.</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Meklēt jautājumos</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Anketa</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>still {time}</source>
        <translation>vēl {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n sections given out</source>
        <translation>
            <numerusform>Nodota %n sadaļa</numerusform>
            <numerusform>Nodotas %n sadaļas</numerusform>
            <numerusform>Nodotas %n sadaļu</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered: {done} of {all}</source>
        <translation>Atbildēts: {done} no {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n nav attiecināms</numerusform>
            <numerusform>%n nav attiecināmi</numerusform>
            <numerusform>%n nav attiecināmu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n nav jautāts</numerusform>
            <numerusform>%n nav jautāti</numerusform>
            <numerusform>%n nav jautātu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>sections</comment>
        <translation>
            <numerusform>kavējas %n</numerusform>
            <numerusform>kavējas %n</numerusform>
            <numerusform>kavējas %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: earlier answers leave this question out. Its own answer is kept.</source>
        <translation>Nav jautāts: iepriekšējās atbildes šo jautājumu izslēdz. Šī jautājuma atbilde ir saglabāta.</translation>
    </message>
    <message>
        <source>Question {at} of {count}</source>
        <translation>{at}. jautājums no {count}</translation>
    </message>
    <message>
        <source>Nobody has this section yet</source>
        <translation>Šī sadaļa nevienam nav nodota</translation>
    </message>
    <message>
        <source>Section given to {who}</source>
        <translation>Sadaļa nodota: {who}</translation>
    </message>
    <message>
        <source>Give out this section</source>
        <translation>Nodot šo sadaļu</translation>
    </message>
    <message>
        <source>Answered: {done} of {all}; the final one from {low} to {high}.</source>
        <translation>Atbildēts: {done} no {all}; galīgais no {low} līdz {high}.</translation>
    </message>
    <message>
        <source>Provisional; the final one will be from {low} to {high}.</source>
        <translation>Provizoriski; galīgais būs no {low} līdz {high}.</translation>
    </message>
    <message>
        <source>Scores of the sections</source>
        <translation>Sadaļu vērtējumi</translation>
    </message>
    <message>
        <source>Fold the panel</source>
        <translation>Sakļaut paneli</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Atvērt paneli</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Vērtējums šobrīd</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Sliekšņi</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Atzīmēt pārskatīšanai</translation>
    </message>
    <message>
        <source>Write the reason in short; without it the question stays open.</source>
        <translation>Īsi uzrakstiet iemeslu; bez tā jautājums paliek atvērts.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nav attiecināms</translation>
    </message>
    <message>
        <source>I cannot judge</source>
        <translation>Nevaru izvērtēt</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Notīrīt atbildi</translation>
    </message>
    <message>
        <source>For you who fill in; the council's report does not tell it.</source>
        <translation>Tikai darbam; domes pārskatā šo atzīmi nerāda.</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Atzīmēts pārskatīšanai</translation>
    </message>
    <message>
        <source>Why the question is not applicable (Enter stores it)</source>
        <translation>Kāpēc jautājums nav attiecināms (saglabā Enter)</translation>
    </message>
    <message>
        <source>Why it cannot be judged (may stay empty; Enter stores it)</source>
        <translation>Kāpēc to nevar izvērtēt (var palikt tukšs; saglabā Enter)</translation>
    </message>
    <message>
        <source>Question {number} stays as it was: “{what}” was not confirmed with a reason and Enter.</source>
        <translation>Jautājums {number} paliek, kā bijis: „{what}” netika apstiprināts ar iemeslu un Enter.</translation>
    </message>
    <message>
        <source>Question {number} applies to everyone, so “not applicable” is not offered. Where the answer is not known, choose “I cannot judge”.</source>
        <translation>Jautājums {number} attiecas uz visiem, tāpēc „Nav attiecināms” šeit nav. Ja atbildi nezināt, izvēlieties „Nevaru izvērtēt”.</translation>
    </message>
    <message>
        <source>This computer has no program that opens {address}.</source>
        <translation>Šajā datorā nav programmas, kas atver {address}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>The evidence “{name}” is removed.</source>
        <translation>Pierādījums „{name}” ir noņemts.</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>The name and the day stand in the outline. Everybody who opens the file can still answer.</source>
        <translation>Vārds un datums ir redzami saturā. Atbildēt joprojām var ikviens, kas atver datni.</translation>
    </message>
    <message>
        <source>This day is over already: the section will be overdue at once.</source>
        <translation>Šis datums jau ir pagājis: sadaļa uzreiz būs nokavēta.</translation>
    </message>
    <message>
        <source>Give out: {section}</source>
        <translation>Nodot: {section}</translation>
    </message>
    <message>
        <source>Who answers the section</source>
        <translation>Kas aizpilda sadaļu</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Līdz kuram datumam</translation>
    </message>
    <message>
        <source>Close without giving</source>
        <translation>Aizvērt, nenododot</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Nodot</translation>
    </message>
    <message>
        <source>{section} is given to {person}: {due}.</source>
        <translation>Nodots: {section} – {person}, {due}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>{section} is nobody's again; it was given to {person}.</source>
        <translation>{section} – vairs nav nodots nevienam; iepriekš: {person}.</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Kam kas nodots</translation>
    </message>
    <message>
        <source>No section is given to anybody.</source>
        <translation>Neviena sadaļa nav nodota.</translation>
    </message>
</context>
</TS>
