"""The score as it stands: radar, the section of the question against its threshold, the whole."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.charts.bars import bullet
from selfassess.charts.legend import radar_legend
from selfassess.charts.profile import Axis, Profile, profile_of
from selfassess.charts.radar import is_radar, radar
from selfassess.charts.scene import Frame
from selfassess.domain.explanation import deciding, judgements_on
from selfassess.domain.figures import OVERALL, Figure, Judgement, Verdict
from selfassess.ui.answering.desk import Desk
from selfassess.ui.parts.chips import status_chip, verdict_chip
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.rules import rule
from selfassess.ui.scene_view import SceneView
from selfassess.ui.theme import Theme
from selfassess.voice.findings.deciding import deciding_sentence
from selfassess.voice.findings.headline import bounds_lead, headline
from selfassess.voice.findings.notation import figure_words
from selfassess.voice.terms import status_words, verdict_word

_RADAR_HEIGHT, _BULLET_HEIGHT = 236.0, 40.0
_DECIDING_AFTER = 60
"""Milliseconds: what would decide is found by scoring several times, so the answer is on screen first."""


class FigureBlock(QWidget):
    """One figure: name, value, bar, how far it can still move, verdict, what would decide."""

    explanation_wanted = Signal(str)
    """The figure that was clicked."""
    message = Signal(object)
    """A Message about a chart, copied or saved."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make an empty block."""
        super().__init__()
        self._theme, self._desk = theme, desk
        self._target = OVERALL
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._judgement: Judgement | None = None
        self.name = Label(theme, "", "strong")
        self.value = line(theme, "", "strong")
        self.bar = SceneView(theme, desk.voice)
        self.bar.key_chosen.connect(self.explanation_wanted)
        self.bar.message.connect(self.message)
        self.range = Label(theme, "", "caption", "ink2")
        self._chips = QHBoxLayout()
        self._chips.setContentsMargins(0, 4, 0, 0)
        self.deciding = Label(theme, "", "caption")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DECIDING_AFTER)
        self._timer.timeout.connect(self.show_deciding)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name, 1)
        head.addWidget(self.value, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(rule(theme))
        column.addSpacing(6)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.range)
        column.addLayout(self._chips)
        column.addWidget(self.deciding)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask how the figure came about; by keyboard the bar does."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.explanation_wanted.emit(self._target)

    def show_axis(self, axis: Axis, profile: Profile, title: str, width: float) -> None:
        """Show the figure of `axis` under `title`."""
        desk = self._desk
        self._target = axis.key
        self.name.setText(title)
        self.bar.call(title)
        figure = desk.sheet.result.figure(axis.key)
        assert figure is not None  # an axis is made from it
        self.value.setText(headline(desk.voice, desk.sheet.questionnaire, figure, axis.limit))
        self.value.show_colour("bad" if axis.verdict is Verdict.NOT_MET else "ink")
        self.bar.show_scene(bullet(axis, profile, _frame(self._theme, width, _BULLET_HEIGHT), desk.voice))
        self.range.setText(self._range_words(axis, figure))
        self.range.setVisible(bool(self.range.text()))
        self._show_verdict()

    def _range_words(self, axis: Axis, figure: Figure) -> str:
        """Return how far a figure can still move; where its range leads, what it comes to so far."""
        voice, desk = self._desk.voice, self._desk
        if axis.low is None or axis.high is None or axis.value is None:
            return ""
        low, high = (figure_words(voice, desk.sheet.questionnaire, end, axis.limit) for end in (axis.low, axis.high))
        if axis.key != OVERALL:
            return voice.translate(
                "Answering", "Provisional; the final one will be from {low} to {high}.", low=low, high=high
            )
        coverage = desk.sheet.result.coverage
        counted = {"done": voice.number(coverage.answered), "all": voice.number(coverage.applicable)}
        if bounds_lead(figure):
            so_far = figure_words(voice, desk.sheet.questionnaire, axis.value)
            return voice.translate("Answering", "Answered: {done} of {all}; {figure} so far.", figure=so_far, **counted)
        return voice.translate(
            "Answering", "Answered: {done} of {all}; the final one from {low} to {high}.", low=low, high=high, **counted
        )

    def _show_verdict(self) -> None:
        while self._chips.count():
            item = self._chips.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = [one for one in judgements_on(self._desk.sheet.result, self._target) if one.threshold.value is not None]
        self._judgement = min(found, key=lambda one: one.threshold.orientation, default=None)
        self.deciding.hide()
        self._timer.stop()
        if self._judgement is None:
            return
        voice, verdict, threshold = self._desk.voice, self._judgement.verdict, self._judgement.threshold
        if verdict is not Verdict.ORIENTATION:
            self._chips.addWidget(verdict_chip(self._theme, verdict, verdict_word(verdict, voice)))
        self._chips.addStretch(1)
        self._chips.addWidget(status_chip(self._theme, threshold, status_words(threshold, voice)))
        if verdict is Verdict.NOT_DECIDED:
            self._timer.start()

    @Slot()
    def show_deciding(self) -> None:
        """Say which single open question decides the threshold, and the least answer that meets it."""
        desk, judgement = self._desk, self._judgement
        if judgement is None or not desk.is_laid_out:
            return
        found = deciding(desk.sheet.scoring, judgement)
        self.deciding.setVisible(found is not None)
        if found is not None:
            self.deciding.setText(deciding_sentence(desk.voice, desk.sheet.questionnaire, found))


