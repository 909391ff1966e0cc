"""The list at the left: every questionnaire by kind."""

from collections.abc import Iterator

from selfassess.domain.library import Entry, Library
from selfassess.domain.questionnaire import Kind
from selfassess.ui.parts.row_model import ListRow
from selfassess.ui.parts.wrapped_delegate import Lines
from selfassess.ui.start.shelf import by_kind, entry_lines, kind_words
from selfassess.voice import Voice


def catalogue_rows(voice: Voice, library: Library) -> Iterator[ListRow]:
    """Yield a heading for each kind there is, and its questionnaires below."""
    for kind, entries in by_kind(library.ranked()).items():
        yield _heading(voice, kind, len(entries))
        yield from (_row(voice, entry) for entry in entries)


def _heading(voice: Voice, kind: Kind, count: int) -> ListRow:
    words = f"{kind_words(voice, kind)[0]} {voice.number(count)}"
    return ListRow("", Lines((("caption_strong", "ink2", words),), is_heading=True))


def _row(voice: Voice, entry: Entry) -> ListRow:
    title, _, facts, _ = entry_lines(voice, entry)
    return ListRow(entry.id, Lines((("text", "ink", title), ("caption", "ink3", facts))))
