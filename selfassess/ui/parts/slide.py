"""The one motion of the program: a panel slides in from the right (LOOK section 4)."""

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QWidget

MILLISECONDS = 120


def slide_in(slide: QPropertyAnimation, panel: QWidget) -> None:
    """Let `panel` come from the right to where it stands; `slide` moves its place."""
    place = panel.pos()
    slide.setDuration(MILLISECONDS)
    slide.setEasingCurve(QEasingCurve.Type.OutCubic)
    slide.setStartValue(place + QPoint(panel.width(), 0))
    slide.setEndValue(place)
    slide.start()
