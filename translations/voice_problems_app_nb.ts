<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>The assessment has no questionnaire {sheet}, so nothing was changed. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question {question} in {sheet}, so nothing was changed. Check the number in the questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no assessment {number}. Choose one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no assessment yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment needs a questionnaire, so none was added. Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questionnaire} was chosen twice, so the assessment was not added. Choose each questionnaire once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period begins on {start}, after its end on {end}, so the assessment was not added. Change a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The institution, company or residents' council to be assessed has no name, so the assessment was not added. Write its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questionnaire} is a survey: respondents answer it, so it is no part of an assessment and none was added. “questionnaire guide {questionnaire} --out guide.pdf” prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questionnaire} is made for another kind of unit, so the assessment was not added. Begin an assessment of its own with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the record of {names}, so nothing was added for {wanted}. Choose another file, or add “--add-municipality” where both belong in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not end in .selfassess, so the file was not made. Call it {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers cannot go over from assessment {number} to itself, so nothing was changed. Name another with --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments {source} and {target} are of different units, so no answer was taken over. Choose two of the same municipality, institution, company or council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question of assessment {source} is also asked in assessment {target}, so no answer was taken over. “selfassess show” lists which questionnaires each has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no perspective, so no answer was changed. Write self, verified, or assessor: with a name, such as assessor:Anna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text “{text}” contains an invisible null character and was not kept. Type it again instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}, so nothing was attached. It may have been moved: choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, so nothing was attached. Attach the files in it one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read, so nothing was attached. Close it in other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty, so nothing was attached. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB, so nothing was attached. Attach a link to it, or a smaller version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the open file itself, so nothing was attached. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is no web address, so nothing was attached. Begin it with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No legal act was named, so nothing was attached to question {question}. Write its title and article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence {number} in this assessment, so nothing was changed. It may be taken off already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be written to {path} and hold only until the program closes. Check that you may write in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no municipality “{text}” in the list. Use its name or its code, such as LV-059.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” fits several municipalities: {codes}. Use one of these codes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
