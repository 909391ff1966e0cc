<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Start</name>
    <message>
        <source>Begin a self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well is your municipality governed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions of a recognised questionnaire, justify the answers with evidence, and see where the municipality stands against published thresholds. Every answer is saved on this computer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three choices: municipality, questionnaires, period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own .selfassess file or a colleague's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented municipality with two years, safe to try things out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n below the threshold</source>
        <comment>principles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the municipality itself, with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by residents, councillors and staff, anonymously</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures set against published limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
