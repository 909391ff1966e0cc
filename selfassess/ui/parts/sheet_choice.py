"""Which sheet of the assessment a page shows."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.theme import Theme


class SheetChoice(QWidget):
    """A pill for each sheet; hidden where there is just one."""

    chosen = Signal(str)
    """The key of the sheet that was clicked."""

    def __init__(self, theme: Theme, name: str, titles: Mapping[str, str]) -> None:
        """Make the choice called `name` among `titles` by key."""
        super().__init__()
        self._keys = tuple(titles)
        self._around = QVBoxLayout(self)
        flow = FlowLayout()
        self._around.addLayout(flow)
        self._group = QButtonGroup(self)
        for number, title in enumerate(titles.values()):
            button = Button(theme, title, "pill")
            self._group.addButton(button, number)
            flow.addWidget(button)
        self._group.idClicked.connect(self._tell)
        self.setAccessibleName(name)
        if len(titles) == 1:
            self.hide()

    def _tell(self, number: int) -> None:
        self.chosen.emit(self._keys[number])

    def show_chosen(self, key: str) -> None:
        """Mark the sheet `key`."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def keep_edge(self, edge: int) -> None:
        """Stand above the left edge of the page."""
        self._around.setContentsMargins(edge, 12, edge, 0)
