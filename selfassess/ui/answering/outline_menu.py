"""What a section of the outline offers: how its score is made."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QTreeView

from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.entries import Entry
from selfassess.ui.answering.outline_model import ENTRY


class OutlineMenu(QObject):
    """Opens at the row with the secondary button of the mouse, or with the menu key."""

    explanation_wanted = Signal(str)
    """The section whose figure is to be explained."""

    def __init__(self, desk: Desk, tree: QTreeView) -> None:
        """Serve `tree`."""
        super().__init__(tree)
        self._desk, self._tree = desk, tree
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self.open_at)

    def open_at(self, place: QPoint) -> None:
        """Open the menu of the row at `place` of the tree, if it has a score."""
        index = self._tree.indexAt(place)
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        sheet = self._desk.sheet
        if entry is None or not entry.is_section or not sheet.questionnaire.is_scored:
            return
        if sheet.result.figure(entry.id) is None:
            return
        menu = QMenu(self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self._desk.voice.translate("Answering", "How the score is made")
        menu.addAction(words, partial(self.explanation_wanted.emit, entry.id))
        menu.popup(self._tree.viewport().mapToGlobal(place))
