"""The focus ring, drawn alike round everything that can have the keyboard."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from selfassess.ui.theme import Theme

RING = 2
ROUND, TIGHT = 6, 4
"""Radii: controls, rows and bars; keys and level cells."""


def paint_ring(painter: QPainter, theme: Theme, place: QRectF, radius: float = ROUND) -> None:
    """Draw the ring just inside `place`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius)
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
