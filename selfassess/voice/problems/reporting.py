"""What can keep a report from being as it was chosen."""

from selfassess.voice.marking import mark

SENTENCES = {
    "report.logo_unreadable": mark(
        "Problems", "{path} cannot be read, so it is not on the cover. Choose a picture that you may open."
    ),
}
