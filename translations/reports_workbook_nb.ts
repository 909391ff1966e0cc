<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Workbook</name>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Questionnaire id</source>
        <translation>Skjemakode</translation>
    </message>
    <message>
        <source>Question id</source>
        <translation>Kode for spørsmål</translation>
    </message>
    <message>
        <source>Section id</source>
        <translation>Delkode</translation>
    </message>
    <message>
        <source>Counts in row</source>
        <translation>Teller i rad</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Kode for tilstand</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Poengverdi</translation>
    </message>
    <message>
        <source>Lowest possible</source>
        <translation>Lavest mulig</translation>
    </message>
    <message>
        <source>Highest possible</source>
        <translation>Høyest mulig</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Som eksportert</translation>
    </message>
    <message>
        <source>Decides what is asked</source>
        <translation>Avgjør hva som stilles</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørreskjema</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentasjon</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>Merket</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Forrige periode</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source> … (cut here: Excel holds no longer text in a cell; the PDF has all of it)</source>
        <translation> … (kuttet her: En celle i Excel rommer ikke lengre tekst; hele teksten står i PDF-en)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke stilt</translation>
    </message>
    <message>
        <source>not an allowed answer</source>
        <translation>svaret er ikke tillatt</translation>
    </message>
    <message>
        <source>to be computed in the program</source>
        <translation>må beregnes i programmet</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>ikke fylt ut</translation>
    </message>
    <message>
        <source>below the limit for orientation</source>
        <translation>under den veiledende grensen</translation>
    </message>
    <message>
        <source>exactly the limit for orientation</source>
        <translation>nøyaktig på den veiledende grensen</translation>
    </message>
    <message>
        <source>above the limit for orientation</source>
        <translation>over den veiledende grensen</translation>
    </message>
    <message>
        <source>Answers were changed in this workbook: the figures below follow them, the sentences above are those exported.</source>
        <translation>Svar er endret i denne arbeidsboken: Tallene nedenfor følger endringene, setningene ovenfor er slik de ble eksportert.</translation>
    </message>
    <message>
        <source>State of an answer</source>
        <translation>Tilstand for et svar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Konklusjon</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Allowed answers and their points</source>
        <translation>Tillatte svar og poeng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Brukes til</translation>
    </message>
    <message>
        <source>Bars of the sections' scores. {words}</source>
        <translation>Stolper med poengsummene for delene. {words}</translation>
    </message>
    <message>
        <source>Radar of the sections' scores. {words}</source>
        <translation>Radardiagram med poengsummene for delene. {words}</translation>
    </message>
    <message>
        <source>Not an allowed answer</source>
        <translation>Svaret er ikke tillatt</translation>
    </message>
    <message>
        <source>Allowed here: the question's levels or options, – not applicable, ≈ cannot judge, empty = open.</source>
        <translation>Tillatt her: spørsmålets nivåer eller alternativer, – ikke relevant, ≈ kan ikke vurderes, tomt = åpent.</translation>
    </message>
    <message>
        <source>Change an answer here and scores, bounds and verdicts follow. A level, a figure, or the code of an option; several items with commas between, 0 where none is ticked; – not applicable, ≈ cannot judge, empty = open. Words and justification belong to the exported answer and are struck through when it changes. The program itself does not read changes back.</source>
        <translation>Endre et svar her, og poengsummer, ytterpunkter og konklusjoner følger med. Skriv et nivå, et tall eller koden til et alternativ; flere punkter med komma mellom, 0 der ingenting er krysset av; – ikke relevant, ≈ kan ikke vurderes, tomt = åpent. Beskrivelse og begrunnelse hører til det eksporterte svaret og strykes over når det endres. Programmet leser ikke endringer herfra.</translation>
    </message>
    <message>
        <source>Open questions decide what else is asked: the bounds are those the program computed. They are left out as soon as an answer is changed here.</source>
        <translation>Åpne spørsmål avgjør hvilke andre spørsmål som stilles: Ytterpunktene er de som programmet har beregnet. De faller bort så snart et svar endres her.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poengsum</translation>
    </message>
    <message>
        <source>Open, of those scored</source>
        <translation>Åpne spørsmål som gir poeng</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke relevante</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala fra</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala til</translation>
    </message>
    <message>
        <source>For charts (#N/A leaves a gap)</source>
        <translation>Til diagrammer (#N/A gir et hull)</translation>
    </message>
    <message>
        <source>Answers changed here</source>
        <translation>Svar endret her</translation>
    </message>
    <message>
        <source>Open questions that decide what is asked</source>
        <translation>Åpne spørsmål som avgjør hvilke spørsmål som stilles</translation>
    </message>
    <message>
        <source>Bounds left to the program (1: yes)</source>
        <translation>Ytterpunkter beregnes av programmet (1: ja)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>side {page} av {pages}</translation>
    </message>
    <message>
        <source>exported on {date}</source>
        <translation>eksportert {date}</translation>
    </message>
    <message>
        <source>? open, – not applicable, ≈ cannot judge</source>
        <translation>? åpent, – ikke relevant, ≈ kan ikke vurderes</translation>
    </message>
    <message>
        <source>As exported; the calculation has the formula.</source>
        <translation>Som eksportert; formelen står i beregningen.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… og {count} til</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Terskel</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Utmerkelse</translation>
    </message>
    <message>
        <source>Every section together</source>
        <translation>Alle deler samlet</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Terskler</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Beregning</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Konklusjoner</translation>
    </message>
    <message>
        <source>Threshold id</source>
        <translation>Terskelkode</translation>
    </message>
    <message>
        <source>Target id</source>
        <translation>Målkode</translation>
    </message>
    <message>
        <source>Verdict code</source>
        <translation>Kode for konklusjon</translation>
    </message>
</context>
</TS>
