<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>NewAssessment</name>
    <message>
        <source>Write a day such as {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day {day}. Change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No municipality has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file will lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a self-assessment of this municipality, period and questionnaire already. A second one begins empty; give it a title of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside your answers; asked only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a municipality to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of what is assessed to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one questionnaire to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the period to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of it is assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists; the assessment is added to it, what it holds stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds all assessments of the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>Answer the questions of the questionnaires you choose, justify the answers with evidence, and see where the municipality stands against published thresholds. Every answer is saved on this computer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose municipality, questionnaires and period; the rest may stay as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own .selfassess file or a colleague's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented municipality, safe to try things out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a file</source>
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
        <source>Figures about the municipality; some are set against published limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
