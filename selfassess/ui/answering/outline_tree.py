"""The rows of the outline: opening, closing, going to a question, scrolling."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeView

from selfassess.domain.text import folded
from selfassess.ui.answering.desk import Desk, first_of
from selfassess.ui.answering.entries import Entry
from selfassess.ui.answering.outline_delegate import OutlineDelegate
from selfassess.ui.answering.outline_model import ENTRY, OutlineModel
from selfassess.ui.answering.outline_search import find_row, questions_under
from selfassess.ui.theme import Theme


class OutlineTree(QTreeView):
    """Opens the section of the question on the desk, and closes it again when that is left.

    A row leads to its question, a section to its first open one; its arrow only opens and closes it.
    """

    went = Signal()
    """A row led to its question, which the keyboard is to answer now."""

    def __init__(self, theme: Theme, desk: Desk, model: OutlineModel) -> None:
        """Show the rows of `model`."""
        super().__init__()
        self._desk, self._model = desk, model
        self._opened: list[QPersistentModelIndex] = []
        self._scrolled: int | None = None
        self._typed, self._typing = "", QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(QApplication.keyboardInputInterval())
        self.setAccessibleName(desk.voice.translate("Answering", "Outline"))
        self.setModel(model)
        self._delegate = OutlineDelegate(theme, self, self)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().rangeChanged.connect(self._scroll_back)
        self.verticalScrollBar().actionTriggered.connect(self._scroll_freely)
        self.activated.connect(self._go_to)

    def forget_opened(self) -> None:
        """Take up other rows, of which none was opened for a question."""
        self._opened, self._scrolled = [], None

    @Slot()
    def show_current(self) -> None:
        """Open the section of the question on the desk and bring its row into sight."""
        self._scrolled = None
        index = self._model.index_of(self._desk.question.id)
        self.viewport().update()
        if not index.isValid():
            return
        self._close_left(index)
        above = index.parent()
        while above.isValid():
            if not self.isExpanded(above):
                self.expand(above)
                self._opened.append(QPersistentModelIndex(above))
            above = above.parent()
        self.setCurrentIndex(index)
        if index.row() == 0 and index.parent().isValid():
            # the first question is not seen without its section
            self.scrollTo(index.parent())
        self.scrollTo(index)

    def _close_left(self, index: QModelIndex) -> None:
        """Close the sections that were opened only for the question before."""
        above = set()
        while index.parent().isValid():
            index = index.parent()
            above.add(QPersistentModelIndex(index))
        for section in self._opened:
            if section.isValid() and section not in above:
                self.collapse(self._model.index_at(section))
        self._opened = [section for section in self._opened if section in above]

    def view(self) -> dict[str, object]:
        """Return the sections opened by hand, and how far the rows are scrolled."""
        by_itself = {self._model.index_at(section).data(ENTRY).id for section in self._opened}
        opened = [index.data(ENTRY).id for index in self._model.sections() if self.isExpanded(index)]
        return {
            "opened": [name for name in opened if name not in by_itself],
            "scrolled": self.verticalScrollBar().value() if self._scrolled is None else self._scrolled,
        }

    def show_view(self, looks: Mapping[str, object]) -> None:
        """Show what `view` said; whatever is missing or of another kind is left as it is."""
        opened, scrolled = looks.get("opened"), looks.get("scrolled")
        for name in opened if isinstance(opened, list) else ():
            index = self._model.index_of(str(name), is_section=True)
            if index.isValid():
                self.expand(index)
        self._scrolled = scrolled if type(scrolled) is int else None
        # once shown, the tree scrolls to its current row by itself
        QTimer.singleShot(0, self, self._scroll_back)

    @Slot()
    def _scroll_back(self) -> None:
        """Scroll to where the rows were, as long as nobody has moved them since: at first they have no height."""
        if self._scrolled is not None:
            self.verticalScrollBar().setValue(self._scrolled)

    @Slot()
    def _scroll_freely(self) -> None:
        self._scrolled = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where the row leads; the arrow of a section opens or closes it."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self._is_arrow(index, place):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._go_to(index)

    def _is_arrow(self, index: QModelIndex, place: QPoint) -> bool:
        return bool(index.data(ENTRY).is_section) and place.x() < self._delegate.arrow_end(index)

    @Slot(QModelIndex)
    def _go_to(self, index: QModelIndex) -> None:
        """Go to the question of a row; to the first open one of a section, else to its first."""
        entry: Entry = index.data(ENTRY)
        if not entry.is_section:
            self._desk.go_to(self._desk.key, entry.id)
        else:
            self._desk.go_to(self._desk.key, first_of(self._desk.sheet, questions_under(self._model, index)))
            self.expand(index)
        self.went.emit()

    def keyboardSearch(self, words: str) -> None:
        """Go to the first row whose number or words begin with what is typed."""
        self._typed = self._typed + words if self._typing.isActive() else words
        self._typing.start()
        index = find_row(self._model, folded(self._typed))
        if index.isValid():
            self.setCurrentIndex(index)
