"""One answer hands are raised for: key, words, a block for each hand, their number."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QIntValidator,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from selfassess.app.seminar import MOST_HANDS
from selfassess.ui.answering.cards.answer_row import RowWords
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.parts.focus import ROUND, fill_chosen, fill_round, paint_ring
from selfassess.ui.parts.pressable import Pressable
from selfassess.ui.seminar.measures import Measures
from selfassess.ui.seminar.words import document_of, height_of, paint_document
from selfassess.voice import Voice
from selfassess.voice.findings.seminar import hands_words

BLEED = 24
"""So far a row reaches beyond the text on both sides; all measures here are those of LOOK at 1920 x 1080."""
_KEY, _GAP, _COUNT, _BLOCKS = 60, 28, 84, 312
_BLOCK, _BLOCK_STEP, _BLOCK_HEIGHT, _STRIP, _STRIP_GAP = 20, 25, 38, 18, 6
_LEAST_STEP = 4.0
"""Pixels; blocks that would be narrower are one bar."""


@dataclass(frozen=True)
class Setting:
    """How rows are set: the blocks below the words or beside them, and the room above and below both."""

    is_below: bool
    padding: int


@dataclass(frozen=True)
class Hands:
    """What a row shows: its hands, most hands of any row, whether the result is shown, whether it is in the middle."""

    count: int = 0
    most: int = 0
    has_result: bool = False
    is_middle: bool = False


class HandsRow(Pressable):
    """A click raises a hand, a right click or “–” takes one down, Enter asks for their number."""

    less_wanted = Signal()
    """One hand fewer."""
    number_given = Signal(int)
    """So many hands."""

    def __init__(self, measures: Measures, voice: Voice, words: RowWords) -> None:
        """Make a row without hands."""
        super().__init__(measures.theme, words.label)
        self.words, self._measures, self._voice = words, measures, voice
        self._setting, self._hands = Setting(False, 22), Hands()
        self._document = _document(measures, words)
        self._field: _NumberField | None = None
        self.less = self._less_button()
        name = ". ".join(part for part in (words.key, words.label, words.description) if part)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.show_hands(Hands())

    def _less_button(self) -> Button:
        words = self._voice.translate("Presentation", "One hand fewer for {answer}", answer=self.words.key)
        button = icon_button(self._theme, "minus", words, "small")
        button.setParent(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.less_wanted)
        return button

    def show_hands(self, hands: Hands) -> None:
        """Show how many hands there are; blocks and the middle only with the result."""
        self._hands = hands
        self._show_less()
        said = hands_words(self._voice, hands.count)
        if hands.has_result and hands.is_middle:
            said = self._voice.translate("Presentation", "{hands}, in the middle", hands=said)
        self.setAccessibleDescription(said)
        self.update()

    def _show_less(self) -> None:
        """Offer to take a hand down to who points at the row or has the keyboard there."""
        self.less.setVisible(self._hands.count > 0 and (self.underMouse() or self.hasFocus() or self.less.hasFocus()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer to take a hand down."""
        super().enterEvent(event)
        self._show_less()

    def leaveEvent(self, event: QEvent) -> None:
        """Offer it no longer."""
        super().leaveEvent(event)
        self._show_less()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer to take a hand down."""
        super().focusInEvent(event)
        self._show_less()

    def show_setting(self, setting: Setting) -> None:
        """Set the row in another way."""
        self._setting = setting
        self.updateGeometry()

    def ask_number(self) -> None:
        """Open a field for the number of hands; Enter or leaving it takes it, Esc leaves it as it was."""
        if self._field is not None:
            return
        self._field = _NumberField(self._voice, self.words.key)
        self._field.setFont(self._theme.font("strong"))
        self._field.setParent(self)
        self._field.setText(str(self._hands.count) if self._hands.count else "")
        self._field.selectAll()
        self._field.editingFinished.connect(self._take_number)
        self._field.given_up.connect(self._close_field)
        self._place_children()
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_number(self) -> None:
        if self._field is None:
            return
        words = self._field.text().strip()
        self._close_field()
        self.number_given.emit(int(words) if words else 0)

    def _close_field(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            had_focus = field.hasFocus()
            field.hide()
            field.deleteLater()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the number with Enter; everything else is the presentation's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask_number()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the presentation."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Take one hand down."""
        event.accept()
        self.less_wanted.emit()

    def hasHeightForWidth(self) -> bool:
        """Say that wrapping words make the row higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that words and blocks need at `width`."""
        return self.height_in(self._setting, width)

    def height_in(self, setting: Setting, width: int) -> int:
        """Return the height that the row would have in a setting."""
        px = self._measures.px
        words = height_of(self._document, self._words_width(setting, width))
        strip = px(_STRIP + _STRIP_GAP) if setting.is_below else 0
        return round(max(words + strip, px(_KEY))) + 2 * px(setting.padding)

    def _words_width(self, setting: Setting, width: int) -> int:
        px, wide = self._measures.px, self._measures.wide
        blocks = wide(_BLOCKS) + wide(_GAP) if not setting.is_below else 0
        return width - 2 * wide(BLEED) - px(_KEY) - wide(_GAP) - px(_COUNT) - blocks

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(400, self.heightForWidth(400))

    def minimumSizeHint(self) -> QSize:
        """Return no width: the words wrap."""
        return QSize(200, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button and the field where they belong."""
        super().resizeEvent(event)
        self._place_children()

    def _place_children(self) -> None:
        px, wide = self._measures.px, self._measures.wide
        right = self.width() - wide(BLEED)
        size = self.less.sizeHint()
        self.less.setGeometry(
            right - px(_COUNT) - size.width(), (self.height() - size.height()) // 2, size.width(), size.height()
        )
        if self._field is not None:
            width, height = px(_COUNT + 36), px(60)
            self._field.setGeometry(right - width, (self.height() - height) // 2, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, key, words, blocks, number and the focus ring."""
        painter, theme, place = QPainter(self), self._theme, QRectF(self.rect())
        is_middle = self._hands.has_result and self._hands.is_middle
        if is_middle:
            fill_chosen(painter, theme, place)
        elif self.underMouse():
            painter.fillRect(place, theme.colour("hover"))
        bleed = self._measures.wide(BLEED)
        painter.fillRect(QRectF(bleed, self.height() - 1, self.width() - 2 * bleed, 1), theme.colour("line"))
        self._paint_key(painter, is_middle)
        self._paint_words(painter)
        if self._hands.has_result:
            self._paint_blocks(painter, is_middle)
        if self._hands.count or self._hands.has_result:
            self._paint_count(painter)
        if self.hasFocus():
            paint_ring(painter, theme, place)

    def _paint_key(self, painter: QPainter, is_middle: bool) -> None:
        theme, side = self._theme, self._measures.px(_KEY)
        place = QRectF(self._measures.wide(BLEED), (self.height() - side) / 2, side, side)
        fill, edge = ("accent", "accent") if is_middle else ("surface", "line2")
        fill_round(painter, place, theme.colour(fill), theme.colour(edge), self._measures.px(2 * ROUND))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("onaccent" if is_middle else "ink"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.words.key)

    def _paint_words(self, painter: QPainter) -> None:
        self._document.setTextWidth(self._words_width(self._setting, self.width()))
        strip = self._measures.px(_STRIP + _STRIP_GAP) if self._setting.is_below else 0
        top = (self.height() - self._document.size().height() - strip) / 2
        paint_document(painter, self._document, QPointF(self._words_left(), top))

    def _words_left(self) -> int:
        return self._measures.wide(BLEED) + self._measures.px(_KEY) + self._measures.wide(_GAP)

    def _blocks_place(self) -> QRect:
        """Return where the blocks stand: beside the words, or below them."""
        px, wide = self._measures.px, self._measures.wide
        right = self.width() - wide(BLEED) - px(_COUNT)
        if not self._setting.is_below:
            left = right - wide(_BLOCKS)
            return QRect(left, (self.height() - px(_BLOCK_HEIGHT)) // 2, wide(_BLOCKS), px(_BLOCK_HEIGHT))
        left, height = self._words_left(), self._document.size().height()
        top = (self.height() + height - px(_STRIP + _STRIP_GAP)) / 2 + px(_STRIP_GAP)
        return QRect(left, round(top), right - left, px(_STRIP))

    def _paint_blocks(self, painter: QPainter, is_middle: bool) -> None:
        place, hands = self._blocks_place(), self._hands
        colour = self._theme.colour("accent" if is_middle else "line2")
        wide = self._measures.fit
        step = min(_BLOCK_STEP * wide, place.width() / max(hands.most, 1))
        if step < _LEAST_STEP:
            painter.fillRect(QRectF(place.x(), place.y(), step * hands.count, place.height()), colour)
            return
        width = step * _BLOCK / _BLOCK_STEP
        for number in range(hands.count):
            block = QRectF(place.x() + number * step, place.y(), width, place.height())
            fill_round(painter, block, colour, radius=min(2.0, width / 4))

    def _paint_count(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("ink"))
        place = QRectF(0, 0, self.width() - self._measures.wide(BLEED), self.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, self._voice.number(self._hands.count))


class _NumberField(QLineEdit):
    """A field for a number of hands."""

    given_up = Signal()

    def __init__(self, voice: Voice, answer: str) -> None:
        super().__init__()
        self.setAccessibleName(voice.translate("Presentation", "Number of hands for {answer}", answer=answer))
        self.setValidator(QIntValidator(0, MOST_HANDS, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
            # no key of a number that is typed is a key of the presentation
            event.accept()


def _document(measures: Measures, words: RowWords) -> QTextDocument:
    """Return the label in semi-bold and what it means, as one paragraph."""
    if not words.description:
        return document_of(measures.theme, [(words.label, "strong", "ink")])
    runs = [(f"{words.label}.", "strong", "ink"), (f" {words.description}", "text", "ink2")]
    return document_of(measures.theme, runs)
