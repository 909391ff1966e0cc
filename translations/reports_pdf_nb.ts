<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Guide</name>
    <message>
        <source>Edition {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit for orientation was set for countries or other bodies. It is shown beside the value, but never said to be met or not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer; deciding ones come first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About the thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed by a law or another binding act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a published guideline or index of any body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an official national platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed by the program or set by the municipality; no official value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment as data: every answer and every exact figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, justifications and evidence stand in the language they were written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (not the date of the document)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the council meeting of ____________, agenda item ____</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, {parts}, {questions}, edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by (position, name, surname, signature)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n principles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented municipality, made for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, because of another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} in {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold {limit}: {verdict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {evidence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes, oldest first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes, question by question; the file keeps every one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence added: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence taken off: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>justification changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read in the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further limits have no value to compare and are not law; the full report shows them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the limits shown come from a description, not from the act itself; the list of sources marks them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Level {level} on the scale {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections and thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles and thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires: {thresholds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{threshold} – status of the threshold: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hatched part shows how far a score can still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The triangle shows {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds of this questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence has been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %n questions</source>
        <comment>evidence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence {questions}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (invented)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None stands out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked of the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more at the same level</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>limits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet: {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n figures entered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n questions answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>met the threshold {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be decided by open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier assessment to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the threshold: {sections}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be compared with {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question has been answered; the score is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure has been filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment: {title}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The score is provisional, {answered} of %n questions are answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores are provisional, {answered} of %n questions are answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How we govern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment against the twelve principles of good democratic governance, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n applicable questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n figures are filled in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is final, all %n questions are answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores are final, all %n questions are answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted access information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground: {ground}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Author: {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term: {term}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
