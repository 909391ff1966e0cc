"""One line a row: words at the left, a remark (user role) at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from selfassess.ui.parts.focus import fill_chosen, paint_row_ring
from selfassess.ui.theme import Theme

_ROW, _PADDING = 36, 12


class LineDelegate(QStyledItemDelegate):
    """Draws rows of one line over a hairline."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        """Draw for `view`."""
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return room for words and remark."""
        words = QFontMetrics(self._theme.font("strong")).horizontalAdvance(str(index.data()))
        remark = QFontMetrics(self._theme.font("caption")).horizontalAdvance(self._remark(index))
        return QSize(words + remark + 3 * _PADDING, self._theme.px(_ROW))

    def _remark(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.UserRole) or "")

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        theme, place = self._theme, QRect(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            fill_chosen(painter, theme, QRectF(place))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, theme.colour("hover"))
        inner = place.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.setFont(theme.font("strong" if is_chosen else "text"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("ink3"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._remark(index))
        painter.fillRect(place.x(), place.bottom(), place.width(), 1, theme.colour("line"))
        if self._view.hasFocus() and index == self._view.currentIndex():
            paint_row_ring(painter, theme, QRectF(place))
