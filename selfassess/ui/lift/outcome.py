"""What a scenario comes to: overall, thresholds of the goal and sections, before and after."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from selfassess.domain.figures import OVERALL, Figure, Result
from selfassess.domain.improvement.path import thresholds_of
from selfassess.domain.questionnaire import Threshold
from selfassess.ui.lift.tally import count_of, decided_words, so_far_label, so_far_words
from selfassess.ui.parts.focus import paint_ring
from selfassess.ui.parts.labels import Label, icon_label, line
from selfassess.ui.parts.pressable import Pressable
from selfassess.ui.parts.rows import Row
from selfassess.ui.parts.rules import rule
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import figure_words, section_name, section_number

_ARROW = "\N{RIGHTWARDS ARROW}"
_NAME, _VALUE, _HEIGHT = 126, 48, 26
_WRAP = Qt.TextFlag.TextWordWrap.value
_MOST = 24


class SectionLine(Pressable):
    """A section now and in the scenario on its whole scale, with the threshold; leads to its explanation."""

    def __init__(self, subject: Subject, name: str, ends: tuple[Figure, Figure], limit: Fraction | None) -> None:
        """Show the figure of now and that of the scenario."""
        self._before, self._after = ends
        self._limit, self._name = limit, name
        voice, questionnaire = subject.voice, subject.questionnaire
        before, self._shown = (figure_words(voice, questionnaire, end.value, limit) for end in ends)
        said = f"{name}: {before} {_ARROW} {self._shown}"
        if limit is not None:
            words = voice.translate("Lift", "threshold {limit}", limit=voice.number(limit))
            said = f"{said}, {words}"
        super().__init__(subject.theme, said)
        self.setAccessibleName(said)
        self.setToolTip(said)
        room = QRect(0, 0, _NAME - 6, 10_000)
        place = QFontMetrics(subject.theme.font("caption")).boundingRect(room, _WRAP, name)
        self.setMinimumHeight(max(_HEIGHT, place.height() + 4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw name, line, both marks, threshold and the new value."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRectF(0, 0, _NAME - 6, self.height()), Qt.AlignmentFlag.AlignVCenter | _WRAP, self._name)
        painter.setFont(theme.font("strong"))
        value = QRectF(self.width() - _VALUE, 0, _VALUE, self.height())
        painter.drawText(value, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._shown)
        painter.setPen(QPen(theme.colour("line"), 2))
        painter.drawLine(QPointF(_NAME, middle), QPointF(self.width() - _VALUE - 8, middle))
        self._paint_marks(painter, middle)
        if self.hasFocus():
            paint_ring(painter, theme, QRectF(self.rect()))

    def _paint_marks(self, painter: QPainter, middle: float) -> None:
        theme, after = self._theme, self._x_of(self._after.value)
        before = self._x_of(self._before.value)
        if before is not None and after is not None:
            painter.setPen(QPen(theme.colour("accent"), 3))
            painter.drawLine(QPointF(before, middle), QPointF(after, middle))
        if before is not None:
            painter.setPen(QPen(theme.colour("ink2"), 1.5))
            painter.setBrush(theme.colour("paper"))
            painter.drawEllipse(QPointF(before, middle), 4, 4)
        if after is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QPointF(after, middle), 4.5, 4.5)
        limit = self._x_of(self._limit)
        if limit is not None:
            painter.setPen(QPen(theme.colour("ink"), 1.8))
            painter.drawLine(QPointF(limit, middle - 7), QPointF(limit, middle + 7))

    def _x_of(self, value: Fraction | None) -> float | None:
        low, high = self._after.lowest, self._after.highest
        if value is None or low == high:
            return None
        share = min(max((value - low) / (high - low), Fraction(0)), Fraction(1))
        return _NAME + 4 + (self.width() - _VALUE - _NAME - 16) * float(share)


class Outcome(QWidget):
    """The figures of now beside those of a scenario."""

    figure_chosen = Signal(str)
    """`overall` or a section whose figure in the scenario is to be explained."""

    def __init__(self, subject: Subject, after: Result, goal: str) -> None:
        """Compare the result of now with `after`."""
        super().__init__()
        self._subject, self._after = subject, after
        self._goals = thresholds_of(subject.questionnaire, goal) if goal else ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(rule(subject.theme, "ink"))
        self._add_overall()
        for threshold in self._goals:
            self._add_goal(threshold)
        self._add_sections()

    def _add_overall(self) -> None:
        voice, theme, questionnaire = self._subject.voice, self._subject.theme, self._subject.questionnaire
        before, after = self._subject.result.overall, self._after.overall
        if before is None or after is None:
            return
        limit = self._subject.profile.overall.limit if self._subject.profile.overall else None
        ends = [figure_words(voice, questionnaire, one.value, limit) for one in (before, after)]
        name = voice.translate("Lift", "Overall score")
        row = Row(theme, f"{name}: {ends[0]} {_ARROW} {ends[1]}", 40, 0)
        row.cells.setSpacing(6)
        row.add(Label(theme, name, "strong"), 1)
        row.add(line(theme, ends[0], "text", "ink2"))
        row.add(icon_label(theme, "arrow-right", "ink3"))
        row.add(line(theme, ends[1], "title"))
        row.setToolTip(voice.translate("Lift", "How the score in the scenario is made"))
        row.clicked.connect(partial(self.figure_chosen.emit, OVERALL))
        self._column.addWidget(row)

    def _add_goal(self, threshold: Threshold) -> None:
        voice = self._subject.voice
        counts = [count_of(result, threshold) for result in (self._subject.result, self._after)]
        self._add_line(voice.text(threshold.label), decided_words(voice, *counts), "caption_strong")
        if any(count.is_provisional for count in counts):
            self._add_line(so_far_label(voice), so_far_words(voice, *counts), "caption")

    def _add_line(self, name: str, words: str, role: str) -> None:
        theme, row = self._subject.theme, QHBoxLayout()
        row.setContentsMargins(0, 3, 0, 3)
        row.addWidget(Label(theme, name, "caption", "ink2"), 1)
        row.addWidget(line(theme, words, role))
        self._column.addLayout(row)

    def _add_sections(self) -> None:
        subject, limits = self._subject, set()
        lines = list(self._moved())
        for name, before, after, limit in lines[:_MOST]:
            section = SectionLine(subject, name, (before, after), limit)
            section.clicked.connect(partial(self.figure_chosen.emit, after.id))
            self._column.addWidget(section)
            limits.add(limit)
        if not lines:
            return
        words = [subject.voice.translate("Lift", "○ now"), subject.voice.translate("Lift", "● in the scenario")]
        limits.discard(None)
        for limit in limits if len(limits) == 1 else ():
            assert limit is not None
            words.append(subject.voice.translate("Lift", "| threshold {limit}", limit=subject.voice.number(limit)))
        self._column.addWidget(Label(subject.theme, "   ".join(words), "caption", "ink2"))

    def _moved(self) -> Iterator[tuple[str, Figure, Figure, Fraction | None]]:
        """Yield every top-level section whose figure is another in the scenario."""
        questionnaire = self._subject.questionnaire
        for section in questionnaire.sections:
            before, after = self._subject.result.sections.get(section.id), self._after.sections.get(section.id)
            if before is None or after is None or before.value == after.value:
                continue
            name = f"{section_number(questionnaire, section)} {section_name(self._subject.voice, section)}"
            yield name, before, after, self._limit(section.id)

    def _limit(self, section: str) -> Fraction | None:
        """Return the limit of a section: the goal's, else the leading one."""
        goals = {threshold.id for threshold in self._goals}
        for found in self._after.thresholds:
            for one in found.judgements if found.threshold.id in goals else ():
                if one.target == section:
                    return one.limit
        return next((axis.limit for axis in self._subject.profile.axes if axis.key == section), None)
