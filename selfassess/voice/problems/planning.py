"""What own thresholds and scenarios cannot be, and what is to be known of them."""

from selfassess.voice.marking import mark

SENTENCES = {
    "house.id_unreadable": mark(
        "Problems",
        "“{id}” cannot name a threshold, so none was set. "
        "Use letters without accents, digits and hyphens, such as own-1.",
    ),
    "house.id_taken": mark(
        "Problems", "There is a threshold or an award {id} already, so no threshold was set. Choose another id."
    ),
    "house.reason_missing": mark(
        "Problems", "The threshold has no reason, so it was not set. Write why the municipality wants it."
    ),
    "house.target_unknown": mark(
        "Problems",
        "{questionnaire} has nothing called “{target}”, so no threshold was set. "
        "Write overall, each_section, section:ID or question:ID.",
    ),
    "house.target_without_figure": mark(
        "Problems",
        "For {target} no figure is made that could be compared, so no threshold was set. "
        "Choose a scored section or question, or a figure.",
    ),
    "house.unit_unknown": mark(
        "Problems", "{target} is not measured in “{unit}”, so no threshold was set. Leave the unit out."
    ),
    "house.off_scale": mark(
        "Problems",
        "{value} lies outside the values that {target} can have (lowest: {low}, highest: {high}), "
        "so no threshold was set. Choose a value between them.",
    ),
    "house.never_met": mark(
        "Problems",
        "{target} can never go beyond {value}, so no threshold was set. "
        "Write “at least” or “at most”, or another value.",
    ),
    "house.no_day": mark(
        "Problems", "“{text}” is no date, so the threshold was not set. Write day, month and year, or leave it empty."
    ),
    "house.no_value": mark("Problems", "The threshold has no value, so it was not set. Write a number."),
    "house.unknown": mark("Problems", "There is no own threshold {id}, so nothing was changed. There are: {known}."),
    "house.none": mark("Problems", "There is no own threshold {id}, so nothing was changed: none is set yet."),
    "house.contradicts": mark(
        "Problems",
        "“{label}” and “{other}” cannot both be met. Both stand; change or withdraw one if that is not meant.",
    ),
    "house.not_taken_over": mark(
        "Problems",
        "The own threshold “{label}” of the assessment before does not fit this questionnaire and was not taken over. "
        "Set it again if it is still wanted.",
    ),
    "house.ambiguous": mark(
        "Problems", "“{name}” is found in several questionnaires, so nothing was done. Write one of these: {names}."
    ),
    "scenario.no_number": mark(
        "Problems", "“{text}” is no number of a scenario, so nothing was done. “scenario FILE list” prints the numbers."
    ),
    "scenario.step_unreadable": mark(
        "Problems", "“{text}” is no step, so nothing was kept. Write a question and its value, such as P3.2=4."
    ),
    "scenario.several_sheets": mark(
        "Problems",
        "A scenario stays within one questionnaire, so nothing was kept. Make one for each of these: {sheets}.",
    ),
    "scenario.no_name": mark("Problems", "The scenario has no name, so it was not kept. Write one."),
    "scenario.name_taken": mark(
        "Problems", "There is a scenario “{name}” already, so nothing was changed. Choose another name."
    ),
    "scenario.text": mark(
        "Problems", "Question {question} is answered in words and cannot be part of a scenario. Leave it out."
    ),
    "scenario.no_steps": mark(
        "Problems",
        "The scenario “{name}” has no step that is still to be taken, so no file was written. Change an answer in it.",
    ),
    "scenario.unknown": mark("Problems", "There is no scenario {number}, so nothing was done. There are: {known}."),
    "scenario.none": mark("Problems", "There is no scenario {number}: none is kept with this questionnaire yet."),
}
