<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>“{id}” cannot name a threshold, so none was set. Use letters without accents, digits and hyphens, such as own-1.</source>
        <translation>„{id}” nevar būt sliekšņa apzīmējums, tāpēc slieksnis nav noteikts. Lietojiet burtus bez garumzīmēm, ciparus un defises, piemēram, own-1.</translation>
    </message>
    <message>
        <source>There is a threshold or an award {id} already, so no threshold was set. Choose another id.</source>
        <translation>Slieksnis vai zīme {id} jau ir, tāpēc slieksnis nav noteikts. Izvēlieties citu apzīmējumu.</translation>
    </message>
    <message>
        <source>The threshold has no reason, so it was not set. Write why the municipality wants it.</source>
        <translation>Slieksnim nav pamatojuma, tāpēc tas nav noteikts. Uzrakstiet, kāpēc pašvaldība to nosaka.</translation>
    </message>
    <message>
        <source>{questionnaire} has nothing called “{target}”, so no threshold was set. Write overall, each_section, section:ID or question:ID.</source>
        <translation>Anketā {questionnaire} nav nekā ar apzīmējumu „{target}”, tāpēc slieksnis nav noteikts. Rakstiet overall, each_section, section:ID vai question:ID.</translation>
    </message>
    <message>
        <source>For {target} no figure is made that could be compared, so no threshold was set. Choose a scored section or question, or a figure.</source>
        <translation>{target}: šeit nav skaitļa, ko varētu salīdzināt, tāpēc slieksnis nav noteikts. Izvēlieties vērtējamu sadaļu, vērtējamu jautājumu vai rādītāju.</translation>
    </message>
    <message>
        <source>{target} is not measured in “{unit}”, so no threshold was set. Leave the unit out.</source>
        <translation>{target}: mērvienība „{unit}” šeit neder, tāpēc slieksnis nav noteikts. Mērvienību nerakstiet.</translation>
    </message>
    <message>
        <source>{value} lies outside the values that {target} can have (lowest: {low}, highest: {high}), so no threshold was set. Choose a value between them.</source>
        <translation>{value} ir ārpus iespējamo vērtību robežām ({target}; zemākā: {low}, augstākā: {high}), tāpēc slieksnis nav noteikts. Izvēlieties vērtību starp tām.</translation>
    </message>
    <message>
        <source>{target} can never go beyond {value}, so no threshold was set. Write “at least” or “at most”, or another value.</source>
        <translation>{target}: vērtība {value} nekad netiks pārsniegta, tāpēc slieksnis nav noteikts. Rakstiet „vismaz” vai „ne vairāk kā”, vai citu vērtību.</translation>
    </message>
    <message>
        <source>“{text}” is no date, so the threshold was not set. Write day, month and year, or leave it empty.</source>
        <translation>„{text}” nav datums, tāpēc slieksnis nav noteikts. Rakstiet dienu, mēnesi un gadu vai atstājiet lauku tukšu.</translation>
    </message>
    <message>
        <source>The threshold has no value, so it was not set. Write a number.</source>
        <translation>Slieksnim nav vērtības, tāpēc tas nav noteikts. Ierakstiet skaitli.</translation>
    </message>
    <message>
        <source>There is no own threshold {id}, so nothing was changed. There are: {known}.</source>
        <translation>Pašu noteikta sliekšņa {id} nav, tāpēc nekas nav mainīts. Ir šādi: {known}.</translation>
    </message>
    <message>
        <source>There is no own threshold {id}, so nothing was changed: none is set yet.</source>
        <translation>Pašu noteikta sliekšņa {id} nav, tāpēc nekas nav mainīts: vēl nav noteikts neviens.</translation>
    </message>
    <message>
        <source>“{label}” and “{other}” cannot both be met. Both stand; change or withdraw one if that is not meant.</source>
        <translation>„{label}” un „{other}” reizē nav sasniedzami. Abi paliek spēkā; ja tas nebija domāts, vienu mainiet vai noņemiet.</translation>
    </message>
    <message>
        <source>The own threshold “{label}” of the assessment before does not fit this questionnaire and was not taken over. Set it again if it is still wanted.</source>
        <translation>Iepriekšējā pašnovērtējumā pašu noteiktais slieksnis „{label}” šai anketai neder un nav pārņemts. Nosakiet to no jauna, ja tas vēl vajadzīgs.</translation>
    </message>
    <message>
        <source>“{name}” is found in several questionnaires, so nothing was done. Write one of these: {names}.</source>
        <translation>„{name}” ir vairākās anketās, tāpēc nekas nav darīts. Rakstiet kādu no šiem: {names}.</translation>
    </message>
    <message>
        <source>“{text}” is no number of a scenario, so nothing was done. “scenario FILE list” prints the numbers.</source>
        <translation>„{text}” nav scenārija numurs, tāpēc nekas nav darīts. Numurus rāda „scenario FILE list”.</translation>
    </message>
    <message>
        <source>“{text}” is no step, so nothing was kept. Write a question and its value, such as P3.2=4.</source>
        <translation>„{text}” nav solis, tāpēc nekas nav saglabāts. Rakstiet jautājumu un tā vērtību, piemēram, P3.2=4.</translation>
    </message>
    <message>
        <source>A scenario stays within one questionnaire, so nothing was kept. Make one for each of these: {sheets}.</source>
        <translation>Scenārijs attiecas uz vienu anketu, tāpēc nekas nav saglabāts. Izveidojiet katrai anketai savu: {sheets}.</translation>
    </message>
    <message>
        <source>The scenario has no name, so it was not kept. Write one.</source>
        <translation>Scenārijam nav nosaukuma, tāpēc tas nav saglabāts. Ierakstiet nosaukumu.</translation>
    </message>
    <message>
        <source>There is a scenario “{name}” already, so nothing was changed. Choose another name.</source>
        <translation>Scenārijs „{name}” jau ir, tāpēc nekas nav mainīts. Izvēlieties citu nosaukumu.</translation>
    </message>
    <message>
        <source>Question {question} is answered in words and cannot be part of a scenario. Leave it out.</source>
        <translation>Uz jautājumu {question} atbild vārdiem, tāpēc scenārijā to nevar iekļaut. Izlaidiet to.</translation>
    </message>
    <message>
        <source>The scenario “{name}” has no step that is still to be taken, so no file was written. Change an answer in it.</source>
        <translation>Scenārijā „{name}” nav neviena vēl sperama soļa, tāpēc datne nav izveidota. Mainiet tajā kādu atbildi.</translation>
    </message>
    <message>
        <source>There is no scenario {number}, so nothing was done. There are: {known}.</source>
        <translation>{number}. scenārija nav, tāpēc nekas nav darīts. Ir šādi: {known}.</translation>
    </message>
    <message>
        <source>There is no scenario {number}: none is kept with this questionnaire yet.</source>
        <translation>{number}. scenārija nav: pie šīs anketas vēl nav saglabāts neviens.</translation>
    </message>
</context>
</TS>
