"""What the session, the evidence, the settings and the list of municipalities cannot accept."""

from selfassess.voice.marking import mark

SENTENCES = {
    "session.unknown_sheet": mark(
        "Problems", "The assessment has no questionnaire {sheet}, so nothing was changed. It has: {known}."
    ),
    "session.unknown_question": mark(
        "Problems",
        "There is no question {question} in {sheet}, so nothing was changed. Check the number in the questionnaire.",
    ),
    "session.unknown_assessment": mark(
        "Problems", "The file has no assessment {number}. Choose one of these: {known}."
    ),
    "session.no_assessment": mark("Problems", "The file has no assessment yet. Add one first."),
    "session.no_questionnaire": mark(
        "Problems", "An assessment needs a questionnaire, so none was added. Choose at least one."
    ),
    "session.questionnaire_twice": mark(
        "Problems", "{questionnaire} was chosen twice, so the assessment was not added. Choose each questionnaire once."
    ),
    "session.period_backwards": mark(
        "Problems",
        "The period begins on {start}, after its end on {end}, so the assessment was not added. Change a date.",
    ),
    "session.no_unit_name": mark(
        "Problems",
        "The institution, company or residents' council to be assessed has no name, so the assessment was not added. "
        "Write its name.",
    ),
    "session.survey": mark(
        "Problems",
        "{questionnaire} is a survey: respondents answer it, so it is no part of an assessment and none was added. "
        "“questionnaire guide {questionnaire} --out guide.pdf” prints it.",
    ),
    "session.other_unit": mark(
        "Problems",
        "{questionnaire} is made for another kind of unit, so the assessment was not added. "
        "Begin an assessment of its own with it.",
    ),
    "session.other_municipality": mark(
        "Problems",
        "{path} is the record of {names}, so nothing was added for {wanted}. "
        "Choose another file, or add “--add-municipality” where both belong in it.",
    ),
    "session.not_a_workspace_name": mark(
        "Problems",
        "{path} does not end in .selfassess, so the file was not made. Call it {wanted}.",
    ),
    "carry.itself": mark(
        "Problems",
        "Answers cannot go over from assessment {number} to itself, so nothing was changed. Name another with --from.",
    ),
    "carry.other_unit": mark(
        "Problems",
        "Assessments {source} and {target} are of different units, so no answer was taken over. "
        "Choose two of the same municipality, institution, company or council.",
    ),
    "carry.nothing_shared": mark(
        "Problems",
        "No question of assessment {source} is also asked in assessment {target}, so no answer was taken over. "
        "“selfassess show” lists which questionnaires each has.",
    ),
    "perspective.unknown": mark(
        "Problems",
        "“{text}” is no perspective, so no answer was changed. "
        "Write self, verified, or assessor: with a name, such as assessor:Anna.",
    ),
    "session.null_byte": mark(
        "Problems",
        "The text “{text}” contains an invisible null character and was not kept. Type it again instead of pasting it.",
    ),
    "evidence.missing": mark(
        "Problems", "There is no file {path}, so nothing was attached. It may have been moved: choose it again."
    ),
    "evidence.is_folder": mark(
        "Problems", "{path} is a folder, so nothing was attached. Attach the files in it one by one."
    ),
    "evidence.unreadable": mark(
        "Problems", "{path} cannot be read, so nothing was attached. Close it in other programs and try again."
    ),
    "evidence.empty": mark("Problems", "{path} is empty, so nothing was attached. Choose another file."),
    "evidence.too_large": mark(
        "Problems",
        "{path} is larger than {most} MB, so nothing was attached. Attach a link to it, or a smaller version.",
    ),
    "evidence.own_file": mark(
        "Problems", "{path} is the open file itself, so nothing was attached. Choose another file."
    ),
    "evidence.not_a_link": mark(
        "Problems", "“{address}” is no web address, so nothing was attached. Begin it with https://."
    ),
    "evidence.no_act": mark(
        "Problems",
        "No legal act was named, so nothing was attached to question {question}. Write its title and article.",
    ),
    "evidence.unknown": mark(
        "Problems",
        "There is no evidence {number} in this assessment, so nothing was changed. It may be taken off already.",
    ),
    "settings.not_kept": mark(
        "Problems",
        "Your settings could not be written to {path} and hold only until the program closes. "
        "Check that you may write in this folder.",
    ),
    "municipality.unknown": mark(
        "Problems", "There is no municipality “{text}” in the list. Use its name or its code, such as LV-059."
    ),
    "municipality.ambiguous": mark(
        "Problems", "“{text}” fits several municipalities: {codes}. Use one of these codes."
    ),
}
