"""A chart that is drawn anew for the width it gets."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from selfassess.charts.scene import Frame, Scene
from selfassess.ui.scene_view import SceneView
from selfassess.ui.theme import Theme


class Chart(SceneView):
    """Fills the width of its place; the height follows from the chart."""

    def __init__(
        self, theme: Theme, make: Callable[[Frame], Scene], height: Callable[[int], float] | None = None
    ) -> None:
        """Make a chart; `height` returns the height of its frame for a width (none: the chart takes what it needs)."""
        super().__init__(theme)
        self._hatched = theme.palette.hatched
        self._make = make
        self._height = height
        self._selected = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._draw(320)

    def show_selected(self, key: str) -> None:
        """Bring out the figure `key`, or none."""
        self._selected = key
        self._draw(self.width())

    def sizeHint(self) -> QSize:
        """Return the height of the chart; its width is its place's."""
        return QSize(160, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw(event.size().width())

    def _draw(self, width: int) -> None:
        height = self._height(width) if self._height else 0.0
        self.show_scene(self._make(Frame(width, height, hatched=self._hatched, selected=self._selected)))
        self.setFixedHeight(super().sizeHint().height())
