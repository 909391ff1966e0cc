<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>“{id}” cannot name a threshold, so none was set. Use letters without accents, digits and hyphens, such as own-1.</source>
        <translation>«{id}» kan ikke være id for en terskel, så ingen er satt. Bruk bokstaver uten aksenter, sifre og bindestreker, for eksempel own-1.</translation>
    </message>
    <message>
        <source>There is a threshold or an award {id} already, so no threshold was set. Choose another id.</source>
        <translation>Det finnes allerede en terskel eller utmerkelse {id}, så ingen terskel er satt. Velg en annen id.</translation>
    </message>
    <message>
        <source>The threshold has no reason, so it was not set. Write why the municipality wants it.</source>
        <translation>Terskelen har ingen begrunnelse, så den er ikke satt. Skriv hvorfor kommunen vil ha den.</translation>
    </message>
    <message>
        <source>{questionnaire} has nothing called “{target}”, so no threshold was set. Write overall, each_section, section:ID or question:ID.</source>
        <translation>{questionnaire} har ikke noe som heter «{target}», så ingen terskel er satt. Skriv overall, each_section, section:ID eller question:ID.</translation>
    </message>
    <message>
        <source>For {target} no figure is made that could be compared, so no threshold was set. Choose a scored section or question, or a figure.</source>
        <translation>For {target} finnes det ikke noe tall å sammenligne, så ingen terskel er satt. Velg en del eller et spørsmål som gir poeng, eller et nøkkeltall.</translation>
    </message>
    <message>
        <source>{target} is not measured in “{unit}”, so no threshold was set. Leave the unit out.</source>
        <translation>{target} måles ikke i «{unit}», så ingen terskel er satt. Utelat måleenheten.</translation>
    </message>
    <message>
        <source>{value} lies outside the values that {target} can have (lowest: {low}, highest: {high}), so no threshold was set. Choose a value between them.</source>
        <translation>{value} ligger utenfor verdiene som {target} kan ha (lavest: {low}, høyest: {high}), så ingen terskel er satt. Velg en verdi mellom dem.</translation>
    </message>
    <message>
        <source>{target} can never go beyond {value}, so no threshold was set. Write “at least” or “at most”, or another value.</source>
        <translation>{target} kan aldri gå forbi {value}, så ingen terskel er satt. Skriv «minst» eller «høyst», eller en annen verdi.</translation>
    </message>
    <message>
        <source>“{text}” is no date, so the threshold was not set. Write day, month and year, or leave it empty.</source>
        <translation>«{text}» er ikke en dato, så terskelen er ikke satt. Skriv dag, måned og år, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The threshold has no value, so it was not set. Write a number.</source>
        <translation>Terskelen har ingen verdi, så den er ikke satt. Skriv et tall.</translation>
    </message>
    <message>
        <source>There is no own threshold {id}, so nothing was changed. There are: {known}.</source>
        <translation>Den egne terskelen {id} finnes ikke, så ingenting er endret. Disse finnes: {known}.</translation>
    </message>
    <message>
        <source>There is no own threshold {id}, so nothing was changed: none is set yet.</source>
        <translation>Den egne terskelen {id} finnes ikke, så ingenting er endret: Ingen er satt ennå.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” cannot both be met. Both stand; change or withdraw one if that is not meant.</source>
        <translation>«{label}» og «{other}» kan ikke oppfylles samtidig. Begge blir stående; endre eller trekk tilbake en av dem hvis det ikke er meningen.</translation>
    </message>
    <message>
        <source>The own threshold “{label}” of the assessment before does not fit this questionnaire and was not taken over. Set it again if it is still wanted.</source>
        <translation>Den egne terskelen «{label}» fra forrige vurdering passer ikke til dette spørreskjemaet og er ikke overført. Sett den på nytt hvis dere fortsatt vil ha den.</translation>
    </message>
    <message>
        <source>“{name}” is found in several questionnaires, so nothing was done. Write one of these: {names}.</source>
        <translation>«{name}» finnes i flere spørreskjemaer, så ingenting er gjort. Skriv en av disse: {names}.</translation>
    </message>
    <message>
        <source>“{text}” is no number of a scenario, so nothing was done. “scenario FILE list” prints the numbers.</source>
        <translation>«{text}» er ikke nummeret på et scenario, så ingenting er gjort. «scenario FIL list» viser numrene.</translation>
    </message>
    <message>
        <source>“{text}” is no step, so nothing was kept. Write a question and its value, such as P3.2=4.</source>
        <translation>«{text}» er ikke et trinn, så ingenting er lagret. Skriv et spørsmål og verdien, for eksempel P3.2=4.</translation>
    </message>
    <message>
        <source>A scenario stays within one questionnaire, so nothing was kept. Make one for each of these: {sheets}.</source>
        <translation>Et scenario holder seg til ett spørreskjema, så ingenting er lagret. Lag ett for hvert av disse: {sheets}.</translation>
    </message>
    <message>
        <source>The scenario has no name, so it was not kept. Write one.</source>
        <translation>Scenarioet har ikke noe navn, så det er ikke lagret. Skriv et navn.</translation>
    </message>
    <message>
        <source>There is a scenario “{name}” already, so nothing was changed. Choose another name.</source>
        <translation>Scenarioet «{name}» finnes allerede, så ingenting er endret. Velg et annet navn.</translation>
    </message>
    <message>
        <source>Question {question} is answered in words and cannot be part of a scenario. Leave it out.</source>
        <translation>Spørsmål {question} besvares med ord og kan ikke være med i et scenario. Utelat det.</translation>
    </message>
    <message>
        <source>The scenario “{name}” has no step that is still to be taken, so no file was written. Change an answer in it.</source>
        <translation>Scenarioet «{name}» har ingen trinn som gjenstår, så ingen fil er skrevet. Endre et svar i det.</translation>
    </message>
    <message>
        <source>There is no scenario {number}, so nothing was done. There are: {known}.</source>
        <translation>Scenario {number} finnes ikke, så ingenting er gjort. Disse finnes: {known}.</translation>
    </message>
    <message>
        <source>There is no scenario {number}: none is kept with this questionnaire yet.</source>
        <translation>Scenario {number} finnes ikke: Ingen er lagret med dette spørreskjemaet ennå.</translation>
    </message>
</context>
</TS>
