"""Buttons: one filled per screen (the next thing), others with an edge or bare."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from selfassess.ui.icons import LARGE, SMALL, paint_icon
from selfassess.ui.parts.accessible import Role, give_role
from selfassess.ui.parts.focus import ROUND, fill_round, paint_ring
from selfassess.ui.parts.pressable import Pressable
from selfassess.ui.theme import Theme

_GAP = 8


@dataclass(frozen=True)
class _Kind:
    """How one kind of button looks: roles of ground, edge and words, of the ground under the mouse; measures."""

    fill: str = ""
    edge: str = ""
    words: str = "ink"
    hover: str = "hover"
    font: str = "text"
    height: int = 36
    padding: int = 12
    radius: float = ROUND


_KINDS = {
    "primary": _Kind("accent", words="onaccent", hover="accent", font="strong", padding=16),
    "edge": _Kind("surface", "line2", padding=16),
    "bare": _Kind(words="ink2", padding=8),
    "strong": _Kind(font="strong", padding=8),
    "link": _Kind(words="accent", padding=8),
    "strong_link": _Kind(words="accent", font="strong", padding=8),
    "bar": _Kind(font="strong", height=28, padding=6, radius=4),
    "bar_link": _Kind(words="accent", font="strong", height=28, padding=6, radius=4),
    "small": _Kind(words="ink2", font="caption", height=24, padding=4, radius=4),
    "small_link": _Kind(words="accent", font="caption", height=24, padding=4, radius=4),
    "tab": _Kind(words="ink2", hover="", height=56, padding=11, radius=0),
    "tab_active": _Kind(font="strong", hover="", height=56, padding=11, radius=0),
    "clock": _Kind(words="ink2", height=20, padding=3, radius=4),
    "pill": _Kind(words="ink2", font="caption", height=24, padding=9, radius=12),
}


class Button(Pressable):
    """A push button: primary, edge, bare, strong, link, strong_link, small, small_link, bar, bar_link, pill.

    A `pill` is checkable: checked it has an edge and heavier words. A button without words must get an accessible name.
    """

    def __init__(self, theme: Theme, words: str = "", kind: str = "edge", icon: str = "", icon_after: str = "") -> None:
        """Make a button; `icon` and `icon_after` are Lucide names."""
        super().__init__(theme, words)
        self._kind = _KINDS[kind]
        self._icon, self._icon_after = icon, icon_after
        self._menu: QMenu | None = None
        self.setCheckable(kind == "pill")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, icon_after: str = "") -> None:
        """Change the icons; the same ones again lay nothing out."""
        if (icon, icon_after) == (self._icon, self._icon_after):
            return
        self._icon, self._icon_after = icon, icon_after
        self.updateGeometry()
        self.update()

    def show_kind(self, kind: str) -> None:
        """Change the kind, such as to a smaller one where there is little room."""
        if self._kind is not _KINDS[kind]:
            self._kind = _KINDS[kind]
            self.updateGeometry()
            self.update()

    def give_menu(self, menu: QMenu) -> None:
        """Make the button open `menu` below itself."""
        self._menu = menu
        menu.setParent(self, menu.windowFlags())
        give_role(self, Role.ButtonMenu)
        self.clicked.connect(self._open_menu)

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def sizeHint(self) -> QSize:
        """Return room for icon, words and padding."""
        kind, theme = self._kind, self._theme
        side, height = self._side(), theme.px(kind.height)
        parts = [side for name in (self._icon, self._icon_after) if name]
        if self.text():
            widest = "caption_strong" if self.isCheckable() else "strong" if kind.height > 36 else kind.font
            parts.append(QFontMetrics(theme.font(widest)).horizontalAdvance(self._words()))
        width = sum(parts) + _GAP * (len(parts) - 1) + 2 * theme.px(kind.padding)
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: words are not cut."""
        return self.sizeHint()

    def _side(self) -> int:
        """Return the size of the icons: larger where they stand alone in a full-sized button."""
        return self._theme.px(LARGE if not self.text() and self._kind.height >= LARGE * 1.5 else SMALL)

    def _words(self) -> str:
        return self.text().replace("&", "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon, words, icon, and the focus ring."""
        painter = QPainter(self)
        self._paint_ground(painter)
        kind, chosen = self._kind, self.isChecked()
        colour = self._theme.colour("ink3" if not self.isEnabled() else "ink" if chosen else kind.words)
        font = self._theme.font("caption_strong" if chosen else kind.font)
        width = QFontMetrics(font).horizontalAdvance(self._words())
        side = self._side()
        parts = [side for name in (self._icon, self._icon_after) if name] + ([width] if self.text() else [])
        left = (self.width() - sum(parts) - _GAP * (len(parts) - 1)) / 2
        top = (self.height() - side) / 2
        if self._icon:
            paint_icon(painter, self._icon, colour, QRectF(left, top, side, side))
            left += side + _GAP
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRectF(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, self._words())
        if self._icon_after:
            left += width + _GAP if self.text() else 0
            paint_icon(painter, self._icon_after, colour, QRectF(left, top, side, side))

    def _paint_ground(self, painter: QPainter) -> None:
        kind, place = self._kind, QRectF(self.rect())
        inner = place.adjusted(3, 3, -3, -3) if self.hasFocus() and kind.fill else place
        fill, edge = kind.fill, kind.edge
        if not self.isEnabled():
            fill, edge = "", "line" if kind.fill else ""
        elif self.isChecked():
            fill, edge = "surface", "ink"
        elif self.underMouse():
            fill = kind.hover
        ground, line = (self._theme.colour(role) if role else None for role in (fill, edge))
        radius = self._theme.px(kind.radius)
        fill_round(painter, inner, ground, line, radius)
        if self.hasFocus():
            paint_ring(painter, self._theme, place, radius)


def icon_button(theme: Theme, icon: str, name: str, kind: str = "bare") -> Button:
    """Return a button that shows only an icon; `name` is what it is called and its tooltip."""
    button = Button(theme, "", kind, icon)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
