<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answers} in %n assessments</source>
        <translation>
            <numerusform>{answers} in %n assessment</numerusform>
            <numerusform>{answers} in %n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>It happened %n times meanwhile.</source>
        <translation>
            <numerusform>It happened %n time meanwhile.</numerusform>
            <numerusform>It happened %n times meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped; the window takes one at a time.</source>
        <translation>
            <numerusform>%n file was dropped; the window takes one at a time.</numerusform>
            <numerusform>%n files were dropped; the window takes one at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are on their way to the printer.</source>
        <translation>
            <numerusform>%n page is on its way to the printer.</numerusform>
            <numerusform>%n pages are on their way to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printing ended after %n pages. Look whether the printer is on, or save the PDF and print that.</source>
        <translation>
            <numerusform>The printing ended after %n page. Look whether the printer is on, or save the PDF and print that.</numerusform>
            <numerusform>The printing ended after %n pages. Look whether the printer is on, or save the PDF and print that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are cut in the workbook: its cells hold no longer ones.</source>
        <translation>
            <numerusform>%n text is cut in the workbook: its cells hold no longer one.</numerusform>
            <numerusform>%n texts are cut in the workbook: its cells hold no longer ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken over are gone again.</source>
        <translation>
            <numerusform>%n answer taken over is gone again.</numerusform>
            <numerusform>%n answers taken over are gone again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are taken over again.</source>
        <translation>
            <numerusform>%n answer is taken over again.</numerusform>
            <numerusform>%n answers are taken over again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” ({assessment}) has answers to %n of these questions.</source>
        <translation>
            <numerusform>“{title}” ({assessment}) has an answer to %n of these questions.</numerusform>
            <numerusform>“{title}” ({assessment}) has answers to %n of these questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n answers</source>
        <translation>
            <numerusform>Take over %n answer</numerusform>
            <numerusform>Take over %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are taken over, with their reasons and evidence.</source>
        <translation>
            <numerusform>%n answer is taken over, with its reason and evidence.</numerusform>
            <numerusform>%n answers are taken over, with their reasons and evidence.</numerusform>
        </translation>
    </message>
</context>
</TS>
