<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Results</name>
    <message>
        <source>Close the explanation</source>
        <translation>Aizvērt skaidrojumu</translation>
    </message>
    <message>
        <source>Steps up</source>
        <translation>Soļi augšup</translation>
    </message>
    <message>
        <source>Against the threshold</source>
        <translation>Salīdzinājumā ar slieksni</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>No {low} līdz {high}</translation>
    </message>
    <message>
        <source>How far it can still move</source>
        <translation>Cik tālu tas vēl var mainīties</translation>
    </message>
    <message>
        <source>Answer question {number}</source>
        <translation>Atbildēt uz jautājumu {number}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopēt</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Kopēt skaidrojumu kā tekstu</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation>Kā veidojas vērtējums</translation>
    </message>
    <message>
        <source>How the figure came about</source>
        <translation>Kā radies skaitlis</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Vēl nav aizpildīts</translation>
    </message>
    <message>
        <source>To question {number}</source>
        <translation>Uz jautājumu {number}</translation>
    </message>
    <message>
        <source>The figure and its limits</source>
        <translation>Skaitlis un tā sliekšņi</translation>
    </message>
    <message>
        <source>Limit: {limit}</source>
        <translation>Slieksnis: {limit}</translation>
    </message>
    <message>
        <source>overall score</source>
        <translation>kopvērtējums</translation>
    </message>
    <message>
        <source>Begin with question {number}</source>
        <translation>Sākt ar jautājumu {number}</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Kā veidojas?</translation>
    </message>
    <message>
        <source>How the overall score is made</source>
        <translation>Kā veidojas kopvērtējums</translation>
    </message>
    <message>
        <source>{scale}, overall score</source>
        <translation>{scale}, kopvērtējums</translation>
    </message>
    <message>
        <source>One step down would turn the verdict: {questions}.</source>
        <translation>Secinājumu mainītu viens solis lejup: {questions}.</translation>
    </message>
    <message numerus="yes">
        <source>One step down on any of %n questions would turn the verdict.</source>
        <translation>
            <numerusform>Secinājumu mainītu viens solis lejup jebkurā no %n jautājuma.</numerusform>
            <numerusform>Secinājumu mainītu viens solis lejup jebkurā no %n jautājumiem.</numerusform>
            <numerusform>Secinājumu mainītu viens solis lejup jebkurā no %n jautājumiem.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step up would turn the verdict: {questions}.</source>
        <translation>Secinājumu mainītu viens solis augšup: {questions}.</translation>
    </message>
    <message numerus="yes">
        <source>One step up on any of %n questions would turn the verdict.</source>
        <translation>
            <numerusform>Secinājumu mainītu viens solis augšup jebkurā no %n jautājuma.</numerusform>
            <numerusform>Secinājumu mainītu viens solis augšup jebkurā no %n jautājumiem.</numerusform>
            <numerusform>Secinājumu mainītu viens solis augšup jebkurā no %n jautājumiem.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} principles</source>
        <translation>{count} principi</translation>
    </message>
    <message>
        <source>{count} sections</source>
        <translation>{count} sadaļas</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principi</translation>
    </message>
    <message>
        <source>Sections against the threshold</source>
        <translation>Sadaļas salīdzinājumā ar slieksni</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sadaļas</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions</source>
        <translation>
            <numerusform>Visi jautājumi (%n)</numerusform>
            <numerusform>Visi %n jautājumi</numerusform>
            <numerusform>Visi %n jautājumi</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {year}</source>
        <translation>Kopš {year}. gada</translation>
    </message>
    <message>
        <source>Answers by level</source>
        <translation>Atbildes pa līmeņiem</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atbildes</translation>
    </message>
    <message>
        <source>Principles against the threshold</source>
        <translation>Principi salīdzinājumā ar slieksni</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures</source>
        <translation>
            <numerusform>Visi rādītāji (%n)</numerusform>
            <numerusform>Visi %n rādītāji</numerusform>
            <numerusform>Visi %n rādītāji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n limits</source>
        <translation>
            <numerusform>Visi sliekšņi (%n)</numerusform>
            <numerusform>Visi %n sliekšņi</numerusform>
            <numerusform>Visi %n sliekšņi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not met {count}</source>
        <translation>Nav sasniegti {count}</translation>
    </message>
    <message>
        <source>Met {count}</source>
        <translation>Sasniegti {count}</translation>
    </message>
    <message>
        <source>Not filled in {count}</source>
        <translation>Nav aizpildīti {count}</translation>
    </message>
    <message>
        <source>For orientation {count}</source>
        <translation>Orientējoši {count}</translation>
    </message>
    <message>
        <source>Not applicable {count}</source>
        <translation>Nav attiecināmi {count}</translation>
    </message>
    <message>
        <source>Not published {count}</source>
        <translation>Nav publicēti {count}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sliekšņi</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nav sliekšņa</translation>
    </message>
    <message>
        <source>not read in the act</source>
        <translation>aktā nav lasīts</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rādītājs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Slieksnis</translation>
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
        <source>Source</source>
        <translation>Avots</translation>
    </message>
    <message>
        <source>An example from this assessment</source>
        <translation>Piemērs no šī pašnovērtējuma</translation>
    </message>
    <message>
        <source>An example stands here once a question has been answered.</source>
        <translation>Piemērs būs redzams, kad būs atbildēts vismaz uz vienu jautājumu.</translation>
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
        <source>Upper half of the range: highest first, then what has risen most</source>
        <translation>Skalas augšējā puse: vispirms augstākie, tad visvairāk kāpušie</translation>
    </message>
    <message>
        <source>What decides a threshold first, then in the order asked</source>
        <translation>Vispirms tie, kas izšķir slieksni, tad jautājumu secībā</translation>
    </message>
    <message>
        <source>Every question has been answered.</source>
        <translation>Visi jautājumi ir atbildēti.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stiprās puses</translation>
    </message>
    <message>
        <source>Lower half of the range and “partly”: lowest first, then what has fallen most</source>
        <translation>Skalas apakšējā puse un „daļēji”: vispirms zemākie, tad visvairāk kritušie</translation>
    </message>
    <message>
        <source>Lower half of the range: lowest first, then what has fallen most</source>
        <translation>Skalas apakšējā puse: vispirms zemākie, tad visvairāk kritušie</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Vājās puses</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Vēl atvērts</translation>
    </message>
    <message>
        <source>evidence is missing</source>
        <translation>trūkst pierādījuma</translation>
    </message>
    <message>
        <source>decides a threshold</source>
        <translation>izšķir slieksni</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Jautājums vai sadaļa</translation>
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
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sadaļa</translation>
    </message>
    <message>
        <source>{why}, left out</source>
        <translation>{why}, izlaists</translation>
    </message>
    <message>
        <source>Items of the figure</source>
        <translation>Skaitļa sastāvdaļas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Pašu noteiktie sliekšņi</translation>
    </message>
    <message>
        <source>Set an own threshold</source>
        <translation>Noteikt savu slieksni</translation>
    </message>
</context>
</TS>
