"""How a figure came about: sentence, items, sum, unrounded result, what is still possible, verdicts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from selfassess.charts.bars import bullet
from selfassess.charts.profile import Axis
from selfassess.charts.scene import Frame, Scene
from selfassess.domain.explanation import explain, open_questions
from selfassess.domain.figures import OVERALL, Judgement, Verdict
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.parts.chips import status_chip, verdict_chip
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import Label, line, paint_ground
from selfassess.ui.parts.rules import rule
from selfassess.ui.results.chart import Chart
from selfassess.ui.results.subject import Subject
from selfassess.ui.results.sum_table import SumTable
from selfassess.voice.findings import (
    case_equation,
    case_words,
    equation_words,
    explanation_lines,
    figure_name,
    figure_words,
    judgement_remarks,
    judgement_words,
    leading_limit,
    rounding_words,
    rule_sentence,
)
from selfassess.voice.terms import status_word

WIDTH = 452
_EDGE = 24


class ExplanationPanel(QWidget):
    """The explanation of one figure beside the page."""

    closed = Signal()
    """Esc or the cross was used."""
    question_chosen = Signal(str)
    """The id of a question to answer."""
    figure_chosen = Signal(str)
    """The id of a section whose explanation is wanted."""
    copied = Signal()
    """The explanation lies in the clipboard."""

    def __init__(self, subject: Subject, target: str) -> None:
        """Explain the figure `target` of `subject`; raises Problem `score.no_such_figure`."""
        super().__init__()
        self._subject = subject
        self.target = target
        answers = subject.sheet.answers
        self._explanation = explain(subject.questionnaire, answers, subject.result, target)
        self._waiting = open_questions(subject.questionnaire, answers, subject.result, target)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(subject.voice.translate("Results", "How the figure came about"))
        paint_ground(self, subject.theme.colour("paper"))
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 16, 0, 16)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self._middle(), 1)
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        theme, voice = self._subject.theme, self._subject.voice
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, _EDGE, 0)
        row.addWidget(line(theme, voice.translate("Results", "How the figure came about"), "caption", "ink2"))
        row.addStretch(1)
        row.addWidget(KeyCap(theme, "Esc"))
        self.cross = icon_button(theme, "x", voice.translate("Results", "Close the explanation"))
        self.cross.clicked.connect(self.closed)
        row.addWidget(self.cross)
        return row

    def _middle(self) -> QScrollArea:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, _EDGE, 0)
        self._column.setSpacing(8)
        self._add_figure()
        self._add_items()
        self._add_bounds()
        for judgement in self._explanation.judgements:
            self._add_judgement(judgement)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        return area

    def _add_figure(self) -> None:
        theme, voice, questionnaire = self._subject.theme, self._subject.voice, self._subject.questionnaire
        figure = self._explanation.figure
        axis = self._axis()
        row = QHBoxLayout()
        row.setSpacing(12)
        shown = figure_words(voice, questionnaire, figure.value, axis.limit if axis else None)
        row.addWidget(line(theme, shown, "page"), 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(
            Label(theme, figure_name(voice, questionnaire, figure.id), "strong"), 1, Qt.AlignmentFlag.AlignBaseline
        )
        self._column.addLayout(row)
        self._column.addWidget(Label(theme, rule_sentence(voice, questionnaire, self._explanation)))

    def _add_items(self) -> None:
        theme, voice = self._subject.theme, self._subject.voice
        table = SumTable(self._subject, self._explanation)
        table.target_chosen.connect(self._open_item)
        self._column.addWidget(rule(theme, "ink"))
        self._column.addWidget(table)
        value = self._explanation.figure.value
        if value is not None:
            self._column.addWidget(Label(theme, equation_words(voice, self._explanation), "strong"))
            words = rounding_words(voice, self._subject.questionnaire, value, leading_limit(self._explanation))
            self._column.addWidget(Label(theme, words, "caption", "ink2"))

    def _open_item(self, target: str) -> None:
        is_question = target in self._subject.questionnaire.question_by_id
        (self.question_chosen if is_question else self.figure_chosen).emit(target)

    def _axis(self) -> Axis | None:
        profile = self._subject.profile
        if self.target == OVERALL:
            return profile.overall
        return next((axis for axis in profile.axes if axis.key == self.target), None)

    def _add_bounds(self) -> None:
        theme, voice = self._subject.theme, self._subject.voice
        axis = self._axis()
        if axis is None or not axis.is_provisional:
            return
        self._column.addWidget(rule(theme))
        self._column.addWidget(Label(theme, voice.translate("Results", "How far it can still move"), "strong"))
        self._column.addWidget(Chart(theme, self._bullet, lambda _width: 40.0))
        for case in self._explanation.cases:
            making, shown = case_equation(voice, self._subject.questionnaire, case, axis.limit)
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(Label(theme, case_words(voice, self._subject.questionnaire, case), "caption", "ink2"), 1)
            row.addWidget(line(theme, f"{making} =" if making else "", "caption", "ink2"))
            row.addWidget(line(theme, shown, "caption_strong"))
            self._column.addLayout(row)
        if not self._explanation.cases and axis.low is not None and axis.high is not None:
            low, high = (
                figure_words(voice, self._subject.questionnaire, end, axis.limit) for end in (axis.low, axis.high)
            )
            words = voice.translate("Results", "From {low} to {high}", low=low, high=high)
            self._column.addWidget(Label(theme, words, "caption", "ink2"))

    def _bullet(self, frame: Frame) -> Scene:
        axis = self._axis()
        assert axis is not None
        return bullet(axis, self._subject.profile, frame, self._subject.voice)

    def _add_judgement(self, judgement: Judgement) -> None:
        theme, voice, questionnaire = self._subject.theme, self._subject.voice, self._subject.questionnaire
        self._column.addWidget(rule(theme))
        status = judgement.threshold.status
        row = QHBoxLayout()
        if judgement.verdict is not Verdict.ORIENTATION:
            row.addWidget(verdict_chip(theme, judgement.verdict, judgement_words(voice, questionnaire, judgement)))
        row.addStretch(1)
        row.addWidget(status_chip(theme, status, status_word(status, voice)))
        self._column.addLayout(row)
        self._column.addWidget(Label(theme, voice.text(judgement.threshold.label), "caption", "ink2"))
        if judgement.verdict is Verdict.ORIENTATION:
            self._column.addWidget(Label(theme, judgement_words(voice, questionnaire, judgement)))
        for remark in judgement_remarks(voice, questionnaire, self._explanation, judgement):
            self._column.addWidget(Label(theme, remark))

    def _foot(self) -> QHBoxLayout:
        theme, voice = self._subject.theme, self._subject.voice
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, _EDGE, 0)
        if self._waiting:
            number = self._subject.questionnaire.question_by_id[self._waiting[0]].number
            words = voice.translate("Results", "Answer {number}", number=number)
            button = Button(theme, words, "primary", icon_after="arrow-right")
            button.clicked.connect(self._answer_first)
            row.addWidget(button)
        copy = Button(theme, voice.translate("Results", "Copy"), "edge", icon="copy")
        copy.setToolTip(voice.translate("Results", "Copy the explanation as text"))
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        row.addStretch(1)
        return row

    def _answer_first(self) -> None:
        self.question_chosen.emit(self._waiting[0])

    def _copy(self) -> None:
        lines = explanation_lines(self._subject.voice, self._subject.questionnaire, self._explanation)
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copied.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts the panel from the page."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, 1, self.height(), self._subject.theme.colour("line2"))
