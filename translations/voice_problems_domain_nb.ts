<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>“{text}” is not a level of question {question}, so the answer is unchanged. The levels are {allowed}. You can also write “cannot judge” or, with a reason, “not applicable”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be chosen in question {question}, so the answer is unchanged. You can choose: {allowed}. You can also write “cannot judge” or, with a reason, “not applicable”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is outside the limits of question {question}, so the answer is unchanged. Lowest: {minimum}; highest: {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has too many digits after the decimal sign, so the answer to question {question} is unchanged. Digits allowed: {decimals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} belongs to a survey: respondents answer it, not the municipality. Import their answers instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for question {question} contains an invisible null character and was not kept. Type the text again instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} applies to everyone, so “not applicable” was not kept. Choose an answer, or “cannot judge”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a short reason why question {question} does not apply; without it the question stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} has a value but is not marked as answered, so nothing was kept. Remove the value or answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number the program can read. Write digits with one decimal comma or point, such as 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no score with the id “{id}”. Scores are kept for: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no threshold or award with the id “{goal}”. You can choose: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question {question}, so it cannot be left out. Check its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire “{sheet}” sets no threshold with a value, so there is nothing to lead to. Set a target of your own, or choose another questionnaire with --questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no questionnaire “{sheet}”. You can choose: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition cannot be read near “{near}”. Write it such as: P1.1 &gt;= 2 and C1 in (a, b).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition cannot be read near “{near}”: {expected} is expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is too long to be read. Divide it among several questions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
