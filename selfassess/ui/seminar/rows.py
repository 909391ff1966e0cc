"""The answers of a question one below the other, set so that they fit the screen if they can."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from selfassess.ui.answering.cards.rows_card import rows_of
from selfassess.ui.parts.layouts import empty
from selfassess.ui.parts.scrolled import scrolled_area
from selfassess.ui.parts.slide import appear
from selfassess.ui.seminar.desk import Desk
from selfassess.ui.seminar.face import Hands, Setting
from selfassess.ui.seminar.measures import Measures
from selfassess.ui.seminar.row import HandsRow
from selfassess.voice import Voice

SETTINGS = (
    Setting(False, 22),
    Setting(False, 12),
    Setting(True, 16),
    Setting(True, 10),
    Setting(True, 5),
)
"""Ways to set the rows, the airiest first."""


class Rows(QWidget):
    """A row for each answer of the question shown; those not revealed keep their room."""

    def __init__(self, voice: Voice, desk: Desk) -> None:
        """Make an empty column."""
        super().__init__()
        self._voice, self._desk = voice, desk
        self._moves = self._can_appear = False
        self.rows: list[HandsRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_question(self, measures: Measures) -> None:
        """Make the rows of the question in these measures."""
        empty(self._column)
        self.rows, self._moves, self._can_appear = [], measures.theme.moves, False
        if self._desk.seminar.show is None:
            return
        for number, (_, words) in enumerate(rows_of(self._voice, self._desk.seminar.question)):
            row = HandsRow(measures, self._voice, words)
            row.clicked.connect(partial(self._add, number))
            row.less_wanted.connect(partial(self._desk.add, number, -1))
            row.number_given.connect(partial(self._desk.set_hands, number))
            self._column.addWidget(row)
            self.rows.append(row)

    def _add(self, number: int, _checked: bool = False) -> None:
        self._desk.add(number)

    def show_hands(self) -> None:
        """Show which answers are revealed, their hands, and with the result the middle."""
        seminar, show = self._desk.seminar, self._desk.seminar.show
        if show is None:
            return
        middle = show.median or show.leading
        for number, row in enumerate(self.rows):
            if number >= seminar.shown:
                row.hide()
            elif self._can_appear and row.isHidden():
                appear(row)
            else:
                row.show()
            value, count = show.ballot.values[number], show.counts[number]
            row.show_hands(Hands(count, max(show.counts), self._desk.has_result, value in middle))
        # what was revealed before the question came up is simply there
        self._can_appear = self._moves

    def height_in(self, setting: Setting, width: int) -> int:
        """Return the height that all rows would have in a setting."""
        return sum(row.height_in(setting, width) for row in self.rows)

    def show_setting(self, setting: Setting) -> None:
        """Set all rows in one way."""
        for row in self.rows:
            row.show_setting(setting)

    def row_with_key(self, key: str) -> int | None:
        """Return the place of the row with that key; the last of ten also answers to 0."""
        keys = [row.words.key for row in self.rows]
        wanted = key if key in keys else "10" if key == "0" else ""
        return keys.index(wanted) if wanted in keys else None

    def step_focus(self, by: int) -> None:
        """Give the keyboard to the row below (1) or above (-1), at an end to none."""
        shown: Sequence[HandsRow] = [row for row in self.rows if row.isVisible()]
        at = next((place for place, row in enumerate(shown) if row.hasFocus()), -1 if by > 0 else len(shown))
        if 0 <= at + by < len(shown):
            shown[at + by].setFocus(Qt.FocusReason.TabFocusReason)


def rows_area(rows: Rows) -> QScrollArea:
    """Return an area that scrolls where the rows do not fit at all."""
    area = scrolled_area(rows)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area
