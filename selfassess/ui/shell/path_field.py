"""Where a file will lie, and a button to choose another place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label, icon_label, line


class PathField(QWidget):
    """Shows a file's name and its folder; a long folder is shortened in the middle and whole in the tooltip."""

    def __init__(self, context: Context, path: Path, ask: Callable[[], None]) -> None:
        """Show `path`; `ask` is called to choose another one."""
        super().__init__()
        self._theme = context.theme
        self.path = path
        self._name = Label(context.theme)
        self._folder = line(context.theme, "", "caption", "ink2")
        self._folder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(icon_label(context.theme, "file-text"), 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._folder, 1, 1)
        change = Button(context.theme, context.voice.translate("Shell", "Change"), "link")
        change.setAccessibleName(context.voice.translate("Shell", "Choose another place"))
        change.clicked.connect(ask)
        grid.addWidget(change, 0, 2, 2, 1)
        self.show_path(path)

    def show_path(self, path: Path) -> None:
        """Show another path."""
        self.path = path
        self._name.setText(path.name)
        self._folder.setToolTip(str(path))
        self._folder.setAccessibleName(str(path.parent))
        self._shorten()

    def _shorten(self) -> None:
        metrics = QFontMetrics(self._theme.font("caption"))
        folder = metrics.elidedText(str(self.path.parent), Qt.TextElideMode.ElideMiddle, self._folder.width())
        self._folder.setText(folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the new width."""
        super().resizeEvent(event)
        self._shorten()
