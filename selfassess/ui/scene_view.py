"""A chart on the screen: pointed at, clicked, walked with the arrow keys, and told in words."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from selfassess.charts.scene import Scene
from selfassess.charts.stack import with_legend
from selfassess.ui.chart_actions import ChartActions
from selfassess.ui.painter import paint_key_ring, paint_scene
from selfassess.ui.parts.accessible import Role, announce, give_role
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

_STEPS = {
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Up: (0, -1),
}
"""How far an arrow key goes across and down."""


class SceneView(QWidget):
    """Shows a Scene at its own size, enlarged with the text, centred; the keys of `scene.tips` can be chosen."""

    key_chosen = Signal(str)
    """The key that was clicked, or chosen with Enter or Space."""
    message = Signal(object)
    """A Message about a copied or a saved chart."""

    def __init__(self, theme: Theme, voice: Voice, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent)
        give_role(self, Role.Graphic)
        self._theme = theme
        self._scene: Scene | None = None
        self._legend: SceneView | None = None
        self._key = self._name = ""
        self.orders = ChartActions(theme, voice, self, self._whole)
        self.orders.message.connect(self.message)
        self.setMouseTracking(True)

    def call(self, name: str) -> None:
        """Say what the chart shows; without a name it is called by its finding."""
        self._name = name
        _tell(self, name)

    def show_scene(self, scene: Scene) -> None:
        """Show `scene` instead of the one before; the key last pointed at stays marked if it is still there."""
        self._scene = scene
        if self._key not in scene.tips:
            self._key = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scene.tips else Qt.FocusPolicy.NoFocus)
        _tell(self, self._name)
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def take_legend(self, legend: "SceneView") -> None:
        """Know the key to this chart, which goes along when the chart is copied or saved."""
        self._legend = legend

    def _whole(self) -> Scene | None:
        """Return the chart with its key; None for what has no figures, such as the key itself."""
        if self._scene is None or not self._scene.table.rows:
            return None
        legend = self._legend.scene if self._legend else None
        return with_legend(legend, self._scene) if legend else self._scene

    @property
    def scene(self) -> Scene | None:
        """Return what is shown."""
        return self._scene

    def sizeHint(self) -> QSize:
        """Return the size of the scene, which grows with the text."""
        scale = self._theme.scale
        if self._scene is None:
            return QSize(0, 0)
        return QSize(round(self._scene.width * scale), round(self._scene.height * scale))

    def _origin(self) -> QPointF:
        assert self._scene is not None
        return QPointF(max(0.0, (self.width() - self._scene.width * self._theme.scale) / 2), 0)

    def key_at(self, place: QPointF) -> str:
        """Return the key that can be chosen at `place` of this widget, or an empty text."""
        if self._scene is None:
            return ""
        inner = (place - self._origin()) / self._theme.scale
        key = self._scene.key_at(inner.x(), inner.y())
        return key if key in self._scene.tips else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scene, and round the marked key the focus ring."""
        if self._scene is None:
            return
        painter = QPainter(self)
        painter.translate(self._origin())
        painter.scale(self._theme.scale, self._theme.scale)
        paint_scene(painter, self._scene, self._theme)
        if self.hasFocus():
            paint_key_ring(painter, self._theme, self._scene, self._key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the first key when the view is entered by keyboard."""
        if self._scene and not self._key:
            self._key = next(iter(self._scene.tips), "")
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the keys with the arrows, choose with Enter or Space, copy with Ctrl+C."""
        whole = self._whole()
        if whole is not None and event.matches(QKeySequence.StandardKey.Copy):
            self.orders.copy_picture(whole)
            return
        key = Qt.Key(event.key())
        if self._scene and self._scene.tips and key in _STEPS:
            self._mark(self._scene.neighbour(self._key, *_STEPS[key]))
        elif self._key and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.key_chosen.emit(self._key)
        else:
            super().keyPressEvent(event)

    def _mark(self, key: str) -> None:
        assert self._scene is not None
        self._key = key
        self.update()
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self._scene.tips[key], self)
        announce(self, self._scene.tips[key])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be clicked."""
        can_choose = bool(self.key_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_choose else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        key = self.key_at(event.position())
        if key and event.button() is Qt.MouseButton.LeftButton:
            self._key = key
            self.key_chosen.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and to save the chart."""
        whole = self._whole()
        if whole is None:
            event.ignore()
            return
        self.orders.open_menu(whole, event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Show the sentence of what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            key = self.key_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._scene.tips[key] if key and self._scene else "", self)
            return True
        return super().event(event)


def _tell(view: SceneView, name: str) -> None:
    """Tell screen readers what is shown and what is found in it; the figures stand in a table of their own."""
    if view.scene is not None:
        give_role(view, Role.Chart if view.scene.tips else Role.Graphic)
        view.setAccessibleName(name or view.scene.summary)
        view.setAccessibleDescription(view.scene.summary if name else "")
