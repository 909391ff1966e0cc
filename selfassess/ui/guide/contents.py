"""The contents of the book: chapters and questions, and what is found in them."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.fields import search_field
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.row_model import ListRow, RowModel
from selfassess.ui.parts.wrapped_delegate import Lines, WrappedDelegate
from selfassess.voice.book import Book, holds

_EDGE, _QUESTION = 16, 14


class Contents(QWidget):
    """A field to search in everything the book says, and the chapters and questions it is found in."""

    place_chosen = Signal(str)
    """A chapter's id, or a question's."""
    wanted_changed = Signal(str)
    """The words searched for."""

    def __init__(self, context: Context, book: Book) -> None:
        """Show all of `book`."""
        super().__init__()
        voice = context.voice
        self._book = book
        self.field = search_field(
            context.theme,
            voice.translate("GuidePage", "Search the guidelines"),
            voice.translate("GuidePage", "Clear the search"),
        )
        self.model = RowModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(WrappedDelegate(context.theme, self.view, _EDGE, 5))
        self.view.setAccessibleName(voice.translate("GuidePage", "Contents"))
        self.view.setMouseTracking(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._nothing = Label(
            context.theme, voice.translate("GuidePage", "Nothing found. Try fewer or shorter words."), "text", "ink2"
        )
        self._nothing.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._nothing.hide()
        inner = QVBoxLayout()
        inner.setContentsMargins(_EDGE, 0, _EDGE, 0)
        inner.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(inner)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        self._show_matching("")
        self.field.textChanged.connect(self._show_matching)
        self.field.returnPressed.connect(self._choose_first)
        self.view.selectionModel().currentChanged.connect(self._tell_choice)

    def show_place(self, place: str) -> None:
        """Mark a chapter or a question as the one being read."""
        index = self.model.index_of(place)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _show_matching(self, wanted: str) -> None:
        self.model.show_rows(tuple(self._rows(wanted)))
        self._nothing.setVisible(not self.model.rows)
        self.wanted_changed.emit(wanted)

    def _rows(self, wanted: str) -> Iterator[ListRow]:
        """Yield chapters and questions that hold the words; a chapter also where only its questions do."""
        for chapter in self._book.chapters:
            found = [passage for passage in chapter.passages if holds(passage.words, wanted)]
            if found or holds(chapter.words, wanted):
                yield ListRow(chapter.id, Lines((("strong", "ink", chapter.heading),)))
            for passage in found:
                words = f"{passage.number} {passage.name or passage.text}"
                yield ListRow(passage.id, Lines((("caption", "ink2", words),), _QUESTION))

    def _choose_first(self) -> None:
        """Go to what was found, best a question, since a chapter stands above it anyway."""
        wanted = self.field.text()
        if not self.model.rows:
            return
        chapters = {chapter.id: chapter for chapter in self._book.chapters}
        said = (row.key for row in self.model.rows if row.key not in chapters or holds(chapters[row.key].words, wanted))
        self.view.setCurrentIndex(self.model.index_of(next(said, self.model.rows[0].key)))
        self.view.setFocus()

    def _tell_choice(self, index: QModelIndex) -> None:
        if index.isValid():
            self.place_chosen.emit(self.model.key_at(index))
