<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>What was pasted has {length} characters, a field takes {most}; nothing was put in. Attach the text to the question as a file, and write its gist here.</source>
        <translation>Ielīmējamajā tekstā ir {length} rakstzīmes, laukā ietilpst {most}; nekas netika ielīmēts. Pievienojiet tekstu jautājumam kā datni un šeit ierakstiet būtisko.</translation>
    </message>
    <message>
        <source>“{text}” is not a level of question {question}, so the answer is unchanged. The levels are {allowed}. You can also write “cannot judge” or, with a reason, “not applicable”.</source>
        <translation>„{text}” nav jautājuma {question} līmenis, tāpēc atbilde nav mainīta. Līmeņi ir: {allowed}. Var rakstīt arī „nevar izvērtēt” vai, ar pamatojumu, „nav attiecināms”.</translation>
    </message>
    <message>
        <source>“{text}” cannot be chosen in question {question}, so the answer is unchanged. You can choose: {allowed}. You can also write “cannot judge” or, with a reason, “not applicable”.</source>
        <translation>„{text}” jautājumā {question} nevar izvēlēties, tāpēc atbilde nav mainīta. Var izvēlēties: {allowed}. Var rakstīt arī „nevar izvērtēt” vai, ar pamatojumu, „nav attiecināms”.</translation>
    </message>
    <message>
        <source>The number is outside the limits of question {question}, so the answer is unchanged. Lowest: {minimum}; highest: {maximum}.</source>
        <translation>Skaitlis ir ārpus jautājuma {question} robežām, tāpēc atbilde nav mainīta. Mazākais: {minimum}; lielākais: {maximum}.</translation>
    </message>
    <message>
        <source>The number has too many digits after the decimal sign, so the answer to question {question} is unchanged. Digits allowed: {decimals}.</source>
        <translation>Skaitlim ir pārāk daudz zīmju aiz komata, tāpēc jautājuma {question} atbilde nav mainīta. Atļauto zīmju skaits: {decimals}.</translation>
    </message>
    <message>
        <source>Question {question} belongs to a survey: respondents answer it, not the municipality. Import their answers instead.</source>
        <translation>Jautājums {question} ir aptaujas jautājums: uz to atbild respondenti, nevis pašvaldība. Importējiet viņu atbildes.</translation>
    </message>
    <message>
        <source>The text for question {question} contains an invisible null character and was not kept. Type the text again instead of pasting it.</source>
        <translation>Jautājuma {question} tekstā ir neredzama nulles rakstzīme, tāpēc tas nav saglabāts. Uzrakstiet tekstu no jauna, nevis ielīmējiet to.</translation>
    </message>
    <message>
        <source>Question {question} applies to everyone, so “not applicable” was not kept. Choose an answer, or “cannot judge”.</source>
        <translation>Jautājums {question} attiecas uz visiem, tāpēc „nav attiecināms” nav saglabāts. Izvēlieties atbildi vai „nevar izvērtēt”.</translation>
    </message>
    <message>
        <source>Write a short reason why question {question} does not apply; without it the question stays open.</source>
        <translation>Īsi uzrakstiet, kāpēc jautājums {question} nav attiecināms; bez iemesla tas paliek atvērts.</translation>
    </message>
    <message>
        <source>Question {question} has a value but is not marked as answered, so nothing was kept. Remove the value or answer the question.</source>
        <translation>Jautājumam {question} ir vērtība, bet tas nav atzīmēts kā atbildēts, tāpēc nekas nav saglabāts. Izņemiet vērtību vai atbildiet uz jautājumu.</translation>
    </message>
    <message>
        <source>“{text}” is not a number the program can read. Write digits with one decimal comma or point, such as 12.5.</source>
        <translation>„{text}” nav skaitlis, ko programma var nolasīt. Rakstiet ciparus ar vienu komatu vai punktu, piemēram, 12,5.</translation>
    </message>
    <message>
        <source>There is no score with the id “{id}”. Scores are kept for: {known}.</source>
        <translation>Vērtējuma ar apzīmējumu „{id}” nav. Vērtējumi ir šādi: {known}.</translation>
    </message>
    <message>
        <source>There is no threshold or award with the id “{goal}”. You can choose: {known}.</source>
        <translation>Nav ne sliekšņa, ne zīmes ar apzīmējumu „{goal}”. Var izvēlēties: {known}.</translation>
    </message>
    <message>
        <source>There is no question {question}, so it cannot be left out. Check its id.</source>
        <translation>Jautājuma {question} nav, tāpēc to nevar izlaist. Pārbaudiet apzīmējumu.</translation>
    </message>
    <message>
        <source>The questionnaire “{sheet}” sets no threshold with a value, so there is nothing to lead to. Set a target of your own, or choose another questionnaire with --questionnaire.</source>
        <translation>Anketā „{sheet}” nav neviena sliekšņa ar vērtību, tāpēc nav mērķa, uz ko virzīties. Nosakiet savu slieksni vai izvēlieties citu anketu ar --questionnaire.</translation>
    </message>
    <message>
        <source>The assessment has no questionnaire “{sheet}”. You can choose: {known}.</source>
        <translation>Pašnovērtējumā nav anketas „{sheet}”. Var izvēlēties: {known}.</translation>
    </message>
    <message>
        <source>The condition cannot be read near “{near}”. Write it such as: P1.1 &gt;= 2 and C1 in (a, b).</source>
        <translation>Nosacījumu nevar nolasīt pie „{near}”. Rakstiet to, piemēram, tā: P1.1 &gt;= 2 and C1 in (a, b).</translation>
    </message>
    <message>
        <source>The condition cannot be read near “{near}”: {expected} is expected there.</source>
        <translation>Nosacījumu nevar nolasīt pie „{near}”: tur jābūt {expected}.</translation>
    </message>
    <message>
        <source>The condition is too long to be read. Divide it among several questions.</source>
        <translation>Nosacījums ir pārāk garš, lai to nolasītu. Sadaliet to vairākos jautājumos.</translation>
    </message>
</context>
</TS>
