"""How an answer looks on the wall: key, words, a block for each hand, their number."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from selfassess.ui.answering.cards.answer_row import RowWords
from selfassess.ui.parts.focus import ROUND, fill_chosen, fill_round
from selfassess.ui.seminar.measures import Measures
from selfassess.ui.seminar.words import document_of, height_of, paint_document
from selfassess.voice import Voice

BLEED, COUNT = 24, 84
"""So far a row reaches beyond the text on both sides, and the room of a number.

All measures here are those of LOOK at 1920 x 1080.
"""
_KEY, _GAP, _BLOCKS = 60, 28, 312
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

    @property
    def is_brought_out(self) -> bool:
        """Tell whether the row is seen to be in the middle."""
        return self.has_result and self.is_middle


class Face:
    """Measures and draws one answer; it knows nothing of keys and clicks."""

    def __init__(self, measures: Measures, voice: Voice, words: RowWords) -> None:
        """Take the words of an answer."""
        self._measures, self._voice, self._words = measures, voice, words
        runs = [(words.label, "strong", "ink")]
        if words.description:
            runs = [(f"{words.label}.", "strong", "ink"), (f" {words.description}", "text", "ink2")]
        self._document = document_of(measures.theme, runs)

    def height_in(self, setting: Setting, width: int) -> int:
        """Return the height that words and blocks need."""
        px = self._measures.px
        words = height_of(self._document, self._words_width(setting, width))
        return max(words + self._strip(setting), px(_KEY)) + 2 * px(setting.padding)

    def _strip(self, setting: Setting) -> int:
        return self._measures.px(_STRIP + _STRIP_GAP) if setting.is_below else 0

    def _words_left(self) -> int:
        return self._measures.wide(BLEED) + self._measures.px(_KEY) + self._measures.wide(_GAP)

    def _words_width(self, setting: Setting, width: int) -> int:
        wide = self._measures.wide
        blocks = 0 if setting.is_below else wide(_BLOCKS) + wide(_GAP)
        return width - self._words_left() - wide(BLEED) - self._measures.px(COUNT) - blocks

    def paint(self, painter: QPainter, size: QSize, setting: Setting, hands: Hands, is_pointed_at: bool) -> None:
        """Draw the row into an area of `size` at the origin."""
        theme, bleed = self._measures.theme, self._measures.wide(BLEED)
        if hands.is_brought_out:
            fill_chosen(painter, theme, QRectF(0, 0, size.width(), size.height()))
        elif is_pointed_at:
            painter.fillRect(0, 0, size.width(), size.height(), theme.colour("hover"))
        painter.fillRect(bleed, size.height() - 1, size.width() - 2 * bleed, 1, theme.colour("line"))
        self._paint_key(painter, size, hands)
        self._paint_words(painter, size, setting)
        if hands.has_result:
            self._paint_blocks(painter, self._blocks_place(size, setting), hands)
        if hands.count or hands.has_result:
            self._paint_count(painter, size, hands)

    def _paint_key(self, painter: QPainter, size: QSize, hands: Hands) -> None:
        theme, side = self._measures.theme, self._measures.px(_KEY)
        place = QRectF(self._measures.wide(BLEED), (size.height() - side) / 2, side, side)
        fill, edge = ("accent", "accent") if hands.is_brought_out else ("surface", "line2")
        fill_round(painter, place, theme.colour(fill), theme.colour(edge), self._measures.px(2 * ROUND))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("onaccent" if hands.is_brought_out else "ink"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._words.key)

    def _paint_words(self, painter: QPainter, size: QSize, setting: Setting) -> None:
        height = height_of(self._document, self._words_width(setting, size.width()))
        top = (size.height() - height - self._strip(setting)) / 2
        paint_document(painter, self._document, QPointF(self._words_left(), top))

    def _blocks_place(self, size: QSize, setting: Setting) -> QRect:
        """Return where the blocks stand: beside the words, or below them."""
        px, wide = self._measures.px, self._measures.wide
        right = size.width() - wide(BLEED) - px(COUNT)
        if not setting.is_below:
            top = (size.height() - px(_BLOCK_HEIGHT)) // 2
            return QRect(right - wide(_BLOCKS), top, wide(_BLOCKS), px(_BLOCK_HEIGHT))
        height = height_of(self._document, self._words_width(setting, size.width()))
        top = (size.height() + height - self._strip(setting)) // 2 + px(_STRIP_GAP)
        return QRect(self._words_left(), top, right - self._words_left(), px(_STRIP))

    def _paint_blocks(self, painter: QPainter, place: QRect, hands: Hands) -> None:
        colour = self._measures.theme.colour("accent" if hands.is_brought_out else "line2")
        step = min(_BLOCK_STEP * self._measures.fit, place.width() / max(hands.most, 1))
        if step < _LEAST_STEP:
            painter.fillRect(QRectF(place.x(), place.y(), step * hands.count, place.height()), colour)
            return
        width = step * _BLOCK / _BLOCK_STEP
        for number in range(hands.count):
            block = QRectF(place.x() + number * step, place.y(), width, place.height())
            fill_round(painter, block, colour, radius=min(2.0, width / 4))

    def _paint_count(self, painter: QPainter, size: QSize, hands: Hands) -> None:
        theme = self._measures.theme
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("ink"))
        place = QRectF(0, 0, size.width() - self._measures.wide(BLEED), size.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, self._voice.number(hands.count))
