"""What the group's answers do to the score: radar, median, what the hands say, the time."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.charts.profile import Profile, profile_of
from selfassess.charts.radar import is_radar, radar
from selfassess.charts.scene import Frame
from selfassess.domain.figures import Result
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.rules import rule
from selfassess.ui.parts.scrolled import scrolled_area
from selfassess.ui.scene_view import SceneView
from selfassess.ui.seminar.desk import Desk
from selfassess.ui.seminar.measures import Measures
from selfassess.voice import Voice
from selfassess.voice.findings.seminar import (
    effect_sentence,
    hands_sentence,
    hands_words,
    median_remark,
    median_words,
    spread_words,
)

_WIDTH, _RADAR, _LEAST_RADAR, _WORDS, _GAP = 494, 500, 250, 400, 18
"""Measures of LOOK at 1920 x 1080."""


class Side(QWidget):
    """The right of the screen; median and sentence appear with the result, the score's change last."""

    message = Signal(object)
    """A Message about the chart, copied or saved."""

    def __init__(self, measures: Measures, voice: Voice, desk: Desk) -> None:
        """Make it for the copy on the desk."""
        super().__init__()
        self._measures, self._voice, self._desk = measures, voice, desk
        theme = measures.theme
        self.setFixedWidth(measures.wide(_WIDTH))
        self.name = Label(theme, desk.seminar.copy.unit, "strong")
        self.clock = Button(theme, "", "clock", "timer")
        self.clock.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clock.clicked.connect(desk.countdown.turn)
        desk.countdown.changed.connect(self.show_time)
        self.radar = SceneView(measures.chart_theme, voice)
        self.radar.message.connect(self.message)
        self.median = Label(theme, "", "strong")
        self.total = line(theme, "", "text", "ink2")
        self.sentence, self.spread, self.remark, self.effect = (Label(theme, "", "text", "ink2") for _ in range(4))
        self._words = QWidget()
        self._build()
        self.show_time()

    def _build(self) -> None:
        px = self._measures.px
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignTop)
        found = QHBoxLayout()
        found.setSpacing(px(16))
        found.addWidget(self.median, 1)
        found.addWidget(self.total, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, px(_GAP), 0, 0)
        words.setSpacing(px(8))
        words.addLayout(found)
        for label in (self.sentence, self.spread, self.remark, self.effect):
            words.addWidget(label)
        words.addStretch(1)
        self._area = scrolled_area(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(_GAP))
        column.addLayout(head)
        column.addWidget(self.radar)
        column.addWidget(rule(self._measures.theme, "ink", max(1, self._measures.wide(2))))
        column.addWidget(self._area, 1)

    def show_time(self) -> None:
        """Show the time left."""
        countdown, voice = self._desk.countdown, self._voice
        words = countdown.words(voice)
        state = (
            voice.translate("Presentation", "runs")
            if countdown.is_running
            else voice.translate("Presentation", "stands")
        )
        name = voice.translate("Presentation", "Time left: {time}", time=words)
        name = name if countdown.is_over else f"{name} ({state})"
        if (words, name) == (self.clock.text(), self.clock.accessibleName()):
            return
        self.clock.setText(words)
        self.clock.setAccessibleName(name)
        self.clock.updateGeometry()

    def show_hands(self) -> None:
        """Show what the hands come to, as far as it is revealed."""
        desk, voice = self._desk, self._voice
        show, question = desk.seminar.show, desk.seminar.question
        has_hands = show is not None and show.total > 0
        self.total.setText(hands_words(voice, show.total) if show is not None and has_hands else "")
        texts = {self.median: "", self.sentence: "", self.spread: "", self.remark: "", self.effect: ""}
        if show is None:
            texts[self.sentence] = voice.translate("Presentation", "No hands are raised for this question.")
        elif desk.has_result:
            texts[self.median] = median_words(voice, question, show)
            texts[self.sentence] = hands_sentence(voice, question, show)
            texts[self.spread] = spread_words(voice, question, show)
        if show is not None and desk.has_effect:
            sheet = desk.seminar.copy.sheet(desk.seminar.spot.sheet)
            texts[self.remark] = median_remark(voice, question, show)
            texts[self.spread] = "" if texts[self.remark] else texts[self.spread]
            texts[self.effect] = effect_sentence(voice, sheet.questionnaire, desk.effect())
        for label, words in texts.items():
            label.setText(words)
            label.setVisible(bool(words) or label is self.median)
        self.fit()

    @property
    def words(self) -> str:
        """Return what is said beside the radar."""
        labels = (self.total, self.median, self.sentence, self.spread, self.remark, self.effect)
        return ". ".join(label.text().removesuffix(".") for label in labels if label.text())

    def fit(self) -> None:
        """Draw the radar as large as the words below leave room for."""
        seminar = self._desk.seminar
        sheet = seminar.copy.sheet(seminar.spot.sheet)
        profile = self._profile() if sheet.questionnaire.is_scored else None
        self.radar.setVisible(profile is not None and is_radar(profile))
        if profile is None or not is_radar(profile):
            return
        measures = self._measures
        # the words come step by step, and the chart must not shrink under them
        used = self.clock.sizeHint().height() + measures.px(_WORDS) + 3 * measures.px(_GAP)
        room = self.height() - used
        height = min(max(room, measures.wide(_LEAST_RADAR)), measures.wide(_RADAR), self.width())
        scale = measures.chart_theme.scale
        section = sheet.questionnaire.path_by_question[seminar.spot.question][0].id
        hatched = measures.theme.palette.hatched
        frame = Frame(self.width() / scale, height / scale, hatched=hatched, selected=section)
        self.radar.show_scene(radar(profile, frame, self._voice))
        # a click on the chart must not take the keys away from the presentation
        self.radar.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _profile(self) -> Profile:
        """Return the scores with the group's answers; with the effect, dotted, as they were before this one."""
        desk, voice = self._desk, self._voice
        copy = desk.seminar.copy
        questionnaire = copy.sheet(desk.seminar.spot.sheet).questionnaire
        profile = profile_of(questionnaire, desk.result, None, copy.year, voice)
        if not desk.has_effect:
            return profile
        before: Result = desk.result_before
        axes = []
        for axis in profile.axes:
            figure = before.figure(axis.key)
            axes.append(replace(axis, previous=figure.value if figure else None))
        return replace(profile, axes=tuple(axes))
