"""Two scenarios side by side: overall, the thresholds of the goal, steps and effort; beside them what is now."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from selfassess.domain.answers import OPEN, State
from selfassess.domain.figures import OVERALL, Result
from selfassess.domain.improvement.path import thresholds_of
from selfassess.domain.scenario import Scenario, planned_steps
from selfassess.ui.lift.answers import answers_upwards
from selfassess.ui.lift.tally import count_of, decided_words, so_far_label, so_far_words
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.rules import Heading
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import figure_words


@dataclass(frozen=True)
class Side:
    """One column: what it is called, the scenario (None: the answers of now) and its result."""

    name: str
    scenario: Scenario | None
    result: Result


class Comparison(QWidget):
    """A small table; its overall scores lead to their explanations."""

    figure_chosen = Signal(int, str)
    """The number of a scenario (0: now) and the figure to explain."""

    def __init__(self, subject: Subject, sides: Sequence[Side], goal: str) -> None:
        """Compare `sides`, the first of which is now."""
        super().__init__()
        self._subject, self._sides = subject, sides
        voice, theme = subject.voice, subject.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        names = voice.translate("Lift", "{one} against {other}", one=sides[1].name, other=sides[2].name)
        column.addWidget(Heading(theme, names))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        for at, side in enumerate(sides, 1):
            self._put(0, at, line(theme, side.name, "caption", "ink2"))
        self._add_overall()
        for threshold in thresholds_of(subject.questionnaire, goal) if goal else ():
            counts = [count_of(side.result, threshold) for side in sides]
            self._add_row(voice.text(threshold.label), [decided_words(voice, count) for count in counts])
            if any(count.is_provisional for count in counts):
                self._add_row(so_far_label(voice), [so_far_words(voice, count) for count in counts])
        self._add_work()

    def _put(self, row: int, column: int, widget: QWidget) -> None:
        self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _add_row(self, name: str, cells: Sequence[str]) -> None:
        row, theme = self._grid.rowCount(), self._subject.theme
        self._grid.addWidget(Label(theme, name, "caption", "ink2"), row, 0)
        for at, words in enumerate(cells, 1):
            self._put(row, at, line(theme, words, "caption_strong"))

    def _add_overall(self) -> None:
        voice, theme, questionnaire = self._subject.voice, self._subject.theme, self._subject.questionnaire
        if self._subject.result.overall is None:
            return
        name = voice.translate("Lift", "Overall score")
        self._grid.addWidget(Label(theme, name, "caption", "ink2"), 1, 0)
        for at, side in enumerate(self._sides, 1):
            assert side.result.overall is not None
            words = figure_words(voice, questionnaire, side.result.overall.value)
            button = Button(theme, words, "small_link")
            button.setAccessibleName(f"{name}, {side.name}: {words}")
            number = side.scenario.number if side.scenario else 0
            button.clicked.connect(partial(self.figure_chosen.emit, number, OVERALL))
            self._put(1, at, button)

    def _add_work(self) -> None:
        voice, subject = self._subject.voice, self._subject
        efforts = [0 if side.scenario is None else effort_of(subject, side.scenario) for side in self._sides]
        steps = [
            0
            if side.scenario is None
            else len(planned_steps(subject.questionnaire, subject.sheet.answers, side.scenario.changes))
            for side in self._sides
        ]
        self._add_row(voice.translate("Lift", "Questions changed"), [voice.number(count) for count in steps])
        self._add_row(voice.translate("Lift", "Units of effort"), [voice.number(count) for count in efforts])


def effort_of(subject: Subject, scenario: Scenario) -> int:
    """Return what the steps up of a scenario cost; an open question begins at its lowest answer."""
    total = 0
    for question in subject.questionnaire.questions:
        if question.id not in scenario.changes:
            continue
        answer = subject.sheet.answers.get(question.id, OPEN)
        now = answer.value if answer.state is State.ANSWERED else None
        answers = answers_upwards(question, now)
        if scenario.changes[question.id] in answers:
            start = answers.index(now) if now is not None else 0
            total += max(answers.index(scenario.changes[question.id]) - start, 0) * question.effort
    return total
