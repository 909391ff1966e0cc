"""Where a file will lie, and a button to choose another place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import icon_label, line


class PathField(QWidget):
    """Shows a path; too long, it is shortened in the middle and whole in the tooltip."""

    def __init__(self, context: Context, path: Path, ask: Callable[[], None]) -> None:
        """Show `path`; `ask` is called to choose another one."""
        super().__init__()
        self._theme = context.theme
        self.path = path
        self._words = line(context.theme, "", "text", "ink2")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words.setMinimumHeight(20)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(icon_label(context.theme, "folder-open"))
        row.addWidget(self._words, 1)
        change = Button(context.theme, context.voice.translate("Shell", "Change"), "link")
        change.setAccessibleName(context.voice.translate("Shell", "Choose another place"))
        change.clicked.connect(ask)
        row.addWidget(change)
        self.show_path(path)

    def show_path(self, path: Path) -> None:
        """Show another path."""
        self.path = path
        self._words.setToolTip(str(path))
        self._words.setAccessibleName(str(path))
        self._shorten()

    def _shorten(self) -> None:
        metrics = QFontMetrics(self._theme.font("text"))
        self._words.setText(metrics.elidedText(str(self.path), Qt.TextElideMode.ElideMiddle, self._words.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the new width."""
        super().resizeEvent(event)
        self._row.activate()
        self._shorten()
