<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>ReportPage</name>
    <message>
        <source>Proposed, because less than half is answered.</source>
        <translation>Ieteikts, jo atbildēta mazāk nekā puse.</translation>
    </message>
    <message>
        <source>What is left empty is a line to fill in, or is left out.</source>
        <translation>Tukši atstātā vietā pārskatā būs aizpildāma rinda, vai arī to neminēs.</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Dokumenta datums</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Pārskata veids</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Pārskata valoda</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Anketas</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Norādes</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Melnraksts</translation>
    </message>
    <message>
        <source>About the document</source>
        <translation>Ziņas par dokumentu</translation>
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
        <source>Decision asked of the council</source>
        <translation>Gaidāmais domes lēmums</translation>
    </message>
    <message>
        <source>Put the workbook and the data into the PDF</source>
        <translation>Iekļaut PDF datnē darbgrāmatu un datus</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Teksts ir nokopēts.</translation>
    </message>
    <message>
        <source>An explanation and a draft decision, to copy into your document system. Fill in the gaps there.</source>
        <translation>Paskaidrojums un lēmuma projekts, ko iekopēt dokumentu vadības sistēmā. Tukšās vietas aizpildiet tur.</translation>
    </message>
    <message>
        <source>Text for the document system</source>
        <translation>Teksts dokumentu sistēmai</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopēt tekstu</translation>
    </message>
    <message>
        <source>Excel – tables and charts</source>
        <translation>Excel – tabulas un diagrammas</translation>
    </message>
    <message>
        <source>JSON – exact results for another program</source>
        <translation>JSON – precīzi rezultāti citai programmai</translation>
    </message>
    <message>
        <source>CSV – answers that this program reads again</source>
        <translation>CSV – atbildes, ko šī programma nolasa atkal</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>{name} is being made, {share}</source>
        <translation>Tiek veidota „{name}”, {share}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Iepriekšējā lappuse</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nākamā lappuse</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Citas datnes</translation>
    </message>
    <message>
        <source>Save the whole pack</source>
        <translation>Saglabāt visu kopā</translation>
    </message>
    <message>
        <source>PDF, Excel, JSON and CSV together in a folder</source>
        <translation>PDF, Excel, JSON un CSV kopā vienā mapē</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Saglabāt PDF</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pārtraukt</translation>
    </message>
    <message numerus="yes">
        <source>The report is provisional: %n questions are open.</source>
        <translation>
            <numerusform>Pārskats ir provizorisks: vēl nav atbildēts %n jautājums.</numerusform>
            <numerusform>Pārskats ir provizorisks: vēl nav atbildēti %n jautājumi.</numerusform>
            <numerusform>Pārskats ir provizorisks: vēl nav atbildēti %n jautājumi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been answered yet; the report will say so.</source>
        <translation>Vēl nav nevienas atbildes; pārskats to pateiks.</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions are answered; the report is final.</source>
        <translation>
            <numerusform>Atbildēti visi jautājumi (%n); pārskats ir galīgs.</numerusform>
            <numerusform>Atbildēti visi jautājumi (%n); pārskats ir galīgs.</numerusform>
            <numerusform>Atbildēti visi jautājumi (%n); pārskats ir galīgs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is provisional: {waiting}.</source>
        <translation>Pārskats ir provizorisks: {waiting}.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lappuses</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kopsavilkums</translation>
    </message>
    <message>
        <source>One page for the councillor.</source>
        <translation>Viena lappuse deputātam.</translation>
    </message>
    <message>
        <source>Report for the council</source>
        <translation>Pārskats domei</translation>
    </message>
    <message>
        <source>The verdict and a page for every principle.</source>
        <translation>Secinājums un lappuse katram principam.</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Pilnais pārskats</translation>
    </message>
    <message>
        <source>With explanations, evidence and the log of changes.</source>
        <translation>Ar skaidrojumiem, pierādījumiem un izmaiņu žurnālu.</translation>
    </message>
    <message>
        <source>Register of evidence</source>
        <translation>Pierādījumu reģistrs</translation>
    </message>
    <message>
        <source>Which document supports which answer.</source>
        <translation>Kurš dokuments pamato kuru atbildi.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Izvēlēties attēlu</translation>
    </message>
    <message>
        <source>The municipality's, from the settings</source>
        <translation>Pašvaldības logotips no iestatījumiem</translation>
    </message>
    <message>
        <source>Restricted access</source>
        <translation>Ierobežota pieejamība</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Tiesiskais pamats</translation>
    </message>
    <message>
        <source>Term, if there is one</source>
        <translation>Termiņš, ja tāds ir</translation>
    </message>
    <message>
        <source>Name the legal ground; without it the mark is not put on the report.</source>
        <translation>Norādiet tiesisko pamatu; bez tā pārskatā norādes nebūs.</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Noņemt attēlu</translation>
    </message>
    <message>
        <source>Coat of arms or logo</source>
        <translation>Ģerbonis vai logotips</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover.</source>
        <translation>PNG vai JPEG attēls vākam.</translation>
    </message>
    <message>
        <source>These pages cannot be made. The choice made last may be the reason; change it and look again.</source>
        <translation>Šīs lappuses nevar izveidot. Iespējams, iemesls ir pēdējā izvēle; mainiet to un pārbaudiet vēlreiz.</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Tiek veidotas lappuses.</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>{page}. lappuse no {total}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pārskata lappuses</translation>
    </message>
    <message>
        <source>In which folder the pack is to lie</source>
        <translation>Kurā mapē likt visas datnes</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>Kur saglabāt datni</translation>
    </message>
</context>
</TS>
