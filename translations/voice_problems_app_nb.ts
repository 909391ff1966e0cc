<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>The assessment has no questionnaire {sheet}, so nothing was changed. It has: {known}.</source>
        <translation>Vurderingen har ikke skjemaet {sheet}, så ingenting er endret. Den har: {known}.</translation>
    </message>
    <message>
        <source>There is no question {question} in {sheet}, so nothing was changed. Check the number in the questionnaire.</source>
        <translation>Spørsmål {question} finnes ikke i {sheet}, så ingenting er endret. Kontroller nummeret i spørreskjemaet.</translation>
    </message>
    <message>
        <source>The file has no assessment {number}. Choose one of these: {known}.</source>
        <translation>Filen har ingen vurdering {number}. Velg en av disse: {known}.</translation>
    </message>
    <message>
        <source>The file has no assessment yet. Add one first.</source>
        <translation>Filen har ingen vurdering ennå. Legg til en først.</translation>
    </message>
    <message>
        <source>An assessment needs a questionnaire, so none was added. Choose at least one.</source>
        <translation>En vurdering trenger et spørreskjema, så ingen er lagt til. Velg minst ett.</translation>
    </message>
    <message>
        <source>{questionnaire} was chosen twice, so the assessment was not added. Choose each questionnaire once.</source>
        <translation>{questionnaire} ble valgt to ganger, så vurderingen er ikke lagt til. Velg hvert spørreskjema én gang.</translation>
    </message>
    <message>
        <source>The period begins on {start}, after its end on {end}, so the assessment was not added. Change a date.</source>
        <translation>Perioden begynner {start}, etter at den slutter {end}, så vurderingen er ikke lagt til. Endre en dato.</translation>
    </message>
    <message>
        <source>The institution, company or residents' council to be assessed has no name, so the assessment was not added. Write its name.</source>
        <translation>Virksomheten, selskapet eller innbyggerrådet som skal vurderes, har ikke noe navn, så vurderingen er ikke lagt til. Skriv navnet.</translation>
    </message>
    <message>
        <source>{questionnaire} is a survey: respondents answer it, so it is no part of an assessment and none was added. “questionnaire guide {questionnaire} --out guide.pdf” prints it.</source>
        <translation>{questionnaire} er en spørreundersøkelse: Respondentene svarer på den, så den hører ikke til i en vurdering, og ingen er lagt til. «questionnaire guide {questionnaire} --out guide.pdf» skriver den ut.</translation>
    </message>
    <message>
        <source>{questionnaire} is made for another kind of unit, so the assessment was not added. Begin an assessment of its own with it.</source>
        <translation>{questionnaire} er laget for en annen type enhet, så vurderingen er ikke lagt til. Begynn en egen vurdering med dette skjemaet.</translation>
    </message>
    <message>
        <source>{path} is the record of {names}, so nothing was added for {wanted}. Choose another file, or add “--add-municipality” where both belong in it.</source>
        <translation>{path} er filen til {names}, så ingenting er lagt til for {wanted}. Velg en annen fil, eller legg til «--add-municipality» hvis begge hører hjemme i den.</translation>
    </message>
    <message>
        <source>{path} does not end in .selfassess, so the file was not made. Call it {wanted}.</source>
        <translation>{path} slutter ikke på .selfassess, så filen er ikke laget. Kall den {wanted}.</translation>
    </message>
    <message>
        <source>Answers cannot go over from assessment {number} to itself, so nothing was changed. Name another with --from.</source>
        <translation>Svar kan ikke overføres fra vurdering {number} til den samme vurderingen, så ingenting er endret. Oppgi en annen med --from.</translation>
    </message>
    <message>
        <source>Assessments {source} and {target} are of different units, so no answer was taken over. Choose two of the same municipality, institution, company or council.</source>
        <translation>Vurdering {source} og {target} gjelder ulike enheter, så ingen svar er overført. Velg to vurderinger av samme kommune, virksomhet, selskap eller råd.</translation>
    </message>
    <message>
        <source>No question of assessment {source} is also asked in assessment {target}, so no answer was taken over. “selfassess show” lists which questionnaires each has.</source>
        <translation>Ingen spørsmål i vurdering {source} går igjen i vurdering {target}, så ingen svar er overført. «selfassess show» viser hvilke spørreskjemaer hver av dem har.</translation>
    </message>
    <message>
        <source>“{text}” is no perspective, so no answer was changed. Write self, verified, or assessor: with a name, such as assessor:Anna.</source>
        <translation>«{text}» er ikke noe perspektiv, så ingen svar er endret. Skriv self, verified eller assessor: med et navn, for eksempel assessor:Anna.</translation>
    </message>
    <message>
        <source>The text “{text}” contains an invisible null character and was not kept. Type it again instead of pasting it.</source>
        <translation>Teksten «{text}» inneholder et usynlig nulltegn og er ikke lagret. Skriv den på nytt i stedet for å lime den inn.</translation>
    </message>
    <message>
        <source>There is no file {path}, so nothing was attached. It may have been moved: choose it again.</source>
        <translation>Filen {path} finnes ikke, så ingenting er lagt ved. Den kan være flyttet: Velg den på nytt.</translation>
    </message>
    <message>
        <source>{path} is a folder, so nothing was attached. Attach the files in it one by one.</source>
        <translation>{path} er en mappe, så ingenting er lagt ved. Legg ved filene i den én etter én.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so nothing was attached. Close it in other programs and try again.</source>
        <translation>{path} kan ikke leses, så ingenting er lagt ved. Lukk filen i andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>{path} is empty, so nothing was attached. Choose another file.</source>
        <translation>{path} er tom, så ingenting er lagt ved. Velg en annen fil.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB, so nothing was attached. Attach a link to it, or a smaller version.</source>
        <translation>{path} er større enn {most} MB, så ingenting er lagt ved. Legg ved en lenke til filen, eller en mindre versjon.</translation>
    </message>
    <message>
        <source>{path} is the open file itself, so nothing was attached. Choose another file.</source>
        <translation>{path} er selve filen som er åpen, så ingenting er lagt ved. Velg en annen fil.</translation>
    </message>
    <message>
        <source>“{address}” is no web address, so nothing was attached. Begin it with https://.</source>
        <translation>«{address}» er ikke en nettadresse, så ingenting er lagt ved. Begynn den med https://.</translation>
    </message>
    <message>
        <source>No legal act was named, so nothing was attached to question {question}. Write its title and article.</source>
        <translation>Ingen rettsakt er oppgitt, så ingenting er lagt ved spørsmål {question}. Skriv tittel og paragraf.</translation>
    </message>
    <message>
        <source>There is no evidence {number} in this assessment, so nothing was changed. It may be taken off already.</source>
        <translation>Dokumentasjon {number} finnes ikke i denne vurderingen, så ingenting er endret. Den kan være fjernet allerede.</translation>
    </message>
    <message>
        <source>Your settings could not be written to {path} and hold only until the program closes. Check that you may write in this folder.</source>
        <translation>Innstillingene dine kunne ikke lagres i {path} og gjelder bare til programmet lukkes. Kontroller at du har lov til å skrive i denne mappen.</translation>
    </message>
    <message>
        <source>There is no municipality “{text}” in the list. Use its name or its code, such as LV-059.</source>
        <translation>Kommunen «{text}» finnes ikke i listen. Bruk navnet eller koden, for eksempel LV-059.</translation>
    </message>
    <message>
        <source>“{text}” fits several municipalities: {codes}. Use one of these codes.</source>
        <translation>«{text}» passer til flere kommuner: {codes}. Bruk en av disse kodene.</translation>
    </message>
</context>
</TS>
