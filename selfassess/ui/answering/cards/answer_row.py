"""One row of an answer: key, label, description, mark; its full width is clickable."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from selfassess.ui.icons import SMALL, paint_icon
from selfassess.ui.parts.accessible import Role, give_role
from selfassess.ui.parts.focus import ROUND, TIGHT, fill_chosen, fill_round, paint_row_ring
from selfassess.ui.parts.pressable import make_pressable
from selfassess.ui.theme import Theme

LEAST_HEIGHT, _LEAST_LARGE, BLEED = 53, 44, 12
"""Pixels: the least height, also that of large text, and how far a row reaches beyond the text column on both sides."""
_KEY, _KEY_GAP, _LABEL, _MARK, _GAP, _LEAST_WORDS, _MARK_WORDS = 28, 14, 112, 86, 20, 220, 340
"""Pixels at the usual size of the text: a description narrower than the last has the room of the mark, which stands
below the label then; one still narrower than the last but one stands below the label itself."""
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
        give_role(self, Role.CheckBox if ticks else Role.RadioButton)
        self._theme, self.words, self._ticks = theme, words, ticks
        self._mark, self._mark_is_choice, self._is_asked = "", False, True
        self._placed: dict[int, tuple[QRect, QRect]] = {}
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
        self.setAccessibleName(". ".join(part.removesuffix(".") for part in parts if part))
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
        label, description = self._columns(width)
        below = round(self._mark_height()) if self._is_marked_below(description) else 0
        needed = max(label.height() + below, description.bottom() + 1 if self.words.description else 0)
        return max(self._least_height(), needed + 13)

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(560, self.heightForWidth(560))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest width that still reads well."""
        return QSize(360, self._least_height())

    def _least_height(self) -> int:
        return self._theme.px(_LEAST_LARGE if self._theme.is_large else LEAST_HEIGHT)

    def _height_of(self, words: str, role: str, width: int) -> int:
        return QFontMetrics(self._theme.font(role)).boundingRect(0, 0, width, 100_000, int(_WRAP), words).height()

    def _columns(self, width: int) -> tuple[QRect, QRect]:
        """Return where label and description stand at `width`."""
        # asked for some fifty times while the page is laid out once
        if width not in self._placed:
            self._placed[width] = self._place(width)
        label, description = self._placed[width]
        return QRect(label), QRect(description)

    def _place(self, width: int) -> tuple[QRect, QRect]:
        """Return where label and description stand at `width`, as high as they need, both from the top."""
        px = self._theme.px
        left = BLEED + px(_KEY) + _KEY_GAP
        right = width - BLEED - px(_MARK) - _GAP
        if not self.words.description:
            return QRect(left, 0, right - left, self._height_of(self.words.label, "strong", right - left)), QRect()
        start, top = left + px(_LABEL), 0
        if right - start < px(_MARK_WORDS):
            right = width - BLEED
        label = QRect(left, 0, px(_LABEL) - 8, 0)
        if right - start < px(_LEAST_WORDS):
            label.setWidth(right - px(_MARK) - _GAP - left)
            start = left
            top = self._height_of(self.words.label, "strong", label.width())
        label.setHeight(self._height_of(self.words.label, "strong", label.width()))
        words = self._height_of(self.words.description, "text", right - start)
        return label, QRect(start, top, right - start, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the rows with the arrows, choose with Enter or Space."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            # held, it would tick and untick
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, key, label, description, mark and the focus ring."""
        painter, theme, place = QPainter(self), self._theme, QRectF(self.rect())
        if self.isChecked():
            fill_chosen(painter, theme, place, ROUND)
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(place, theme.colour("hover"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        self._paint_key(painter)
        self._paint_words(painter)
        self._paint_mark(painter)
        if self.hasFocus():
            paint_row_ring(painter, theme, place)

    def _paint_key(self, painter: QPainter) -> None:
        theme, chosen = self._theme, self.isChecked()
        side = theme.px(_KEY)
        place = QRectF(BLEED, (self.height() - 1 - side) / 2, side, side)
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
        if description.top():
            # below each other, in the middle together
            above = (self.height() - 1 - description.bottom() - 1) // 2
            label.moveTop(above)
            description.moveTop(above + description.top())
        else:
            below = self._mark_height() if self._mark and self._is_marked_below(description) else 0
            label.setHeight(round(self.height() - 1 - below))
            description.setHeight(self.height() - 1)
        self._draw(painter, self.words.label, label, "strong", "ink" if lighter else "ink3")
        if self.words.description:
            colour = "ink" if self.isChecked() else "ink2" if lighter else "ink3"
            self._draw(painter, self.words.description, description, "text", colour)

    def _draw(self, painter: QPainter, words: str, column: QRect, role: str, colour: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(colour))
        painter.drawText(column, int(_WRAP), words)

    def _paint_mark(self, painter: QPainter) -> None:
        if not self._mark:
            return
        role, colour, sign = (
            ("caption_strong", "accent", "check") if self._mark_is_choice else ("caption", "ink2", "history")
        )
        font, tone = self._theme.font(role), self._theme.colour(colour)
        width = QFontMetrics(font).horizontalAdvance(self._mark)
        left, side = self.width() - BLEED - width, self._theme.px(SMALL)
        label, description = self._columns(self.width())
        top, height = 0.0, float(self.height() - 1)
        if description.top():
            # beside the label, for the description has the whole width below it
            height = label.height() + 13
        elif self._is_marked_below(description):
            left, height = label.left() + side + 4, self._mark_height()
            top = (self.height() - 1 + label.height() - height) / 2
        painter.setFont(font)
        painter.setPen(tone)
        painter.drawText(QRectF(left, top, width + 1, height), Qt.AlignmentFlag.AlignVCenter, self._mark)
        paint_icon(painter, sign, tone, QRectF(left - side - 4, top + (height - side) / 2, side, side))

    def _is_marked_below(self, description: QRect) -> bool:
        """Tell whether the mark stands below the label."""
        beside = self._theme.px(_MARK) + _GAP
        return bool(self.words.description) and not description.top() and description.right() + beside > self.width()

    def _mark_height(self) -> float:
        return QFontMetrics(self._theme.font("caption_strong")).height()
