"""A chart that is drawn anew for the width it gets."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from selfassess.charts.scene import Frame, Scene
from selfassess.ui.scene_view import SceneView
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

_NARROWEST = 160


class Chart(SceneView):
    """Fills the width of its place; the height follows from the chart, which is drawn larger with the text."""

    def __init__(
        self,
        theme: Theme,
        voice: Voice,
        make: Callable[[Frame], Scene],
        height: Callable[[int], float] | None = None,
    ) -> None:
        """Make a chart; `height` returns the height of its frame for a width (none: the chart takes what it needs)."""
        super().__init__(theme, voice)
        self._scale, self._hatched = theme.scale, theme.palette.hatched
        self._make = make
        self._height = height
        self._selected = ""
        self._drawn: dict[int, Scene] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show(_NARROWEST)

    def show_selected(self, key: str) -> None:
        """Bring out the figure `key`, or none."""
        self._selected = key
        self._drawn.clear()
        self._show(self.width())

    def _scene_at(self, width: int) -> Scene:
        """Return the scene of a width; layouts ask for the height of several before they settle."""
        if width not in self._drawn:
            inner = width / self._scale
            height = self._height(round(inner)) if self._height else 0.0
            frame = Frame(inner, height, hatched=self._hatched, selected=self._selected)
            self._drawn[width] = self._make(frame)
        return self._drawn[width]

    def _show(self, width: int) -> None:
        scene = self._scene_at(width)
        self.show_scene(scene)
        self._drawn = {width: scene}
        self.setMinimumSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the chart at `width`."""
        return round(self._scene_at(max(width, _NARROWEST)).height * self._scale)

    def sizeHint(self) -> QSize:
        """Return a size that fits; the width is its place's."""
        return QSize(_NARROWEST, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest width; the height follows from the real one."""
        return QSize(_NARROWEST, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show(event.size().width())
