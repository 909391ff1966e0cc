"""The open topic: its text, and on the page of the keys their tables."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QUrl, Signal

from selfassess.domain.prose import Run
from selfassess.ui.context import Context
from selfassess.ui.help.keys import KeyGroup
from selfassess.ui.parts.prose import Look, ProseWriter
from selfassess.ui.parts.prose_view import ProseView
from selfassess.voice.manual import LINK, Part, Topic

_WIDTHS = (30, 70)
"""Per cent: the column of the keys, and of what they do."""


class Reading(ProseView):
    """One topic at a time."""

    topic_wanted = Signal(str)
    """A link to another topic was followed."""

    def __init__(self, context: Context) -> None:
        """Begin empty."""
        super().__init__(context.theme)
        self.topic = ""
        self.anchorClicked.connect(self._follow)

    def show_topic(self, topic: Topic, keys: Iterable[KeyGroup] = ()) -> None:
        """Show a topic from its beginning, and below it the `keys`."""
        self.topic = topic.id
        writer = self.begin_page(topic.title)
        for part in topic.parts:
            self._write_part(writer, part, "title" if part is topic.parts[0] else "strong")
        for group in keys:
            writer.write_line(group.title, Look("strong", before=16))
            self._write_keys(writer, group)
        self.end_page()

    def _write_part(self, writer: ProseWriter, part: Part, role: str) -> None:
        writer.write_line(part.title, Look(role, before=16 if role == "strong" else 0, anchor=part.id))
        writer.write_blocks(part.blocks)

    def _write_keys(self, writer: ProseWriter, group: KeyGroup) -> None:
        writer.write_table([(tuple(_caps(keys)), (Run(words),)) for keys, words in group.rows], _WIDTHS)

    def _follow(self, url: QUrl) -> None:
        self.topic_wanted.emit(url.toString().removeprefix(LINK))


def _caps(keys: str) -> Iterator[Run]:
    """Yield keys each by itself, parted by commas."""
    for at, one in enumerate(keys.split(", ")):
        if at:
            yield Run(", ")
        yield Run(one, is_code=True)
