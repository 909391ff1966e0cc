<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Results</name>
    <message>
        <source>Close the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it can still move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the score is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figure came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure and its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the overall score is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale}, overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step down would turn the verdict: {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One step down on any of %n questions would turn the verdict.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One step up would turn the verdict: {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One step up on any of %n questions would turn the verdict.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections against the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles against the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n figures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n limits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not met {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For orientation {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read in the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
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
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example from this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example stands here once a question has been answered.</source>
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
        <source>Upper half of the range: highest first, then what has risen most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is above the middle of its range yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is below the middle of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides a threshold first, then in the order asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question has been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower half of the range and “partly”: lowest first, then what has fallen most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower half of the range: lowest first, then what has fallen most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once half of the questions have been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
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
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an own threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
