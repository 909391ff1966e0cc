"""Draws the cells of the table of levers: levels with their arrow, effort as five boxes, the gain as a bar."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from selfassess.ui.icons import SMALL, paint_icon
from selfassess.ui.lift.levers_model import (
    ADD,
    CAN_ADD_ROLE,
    EFFORT,
    EFFORT_ROLE,
    FIGURES,
    GAIN,
    IN_PATH,
    IN_PATH_ROLE,
    LEVEL,
    LEVELS_ROLE,
    LIMIT,
    NAME,
    NUMBER,
    OPEN_ROLE,
    SHARE_ROLE,
)
from selfassess.ui.parts.focus import fill_round
from selfassess.ui.parts.level_cell import SIDE, level_width, paint_level
from selfassess.ui.results.row_table import Index
from selfassess.ui.theme import Theme

ROW = 31
"""Pixels at the usual size of the text, as all that is drawn here."""
ACROSS, _ARROW, _SIGN, _BOX, _BAR = 12, 28, 14, 5, 8
_SMALL = (NUMBER, LIMIT)
_WRAPPING = (NAME, LIMIT)


class LeversDelegate(QStyledItemDelegate):
    """Words wrap and make the row higher; nothing is cut."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        """Draw for `table`, whose columns give the widths."""
        super().__init__(table)
        self._theme, self._table = theme, table
        self._kinds: dict[int, Callable[[QPainter, QRect, Index], None]] = {
            IN_PATH: self._paint_mark,
            LEVEL: self._paint_levels,
            EFFORT: self._paint_effort,
            GAIN: self._paint_gain,
            ADD: self._paint_plus,
        }

    def _font(self, column: int) -> QFont:
        return self._theme.font("caption" if column in _SMALL else "text")

    def height_of(self, index: QModelIndex) -> int:
        """Return the height that a row needs for its words in the widths of now."""
        row = self._theme.px(ROW)
        for column in _WRAPPING:
            words, metrics = str(index.sibling(index.row(), column).data()), QFontMetrics(self._font(column))
            width = self._table.columnWidth(column) - ACROSS
            if metrics.horizontalAdvance(words) > width:
                room = QRect(0, 0, width, 10_000)
                needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, words).height()
                row = max(row, needed + self._theme.px(ACROSS) - 1)
        return row

    def width_of(self, column: int, words: Iterable[str]) -> int:
        """Return the width of a column that shows `words`: whole, or where they wrap the longest of them."""
        metrics, parts = QFontMetrics(self._font(column)), set(words)
        if column in _WRAPPING and self._theme.is_large:
            parts = {part for line in parts for part in line.split()}
        # the advance is rounded, and words that miss the width by a part of a pixel would break
        return max((metrics.horizontalAdvance(part) for part in parts), default=0) + ACROSS + 2

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return what the words of a cell need on one line."""
        metrics = QFontMetrics(self._font(index.column()))
        return QSize(metrics.horizontalAdvance(str(index.data())) + 2 * ACROSS, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell and the hairline under it."""
        place = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, self._theme.colour("tint"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), self._theme.colour("line"))
        self._kinds.get(index.column(), self._paint_words)(painter, place, index)
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRect, index: Index) -> None:
        column, is_open = index.column(), bool(index.data(OPEN_ROLE))
        painter.setFont(self._font(column))
        role = "ink3" if column == NUMBER else "warn" if is_open and column == LIMIT else "ink"
        painter.setPen(self._theme.colour(role))
        side = Qt.AlignmentFlag.AlignRight if column in FIGURES else Qt.AlignmentFlag.AlignLeft
        room = place.adjusted(0, 0, -ACROSS, -1)
        flags = side.value | Qt.AlignmentFlag.AlignVCenter.value
        if column in _WRAPPING:
            flags |= Qt.TextFlag.TextWordWrap.value
        painter.drawText(room, flags, str(index.data()))

    def _paint_mark(self, painter: QPainter, place: QRect, index: Index) -> None:
        if index.data(IN_PATH_ROLE):
            self._paint_icon(painter, "check", "accent", place)

    def _paint_plus(self, painter: QPainter, place: QRect, index: Index) -> None:
        if index.data(CAN_ADD_ROLE):
            self._paint_icon(painter, "plus", "ink2", place)

    def _paint_icon(self, painter: QPainter, name: str, role: str, place: QRect) -> None:
        side = self._theme.px(SMALL)
        top = place.top() + (place.height() - side) / 2
        paint_icon(painter, name, self._theme.colour(role), QRectF(place.left() + 2, top, side, side))

    def _paint_levels(self, painter: QPainter, place: QRect, index: Index) -> None:
        first, second = index.data(LEVELS_ROLE)
        side, between, sign = (self._theme.px(one) for one in (SIDE, _ARROW - 8, _SIGN))
        left, top = float(place.left()), place.top() + (place.height() - side) / 2 - 0.5
        width = level_width(self._theme, first)
        paint_level(painter, self._theme, QRectF(left, top, width, side), first)
        if second is None:
            return
        left += width
        arrow = QRectF(left + (between - sign) / 2, top + (side - sign) / 2, sign, sign)
        paint_icon(painter, "arrow-right", self._theme.colour("ink3"), arrow)
        left += between
        paint_level(painter, self._theme, QRectF(left, top, level_width(self._theme, second), side), second)

    def _paint_effort(self, painter: QPainter, place: QRect, index: Index) -> None:
        width, across, height = (self._theme.px(one) for one in (_BOX, _BOX + 4, 12))
        filled, top = index.data(EFFORT_ROLE), place.top() + (place.height() - height) / 2
        for at in range(5):
            box = QRectF(place.left() + at * across, top, width, height)
            fill, edge = (self._theme.colour("ink2"), None) if at < filled else (None, self._theme.colour("line2"))
            fill_round(painter, box, fill, edge, 1)

    def _paint_gain(self, painter: QPainter, place: QRect, index: Index) -> None:
        if index.data(OPEN_ROLE):
            return
        top, whole = place.top() + (place.height() - _BAR) / 2, place.width() - ACROSS
        painter.fillRect(QRectF(place.left(), top, whole, _BAR), self._theme.colour("sunken"))
        share = max(0.0, float(index.data(SHARE_ROLE)))
        painter.fillRect(QRectF(place.left(), top, whole * share, _BAR), self._theme.colour("accent"))
