<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without attaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act and article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read in the act itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to {number} is now “{after}”; it was “{before}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence “{name}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to {number} is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: earlier answers leave this question out. Its own answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {done} of {all}; the final one from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional; the final one will be from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole sheet: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason in short; without it the question stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the question is not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
