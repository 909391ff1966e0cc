<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>What was pasted has {length} characters, a field takes {most}; nothing was put in. Attach the text to the question as a file, and write its gist here.</source>
        <translation>Teksten du limte inn, har {length} tegn, men et felt rommer {most}; ingenting er satt inn. Legg teksten ved spørsmålet som fil, og skriv hovedinnholdet her.</translation>
    </message>
    <message>
        <source>“{text}” is not a level of question {question}, so the answer is unchanged. The levels are {allowed}. You can also write “cannot judge” or, with a reason, “not applicable”.</source>
        <translation>«{text}» er ikke et nivå i spørsmål {question}, så svaret er uendret. Nivåene er {allowed}. Du kan også skrive «kan ikke vurderes» eller, med begrunnelse, «ikke relevant».</translation>
    </message>
    <message>
        <source>“{text}” cannot be chosen in question {question}, so the answer is unchanged. You can choose: {allowed}. You can also write “cannot judge” or, with a reason, “not applicable”.</source>
        <translation>«{text}» kan ikke velges i spørsmål {question}, så svaret er uendret. Du kan velge: {allowed}. Du kan også skrive «kan ikke vurderes» eller, med begrunnelse, «ikke relevant».</translation>
    </message>
    <message>
        <source>The number is outside the limits of question {question}, so the answer is unchanged. Lowest: {minimum}; highest: {maximum}.</source>
        <translation>Tallet ligger utenfor grensene for spørsmål {question}, så svaret er uendret. Lavest: {minimum}; høyest: {maximum}.</translation>
    </message>
    <message>
        <source>The number has too many digits after the decimal sign, so the answer to question {question} is unchanged. Digits allowed: {decimals}.</source>
        <translation>Tallet har for mange desimaler, så svaret på spørsmål {question} er uendret. Tillatt antall desimaler: {decimals}.</translation>
    </message>
    <message>
        <source>Question {question} belongs to a survey: respondents answer it, not the municipality. Import their answers instead.</source>
        <translation>Spørsmål {question} hører til en spørreundersøkelse: Respondentene svarer på det, ikke kommunen. Importer svarene deres i stedet.</translation>
    </message>
    <message>
        <source>The text for question {question} contains an invisible null character and was not kept. Type the text again instead of pasting it.</source>
        <translation>Teksten til spørsmål {question} inneholder et usynlig nulltegn og er ikke lagret. Skriv teksten på nytt i stedet for å lime den inn.</translation>
    </message>
    <message>
        <source>Question {question} applies to everyone, so “not applicable” was not kept. Choose an answer, or “cannot judge”.</source>
        <translation>Spørsmål {question} gjelder alle, så «ikke relevant» er ikke lagret. Velg et svar eller «kan ikke vurderes».</translation>
    </message>
    <message>
        <source>Write a short reason why question {question} does not apply; without it the question stays open.</source>
        <translation>Skriv kort hvorfor spørsmål {question} ikke er relevant; uten begrunnelse blir spørsmålet stående åpent.</translation>
    </message>
    <message>
        <source>Question {question} has a value but is not marked as answered, so nothing was kept. Remove the value or answer the question.</source>
        <translation>Spørsmål {question} har en verdi, men er ikke merket som besvart, så ingenting er lagret. Fjern verdien, eller svar på spørsmålet.</translation>
    </message>
    <message>
        <source>“{text}” is not a number the program can read. Write digits with one decimal comma or point, such as 12.5.</source>
        <translation>«{text}» er ikke et tall programmet kan lese. Skriv sifre med ett desimalkomma eller punktum, for eksempel 12,5.</translation>
    </message>
    <message>
        <source>There is no score with the id “{id}”. Scores are kept for: {known}.</source>
        <translation>Det finnes ingen poengsum med id «{id}». Det finnes poengsummer for: {known}.</translation>
    </message>
    <message>
        <source>There is no threshold or award with the id “{goal}”. You can choose: {known}.</source>
        <translation>Det finnes ingen terskel eller utmerkelse med id «{goal}». Du kan velge: {known}.</translation>
    </message>
    <message>
        <source>There is no question {question}, so it cannot be left out. Check its id.</source>
        <translation>Spørsmål {question} finnes ikke, så det kan ikke utelates. Kontroller id-en.</translation>
    </message>
    <message>
        <source>The questionnaire “{sheet}” sets no threshold with a value, so there is nothing to lead to. Set a target of your own, or choose another questionnaire with --questionnaire.</source>
        <translation>Spørreskjemaet «{sheet}» har ingen terskel med en verdi, så det er ingenting å finne veien til. Sett et eget mål, eller velg et annet spørreskjema med --questionnaire.</translation>
    </message>
    <message>
        <source>The assessment has no questionnaire “{sheet}”. You can choose: {known}.</source>
        <translation>Vurderingen har ikke spørreskjemaet «{sheet}». Du kan velge: {known}.</translation>
    </message>
    <message>
        <source>The condition cannot be read near “{near}”. Write it such as: P1.1 &gt;= 2 and C1 in (a, b).</source>
        <translation>Betingelsen kan ikke leses ved «{near}». Skriv den for eksempel slik: P1.1 &gt;= 2 and C1 in (a, b).</translation>
    </message>
    <message>
        <source>The condition cannot be read near “{near}”: {expected} is expected there.</source>
        <translation>Betingelsen kan ikke leses ved «{near}»: der skal det stå {expected}.</translation>
    </message>
    <message>
        <source>The condition is too long to be read. Divide it among several questions.</source>
        <translation>Betingelsen er for lang til å leses. Del den på flere spørsmål.</translation>
    </message>
</context>
</TS>
