<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answered {answered}, open {open}, cannot judge {unsure}, not applicable {not_applicable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scores}; change {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections since {year}: risen {up}, fallen {down}, unchanged {same}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {before} and {after} the questionnaire changed; scores on either side are not joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest scores are provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold {limit}: met {met}, not met {missed}, not decided {open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest score: {highest}; lowest score: {lowest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final score {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold {limit}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores are provisional; bands show what is still possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
