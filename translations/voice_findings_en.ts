<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Assigning</name>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clerk</name>
    <message numerus="yes">
        <source>To instruct the executive director to see to it by [date] that the %n open questions are answered ({questions}).</source>
        <translation>
            <numerusform>To instruct the executive director to see to it by [date] that the %n open question is answered ({questions}).</numerusform>
            <numerusform>To instruct the executive director to see to it by [date] that the %n open questions are answered ({questions}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n applicable questions are answered.</source>
        <translation>
            <numerusform>{answered} of %n applicable question is answered.</numerusform>
            <numerusform>{answered} of %n applicable questions are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To instruct the executive director to see to it by [date] that the %n open questions are answered.</source>
        <translation>
            <numerusform>To instruct the executive director to see to it by [date] that the %n open question is answered.</numerusform>
            <numerusform>To instruct the executive director to see to it by [date] that the %n open questions are answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>in %n sections</source>
        <translation>
            <numerusform>in %n section</numerusform>
            <numerusform>in %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n principles</source>
        <translation>
            <numerusform>in %n principle</numerusform>
            <numerusform>in %n principles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open questions will decide the threshold.</source>
        <translation>
            <numerusform>%n open question will decide the threshold.</numerusform>
            <numerusform>%n open questions will decide the threshold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n sections.</source>
        <translation>
            <numerusform>The value of %n section.</numerusform>
            <numerusform>The weighted mean of %n sections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The points of %n items together.</source>
        <translation>
            <numerusform>The points of %n item.</numerusform>
            <numerusform>The points of %n items together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n answered questions.</source>
        <translation>
            <numerusform>The value of %n answered question.</numerusform>
            <numerusform>The weighted mean of %n answered questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n items.</source>
        <translation>
            <numerusform>The value of %n item.</numerusform>
            <numerusform>The weighted mean of %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n principles.</source>
        <translation>
            <numerusform>The value of %n principle.</numerusform>
            <numerusform>The weighted mean of %n principles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not applicable and left out.</source>
        <translation>
            <numerusform>%n question is not applicable and left out.</numerusform>
            <numerusform>%n questions are not applicable and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open, so the score is provisional.</source>
        <translation>
            <numerusform>%n question is still open, so the score is provisional.</numerusform>
            <numerusform>%n questions are still open, so the score is provisional.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried: %n weightings, drawn at random; the number {seed} draws the same again.</source>
        <translation>
            <numerusform>Tried: %n weighting, drawn at random; the number {seed} draws the same again.</numerusform>
            <numerusform>Tried: %n weightings, drawn at random; the number {seed} draws the same again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units of work</source>
        <translation>
            <numerusform>%n unit of work</numerusform>
            <numerusform>%n units of work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <comment>it takes</comment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <comment>steps on</comment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>still %n steps</source>
        <comment>to a threshold</comment>
        <translation>
            <numerusform>still %n step</numerusform>
            <numerusform>still %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n figures</source>
        <translation>
            <numerusform>of %n figure</numerusform>
            <numerusform>of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {of_all} entered</source>
        <translation>
            <numerusform>%n {of_all} entered</numerusform>
            <numerusform>%n {of_all} entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n not met</numerusform>
            <numerusform>%n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not filled in</source>
        <translation>
            <numerusform>%n not filled in</numerusform>
            <numerusform>%n not filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for orientation</source>
        <translation>
            <numerusform>%n for orientation</numerusform>
            <numerusform>%n for orientation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a published value</source>
        <translation>
            <numerusform>%n without a published value</numerusform>
            <numerusform>%n without a published value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n limits {counts}</source>
        <translation>
            <numerusform>Of %n limit {counts}</numerusform>
            <numerusform>Of %n limits {counts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions that come to the same</source>
        <translation>
            <numerusform>and %n more question that comes to the same</numerusform>
            <numerusform>and %n more questions that come to the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions at the same level</source>
        <translation>
            <numerusform>and %n more question at the same level</numerusform>
            <numerusform>and %n more questions at the same level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %n sections</source>
        <translation>
            <numerusform>of the %n sections</numerusform>
            <numerusform>of the %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %n principles</source>
        <translation>
            <numerusform>of the %n principles</numerusform>
            <numerusform>of the %n principles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seminar</name>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n hands: too few for a picture.</source>
        <translation>
            <numerusform>Only %n hand: too few for a picture.</numerusform>
            <numerusform>Only %n hands: too few for a picture.</numerusform>
        </translation>
    </message>
</context>
</TS>
