"""Two scenarios side by side: overall, the thresholds of the goal, steps and effort; beside them what is now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

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

_GAP = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


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
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self._rows: list[tuple[Label | None, Sequence[QWidget]]] = []
        self._is_folded = False
        self._rows.append((None, [line(theme, side.name, "caption", "ink2") for side in sides]))
        self._add_overall()
        for threshold in thresholds_of(subject.questionnaire, goal) if goal else ():
            counts = [count_of(side.result, threshold) for side in sides]
            self._add_row(voice.text(threshold.label), [decided_words(voice, count) for count in counts])
            if any(count.is_provisional for count in counts):
                self._add_row(so_far_label(voice), [so_far_words(voice, count) for count in counts])
        self._add_work()
        self._arrange()

    def _arrange(self) -> None:
        """Put every row into the grid; folded, its name stands above its figures."""
        step = 2 if self._is_folded else 1
        for at, (name, cells) in enumerate(self._rows):
            if name is not None:
                self._grid.addWidget(name, step * at, 0, 1, 1 + len(cells) if self._is_folded else 1)
            for column, cell in enumerate(cells, 1):
                _let_wrap(cell, self._is_folded)
                self._grid.addWidget(cell, step * at + step - 1, column, _RIGHT)

    def _columns(self, width_of: Callable[[QWidget], int]) -> int:
        """Return how wide the columns of figures are, each with the gap before it."""
        columns = zip(*(cells for _, cells in self._rows), strict=True)
        return sum(_GAP + max(width_of(cell) for cell in column) for column in columns)

    def _names(self) -> int:
        return max(name.minimumSizeHint().width() for name, _ in self._rows if name is not None)

    def minimumSizeHint(self) -> QSize:
        """Return the least width, with the names above the figures."""
        return QSize(max(self._names(), self._columns(_longest_word)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the names beside or above the figures."""
        super().resizeEvent(event)
        is_folded = self._names() + self._columns(_whole) > self.width()
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            for name, cells in self._rows:
                for widget in filter(None, (name, *cells)):
                    self._grid.removeWidget(widget)
            self._arrange()

    def _add_row(self, name: str, cells: Sequence[str]) -> None:
        theme = self._subject.theme
        figures = [line(theme, words, "caption_strong") for words in cells]
        self._rows.append((Label(theme, name, "caption", "ink2"), figures))

    def _add_overall(self) -> None:
        voice, theme, questionnaire = self._subject.voice, self._subject.theme, self._subject.questionnaire
        if self._subject.result.overall is None:
            return
        name = voice.translate("Lift", "Overall score")
        buttons = []
        for side in self._sides:
            assert side.result.overall is not None
            words = figure_words(voice, questionnaire, side.result.overall.value)
            button = Button(theme, words, "small_link")
            button.setAccessibleName(f"{name}, {side.name}: {words}")
            number = side.scenario.number if side.scenario else 0
            button.clicked.connect(partial(self.figure_chosen.emit, number, OVERALL))
            buttons.append(button)
        self._rows.append((Label(theme, name, "caption", "ink2"), buttons))

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


def _let_wrap(cell: QWidget, wraps: bool) -> None:
    """Let words beside one another go on in a further line, or keep them on one."""
    if isinstance(cell, Label) and cell.wordWrap() != wraps:
        cell.setWordWrap(wraps)
        cell.setAlignment(_RIGHT if wraps else _LEFT)
        across = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Minimum
        cell.setSizePolicy(across, QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed)


def _whole(cell: QWidget) -> int:
    words = cell.text() if isinstance(cell, Label) else ""
    return QFontMetrics(cell.font()).horizontalAdvance(words) if words else cell.sizeHint().width()


def _longest_word(cell: QWidget) -> int:
    words = cell.text().split() if isinstance(cell, Label) else []
    widths = [QFontMetrics(cell.font()).horizontalAdvance(word) for word in words]
    return max(widths) + 1 if widths else cell.minimumSizeHint().width()


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
