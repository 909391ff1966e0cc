"""What a section of the outline offers: how its score is made, giving it to somebody, taking it back."""

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
    giving_wanted = Signal(str)
    """The section that is to be given to somebody."""
    taking_back_wanted = Signal(str)
    """The section that is to be nobody's again."""

    def __init__(self, desk: Desk, tree: QTreeView) -> None:
        """Serve `tree`."""
        super().__init__(tree)
        self._desk, self._tree = desk, tree
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self.open_at)

    def open_at(self, place: QPoint) -> None:
        """Open the menu of the row at `place` of the tree, if it is a section with something to offer."""
        index = self._tree.indexAt(place)
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        if entry is None or not entry.is_section:
            return
        menu = QMenu(self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, entry.id)
        if menu.actions():
            menu.popup(self._tree.viewport().mapToGlobal(place))

    def _fill(self, menu: QMenu, section: str) -> None:
        voice, sheet = self._desk.voice, self._desk.sheet
        if sheet.questionnaire.is_scored and sheet.result.figure(section) is not None:
            words = voice.translate("Answering", "How the score is made")
            menu.addAction(words, partial(self.explanation_wanted.emit, section))
        if self._desk.session.read_only:
            return
        if section not in {one.section for one in sheet.assignments}:
            menu.addAction(
                voice.translate("Answering", "Give out the section …"), partial(self.giving_wanted.emit, section)
            )
            return
        words = voice.translate("Answering", "Change who has it …")
        menu.addAction(words, partial(self.giving_wanted.emit, section))
        menu.addAction(voice.translate("Answering", "Take back"), partial(self.taking_back_wanted.emit, section))
