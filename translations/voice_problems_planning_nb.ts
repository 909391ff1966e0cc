<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>“{id}” cannot name a threshold, so none was set. Use letters without accents, digits and hyphens, such as own-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a threshold or an award {id} already, so no threshold was set. Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold has no reason, so it was not set. Write why the municipality wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questionnaire} has nothing called “{target}”, so no threshold was set. Write overall, each_section, section:ID or question:ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {target} no figure is made that could be compared, so no threshold was set. Choose a scored section or question, or a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is not measured in “{unit}”, so no threshold was set. Leave the unit out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} lies outside the values that {target} can have (lowest: {low}, highest: {high}), so no threshold was set. Choose a value between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} can never go beyond {value}, so no threshold was set. Write “at least” or “at most”, or another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date, so the threshold was not set. Write day, month and year, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold has no value, so it was not set. Write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no own threshold {id}, so nothing was changed. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no own threshold {id}, so nothing was changed: none is set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” and “{other}” cannot both be met. Both stand; change or withdraw one if that is not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own threshold “{label}” of the assessment before does not fit this questionnaire and was not taken over. Set it again if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is found in several questionnaires, so nothing was done. Write one of these: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number of a scenario, so nothing was done. “scenario FILE list” prints the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no step, so nothing was kept. Write a question and its value, such as P3.2=4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario stays within one questionnaire, so nothing was kept. Make one for each of these: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has no name, so it was not kept. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a scenario “{name}” already, so nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} is answered in words and cannot be part of a scenario. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario “{name}” has no step that is still to be taken, so no file was written. Change an answer in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario {number}, so nothing was done. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario {number}: none is kept with this questionnaire yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