class ScoreBlock(QWidget):
    """Radar with its key, the section of the question on the desk, the whole; a click asks for the explanation."""

    explanation_wanted = Signal(str)
    """The figure that was clicked."""
    message = Signal(object)
    """A Message about a chart, copied or saved."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make an empty block."""
        super().__init__()
        self._theme, self._desk = theme, desk
        self._width = 272.0
        self.radar = SceneView(theme, desk.voice)
        self._legend = SceneView(theme, desk.voice)
        self.section = FigureBlock(theme, desk)
        self.overall = FigureBlock(theme, desk)
        self.radar.call(desk.voice.translate("Answering", "Scores of the sections"))
        self.radar.take_legend(self._legend)
        self.radar.key_chosen.connect(self.explanation_wanted)
        self.radar.message.connect(self.message)
        for block in (self.section, self.overall):
            block.explanation_wanted.connect(self.explanation_wanted)
            block.message.connect(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.radar)
        column.addWidget(self._legend)
        column.addSpacing(8)
        column.addWidget(self.section)
        column.addSpacing(12)
        column.addWidget(self.overall)

    def fit(self, width: int) -> None:
        """Draw the charts `width` pixels wide."""
        if width != self._width:
            self._width = float(width)
            self.show_answer()

    def show_answer(self) -> None:
        """Show the figures as they stand; a sheet without an overall figure hides the block."""
        sheet, voice = self._desk.sheet, self._desk.voice
        current = self._desk.session.current
        self.setVisible(sheet.questionnaire.is_scored)
        if not sheet.questionnaire.is_scored or current is None:
            return
        profile = profile_of(sheet.questionnaire, sheet.result, sheet.previous, current.period.end.year, voice)
        section = sheet.questionnaire.path_by_question[self._desk.question.id][0]
        has_radar = is_radar(profile)
        self.radar.setVisible(has_radar)
        self._legend.setVisible(has_radar)
        if has_radar:
            frame = replace(_frame(self._theme, self._width, _RADAR_HEIGHT), selected=section.id)
            self.radar.show_scene(radar(profile, frame, voice))
            self._legend.show_scene(radar_legend(profile, frame, voice))
        axis = next((axis for axis in profile.axes if axis.key == section.id), None)
        self.section.setVisible(axis is not None)
        if axis is not None:
            title = f"{axis.number}. {voice.text(section.title)}"
            self.section.show_axis(axis, profile, title, self._width)
        if profile.overall is not None:
            self.overall.show_axis(profile.overall, profile, profile.overall.name, self._width)


def _frame(theme: Theme, width: float, height: float) -> Frame:
    """Return what a chart is drawn into that is `width` pixels wide on screen."""
    return Frame(width / theme.scale, height, hatched=theme.palette.hatched)
