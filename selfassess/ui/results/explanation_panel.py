"""How a figure came about: sentence, items, sum, unrounded result, what is still possible, verdicts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from selfassess.charts.bars import bullet
from selfassess.charts.profile import Axis
from selfassess.charts.scene import Frame, Scene
from selfassess.domain.explanation import explain, open_questions
from selfassess.domain.figures import OVERALL, Judgement, Verdict
from selfassess.domain.improvement.trial import JUDGED
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.chips import status_chip, verdict_chip
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.rules import rule
from selfassess.ui.results.chart import Chart
from selfassess.ui.results.drawer import Drawer
from selfassess.ui.results.firmness import Firmness
from selfassess.ui.results.subject import Subject
from selfassess.ui.results.sum_table import SumTable
from selfassess.voice.findings import (
    bounds_lead,
    case_equation,
    case_words,
    equation_words,
    explanation_lines,
    figure_name,
    figure_words,
    headline,
    judgement_remarks,
    judgement_words,
    leading_limit,
    provisional_words,
    rounding_words,
    rule_sentence,
)
from selfassess.voice.terms import status_words


class ExplanationPanel(Drawer):
    """The explanation of one figure beside the page."""

    figure_chosen = Signal(str)
    """The id of a section whose explanation is wanted."""
    copied = Signal()
    """The explanation lies in the clipboard."""
    message = Signal(object)
    """A Message about the bar, copied or saved."""
    method_wanted = Signal()
    """How all scores are made is to be shown."""

    def __init__(self, subject: Subject, target: str, title: str = "") -> None:
        """Explain the figure `target` of `subject` under `title`; raises Problem `score.no_such_figure`."""
        super().__init__(subject, target, title or subject.voice.translate("Results", "How the figure came about"))
        answers = subject.sheet.answers
        self._explanation = explain(subject.questionnaire, answers, subject.result, target)
        self._waiting = open_questions(subject.questionnaire, answers, subject.result, target)
        self._add_figure()
        self._add_items()
        self._add_bounds()
        for judgement in self._explanation.judgements:
            self._add_judgement(judgement)
        if any(judgement.verdict in JUDGED for judgement in self._explanation.judgements):
            self.column.addWidget(Firmness(subject, target))
        self._fill_foot()

    def _add_figure(self) -> None:
        theme, voice, questionnaire = self._subject.theme, self._subject.voice, self._subject.questionnaire
        figure = self._explanation.figure
        axis = self._axis()
        row = QHBoxLayout()
        row.setSpacing(12)
        shown = headline(voice, questionnaire, figure, axis.limit if axis else None)
        row.addWidget(line(theme, shown, "page"), 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(
            Label(theme, figure_name(voice, questionnaire, figure.id), "strong", is_heading=True),
            1,
            Qt.AlignmentFlag.AlignBaseline,
        )
        self.column.addLayout(row)
        if bounds_lead(figure):
            self.column.addWidget(Label(theme, provisional_words(voice, questionnaire, figure), "caption", "ink2"))
        self.column.addWidget(Label(theme, rule_sentence(voice, questionnaire, self._explanation)))

    def _add_items(self) -> None:
        theme, voice = self._subject.theme, self._subject.voice
        table = SumTable(self._subject, self._explanation)
        table.target_chosen.connect(self._open_item)
        self.column.addWidget(rule(theme, "ink"))
        self.column.addWidget(table)
        value = self._explanation.figure.value
        if value is not None:
            self.column.addWidget(Label(theme, equation_words(voice, self._explanation), "strong"))
            words = rounding_words(voice, self._subject.questionnaire, value, leading_limit(self._explanation))
            self.column.addWidget(Label(theme, words, "caption", "ink2"))

    def _open_item(self, target: str) -> None:
        is_question = target in self._subject.questionnaire.question_by_id
        (self.question_chosen if is_question else self.figure_chosen).emit(target)

    def _axis(self) -> Axis | None:
        profile = self._subject.profile
        explained = self._explanation.figure.id
        if explained == OVERALL:
            return profile.overall
        return next((axis for axis in profile.axes if axis.key == explained), None)

    def _add_bounds(self) -> None:
        theme, voice = self._subject.theme, self._subject.voice
        axis = self._axis()
        if axis is None or not (axis.is_provisional or (axis.value is not None and axis.limit is not None)):
            return
        self._add_bullet(axis)
        for case in self._explanation.cases:
            making, shown = case_equation(voice, self._subject.questionnaire, case, axis.limit)
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(Label(theme, case_words(voice, self._subject.questionnaire, case), "caption", "ink2"), 1)
            row.addWidget(line(theme, f"{making} =" if making else "", "caption", "ink2"))
            row.addWidget(line(theme, shown, "caption_strong"))
            self.column.addLayout(row)
        if not self._explanation.cases and axis.low is not None and axis.high is not None:
            low, high = (
                figure_words(voice, self._subject.questionnaire, end, axis.limit) for end in (axis.low, axis.high)
            )
            words = voice.translate("Results", "From {low} to {high}", low=low, high=high)
            self.column.addWidget(Label(theme, words, "caption", "ink2"))

    def _add_bullet(self, axis: Axis) -> None:
        theme, voice = self._subject.theme, self._subject.voice
        self.column.addWidget(rule(theme))
        heading = voice.translate("Results", "Against the threshold")
        if axis.is_provisional:
            heading = voice.translate("Results", "How far it can still move")
        self.column.addWidget(Label(theme, heading, "strong"))
        chart = Chart(theme, voice, self._bullet, lambda _width: 40.0)
        chart.call(figure_name(voice, self._subject.questionnaire, self._explanation.figure.id))
        chart.message.connect(self.message)
        self.column.addWidget(chart)

    def _bullet(self, frame: Frame) -> Scene:
        axis = self._axis()
        assert axis is not None
        return bullet(axis, self._subject.profile, frame, self._subject.voice)

    def _add_judgement(self, judgement: Judgement) -> None:
        theme, voice, questionnaire = self._subject.theme, self._subject.voice, self._subject.questionnaire
        self.column.addWidget(rule(theme))
        row = QHBoxLayout()
        if judgement.verdict is not Verdict.ORIENTATION:
            row.addWidget(verdict_chip(theme, judgement.verdict, judgement_words(voice, questionnaire, judgement)))
        row.addStretch(1)
        row.addWidget(status_chip(theme, judgement.threshold, status_words(judgement.threshold, voice)))
        self.column.addLayout(row)
        self.column.addWidget(Label(theme, voice.text(judgement.threshold.label), "caption", "ink2"))
        if judgement.verdict is Verdict.ORIENTATION:
            self.column.addWidget(Label(theme, judgement_words(voice, questionnaire, judgement)))
        for remark in judgement_remarks(voice, questionnaire, self._explanation, judgement):
            self.column.addWidget(Label(theme, remark))

    def _fill_foot(self) -> None:
        theme, voice = self._subject.theme, self._subject.voice
        if self._waiting:
            number = self._subject.questionnaire.question_by_id[self._waiting[0]].number
            words = voice.translate("Results", "Answer question {number}", number=number)
            button = Button(theme, words, "primary", icon_after="arrow-right")
            button.clicked.connect(self._answer_first)
            self.foot.addWidget(button)
        copy = Button(theme, voice.translate("Results", "Copy"), "edge", icon="copy")
        copy.setToolTip(voice.translate("Results", "Copy the explanation as text"))
        copy.clicked.connect(self._copy)
        self.foot.addWidget(copy)
        self.method = Button(theme, voice.translate("Results", "Method"), "link")
        self.method.setToolTip(voice.translate("Results", "How the score is made"))
        self.method.clicked.connect(self.method_wanted)
        self.foot.addWidget(self.method)

    def _answer_first(self) -> None:
        self.question_chosen.emit(self._waiting[0])

    def _copy(self) -> None:
        lines = explanation_lines(self._subject.voice, self._subject.questionnaire, self._explanation)
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copied.emit()
