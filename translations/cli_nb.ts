<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Assessment {number} of {name} is in {path}: %n questions.</source>
        <translation>
            <numerusform>Vurdering {number} av {name} ligger i {path}: %n spørsmål.</numerusform>
            <numerusform>Vurdering {number} av {name} ligger i {path}: %n spørsmål.</numerusform>
        </translation>
    </message>
    <message>
        <source>Question {number}: {after}; before: {before}.</source>
        <translation>Spørsmål {number}: {after}; tidligere: {before}.</translation>
    </message>
    <message>
        <source>Question {number}: {after}.</source>
        <translation>Spørsmål {number}: {after}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken from {path}.</source>
        <translation>
            <numerusform>%n svar er hentet fra {path}.</numerusform>
            <numerusform>%n svar er hentet fra {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n justifications were taken without an answer.</source>
        <translation>
            <numerusform>%n begrunnelse ble hentet uten svar.</numerusform>
            <numerusform>%n begrunnelser ble hentet uten svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines say nothing and left their questions alone.</source>
        <translation>
            <numerusform>%n linje er tom, og spørsmålet er uendret.</numerusform>
            <numerusform>%n linjer er tomme, og spørsmålene er uendret.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no answer in {path}, so nothing was changed.</source>
        <translation>Det er ingen svar i {path}, så ingenting er endret.</translation>
    </message>
    <message>
        <source>{section} is nobody's again; it was given to {person}.</source>
        <translation>{section} er ikke lenger delt ut; tidligere: {person}.</translation>
    </message>
    <message>
        <source>{section} is given to {person}: {due}.</source>
        <translation>{section} er delt ut til {person}: {due}.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>The backup {path} is complete, evidence included.</source>
        <translation>Sikkerhetskopien {path} er fullstendig, og dokumentasjonen er med.</translation>
    </message>
    <message>
        <source>{path} is brought back from {backup}.</source>
        <translation>{path} er gjenopprettet fra {backup}.</translation>
    </message>
    <message>
        <source>What stood there before is kept as {path}.</source>
        <translation>Det som lå der før, er bevart som {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken over from “{title}” of assessment {number}.</source>
        <translation>
            <numerusform>%n svar er overført fra «{title}» i vurdering {number}.</numerusform>
            <numerusform>%n svar er overført fra «{title}» i vurdering {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer was taken over: what is shared is open there or answered here already.</source>
        <translation>Ingen svar er overført: De felles spørsmålene er åpne der eller allerede besvart her.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence came with them.</source>
        <translation>
            <numerusform>Dokumentasjon fulgte med: %n oppføring.</numerusform>
            <numerusform>Dokumentasjon fulgte med: %n oppføringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørreskjema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Level descriptions</source>
        <translation>Nivåbeskrivelser</translation>
    </message>
    <message>
        <source>Sources read in the act</source>
        <translation>Kilder lest i rettsakten</translation>
    </message>
    <message>
        <source>Read second-hand</source>
        <translation>Lest på annen hånd</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Andre kilder</translation>
    </message>
    <message>
        <source>Limits by law</source>
        <translation>Grenser i lov</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiserte</translation>
    </message>
    <message>
        <source>Of a platform</source>
        <translation>Fra plattform</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Egne</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
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
        <source>Now</source>
        <comment>the answer</comment>
        <translation>Nå</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the answer</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Innsats</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpent</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the score</comment>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>the score</comment>
        <translation>Etter</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Ett trinn opp</translation>
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
        <source>Cost: {cost}.</source>
        <translation>Innsats: {cost}.</translation>
    </message>
    <message>
        <source>Open, to be answered first: {questions}.</source>
        <translation>Åpne spørsmål som må besvares først: {questions}.</translation>
    </message>
    <message>
        <source>There is no answer that a step could raise.</source>
        <translation>Det er ingen svar som kan løftes et trinn.</translation>
    </message>
    <message>
        <source>There is no display here, so the window stays closed.</source>
        <translation>Her finnes ingen skjerm, så vinduet åpnes ikke.</translation>
    </message>
    <message>
        <source>The command was not understood, so nothing was done. “selfassess --help” lists the commands.</source>
        <translation>Kommandoen ble ikke forstått, så ingenting er gjort. «selfassess --help» viser kommandoene.</translation>
    </message>
    <message numerus="yes">
        <source>{path}: no mistake, %n warnings.</source>
        <translation>
            <numerusform>{path}: ingen feil, %n advarsel.</numerusform>
            <numerusform>{path}: ingen feil, %n advarsler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>{path}: no mistake, no warning.</source>
        <translation>{path}: ingen feil, ingen advarsler.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poengsum</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Ytterpunkter</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Konklusjon</translation>
    </message>
    <message>
        <source>{names}: no assessment yet.</source>
        <translation>{names}: ingen vurdering ennå.</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} av {total}</translation>
    </message>
    <message>
        <source>Given out in assessment {number}</source>
        <translation>Delt ut i vurdering {number}</translation>
    </message>
    <message>
        <source> not read in the act itself, but in what cites it</source>
        <translation> ikke lest i selve rettsakten, men i en kilde som viser til den</translation>
    </message>
    <message numerus="yes">
        <source>Scenario {number} “{name}” is kept: %n steps to take. The answers are as they were.</source>
        <translation>
            <numerusform>Scenario {number} «{name}» er lagret: %n trinn gjenstår. Svarene er uendret.</numerusform>
            <numerusform>Scenario {number} «{name}» er lagret: %n trinn gjenstår. Svarene er uendret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario {number} “{name}” is deleted.</source>
        <translation>Scenario {number} «{name}» er slettet.</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n steps to take.</source>
        <translation>
            <numerusform>{path}: %n trinn gjenstår.</numerusform>
            <numerusform>{path}: %n trinn gjenstår.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scenario is kept with this assessment.</source>
        <translation>Denne vurderingen har ingen lagrede scenarioer.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Steps to take</source>
        <translation>Trinn å ta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>Skal nås</translation>
    </message>
    <message>
        <source>Effort (1–5)</source>
        <translation>Innsats (1–5)</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>I scenarioet</translation>
    </message>
    <message>
        <source>Scenario {number}: {name}</source>
        <translation>Scenario {number}: {name}</translation>
    </message>
    <message>
        <source>Every step of it is taken already.</source>
        <translation>Alle trinnene er allerede tatt.</translation>
    </message>
    <message>
        <source>Own threshold {id}: {what} – {limit}; now {verdict}.</source>
        <translation>Egen terskel {id}: {what} – {limit}; nå {verdict}.</translation>
    </message>
    <message>
        <source>Own threshold {id} (“{label}”) is withdrawn.</source>
        <translation>Egen terskel {id} («{label}») er trukket tilbake.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>No own threshold is set in this assessment.</source>
        <translation>Denne vurderingen har ingen egne terskler.</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} er lagret.</translation>
    </message>
    <message>
        <source>The invented municipality is in {path}: {files}.</source>
        <translation>Den oppdiktede kommunen ligger i {path}: {files}.</translation>
    </message>
    <message>
        <source>{path} is written, {size} kB.</source>
        <translation>{path} er lagret, {size} kB.</translation>
    </message>
    <message>
        <source>Answers of the demo there were changed; it is kept as {path}.</source>
        <translation>Noen hadde endret svar i demoen som lå der; den er bevart som {path}.</translation>
    </message>
    <message>
        <source>The report's typeface lacks some characters, shown by code: {codes}.</source>
        <translation>Skrifttypen i rapporten mangler noen tegn, som vises med kode: {codes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are cut in the workbook: its cells hold no longer ones.</source>
        <translation>
            <numerusform>%n tekst er kortet ned i arbeidsboken: Cellene rommer ikke lengre tekster.</numerusform>
            <numerusform>%n tekster er kortet ned i arbeidsboken: Cellene rommer ikke lengre tekster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alt er i orden.</translation>
    </message>
</context>
</TS>
