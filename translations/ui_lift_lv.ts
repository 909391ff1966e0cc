<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Lift</name>
    <message>
        <source>Set an own threshold</source>
        <translation>Noteikt savu slieksni</translation>
    </message>
    <message>
        <source>Looking for the cheapest path …</source>
        <translation>Meklē lētāko ceļu …</translation>
    </message>
    <message>
        <source>This questionnaire has no threshold to reach.</source>
        <translation>Šai anketai nav sliekšņa, ko sasniegt.</translation>
    </message>
    <message>
        <source>Steps up are shown once questions have been answered.</source>
        <translation>Soļi augšup būs redzami, kad būs atbildēts uz jautājumiem.</translation>
    </message>
    <message>
        <source>Begin with question {number}</source>
        <translation>Sākt ar jautājumu {number}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>neatbildēts</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} un {other}</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Kopvērtējums</translation>
    </message>
    <message>
        <source>Questions changed</source>
        <translation>Mainītie jautājumi</translation>
    </message>
    <message>
        <source>Units of effort</source>
        <translation>Darba vienības</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps on one question</source>
        <translation>
            <numerusform>Ne vairāk par %n soli vienā jautājumā</numerusform>
            <numerusform>Ne vairāk par %n soļiem vienā jautājumā</numerusform>
            <numerusform>Ne vairāk par %n soļiem vienā jautājumā</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions are not counted</source>
        <translation>Neatbildētie jautājumi nav ieskaitīti</translation>
    </message>
    <message>
        <source>Any number of steps on one question</source>
        <translation>Vienā jautājumā jebkāds soļu skaits</translation>
    </message>
    <message>
        <source>Open questions are counted from their lowest answer</source>
        <translation>Neatbildētie jautājumi ieskaitīti no zemākās atbildes</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mērķis</translation>
    </message>
    <message numerus="yes">
        <source>%n questions left out</source>
        <translation>
            <numerusform>Izlaists %n jautājums</numerusform>
            <numerusform>Izlaisti %n jautājumi</numerusform>
            <numerusform>Izlaisti %n jautājumi</numerusform>
        </translation>
    </message>
    <message>
        <source>Count all questions again</source>
        <translation>Atkal ieskaitīt visus jautājumus</translation>
    </message>
    <message>
        <source>Count {question} again</source>
        <translation>Atkal ieskaitīt: {question}</translation>
    </message>
    <message>
        <source>sorted by number</source>
        <translation>sakārtots pēc numura</translation>
    </message>
    <message>
        <source>those of the path first</source>
        <translation>vispirms lētākā ceļa jautājumi</translation>
    </message>
    <message>
        <source>sorted by what a section gains</source>
        <translation>sakārtots pēc ieguvuma sadaļai</translation>
    </message>
    <message>
        <source>sorted by what the whole gains</source>
        <translation>sakārtots pēc ieguvuma kopumā</translation>
    </message>
    <message>
        <source>sorted by effort</source>
        <translation>sakārtots pēc darba apjoma</translation>
    </message>
    <message>
        <source>sorted by gain per unit of effort</source>
        <translation>sakārtots pēc ieguvuma pret ieguldīto darbu</translation>
    </message>
    <message>
        <source>No answer can be led a step up.</source>
        <translation>Nevienu atbildi nevar paaugstināt par soli.</translation>
    </message>
    <message>
        <source>All principles</source>
        <translation>Visi principi</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Visas sadaļas</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Kuri jautājumi redzami</translation>
    </message>
    <message>
        <source>on the cheapest path</source>
        <translation>lētākajā ceļā</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Viens solis augšup</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>what a step gives it</comment>
        <translation>Sadaļai</translation>
    </message>
    <message>
        <source>Principle</source>
        <comment>what a step gives it</comment>
        <translation>Principam</translation>
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
        <source>Level</source>
        <translation>Līmenis</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Kopumā</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Darbs</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ieguvums</translation>
    </message>
    <message>
        <source>Add to the scenario</source>
        <translation>Pievienot scenārijam</translation>
    </message>
    <message>
        <source>open, decides</source>
        <translation>izšķir slieksni</translation>
    </message>
    <message>
        <source>How the score is made now</source>
        <translation>Kā veidojas pašreizējais vērtējums</translation>
    </message>
    <message>
        <source>The step changes what else is asked.</source>
        <translation>Solis maina to, kādi jautājumi vēl jāuzdod.</translation>
    </message>
    <message>
        <source>{effort} of 5</source>
        <translation>{effort} no 5</translation>
    </message>
    <message>
        <source>One step up on each question</source>
        <translation>Viens solis augšup katrā jautājumā</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Atvērt jautājumu</translation>
    </message>
    <message>
        <source>How the overall score is made</source>
        <translation>Kā veidojas kopvērtējums</translation>
    </message>
    <message>
        <source>Leave out of the path</source>
        <translation>Izlaist no lētākā ceļa</translation>
    </message>
    <message>
        <source>How the score of the section is made</source>
        <translation>Kā veidojas sadaļas vērtējums</translation>
    </message>
    <message>
        <source>What the scenario is called</source>
        <translation>Scenārija nosaukums</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Atstāt, kā ir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Pārdēvēt</translation>
    </message>
    <message>
        <source>How the score in the scenario is made</source>
        <translation>Kā veidojas vērtējums scenārijā</translation>
    </message>
    <message>
        <source>○ now</source>
        <translation>○ tagad</translation>
    </message>
    <message>
        <source>● in the scenario</source>
        <translation>● scenārijā</translation>
    </message>
    <message>
        <source>| threshold {limit}</source>
        <translation>| slieksnis {limit}</translation>
    </message>
    <message>
        <source>It compares figures with limits, which stand under Results. For steps up, begin a new assessment (Ctrl+N) with a self-assessment questionnaire such as the twelve principles.</source>
        <translation>Tajā skaitļi ir salīdzināti ar sliekšņiem; tos rāda lapa „Rezultāti”. Lai redzētu soļus augšup, sāciet jaunu pašnovērtējumu (Ctrl+N) ar pašnovērtējuma anketu, piemēram, par divpadsmit principiem.</translation>
    </message>
    <message>
        <source>The explanation has been copied.</source>
        <translation>Skaidrojums ir nokopēts.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Anketa</translation>
    </message>
    <message>
        <source>Steps up need a score, and this sheet has none.</source>
        <translation>Soļiem augšup vajag vērtējumu, bet šajā anketā tā nav.</translation>
    </message>
    <message>
        <source>The goal is met, so no step is needed. What would lift the score further stands below.</source>
        <translation>Mērķis ir sasniegts, tāpēc neviens solis nav vajadzīgs. Zemāk redzams, kas vērtējumu celtu vēl.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions; a scenario shows all of them</source>
        <translation>
            <numerusform>un vēl %n jautājums; visus parāda scenārijs</numerusform>
            <numerusform>un vēl %n jautājumi; visus parāda scenārijs</numerusform>
            <numerusform>un vēl %n jautājumu; visus parāda scenārijs</numerusform>
        </translation>
    </message>
    <message>
        <source>No step on {number}</source>
        <translation>Bez soļa jautājumā {number}</translation>
    </message>
    <message>
        <source>Cheapest path</source>
        <translation>Lētākais ceļš</translation>
    </message>
    <message>
        <source>Take into a scenario</source>
        <translation>Pārņemt scenārijā</translation>
    </message>
    <message>
        <source>Save the list of steps</source>
        <translation>Saglabāt pasākumu sarakstu</translation>
    </message>
    <message>
        <source>How firm is that? {reach} ({tried})</source>
        <translation>Cik tas ir droši? {reach} ({tried})</translation>
    </message>
    <message>
        <source>The scenario “{name}” is deleted.</source>
        <translation>Scenārijs „{name}” ir dzēsts.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Lētākais</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenārijs</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Pievienot jautājumu</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenāriji</translation>
    </message>
    <message>
        <source>A scenario shows what would be if some answers were others.</source>
        <translation>Scenārijs rāda, kas būtu, ja dažas atbildes būtu citas.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>Add questions with + in the table.</source>
        <translation>Pievienojiet jautājumus ar + tabulā.</translation>
    </message>
    <message>
        <source>The file can only be read, so scenarios are not saved: they go when the page is left. Save a copy of the file to keep them.</source>
        <translation>Datni var tikai lasīt, tāpēc scenāriji netiek saglabāti: tie pazudīs, kad aiziesiet no lapas. Lai tos paturētu, saglabājiet datnes kopiju.</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Jauns scenārijs</translation>
    </message>
    <message>
        <source>Scenario: more</source>
        <translation>Vairāk darbību ar scenāriju</translation>
    </message>
    <message>
        <source>A place to try things out: the answers stay as they are.</source>
        <translation>Vieta mēģinājumiem: atbildes nemainās.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Izveidot kopiju</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Scenario {letter}</source>
        <translation>Scenārijs {letter}</translation>
    </message>
    <message>
        <source>threshold {limit}</source>
        <translation>slieksnis {limit}</translation>
    </message>
    <message>
        <source>now {now}, in the scenario {then}</source>
        <translation>tagad {now}, scenārijā {then}</translation>
    </message>
    <message>
        <source>Take {number} out of the scenario</source>
        <translation>Izņemt {number} no scenārija</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more questions</source>
        <translation>
            <numerusform>Parādīt vēl %n jautājumu</numerusform>
            <numerusform>Parādīt vēl %n jautājumus</numerusform>
            <numerusform>Parādīt vēl %n jautājumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the list of steps</source>
        <translation>Kur saglabāt pasākumu sarakstu</translation>
    </message>
    <message>
        <source>The list of steps is in the file “{name}”.</source>
        <translation>Pasākumu saraksts ir datnē „{name}”.</translation>
    </message>
    <message>
        <source>By the answers so far, provisional</source>
        <translation>Pēc līdzšinējām atbildēm, provizoriski</translation>
    </message>
    <message>
        <source>{met} of {total}</source>
        <translation>{met} no {total}</translation>
    </message>
</context>
</TS>
