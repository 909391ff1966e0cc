"""One row of an answer: key, label, description, mark; its full width is clickable."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from selfassess.ui.icons import SMALL, paint_icon
from selfassess.ui.parts.focus import TIGHT, fill_round, paint_ring
from selfassess.ui.parts.pressable import make_pressable
from selfassess.ui.theme import Theme

LEAST_HEIGHT, BLEED = 53, 12
"""Pixels: the least height, and how far a row reaches beyond the text column on both sides."""
_KEY, _KEY_GAP, _LABEL, _MARK, _GAP = 28, 14, 112, 86, 20
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True)
class RowWords:
    """What stands in a row: the sign in the key, the label, and what the label means (may be empty)."""

    key: str
    label: str
    description: str = ""


class AnswerRow(QRadioButton):
    """A row that can be chosen; focus and selection are two states, last period's answer is only a mark."""

    stepped = Signal(int)
    """An arrow key asks for the next (1) or previous (-1) row."""

    def __init__(self, theme: Theme, words: RowWords, ticks: bool = False) -> None:
        """Make a row; with `ticks` it can be ticked independently of the others (a checklist)."""
        super().__init__()
        self._theme, self.words, self._ticks = theme, words, ticks
        self._mark, self._mark_is_choice, self._is_asked = "", False, True
        self._heights: dict[int, int] = {}
        self.setAutoExclusive(False)
        self.setText(words.label)
        make_pressable(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_state(False, "", "")

    def show_state(self, is_chosen: bool, chosen_words: str, previous_words: str, is_asked: bool = True) -> None:
        """Show whether the row is chosen, else whether it was last period."""
        mark = chosen_words if is_chosen else previous_words
        if (is_chosen, is_asked, mark) == (self.isChecked(), self._is_asked, self._mark) and self.accessibleName():
            return
        self.setChecked(is_chosen)
        self._is_asked, self._mark_is_choice = is_asked, is_chosen
        self._mark = mark
        parts = (self.words.key, self.words.label, self.words.description, self._mark)
        self.setAccessibleName(". ".join(part for part in parts if part))
        self.update()

    def nextCheckState(self) -> None:
        """Leave the mark alone: the answer is shown once it is stored."""

    def hitButton(self, place: object) -> bool:
        """Say that the whole row is the button."""
        del place
        return True

    def hasHeightForWidth(self) -> bool:
        """Say that wrapping words make the row higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that label and description need at `width`."""
        # asked for some fifty times while the page is laid out once
        if width not in self._heights:
            self._heights[width] = self._needed_height(width)
        return self._heights[width]

    def _needed_height(self, width: int) -> int:
        label, description = self._columns(width)
        needed = self._height_of(self.words.label, "strong", label.width())
        if self.words.description:
            needed = max(needed, self._height_of(self.words.description, "text", description.width()))
        return max(LEAST_HEIGHT, needed + 13)

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(560, self.heightForWidth(560))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest width that still reads well."""
        return QSize(360, LEAST_HEIGHT)

    def _height_of(self, words: str, role: str, width: int) -> int:
        return QFontMetrics(self._theme.font(role)).boundingRect(0, 0, width, 100_000, int(_WRAP), words).height()

    def _columns(self, width: int) -> tuple[QRect, QRect]:
        left = BLEED + _KEY + _KEY_GAP
        right = width - BLEED - _MARK - _GAP
        if not self.words.description:
            return QRect(left, 0, right - left, 0), QRect()
        start = left + _LABEL
        return QRect(left, 0, _LABEL - 8, 0), QRect(start, 0, right - start, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the rows with the arrows, choose with Enter or Space."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, key, label, description, mark and the focus ring."""
        painter, theme, place = QPainter(self), self._theme, QRectF(self.rect())
        if self.isChecked():
            fill_round(painter, place, theme.colour("tint"))
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(place, theme.colour("hover"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        self._paint_key(painter)
        self._paint_words(painter)
        self._paint_mark(painter)
        if self.hasFocus():
            paint_ring(painter, theme, place)

    def _paint_key(self, painter: QPainter) -> None:
        theme, chosen = self._theme, self.isChecked()
        place = QRectF(BLEED, (self.height() - 1 - _KEY) / 2, _KEY, _KEY)
        fill, edge = ("accent", "accent") if chosen else ("surface", "line2" if self._is_asked else "line")
        fill_round(painter, place, theme.colour(fill), theme.colour(edge), TIGHT + 2)
        colour = theme.colour("onaccent" if chosen else "ink" if self._is_asked else "ink3")
        if self._ticks and chosen:
            paint_icon(painter, "check", colour, place.adjusted(6, 6, -6, -6))
            return
        painter.setFont(theme.font("strong"))
        painter.setPen(colour)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.words.key)

    def _paint_words(self, painter: QPainter) -> None:
        label, description = self._columns(self.width())
        lighter = self._is_asked
        self._draw(painter, self.words.label, label, "strong", "ink" if lighter else "ink3")
        if self.words.description:
            colour = "ink" if self.isChecked() else "ink2" if lighter else "ink3"
            self._draw(painter, self.words.description, description, "text", colour)

    def _draw(self, painter: QPainter, words: str, column: QRect, role: str, colour: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(colour))
        place = QRect(column.left(), 0, column.width(), self.height() - 1)
        painter.drawText(place, int(_WRAP), words)

    def _paint_mark(self, painter: QPainter) -> None:
        if not self._mark:
            return
        role, colour, sign = (
            ("caption_strong", "accent", "check") if self._mark_is_choice else ("caption", "ink2", "history")
        )
        font, tone = self._theme.font(role), self._theme.colour(colour)
        width = QFontMetrics(font).horizontalAdvance(self._mark)
        left = self.width() - BLEED - width
        painter.setFont(font)
        painter.setPen(tone)
        painter.drawText(QRectF(left, 0, width + 1, self.height() - 1), Qt.AlignmentFlag.AlignVCenter, self._mark)
        paint_icon(painter, sign, tone, QRectF(left - SMALL - 4, (self.height() - 1 - SMALL) / 2, SMALL, SMALL))
