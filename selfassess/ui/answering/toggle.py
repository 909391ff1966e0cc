"""A quiet button that is on or off: not applicable, cannot judge, mark for review, the folds."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from selfassess.ui.icons import SMALL, paint_icon
from selfassess.ui.parts.focus import TIGHT, fill_round, paint_ring
from selfassess.ui.parts.pressable import Pressable
from selfassess.ui.theme import Theme

_GAP, _CAP, _HEIGHT, _PADDING = 8, 20, 36, 8


class Toggle(Pressable):
    """Checkable words with a key cap and an icon before them and a number after them."""

    def __init__(self, theme: Theme, words: str, key: str = "", icons: tuple[str, str] = ("", "")) -> None:
        """Make a toggle; `key` stands in a cap (empty: none), `icons` are the Lucide names while it is off and on."""
        super().__init__(theme, words)
        self._key, self._icons, self._count = key, icons, ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: str) -> None:
        """Show a number after the words; empty: none."""
        self._count = count
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for everything on one line; the words may become heavier."""
        words = QFontMetrics(self._theme.font("strong")).horizontalAdvance(self.text())
        count = QFontMetrics(self._theme.font("caption")).horizontalAdvance(self._count)
        cap, side = self._theme.px(_CAP), self._theme.px(SMALL)
        before = (cap + _GAP if self._key else 0) + (side + _GAP if self._icons[0] else 0)
        width = before + words + (6 + count if count else 0)
        return QSize(width + 2 * _PADDING, self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: words are not cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, cap or icon, words, number and the focus ring."""
        painter, place = QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        if self.underMouse() and self.isEnabled():
            fill_round(painter, place, self._theme.colour("hover"))
        colour = self._theme.colour("ink3" if not self.isEnabled() else "accent" if on else "ink2")
        left, cap, side = float(_PADDING), self._theme.px(_CAP), self._theme.px(SMALL)
        if self._key:
            self._paint_cap(painter, QRectF(left, (self.height() - cap) / 2, cap, cap))
            left += cap + _GAP
        if self._icons[0]:
            square = QRectF(left, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icons[on], colour, square)
            left += side + _GAP
        font = self._theme.font("strong" if on else "text")
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRectF(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count:
            left += QFontMetrics(font).horizontalAdvance(self.text()) + 6
            painter.setFont(self._theme.font("caption"))
            painter.drawText(QRectF(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self._count)
        if self.hasFocus():
            paint_ring(painter, self._theme, place)

    def _paint_cap(self, painter: QPainter, place: QRectF) -> None:
        on = self.isChecked()
        fill, edge = ("accent", "accent") if on else ("surface", "line")
        fill_round(painter, place, self._theme.colour(fill), self._theme.colour(edge), TIGHT)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("onaccent" if on else "ink2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._key)
