"""The filters above the outline, each with its number."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QWidget

from selfassess.app.sheets import Sheet
from selfassess.ui.answering.filters import Filter, Selection
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.flow import FlowLayout, lines_needed
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
        Filter.EXCUSABLE: voice.translate("Answering", "May not apply", "questions that allow “not applicable”"),
        Filter.MINE: voice.translate("Answering", "Mine", "questions given to me"),
        Filter.CHANGED: voice.translate("Answering", "Changed", "answers since last period"),
    }


_GAP, _LINES = 4, 2
_FIRST = (Filter.ALL, Filter.OPEN, Filter.MARKED, Filter.BELOW)
"""The filters that have a pill where there is room; the others stand in the list behind them."""


class FilterPills(QWidget):
    """One of the filters is always chosen.

    They take two lines, whatever their numbers come to: what does not fit stands in a list, whose pill shows the one
    that is chosen there.
    """

    chosen = Signal()
    """A filter was clicked, perhaps the one that was chosen already."""

    def __init__(self, theme: Theme, voice: Voice) -> None:
        """Make the pills, with everything shown."""
        super().__init__()
        self._voice, self._names = voice, filter_names(voice)
        # never shown: they only say how wide a pill would be
        self._gauge, self._gauge_behind = (
            Button(theme, "", "pill"),
            Button(theme, "", "pill", icon_after="chevron-down"),
        )
        for gauge in (self._gauge, self._gauge_behind):
            gauge.setParent(self)
            gauge.hide()
        self.pills: dict[Filter, Button] = {}
        self._left_out: set[Filter] = set()
        self._most = 0
        group, flow = QButtonGroup(self), FlowLayout(self, across=_GAP, down=_GAP)
        for which in Filter:
            pill = Button(theme, "", "pill")
            group.addButton(pill)
            flow.addWidget(pill)
            self.pills[which] = pill
        self.more = Button(theme, "", "pill", icon_after="chevron-down")
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.more.give_menu(self.menu)
        # a click opens the list and chooses nothing
        self.more.clicked.connect(self._fit)
        flow.addWidget(self.more)
        self.setFixedHeight(_LINES * self.more.sizeHint().height() + (_LINES - 1) * _GAP)
        below = voice.translate(
            "Answering",
            "Weak answers in sections that are below their threshold; those in other sections do not count here",
        )
        self._describe(Filter.BELOW, below)
        self.choose(Filter.ALL)
        group.buttonClicked.connect(self.chosen)

    @property
    def current(self) -> Filter:
        """Return the filter that is chosen."""
        return next(which for which, pill in self.pills.items() if pill.isChecked())

    @property
    def offered(self) -> tuple[Filter, ...]:
        """Return the filters that can find something here, as a pill or in the list."""
        return tuple(which for which in self.pills if which not in self._left_out)

    def choose(self, which: Filter) -> None:
        """Choose a filter; nobody is told."""
        self.pills[which].setChecked(True)
        self._fit()

    def show_counts(self, selections: Mapping[Filter, Selection], sheet: Sheet) -> None:
        """Show the number of every filter; one that cannot find anything here is left out."""
        left_out = {
            Filter.UNJUDGED: selections[Filter.UNJUDGED].count == 0,
            Filter.EXCUSABLE: selections[Filter.EXCUSABLE].count == 0,
            Filter.MINE: not sheet.assignments,
            Filter.CHANGED: sheet.previous is None,
        }
        self._left_out = {which for which, is_out in left_out.items() if is_out}
        self._most = selections[Filter.ALL].count
        for which, pill in self.pills.items():
            words = f"{self._names[which]} {self._voice.number(selections[which].count)}"
            if words != pill.text():
                pill.setText(words)
                pill.updateGeometry()
        self._fit()
        if sheet.previous is not None:
            words = self._voice.translate("Answering", "Answered differently than in {year}", year=sheet.previous.year)
            self._describe(Filter.CHANGED, words)

    def _describe(self, which: Filter, words: str) -> None:
        """Say what a filter means."""
        self.pills[which].setToolTip(words)
        self.pills[which].setAccessibleDescription(words)

    @Slot()
    def fill_menu(self) -> None:
        """Offer the filters that have no pill."""
        self.menu.clear()
        for which in self.offered:
            pill = self.pills[which]
            if pill.isHidden():
                action = self.menu.addAction(pill.text(), pill.click)
                action.setCheckable(True)
                action.setChecked(pill.isChecked())
                action.setData(which)
                action.setToolTip(pill.toolTip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many pills as two lines hold."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Show so many pills that the highest numbers would not need a third line."""
        if not self._most:
            return
        shown = list(_FIRST)
        while len(shown) > 1 and self._lines(shown) > _LINES:
            shown.pop()
        for which, pill in self.pills.items():
            pill.setVisible(which in shown)
        chosen = self.pills[self.current]
        self.more.setChecked(chosen.isHidden())
        self.more.setText(chosen.text() if chosen.isHidden() else self._more_words())
        told = self._voice.translate("Answering", "More filters")
        self.more.setAccessibleName(f"{told}: {chosen.text()}" if chosen.isHidden() else told)
        self.more.updateGeometry()

    def _lines(self, shown: Sequence[Filter]) -> int:
        """Return how many lines `shown` and the list need at most."""
        widths = [_width(self._gauge, self._widest(which)) for which in shown]
        chosen = self.current
        behind = self._more_words() if chosen in shown else self._widest(chosen)
        return lines_needed([*widths, _width(self._gauge_behind, behind)], self.width(), _GAP)

    def _more_words(self) -> str:
        return self._voice.translate("Answering", "More", "filters that do not fit")

    def _widest(self, which: Filter) -> str:
        """Return the words of a pill that shows the highest number there can be."""
        return f"{self._names[which]} {self._voice.number(self._most)}"


def _width(gauge: Button, words: str) -> int:
    gauge.setText(words)
    return gauge.sizeHint().width()
