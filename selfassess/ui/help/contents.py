"""The topics of the help, and the headings below which something searched for is found."""

from collections.abc import Iterator, Sequence

from selfassess.ui.context import Context
from selfassess.ui.parts.row_model import ListRow
from selfassess.ui.parts.searched_list import SearchedList, SearchWords
from selfassess.ui.parts.wrapped_delegate import Lines
from selfassess.voice.book import holds
from selfassess.voice.manual import Topic

_PART = 14


class Contents(SearchedList):
    """All topics; while something is searched for, those that say it, with the parts that do."""

    def __init__(self, context: Context, topics: Sequence[Topic]) -> None:
        """List `topics`."""
        self._topics = topics
        voice = context.voice
        words = SearchWords(
            voice.translate("Help", "Search the help"),
            voice.translate("Help", "Topics"),
            voice.translate("Help", "Nothing found. Try fewer or shorter words."),
            voice.translate("Help", "Clear the search"),
        )
        super().__init__(context.theme, words)

    def rows(self, wanted: str) -> Iterator[ListRow]:
        """Yield the topics that hold the words, and while there are words the parts that do."""
        is_searched = bool(wanted.strip())
        for topic in self._topics:
            if not holds(topic.words, wanted):
                continue
            yield ListRow(topic.id, Lines((("strong" if is_searched else "text", "ink", topic.title),)))
            for part in topic.parts[1:] if is_searched else ():
                if holds(part.words, wanted):
                    yield ListRow(part.id, Lines((("caption", "ink2", part.title),), _PART))

    def best(self, wanted: str) -> str:
        """Return the first part that holds the words, else the first topic."""
        shown = {row.key for row in self.model.rows}
        parts = (
            part.id for topic in self._topics for part in topic.parts if part.id in shown and holds(part.words, wanted)
        )
        return next(parts, self.model.rows[0].key)
