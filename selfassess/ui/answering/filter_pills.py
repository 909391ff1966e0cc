"""The filters above the outline, each with its number."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from selfassess.app.sheets import Sheet
from selfassess.ui.answering.filters import Filter, Selection
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.theme import Theme
from selfassess.voice import Voice


def filter_names(voice: Voice) -> dict[Filter, str]:
    """Return what the filters are called."""
    return {
        Filter.ALL: voice.translate("Answering", "All"),
        Filter.OPEN: voice.translate("Answering", "Open", "questions"),
        Filter.UNJUDGED: voice.translate("Answering", "Cannot judge"),
        Filter.MARKED: voice.translate("Answering", "Marked"),
        Filter.BELOW: voice.translate("Answering", "Below threshold"),
        Filter.UNPROVEN: voice.translate("Answering", "No evidence"),
        Filter.MINE: voice.translate("Answering", "Mine", "questions given to me"),
        Filter.CHANGED: voice.translate("Answering", "Changed", "answers since last period"),
    }


class FilterPills(QWidget):
    """One of the filters is always chosen."""

    chosen = Signal()
    """A filter was clicked, perhaps the one that was chosen already."""

    def __init__(self, theme: Theme, voice: Voice) -> None:
        """Make the pills, with everything shown."""
        super().__init__()
        self._voice = voice
        self.pills: dict[Filter, Button] = {}
        group, flow = QButtonGroup(self), FlowLayout(self, across=4, down=4)
        for which in Filter:
            pill = Button(theme, "", "pill")
            group.addButton(pill)
            flow.addWidget(pill)
            self.pills[which] = pill
        self.choose(Filter.ALL)
        group.buttonClicked.connect(self.chosen)

    @property
    def current(self) -> Filter:
        """Return the filter that is chosen."""
        return next(which for which, pill in self.pills.items() if pill.isChecked())

    def choose(self, which: Filter) -> None:
        """Choose a filter; nobody is told."""
        self.pills[which].setChecked(True)

    def show_counts(self, selections: Mapping[Filter, Selection], sheet: Sheet) -> None:
        """Show the number of every filter; one that cannot find anything here is left out."""
        names = filter_names(self._voice)
        left_out = {
            Filter.UNJUDGED: selections[Filter.UNJUDGED].count == 0,
            Filter.MINE: not sheet.assignments,
            Filter.CHANGED: sheet.previous is None,
        }
        for which, pill in self.pills.items():
            words = f"{names[which]} {self._voice.number(selections[which].count)}"
            if words != pill.text():
                pill.setText(words)
                pill.updateGeometry()
            pill.setVisible(pill.isChecked() or not left_out.get(which, False))
        if sheet.previous is not None:
            words = self._voice.translate("Answering", "Answered differently than in {year}", year=sheet.previous.year)
            self.pills[Filter.CHANGED].setToolTip(words)
            self.pills[Filter.CHANGED].setAccessibleDescription(words)
