<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Assigning</name>
    <message>
        <source>until {day}</source>
        <translation>līdz {day}</translation>
    </message>
    <message>
        <source>{open} of {all} open</source>
        <translation>neatbildēts: {open} no {all}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>paveikts</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>kavējas %n dienu</numerusform>
            <numerusform>kavējas %n dienas</numerusform>
            <numerusform>kavējas %n dienu</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>termiņš šodien</translation>
    </message>
</context>
<context>
    <name>Clerk</name>
    <message>
        <source>The threshold is the questionnaire's proposal; no law or other act prescribes it.</source>
        <translation>Slieksnis ir ieteikts anketā; to neparedz ne likums, ne cits tiesību akts.</translation>
    </message>
    <message>
        <source>Pursuant to [article of law, if one is needed]</source>
        <translation>Pamatojoties uz [tiesību norma, ja tā nepieciešama]</translation>
    </message>
    <message>
        <source>{ground}, [name of the council] decides:</source>
        <translation>{ground}, [domes nosaukums] nolemj:</translation>
    </message>
    <message numerus="yes">
        <source>To instruct the executive director to see to it by [date] that the %n open questions are answered ({questions}).</source>
        <translation>
            <numerusform>Uzdot pašvaldības izpilddirektoram līdz [datums] nodrošināt atbildi uz %n neatbildēto jautājumu ({questions}).</numerusform>
            <numerusform>Uzdot pašvaldības izpilddirektoram līdz [datums] nodrošināt atbildes uz %n neatbildētajiem jautājumiem ({questions}).</numerusform>
            <numerusform>Uzdot pašvaldības izpilddirektoram līdz [datums] nodrošināt atbildes uz %n neatbildētajiem jautājumiem ({questions}).</numerusform>
        </translation>
    </message>
    <message>
        <source>To instruct the executive director to submit to the council by [date] proposals for improvement in the sections below the threshold: {names}.</source>
        <translation>Uzdot pašvaldības izpilddirektoram līdz [datums] iesniegt domei priekšlikumus vērtējuma uzlabošanai sadaļās, kas nesasniedz slieksni: {names}.</translation>
    </message>
    <message>
        <source>[Post of the signatory]    [name, surname]</source>
        <translation>[Parakstītāja amats]    [vārds, uzvārds]</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n applicable questions are answered.</source>
        <translation>
            <numerusform>Atbildēts uz {answered} no %n attiecināmā jautājuma.</numerusform>
            <numerusform>Atbildēts uz {answered} no %n attiecināmajiem jautājumiem.</numerusform>
            <numerusform>Atbildēts uz {answered} no %n attiecināmajiem jautājumiem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The score is the unit's own; no outside assessor has given it.</source>
        <translation>Tas ir pašu dots vērtējums, nevis ārēja vērtētāja atzinums.</translation>
    </message>
    <message>
        <source>We have set the threshold ourselves; no law or other act prescribes it.</source>
        <translation>Slieksni esam noteikuši paši; to neparedz ne likums, ne cits tiesību akts.</translation>
    </message>
    <message>
        <source>The overall score is {figure}.</source>
        <translation>Kopvērtējums ir {figure}.</translation>
    </message>
    <message>
        <source>{ground}, [name of the deciding body] decides:</source>
        <translation>{ground}, [lēmējinstitūcijas nosaukums] nolemj:</translation>
    </message>
    <message>
        <source>{ground}, {council} decides:</source>
        <translation>{ground}, {council} nolemj:</translation>
    </message>
    <message>
        <source>To take note of the results of the self-assessment for the period {period} (annexed).</source>
        <translation>Pieņemt zināšanai pašnovērtējuma rezultātus par laikposmu {period} (pielikumā).</translation>
    </message>
    <message>
        <source>To publish the results on the website by [date]; responsible: [unit or post].</source>
        <translation>Publicēt pašnovērtējuma rezultātus tīmekļvietnē līdz [datums]; atbildīgais: [struktūrvienība vai amats].</translation>
    </message>
    <message>
        <source>To entrust [post] with supervising the execution of this decision.</source>
        <translation>Lēmuma izpildes kontroli uzdot [amats].</translation>
    </message>
    <message>
        <source>To instruct the executive director to see to it by [date] that every question is answered ({waiting}).</source>
        <translation>Uzdot pašvaldības izpilddirektoram līdz [datums] nodrošināt, ka atbildēts uz visiem jautājumiem ({waiting}).</translation>
    </message>
    <message numerus="yes">
        <source>To instruct the executive director to see to it by [date] that the %n open questions are answered.</source>
        <translation>
            <numerusform>Uzdot pašvaldības izpilddirektoram līdz [datums] nodrošināt atbildi uz %n neatbildēto jautājumu.</numerusform>
            <numerusform>Uzdot pašvaldības izpilddirektoram līdz [datums] nodrošināt atbildes uz %n neatbildētajiem jautājumiem.</numerusform>
            <numerusform>Uzdot pašvaldības izpilddirektoram līdz [datums] nodrošināt atbildes uz %n neatbildētajiem jautājumiem.</numerusform>
        </translation>
    </message>
    <message>
        <source>To instruct the executive director to submit to the council by [date] proposals for improvement in the principles below the threshold: {names}.</source>
        <translation>Uzdot pašvaldības izpilddirektoram līdz [datums] iesniegt domei priekšlikumus vērtējuma uzlabošanai principos, kas nesasniedz slieksni: {names}.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Paskaidrojums</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <translation>Lēmuma projekts</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}”</translation>
    </message>
    <message>
        <source>{unit} has assessed itself by the questionnaires {titles} for the period {period}.</source>
        <translation>{unit}: par laikposmu {period} veikts pašnovērtējums pēc anketām {titles}.</translation>
    </message>
    <message>
        <source>{unit} has assessed itself by the questionnaire {titles} for the period {period}.</source>
        <translation>{unit}: par laikposmu {period} veikts pašnovērtējums pēc anketas {titles}.</translation>
    </message>
    <message>
        <source>Our own threshold “{label}” ({decision}): {verdict}.</source>
        <translation>Pašu noteiktais slieksnis „{label}” ({decision}): {verdict}.</translation>
    </message>
    <message>
        <source>Our own threshold “{label}”: {verdict}.</source>
        <translation>Pašu noteiktais slieksnis „{label}”: {verdict}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{change} since {year}</source>
        <translation>{change} kopš {year}. gada</translation>
    </message>
    <message>
        <source>Whether the score has changed since {year} is not decided yet {places}: some questions are open.</source>
        <translation>Vai vērtējums kopš {year}. gada mainījies, {places} vēl nav izšķirts: daļa jautājumu ir atvērti.</translation>
    </message>
    <message>
        <source>Since {year} the score has fallen {places}{example}.</source>
        <translation>Kopš {year}. gada vērtējums krities {places}{example}.</translation>
    </message>
    <message>
        <source>from {before} to {now} or lower</source>
        <translation>no {before} līdz {now} vai zemāk</translation>
    </message>
    <message>
        <source>in the section “{name}”</source>
        <translation>sadaļā „{name}”</translation>
    </message>
    <message>
        <source>in {count} sections</source>
        <translation>{count:loc} sadaļās</translation>
    </message>
    <message>
        <source>as in {year}</source>
        <translation>kā {year}. gadā</translation>
    </message>
    <message>
        <source>The score has not changed since {year}.</source>
        <translation>Kopš {year}. gada vērtējums nav mainījies.</translation>
    </message>
    <message>
        <source>{places} it has fallen{example}.</source>
        <translation>{places} tas krities{example}.</translation>
    </message>
    <message>
        <source>Since {year} the score has risen {places}{example}.</source>
        <translation>Kopš {year}. gada vērtējums audzis {places}{example}.</translation>
    </message>
    <message>
        <source>from {before} to {now}</source>
        <translation>no {before} līdz {now}</translation>
    </message>
    <message>
        <source>from {before} to {now} or higher</source>
        <translation>no {before} līdz {now} vai augstāk</translation>
    </message>
    <message>
        <source>in principle {number}</source>
        <translation>{number}. principā</translation>
    </message>
    <message numerus="yes">
        <source>in %n sections</source>
        <translation>
            <numerusform>%n sadaļā</numerusform>
            <numerusform>%n sadaļās</numerusform>
            <numerusform>%n sadaļās</numerusform>
        </translation>
    </message>
    <message>
        <source>in {count} principles</source>
        <translation>{count:loc} principos</translation>
    </message>
    <message>
        <source>{places} it is not decided yet: some questions are open.</source>
        <translation>{places} tas vēl nav izšķirts: daļa jautājumu ir atvērti.</translation>
    </message>
    <message>
        <source>, most {place} ({from_to})</source>
        <translation>, visvairāk {place} ({from_to})</translation>
    </message>
    <message>
        <source>, such as {place} ({from_to})</source>
        <translation>, piemēram, {place} ({from_to})</translation>
    </message>
    <message numerus="yes">
        <source>in %n principles</source>
        <translation>
            <numerusform>%n principā</numerusform>
            <numerusform>%n principos</numerusform>
            <numerusform>%n principos</numerusform>
        </translation>
    </message>
    <message>
        <source>The threshold will be decided by questions {questions}.</source>
        <translation>Slieksni izšķirs jautājumi {questions}.</translation>
    </message>
    <message>
        <source>{number} ({answer})</source>
        <comment>which answer is enough</comment>
        <translation>{number} (ar {answer})</translation>
    </message>
    <message>
        <source>The threshold will be decided by {question}: {answer} is enough.</source>
        <translation>Slieksni izšķirs {question}: pietiks ar {answer}.</translation>
    </message>
    <message>
        <source>the answer “{answer}”</source>
        <comment>is enough</comment>
        <translation>atbildi „{answer}”</translation>
    </message>
    <message numerus="yes">
        <source>%n open questions will decide the threshold.</source>
        <translation>
            <numerusform>Slieksni izšķirs %n atvērts jautājums.</numerusform>
            <numerusform>Slieksni izšķirs %n atvērti jautājumi.</numerusform>
            <numerusform>Slieksni izšķirs %n atvērtu jautājumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The threshold will be decided by {question}.</source>
        <translation>Slieksni izšķirs {question}.</translation>
    </message>
    <message>
        <source>{number} ({answer} is enough)</source>
        <translation>{number} (pietiks ar {answer})</translation>
    </message>
    <message>
        <source>level {level}</source>
        <comment>is enough</comment>
        <translation>līmeni {level}</translation>
    </message>
    <message>
        <source>The limit is set for all points together; because some questions are not applicable, it cannot be decided.</source>
        <translation>Slieksnis noteikts visiem punktiem kopā; daļa jautājumu nav attiecināmi, tāpēc to nevar izšķirt.</translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n sections.</source>
        <translation>
            <numerusform>%n sadaļas vidējais svērtais.</numerusform>
            <numerusform>%n sadaļu vidējais svērtais.</numerusform>
            <numerusform>%n sadaļu vidējais svērtais.</numerusform>
        </translation>
    </message>
    <message>
        <source>{products} ÷ {weights}</source>
        <translation>{products} : {weights}</translation>
    </message>
    <message>
        <source>not rounded yet, then rounded to {decimals}</source>
        <translation>vēl nenoapaļots, pēc tam noapaļots līdz {decimals}</translation>
    </message>
    <message>
        <source>{count} decimals</source>
        <translation>{count:dat} zīmēm aiz komata</translation>
    </message>
    <message>
        <source>Still possible: from {low} to {high}</source>
        <translation>Vēl iespējams: no {low} līdz {high}</translation>
    </message>
    <message>
        <source>If question {number} were worth {points}</source>
        <translation>Ja {number}. jautājuma vērtība būtu {points}</translation>
    </message>
    <message>
        <source>If the questions that are not applicable counted as lowest, the verdict would be different.</source>
        <translation>Ja jautājumus, kas nav attiecināmi, skaitītu kā zemākos, secinājums būtu cits.</translation>
    </message>
    <message>
        <source>Products together: {products}; weights together: {weights}.</source>
        <translation>Reizinājumi kopā: {products}; svari kopā: {weights}.</translation>
    </message>
    <message>
        <source>No question of this figure has been answered yet.</source>
        <translation>Neviens šī vērtējuma jautājums vēl nav atbildēts.</translation>
    </message>
    <message numerus="yes">
        <source>The points of %n items together.</source>
        <translation>
            <numerusform>%n vienības punkti kopā.</numerusform>
            <numerusform>%n vienību punkti kopā.</numerusform>
            <numerusform>%n vienību punkti kopā.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n answered questions.</source>
        <translation>
            <numerusform>%n atbildētā jautājuma vidējais svērtais.</numerusform>
            <numerusform>%n atbildēto jautājumu vidējais svērtais.</numerusform>
            <numerusform>%n atbildēto jautājumu vidējais svērtais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n items.</source>
        <translation>
            <numerusform>%n vienības vidējais svērtais.</numerusform>
            <numerusform>%n vienību vidējais svērtais.</numerusform>
            <numerusform>%n vienību vidējais svērtais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n principles.</source>
        <translation>
            <numerusform>%n principa vidējais svērtais.</numerusform>
            <numerusform>%n principu vidējais svērtais.</numerusform>
            <numerusform>%n principu vidējais svērtais.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {reason}, left out</source>
        <translation>{name}: {reason}, izlaists</translation>
    </message>
    <message>
        <source>exactly, then rounded to {decimals}</source>
        <translation>precīzi, pēc tam noapaļots līdz {decimals}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>veselam skaitlim</translation>
    </message>
    <message>
        <source>one decimal</source>
        <translation>vienai zīmei aiz komata</translation>
    </message>
    <message>
        <source>If question {number} were level {points}</source>
        <translation>Ja {number}. jautājumā būtu līmenis {points}</translation>
    </message>
    <message>
        <source>Each line: value × weight = product.</source>
        <translation>Katrā rindā: vērtība × svars = reizinājums.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not applicable and left out.</source>
        <translation>
            <numerusform>%n jautājums nav attiecināms un ir izlaists.</numerusform>
            <numerusform>%n jautājumi nav attiecināmi un ir izlaisti.</numerusform>
            <numerusform>Neviens jautājums nav izlaists.</numerusform>
        </translation>
    </message>
    <message>
        <source>{waiting}, so the score is provisional.</source>
        <translation>{waiting}, tāpēc vērtējums ir provizorisks.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open, so the score is provisional.</source>
        <translation>
            <numerusform>%n jautājums vēl ir atvērts, tāpēc vērtējums ir provizorisks.</numerusform>
            <numerusform>%n jautājumi vēl ir atvērti, tāpēc vērtējums ir provizorisks.</numerusform>
            <numerusform>%n jautājumu vēl ir atvērti, tāpēc vērtējums ir provizorisks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions decide what else is asked, so the score is provisional.</source>
        <translation>No neatbildētajiem jautājumiem atkarīgs, ko vēl jautās, tāpēc vērtējums ir provizorisks.</translation>
    </message>
    <message>
        <source>With the weights changed between half and double, the verdict stays in {share} of the weightings tried.</source>
        <translation>Mainot svarus no puses līdz divkāršam, secinājums nemainās {share} izmēģināto svērumu.</translation>
    </message>
    <message>
        <source>With the weights changed between half and double, the target is reached in {share} of the weightings tried.</source>
        <translation>Mainot svarus no puses līdz divkāršam, mērķis ir sasniegts {share} izmēģināto svērumu.</translation>
    </message>
    <message numerus="yes">
        <source>Tried: %n weightings, drawn at random; the number {seed} draws the same again.</source>
        <translation>
            <numerusform>Izmēģināts %n nejauši izraudzīts svērums; ar skaitli {seed} var iegūt to pašu.</numerusform>
            <numerusform>Izmēģināti %n nejauši izraudzīti svērumi; ar skaitli {seed} var iegūt tos pašus.</numerusform>
            <numerusform>Nav izmēģināts neviens svērums; skaitlis {seed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the weights changed between half and double, scenario {name} reaches the target in {share} of the weightings tried.</source>
        <translation>Mainot svarus no puses līdz divkāršam, scenārijs {name} mērķi sasniedz {share} izmēģināto svērumu.</translation>
    </message>
    <message>
        <source>provisional, {bounds}</source>
        <translation>provizoriski, {bounds}</translation>
    </message>
    <message>
        <source>Provisional: {answered} of {total}; the final one from {low} to {high}</source>
        <translation>Provizoriski: {answered} no {total}; galīgais no {low} līdz {high}</translation>
    </message>
    <message>
        <source>provisional, {figure} so far</source>
        <translation>provizoriski, pagaidām {figure}</translation>
    </message>
    <message>
        <source>Provisional: {answered} of {total}</source>
        <translation>Provizoriski: {answered} no {total}</translation>
    </message>
    <message>
        <source>It takes {steps} on {questions} {aim}.</source>
        <translation>Pietiek ar {steps} {questions}, {aim}.</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <comment>it takes</comment>
        <translation>{count:dat} soļiem</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <comment>steps on</comment>
        <translation>{count:loc} jautājumos</translation>
    </message>
    <message>
        <source>for {who} to reach {limit}</source>
        <translation>lai {who} sasniegtu {limit}</translation>
    </message>
    <message>
        <source>every section</source>
        <comment>it takes so much for</comment>
        <translation>katra sadaļa</translation>
    </message>
    <message numerus="yes">
        <source>%n units of work</source>
        <translation>
            <numerusform>%n darba vienība</numerusform>
            <numerusform>%n darba vienības</numerusform>
            <numerusform>%n darba vienību</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost}, the least possible</source>
        <translation>{cost} – mazāk nav iespējams</translation>
    </message>
    <message>
        <source>Too little is answered to be compared; answer the open questions first: {names}.</source>
        <translation>Atbilžu ir par maz, lai salīdzinātu; vispirms atbildiet uz atvērtajiem jautājumiem: {names}.</translation>
    </message>
    <message>
        <source>These steps would be enough {aim}: {moves}.</source>
        <translation>Pietiktu ar šiem soļiem, {aim}: {moves}.</translation>
    </message>
    <message>
        <source>{number} from {start} to {to}</source>
        <translation>{number}. jautājumā no {start} uz {to}</translation>
    </message>
    <message>
        <source>“{answer}”</source>
        <translation>„{answer}”</translation>
    </message>
    <message>
        <source>The target “{goal}” is met so far, but open questions can still turn that.</source>
        <translation>Mērķis „{goal}” pagaidām ir sasniegts, bet to vēl var mainīt atvērtie jautājumi.</translation>
    </message>
    <message>
        <source>Too little is answered yet to say what the target “{goal}” takes.</source>
        <translation>Vēl par maz atbilžu, lai pateiktu, kas vajadzīgs mērķim „{goal}”.</translation>
    </message>
    <message>
        <source>The target “{goal}” is met already.</source>
        <translation>Mērķis „{goal}” jau ir sasniegts.</translation>
    </message>
    <message>
        <source>The target “{goal}” cannot be reached with the steps allowed.</source>
        <translation>Mērķi „{goal}” ar atļautajiem soļiem nevar sasniegt.</translation>
    </message>
    <message>
        <source>Nothing that the target “{goal}” is about applies.</source>
        <translation>Nekas no tā, uz ko attiecas mērķis „{goal}”, nav attiecināms.</translation>
    </message>
    <message>
        <source>No path to the target “{goal}” was found before the search was ended; there may be one.</source>
        <translation>Ceļš uz mērķi „{goal}” netika atrasts, pirms meklēšanu pārtrauca; iespējams, ka tāds ir.</translation>
    </message>
    <message>
        <source>By the answers so far it takes {steps} on {questions} {aim}.</source>
        <translation>Pēc līdzšinējām atbildēm pietiek ar {steps} {questions}, {aim}.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <comment>it takes</comment>
        <translation>
            <numerusform>%n soli</numerusform>
            <numerusform>%n soļiem</numerusform>
            <numerusform>%n soļiem</numerusform>
        </translation>
    </message>
    <message>
        <source>one step</source>
        <comment>it takes</comment>
        <translation>vienu soli</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <comment>steps on</comment>
        <translation>
            <numerusform>%n jautājumā</numerusform>
            <numerusform>%n jautājumos</numerusform>
            <numerusform>%n jautājumos</numerusform>
        </translation>
    </message>
    <message>
        <source>one question</source>
        <comment>steps on</comment>
        <translation>vienā jautājumā</translation>
    </message>
    <message>
        <source>to earn “{goal}”</source>
        <translation>lai iegūtu „{goal}”</translation>
    </message>
    <message>
        <source>to meet “{goal}”</source>
        <translation>lai sasniegtu mērķi „{goal}”</translation>
    </message>
    <message>
        <source>for {who} to exceed {limit}</source>
        <translation>lai {who} pārsniegtu {limit}</translation>
    </message>
    <message>
        <source>every principle</source>
        <comment>it takes so much for</comment>
        <translation>katrs princips</translation>
    </message>
    <message>
        <source>{cost}, the least found; any path takes at least {bound}</source>
        <translation>{cost} – mazāk nav atrasts; jebkuram ceļam vajag vismaz {bound}</translation>
    </message>
    <message>
        <source>{cost}, the least possible; other paths take as little</source>
        <translation>{cost} – mazāk nav iespējams; ir arī citi tikpat lēti ceļi</translation>
    </message>
    <message>
        <source>By the answers so far these steps would be enough {aim}: {moves}.</source>
        <translation>Pēc līdzšinējām atbildēm pietiktu ar šiem soļiem, {aim}: {moves}.</translation>
    </message>
    <message>
        <source>{number} answered with {to}</source>
        <translation>{number}. jautājumā atbilde {to}</translation>
    </message>
    <message numerus="yes">
        <source>still %n steps</source>
        <comment>to a threshold</comment>
        <translation>
            <numerusform>vēl %n solis</numerusform>
            <numerusform>vēl %n soļi</numerusform>
            <numerusform>vēl %n soļu</numerusform>
        </translation>
    </message>
    <message>
        <source>no influence</source>
        <comment>of a step on a threshold</comment>
        <translation>neietekmē</translation>
    </message>
    <message>
        <source>the overall score</source>
        <comment>it takes so much for</comment>
        <translation>kopvērtējums</translation>
    </message>
    <message>
        <source>Provisional: open questions can still turn what is reached.</source>
        <translation>Provizoriski: sasniegto vēl var mainīt atvērtie jautājumi.</translation>
    </message>
    <message>
        <source>{name}: every step allowed together gives {best}, but {limit} is asked for.</source>
        <translation>{name}: visi atļautie soļi kopā dod {best}, bet prasīts {limit}.</translation>
    </message>
    <message>
        <source>{name}: {limit} lies outside the scale, so no answers can meet it.</source>
        <translation>{name}: {limit} ir ārpus skalas, tāpēc tas nav sasniedzams ne ar kādām atbildēm.</translation>
    </message>
    <message>
        <source>{name}: {best} even without a step; {limit} is asked for, and steps only lead up.</source>
        <translation>{name}: jau bez soļiem ir {best}; prasīts {limit}, bet soļi ved tikai augšup.</translation>
    </message>
    <message>
        <source>{name}: the answer itself is compared, and no step allowed makes it {limit}.</source>
        <translation>{name}: salīdzina pašu atbildi, un neviens atļautais solis nedod prasīto ({limit}).</translation>
    </message>
    <message>
        <source>{name}: too little is answered to be compared; answer the open questions first.</source>
        <translation>{name}: atbilžu ir par maz, lai salīdzinātu; vispirms atbildiet uz atvērtajiem jautājumiem.</translation>
    </message>
    <message>
        <source>{name}: the limit is set for all points together; because some questions are not applicable, it cannot be decided.</source>
        <translation>{name}: slieksnis noteikts visiem punktiem kopā; tā kā daļa jautājumu nav attiecināmi, to nevar izšķirt.</translation>
    </message>
    <message>
        <source>{name}: no limit has been published, so there is nothing to reach.</source>
        <translation>{name}: sliekšņa vērtība nav publicēta, tāpēc nav, ko sasniegt.</translation>
    </message>
    <message>
        <source>{name}: the limit is for orientation, it is never met or missed.</source>
        <translation>{name}: slieksnis ir orientējošs, to nevar ne sasniegt, ne nesasniegt.</translation>
    </message>
    <message>
        <source>{name}: the limits asked for cannot all be met at once.</source>
        <translation>{name}: visi prasītie sliekšņi vienlaikus nav sasniedzami.</translation>
    </message>
    <message>
        <source>reaches it</source>
        <comment>a step, the threshold</comment>
        <translation>sasniedz</translation>
    </message>
    <message>
        <source>out of reach</source>
        <comment>a threshold</comment>
        <translation>nav sasniedzams</translation>
    </message>
    <message>
        <source>met already</source>
        <comment>a threshold</comment>
        <translation>jau sasniegts</translation>
    </message>
    <message>
        <source>would miss it</source>
        <comment>a step, the threshold</comment>
        <translation>vairs nebūtu sasniegts</translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>a threshold</comment>
        <translation>nav izšķirts</translation>
    </message>
    <message numerus="yes">
        <source>of %n figures</source>
        <translation>
            <numerusform>no %n rādītāja</numerusform>
            <numerusform>no %n rādītājiem</numerusform>
            <numerusform>no %n rādītājiem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {of_all} entered</source>
        <translation>
            <numerusform>ievadīts %n {of_all}</numerusform>
            <numerusform>ievadīti %n {of_all}</numerusform>
            <numerusform>ievadīti %n {of_all}</numerusform>
        </translation>
    </message>
    <message>
        <source>{met} of {total}</source>
        <translation>{met} no {total}</translation>
    </message>
    <message>
        <source>{value} – exactly the limit for orientation ({limit})</source>
        <translation>{value} – tieši orientējošais slieksnis ({limit})</translation>
    </message>
    <message>
        <source>exactly the limit ({limit})</source>
        <translation>tieši slieksnis ({limit})</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n sasniegts</numerusform>
            <numerusform>%n sasniegti</numerusform>
            <numerusform>%n sasniegtu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n nav sasniegts</numerusform>
            <numerusform>%n nav sasniegti</numerusform>
            <numerusform>%n nav sasniegtu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not filled in</source>
        <translation>
            <numerusform>%n nav aizpildīts</numerusform>
            <numerusform>%n nav aizpildīti</numerusform>
            <numerusform>%n nav aizpildītu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for orientation</source>
        <translation>
            <numerusform>%n orientējošs</numerusform>
            <numerusform>%n orientējoši</numerusform>
            <numerusform>%n orientējošu</numerusform>
        </translation>
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
        <source>%n without a published value</source>
        <translation>
            <numerusform>%n bez publicētas vērtības</numerusform>
            <numerusform>%n bez publicētas vērtības</numerusform>
            <numerusform>%n bez publicētas vērtības</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no limits</source>
        <translation>Sliekšņu nav</translation>
    </message>
    <message numerus="yes">
        <source>Of %n limits {counts}</source>
        <translation>
            <numerusform>No %n sliekšņa {counts}</numerusform>
            <numerusform>No %n sliekšņiem {counts}</numerusform>
            <numerusform>No %n sliekšņiem {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>none {of_all} entered yet</source>
        <translation>neviens {of_all} vēl nav ievadīts</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>nav aizpildīts</translation>
    </message>
    <message>
        <source>not filled in; limit for orientation ({limit})</source>
        <translation>nav aizpildīts; orientējošais slieksnis ({limit})</translation>
    </message>
    <message>
        <source>{value} – above the limit for orientation ({limit})</source>
        <translation>{value} – virs orientējošā sliekšņa ({limit})</translation>
    </message>
    <message>
        <source>{value} – below the limit for orientation ({limit})</source>
        <translation>{value} – zem orientējošā sliekšņa ({limit})</translation>
    </message>
    <message>
        <source>not filled in ({limit})</source>
        <translation>nav aizpildīts ({limit})</translation>
    </message>
    <message>
        <source>above the limit ({limit})</source>
        <translation>virs sliekšņa ({limit})</translation>
    </message>
    <message>
        <source>below the limit ({limit})</source>
        <translation>zem sliekšņa ({limit})</translation>
    </message>
    <message>
        <source>The score of a section is the weighted mean of its questions; the overall score is the weighted mean of the sections.</source>
        <translation>Sadaļas vērtējums ir tās jautājumu vidējais svērtais; kopvērtējums ir sadaļu vidējais svērtais.</translation>
    </message>
    <message>
        <source>Every answer is turned into a value on one scale. Questions that are not applicable leave the calculation; open questions and those that cannot be judged have no value yet.</source>
        <translation>Katru atbildi pārvērš vērtībā uz vienas skalas. Jautājumus, kas nav attiecināmi, aprēķinā neņem vērā; atvērtajiem jautājumiem un tiem, ko nevar izvērtēt, vērtības vēl nav.</translation>
    </message>
    <message>
        <source>The bounds are the lowest and the highest score that the open questions still allow. A verdict is final only when both ends of the range say the same; until then it is “not decided”.</source>
        <translation>Robežas ir zemākais un augstākais vērtējums, ko vēl pieļauj atvērtie jautājumi. Secinājums ir galīgs tikai tad, kad abi robežu gali saka vienu un to pašu; līdz tam tas ir „nav izšķirts”.</translation>
    </message>
    <message>
        <source>Calculation is exact. Only the figure shown is rounded, half away from zero; verdicts compare the unrounded value.</source>
        <translation>Aprēķins ir precīzs. Noapaļo tikai parādīto skaitli (pusi – virzienā prom no nulles); ar slieksni salīdzina nenoapaļotu vērtību.</translation>
    </message>
    <message>
        <source>The score is the sum of the points of all questions.</source>
        <translation>Vērtējums ir visu jautājumu punktu summa.</translation>
    </message>
    <message>
        <source>The overall score is the weighted mean of all questions that have a value.</source>
        <translation>Kopvērtējums ir visu to jautājumu vidējais svērtais, kuriem ir vērtība.</translation>
    </message>
    <message>
        <source>Every figure is compared with its own limits, exactly and in its own unit. Nothing is added up, and what is for orientation is compared in words, never as met or not met.</source>
        <translation>Katru skaitli precīzi salīdzina ar tā paša sliekšņiem tā mērvienībā. Nekas netiek saskaitīts, un ar orientējošu slieksni salīdzina vārdos – tas nekad nav „sasniegts” vai „nav sasniegts”.</translation>
    </message>
    <message>
        <source>Of a yes and a no the good answer counts in full, “partly” by half, and the other not at all.</source>
        <translation>No atbildēm „jā” un „nē” labvēlīgo skaita pilnībā, „daļēji” – uz pusi, bet otru neskaita nemaz.</translation>
    </message>
    <message>
        <source>Of a yes and a no the good answer counts in full, and the other not at all.</source>
        <translation>No atbildēm „jā” un „nē” labvēlīgo skaita pilnībā, bet otru neskaita nemaz.</translation>
    </message>
    <message>
        <source>of {highest}</source>
        <translation>no {highest}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>{number}. jautājums</translation>
    </message>
    <message>
        <source>open</source>
        <translation>atvērts</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>nevar izvērtēt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nav attiecināms</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nav jautāts</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>punktos nevērtē</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>vēl nav vērtējuma</translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation>vismaz {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>ne vairāk kā {limit}</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>vairāk par {limit}</translation>
    </message>
    <message>
        <source>less than {limit}</source>
        <translation>mazāk par {limit}</translation>
    </message>
    <message>
        <source>exactly {limit}</source>
        <translation>tieši {limit}</translation>
    </message>
    <message>
        <source>of {highest} points</source>
        <translation>no {highest} punktiem</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Kopvērtējums</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>daļēji</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>neviens no šiem</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>līmenis {level}</translation>
    </message>
    <message>
        <source>Strongest ({value}): {count}, such as {questions}.</source>
        <translation>Stiprākās puses ({value}): {count}, piemēram, {questions}.</translation>
    </message>
    <message>
        <source>worse than in {year}</source>
        <translation>sliktāk nekā {year}. gadā</translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions that come to the same</source>
        <translation>
            <numerusform>un vēl %n jautājums ar tādu pašu rezultātu</numerusform>
            <numerusform>un vēl %n jautājumi ar tādu pašu rezultātu</numerusform>
            <numerusform>un vēl %n jautājumu ar tādu pašu rezultātu</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer is above the middle of its range yet.</source>
        <translation>Neviena atbilde vēl nav virs savas skalas vidus.</translation>
    </message>
    <message>
        <source>No answer is below the middle of its range.</source>
        <translation>Neviena atbilde nav zem savas skalas vidus.</translation>
    </message>
    <message>
        <source>Shown once half of the questions have been answered.</source>
        <comment>strengths, weaknesses</comment>
        <translation>Redzamas, kad atbildēta puse jautājumu.</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} jautājumi</translation>
    </message>
    <message>
        <source>Strongest ({value}): {questions}.</source>
        <translation>Stiprākās puses ({value}): {questions}.</translation>
    </message>
    <message>
        <source>answer “{word}”</source>
        <translation>atbilde „{word}”</translation>
    </message>
    <message>
        <source>better than in {year}</source>
        <translation>labāk nekā {year}. gadā</translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions at the same level</source>
        <translation>
            <numerusform>un vēl %n jautājums tajā pašā līmenī</numerusform>
            <numerusform>un vēl %n jautājumi tajā pašā līmenī</numerusform>
            <numerusform>un vēl %n jautājumu tajā pašā līmenī</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n jautājums</numerusform>
            <numerusform>%n jautājumi</numerusform>
            <numerusform>%n jautājumi</numerusform>
        </translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {met} {of_all} and missed by {missed}; open questions will decide {undecided} more.</source>
        <translation>{met} {of_all} sasniedz slieksni {limit}, {missed} paliek zem tā, un vēl {undecided:acc} izšķirs neatbildētie jautājumi.</translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {met} {of_all} and exceeded by {missed}; open questions will decide {undecided} more.</source>
        <translation>{met} {of_all} iekļaujas slieksnī {limit}, {missed} to pārsniedz, un vēl {undecided:acc} izšķirs neatbildētie jautājumi.</translation>
    </message>
    <message>
        <source>of the {total} sections</source>
        <translation>no {total:dat} sadaļām</translation>
    </message>
    <message>
        <source>all {total} sections</source>
        <translation>visas {total} sadaļas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the sections</comment>
        <translation>neviena</translation>
    </message>
    <message>
        <source>The overall score is {figure}: {band}.</source>
        <translation>Kopvērtējums ir {figure}: {band}.</translation>
    </message>
    <message>
        <source>{name} is {figure}; open questions will decide the threshold {limit}.</source>
        <translation>{name} ir {figure}; slieksni {limit} izšķirs neatbildētie jautājumi.</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Vēl nav vērtējuma</translation>
    </message>
    <message>
        <source>Open questions will decide the threshold {limit}.</source>
        <translation>Slieksni {limit} vēl izšķirs neatbildētie jautājumi.</translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {all}.</source>
        <translation>{all} sasniedz slieksni {limit}.</translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {none} {of_all}.</source>
        <translation>{none} {of_all} nesasniedz slieksni {limit}.</translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {met} {of_all} and missed by {missed}.</source>
        <translation>{met} {of_all} sasniedz slieksni {limit}, {missed} paliek zem tā.</translation>
    </message>
    <message>
        <source>The threshold {limit} is met by {met} {of_all}; open questions will decide {undecided} more.</source>
        <translation>{met} {of_all} sasniedz slieksni {limit}, un vēl {undecided:acc} izšķirs neatbildētie jautājumi.</translation>
    </message>
    <message>
        <source>The threshold {limit} is missed by {missed} {of_all}; open questions will decide {undecided} more.</source>
        <translation>{missed} {of_all} paliek zem sliekšņa {limit}, un vēl {undecided:acc} izšķirs neatbildētie jautājumi.</translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {all}.</source>
        <translation>{all} iekļaujas slieksnī {limit}.</translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {none} {of_all}.</source>
        <translation>{none} {of_all} neiekļaujas slieksnī {limit}.</translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {met} {of_all} and exceeded by {missed}.</source>
        <translation>{met} {of_all} iekļaujas slieksnī {limit}, {missed} to pārsniedz.</translation>
    </message>
    <message>
        <source>The limit {limit} is kept by {met} {of_all}; open questions will decide {undecided} more.</source>
        <translation>{met} {of_all} iekļaujas slieksnī {limit}, un vēl {undecided:acc} izšķirs neatbildētie jautājumi.</translation>
    </message>
    <message>
        <source>The limit {limit} is exceeded by {missed} {of_all}; open questions will decide {undecided} more.</source>
        <translation>{missed} {of_all} pārsniedz slieksni {limit}, un vēl {undecided:acc} izšķirs neatbildētie jautājumi.</translation>
    </message>
    <message numerus="yes">
        <source>of the %n sections</source>
        <translation>
            <numerusform>no %n sadaļas</numerusform>
            <numerusform>no %n sadaļām</numerusform>
            <numerusform>no %n sadaļām</numerusform>
        </translation>
    </message>
    <message>
        <source>of the {total} principles</source>
        <translation>no {total:dat} principiem</translation>
    </message>
    <message>
        <source>all sections</source>
        <translation>visas sadaļas</translation>
    </message>
    <message>
        <source>all {total} principles</source>
        <translation>visi {total} principi</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the principles</comment>
        <translation>neviens</translation>
    </message>
    <message>
        <source>The overall score is {figure}.</source>
        <translation>Kopvērtējums ir {figure}.</translation>
    </message>
    <message>
        <source>{name} is {figure} and meets the threshold {limit}.</source>
        <translation>{name} ir {figure} un sasniedz slieksni {limit}.</translation>
    </message>
    <message>
        <source>{name} is {figure} and does not meet the threshold {limit}.</source>
        <translation>{name} ir {figure} un nesasniedz slieksni {limit}.</translation>
    </message>
    <message>
        <source>{name} is {figure}; the threshold {limit} cannot be decided, because some questions are not applicable.</source>
        <translation>{name} ir {figure}; slieksni {limit} nevar izšķirt, jo daļa jautājumu nav attiecināmi.</translation>
    </message>
    <message numerus="yes">
        <source>of the %n principles</source>
        <translation>
            <numerusform>no %n principa</numerusform>
            <numerusform>no %n principiem</numerusform>
            <numerusform>no %n principiem</numerusform>
        </translation>
    </message>
    <message>
        <source>all principles</source>
        <translation>visi principi</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>assessed period</source>
        <translation>vērtējamais periods</translation>
    </message>
    <message>
        <source>The time the answers are about; not the time they were given in.</source>
        <translation>Laiks, par kuru atbild; nevis laiks, kad atbildes sniegtas.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>līmenis</translation>
    </message>
    <message>
        <source>A described stage; the highest whose description already holds is chosen.</source>
        <translation>Aprakstīta pakāpe; izvēlas augstāko, kuras apraksts jau atbilst īstenībai.</translation>
    </message>
    <message>
        <source>justification</source>
        <translation>pamatojums</translation>
    </message>
    <message>
        <source>Why an answer was given, in the words of those who gave it.</source>
        <translation>Kāpēc atbilde ir tāda – atbildētāju pašu vārdiem.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>pierādījums</translation>
    </message>
    <message>
        <source>A file, a link or an act that shows that an answer is so.</source>
        <translation>Datne, saite vai tiesību akts, kas apliecina atbildi.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nav attiecināms</translation>
    </message>
    <message>
        <source>The question does not concern the municipality; it leaves the calculation, with a reason.</source>
        <translation>Jautājums uz pašvaldību neattiecas; norāda iemeslu, un aprēķinā to neņem vērā.</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>nevar izvērtēt</translation>
    </message>
    <message>
        <source>Those who answer do not know; the question stays undecided.</source>
        <translation>Atbildētāji to nezina; jautājums paliek neizšķirts.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>vērtējums</translation>
    </message>
    <message>
        <source>The weighted mean, or the sum, of the answers in a section.</source>
        <translation>Sadaļas atbilžu vidējais svērtais vai summa.</translation>
    </message>
    <message>
        <source>overall score</source>
        <translation>kopvērtējums</translation>
    </message>
    <message>
        <source>The figure for the whole questionnaire, made of its sections or questions.</source>
        <translation>Visas anketas vērtējums, ko veido tās sadaļu vai jautājumu vērtējumi.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>svars</translation>
    </message>
    <message>
        <source>How many times an answer or a section counts.</source>
        <translation>Cik reižu atbilde vai sadaļa tiek skaitīta.</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>robežas</translation>
    </message>
    <message>
        <source>The lowest and the highest score that open questions still allow.</source>
        <translation>Zemākais un augstākais vērtējums, ko vēl pieļauj neatbildētie jautājumi.</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provizorisks</translation>
    </message>
    <message>
        <source>Not all questions are answered, so the score can still change.</source>
        <translation>Uz daļu jautājumu vēl nav atbildēts, tāpēc vērtējums var mainīties.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>slieksnis</translation>
    </message>
    <message>
        <source>A value that a score or a figure is compared with; its status says whose it is.</source>
        <translation>Vērtība, ar ko salīdzina vērtējumu vai rādītāju; statuss pasaka, kas to noteicis.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nav izšķirts</translation>
    </message>
    <message>
        <source>Open questions can still turn the verdict on a threshold either way.</source>
        <translation>No neatbildētajiem jautājumiem vēl atkarīgs, vai slieksnis būs sasniegts.</translation>
    </message>
    <message>
        <source>for orientation</source>
        <translation>orientējošs</translation>
    </message>
    <message>
        <source>A limit set for countries or other bodies; it stands beside the value and is neither met nor missed.</source>
        <translation>Slieksnis, kas noteikts valstīm vai citām iestādēm; to rāda blakus vērtībai, bet nesaka, vai tas ir sasniegts.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Own threshold, without a decision of the council</source>
        <translation>Pašu noteikts, bez domes lēmuma</translation>
    </message>
    <message>
        <source>Council decision No. {number} of {day}</source>
        <translation>Domes {day} lēmums Nr. {number}</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Katra sadaļa</translation>
    </message>
    <message>
        <source>entered by {name}, {day}</source>
        <translation>ierakstīja {name}, {day}</translation>
    </message>
    <message>
        <source>Council decision No. {number}</source>
        <translation>Domes lēmums Nr. {number}</translation>
    </message>
    <message>
        <source>Council decision of {day}</source>
        <translation>Domes {day} lēmums</translation>
    </message>
    <message>
        <source>Every principle</source>
        <translation>Katrs princips</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>vismaz</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ne vairāk kā</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>vairāk nekā</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>mazāk nekā</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>tieši</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>no {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>līdz {high}</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>about {hours} h</source>
        <translation>apm. {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>apm. {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>apm. {hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>ap %n stundu</numerusform>
            <numerusform>ap %n stundām</numerusform>
            <numerusform>ap %n stundu</numerusform>
        </translation>
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
        <source>This questionnaire is not in {language}; it is shown in {shown}.</source>
        <translation>Šī anketa nav pieejama {language}; tā redzama {shown}.</translation>
    </message>
    <message>
        <source>{unit}, each in an assessment of its own</source>
        <translation>{unit}; katrai savs pašnovērtējums</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>ap %n minūti</numerusform>
            <numerusform>ap %n minūtēm</numerusform>
            <numerusform>ap %n minūšu</numerusform>
        </translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latviešu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angļu</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvēģu</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>krievu</translation>
    </message>
    <message>
        <source>Parts of this questionnaire are not in {language}; they are shown in {shown}.</source>
        <translation>Daļa šīs anketas tekstu nav pieejama {language}; tie redzami {shown}.</translation>
    </message>
    <message>
        <source>respondents, anonymously</source>
        <translation>respondenti, anonīmi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kas atbild</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Apjoms</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Izdevums</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
</context>
<context>
    <name>Seminar</name>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n roka</numerusform>
            <numerusform>%n rokas</numerusform>
            <numerusform>%n roku</numerusform>
        </translation>
    </message>
    <message>
        <source>“{option}”</source>
        <translation>„{option}”</translation>
    </message>
    <message>
        <source>Median between {low} and {high}</source>
        <translation>Mediāna starp {low} un {high}</translation>
    </message>
    <message>
        <source>Scored with the lower: {low}.</source>
        <translation>Vērtējumā skaita zemāko: {low}.</translation>
    </message>
    <message>
        <source>All hands: {ends}</source>
        <translation>Visas rokas: {ends}</translation>
    </message>
    <message>
        <source>Nearly half see {values}: there is something to discuss.</source>
        <translation>Gandrīz puse izvēlas {values}: ir ko pārrunāt.</translation>
    </message>
    <message>
        <source>Two camps, round {low} and round {high}. Let both say why.</source>
        <translation>Divas nometnes: ap {low} un ap {high}. Lai abas pasaka, kāpēc.</translation>
    </message>
    <message>
        <source>Half see {low}, half {high}: there is something to discuss.</source>
        <translation>Puse izvēlas {low}, puse – {high}: ir ko pārrunāt.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} vai {last}</translation>
    </message>
    <message>
        <source>{name}: {section}. Overall: {overall}.</source>
        <translation>{name}: {section}. Kopvērtējums: {overall}.</translation>
    </message>
    <message>
        <source>The seminar works on a copy; nothing changes in the file</source>
        <translation>Seminārs notiek ar kopiju; datnē nekas nemainās</translation>
    </message>
    <message>
        <source>Most hands: {values}</source>
        <translation>Visvairāk roku: {values}</translation>
    </message>
    <message>
        <source>Median {value}</source>
        <translation>Mediāna {value}</translation>
    </message>
    <message>
        <source>Without the lowest and the highest quarter: {ends}</source>
        <translation>Bez zemākās un augstākās ceturtdaļas: {ends}</translation>
    </message>
    <message numerus="yes">
        <source>Only %n hands: too few for a picture.</source>
        <translation>
            <numerusform>Tikai %n roka: kopainai par maz.</numerusform>
            <numerusform>Tikai %n rokas: kopainai par maz.</numerusform>
            <numerusform>Tikai %n roku: kopainai par maz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three camps, round {values}. Let all three say why.</source>
        <translation>Trīs nometnes: ap {values}. Lai visas trīs pasaka, kāpēc.</translation>
    </message>
    <message>
        <source>{value} or lower</source>
        <translation>{value} vai zemāk</translation>
    </message>
    <message>
        <source>{value} or higher</source>
        <translation>{value} vai augstāk</translation>
    </message>
    <message>
        <source>unchanged {value}</source>
        <translation>nemainīgi {value}</translation>
    </message>
    <message>
        <source>Invented municipality, nothing is stored</source>
        <translation>Izdomāts novads, nekas netiek saglabāts</translation>
    </message>
    <message>
        <source>No hand has been raised yet.</source>
        <translation>Vēl nav pacelta neviena roka.</translation>
    </message>
    <message>
        <source>All of one mind: {values}.</source>
        <translation>Visi ir vienisprātis: {values}.</translation>
    </message>
    <message>
        <source>Most see {values}: {n} of {total}.</source>
        <translation>Vairākums izvēlas {values}: {n} no {total}.</translation>
    </message>
    <message>
        <source>Views are far apart: they reach from {low} to {high}.</source>
        <translation>Viedokļi ievērojami atšķiras: tie ir no {low} līdz {high}.</translation>
    </message>
    <message>
        <source>The views lie close together: {n} of {total} see {values}.</source>
        <translation>Viedokļi ir tuvi: {n} no {total} izvēlas {values}.</translation>
    </message>
    <message>
        <source>Most hands, {n} of {total}, are for {values}; that is no majority.</source>
        <translation>Visvairāk roku, {n} no {total}, ir par {values}; vairākuma nav.</translation>
    </message>
    <message>
        <source>Equally many hands for {values}.</source>
        <translation>Vienādi daudz roku par {values}.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Not read in the act itself.</source>
        <translation>Nav lasīts pašā aktā.</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>spēkā no {day}</translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation>spēkā līdz {day}</translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation>pārbaudīts {day}</translation>
    </message>
</context>
</TS>
