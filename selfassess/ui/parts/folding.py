"""Words with something beside them, which goes below them where both do not fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget


class Folding(QWidget):
    """Two halves: the first takes the spare width, the second keeps to the right."""

    def __init__(self, first: QWidget, seconds: tuple[QWidget, ...], spacing: int) -> None:
        """Put `seconds`, which stay beside each other, beside `first`."""
        super().__init__()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(spacing)
        self._halves.addWidget(first, 1, Qt.AlignmentFlag.AlignVCenter)
        self._end = QHBoxLayout()
        self._end.setSpacing(spacing)
        # of use only where it is as wide as the place
        self._end.addStretch(0)
        for widget in seconds:
            self._end.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._halves.addLayout(self._end)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider half: beside each other they need not be."""
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    def _widths(self) -> tuple[int, int]:
        first = self._halves.itemAt(0)
        return first.minimumSize().width() if first else 0, self._end.minimumSize().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the halves beside or below each other."""
        super().resizeEvent(event)
        fits = sum(self._widths()) + self._halves.spacing() <= self.width()
        self._halves.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
