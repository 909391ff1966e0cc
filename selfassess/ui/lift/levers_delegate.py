"""Draws the cells of the table of levers: levels with their arrow, effort as five boxes, the gain as a bar."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
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
_ACROSS, _ARROW, _BOX, _BAR = 12, 28, 5, 8


class LeversDelegate(QStyledItemDelegate):
    """Names wrap and make the row higher; nothing is cut."""

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

    def height_of(self, words: str, width: int) -> int:
        """Return the height of a row whose name has `words`, in a column of `width`."""
        metrics = QFontMetrics(self._theme.font("text"))
        if metrics.horizontalAdvance(words) <= width - _ACROSS:
            return ROW
        room = QRect(0, 0, width - _ACROSS, 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, words).height() + 11

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return what the words of a cell need on one line."""
        metrics = QFontMetrics(self._theme.font("caption" if index.column() in (NUMBER, LIMIT) else "text"))
        return QSize(metrics.horizontalAdvance(str(index.data())) + 2 * _ACROSS, ROW)

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
        small = column in (NUMBER, LIMIT)
        painter.setFont(self._theme.font("caption" if small else "text"))
        role = "ink3" if column == NUMBER else "warn" if is_open and column == LIMIT else "ink"
        painter.setPen(self._theme.colour(role))
        side = Qt.AlignmentFlag.AlignRight if column in FIGURES else Qt.AlignmentFlag.AlignLeft
        room = place.adjusted(0, 0, -_ACROSS, -1)
        flags = side.value | Qt.AlignmentFlag.AlignVCenter.value
        if column in (NAME, LIMIT):
            flags |= Qt.TextFlag.TextWordWrap.value
        painter.drawText(room, flags, str(index.data()))

    def _paint_mark(self, painter: QPainter, place: QRect, index: Index) -> None:
        if index.data(IN_PATH_ROLE):
            self._paint_icon(painter, "check", "accent", place)

    def _paint_plus(self, painter: QPainter, place: QRect, index: Index) -> None:
        if index.data(CAN_ADD_ROLE):
            self._paint_icon(painter, "plus", "ink2", place)

    def _paint_icon(self, painter: QPainter, name: str, role: str, place: QRect) -> None:
        top = place.top() + (place.height() - SMALL) / 2
        paint_icon(painter, name, self._theme.colour(role), QRectF(place.left() + 2, top, SMALL, SMALL))

    def _paint_levels(self, painter: QPainter, place: QRect, index: Index) -> None:
        first, second = index.data(LEVELS_ROLE)
        left, top = float(place.left()), place.top() + (place.height() - SIDE) / 2 - 0.5
        width = level_width(self._theme, first)
        paint_level(painter, self._theme, QRectF(left, top, width, SIDE), first)
        if second is None:
            return
        left += width
        arrow = QRectF(left + (_ARROW - 14) / 2 - 4, top + (SIDE - 14) / 2, 14, 14)
        paint_icon(painter, "arrow-right", self._theme.colour("ink3"), arrow)
        left += _ARROW - 8
        paint_level(painter, self._theme, QRectF(left, top, level_width(self._theme, second), SIDE), second)

    def _paint_effort(self, painter: QPainter, place: QRect, index: Index) -> None:
        filled, top = index.data(EFFORT_ROLE), place.top() + (place.height() - 12) / 2
        for at in range(5):
            box = QRectF(place.left() + at * (_BOX + 4), top, _BOX, 12)
            fill, edge = (self._theme.colour("ink2"), None) if at < filled else (None, self._theme.colour("line2"))
            fill_round(painter, box, fill, edge, 1)

    def _paint_gain(self, painter: QPainter, place: QRect, index: Index) -> None:
        if index.data(OPEN_ROLE):
            return
        top, whole = place.top() + (place.height() - _BAR) / 2, place.width() - _ACROSS
        painter.fillRect(QRectF(place.left(), top, whole, _BAR), self._theme.colour("sunken"))
        share = max(0.0, float(index.data(SHARE_ROLE)))
        painter.fillRect(QRectF(place.left(), top, whole * share, _BAR), self._theme.colour("accent"))
