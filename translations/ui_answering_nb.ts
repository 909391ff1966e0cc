<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>The answer to {number} is now “{after}”; it was “{before}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to {number} is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} is answered: {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}: {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} changed from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <comment>a piece of evidence</comment>
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
        <source>Read the guidelines</source>
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
        <source>Threshold: {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the score is made</source>
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
        <source>Open</source>
        <comment>questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge</source>
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
        <source>This file is open for reading; nothing in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such question.</source>
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
    <message numerus="yes">
        <source>%n not applicable</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Question {number} stays as it was: “{what}” was not confirmed with a reason and Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} applies to everyone, so “not applicable” is not offered. Where the answer is not known, choose “I cannot judge”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program that opens {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence “{name}” is removed.</source>
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
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for review</source>
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
        <source>Marked for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the question is not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be judged (may stay empty; Enter confirms)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
