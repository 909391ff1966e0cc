<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>ReportPage</name>
    <message>
        <source>What is left empty is a line to fill in, or is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision asked of the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the workbook and the data into the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An explanation and a draft decision, to copy into your document system. Fill in the gaps there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for the document system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel – tables and charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON – exact results for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV – answers that this program reads again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being made, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, Excel, JSON and CSV together in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The report is provisional: %n questions are open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been answered yet; the report will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n questions are answered; the report is final.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for the councillor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict and a page for every principle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With explanations, evidence and the log of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which document supports which answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the legal ground; without it the mark is not put on the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coat of arms or logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages cannot be made. The choice made last may be the reason; change it and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which folder the pack is to lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
