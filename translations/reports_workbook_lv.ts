<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Workbook</name>
    <message>
        <source>Summary</source>
        <translation>Kopsavilkums</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atbildes</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Sliekšņi</translation>
    </message>
    <message>
        <source> … (cut here: Excel holds no longer text in a cell; the PDF has all of it)</source>
        <translation> … (šeit apgriezts: garāku tekstu Excel šūna nesatur; pilns teksts ir PDF)</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{page}. lpp. no {pages}</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Kopvērtējums</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Iepriekšējā periodā</translation>
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
        <source>Lowest possible</source>
        <translation>Zemākais iespējamais</translation>
    </message>
    <message>
        <source>Highest possible</source>
        <translation>Augstākais iespējamais</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Slieksnis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Spriedums</translation>
    </message>
    <message>
        <source>Not asked: an earlier answer makes it needless.</source>
        <translation>Nav jautāts: kāda cita atbilde to padara lieku.</translation>
    </message>
    <message>
        <source>Every section together</source>
        <translation>Visas sadaļas kopā</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Anketa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Apraksts</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Pamatojums</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pierādījumi</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>Jāpārskata</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Attiecas uz</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Robeža</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>Value with unit</source>
        <translation>Vērtība ar mērvienību</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
</context>
</TS>
