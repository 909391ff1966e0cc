"""Rows of wrapping words, in one or several lines of different weight."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from selfassess.ui.parts.focus import fill_chosen, paint_row_ring
from selfassess.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Lines:
    """What a row shows: (font role, colour role, words) from the top; how far in; whether it only heads others."""

    lines: tuple[tuple[str, str, str], ...]
    indent: int = 0
    is_heading: bool = False


class WrappedDelegate(QStyledItemDelegate):
    """Draws the Lines in the user role of an index; heights follow the width of the view."""

    def __init__(self, theme: Theme, view: QListView, edge: int = 16, gap: int = 6) -> None:
        """Draw with `edge` pixels at both sides and `gap` above and below."""
        super().__init__(view)
        self._theme, self._view, self._edge, self._gap = theme, view, edge, gap
        # without it Qt keeps the places of the rows when only the width changes, as a scroll bar changes it
        view.setWordWrap(True)

    def _places(self, row: Lines) -> list[QRect]:
        left = self._edge + row.indent
        width = self._view.viewport().width() - left - self._edge
        top, places = self._gap + (10 if row.is_heading else 0), []
        for role, _, words in row.lines:
            metrics = QFontMetrics(self._theme.font(role))
            height = metrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, words).height()
            places.append(QRect(left, top, width, height + 1))
            top += height + 1
        return places

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of the wrapped lines."""
        places = self._places(index.data(Qt.ItemDataRole.UserRole))
        return QSize(120, places[-1].bottom() + 1 + self._gap)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        theme, place, row = self._theme, QRect(option.rect), index.data(Qt.ItemDataRole.UserRole)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected) and not row.is_heading
        if is_chosen:
            fill_chosen(painter, theme, QRectF(place))
        elif option.state & QStyle.StateFlag.State_MouseOver and not row.is_heading:
            painter.fillRect(place, theme.colour("hover"))
        for (role, colour, words), room in zip(row.lines, self._places(row), strict=True):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(colour))
            painter.drawText(room.translated(place.topLeft()), Qt.TextFlag.TextWordWrap, words)
        if self._view.hasFocus() and index == self._view.currentIndex():
            paint_row_ring(painter, theme, QRectF(place))
