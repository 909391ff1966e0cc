"""A row that can be chosen: its full width is clickable, focus and selection are two states."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from selfassess.ui.parts.focus import ROUND, fill_chosen, fill_round, paint_row_ring
from selfassess.ui.parts.pressable import Pressable
from selfassess.ui.theme import Theme


class Row(Pressable):
    """A button as wide as its place that holds widgets in a row; checked means selected.

    The widgets inside let the mouse through. The accessible name is given by the page.
    """

    def __init__(self, theme: Theme, name: str, least_height: int = 44, padding: int = 12) -> None:
        """Make an empty row called `name`; a hairline of role `line` runs below it."""
        super().__init__(theme, name)
        self.setAccessibleName(name)
        self.setMinimumHeight(theme.px(least_height))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.cells = QHBoxLayout(self)
        self.cells.setContentsMargins(padding, 6, padding, 7)
        self.cells.setSpacing(12)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put `widget` at the end of the row."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cells.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)

    def hasHeightForWidth(self) -> bool:
        """Say that wrapping words make the row higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the cells need at `width`."""
        return max(self.minimumHeight(), self.cells.totalHeightForWidth(width))

    def sizeHint(self) -> QSize:
        """Return what the cells need."""
        return self.cells.totalSizeHint().expandedTo(QSize(0, self.minimumHeight()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, hairline and focus ring."""
        painter, place = QPainter(self), QRectF(self.rect())
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.colour("line"))
        if self.isChecked():
            fill_chosen(painter, self._theme, place, ROUND)
        elif self.underMouse() and self.isEnabled():
            fill_round(painter, place, self._theme.colour("hover"))
        if self.hasFocus():
            paint_row_ring(painter, self._theme, place)
