"""A section now and in a scenario, drawn as one line."""

from fractions import Fraction

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from selfassess.domain.figures import Figure
from selfassess.ui.parts.focus import paint_ring
from selfassess.ui.parts.pressable import Pressable
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import figure_words

_ARROW = "\N{RIGHTWARDS ARROW}"
_NAME, _VALUE, _HEIGHT, _GAP, _TRACK = 126, 48, 26, 6, 56
"""Pixels: of the columns of names and values, of a line, between a name and its track, of the shortest track."""
_WRAP = Qt.TextFlag.TextWordWrap.value


class SectionLine(Pressable):
    """A section now and in the scenario on its whole scale, with the threshold; leads to its explanation."""

    def __init__(self, subject: Subject, name: str, ends: tuple[Figure, Figure], limit: Fraction | None) -> None:
        """Show the figure of now and that of the scenario."""
        self._before, self._after = ends
        self._limit, self._name, self._is_folded = limit, name, False
        self._names = subject.theme.px(_NAME)
        voice, questionnaire = subject.voice, subject.questionnaire
        before, self._shown = (figure_words(voice, questionnaire, end.value, limit) for end in ends)
        said = f"{name}: {before} {_ARROW} {self._shown}"
        if limit is not None:
            words = voice.translate("Lift", "threshold {limit}", limit=voice.number(limit))
            said = f"{said}, {words}"
        super().__init__(subject.theme, said)
        self.setAccessibleName(said)
        self.setToolTip(said)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def least_name(self) -> int:
        """Return the least width of the column of names."""
        return max(self._theme.px(_NAME), self._longest() + _GAP)

    @property
    def least_rest(self) -> int:
        """Return the least width of track and value."""
        return self._theme.px(_TRACK) + self._end()

    def arrange(self, names: int, is_folded: bool) -> None:
        """Put the name above the track, or beside it into a column `names` pixels wide."""
        self._names, self._is_folded = names, is_folded
        self.updateGeometry()
        self.update()

    def _longest(self) -> int:
        """Return the width of the longest word of the name."""
        metrics = QFontMetrics(self._theme.font("caption"))
        return max((metrics.horizontalAdvance(word) for word in self._name.split()), default=0)

    def _value_width(self) -> int:
        shown = QFontMetrics(self._theme.font("strong")).horizontalAdvance(self._shown)
        return max(self._theme.px(_VALUE), shown + 1)

    def _end(self) -> int:
        """Return the width of the value and the gap before it."""
        return self._value_width() + self._theme.px(8)

    def _name_height(self, width: int) -> int:
        room = QRect(0, 0, (width if self._is_folded else self._names) - _GAP, 10_000)
        return QFontMetrics(self._theme.font("caption")).boundingRect(room, _WRAP, self._name).height() + 4

    def heightForWidth(self, width: int) -> int:
        """Return the height of the name, and of the track where that stands below it."""
        track, name = self._theme.px(_HEIGHT), self._name_height(width)
        return name + track if self._is_folded else max(track, name)

    def sizeHint(self) -> QSize:
        """Return the height at the width given."""
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the least width, with the name above the track."""
        return QSize(max(self._longest() + _GAP, self.least_rest), 0)

    def _places(self) -> tuple[QRectF, QRectF, QRectF]:
        """Return where name, track and value stand."""
        width, height, end = self.width(), self.height(), self._end()
        top = self._name_height(width) if self._is_folded else 0
        name = QRectF(0, 0, width, top) if self._is_folded else QRectF(0, 0, self._names, height)
        left = 0 if self._is_folded else self._names
        track = QRectF(left, top, width - end - left, height - top)
        value = self._value_width()
        return name.adjusted(0, 0, -_GAP, 0), track, QRectF(width - value, top, value, height - top)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw name, line, both marks, threshold and the new value."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name, track, value = self._places()
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | _WRAP, self._name)
        painter.setFont(theme.font("strong"))
        painter.drawText(value, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._shown)
        middle = track.y() + track.height() / 2
        painter.setPen(QPen(theme.colour("line"), 2 * theme.scale))
        painter.drawLine(QPointF(track.left(), middle), QPointF(track.left() + track.width(), middle))
        self._paint_marks(painter, track, middle)
        if self.hasFocus():
            paint_ring(painter, theme, QRectF(self.rect()))

    def _paint_marks(self, painter: QPainter, track: QRectF, middle: float) -> None:
        theme, size = self._theme, self._theme.scale
        before, after, limit = (
            self._x_of(value, track) for value in (self._before.value, self._after.value, self._limit)
        )
        if before is not None and after is not None:
            painter.setPen(QPen(theme.colour("accent"), 3 * size))
            painter.drawLine(QPointF(before, middle), QPointF(after, middle))
        if before is not None:
            painter.setPen(QPen(theme.colour("ink2"), 1.5 * size))
            painter.setBrush(theme.colour("paper"))
            painter.drawEllipse(QPointF(before, middle), 4 * size, 4 * size)
        if after is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QPointF(after, middle), 4.5 * size, 4.5 * size)
        if limit is not None:
            painter.setPen(QPen(theme.colour("ink"), 1.8 * size))
            painter.drawLine(QPointF(limit, middle - 7 * size), QPointF(limit, middle + 7 * size))

    def _x_of(self, value: Fraction | None, track: QRectF) -> float | None:
        low, high = self._after.lowest, self._after.highest
        if value is None or low == high:
            return None
        share = min(max((value - low) / (high - low), Fraction(0)), Fraction(1))
        edge = self._theme.px(4)
        return track.left() + edge + (track.width() - 2 * edge) * float(share)
