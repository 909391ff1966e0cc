"""What cannot be given to somebody."""

from selfassess.voice.marking import mark

SENTENCES = {
    "assignment.unknown_section": mark(
        "Problems", "{sheet} has no section “{section}”, so nothing was changed. Its sections are: {known}."
    ),
    "assignment.ambiguous": mark(
        "Problems",
        "“{section}” is a section of several questionnaires, so nothing was changed. Write one of these: {names}.",
    ),
    "assignment.no_person": mark(
        "Problems", "It is not said who is to answer the section, so nothing was changed. Write a name."
    ),
    "assignment.long_name": mark(
        "Problems", "The name is longer than {most} letters, so nothing was changed. Write a shorter one."
    ),
    "assignment.day_missing": mark(
        "Problems", "It is not said until when the section is to be answered, so nothing was changed. Write a day."
    ),
    "assignment.no_such_day": mark(
        "Problems", "There is no day {text}, so the section was given to nobody. Check day and month."
    ),
    "assignment.no_day": mark(
        "Problems",
        "“{text}” is no date, so the section was given to nobody. Write a day such as 2026-12-31 or 31.12.2026.",
    ),
    "assignment.none": mark("Problems", "Section {section} is given to nobody, so nothing was changed."),
}
