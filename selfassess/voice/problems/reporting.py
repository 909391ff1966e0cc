"""What can keep a report from being as it was chosen."""

from selfassess.voice.marking import mark

SENTENCES = {
    "report.logo_unreadable": mark(
        "Problems", "{path} cannot be read, so it is not on the cover. Choose a picture that you may open."
    ),
    "report.logo_too_large": mark(
        "Problems",
        "The picture has more than {most} MB, so it is not on the cover. Choose a smaller one, or save it smaller.",
    ),
    "report.logo_too_many_pixels": mark(
        "Problems",
        "The picture has {width} by {height} dots, so it is not on the cover. Save it smaller; 1000 dots are plenty.",
    ),
    "report.logo_not_picture": mark(
        "Problems",
        "This is not a PNG or JPEG picture, so it is not on the cover. Save the picture in one of these kinds.",
    ),
    "report.logo_broken": mark(
        "Problems", "The picture is damaged or not whole, so it is not on the cover. Choose another copy of it."
    ),
    "handout.unknown": mark(
        "Problems",
        "{questionnaire} has no question and no section {name}, so no sheet was written. Its sections are: {known}.",
    ),
    "seminar.note_too_long": mark(
        "Problems",
        "What was pasted has {length} characters, a note takes {most}; nothing was put in. Paste a part of it.",
    ),
    "seminar.no_hands": mark(
        "Problems",
        "No hand has been raised yet, so there is no result to save. Raise hands for at least one question.",
    ),
}
