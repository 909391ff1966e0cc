<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n questions wait for an answer; deciding ones come first.</source>
        <translation>
            <numerusform>%n question waits for an answer.</numerusform>
            <numerusform>%n questions wait for an answer; deciding ones come first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>%n question waits for an answer.</numerusform>
            <numerusform>%n questions wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principles</source>
        <translation>
            <numerusform>%n principle</numerusform>
            <numerusform>%n principles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
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
        <source>%n changes, oldest first.</source>
        <translation>
            <numerusform>%n change.</numerusform>
            <numerusform>%n changes, oldest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes, question by question; the file keeps every one.</source>
        <translation>
            <numerusform>%n change, by question; the file keeps it.</numerusform>
            <numerusform>%n changes, question by question; the file keeps every one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further limits have no value to compare and are not law; the full report shows them.</source>
        <translation>
            <numerusform>%n further limit has no value to compare and is not law; the full report shows it.</numerusform>
            <numerusform>%n further limits have no value to compare and are not law; the full report shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the limits shown come from a description, not from the act itself; the list of sources marks them.</source>
        <translation>
            <numerusform>%n of the limits shown comes from a description, not from the act itself; the list of sources marks it.</numerusform>
            <numerusform>%n of the limits shown come from a description, not from the act itself; the list of sources marks them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n questions</source>
        <comment>evidence</comment>
        <translation>
            <numerusform>on %n question</numerusform>
            <numerusform>on %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence {questions}.</source>
        <translation>
            <numerusform>%n piece of evidence {questions}.</numerusform>
            <numerusform>%n pieces of evidence {questions}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more at the same level</source>
        <translation>
            <numerusform>and %n more at the same level</numerusform>
            <numerusform>and %n more at the same level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>limits</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n figures entered</source>
        <translation>
            <numerusform>of %n figure entered</numerusform>
            <numerusform>of %n figures entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n questions answered</source>
        <translation>
            <numerusform>of %n question answered</numerusform>
            <numerusform>of %n questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open.</source>
        <translation>
            <numerusform>%n question is still open.</numerusform>
            <numerusform>%n questions are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is provisional, {answered} of %n questions are answered.</source>
        <translation>
            <numerusform>The score is provisional, {answered} of %n question is answered.</numerusform>
            <numerusform>The score is provisional, {answered} of %n questions are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores are provisional, {answered} of %n questions are answered.</source>
        <translation>
            <numerusform>The scores are provisional, {answered} of %n question is answered.</numerusform>
            <numerusform>The scores are provisional, {answered} of %n questions are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n applicable questions</source>
        <translation>
            <numerusform>{answered} of %n applicable question</numerusform>
            <numerusform>{answered} of %n applicable questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n figures are filled in.</source>
        <translation>
            <numerusform>{answered} of %n figure is filled in.</numerusform>
            <numerusform>{answered} of %n figures are filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is final, all %n questions are answered.</source>
        <translation>
            <numerusform>The score is final, %n question is answered.</numerusform>
            <numerusform>The score is final, all %n questions are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores are final, all %n questions are answered.</source>
        <translation>
            <numerusform>The scores are final, the %n question is answered.</numerusform>
            <numerusform>The scores are final, all %n questions are answered.</numerusform>
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
        <source>%n cannot be judged</source>
        <translation>
            <numerusform>%n cannot be judged</numerusform>
            <numerusform>%n cannot be judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeminarRecord</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
</TS>
