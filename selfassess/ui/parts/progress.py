"""How far somebody has come, as a line."""

from fractions import Fraction

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from selfassess.ui.parts.focus import fill_round
from selfassess.ui.theme import Theme

_WHOLE = 1000


class ProgressLine(QProgressBar):
    """A share (0 to 1) of a line; the words beside it say the same, and are its accessible name."""

    def __init__(self, theme: Theme, share: Fraction = Fraction(0), thickness: int = 4, name: str = "") -> None:
        """Make a line of `thickness` pixels called `name`."""
        super().__init__()
        self._theme, self._share = theme, share
        self.setRange(0, _WHOLE)
        self.setTextVisible(False)
        self.setFixedHeight(thickness)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_share(share, name)

    def show_share(self, share: Fraction, name: str) -> None:
        """Show another share, called `name`."""
        self._share = share
        self.setAccessibleName(name)
        # by itself Qt paints at once, and with it whatever else is not ready yet
        self.setUpdatesEnabled(False)
        self.setValue(round(share * _WHOLE))
        self.setUpdatesEnabled(True)

    def sizeHint(self) -> QSize:
        """Return a width that the layout may stretch."""
        return QSize(96, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return no width of its own."""
        return QSize(0, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the whole, and on it the share."""
        painter = QPainter(self)
        whole, radius = QRectF(self.rect()), self.height() / 2
        fill_round(painter, whole, self._theme.colour("track" if self._theme.palette.edged else "line"), radius=radius)
        if self._share > 0:
            width = max(float(self._share) * self.width(), self.height())
            fill_round(painter, QRectF(0, 0, width, self.height()), self._theme.colour("accent"), radius=radius)
