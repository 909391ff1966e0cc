"""What lies in a scroll area and wraps at its width."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class Scrolled(QWidget):
    """As high as its layout is at the width given.

    By itself Qt asks for the height that wrapping words have at their narrowest, and the area scrolls without need.
    """

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from the width."""
        layout = self.layout()
        return QSize(layout.minimumSize().width() if layout else 0, 0)


def scrolled_area(widget: QWidget) -> QScrollArea:
    """Return an area that scrolls up and down over `widget`, as wide as the area."""
    inside, area = Scrolled(), QScrollArea()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
