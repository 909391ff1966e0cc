<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>The assessment has no questionnaire {sheet}, so nothing was changed. It has: {known}.</source>
        <translation>Pašnovērtējumā nav anketas {sheet}, tāpēc nekas nav mainīts. Tajā ir: {known}.</translation>
    </message>
    <message>
        <source>There is no question {question} in {sheet}, so nothing was changed. Check the number in the questionnaire.</source>
        <translation>Anketā {sheet} nav jautājuma {question}, tāpēc nekas nav mainīts. Pārbaudiet numuru anketā.</translation>
    </message>
    <message>
        <source>The file has no assessment {number}. Choose one of these: {known}.</source>
        <translation>Datnē nav pašnovērtējuma {number}. Izvēlieties kādu no šiem: {known}.</translation>
    </message>
    <message>
        <source>The file has no assessment yet. Add one first.</source>
        <translation>Datnē vēl nav neviena pašnovērtējuma. Vispirms pievienojiet to.</translation>
    </message>
    <message>
        <source>An assessment needs a questionnaire, so none was added. Choose at least one.</source>
        <translation>Pašnovērtējumam vajag anketu, tāpēc tas nav pievienots. Izvēlieties vismaz vienu.</translation>
    </message>
    <message>
        <source>{questionnaire} was chosen twice, so the assessment was not added. Choose each questionnaire once.</source>
        <translation>Anketa {questionnaire} ir izvēlēta divreiz, tāpēc pašnovērtējums nav pievienots. Izvēlieties katru anketu vienreiz.</translation>
    </message>
    <message>
        <source>The period begins on {start}, after its end on {end}, so the assessment was not added. Change a date.</source>
        <translation>Periods sākas {start}, bet beidzas jau {end}, tāpēc pašnovērtējums nav pievienots. Mainiet vienu no datumiem.</translation>
    </message>
    <message>
        <source>The institution, company or residents' council to be assessed has no name, so the assessment was not added. Write its name.</source>
        <translation>Vērtējamajai iestādei, kapitālsabiedrībai vai iedzīvotāju padomei nav nosaukuma, tāpēc pašnovērtējums nav pievienots. Ierakstiet tās nosaukumu.</translation>
    </message>
    <message>
        <source>{questionnaire} is a survey: respondents answer it, so it is no part of an assessment and none was added. “questionnaire guide {questionnaire} --out guide.pdf” prints it.</source>
        <translation>{questionnaire} ir aptauja: uz to atbild respondenti, tāpēc tā nav pašnovērtējuma daļa un nekas nav pievienots. Drukāšanai to sagatavo ar „questionnaire guide {questionnaire} --out guide.pdf”.</translation>
    </message>
    <message>
        <source>{questionnaire} is made for another kind of unit, so the assessment was not added. Begin an assessment of its own with it.</source>
        <translation>Anketa {questionnaire} domāta citāda veida vienības vērtēšanai, tāpēc pašnovērtējums nav pievienots. Sāciet ar to atsevišķu pašnovērtējumu.</translation>
    </message>
    <message>
        <source>{path} is the record of {names}, so nothing was added for {wanted}. Choose another file, or add “--add-municipality” where both belong in it.</source>
        <translation>Datne {path} ir citas pašvaldības ({names}), tāpēc {wanted} tajā nav ierakstīta. Izvēlieties citu datni vai, ja abas pašvaldības ir vienā datnē, pievienojiet „--add-municipality”.</translation>
    </message>
    <message>
        <source>{path} does not end in .selfassess, so the file was not made. Call it {wanted}.</source>
        <translation>Nosaukums {path} nebeidzas ar .selfassess, tāpēc datne nav izveidota. Nosauciet to {wanted}.</translation>
    </message>
    <message>
        <source>Answers cannot go over from assessment {number} to itself, so nothing was changed. Name another with --from.</source>
        <translation>{number}. pašnovērtējums nevar pārņemt atbildes pats no sevis, tāpēc nekas nav mainīts. Ar --from norādiet citu pašnovērtējumu.</translation>
    </message>
    <message>
        <source>Assessments {source} and {target} are of different units, so no answer was taken over. Choose two of the same municipality, institution, company or council.</source>
        <translation>{source}. un {target}. pašnovērtējums attiecas uz dažādām vienībām, tāpēc neviena atbilde nav pārņemta. Izvēlieties divus vienas un tās pašas pašvaldības, iestādes, kapitālsabiedrības vai padomes pašnovērtējumus.</translation>
    </message>
    <message>
        <source>No question of assessment {source} is also asked in assessment {target}, so no answer was taken over. “selfassess show” lists which questionnaires each has.</source>
        <translation>{source}. un {target}. pašnovērtējumā nav neviena kopīga jautājuma, tāpēc neviena atbilde nav pārņemta. Ar „selfassess show” var redzēt, kuras anketas ir katrā no tiem.</translation>
    </message>
    <message>
        <source>“{text}” is no perspective, so no answer was changed. Write self, verified, or assessor: with a name, such as assessor:Anna.</source>
        <translation>„{text}” nav vērtētāja apzīmējums, tāpēc neviena atbilde nav mainīta. Rakstiet self, verified vai assessor: un vārdu, piemēram, assessor:Anna.</translation>
    </message>
    <message>
        <source>The text “{text}” contains an invisible null character and was not kept. Type it again instead of pasting it.</source>
        <translation>Tekstā „{text}” ir neredzama nulles rakstzīme, un tas nav saglabāts. Ierakstiet to vēlreiz, nevis ielīmējiet.</translation>
    </message>
    <message>
        <source>There is no file {path}, so nothing was attached. It may have been moved: choose it again.</source>
        <translation>Datnes {path} nav, tāpēc nekas nav pievienots. Iespējams, tā ir pārvietota: izvēlieties to vēlreiz.</translation>
    </message>
    <message>
        <source>{path} is a folder, so nothing was attached. Attach the files in it one by one.</source>
        <translation>{path} ir mape, tāpēc nekas nav pievienots. Pievienojiet tajā esošās datnes pa vienai.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so nothing was attached. Close it in other programs and try again.</source>
        <translation>{path} nevar izlasīt, tāpēc nekas nav pievienots. Aizveriet to citās programmās un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>{path} is empty, so nothing was attached. Choose another file.</source>
        <translation>{path} ir tukša, tāpēc nekas nav pievienots. Izvēlieties citu datni.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB, so nothing was attached. Attach a link to it, or a smaller version.</source>
        <translation>{path} ir lielāka par {most} MB, tāpēc nekas nav pievienots. Pievienojiet saiti uz to vai mazāku šīs datnes versiju.</translation>
    </message>
    <message>
        <source>{path} is the open file itself, so nothing was attached. Choose another file.</source>
        <translation>{path} ir pati atvērtā datne, tāpēc nekas nav pievienots. Izvēlieties citu datni.</translation>
    </message>
    <message>
        <source>“{address}” is no web address, so nothing was attached. Begin it with https://.</source>
        <translation>„{address}” nav tīmekļa adrese, tāpēc nekas nav pievienots. Sāciet to ar https://.</translation>
    </message>
    <message>
        <source>No legal act was named, so nothing was attached to question {question}. Write its title and article.</source>
        <translation>Tiesību akts nav nosaukts, tāpēc jautājumam {question} nekas nav pievienots. Ierakstiet tā nosaukumu un pantu.</translation>
    </message>
    <message>
        <source>There is no evidence {number} in this assessment, so nothing was changed. It may be taken off already.</source>
        <translation>Šajā pašnovērtējumā nav pierādījuma {number}, tāpēc nekas nav mainīts. Iespējams, tas jau ir noņemts.</translation>
    </message>
    <message>
        <source>Your settings could not be written to {path} and hold only until the program closes. Check that you may write in this folder.</source>
        <translation>Iestatījumus neizdevās ierakstīt {path}, un tie ir spēkā tikai līdz programmas aizvēršanai. Pārbaudiet, vai šajā mapē drīkstat rakstīt.</translation>
    </message>
    <message>
        <source>There is no municipality “{text}” in the list. Use its name or its code, such as LV-059.</source>
        <translation>Sarakstā nav pašvaldības „{text}”. Lietojiet tās nosaukumu vai kodu, piemēram, LV-059.</translation>
    </message>
    <message>
        <source>“{text}” fits several municipalities: {codes}. Use one of these codes.</source>
        <translation>„{text}” atbilst vairākām pašvaldībām: {codes}. Lietojiet vienu no šiem kodiem.</translation>
    </message>
</context>
</TS>
