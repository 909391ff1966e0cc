"""Draws the cells of the table of limits: wrapped words, verdicts with their sign, status chips."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from selfassess.ui.icons import paint_icon
from selfassess.ui.parts.chips import HEIGHT, paint_status, verdict_colour, verdict_icon
from selfassess.ui.results.limits_model import (
    NUMBER,
    SOURCE,
    STATUS,
    STATUS_ROLE,
    VALUE,
    VERDICT,
    VERDICT_ROLE,
    alignment,
)
from selfassess.ui.results.row_table import Index
from selfassess.ui.theme import Theme

ACROSS, _DOWN, _ICON, _GAP = 8, 8, 14, 6


class LimitsDelegate(QStyledItemDelegate):
    """Words wrap and make the row higher; nothing is cut."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        """Draw for `table`, whose columns give the widths."""
        super().__init__(table)
        self._theme, self._table = theme, table

    def _font(self, column: int) -> QFont:
        if column == VALUE:
            return self._theme.font("strong")
        return self._theme.font("caption" if column in (NUMBER, SOURCE, VERDICT) else "text")

    def _room(self, place: QRect, column: int) -> QRect:
        """Return where the words of a cell stand."""
        sign = self._theme.px(_ICON) + _GAP if column == VERDICT else 0
        return place.adjusted(sign + ACROSS, _DOWN, -ACROSS, -_DOWN)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words need in the column's width."""
        column = index.column()
        width = self._table.columnWidth(column)
        if column == STATUS:
            return QSize(width, self._theme.px(HEIGHT) + 2 * _DOWN)
        room = self._room(QRect(0, 0, width, 10_000), column)
        needed = sum(place.height() for _, _, place in self._lines(room, index))
        return QSize(width, max(needed, self._theme.px(HEIGHT)) + 2 * _DOWN + 1)

    def _lines(self, room: QRect, index: Index) -> Iterator[tuple[str, QFont, QRect]]:
        """Yield the words of a cell with font and place; below its name a figure has the name of the limit."""
        top = room.top()
        for words in str(index.data()).split("\n"):
            font = self._theme.font("caption") if top > room.top() else self._font(index.column())
            below = QRect(room.left(), top, room.width(), room.bottom() - top + 1)
            place = QFontMetrics(font).boundingRect(below, _flags(index.column()), words)
            yield words, font, QRect(room.left(), top, room.width(), place.height())
            top += place.height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell and the hairline under it."""
        theme, place, column = self._theme, QRect(option.rect), index.column()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.colour("tint"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), theme.colour("line"))
        if column == STATUS and index.data(STATUS_ROLE) is not None:
            chip = QRectF(self._room(place, column)).adjusted(0, 0, ACROSS, 0)
            chip.setHeight(theme.px(HEIGHT))
            paint_status(painter, theme, chip, index.data(STATUS_ROLE), str(index.data()))
        else:
            self._paint_words(painter, place, index)
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRect, index: Index) -> None:
        column, role = index.column(), "ink"
        verdict = index.data(VERDICT_ROLE)
        if column == VERDICT and verdict is not None:
            role = verdict_colour(verdict)
            side = self._theme.px(_ICON)
            sign = QRectF(place.left() + ACROSS, place.top() + _DOWN + 2, side, side)
            paint_icon(painter, verdict_icon(verdict), self._theme.colour(role), sign)
        elif column in (NUMBER, SOURCE):
            role = "ink3" if column == NUMBER else "ink2"
        for at, (words, font, line) in enumerate(self._lines(self._room(place, column), index)):
            painter.setFont(font)
            painter.setPen(self._theme.colour("ink2" if at else role))
            painter.drawText(line, _flags(column), words)


def _flags(column: int) -> int:
    return alignment(column).value | Qt.TextFlag.TextWordWrap.value
