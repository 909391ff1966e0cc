<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Presentation</name>
    <message>
        <source>time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes to this question; they go into the result of the seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecturer's notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hands are raised for this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the levels differ in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of hands for {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift Space</source>
        <translation>Shift Mellomrom</translation>
    </message>
    <message>
        <source>Hide what came last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Neste spørsmål</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Forrige spørsmål</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start: no hands, the copy as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or stop the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the time back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecturer's notes in a window of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this question as a sheet to hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result of the seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Leave the presentation; the hands are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand for the answer with that key; with Shift one fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal one answer more; then go to an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of hands of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written, and nothing was lost. Try again, or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet to hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page: the questions with their hands, medians, and the radar. It says that it is an exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen was unplugged. The seminar goes on here with all its hands; L opens the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hand fewer for {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hands}, in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as at the start. Ctrl Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
