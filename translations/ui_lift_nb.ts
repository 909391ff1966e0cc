<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Lift</name>
    <message>
        <source>Set an own threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the cheapest path …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This questionnaire has no threshold to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps up are shown once questions have been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps on one question</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open questions are not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of steps on one question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions are counted from their lowest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Count all questions again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count {question} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of the path first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by what a section gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by what the whole gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by gain per unit of effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer can be led a step up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the cheapest path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <comment>what a step gives it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <comment>what a step gives it</comment>
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
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the score is made now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step changes what else is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effort} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step up on each question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the overall score is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the score of the section is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scenario is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the score in the scenario is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● in the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| threshold {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It compares figures with limits, which stand under Results. For steps up, begin a new assessment (Ctrl+N) with a self-assessment questionnaire such as the twelve principles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The explanation has been copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps up need a score, and this sheet has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions; a scenario shows all of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No step on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How firm is that? {reach} ({tried})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario shows what would be if some answers were others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add questions with + in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can only be read, so scenarios are not saved: they go when the page is left. Save a copy of the file to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place to try things out: the answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {now}, in the scenario {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {number} out of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the list of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of steps is in the file “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
