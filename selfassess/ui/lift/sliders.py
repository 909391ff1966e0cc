"""The questions of a scenario under each other, each with its slider."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.domain.answers import OPEN, State, Value
from selfassess.domain.questionnaire import Question
from selfassess.ui.lift.slider import AnswerSlider
from selfassess.ui.lift.slider_row import SliderRow
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import question_name

_STEP = 40


class Sliders(QWidget):
    """Shows forty questions to begin with, and more on demand."""

    moved = Signal(str, object)
    """A question and the answer under its knob while it is dragged."""
    settled = Signal(str, object)
    """A question and the answer it was led to."""
    dropped = Signal(str)
    """A question that is not wanted in the scenario any more."""

    def __init__(self, subject: Subject, changes: Mapping[str, Value]) -> None:
        """Show the questions of `changes` in the order of the questionnaire."""
        super().__init__()
        self._subject = subject
        self.names = frozenset(changes)
        self._waiting = [one for one in subject.questionnaire.questions if one.id in changes]
        self._sliders: dict[str, AnswerSlider] = {}
        self._shown: list[SliderRow] = []
        self._changes = changes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        self._more = Button(subject.theme, "", "small_link")
        self._more.clicked.connect(self._show_more)
        column.addWidget(self._more)
        self._show_more()

    def _show_more(self) -> None:
        shown, self._waiting = self._waiting[:_STEP], self._waiting[_STEP:]
        for question in shown:
            row = self._row(question)
            self._rows.addWidget(row)
            self._shown.append(row)
        self._more.setText(self._subject.voice.translate("Lift", "Show %n more questions", "", len(self._waiting)))
        self._more.setVisible(bool(self._waiting))
        self._fold()

    def _fold(self) -> None:
        """Put all sliders below their words where not every one fits beside them."""
        is_folded = max((row.least for row in self._shown), default=0) > self.width()
        for row in self._shown:
            row.fold(is_folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sliders beside or below their words."""
        super().resizeEvent(event)
        self._fold()

    def _row(self, question: Question) -> SliderRow:
        theme, voice = self._subject.theme, self._subject.voice
        answer = self._subject.sheet.answers.get(question.id, OPEN)
        slider = AnswerSlider(theme, voice, question, answer.value if answer.state is State.ANSWERED else None)
        slider.show_answer(self._changes[question.id])
        slider.moved.connect(self.moved)
        slider.settled.connect(self.settled)
        slider.dropped.connect(self.dropped)
        self._sliders[question.id] = slider
        name = voice.translate("Lift", "Take {number} out of the scenario", number=question.number)
        drop = icon_button(theme, "x", name, "small")
        drop.clicked.connect(partial(self.dropped.emit, question.id))
        return SliderRow(theme, question.number, question_name(voice, question), slider, drop)

    def show_changes(self, changes: Mapping[str, Value]) -> None:
        """Put the knobs where `changes` of the same questions say."""
        self._changes = changes
        for name, slider in self._sliders.items():
            slider.show_answer(changes[name])
