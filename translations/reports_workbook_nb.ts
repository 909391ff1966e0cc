<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Workbook</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides what is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> … (cut here: Excel holds no longer text in a cell; the PDF has all of it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an allowed answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be computed in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the limit for orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly the limit for orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the limit for orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers were changed in this workbook: the figures below follow them, the sentences above are those exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed answers and their points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of the sections' scores. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar of the sections' scores. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an allowed answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed here: the question's levels or options, – not applicable, ≈ cannot judge, empty = open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an answer here and scores, bounds and verdicts follow. A level, a figure, or the code of an option; several items with commas between, 0 where none is ticked; – not applicable, ≈ cannot judge, empty = open. Words and justification belong to the exported answer and are struck through when it changes. The program itself does not read changes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions decide what else is asked: the bounds are those the program computed. They are left out as soon as an answer is changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, of those scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For charts (#N/A leaves a gap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions that decide what is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds left to the program (1: yes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? open, – not applicable, ≈ cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As exported; the calculation has the formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
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
        <source>Applies to</source>
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
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every section together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
