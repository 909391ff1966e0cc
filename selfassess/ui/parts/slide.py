"""The two motions of the program: a panel slides in, what a presentation reveals appears (LOOK section 4)."""

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

MILLISECONDS = 120


def slide_in(slide: QPropertyAnimation, panel: QWidget) -> None:
    """Let `panel` come from the right to where it stands; `slide` moves its place."""
    place = panel.pos()
    slide.setDuration(MILLISECONDS)
    slide.setEasingCurve(QEasingCurve.Type.OutCubic)
    slide.setStartValue(place + QPoint(panel.width(), 0))
    slide.setEndValue(place)
    slide.start()


def appear(widget: QWidget) -> None:
    """Show `widget`, which comes out of nothing."""
    effect = QGraphicsOpacityEffect(widget)
    widget.setGraphicsEffect(effect)
    motion = QPropertyAnimation(effect, b"opacity", widget)
    motion.setDuration(MILLISECONDS)
    motion.setStartValue(0.0)
    motion.setEndValue(1.0)
    # drawn through an effect it would never be as sharp again
    motion.finished.connect(effect.deleteLater)
    widget.show()
    motion.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
