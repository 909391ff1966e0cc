"""The small square with a level's digit, or with the sign of a question without one."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from selfassess.charts.palette import digit_role, level_role
from selfassess.domain.answers import State
from selfassess.ui.parts.accessible import Role, give_role
from selfassess.ui.parts.focus import TIGHT, fill_round
from selfassess.ui.theme import Theme

SIDE = 22
"""Pixels at the usual size of the text."""
SIGNS = {State.OPEN: "?", State.NOT_APPLICABLE: "\N{EN DASH}", State.CANNOT_JUDGE: "~"}


@dataclass(frozen=True)
class Level:
    """What a level cell shows: the words (`3`, `2,5`) and where on the scale they lie (0 lowest, 1 highest).

    Without a position (a figure that is not scored) the cell is plain; without an answer the state's sign is shown.
    """

    words: str = ""
    position: Fraction | None = None
    state: State = State.OPEN


def level_width(theme: Theme, level: Level) -> int:
    """Return how wide the cell is: a square, wider for longer figures."""
    return max(theme.px(SIDE), QFontMetrics(theme.font("caption_strong")).horizontalAdvance(level.words) + 8)


def paint_level(painter: QPainter, theme: Theme, place: QRectF, level: Level) -> None:
    """Draw the cell filling `place`."""
    words, colour = SIGNS.get(level.state, level.words), "ink2"
    if level.state is State.OPEN:
        _paint_dashes(painter, theme, place)
        colour = "warn"
    elif level.state is State.NOT_APPLICABLE:
        fill_round(painter, place, theme.colour("sunken"), theme.colour("line"), TIGHT)
    elif level.state is State.CANNOT_JUDGE or level.position is None:
        fill_round(painter, place, theme.colour("surface"), theme.colour("line2"), TIGHT)
        colour = "ink"
    else:
        edge = theme.colour("line2") if theme.palette.edged else None
        fill_round(painter, place, theme.colour(level_role(level.position)), edge, TIGHT)
        colour = digit_role(level.position)
    painter.setFont(theme.font("caption_strong"))
    painter.setPen(theme.colour(colour))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _paint_dashes(painter: QPainter, theme: Theme, place: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour("warn"), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), TIGHT, TIGHT)
    painter.restore()


class LevelCell(QWidget):
    """A level cell on a page; `name` says it in words."""

    def __init__(self, theme: Theme, level: Level, name: str) -> None:
        """Make a cell."""
        super().__init__()
        self._theme, self._level = theme, level
        give_role(self, Role.StaticText)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: Level, name: str) -> None:
        """Show another level."""
        self._level = level
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the square."""
        return QSize(level_width(self._theme, self._level), self._theme.px(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cell."""
        paint_level(QPainter(self), self._theme, QRectF(self.rect()), self._level)
