"""What every button of our own painting has in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from selfassess.ui.theme import Theme


def make_pressable(widget: QWidget) -> None:
    """Let `widget` have the keyboard, show the hand, and be painted anew as the mouse comes and goes."""
    widget.setCursor(Qt.CursorShape.PointingHandCursor)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.setAttribute(Qt.WidgetAttribute.WA_Hover)


class Pressable(QAbstractButton):
    """A button that paints itself; Enter presses it as Space does."""

    def __init__(self, theme: Theme, words: str = "") -> None:
        """Make a button with `words`, which are its accessible name."""
        super().__init__()
        self._theme = theme
        self.setText(words)
        make_pressable(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
