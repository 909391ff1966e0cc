"""The head of the page: the finding in one sentence, and the overall score with what is still possible."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.charts.bars import bullet
from selfassess.charts.scene import Frame, Scene
from selfassess.domain.figures import OVERALL, Figure
from selfassess.domain.findings import open_first
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.results.chart import Chart
from selfassess.ui.results.enough import Enough
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import figure_name, headline, of_highest, provisional_line, verdict_sentence


class Finding(QWidget):
    """One sentence; where nothing is answered yet, the way to the first question."""

    question_chosen = Signal(str)
    """The id of the question to answer."""
    lift_requested = Signal(str)
    """The sheet of which it is wanted what would lift it."""

    def __init__(self, subject: Subject) -> None:
        """Say the finding of `subject`."""
        super().__init__()
        theme, voice = subject.theme, subject.voice
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        sentence = Label(theme, verdict_sentence(voice, subject.questionnaire, subject.result), "page")
        column.addWidget(sentence)
        waiting = open_first(subject.questionnaire, subject.sheet.answers, subject.result)
        if not subject.result.coverage.answered and waiting:
            self._first = waiting[0]
            number = subject.questionnaire.question_by_id[self._first].number
            words = voice.translate("Results", "Begin with question {number}", number=number)
            button = Button(theme, words, "primary", icon_after="arrow-right")
            button.clicked.connect(self._choose_first)
            column.addWidget(button)
        elif subject.result.coverage.answered:
            enough = Enough(subject)
            enough.lift_requested.connect(self.lift_requested)
            column.addWidget(enough)
        column.addStretch(1)

    def _choose_first(self) -> None:
        self.question_chosen.emit(self._first)


class OverallScore(QWidget):
    """The overall score, its bar, how far it can still move, and the way to its explanation."""

    figure_chosen = Signal(str)
    """`overall`: its explanation is wanted."""
    message = Signal(object)
    """A Message about the bar, copied or saved."""

    def __init__(self, subject: Subject, overall: Figure) -> None:
        """Show `overall`."""
        super().__init__()
        self._subject = subject
        theme, voice = subject.theme, subject.voice
        top = QHBoxLayout()
        top.setSpacing(8)
        score = subject.profile.overall
        limit = score.limit if score else None
        shown = headline(voice, subject.questionnaire, overall, limit)
        top.addWidget(line(theme, shown, "page"), 0, Qt.AlignmentFlag.AlignBaseline)
        # beside an explanation in large letters there is no room for all in one line
        scale = Label(theme, self._scale_words(overall))
        top.addWidget(scale, 1, Qt.AlignmentFlag.AlignBaseline)
        ask = Button(theme, voice.translate("Results", "How it is made"), "small_link")
        ask.setAccessibleName(voice.translate("Results", "How the overall score is made"))
        ask.clicked.connect(self._choose)
        top.addWidget(ask, 0, Qt.AlignmentFlag.AlignBaseline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        chart = Chart(theme, voice, self._scene, lambda _width: 20.0)
        chart.call(figure_name(voice, subject.questionnaire, OVERALL))
        chart.key_chosen.connect(self.figure_chosen)
        chart.message.connect(self.message)
        column.addWidget(chart)
        provisional = provisional_line(voice, subject.questionnaire, overall)
        if provisional:
            column.addWidget(Label(theme, provisional, "caption", "ink2"))
        column.addStretch(1)

    def _scale_words(self, overall: Figure) -> str:
        voice = self._subject.voice
        scale = of_highest(voice, self._subject.questionnaire, overall)
        if scale:
            return voice.translate("Results", "{scale}, overall score", scale=scale)
        return voice.translate("Results", "overall score")

    def _scene(self, frame: Frame) -> Scene:
        profile = self._subject.profile
        assert profile.overall is not None
        return bullet(profile.overall, profile, frame, self._subject.voice)

    def _choose(self) -> None:
        self.figure_chosen.emit(OVERALL)
