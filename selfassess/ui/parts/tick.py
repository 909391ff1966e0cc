"""A box to tick with words beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from selfassess.ui.icons import paint_icon
from selfassess.ui.parts.focus import TIGHT, fill_round, paint_ring
from selfassess.ui.parts.pressable import Pressable
from selfassess.ui.theme import Theme

_BOX, _GAP, _EDGE, _LEAST = 18, 10, 4, 28


class Tick(Pressable):
    """Ticked or not; the words wrap."""

    def __init__(self, theme: Theme, words: str, role: str = "text", is_ticked: bool = False) -> None:
        """Make a box with `words` in the font `role`."""
        super().__init__(theme, words)
        self._role = role
        self.setCheckable(True)
        self.setChecked(is_ticked)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that wrapping words make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words at `width`."""
        room = QRectF(0, 0, width - self._theme.px(_BOX) - _GAP - _EDGE - 2, 10_000).toRect()
        words = QFontMetrics(self._theme.font(self._role)).boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(self._theme.px(_LEAST), words.height() + 2 * _EDGE)

    def sizeHint(self) -> QSize:
        """Return room for the words on one line."""
        width = QFontMetrics(self._theme.font(self._role)).horizontalAdvance(self.text())
        return QSize(width + self._theme.px(_BOX) + _GAP + 2 * _EDGE, self._theme.px(_LEAST))

    def minimumSizeHint(self) -> QSize:
        """Return room for the box and a few letters."""
        return QSize(self._theme.px(_BOX * 6), self._theme.px(_LEAST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and the words."""
        painter, theme = QPainter(self), self._theme
        side = theme.px(_BOX)
        box = QRectF(_EDGE, (theme.px(_LEAST) - side) / 2, side, side)
        if self.isChecked():
            fill_round(painter, box, theme.colour("accent"), radius=TIGHT)
            paint_icon(painter, "check", theme.colour("onaccent"), box.adjusted(2, 2, -2, -2))
        else:
            ground = theme.colour("hover" if self.underMouse() else "surface")
            fill_round(painter, box, ground, theme.colour("line2"), TIGHT)
        painter.setFont(theme.font(self._role))
        painter.setPen(theme.colour("ink"))
        words = QRectF(self.rect()).adjusted(_EDGE + side + _GAP, _EDGE, 0, -_EDGE)
        painter.drawText(words, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_ring(painter, theme, QRectF(self.rect()))
