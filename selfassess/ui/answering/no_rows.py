"""What stands in place of the outline where filter and search leave nothing: why, and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.filters import Filter
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.theme import Theme


class NoRows(QWidget):
    """A sentence and a button."""

    way_out_wanted = Signal()
    """Rows are wanted again: the search is to be cleared, or all questions shown."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Begin hidden."""
        super().__init__()
        self._desk = desk
        self.words = Label(theme, "", "caption", "ink2")
        self.button = Button(theme, "", "small_link")
        self.button.clicked.connect(self.way_out_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def say_why(self, which: Filter, wanted: str) -> None:
        """Say why nothing is shown under the filter `which` with the words `wanted` searched for."""
        voice = self._desk.voice
        if wanted and which is Filter.ALL:
            why = voice.translate("Answering", "No question holds “{words}”.", words=wanted)
        elif wanted:
            why = voice.translate(
                "Answering",
                "Under this filter no question holds “{words}”; the others were not searched.",
                words=wanted,
            )
        else:
            why = self._why_none(which)
        self.words.setText(why)
        self.button.setText(
            voice.translate("Answering", "Clear the search")
            if which is Filter.ALL
            else voice.translate("Answering", "Search all questions")
            if wanted
            else voice.translate("Answering", "Show all questions")
        )
        self.button.updateGeometry()

    def _why_none(self, which: Filter) -> str:
        voice, sheet = self._desk.voice, self._desk.sheet
        if which is Filter.MINE:
            return self._why_not_mine()
        why = {
            Filter.OPEN: voice.translate("Answering", "Nothing is open: every question that is asked has its answer."),
            Filter.UNJUDGED: voice.translate("Answering", "No question is left as one that cannot be judged."),
            Filter.MARKED: voice.translate(
                "Answering", "No question is marked. “Mark for review” below an answer puts it here."
            ),
            Filter.BELOW: voice.translate(
                "Answering",
                "Nothing is certain to lie below a threshold. "
                "Only the questions that pull a section below its threshold stand here.",
            ),
            Filter.UNPROVEN: voice.translate("Answering", "Every answer given has its evidence.")
            if sheet.result.coverage.answered
            else voice.translate("Answering", "Nothing is answered yet, so no evidence is missing."),
            Filter.EXCUSABLE: voice.translate("Answering", "Every question applies to everyone."),
            Filter.CHANGED: voice.translate("Answering", "No answer given differs from the one of last period."),
        }
        return why.get(which, voice.translate("Answering", "There is no such question."))

    def _why_not_mine(self) -> str:
        voice, name = self._desk.voice, self._desk.session.by
        if not name:
            return voice.translate("Answering", "The program does not know your name; write it in the settings.")
        return voice.translate(
            "Answering",
            "No section is given to {name}. The name is compared with that in the settings.",
            name=name,
        )
