"""A field to search with, over the list of what it finds."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from selfassess.ui.parts.fields import search_field
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.row_model import ListRow, RowModel
from selfassess.ui.parts.wrapped_delegate import WrappedDelegate
from selfassess.ui.theme import Theme

_EDGE = 16


class SearchWords(NamedTuple):
    """What the field and the list are called, what is said where nothing is found, and what the field's cross does."""

    field: str
    found: str
    nothing: str
    clear: str


class SearchedList(QWidget):
    """Shows the rows that hold the words searched for; which ones these are its kinds say."""

    place_chosen = Signal(str)
    """The key of a row."""
    wanted_changed = Signal(str)
    """The words searched for."""

    def __init__(self, theme: Theme, words: SearchWords) -> None:
        """Show all rows."""
        super().__init__()
        self.field = search_field(theme, words.field, words.clear)
        self.model = RowModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(WrappedDelegate(theme, self.view, _EDGE, 5))
        self.view.setAccessibleName(words.found)
        self.view.setMouseTracking(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._nothing = Label(theme, words.nothing, "text", "ink2")
        self._nothing.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._nothing.hide()
        self._lay_out()
        self._show_matching("")
        self.field.textChanged.connect(self._show_matching)
        self.field.returnPressed.connect(self._choose_first)
        self.view.selectionModel().currentChanged.connect(self._tell_choice)

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(_EDGE, 0, _EDGE, 0)
        inner.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(inner)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)

    def rows(self, wanted: str) -> Iterable[ListRow]:
        """Return the rows that hold the words."""
        raise NotImplementedError

    def best(self, _wanted: str) -> str:
        """Return the key of the row that Enter chooses in the field."""
        return self.model.rows[0].key

    def show_place(self, place: str) -> None:
        """Mark the row `place` as the one that is being read."""
        index = self.model.index_of(place)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _show_matching(self, wanted: str) -> None:
        self.model.show_rows(tuple(self.rows(wanted)))
        self._nothing.setVisible(not self.model.rows)
        self.wanted_changed.emit(wanted)

    def _choose_first(self) -> None:
        if self.model.rows:
            self.view.setCurrentIndex(self.model.index_of(self.best(self.field.text())))
            self.view.setFocus()

    def _tell_choice(self, index: QModelIndex) -> None:
        if index.isValid():
            self.place_chosen.emit(self.model.key_at(index))
