"""Draws the rows of the outline: sections with progress and score, questions with their level."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from selfassess.ui.answering.outline_model import LOOK, RowLook
from selfassess.ui.icons import SMALL, paint_icon
from selfassess.ui.parts.focus import fill_chosen, paint_row_ring
from selfassess.ui.parts.level_cell import SIDE, level_width, paint_level
from selfassess.ui.theme import Theme

_RIGHT, _GAP = 17, 8
# these hold words or signs: at the usual size of the text
_SECTION_NUMBER, _SECTION_WORDS, _QUESTION_NUMBER, _QUESTION_WORDS = 18, 43, 44, 76
_ARROW, _ARROW_GAP = 14, 3
_SECTION_HEIGHT, _QUESTION_HEIGHT = 29, 28
_SIGN_ROOM, _WIDE_CELL, _SECTION_ROOM = 20, 44, 110
_FLAG = 13
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class OutlineDelegate(QStyledItemDelegate):
    """Paints the RowLook of a row; words wrap, so rows differ in height."""

    def __init__(self, theme: Theme, view: QTreeView, parent: QObject | None = None) -> None:
        """Draw for `view`, whose width, scroll bar included, decides how words wrap."""
        super().__init__(parent)
        self._theme, self._view = theme, view
        self._heights: dict[tuple[str, int], int] = {}
        self._width = 0

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that the words need at the width of the view."""
        look: RowLook = index.data(LOOK)
        width = self._view.width()
        right = self._theme.px(_SECTION_ROOM) if look.is_section else self._question_room(look)
        if width != self._width:
            # of other widths nothing is kept: a window drawn larger goes through hundreds
            self._heights, self._width = {}, width
        key = ("\n".join((look.number + look.words, look.holder)), right)
        if key not in self._heights:
            self._heights[key] = self._height(look, width - right)
        return QSize(width, self._heights[key])

    def _height(self, look: RowLook, end: int) -> int:
        """Return the height that words need which end at `end`."""
        left = self._words_left(look)
        font = QFontMetrics(self._theme.font("strong" if look.is_section else "caption"))
        words = font.boundingRect(0, 0, end - left, 10_000, int(_WRAP), look.words)
        least = self._theme.px(_SECTION_HEIGHT if look.is_section else _QUESTION_HEIGHT)
        return max(least, words.height() + (9 if look.is_section else 4)) + self._holder_height(look)

    def _holder_height(self, look: RowLook) -> int:
        """Return the height of the line below a section that says who has it."""
        if not look.holder:
            return 0
        font = QFontMetrics(self._theme.font("caption"))
        room = self._view.width() - _RIGHT - self._holder_left(look)
        return font.boundingRect(0, 0, room, 10_000, int(_WRAP), look.holder).height() + 4

    def _holder_left(self, look: RowLook) -> int:
        return self._words_left(look) + self._theme.px(_SIGN_ROOM)

    def _arrow_left(self, look: RowLook) -> int:
        return self._theme.px(_QUESTION_NUMBER if look.is_nested else _ARROW_GAP)

    def arrow_end(self, index: QModelIndex) -> int:
        """Return up to where the arrow of a section reaches."""
        look: RowLook = index.data(LOOK)
        return self._arrow_left(look) + self._theme.px(_ARROW)

    def _words_left(self, look: RowLook) -> int:
        """Return where the words begin: behind the number, at the usual place or further right."""
        if look.is_nested:
            return self._theme.px(_QUESTION_NUMBER + _ARROW + _ARROW_GAP)
        font = QFontMetrics(self._theme.font("strong" if look.is_section else "caption_strong"))
        px = self._theme.px
        start, usual = (
            (px(_SECTION_NUMBER), _SECTION_WORDS) if look.is_section else (px(_QUESTION_NUMBER), _QUESTION_WORDS)
        )
        return max(px(usual), start + font.horizontalAdvance(look.number) + 6)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        look: RowLook = index.data(LOOK)
        painter.save()
        place = QRect(option.rect)
        if look.is_section:
            self._paint_section(
                painter, place, look, self._view.isExpanded(index.model().index(index.row(), 0, index.parent()))
            )
        else:
            self._paint_question(painter, place, look)
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            paint_row_ring(painter, self._theme, QRectF(place))
        painter.restore()

    def _paint_section(self, painter: QPainter, whole: QRect, look: RowLook, is_expanded: bool) -> None:
        theme, place = self._theme, QRect(whole)
        place.setHeight(whole.height() - self._holder_height(look))
        if is_expanded or look.is_nested:
            painter.fillRect(whole, theme.colour("surface"))
        if is_expanded and not look.is_nested:
            painter.fillRect(place.left(), place.top(), place.width(), 1, theme.colour("line"))
        arrow = _square(place, self._arrow_left(look), theme.px(_ARROW))
        paint_icon(painter, "chevron-down" if is_expanded else "chevron-right", theme.colour("ink2"), arrow)
        self._write(painter, place.adjusted(theme.px(_SECTION_NUMBER), 0, 0, 0), look.number, "text", "ink2")
        right = self._view.width() - _RIGHT
        colour = "bad" if look.is_below else "ink"
        right = self._write_end(painter, place, right, look.score, ("strong", colour))
        if look.is_below:
            right -= theme.px(SMALL)
            sign = _square(place, right, theme.px(SMALL - 2))
            paint_icon(painter, "circle-arrow-down", theme.colour("bad"), sign)
            right -= _GAP
        right = self._write_end(painter, place, right, look.count, ("caption", "warn"))
        words = QRect(place)
        words.setLeft(place.left() + self._words_left(look))
        words.setRight(right)
        painter.setFont(theme.font("strong" if is_expanded else "text"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(words, int(_WRAP), look.words)
        if look.holder:
            self._paint_holder(painter, QRect(whole.left(), place.bottom(), whole.width(), whole.height()), look)

    def _paint_holder(self, painter: QPainter, below: QRect, look: RowLook) -> None:
        """Write who has the section; what is late has a sign and says so."""
        theme, left = self._theme, self._words_left(look)
        sign, colour = ("triangle-alert", "bad") if look.is_late else ("user", "ink2")
        line = QFontMetrics(theme.font("caption")).height()
        top = below.top() + (line - theme.px(_FLAG)) / 2
        paint_icon(painter, sign, theme.colour(colour), QRectF(left, top, theme.px(_FLAG), theme.px(_FLAG)))
        words = QRect(self._holder_left(look), below.top(), 0, self._holder_height(look))
        words.setRight(self._view.width() - _RIGHT)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour(colour))
        painter.drawText(words, int(_WRAP & ~_MIDDLE | Qt.AlignmentFlag.AlignTop), look.holder)

    def _paint_question(self, painter: QPainter, place: QRect, look: RowLook) -> None:
        theme = self._theme
        painter.fillRect(place, theme.colour("surface"))
        if look.is_current:
            fill_chosen(painter, theme, QRectF(place))
            painter.fillRect(place.left(), place.top(), 3, place.height(), theme.colour("accent"))
        tone = "ink3" if not look.is_asked else "ink" if look.is_current else "ink2"
        role = "caption_strong" if look.is_current else "caption"
        number = place.adjusted(theme.px(_QUESTION_NUMBER), 0, 0, 0)
        self._write(painter, number, look.number, role, tone if look.is_current else "ink3")
        right = self._view.width() - _RIGHT
        if look.is_asked:
            width, side = level_width(theme, look.cell), theme.px(SIDE)
            right -= width
            top = place.top() + (place.height() - side) / 2
            paint_level(painter, theme, QRectF(right, top, width, side), look.cell)
        right -= _GAP
        for sign, colour in _signs(look):
            right -= theme.px(_FLAG)
            paint_icon(painter, sign, theme.colour(colour), _square(place, right, theme.px(_FLAG)))
            right -= theme.px(_SIGN_ROOM - _FLAG)
        words = QRect(place)
        words.setLeft(place.left() + self._words_left(look))
        words.setRight(self._view.width() - self._question_room(look))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour(tone))
        painter.drawText(words, int(_WRAP), look.words)

    def _question_room(self, look: RowLook) -> int:
        """Return how much the words of a question leave free for signs and cell."""
        cell = max(self._theme.px(_WIDE_CELL if look.has_wide_cell else SIDE), level_width(self._theme, look.cell))
        return _RIGHT + cell + _GAP + self._theme.px(_SIGN_ROOM) * len(_signs(look))

    def _write(self, painter: QPainter, place: QRect, words: str, role: str, colour: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(colour))
        painter.drawText(place, int(_MIDDLE), words)

    def _write_end(self, painter: QPainter, place: QRect, right: int, words: str, look: tuple[str, str]) -> int:
        """Write `words` so that they end at `right`; return where what stands before them ends."""
        if not words:
            return right
        role, colour = look
        width = QFontMetrics(self._theme.font(role)).horizontalAdvance(words)
        box = QRect(right - width, place.top(), width + 1, place.height())
        self._write(painter, box, words, role, colour)
        return right - width - _GAP


def _signs(look: RowLook) -> list[tuple[str, str]]:
    """Return icon and colour of what stands before the cell of a question, from right to left."""
    signs = [("circle-arrow-down", "bad")] if look.is_below else []
    return [*signs, ("flag", "warn")] if look.is_marked else signs


def _square(place: QRect, left: float, side: int) -> QRectF:
    return QRectF(left, place.top() + (place.height() - side) / 2, side, side)
