"""The cheapest path: section by section what is to be done, or why nothing is to be done or can be."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from selfassess.domain.improvement.path import Move, Outcome, Path, Step
from selfassess.ui.lift.answers import said_words, short_words
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.parts.labels import Label, icon_label, line
from selfassess.ui.parts.rows import Row
from selfassess.ui.parts.rules import rule
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import figure_words, question_name, section_name, section_number
from selfassess.voice.findings.improvement import cost_words, path_remarks

_GAP, _NARROWEST, _NARROW, _MOST = 28, 248, 640, 36
_ARROW = "\N{RIGHTWARDS ARROW}"


class PathView(QWidget):
    """A path that was found, or what stands in its way."""

    question_chosen = Signal(str)
    """The question of a step."""
    figure_chosen = Signal(str)
    """The section whose figure was clicked."""
    left_out = Signal(str)
    """The question on which no step is wanted."""
    scenario_wanted = Signal()
    """The path is wanted as a scenario."""
    file_wanted = Signal()
    """The list of the steps is wanted as a file."""

    def __init__(self, subject: Subject, path: Path) -> None:
        """Show `path`."""
        super().__init__()
        self._subject, self._path = subject, path
        self._columns = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule(subject.theme, "ink"))
        column.addLayout(self._heading())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(12)
        column.addLayout(self._grid)
        self._groups = list(self._make_groups()) if path.outcome is Outcome.FOUND else []
        if path.outcome is Outcome.MET:
            words = subject.voice.translate(
                "Lift", "The goal is met, so no step is needed. What would lift the score further stands below."
            )
            column.addWidget(Label(subject.theme, words))
        for words in path_remarks(subject.voice, subject.questionnaire, path):
            column.addWidget(Label(subject.theme, words, "caption" if self._groups else "text", "ink2"))
        more = len(path.steps) - _MOST
        if more > 0:
            words = subject.voice.translate("Lift", "and %n more questions; a scenario shows all of them", "", more)
            column.addWidget(Label(subject.theme, words, "text", "ink2"))
        self._arrange(3)

    def _heading(self) -> QBoxLayout:
        """Return what the path costs; the buttons beside it go below it, and under each other, in little room."""
        theme, voice = self._subject.theme, self._subject.voice
        row, orders = (QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        row.setSpacing(10)
        orders.setSpacing(10)
        self._width_of_orders = 0
        told = QHBoxLayout()
        told.setSpacing(10)
        told.addWidget(line(theme, voice.translate("Lift", "Cheapest path"), "strong"))
        told.addWidget(Label(theme, cost_words(voice, self._path), "caption", "ink2"), 1)
        row.addLayout(told, 1)
        if self._path.outcome is Outcome.FOUND:
            take = Button(theme, voice.translate("Lift", "Take into a scenario"), "edge", icon="plus")
            take.clicked.connect(self.scenario_wanted)
            orders.addWidget(take)
            save = Button(theme, voice.translate("Lift", "Save the list of steps"), "edge", icon="table")
            save.clicked.connect(self.file_wanted)
            orders.addWidget(save)
            self._width_of_orders = take.sizeHint().width() + orders.spacing() + save.sizeHint().width()
            orders.addStretch(1)
        row.addLayout(orders)
        self._heading_row, self._orders = row, orders
        return row

    def _make_groups(self) -> Iterator[QWidget]:
        questionnaire = self._subject.questionnaire
        steps: dict[str, list[Step]] = {}
        for step in self._path.steps[:_MOST]:
            steps.setdefault(questionnaire.path_by_question[step.question][0].id, []).append(step)
        moves = {move.target: move for move in self._path.figures}
        for section, found in steps.items():
            yield self._group(section, moves.get(section), found)

    def _group(self, section: str, move: Move | None, steps: list[Step]) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._section_row(section, move))
        for step in steps:
            row = self._step_row(step)
            column.addWidget(row)
        column.addStretch(1)
        return group

    def _section_row(self, target: str, move: Move | None) -> Row:
        """Return the head of a group: the section, and its figure before and after the path."""
        voice, theme, questionnaire = self._subject.voice, self._subject.theme, self._subject.questionnaire
        section = questionnaire.section_by_id[target]
        name = f"{section_number(questionnaire, section)} {section_name(voice, section)}"
        limit = next((axis.limit for axis in self._subject.profile.axes if axis.key == target), None)
        ends = (
            []
            if move is None
            else [figure_words(voice, questionnaire, one, limit) for one in (move.before, move.after)]
        )
        said = f"{name}: {ends[0]} {_ARROW} {ends[1]}" if ends else name
        row = Row(theme, said, 29, 0)
        row.cells.setSpacing(6)
        row.cells.setContentsMargins(0, 2, 0, 3)
        row.add(Label(theme, name, "strong"), 1)
        if move is not None:
            is_below = limit is not None and move.before is not None and move.before < limit
            row.add(line(theme, ends[0], "strong", "bad" if is_below else "ink2"))
            row.add(icon_label(theme, "arrow-right", "ink2"))
            row.add(line(theme, ends[1], "strong", "accent"))
            row.setToolTip(voice.translate("Lift", "How the score is made now"))
            row.clicked.connect(partial(self.figure_chosen.emit, target))
        return row

    def _step_row(self, step: Step) -> Row:
        voice, theme = self._subject.voice, self._subject.theme
        question = self._subject.questionnaire.question_by_id[step.question]
        name = question_name(voice, question)
        start, to = (short_words(voice, question, value) for value in (step.start, step.to))
        said = " ".join((question.number, name, said_words(voice, question, step.start), _ARROW, to))
        row = Row(theme, said, 29, 0)
        row.cells.setSpacing(6)
        row.cells.setContentsMargins(0, 1, 0, 2)
        number = line(theme, question.number, "caption", "ink3")
        number.setMinimumWidth(theme.px(34))
        row.add(number)
        row.add(Label(theme, name), 1)
        row.add(line(theme, f"{start} {_ARROW} {to}", "caption_strong"))
        drop = icon_button(theme, "x", voice.translate("Lift", "No step on {number}", number=question.number), "small")
        drop.clicked.connect(partial(self.left_out.emit, step.question))
        row.cells.addWidget(drop, 0, Qt.AlignmentFlag.AlignVCenter)
        row.clicked.connect(partial(self.question_chosen.emit, step.question))
        return row

    def minimumSizeHint(self) -> QSize:
        """Return the least width: one column, and the buttons under each other."""
        return QSize(2 * _NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        px, width = self._subject.theme.px, self.width()
        self._heading_row.setDirection(_direction(width >= px(_NARROW)))
        self._orders.setDirection(_direction(width >= self._width_of_orders))
        self._arrange(max(1, min(3, (width + _GAP) // (px(_NARROWEST) + _GAP))))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for at, group in enumerate(self._groups):
            self._grid.addWidget(group, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)


def _direction(has_room: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom
