<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Results</name>
    <message>
        <source>Close the explanation</source>
        <translation>Lukk forklaringen</translation>
    </message>
    <message>
        <source>Steps up</source>
        <translation>Veien opp</translation>
    </message>
    <message>
        <source>Against the threshold</source>
        <translation>Sammenlignet med terskelen</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>Fra {low} til {high}</translation>
    </message>
    <message>
        <source>How far it can still move</source>
        <translation>Hvor mye det ennå kan endre seg</translation>
    </message>
    <message>
        <source>Answer question {number}</source>
        <translation>Svar på spørsmål {number}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Kopier forklaringen som tekst</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation>Slik blir poengsummen til</translation>
    </message>
    <message>
        <source>How the figure came about</source>
        <translation>Slik ble tallet til</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Ikke fylt ut ennå</translation>
    </message>
    <message>
        <source>To question {number}</source>
        <translation>Til spørsmål {number}</translation>
    </message>
    <message>
        <source>The figure and its limits</source>
        <translation>Tallet og grensene</translation>
    </message>
    <message>
        <source>Limit: {limit}</source>
        <translation>Grense: {limit}</translation>
    </message>
    <message>
        <source>overall score</source>
        <translation>samlet poengsum</translation>
    </message>
    <message>
        <source>Begin with question {number}</source>
        <translation>Begynn med spørsmål {number}</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Slik blir den til</translation>
    </message>
    <message>
        <source>How the overall score is made</source>
        <translation>Slik blir den samlede poengsummen til</translation>
    </message>
    <message>
        <source>{scale}, overall score</source>
        <translation>{scale}, samlet poengsum</translation>
    </message>
    <message>
        <source>One step down would turn the verdict: {questions}.</source>
        <translation>Ett trinn ned ville endre konklusjonen: {questions}.</translation>
    </message>
    <message numerus="yes">
        <source>One step down on any of %n questions would turn the verdict.</source>
        <translation>
            <numerusform>Ett trinn ned på %n spørsmål ville endre konklusjonen.</numerusform>
            <numerusform>Ett trinn ned på hvilket som helst av %n spørsmål ville endre konklusjonen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One step up would turn the verdict: {questions}.</source>
        <translation>Ett trinn opp ville endre konklusjonen: {questions}.</translation>
    </message>
    <message numerus="yes">
        <source>One step up on any of %n questions would turn the verdict.</source>
        <translation>
            <numerusform>Ett trinn opp på %n spørsmål ville endre konklusjonen.</numerusform>
            <numerusform>Ett trinn opp på hvilket som helst av %n spørsmål ville endre konklusjonen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} principles</source>
        <translation>{count} prinsipper</translation>
    </message>
    <message>
        <source>{count} sections</source>
        <translation>{count} deler</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Prinsipper</translation>
    </message>
    <message>
        <source>Sections against the threshold</source>
        <translation>Delene mot terskelen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Deler</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions</source>
        <translation>
            <numerusform>%n spørsmål</numerusform>
            <numerusform>Alle %n spørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {year}</source>
        <translation>Siden {year}</translation>
    </message>
    <message>
        <source>Answers by level</source>
        <translation>Svar etter nivå</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Principles against the threshold</source>
        <translation>Prinsippene mot terskelen</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures</source>
        <translation>
            <numerusform>%n nøkkeltall</numerusform>
            <numerusform>Alle %n nøkkeltall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n limits</source>
        <translation>
            <numerusform>%n grense</numerusform>
            <numerusform>Alle %n grenser</numerusform>
        </translation>
    </message>
    <message>
        <source>Not met {count}</source>
        <translation>Ikke oppfylt {count}</translation>
    </message>
    <message>
        <source>Met {count}</source>
        <translation>Oppfylt {count}</translation>
    </message>
    <message>
        <source>Not filled in {count}</source>
        <translation>Ikke fylt ut {count}</translation>
    </message>
    <message>
        <source>For orientation {count}</source>
        <translation>Veiledende {count}</translation>
    </message>
    <message>
        <source>Not applicable {count}</source>
        <translation>Ikke relevant {count}</translation>
    </message>
    <message>
        <source>Not published {count}</source>
        <translation>Ikke publisert {count}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenser</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>not read in the act</source>
        <translation>ikke lest i rettsakten</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nøkkeltall</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grense</translation>
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
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>An example from this assessment</source>
        <translation>Et eksempel fra denne vurderingen</translation>
    </message>
    <message>
        <source>An example stands here once a question has been answered.</source>
        <translation>Her kommer et eksempel når et spørsmål er besvart.</translation>
    </message>
    <message>
        <source>The explanation has been copied.</source>
        <translation>Forklaringen er kopiert.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Upper half of the range: highest first, then what has risen most</source>
        <translation>Øvre halvdel av skalaen: høyeste først, deretter de som har økt mest</translation>
    </message>
    <message>
        <source>What decides a threshold first, then in the order asked</source>
        <translation>Først det som avgjør en terskel, deretter i spørsmålenes rekkefølge</translation>
    </message>
    <message>
        <source>Every question has been answered.</source>
        <translation>Alle spørsmål er besvart.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrker</translation>
    </message>
    <message>
        <source>Lower half of the range and “partly”: lowest first, then what has fallen most</source>
        <translation>Nedre halvdel av skalaen og «delvis»: laveste først, deretter de som har falt mest</translation>
    </message>
    <message>
        <source>Lower half of the range: lowest first, then what has fallen most</source>
        <translation>Nedre halvdel av skalaen: laveste først, deretter de som har falt mest</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Svakheter</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Fortsatt åpne</translation>
    </message>
    <message>
        <source>evidence is missing</source>
        <translation>dokumentasjon mangler</translation>
    </message>
    <message>
        <source>decides a threshold</source>
        <translation>avgjør en terskel</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Spørsmål eller del</translation>
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
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>{why}, left out</source>
        <translation>{why}, holdt utenfor</translation>
    </message>
    <message>
        <source>Items of the figure</source>
        <translation>Dette består tallet av</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Egne terskler</translation>
    </message>
    <message>
        <source>Set an own threshold</source>
        <translation>Sett en egen terskel</translation>
    </message>
</context>
</TS>
