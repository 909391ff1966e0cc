<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Guide</name>
    <message>
        <source>Edition {number}</source>
        <translation>{number}. izdevums</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Vadlīnijas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>Limits:</source>
        <translation>Sliekšņi:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Pierādījumi:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Avots:</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Jautājumi</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Sheet for discussion</source>
        <translation>Lapa pārrunām</translation>
    </message>
    <message>
        <source>Tick the one answer that comes nearest.</source>
        <translation>Atzīmējiet vienu atbildi, kas ir vistuvāk patiesībai.</translation>
    </message>
    <message>
        <source>Tick everything that holds.</source>
        <translation>Atzīmējiet visu, kas atbilst.</translation>
    </message>
    <message>
        <source>Why do I see it so?</source>
        <translation>Kāpēc es tā domāju?</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Nekas nav atvērts.</translation>
    </message>
    <message>
        <source>A limit for orientation was set for countries or other bodies. It is shown beside the value, but never said to be met or not met.</source>
        <translation>Orientējošs slieksnis ir noteikts valstīm vai citām iestādēm. Tas redzams blakus vērtībai, bet par to nekad nesaka, ka tas ir vai nav sasniegts.</translation>
    </message>
    <message>
        <source>{waiting}; deciding ones come first.</source>
        <translation>{waiting}; vispirms tie, kas izšķir slieksni.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Kas vēl ir atvērts</translation>
    </message>
    <message>
        <source>About the thresholds</source>
        <translation>Par sliekšņiem</translation>
    </message>
    <message>
        <source>fixed by a law or another binding act.</source>
        <translation>noteikts likumā vai citā saistošā aktā.</translation>
    </message>
    <message>
        <source>from a published guideline or index of any body.</source>
        <translation>no publicētām vadlīnijām vai indeksa.</translation>
    </message>
    <message>
        <source>from an official national platform.</source>
        <translation>no oficiālas valsts platformas.</translation>
    </message>
    <message>
        <source>proposed by the authors of the questionnaire; no official value.</source>
        <translation>ieteikuši anketas autori; tā nav oficiāla vērtība.</translation>
    </message>
    <message>
        <source>set by those assessed, with a reason and, where there is one, their decision; nobody else's.</source>
        <translation>noteikuši paši, norādot pamatojumu un domes lēmumu, ja tāds ir.</translation>
    </message>
    <message>
        <source>Checked {date}.</source>
        <translation>Pārbaudīts {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer; deciding ones come first.</source>
        <translation>
            <numerusform>Uz atbildi gaida %n jautājums; vispirms tie, kas izšķir slieksni.</numerusform>
            <numerusform>Uz atbildi gaida %n jautājumi; vispirms tie, kas izšķir slieksni.</numerusform>
            <numerusform>Uz atbildi negaida neviens jautājums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>Uz atbildi gaida %n jautājums.</numerusform>
            <numerusform>Uz atbildi gaida %n jautājumi.</numerusform>
            <numerusform>Uz atbildi negaida neviens jautājums.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment as data: every answer and every exact figure</source>
        <translation>Pašnovērtējums kā dati: visas atbildes un visi precīzie skaitļi</translation>
    </message>
    <message>
        <source>The assessment as a workbook</source>
        <translation>Pašnovērtējums kā darbgrāmata</translation>
    </message>
    <message>
        <source>Titles, justifications and evidence stand in the language they were written in.</source>
        <translation>Virsraksti, pamatojumi un pierādījumi ir valodā, kurā tie rakstīti.</translation>
    </message>
    <message>
        <source>{date}; the date of the document stands by the signature</source>
        <translation>{date}; dokumenta datums ir pie paraksta</translation>
    </message>
    <message>
        <source>to the council meeting of ____________, agenda item ____</source>
        <translation>domes sēdei ____________, darba kārtības ____. punkts</translation>
    </message>
    <message>
        <source>“{title}”, {parts}, {questions}, edition {edition}</source>
        <translation>„{title}”, {parts}, {questions}, {edition}. izdevums</translation>
    </message>
    <message>
        <source>Approved by (position, name, surname, signature)</source>
        <translation>Apstiprina (amats, vārds, uzvārds, paraksts)</translation>
    </message>
    <message>
        <source>Logo: {name}</source>
        <translation>Logotips: {name}</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Anketas</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Anketa</translation>
    </message>
    <message numerus="yes">
        <source>%n principles</source>
        <translation>
            <numerusform>%n princips</numerusform>
            <numerusform>%n principi</numerusform>
            <numerusform>%n principu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n sadaļa</numerusform>
            <numerusform>%n sadaļas</numerusform>
            <numerusform>%n sadaļu</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed period</source>
        <translation>Vērtējamais periods</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atbildēti</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultāts</translation>
    </message>
    <message>
        <source>Report prepared</source>
        <translation>Pārskats sagatavots</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Sagatavotājs</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Dokumenta datums</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Iesniegts</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Lēmums</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n jautājums</numerusform>
            <numerusform>%n jautājumi</numerusform>
            <numerusform>%n jautājumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>An invented municipality, made for practice</source>
        <translation>Izdomāta pašvaldība, radīta mācībām</translation>
    </message>
    <message>
        <source>Not asked, because of another answer.</source>
        <translation>Nav jautāts citas atbildes dēļ.</translation>
    </message>
    <message>
        <source>Bounds {range}.</source>
        <translation>Robežas {range}.</translation>
    </message>
    <message>
        <source>{score} in {year}.</source>
        <translation>{year}. gadā {score}.</translation>
    </message>
    <message>
        <source>Threshold {limit}: {verdict}.</source>
        <translation>Slieksnis {limit}: {verdict}.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>Nav attiecināms.</translation>
    </message>
    <message>
        <source>Cannot be judged.</source>
        <translation>Nevar izvērtēt.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Nav atbildēts.</translation>
    </message>
    <message>
        <source>Evidence: {evidence}.</source>
        <translation>Pierādījumi: {evidence}.</translation>
    </message>
    <message>
        <source>Marked for review.</source>
        <translation>Atzīmēts pārskatīšanai.</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>Pierādījumu nav.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ko nozīmē vārdi</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, oldest first.</source>
        <translation>
            <numerusform>%n izmaiņa, sākot ar vecāko.</numerusform>
            <numerusform>%n izmaiņas, sākot ar vecāko.</numerusform>
            <numerusform>Izmaiņu nav.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes, question by question; the file keeps every one.</source>
        <translation>
            <numerusform>%n izmaiņa pa jautājumiem; datnē saglabāta katra no tām.</numerusform>
            <numerusform>%n izmaiņas pa jautājumiem; datnē saglabāta katra no tām.</numerusform>
            <numerusform>Izmaiņu nav.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Izmaiņa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Izmaiņas</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Pēdējoreiz</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kas mainīja</translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation>No pirmās līdz pēdējai</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Izmaiņu žurnāls</translation>
    </message>
    <message>
        <source>evidence added: {name}</source>
        <translation>pievienots pierādījums: {name}</translation>
    </message>
    <message>
        <source>evidence taken off: {name}</source>
        <translation>noņemts pierādījums: {name}</translation>
    </message>
    <message>
        <source>justification changed</source>
        <translation>mainīts pamatojums</translation>
    </message>
    <message>
        <source>note changed</source>
        <translation>mainīta piezīme</translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation>atzīmēts pārskatīšanai</translation>
    </message>
    <message>
        <source>mark taken off</source>
        <translation>atzīme noņemta</translation>
    </message>
    <message>
        <source>confirmed unchanged</source>
        <translation>apstiprināts bez izmaiņām</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>not read in the act</source>
        <translation>nav lasīts pašā aktā</translation>
    </message>
    <message numerus="yes">
        <source>%n further limits have no value to compare and are not law; the full report shows them.</source>
        <translation>
            <numerusform>Vēl %n slieksnim nav vērtības, ar ko salīdzināt, un tas nav noteikts likumā; to rāda pilnais pārskats.</numerusform>
            <numerusform>Vēl %n sliekšņiem nav vērtības, ar ko salīdzināt, un tie nav noteikti likumā; tos rāda pilnais pārskats.</numerusform>
            <numerusform>Citu sliekšņu nav.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the limits shown come from a description, not from the act itself; the list of sources marks them.</source>
        <translation>
            <numerusform>%n no parādītajiem sliekšņiem ņemts no apraksta, nevis no paša akta; avotu sarakstā tas atzīmēts.</numerusform>
            <numerusform>%n no parādītajiem sliekšņiem ņemti no apraksta, nevis no paša akta; avotu sarakstā tie atzīmēti.</numerusform>
            <numerusform>Neviens no parādītajiem sliekšņiem nav ņemts no apraksta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level {level} on the scale {scale}</source>
        <translation>Līmenis {level} skalā {scale}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sadaļa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Līmenis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation>Kā veidojas vērtējums</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svars</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Reizinājums</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Princips</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Vērtējums</translation>
    </message>
    <message>
        <source>Sections and thresholds</source>
        <translation>Sadaļas un sliekšņi</translation>
    </message>
    <message>
        <source>Thresholds of this questionnaire</source>
        <translation>Šīs anketas sliekšņi</translation>
    </message>
    <message>
        <source>Principles and thresholds</source>
        <translation>Principi un sliekšņi</translation>
    </message>
    <message>
        <source>Thresholds of this questionnaire and our own</source>
        <translation>Šīs anketas un pašu noteiktie sliekšņi</translation>
    </message>
    <message>
        <source>Weakest answers</source>
        <translation>Vājākās atbildes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Kopvērtējums</translation>
    </message>
    <message>
        <source>Requires: {thresholds}</source>
        <translation>Vajadzīgs: {thresholds}</translation>
    </message>
    <message>
        <source>{threshold} – status of the threshold: {status}.</source>
        <translation>{threshold} – sliekšņa statuss: {status}.</translation>
    </message>
    <message>
        <source>The hatched part shows how far a score can still change.</source>
        <translation>Svītrotā josla rāda, cik tālu vērtējums vēl var mainīties.</translation>
    </message>
    <message>
        <source>The triangle shows {year}, whose scores are provisional.</source>
        <translation>Trijstūris rāda {year}. gadu, kura vērtējumi ir provizoriski.</translation>
    </message>
    <message>
        <source>The triangle shows {year}.</source>
        <translation>Trijstūris rāda {year}. gadu.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Robežas</translation>
    </message>
    <message>
        <source>Threshold and source</source>
        <translation>Slieksnis un avots</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Secinājums</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Slieksnis</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>{page}. lpp. no {total}</translation>
    </message>
    <message>
        <source>No evidence has been added.</source>
        <translation>Pierādījumi nav pievienoti.</translation>
    </message>
    <message numerus="yes">
        <source>on %n questions</source>
        <comment>evidence</comment>
        <translation>
            <numerusform>pie %n jautājuma</numerusform>
            <numerusform>pie %n jautājumiem</numerusform>
            <numerusform>pie %n jautājumiem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence {questions}.</source>
        <translation>
            <numerusform>%n pierādījums {questions}.</numerusform>
            <numerusform>%n pierādījumi {questions}.</numerusform>
            <numerusform>%n pierādījumu {questions}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pierādījums</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Apjoms</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Pievienots</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>file</source>
        <translation>datne</translation>
    </message>
    <message>
        <source>link</source>
        <translation>saite</translation>
    </message>
    <message>
        <source>act</source>
        <translation>akts</translation>
    </message>
    <message>
        <source>Register of evidence</source>
        <translation>Pierādījumu reģistrs</translation>
    </message>
    <message>
        <source>Questions without evidence</source>
        <translation>Jautājumi bez pierādījumiem</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>{title}, {year}</source>
        <translation>{title}, {year}. gads</translation>
    </message>
    <message>
        <source>{name} (invented)</source>
        <translation>{name} (izdomāta)</translation>
    </message>
    <message>
        <source>Self-assessment {year}</source>
        <translation>Pašnovērtējums {year}</translation>
    </message>
    <message>
        <source>Provisional score</source>
        <translation>Provizorisks vērtējums</translation>
    </message>
    <message>
        <source>Thresholds and changes</source>
        <translation>Sliekšņi un izmaiņas</translation>
    </message>
    <message>
        <source>What is asked of the council</source>
        <translation>Gaidāmais domes lēmums</translation>
    </message>
    <message>
        <source>Limits not met</source>
        <translation>Nesasniegtie sliekšņi</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Nav aizpildīts</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Stiprās puses</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Vājās puses</translation>
    </message>
    <message numerus="yes">
        <source>and %n more at the same level</source>
        <translation>
            <numerusform>un vēl %n tajā pašā līmenī</numerusform>
            <numerusform>un vēl %n tajā pašā līmenī</numerusform>
            <numerusform>un vēl %n tajā pašā līmenī</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>limits</comment>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nav.</translation>
    </message>
    <message>
        <source>{value}, limit {limit}</source>
        <translation>{value}, slieksnis {limit}</translation>
    </message>
    <message>
        <source>Not answered yet: {sections}</source>
        <translation>Vēl nav atbildēts: {sections}</translation>
    </message>
    <message>
        <source>No question has been answered here yet; the questions stand under “What is still open”.</source>
        <translation>Šeit vēl nav atbildēts neviens jautājums; paši jautājumi ir nodaļā „Kas vēl ir atvērts”.</translation>
    </message>
    <message>
        <source>Cannot be judged: {questions}.</source>
        <translation>Nevar izvērtēt: {questions}.</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>nav aizpildīti</translation>
    </message>
    <message numerus="yes">
        <source>of %n figures entered</source>
        <translation>
            <numerusform>no %n rādītāja ievadīti</numerusform>
            <numerusform>no %n rādītājiem ievadīti</numerusform>
            <numerusform>no %n rādītājiem ievadīti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n questions answered</source>
        <translation>
            <numerusform>no %n jautājuma atbildēti</numerusform>
            <numerusform>no %n jautājumiem atbildēti</numerusform>
            <numerusform>no %n jautājumiem atbildēti</numerusform>
        </translation>
    </message>
    <message>
        <source>met the threshold {limit}</source>
        <translation>sasniedz slieksni {limit}</translation>
    </message>
    <message>
        <source>missed the threshold</source>
        <translation>paliek zem sliekšņa</translation>
    </message>
    <message>
        <source>will be decided by open questions</source>
        <translation>izšķirs neatbildētie jautājumi</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Kas mainījies</translation>
    </message>
    <message>
        <source>What is still to be decided</source>
        <translation>Kas vēl jāizšķir</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open.</source>
        <translation>
            <numerusform>Vēl atvērts %n jautājums.</numerusform>
            <numerusform>Vēl atvērti %n jautājumi.</numerusform>
            <numerusform>Nav neviena atvērta jautājuma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet: {questions}.</source>
        <translation>Vēl nav atbildēti: {questions}.</translation>
    </message>
    <message>
        <source>There is no earlier assessment to compare with.</source>
        <translation>Agrāka pašnovērtējuma, ar ko salīdzināt, nav.</translation>
    </message>
    <message>
        <source>Below the threshold: {sections}.</source>
        <translation>Zem sliekšņa: {sections}.</translation>
    </message>
    <message>
        <source>Nothing can be compared with {year}.</source>
        <translation>Ar {year}. gadu nav ko salīdzināt.</translation>
    </message>
    <message>
        <source>Every question has been answered; the score is final.</source>
        <translation>Atbildēts uz visiem jautājumiem; vērtējums ir galīgs.</translation>
    </message>
    <message>
        <source>Every figure has been filled in.</source>
        <translation>Visi rādītāji ir aizpildīti.</translation>
    </message>
    <message>
        <source>overall score</source>
        <translation>kopvērtējums</translation>
    </message>
    <message>
        <source>Self-assessment: {title}, {year}</source>
        <translation>Pašnovērtējums: {title}, {year}. gads</translation>
    </message>
    <message>
        <source>Prepared on {date}.</source>
        <translation>Sagatavots {date}.</translation>
    </message>
    <message numerus="yes">
        <source>The score is provisional, {answered} of %n questions are answered.</source>
        <translation>
            <numerusform>Vērtējums ir provizorisks, atbildēts uz {answered} no %n jautājuma.</numerusform>
            <numerusform>Vērtējums ir provizorisks, atbildēts uz {answered} no %n jautājumiem.</numerusform>
            <numerusform>Vērtējums ir provizorisks, atbildēts uz {answered} no %n jautājumiem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores are provisional, {answered} of %n questions are answered.</source>
        <translation>
            <numerusform>Vērtējumi ir provizoriski, atbildēts uz {answered} no %n jautājuma.</numerusform>
            <numerusform>Vērtējumi ir provizoriski, atbildēts uz {answered} no %n jautājumiem.</numerusform>
            <numerusform>Vērtējumi ir provizoriski, atbildēts uz {answered} no %n jautājumiem.</numerusform>
        </translation>
    </message>
    <message>
        <source>How we govern</source>
        <translation>Kā mēs pārvaldām</translation>
    </message>
    <message>
        <source>Self-assessment against the twelve principles of good democratic governance, {year}</source>
        <translation>Pašnovērtējums pēc divpadsmit labas demokrātiskas pārvaldības principiem, {year}. gads</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>pašnovērtējums</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n applicable questions</source>
        <translation>
            <numerusform>{answered} no %n attiecināmā jautājuma</numerusform>
            <numerusform>{answered} no %n attiecināmajiem jautājumiem</numerusform>
            <numerusform>{answered} no %n attiecināmajiem jautājumiem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n figures are filled in.</source>
        <translation>
            <numerusform>Vērtība ierakstīta {answered} no %n rādītāja.</numerusform>
            <numerusform>Vērtība ierakstīta {answered} no %n rādītājiem.</numerusform>
            <numerusform>Vērtība ierakstīta {answered} no %n rādītājiem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is final, all %n questions are answered.</source>
        <translation>
            <numerusform>Vērtējums ir galīgs, atbildēts uz visiem jautājumiem (%n).</numerusform>
            <numerusform>Vērtējums ir galīgs, atbildēts uz visiem %n jautājumiem.</numerusform>
            <numerusform>Vērtējums ir galīgs, neviens jautājums nav atbildams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores are final, all %n questions are answered.</source>
        <translation>
            <numerusform>Vērtējumi ir galīgi, atbildēts uz visiem jautājumiem (%n).</numerusform>
            <numerusform>Vērtējumi ir galīgi, atbildēts uz visiem %n jautājumiem.</numerusform>
            <numerusform>Vērtējumi ir galīgi, neviens jautājums nav atbildams.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Melnraksts</translation>
    </message>
    <message>
        <source>Restricted access information</source>
        <translation>Ierobežotas pieejamības informācija</translation>
    </message>
    <message>
        <source>Ground: {ground}</source>
        <translation>Pamats: {ground}</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n nav attiecināms</numerusform>
            <numerusform>%n nav attiecināmi</numerusform>
            <numerusform>%n nav attiecināmu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <translation>
            <numerusform>%n nevar izvērtēt</numerusform>
            <numerusform>%n nevar izvērtēt</numerusform>
            <numerusform>%n nevar izvērtēt</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared by: {author}</source>
        <translation>Sagatavotājs: {author}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>Term: {term}</source>
        <translation>Termiņš: {term}</translation>
    </message>
</context>
<context>
    <name>SeminarRecord</name>
    <message>
        <source>An exercise on a copy, not the municipality's record</source>
        <translation>Vingrinājums ar kopiju, nevis pašvaldības vērtējums</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n jautājums</numerusform>
            <numerusform>%n jautājumi</numerusform>
            <numerusform>%n jautājumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Piezīme: {words}</translation>
    </message>
    <message>
        <source>Result of the seminar</source>
        <translation>Semināra rezultāts</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Balsojums ar rokām</translation>
    </message>
    <message>
        <source>An exercise with an invented municipality</source>
        <translation>Vingrinājums ar izdomātu pašvaldību</translation>
    </message>
    <message>
        <source>Note: in full below.</source>
        <translation>Piezīme: pilnībā zemāk.</translation>
    </message>
    <message>
        <source>The score with the answers of the hands</source>
        <translation>Vērtējums ar pacelto roku atbildēm</translation>
    </message>
    <message>
        <source>Dotted: before the seminar. Of two medians the lower one counts.</source>
        <translation>Punktēta līnija: pirms semināra. No divām mediānām ņem vērā zemāko.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Hands for each answer</source>
        <translation>Rokas par katru atbildi</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Rokas</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Vidū</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Piezīmes</translation>
    </message>
</context>
</TS>
