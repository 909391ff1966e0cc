"""Widgets side by side, in fewer columns where the place is too narrow for all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget


class Columns(QWidget):
    """Puts its widgets into as many columns as there is room for, row by row."""

    def __init__(self, least: int, shares: Sequence[int], across: int = 40, down: int = 24) -> None:
        """Make an empty place; `least` is the narrowest column in pixels, `shares` are how wide they are to each other.

        There are never more columns than shares.
        """
        super().__init__()
        self._least, self._shares, self._across = least, shares, across
        self._inside: list[QWidget] = []
        self._count = len(shares)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(across)
        self._grid.setVerticalSpacing(down)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._arrange()

    def add(self, widget: QWidget) -> None:
        """Put `widget` at the end."""
        self._inside.append(widget)
        self._arrange()

    @property
    def count(self) -> int:
        """Return how many columns there are at the moment."""
        return self._count

    def _arrange(self) -> None:
        for widget in self._inside:
            self._grid.removeWidget(widget)
        for at, widget in enumerate(self._inside):
            self._grid.addWidget(widget, at // self._count, at % self._count, self._alignment(widget))
        for column, share in enumerate(self._shares):
            self._grid.setColumnStretch(column, share if column < self._count else 0)

    def _alignment(self, widget: QWidget) -> Qt.AlignmentFlag:
        """Let what does not want to grow stand at the top."""
        grows = widget.sizePolicy().expandingDirections() & Qt.Orientation.Vertical
        return Qt.AlignmentFlag(0) if grows else Qt.AlignmentFlag.AlignTop

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        fitting = (self.width() + self._across) // (self._least + self._across)
        count = min(max(fitting, 1), len(self._shares))
        if count != self._count:
            self._count = count
            self._arrange()
