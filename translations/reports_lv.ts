<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Plan</name>
    <message>
        <source>Steps</source>
        <translation>Soļi</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>vēl nav atbildes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sadaļa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>Sasniedzams</translation>
    </message>
    <message>
        <source>Effort (1–5)</source>
        <translation>Darbietilpība (1–5)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Atbildīgais</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Gaidāmais rezultāts</translation>
    </message>
</context>
</TS>
