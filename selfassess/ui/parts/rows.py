"""A row that can be chosen: its full width is clickable, focus and selection are two states."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from selfassess.ui.parts.focus import fill_round, paint_ring
from selfassess.ui.theme import Theme


class Row(QAbstractButton):
    """A button as wide as its place that holds widgets in a row; checked means selected.

    The widgets inside let the mouse through. The accessible name is given by the page.
    """

    def __init__(self, theme: Theme, name: str, least_height: int = 44, padding: int = 12) -> None:
        """Make an empty row called `name`; a hairline of role `line` runs below it."""
        super().__init__()
        self._theme = theme
        self.setText(name)
        self.setAccessibleName(name)
        self.setMinimumHeight(least_height)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint for the mouse."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Repaint without the mouse."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, hairline and focus ring."""
        painter, place = QPainter(self), QRectF(self.rect())
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.colour("line"))
        if self.isChecked():
            fill_round(painter, place, self._theme.colour("tint"))
        elif self.underMouse() and self.isEnabled():
            fill_round(painter, place, self._theme.colour("hover"))
        if self.hasFocus():
            paint_ring(painter, self._theme, place)
