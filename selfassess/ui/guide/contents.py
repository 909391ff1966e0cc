"""The contents of the book: chapters and questions, and what is found in them."""

from collections.abc import Iterator

from selfassess.ui.context import Context
from selfassess.ui.parts.row_model import ListRow
from selfassess.ui.parts.searched_list import SearchedList, SearchWords
from selfassess.ui.parts.wrapped_delegate import Lines
from selfassess.voice.book import Book, holds

_QUESTION = 14


class Contents(SearchedList):
    """A field to search in everything the book says, and the chapters and questions it is found in."""

    def __init__(self, context: Context, book: Book) -> None:
        """Show all of `book`."""
        self._book = book
        voice = context.voice
        words = SearchWords(
            voice.translate("GuidePage", "Search the guidelines"),
            voice.translate("GuidePage", "Contents"),
            voice.translate("GuidePage", "Nothing found. Try fewer or shorter words."),
            voice.translate("GuidePage", "Clear the search"),
        )
        super().__init__(context.theme, words)

    def rows(self, wanted: str) -> Iterator[ListRow]:
        """Yield chapters and questions that hold the words; a chapter also where only its questions do."""
        for chapter in self._book.chapters:
            found = [passage for passage in chapter.passages if holds(passage.words, wanted)]
            if found or holds(chapter.words, wanted):
                yield ListRow(chapter.id, Lines((("strong", "ink", chapter.heading),)))
            for passage in found:
                words = f"{passage.number} {passage.name or passage.text}"
                yield ListRow(passage.id, Lines((("caption", "ink2", words),), _QUESTION))

    def best(self, wanted: str) -> str:
        """Return what was found, best a question, since a chapter stands above it anyway."""
        chapters = {chapter.id: chapter for chapter in self._book.chapters}
        said = (row.key for row in self.model.rows if row.key not in chapters or holds(chapters[row.key].words, wanted))
        return next(said, self.model.rows[0].key)
