"""Which scenario is shown, and what can be done with it."""

import re
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from selfassess.domain.scenario import Scenario
from selfassess.ui.lift.board import Board
from selfassess.ui.parts.buttons import icon_button
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.focus import fill_round, paint_ring
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.layouts import empty
from selfassess.ui.parts.pressable import Pressable
from selfassess.ui.parts.rules import rule
from selfassess.ui.results.subject import Subject
from selfassess.ui.theme import Theme

_PADDING, _HEIGHT, _LEAST = 10, 26, 80


class ScenarioTab(Pressable):
    """A scenario by letter and name; the chosen one is tinted and heavier."""

    def __init__(self, theme: Theme, words: str, is_chosen: bool) -> None:
        """Make a tab."""
        super().__init__(theme, words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setChecked(is_chosen)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the heavier words."""
        width = QFontMetrics(self._theme.font("caption_strong")).horizontalAdvance(self.text())
        return QSize(width + 2 * self._theme.px(_PADDING), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return room for letter and beginning: a long name is not shown whole in a narrow panel."""
        return QSize(min(self.sizeHint().width(), self._theme.px(_LEAST)), self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole name under the mouse where it is not seen."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, edge and words."""
        painter, theme, place = QPainter(self), self._theme, QRectF(self.rect())
        chosen = self.isChecked()
        ground = "tint" if chosen else "hover" if self.underMouse() else "surface"
        fill_round(painter, place, theme.colour(ground), theme.colour("line2"))
        font = theme.font("caption_strong" if chosen else "caption")
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        room = self.width() - 2 * theme.px(_PADDING)
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus():
            paint_ring(painter, theme, place)


class ScenarioTabs(QWidget):
    """The head of the panel."""

    name_wanted = Signal()
    """Another name is wanted for the chosen scenario."""

    def __init__(self, subject: Subject, board: Board) -> None:
        """Show the scenarios of `board`."""
        super().__init__()
        self._subject, self._board = subject, board
        theme, voice = subject.theme, subject.voice
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(line(theme, voice.translate("Lift", "Scenarios"), "strong"))
        head.addStretch(1)
        new = icon_button(theme, "plus", voice.translate("Lift", "New scenario"), "small")
        new.clicked.connect(self._begin)
        head.addWidget(new)
        self._menu_button = icon_button(theme, "chevron-down", voice.translate("Lift", "Scenario: more"), "small")
        self._menu_button.give_menu(self._make_menu())
        head.addWidget(self._menu_button)
        self._column.addLayout(head)
        self._tabs = QWidget()
        self._flow = FlowLayout(self._tabs, 4, 4)
        self._column.addWidget(self._tabs)
        self._column.addWidget(Label(theme, self._note(), "caption", "ink2"))
        self._column.addWidget(rule(theme))

    def _note(self) -> str:
        voice = self._subject.voice
        if self._board.is_kept:
            return voice.translate("Lift", "A place to try things out: the answers stay as they are.")
        return voice.translate(
            "Lift",
            "The file can only be read, so scenarios are not saved: they go when the page is left. "
            "Save a copy of the file to keep them.",
        )

    def _make_menu(self) -> QMenu:
        voice, menu = self._subject.voice, QMenu(self)
        menu.addAction(voice.translate("Lift", "Rename"), self.name_wanted.emit)
        menu.addAction(voice.translate("Lift", "Make a copy"), self._copy)
        menu.addAction(voice.translate("Lift", "Delete"), self._board.delete)
        return menu

    def _begin(self) -> None:
        self._board.add(self._subject.voice.translate("Lift", "Scenario"), {})

    def _copy(self) -> None:
        chosen = self._board.chosen
        if chosen is not None:
            self._board.add(chosen.name, chosen.changes)

    def show_board(self) -> None:
        """Show which scenarios there are."""
        focused = self._tabs.focusWidget()
        had_focus = focused is not None and focused.hasFocus()
        empty(self._flow)
        chosen = self._board.chosen
        for one in self._board.scenarios:
            tab = ScenarioTab(self._subject.theme, self._words(one), chosen is not None and one.number == chosen.number)
            tab.clicked.connect(partial(self._board.choose, one.number))
            self._flow.addWidget(tab)
            if had_focus and tab.isChecked():
                tab.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tabs.setVisible(chosen is not None)
        self._menu_button.setVisible(chosen is not None)
        self._tabs.updateGeometry()

    def _words(self, scenario: Scenario) -> str:
        """Return letter and name; of one that nobody has named what the sentences about it call it."""
        letter, usual = self._board.letter(scenario), self._subject.voice.translate("Lift", "Scenario")
        if re.fullmatch(rf"{re.escape(usual)}( \d+)?", scenario.name):
            return self._subject.voice.translate("Lift", "Scenario {letter}", letter=letter)
        return f"{letter} {scenario.name}"
