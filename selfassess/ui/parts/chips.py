"""Chips: the status of a threshold (edge, icon, word) and a verdict (icon and word, no edge).

The paint functions serve delegates, the widgets pages. The words come from the page.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from selfassess.domain.figures import Verdict
from selfassess.domain.questionnaire import Status, Threshold
from selfassess.ui.icons import paint_icon
from selfassess.ui.parts.accessible import Role, give_role
from selfassess.ui.theme import Theme

HEIGHT = 20
_ICON, _PADDING, _GAP = 14, 8, 5


@dataclass(frozen=True)
class _Sign:
    icon: str
    colour: str
    edge: str = ""
    dashed: bool = False


_STATUS = {
    Status.LAW: _Sign("scale", "ink", "ink"),
    Status.PUBLISHED: _Sign("book-open", "ink2", "line2"),
    Status.PLATFORM: _Sign("landmark", "ink2", "line2"),
    Status.HOUSE: _Sign("pencil-ruler", "ink2", "line2", dashed=True),
}
_ORIENTATION = _Sign("info", "ink2", "line2")
_VERDICT = {
    Verdict.MET: _Sign("circle-check", "accent"),
    Verdict.NOT_MET: _Sign("circle-arrow-down", "bad"),
    Verdict.NOT_DECIDED: _Sign("circle-dashed", "warn"),
    Verdict.NOT_APPLICABLE: _Sign("minus", "ink2"),
    Verdict.NO_PUBLISHED_VALUE: _Sign("minus", "ink2"),
    Verdict.ORIENTATION: _Sign("info", "ink2"),
}


def verdict_colour(verdict: Verdict) -> str:
    """Return the colour role of a verdict's words."""
    return _VERDICT[verdict].colour


def verdict_icon(verdict: Verdict) -> str:
    """Return the Lucide name of a verdict's sign."""
    return _VERDICT[verdict].icon


def chip_width(theme: Theme, words: str, edged: bool = True) -> int:
    """Return how wide a chip with these words is; `edged` for a status, not for a verdict."""
    width = QFontMetrics(theme.font("caption")).horizontalAdvance(words)
    return width + theme.px(_ICON) + _GAP + (2 * _PADDING if edged else 0)


def paint_status(painter: QPainter, theme: Theme, place: QRectF, threshold: Threshold, words: str) -> None:
    """Draw the chip of a threshold's status, left and centred in `place`."""
    _paint(painter, theme, place, _status_sign(threshold), words)


def paint_verdict(painter: QPainter, theme: Theme, place: QRectF, verdict: Verdict, words: str) -> None:
    """Draw a verdict, left and centred in `place`."""
    _paint(painter, theme, place, _VERDICT[verdict], words)


def _paint(painter: QPainter, theme: Theme, place: QRectF, sign: _Sign, words: str) -> None:
    painter.save()
    height, side = theme.px(HEIGHT), theme.px(_ICON)
    top = place.top() + (place.height() - height) / 2
    left = place.left()
    if sign.edge:
        _paint_edge(painter, theme, QRectF(left, top, chip_width(theme, words), height), sign)
        left += _PADDING
    colour = theme.colour(sign.colour)
    paint_icon(painter, sign.icon, colour, QRectF(left, top + (height - side) / 2, side, side))
    left += side + _GAP
    painter.setFont(theme.font("caption"))
    painter.setPen(colour)
    painter.drawText(QRectF(left, top, place.right() - left + 1, height), Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


def _paint_edge(painter: QPainter, theme: Theme, place: QRectF, sign: _Sign) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour(sign.edge), 1)
    if sign.dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), place.height() / 2, place.height() / 2)


class _Chip(QWidget):
    def __init__(self, theme: Theme, sign: _Sign, words: str) -> None:
        super().__init__()
        self._theme, self._sign, self._words = theme, sign, words
        give_role(self, Role.StaticText)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._theme, self._words, bool(self._sign.edge)) + 1, self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        _paint(QPainter(self), self._theme, QRectF(self.rect()), self._sign, self._words)


def status_chip(theme: Theme, threshold: Threshold, words: str) -> QWidget:
    """Return the chip of a threshold's status; one for orientation never looks like a law that binds."""
    return _Chip(theme, _status_sign(threshold), words)


def _status_sign(threshold: Threshold) -> _Sign:
    return _ORIENTATION if threshold.orientation else _STATUS[threshold.status]


def verdict_chip(theme: Theme, verdict: Verdict, words: str) -> QWidget:
    """Return a verdict as icon and word."""
    return _Chip(theme, _VERDICT[verdict], words)
