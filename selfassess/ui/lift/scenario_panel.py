"""The panel of scenarios: one at a time with its sliders, what it comes to, and another beside it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from selfassess.domain.answers import Value
from selfassess.domain.figures import Result
from selfassess.domain.scenario import Scenario, play
from selfassess.ui.lift.board import Board
from selfassess.ui.lift.comparison import Comparison, Side
from selfassess.ui.lift.outcome import Outcome
from selfassess.ui.lift.scenario_tabs import ScenarioTabs
from selfassess.ui.lift.sliders import Sliders
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label, paint_ground
from selfassess.ui.parts.layouts import empty
from selfassess.ui.parts.rules import rule
from selfassess.ui.parts.scrolled import Scrolled
from selfassess.ui.results.subject import Subject

WIDTH, _NARROW = 396, 340
_EDGE, _USUAL = 28, 1200
_EDGE_LARGE, _BAR, _LEAST = 18, 8, 191
"""Pixels: in large letters the edge; the scroll bar; what stands in it at its narrowest at the usual text size."""


class ScenarioPanel(QWidget):
    """Shows the chosen scenario of a board."""

    figure_chosen = Signal(int, str)
    """The number of a scenario (0: now) and the figure to explain."""
    adding_wanted = Signal()
    """A question is to be found and added."""
    file_wanted = Signal()
    """The list of the scenario's steps is wanted as a file."""
    name_wanted = Signal()
    """Another name is wanted for the scenario."""

    def __init__(self, subject: Subject, board: Board) -> None:
        """Show `board`."""
        super().__init__()
        self._subject, self._board, self._goal = subject, board, ""
        self._live: Mapping[str, Value] = {}
        self._sliders: Sliders | None = None
        self._save: Button | None = None
        self._edge = _EDGE_LARGE if subject.theme.is_large else _EDGE
        self._around = 1 + 2 * self._edge
        self._shown = -1
        # what is asked for several times in one go is shown once
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_outcome)
        self._played_before: dict[int, tuple[Mapping[str, Value], Result]] = {}
        self.fit(_USUAL)
        self.setAccessibleName(subject.voice.translate("Lift", "Scenarios"))
        paint_ground(self, subject.theme.colour("paper"))
        self.tabs = ScenarioTabs(subject, board)
        self.tabs.name_wanted.connect(self.name_wanted)
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self.firmness = Label(subject.theme, "", "caption", "ink2")
        self._lay_out()
        self.show_board()

    def _lay_out(self) -> None:
        inside = Scrolled()
        column = QVBoxLayout(inside)
        column.setContentsMargins(self._edge, 18, self._edge - _BAR, 18)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addLayout(self._above)
        column.addLayout(self._below)
        column.addWidget(self.firmness)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(area)

    def fit(self, page: int) -> None:
        """Take the width that belongs to a page so wide."""
        # in large letters the table beside it needs the room more: here rows stack
        usual = WIDTH if page >= _USUAL else _NARROW
        self.setFixedWidth(max(usual, self._around + self._subject.theme.px(_LEAST)))
        self._fit_save()

    def _fit_save(self) -> None:
        """Make the button small where it does not fit with its edge."""
        if self._save is not None:
            self._save.show_kind("edge")
            room = self.width() - self._around
            self._save.show_kind("edge" if self._save.sizeHint().width() <= room else "small_link")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts the panel from the page."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, 1, self.height(), self._subject.theme.colour("line"))

    def show_goal(self, goal: str) -> None:
        """Count the thresholds of another goal."""
        self._goal = goal
        self._soon.start()

    def show_board(self) -> None:
        """Show the scenario that is chosen now; the knobs keep the keyboard where the questions are the same."""
        chosen = self._board.chosen
        self.tabs.show_board()
        changes = chosen.changes if chosen else {}
        self._live = changes
        same = self._sliders is not None and chosen is not None and self._sliders.names == frozenset(changes)
        if same and chosen is not None and chosen.number == self._shown:
            assert self._sliders is not None
            self._sliders.show_changes(changes)
        else:
            self._show_sliders(chosen)
        self._soon.start()

    def _show_sliders(self, chosen: Scenario | None) -> None:
        theme, voice = self._subject.theme, self._subject.voice
        empty(self._above)
        self._sliders = None
        self._shown = chosen.number if chosen else -1
        if chosen is None:
            words = voice.translate("Lift", "A scenario shows what would be if some answers were others.")
            self._above.addWidget(Label(theme, words))
        elif not chosen.changes:
            words = voice.translate("Lift", "Add questions with + in the table.")
            self._above.addWidget(Label(theme, words))
        if chosen is not None:
            self._sliders = Sliders(self._subject, chosen.changes)
            self._sliders.moved.connect(self._show_move)
            self._sliders.settled.connect(self._board.put)
            self._sliders.dropped.connect(self._board.take_out)
            self._above.addWidget(self._sliders)
        add = Button(theme, voice.translate("Lift", "Add a question"), "small_link", "plus")
        add.clicked.connect(self.adding_wanted)
        self._above.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_move(self, question: str, value: Value) -> None:
        """Show what comes of it while a knob is dragged."""
        self._live = {**self._live, question: value}
        self._soon.start()

    def _show_outcome(self) -> None:
        chosen, theme, voice = self._board.chosen, self._subject.theme, self._subject.voice
        empty(self._below)
        self._save = None
        if chosen is None or not self._live:
            return
        live = replace(chosen, changes=self._live)
        after = self._played(live)
        outcome = Outcome(self._subject, after, self._goal)
        outcome.figure_chosen.connect(self._tell_figure)
        self._below.addWidget(outcome)
        other = self._other(chosen)
        if other is not None:
            self._below.addWidget(self._compare((live, after), other))
        save = self._save = Button(theme, voice.translate("Lift", "Save the list of steps"), "edge", icon="table")
        save.clicked.connect(self.file_wanted)
        self._fit_save()
        self._below.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        self._below.addWidget(rule(theme))

    def _played(self, scenario: Scenario) -> Result:
        known = self._played_before.get(scenario.number)
        if known is None or known[0] != scenario.changes:
            known = scenario.changes, play(self._subject.sheet.scoring, scenario.changes).result
            self._played_before[scenario.number] = known
        return known[1]

    def _other(self, chosen: Scenario) -> Scenario | None:
        """Return the scenario to compare with: the one after the chosen, at the end the one before."""
        scenarios = self._board.scenarios
        at = [one.number for one in scenarios].index(chosen.number)
        near = (*scenarios[at + 1 :], *reversed(scenarios[:at]))
        return next((one for one in near if one.changes), None)

    def _compare(self, one: tuple[Scenario, Result], other: Scenario) -> Comparison:
        now = Side(self._subject.voice.translate("Lift", "Now"), None, self._subject.result)
        both = sorted((one, (other, self._played(other))), key=lambda pair: pair[0].number)
        sides = [Side(self._board.letter(scenario), scenario, result) for scenario, result in both]
        comparison = Comparison(self._subject, [now, *sides], self._goal)
        comparison.figure_chosen.connect(self.figure_chosen)
        return comparison

    def _tell_figure(self, target: str) -> None:
        chosen = self._board.chosen
        if chosen is not None:
            self.figure_chosen.emit(chosen.number, target)
