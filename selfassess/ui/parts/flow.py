"""A layout that puts widgets one after another and goes on in the next line where the width ends."""

from collections.abc import Iterable

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, then the next line; heights follow the highest of a line."""

    def __init__(self, parent: QWidget | None = None, across: int = 8, down: int = 8) -> None:
        """Make an empty layout with gaps in pixels."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Put `item` at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Say that the layout asks for no spare room."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower layout is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, place: QRect) -> None:
        """Put every item into its place."""
        super().setGeometry(place)
        self._place(place, moves=True)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, place: QRect, moves: bool) -> int:
        left, top, deepest = place.x(), place.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            # what may be narrower than it wants to be is no wider than a line
            size.setWidth(max(min(size.width(), place.width()), item.minimumSize().width()))
            if left > place.x() and left + size.width() > place.x() + place.width():
                left, top, deepest = place.x(), top + deepest + self._down, 0
            if moves:
                item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._across
            deepest = max(deepest, size.height())
        return top + deepest - place.y()


def lines_needed(widths: Iterable[int], room: int, gap: int) -> int:
    """Return how many lines of `room` pixels a FlowLayout makes of widgets so wide."""
    lines, left = 1, 0
    for width in widths:
        if left and left + width > room:
            lines, left = lines + 1, 0
        left += width + gap
    return lines
