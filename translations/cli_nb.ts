<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Assessment {number} of {name} is in {path}: %n questions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Question {number}: {after}; before: {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}: {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken from {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n justifications were taken without an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines say nothing and left their questions alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no answer in {path}, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken over from “{title}” of assessment {number}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No answer was taken over: what is shared is open there or answered here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence came with them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources read in the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>the answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <comment>the score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, to be answered first: {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer that a step could raise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so the window stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not understood, so nothing was done. “selfassess --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{path}: no mistake, %n warnings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no mistake, no warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: no assessment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> not read in the act itself, but in what cites it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scenario {number} “{name}” is kept: %n steps to take. The answers are as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario {number} “{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n steps to take.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No scenario is kept with this assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort (1–5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of it is taken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own threshold {id}: {what} – {limit}; now {verdict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own threshold {id} (“{label}”) is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No own threshold is set in this assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invented municipality is in {path}: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is written, {size} kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the demo there were changed; it is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report's typeface lacks some characters, shown by code: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n texts are cut in the workbook: its cells hold no longer ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
