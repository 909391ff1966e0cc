<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samlet</translation>
    </message>
    <message numerus="yes">
        <source>%n questions.</source>
        <translation>
            <numerusform>%n spørsmål.</numerusform>
            <numerusform>%n spørsmål.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered {answered}, open {open}, cannot judge {unsure}, not applicable {not_applicable}.</source>
        <translation>Besvart {answered}, åpne {open}, kan ikke vurderes {unsure}, ikke relevante {not_applicable}.</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Spørsmål og svar</translation>
    </message>
    <message>
        <source>threshold {limit}</source>
        <translation>terskel {limit}</translation>
    </message>
    <message>
        <source>{level}: {count}</source>
        <translation>{level}: {count}</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>ned</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>fortsatt mulig</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Samlet poengsum</translation>
    </message>
    <message>
        <source>other edition</source>
        <translation>annen utgave</translation>
    </message>
    <message>
        <source>{scores}; change {change}</source>
        <translation>{scores}; endring {change}</translation>
    </message>
    <message>
        <source>Sections since {year}: risen {up}, fallen {down}, unchanged {same}.</source>
        <translation>Deler siden {year}: opp {up}, ned {down}, uendret {same}.</translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>a change</comment>
        <translation>ikke avgjort</translation>
    </message>
    <message>
        <source>Sections since {year}: risen {up}, fallen {down}, unchanged {same}, not decided {open}.</source>
        <translation>Deler siden {year}: opp {up}, ned {down}, uendret {same}, ikke avgjort {open}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Between {before} and {after} the questionnaire changed; scores on either side are not joined.</source>
        <translation>Spørreskjemaet ble endret mellom {before} og {after}; poengsummene før og etter er ikke bundet sammen.</translation>
    </message>
    <message>
        <source>Provisional scores: {years}.</source>
        <translation>Foreløpige poengsummer: {years}.</translation>
    </message>
    <message>
        <source>{score} (provisional)</source>
        <translation>{score} (foreløpig)</translation>
    </message>
    <message>
        <source>Threshold {limit}: met {met}, not met {missed}, not decided {open}.</source>
        <translation>Terskel {limit}: oppfylt {met}, ikke oppfylt {missed}, ikke avgjort {open}.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Ytterpunkter</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Terskel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Konklusjon</translation>
    </message>
    <message>
        <source>No score yet.</source>
        <translation>Ingen poengsum ennå.</translation>
    </message>
    <message>
        <source>Highest score: {highest}; lowest score: {lowest}.</source>
        <translation>Høyeste poengsum: {highest}; laveste poengsum: {lowest}.</translation>
    </message>
    <message>
        <source>{name}: no score yet</source>
        <translation>{name}: ingen poengsum ennå</translation>
    </message>
    <message>
        <source>final score {range}</source>
        <translation>endelig poengsum {range}</translation>
    </message>
    <message>
        <source>threshold {limit}: {verdict}</source>
        <translation>terskel {limit}: {verdict}</translation>
    </message>
    <message>
        <source>The scores are provisional; bands show what is still possible.</source>
        <translation>Poengsummene er foreløpige; båndene viser hva som fortsatt er mulig.</translation>
    </message>
</context>
</TS>
