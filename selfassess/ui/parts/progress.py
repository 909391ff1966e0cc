"""How far somebody has come, as a line."""

from fractions import Fraction

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from selfassess.ui.parts.focus import fill_round
from selfassess.ui.theme import Theme


class ProgressLine(QWidget):
    """A share (0 to 1) of a line; the words beside it say the same."""

    def __init__(self, theme: Theme, share: Fraction = Fraction(0), thickness: int = 4) -> None:
        """Make a line of `thickness` pixels."""
        super().__init__()
        self._theme, self._share = theme, share
        self.setFixedHeight(thickness)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: Fraction) -> None:
        """Show another share."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width that the layout may stretch."""
        return QSize(96, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the whole, and on it the share."""
        painter = QPainter(self)
        whole, radius = QRectF(self.rect()), self.height() / 2
        fill_round(painter, whole, self._theme.colour("track" if self._theme.palette.edged else "line"), radius=radius)
        if self._share > 0:
            width = max(float(self._share) * self.width(), self.height())
            fill_round(painter, QRectF(0, 0, width, self.height()), self._theme.colour("accent"), radius=radius)
