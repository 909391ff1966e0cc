<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>ReportPage</name>
    <message>
        <source>Proposed, because less than half is answered.</source>
        <translation>Foreslått, fordi mindre enn halvparten er besvart.</translation>
    </message>
    <message>
        <source>What is left empty is a line to fill in, or is left out.</source>
        <translation>Det du lar stå tomt, blir en linje til utfylling eller utelates.</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Dokumentets dato</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Type rapport</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Rapportens språk</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Spørreskjemaer</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merking</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>About the document</source>
        <translation>Om dokumentet</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Utarbeidet av</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Decision asked of the council</source>
        <translation>Vedtak kommunestyret bes fatte</translation>
    </message>
    <message>
        <source>Put the workbook and the data into the PDF</source>
        <translation>Legg arbeidsbok og data ved i PDF-en</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Teksten er kopiert.</translation>
    </message>
    <message>
        <source>An explanation and a draft decision, to copy into your document system. Fill in the gaps there.</source>
        <translation>En saksframstilling og et vedtaksutkast til å kopiere inn i sakssystemet. Fyll ut de åpne feltene der.</translation>
    </message>
    <message>
        <source>Text for the document system</source>
        <translation>Tekst til sakssystemet</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>Excel – tables and charts</source>
        <translation>Excel – tabeller og diagrammer</translation>
    </message>
    <message>
        <source>JSON – exact results for another program</source>
        <translation>JSON – nøyaktige resultater til et annet program</translation>
    </message>
    <message>
        <source>CSV – answers that this program reads again</source>
        <translation>CSV – svar som dette programmet kan lese inn igjen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>{name} is being made, {share}</source>
        <translation>{name} blir laget, {share}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andre filer</translation>
    </message>
    <message>
        <source>Save the whole pack</source>
        <translation>Lagre hele pakken</translation>
    </message>
    <message>
        <source>PDF, Excel, JSON and CSV together in a folder</source>
        <translation>PDF, Excel, JSON og CSV samlet i en mappe</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Lagre PDF-en</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>The report is provisional: %n questions are open.</source>
        <translation>
            <numerusform>Rapporten er foreløpig: %n spørsmål er åpent.</numerusform>
            <numerusform>Rapporten er foreløpig: %n spørsmål er åpne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been answered yet; the report will say so.</source>
        <translation>Ingenting er besvart ennå; det vil stå i rapporten.</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions are answered; the report is final.</source>
        <translation>
            <numerusform>%n spørsmål er besvart; rapporten er endelig.</numerusform>
            <numerusform>Alle %n spørsmål er besvart; rapporten er endelig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is provisional: {waiting}.</source>
        <translation>Rapporten er foreløpig: {waiting}.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>One page for the councillor.</source>
        <translation>Én side for folkevalgte.</translation>
    </message>
    <message>
        <source>Report for the council</source>
        <translation>Rapport til kommunestyret</translation>
    </message>
    <message>
        <source>The verdict and a page for every principle.</source>
        <translation>Konklusjonen og en side for hvert prinsipp.</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Full rapport</translation>
    </message>
    <message>
        <source>With explanations, evidence and the log of changes.</source>
        <translation>Med forklaringer, dokumentasjon og endringslogg.</translation>
    </message>
    <message>
        <source>Register of evidence</source>
        <translation>Dokumentasjonsliste</translation>
    </message>
    <message>
        <source>Which document supports which answer.</source>
        <translation>Hvilket dokument som støtter hvilket svar.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Velg et bilde</translation>
    </message>
    <message>
        <source>The municipality's, from the settings</source>
        <translation>Kommunens, fra innstillingene</translation>
    </message>
    <message>
        <source>Restricted access</source>
        <translation>Unntatt offentlighet</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Term, if there is one</source>
        <translation>Varighet, hvis den er begrenset</translation>
    </message>
    <message>
        <source>Name the legal ground; without it the mark is not put on the report.</source>
        <translation>Oppgi hjemmelen; uten den settes ikke merkingen på rapporten.</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Fjern bildet</translation>
    </message>
    <message>
        <source>Coat of arms or logo</source>
        <translation>Kommunevåpen eller logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover.</source>
        <translation>Et PNG- eller JPEG-bilde til forsiden.</translation>
    </message>
    <message>
        <source>These pages cannot be made. The choice made last may be the reason; change it and look again.</source>
        <translation>Disse sidene kan ikke lages. Årsaken kan være det siste valget; endre det og se på nytt.</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Sidene blir laget.</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Side {page} av {total}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Rapportens sider</translation>
    </message>
    <message>
        <source>In which folder the pack is to lie</source>
        <translation>Hvilken mappe pakken skal ligge i</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>Hvor filen skal lagres</translation>
    </message>
</context>
</TS>
