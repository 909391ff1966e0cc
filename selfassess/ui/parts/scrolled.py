"""What lies in a scroll area and wraps at its width."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Scrolled(QWidget):
    """As high as its layout is at the width given.

    By itself Qt asks for the height that wrapping words have at their narrowest, and the area scrolls without need.
    """

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from the width."""
        layout = self.layout()
        return QSize(layout.minimumSize().width() if layout else 0, 0)
