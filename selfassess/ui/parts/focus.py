"""The focus ring, drawn alike round everything that can have the keyboard."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from selfassess.ui.theme import Theme

RING, _CHOSEN = 2, 2
"""Widths of the ring, and of the edge of what is chosen where no tint shows it."""
ROUND, TIGHT = 6, 4
"""Radii: controls, rows and bars; keys and level cells."""


class Leading(QWidget):
    """Hands the keyboard on to a part of itself.

    With a focus proxy instead Tab would come from outside to that part at once and leave out what stands before it.
    """

    _part: QWidget | None = None

    def lead_to(self, part: QWidget) -> None:
        """Hand the keyboard on to `part` from now on, at once if it is here."""
        self._part = part
        if self.hasFocus():
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on."""
        if self._part is not None:
            self._part.setFocus(event.reason())


def paint_ring(painter: QPainter, theme: Theme, place: QRectF, radius: float = ROUND) -> None:
    """Draw the ring just inside `place`."""
    _outline(painter, QPen(theme.colour("accent"), RING), place, RING / 2, radius)


def paint_row_ring(painter: QPainter, theme: Theme, place: QRectF, radius: float = ROUND) -> None:
    """Draw the ring of a row that can be chosen: where that has an edge in accent, inside the edge and in ink."""
    if theme.palette.edged:
        _outline(painter, QPen(theme.colour("ink"), RING), place, RING / 2 + 2 * _CHOSEN, radius)
    else:
        paint_ring(painter, theme, place, radius)


def fill_chosen(painter: QPainter, theme: Theme, place: QRectF, radius: float = 0) -> None:
    """Draw the ground of what is chosen: a tint, or an edge where a tint would not show."""
    fill_round(painter, place, theme.colour("tint"), radius=radius)
    if theme.palette.edged:
        _outline(painter, QPen(theme.colour("tintline"), _CHOSEN), place, _CHOSEN / 2, radius)


def _outline(painter: QPainter, pen: QPen, place: QRectF, inset: float, radius: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def fill_round(
    painter: QPainter, place: QRectF, fill: QColor | None, edge: QColor | None = None, radius: float = ROUND
) -> None:
    """Draw a rounded area, filled or not, with or without a 1-px edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    inset = 0.0 if edge is None else 0.5
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()
