<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Guide</name>
    <message>
        <source>Edition {number}</source>
        <translation>Utgave {number}</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Retningslinjer</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Limits:</source>
        <translation>Terskler:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Dokumentasjon:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Kilde:</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Sheet for discussion</source>
        <translation>Diskusjonsark</translation>
    </message>
    <message>
        <source>Tick the one answer that comes nearest.</source>
        <translation>Kryss av for det ene svaret som passer best.</translation>
    </message>
    <message>
        <source>Tick everything that holds.</source>
        <translation>Kryss av for alt som stemmer.</translation>
    </message>
    <message>
        <source>Why do I see it so?</source>
        <translation>Hvorfor mener jeg det?</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Ingen spørsmål er åpne.</translation>
    </message>
    <message>
        <source>A limit for orientation was set for countries or other bodies. It is shown beside the value, but never said to be met or not met.</source>
        <translation>En veiledende grense er satt for land eller andre organer. Den vises ved siden av verdien, men regnes aldri som oppfylt eller ikke oppfylt.</translation>
    </message>
    <message>
        <source>{waiting}; deciding ones come first.</source>
        <translation>{waiting}; de avgjørende står først.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Dette er fortsatt åpent</translation>
    </message>
    <message>
        <source>About the thresholds</source>
        <translation>Om tersklene</translation>
    </message>
    <message>
        <source>fixed by a law or another binding act.</source>
        <translation>fastsatt i lov eller en annen bindende rettsakt.</translation>
    </message>
    <message>
        <source>from a published guideline or index of any body.</source>
        <translation>fra en publisert retningslinje eller indeks.</translation>
    </message>
    <message>
        <source>from an official national platform.</source>
        <translation>fra en offisiell nasjonal plattform.</translation>
    </message>
    <message>
        <source>proposed by the authors of the questionnaire; no official value.</source>
        <translation>foreslått av spørreskjemaets forfattere; ingen offisiell verdi.</translation>
    </message>
    <message>
        <source>set by those assessed, with a reason and, where there is one, their decision; nobody else's.</source>
        <translation>fastsatt av dem det gjelder, med begrunnelse og eventuelt vedtak; ingen andre har fastsatt den.</translation>
    </message>
    <message>
        <source>Checked {date}.</source>
        <translation>Kontrollert {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer; deciding ones come first.</source>
        <translation>
            <numerusform>%n spørsmål venter på svar.</numerusform>
            <numerusform>%n spørsmål venter på svar; de avgjørende står først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>%n spørsmål venter på svar.</numerusform>
            <numerusform>%n spørsmål venter på svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment as data: every answer and every exact figure</source>
        <translation>Vurderingen som data: alle svar og alle nøyaktige tall</translation>
    </message>
    <message>
        <source>The assessment as a workbook</source>
        <translation>Vurderingen som arbeidsbok</translation>
    </message>
    <message>
        <source>Titles, justifications and evidence stand in the language they were written in.</source>
        <translation>Titler, begrunnelser og dokumentasjon står på språket de er skrevet på.</translation>
    </message>
    <message>
        <source>{date}; the date of the document stands by the signature</source>
        <translation>{date}; dokumentets dato står ved underskriften</translation>
    </message>
    <message>
        <source>to the council meeting of ____________, agenda item ____</source>
        <translation>til kommunestyremøtet ____________, sak ____</translation>
    </message>
    <message>
        <source>“{title}”, {parts}, {questions}, edition {edition}</source>
        <translation>«{title}», {parts}, {questions}, utgave {edition}</translation>
    </message>
    <message>
        <source>Approved by (position, name, surname, signature)</source>
        <translation>Godkjent av (stilling, navn, underskrift)</translation>
    </message>
    <message>
        <source>Logo: {name}</source>
        <translation>Logo: {name}</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Spørreskjemaer</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørreskjema</translation>
    </message>
    <message numerus="yes">
        <source>%n principles</source>
        <translation>
            <numerusform>%n prinsipp</numerusform>
            <numerusform>%n prinsipper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n del</numerusform>
            <numerusform>%n deler</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed period</source>
        <translation>Vurderingsperiode</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Report prepared</source>
        <translation>Rapport laget</translation>
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
        <source>Date of the document</source>
        <translation>Dokumentets dato</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Legges fram</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n spørsmål</numerusform>
            <numerusform>%n spørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>An invented municipality, made for practice</source>
        <translation>En oppdiktet kommune, laget for øvelse</translation>
    </message>
    <message>
        <source>Not asked, because of another answer.</source>
        <translation>Ikke stilt, på grunn av et annet svar.</translation>
    </message>
    <message>
        <source>Bounds {range}.</source>
        <translation>Ytterpunkter {range}.</translation>
    </message>
    <message>
        <source>{score} in {year}.</source>
        <translation>{score} i {year}.</translation>
    </message>
    <message>
        <source>Threshold {limit}: {verdict}.</source>
        <translation>Terskel {limit}: {verdict}.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>Ikke relevant.</translation>
    </message>
    <message>
        <source>Cannot be judged.</source>
        <translation>Kan ikke vurderes.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Ikke besvart.</translation>
    </message>
    <message>
        <source>Evidence: {evidence}.</source>
        <translation>Dokumentasjon: {evidence}.</translation>
    </message>
    <message>
        <source>Marked for review.</source>
        <translation>Merket for gjennomgang.</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>Ingen dokumentasjon.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Dette betyr ordene</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, oldest first.</source>
        <translation>
            <numerusform>%n endring.</numerusform>
            <numerusform>%n endringer, eldste først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes, question by question; the file keeps every one.</source>
        <translation>
            <numerusform>%n endring, ordnet etter spørsmål; den er bevart i filen.</numerusform>
            <numerusform>%n endringer, ordnet etter spørsmål; alle er bevart i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Sist</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation>Fra første til siste</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Endringslogg</translation>
    </message>
    <message>
        <source>evidence added: {name}</source>
        <translation>dokumentasjon lagt til: {name}</translation>
    </message>
    <message>
        <source>evidence taken off: {name}</source>
        <translation>dokumentasjon fjernet: {name}</translation>
    </message>
    <message>
        <source>justification changed</source>
        <translation>begrunnelse endret</translation>
    </message>
    <message>
        <source>note changed</source>
        <translation>merknad endret</translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation>merket for gjennomgang</translation>
    </message>
    <message>
        <source>mark taken off</source>
        <translation>merke fjernet</translation>
    </message>
    <message>
        <source>confirmed unchanged</source>
        <translation>bekreftet uendret</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>not read in the act</source>
        <translation>ikke lest i rettsakten</translation>
    </message>
    <message numerus="yes">
        <source>%n further limits have no value to compare and are not law; the full report shows them.</source>
        <translation>
            <numerusform>%n grense til har ingen verdi å sammenligne med og er ikke lovfestet; den vises i den fulle rapporten.</numerusform>
            <numerusform>%n grenser til har ingen verdi å sammenligne med og er ikke lovfestet; de vises i den fulle rapporten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the limits shown come from a description, not from the act itself; the list of sources marks them.</source>
        <translation>
            <numerusform>%n av grensene som vises, kommer fra en omtale, ikke fra selve rettsakten; den er merket i kildelisten.</numerusform>
            <numerusform>%n av grensene som vises, kommer fra en omtale, ikke fra selve rettsakten; de er merket i kildelisten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level {level} on the scale {scale}</source>
        <translation>Nivå {level} på skalaen {scale}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation>Slik blir poengsummen til</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Prinsipp</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poengsum</translation>
    </message>
    <message>
        <source>Sections and thresholds</source>
        <translation>Deler og terskler</translation>
    </message>
    <message>
        <source>Thresholds of this questionnaire</source>
        <translation>Terskler i dette spørreskjemaet</translation>
    </message>
    <message>
        <source>Principles and thresholds</source>
        <translation>Prinsipper og terskler</translation>
    </message>
    <message>
        <source>Thresholds of this questionnaire and our own</source>
        <translation>Terskler i dette spørreskjemaet og egne terskler</translation>
    </message>
    <message>
        <source>Weakest answers</source>
        <translation>De svakeste svarene</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Samlet poengsum</translation>
    </message>
    <message>
        <source>Requires: {thresholds}</source>
        <translation>Krever: {thresholds}</translation>
    </message>
    <message>
        <source>{threshold} – status of the threshold: {status}.</source>
        <translation>{threshold} – terskelens status: {status}.</translation>
    </message>
    <message>
        <source>The hatched part shows how far a score can still change.</source>
        <translation>Den skraverte delen viser hvor mye en poengsum fortsatt kan endre seg.</translation>
    </message>
    <message>
        <source>The triangle shows {year}, whose scores are provisional.</source>
        <translation>Trekanten viser {year}, der poengsummene er foreløpige.</translation>
    </message>
    <message>
        <source>The triangle shows {year}.</source>
        <translation>Trekanten viser {year}.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Ytterpunkter</translation>
    </message>
    <message>
        <source>Threshold and source</source>
        <translation>Terskel og kilde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Konklusjon</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Terskel</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Side {page} av {total}</translation>
    </message>
    <message>
        <source>No evidence has been added.</source>
        <translation>Ingen dokumentasjon er lagt til.</translation>
    </message>
    <message numerus="yes">
        <source>on %n questions</source>
        <comment>evidence</comment>
        <translation>
            <numerusform>til %n spørsmål</numerusform>
            <numerusform>til %n spørsmål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence {questions}.</source>
        <translation>
            <numerusform>%n oppføring {questions}.</numerusform>
            <numerusform>%n oppføringer {questions}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentasjon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lenke</translation>
    </message>
    <message>
        <source>act</source>
        <translation>rettsakt</translation>
    </message>
    <message>
        <source>Register of evidence</source>
        <translation>Dokumentasjonsliste</translation>
    </message>
    <message>
        <source>Questions without evidence</source>
        <translation>Spørsmål uten dokumentasjon</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>{title}, {year}</source>
        <translation>{title}, {year}</translation>
    </message>
    <message>
        <source>{name} (invented)</source>
        <translation>{name} (oppdiktet)</translation>
    </message>
    <message>
        <source>Self-assessment {year}</source>
        <translation>Egenvurdering {year}</translation>
    </message>
    <message>
        <source>Provisional score</source>
        <translation>Foreløpig poengsum</translation>
    </message>
    <message>
        <source>Thresholds and changes</source>
        <translation>Terskler og endringer</translation>
    </message>
    <message>
        <source>What is asked of the council</source>
        <translation>Dette blir kommunestyret bedt om</translation>
    </message>
    <message>
        <source>Limits not met</source>
        <translation>Grenser som ikke er oppfylt</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Ikke fylt ut</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Sterkest</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Svakest</translation>
    </message>
    <message numerus="yes">
        <source>and %n more at the same level</source>
        <translation>
            <numerusform>og %n til på samme nivå</numerusform>
            <numerusform>og %n til på samme nivå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>limits</comment>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>{value}, limit {limit}</source>
        <translation>{value}, grense {limit}</translation>
    </message>
    <message>
        <source>Not answered yet: {sections}</source>
        <translation>Ikke besvart ennå: {sections}</translation>
    </message>
    <message>
        <source>No question has been answered here yet; the questions stand under “What is still open”.</source>
        <translation>Her er ingen spørsmål besvart ennå; spørsmålene står under «Dette er fortsatt åpent».</translation>
    </message>
    <message>
        <source>Cannot be judged: {questions}.</source>
        <translation>Kan ikke vurderes: {questions}.</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>ikke fylt ut</translation>
    </message>
    <message numerus="yes">
        <source>of %n figures entered</source>
        <translation>
            <numerusform>av %n tall er fylt ut</numerusform>
            <numerusform>av %n tall er fylt ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n questions answered</source>
        <translation>
            <numerusform>av %n spørsmål er besvart</numerusform>
            <numerusform>av %n spørsmål er besvart</numerusform>
        </translation>
    </message>
    <message>
        <source>met the threshold {limit}</source>
        <translation>oppfyller terskelen {limit}</translation>
    </message>
    <message>
        <source>missed the threshold</source>
        <translation>oppfyller ikke terskelen</translation>
    </message>
    <message>
        <source>will be decided by open questions</source>
        <translation>avgjøres av åpne spørsmål</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Dette har endret seg</translation>
    </message>
    <message>
        <source>What is still to be decided</source>
        <translation>Dette er ikke avgjort ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open.</source>
        <translation>
            <numerusform>%n spørsmål er fortsatt åpent.</numerusform>
            <numerusform>%n spørsmål er fortsatt åpne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet: {questions}.</source>
        <translation>Ikke besvart ennå: {questions}.</translation>
    </message>
    <message>
        <source>There is no earlier assessment to compare with.</source>
        <translation>Det finnes ingen tidligere vurdering å sammenligne med.</translation>
    </message>
    <message>
        <source>Below the threshold: {sections}.</source>
        <translation>Under terskelen: {sections}.</translation>
    </message>
    <message>
        <source>Nothing can be compared with {year}.</source>
        <translation>Ingenting kan sammenlignes med {year}.</translation>
    </message>
    <message>
        <source>Every question has been answered; the score is final.</source>
        <translation>Alle spørsmål er besvart; poengsummen er endelig.</translation>
    </message>
    <message>
        <source>Every figure has been filled in.</source>
        <translation>Alle tall er fylt ut.</translation>
    </message>
    <message>
        <source>overall score</source>
        <translation>samlet poengsum</translation>
    </message>
    <message>
        <source>Self-assessment: {title}, {year}</source>
        <translation>Egenvurdering: {title}, {year}</translation>
    </message>
    <message>
        <source>Prepared on {date}.</source>
        <translation>Laget {date}.</translation>
    </message>
    <message numerus="yes">
        <source>The score is provisional, {answered} of %n questions are answered.</source>
        <translation>
            <numerusform>Poengsummen er foreløpig, {answered} av %n spørsmål er besvart.</numerusform>
            <numerusform>Poengsummen er foreløpig, {answered} av %n spørsmål er besvart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores are provisional, {answered} of %n questions are answered.</source>
        <translation>
            <numerusform>Poengsummene er foreløpige, {answered} av %n spørsmål er besvart.</numerusform>
            <numerusform>Poengsummene er foreløpige, {answered} av %n spørsmål er besvart.</numerusform>
        </translation>
    </message>
    <message>
        <source>How we govern</source>
        <translation>Slik styrer vi</translation>
    </message>
    <message>
        <source>Self-assessment against the twelve principles of good democratic governance, {year}</source>
        <translation>Egenvurdering etter de tolv prinsippene for godt demokratisk styresett, {year}</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>egenvurdering</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n applicable questions</source>
        <translation>
            <numerusform>{answered} av %n relevant spørsmål</numerusform>
            <numerusform>{answered} av %n relevante spørsmål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n figures are filled in.</source>
        <translation>
            <numerusform>{answered} av %n tall er fylt ut.</numerusform>
            <numerusform>{answered} av %n tall er fylt ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is final, all %n questions are answered.</source>
        <translation>
            <numerusform>Poengsummen er endelig, %n spørsmål er besvart.</numerusform>
            <numerusform>Poengsummen er endelig, alle %n spørsmål er besvart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores are final, all %n questions are answered.</source>
        <translation>
            <numerusform>Poengsummene er endelige, %n spørsmål er besvart.</numerusform>
            <numerusform>Poengsummene er endelige, alle %n spørsmål er besvart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Restricted access information</source>
        <translation>Unntatt offentlighet</translation>
    </message>
    <message>
        <source>Ground: {ground}</source>
        <translation>Hjemmel: {ground}</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n ikke relevant</numerusform>
            <numerusform>%n ikke relevante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <translation>
            <numerusform>%n kan ikke vurderes</numerusform>
            <numerusform>%n kan ikke vurderes</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared by: {author}</source>
        <translation>Utarbeidet av: {author}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>Term: {term}</source>
        <translation>Varighet: {term}</translation>
    </message>
</context>
<context>
    <name>SeminarRecord</name>
    <message>
        <source>An exercise on a copy, not the municipality's record</source>
        <translation>En øvelse på en kopi, ikke kommunens egen vurdering</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n spørsmål</numerusform>
            <numerusform>%n spørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notat: {words}</translation>
    </message>
    <message>
        <source>Result of the seminar</source>
        <translation>Resultat av seminaret</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Håndsopprekning</translation>
    </message>
    <message>
        <source>An exercise with an invented municipality</source>
        <translation>En øvelse med en oppdiktet kommune</translation>
    </message>
    <message>
        <source>Note: in full below.</source>
        <translation>Notat: i sin helhet nedenfor.</translation>
    </message>
    <message>
        <source>The score with the answers of the hands</source>
        <translation>Poengsummen med svarene fra håndsopprekningen</translation>
    </message>
    <message>
        <source>Dotted: before the seminar. Of two medians the lower one counts.</source>
        <translation>Prikket: før seminaret. Av to medianer teller den laveste.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Hands for each answer</source>
        <translation>Hender for hvert svar</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hender</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>I midten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
</context>
</TS>
