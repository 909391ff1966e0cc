<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Lift</name>
    <message>
        <source>Set an own threshold</source>
        <translation>Sett en egen terskel</translation>
    </message>
    <message>
        <source>Looking for the cheapest path …</source>
        <translation>Leter etter den rimeligste veien …</translation>
    </message>
    <message>
        <source>This questionnaire has no threshold to reach.</source>
        <translation>Dette spørreskjemaet har ingen terskel å nå.</translation>
    </message>
    <message>
        <source>Steps up are shown once questions have been answered.</source>
        <translation>Veien opp vises når spørsmål er besvart.</translation>
    </message>
    <message>
        <source>Begin with question {number}</source>
        <translation>Begynn med spørsmål {number}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpent</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} mot {other}</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Samlet poengsum</translation>
    </message>
    <message>
        <source>Questions changed</source>
        <translation>Endrede spørsmål</translation>
    </message>
    <message>
        <source>Units of effort</source>
        <translation>Arbeidsenheter</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps on one question</source>
        <translation>
            <numerusform>Høyst %n trinn per spørsmål</numerusform>
            <numerusform>Høyst %n trinn per spørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions are not counted</source>
        <translation>Åpne spørsmål regnes ikke med</translation>
    </message>
    <message>
        <source>Any number of steps on one question</source>
        <translation>Fritt antall trinn per spørsmål</translation>
    </message>
    <message>
        <source>Open questions are counted from their lowest answer</source>
        <translation>Åpne spørsmål regnes fra laveste svar</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message numerus="yes">
        <source>%n questions left out</source>
        <translation>
            <numerusform>%n spørsmål utelatt</numerusform>
            <numerusform>%n spørsmål utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Count all questions again</source>
        <translation>Regn med alle spørsmål igjen</translation>
    </message>
    <message>
        <source>Count {question} again</source>
        <translation>Regn med {question} igjen</translation>
    </message>
    <message>
        <source>sorted by number</source>
        <translation>sortert etter nummer</translation>
    </message>
    <message>
        <source>those of the path first</source>
        <translation>spørsmålene på veien først</translation>
    </message>
    <message>
        <source>sorted by what a section gains</source>
        <translation>sortert etter delens gevinst</translation>
    </message>
    <message>
        <source>sorted by what the whole gains</source>
        <translation>sortert etter samlet gevinst</translation>
    </message>
    <message>
        <source>sorted by effort</source>
        <translation>sortert etter innsats</translation>
    </message>
    <message>
        <source>sorted by gain per unit of effort</source>
        <translation>sortert etter gevinst per arbeidsenhet</translation>
    </message>
    <message>
        <source>No answer can be led a step up.</source>
        <translation>Ingen svar kan løftes et trinn.</translation>
    </message>
    <message>
        <source>All principles</source>
        <translation>Alle prinsipper</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alle deler</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Hvilke spørsmål som vises</translation>
    </message>
    <message>
        <source>on the cheapest path</source>
        <translation>på den rimeligste veien</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Ett trinn opp</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>what a step gives it</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Principle</source>
        <comment>what a step gives it</comment>
        <translation>Prinsipp</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Innsats</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gevinst</translation>
    </message>
    <message>
        <source>Add to the scenario</source>
        <translation>Legg til i scenarioet</translation>
    </message>
    <message>
        <source>open, decides</source>
        <translation>åpent, avgjør</translation>
    </message>
    <message>
        <source>How the score is made now</source>
        <translation>Slik blir dagens poengsum til</translation>
    </message>
    <message>
        <source>The step changes what else is asked.</source>
        <translation>Trinnet endrer hvilke andre spørsmål som stilles.</translation>
    </message>
    <message>
        <source>{effort} of 5</source>
        <translation>{effort} av 5</translation>
    </message>
    <message>
        <source>One step up on each question</source>
        <translation>Ett trinn opp på hvert spørsmål</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Gå til spørsmålet</translation>
    </message>
    <message>
        <source>How the overall score is made</source>
        <translation>Slik blir den samlede poengsummen til</translation>
    </message>
    <message>
        <source>Leave out of the path</source>
        <translation>Utelat fra veien</translation>
    </message>
    <message>
        <source>How the score of the section is made</source>
        <translation>Slik blir delens poengsum til</translation>
    </message>
    <message>
        <source>What the scenario is called</source>
        <translation>Scenarioets navn</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>La stå</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>How the score in the scenario is made</source>
        <translation>Slik blir poengsummen i scenarioet til</translation>
    </message>
    <message>
        <source>○ now</source>
        <translation>○ nå</translation>
    </message>
    <message>
        <source>● in the scenario</source>
        <translation>● i scenarioet</translation>
    </message>
    <message>
        <source>| threshold {limit}</source>
        <translation>| terskel {limit}</translation>
    </message>
    <message>
        <source>It compares figures with limits, which stand under Results. For steps up, begin a new assessment (Ctrl+N) with a self-assessment questionnaire such as the twelve principles.</source>
        <translation>Det sammenligner tall med grenser, som står under Resultater. Vil du se veien opp, begynner du en ny vurdering (Ctrl+N) med et spørreskjema for egenvurdering, for eksempel de tolv prinsippene.</translation>
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
        <source>Steps up need a score, and this sheet has none.</source>
        <translation>Veien opp krever en poengsum, og dette skjemaet har ingen.</translation>
    </message>
    <message>
        <source>The goal is met, so no step is needed. What would lift the score further stands below.</source>
        <translation>Målet er nådd, så ingen trinn trengs. Nedenfor ser du hva som kan løfte poengsummen videre.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions; a scenario shows all of them</source>
        <translation>
            <numerusform>og %n spørsmål til; et scenario viser alle</numerusform>
            <numerusform>og %n spørsmål til; et scenario viser alle</numerusform>
        </translation>
    </message>
    <message>
        <source>No step on {number}</source>
        <translation>Uten trinn på {number}</translation>
    </message>
    <message>
        <source>Cheapest path</source>
        <translation>Rimeligste vei</translation>
    </message>
    <message>
        <source>Take into a scenario</source>
        <translation>Ta med i et scenario</translation>
    </message>
    <message>
        <source>Save the list of steps</source>
        <translation>Lagre tiltakslisten</translation>
    </message>
    <message>
        <source>How firm is that? {reach} ({tried})</source>
        <translation>Hvor sikkert er det? {reach} ({tried})</translation>
    </message>
    <message>
        <source>The scenario “{name}” is deleted.</source>
        <translation>Scenarioet «{name}» er slettet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Rimeligst</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til et spørsmål</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarioer</translation>
    </message>
    <message>
        <source>A scenario shows what would be if some answers were others.</source>
        <translation>Et scenario viser hva som ville skje hvis noen svar var annerledes.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Add questions with + in the table.</source>
        <translation>Legg til spørsmål med + i tabellen.</translation>
    </message>
    <message>
        <source>The file can only be read, so scenarios are not saved: they go when the page is left. Save a copy of the file to keep them.</source>
        <translation>Filen kan bare leses, så scenarioer lagres ikke: De forsvinner når du forlater siden. Lagre en kopi av filen for å beholde dem.</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>Scenario: more</source>
        <translation>Scenario: flere valg</translation>
    </message>
    <message>
        <source>A place to try things out: the answers stay as they are.</source>
        <translation>Her kan du prøve deg fram; svarene endres ikke.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Lag en kopi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Scenario {letter}</source>
        <translation>Scenario {letter}</translation>
    </message>
    <message>
        <source>threshold {limit}</source>
        <translation>terskel {limit}</translation>
    </message>
    <message>
        <source>now {now}, in the scenario {then}</source>
        <translation>nå {now}, i scenarioet {then}</translation>
    </message>
    <message>
        <source>Take {number} out of the scenario</source>
        <translation>Ta {number} ut av scenarioet</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more questions</source>
        <translation>
            <numerusform>Vis %n spørsmål til</numerusform>
            <numerusform>Vis %n spørsmål til</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the list of steps</source>
        <translation>Hvor tiltakslisten skal lagres</translation>
    </message>
    <message>
        <source>The list of steps is in the file “{name}”.</source>
        <translation>Tiltakslisten ligger i filen «{name}».</translation>
    </message>
    <message>
        <source>By the answers so far, provisional</source>
        <translation>Etter svarene så langt, foreløpig</translation>
    </message>
    <message>
        <source>{met} of {total}</source>
        <translation>{met} av {total}</translation>
    </message>
</context>
</TS>
