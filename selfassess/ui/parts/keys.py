"""The cap of a key, such as `Ctrl K`, beside what it does."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from selfassess.ui.parts.focus import TIGHT, fill_round
from selfassess.ui.theme import Theme

_HEIGHT, _PADDING = 20, 5


class KeyCap(QWidget):
    """Says which key does it; the control beside it has the accessible name."""

    def __init__(self, theme: Theme, keys: str) -> None:
        """Make a cap with the words `keys`."""
        super().__init__()
        self._theme, self._keys = theme, keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return room for the words."""
        width = QFontMetrics(self._theme.font("caption")).horizontalAdvance(self._keys)
        height = self._theme.px(_HEIGHT)
        return QSize(max(width + 2 * _PADDING, height), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap."""
        painter = QPainter(self)
        theme = self._theme
        fill_round(painter, QRectF(self.rect()), theme.colour("surface"), theme.colour("line"), TIGHT)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("ink2"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._keys)
