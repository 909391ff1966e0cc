<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Workbook</name>
    <message>
        <source>Key</source>
        <translation>Atslēga</translation>
    </message>
    <message>
        <source>Questionnaire id</source>
        <translation>Anketas kods</translation>
    </message>
    <message>
        <source>Question id</source>
        <translation>Jautājuma kods</translation>
    </message>
    <message>
        <source>Section id</source>
        <translation>Sadaļas kods</translation>
    </message>
    <message>
        <source>Counts in row</source>
        <translation>Ieskaitīts rindā</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svars</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Stāvokļa kods</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Vērtējums</translation>
    </message>
    <message>
        <source>Lowest possible</source>
        <translation>Zemākais iespējamais</translation>
    </message>
    <message>
        <source>Highest possible</source>
        <translation>Augstākais iespējamais</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Eksportētā atbilde</translation>
    </message>
    <message>
        <source>Decides what is asked</source>
        <translation>Nosaka, ko jautā</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Anketa</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sadaļa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Apraksts</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Pamatojums</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pierādījumi</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>Jāpārskata</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Iepriekšējā periodā</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source> … (cut here: Excel holds no longer text in a cell; the PDF has all of it)</source>
        <translation> … (šeit apgriezts: garāku tekstu Excel šūna nesatur; pilns teksts ir PDF)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nav jautāts</translation>
    </message>
    <message>
        <source>not an allowed answer</source>
        <translation>atbilde nav pieļaujama</translation>
    </message>
    <message>
        <source>to be computed in the program</source>
        <translation>jāaprēķina programmā</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>nav aizpildīts</translation>
    </message>
    <message>
        <source>below the limit for orientation</source>
        <translation>zem orientējošā sliekšņa</translation>
    </message>
    <message>
        <source>exactly the limit for orientation</source>
        <translation>tieši orientējošais slieksnis</translation>
    </message>
    <message>
        <source>above the limit for orientation</source>
        <translation>virs orientējošā sliekšņa</translation>
    </message>
    <message>
        <source>Answers were changed in this workbook: the figures below follow them, the sentences above are those exported.</source>
        <translation>Šajā darbgrāmatā atbildes ir mainītas: skaitļi zemāk ir tām pielāgoti, bet teikumi augstāk ir tādi, kādi tie bija eksportējot.</translation>
    </message>
    <message>
        <source>State of an answer</source>
        <translation>Atbildes stāvoklis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Secinājums</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kopsavilkums</translation>
    </message>
    <message>
        <source>Allowed answers and their points</source>
        <translation>Pieļaujamās atbildes un to punkti</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkti</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Kam izmantots</translation>
    </message>
    <message>
        <source>Bars of the sections' scores. {words}</source>
        <translation>Sadaļu vērtējumi stabiņos. {words}</translation>
    </message>
    <message>
        <source>Radar of the sections' scores. {words}</source>
        <translation>Sadaļu vērtējumi radarā. {words}</translation>
    </message>
    <message>
        <source>Not an allowed answer</source>
        <translation>Atbilde nav pieļaujama</translation>
    </message>
    <message>
        <source>Allowed here: the question's levels or options, – not applicable, ≈ cannot judge, empty = open.</source>
        <translation>Šeit pieļaujami jautājuma līmeņi vai varianti, – nav attiecināms, ≈ nevar izvērtēt, tukšs = atvērts.</translation>
    </message>
    <message>
        <source>Change an answer here and scores, bounds and verdicts follow. A level, a figure, or the code of an option; several items with commas between, 0 where none is ticked; – not applicable, ≈ cannot judge, empty = open. Words and justification belong to the exported answer and are struck through when it changes. The program itself does not read changes back.</source>
        <translation>Mainiet atbildi šeit, un vērtējumi, robežas un secinājumi mainīsies līdzi. Rakstiet līmeni, skaitli vai varianta kodu; vairākus punktus atdaliet ar komatu, 0, ja neviens nav atzīmēts; – nav attiecināms, ≈ nevar izvērtēt, tukšs = atvērts. Apraksts un pamatojums pieder eksportētajai atbildei un tiek pārsvītroti, kad to maina. Programma izmaiņas no šejienes nenolasa.</translation>
    </message>
    <message>
        <source>Open questions decide what else is asked: the bounds are those the program computed. They are left out as soon as an answer is changed here.</source>
        <translation>No atvērtajiem jautājumiem atkarīgs, kas vēl jājautā, tāpēc robežas ir tās, ko aprēķināja programma. Tās vairs nerāda, tiklīdz kāda atbilde šeit ir mainīta.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Vērtējums</translation>
    </message>
    <message>
        <source>Open, of those scored</source>
        <translation>Atvērti vērtējamie</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nav attiecināmi</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala no</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala līdz</translation>
    </message>
    <message>
        <source>For charts (#N/A leaves a gap)</source>
        <translation>Diagrammām (#N/A atstāj tukšu vietu)</translation>
    </message>
    <message>
        <source>Answers changed here</source>
        <translation>Šeit mainītas atbildes</translation>
    </message>
    <message>
        <source>Open questions that decide what is asked</source>
        <translation>Atvērti jautājumi, kas nosaka, ko jautā</translation>
    </message>
    <message>
        <source>Bounds left to the program (1: yes)</source>
        <translation>Robežas aprēķina tikai programma (1: jā)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{page}. lpp. no {pages}</translation>
    </message>
    <message>
        <source>exported on {date}</source>
        <translation>eksportēts {date}</translation>
    </message>
    <message>
        <source>? open, – not applicable, ≈ cannot judge</source>
        <translation>? atvērts, – nav attiecināms, ≈ nevar izvērtēt</translation>
    </message>
    <message>
        <source>As exported; the calculation has the formula.</source>
        <translation>Eksportētā vērtība; formula ir aprēķinā.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… un vēl {count}</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Kopvērtējums</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Slieksnis</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Attiecas uz</translation>
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
        <source>Unit</source>
        <translation>Mērvienība</translation>
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
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Zīme</translation>
    </message>
    <message>
        <source>Every section together</source>
        <translation>Visas sadaļas kopā</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodi</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Līmeņi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atbildes</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Sliekšņi</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Aprēķins</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Secinājumi</translation>
    </message>
    <message>
        <source>Threshold id</source>
        <translation>Sliekšņa kods</translation>
    </message>
    <message>
        <source>Target id</source>
        <translation>Mērķa kods</translation>
    </message>
    <message>
        <source>Verdict code</source>
        <translation>Secinājuma kods</translation>
    </message>
</context>
</TS>
