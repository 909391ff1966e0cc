"""The program's help: short topics in Markdown, in one language."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from selfassess import paths
from selfassess.domain.prose import Block, BlockKind
from selfassess.voice.prose import read_prose

LINK = "help:"
"""What the address of a topic begins with, such as `help:results`."""
TOPICS = (
    "start",
    "answering",
    "evidence",
    "outline",
    "results",
    "thresholds",
    "charts",
    "own",
    "lift",
    "scenarios",
    "report",
    "export",
    "library",
    "seminar",
    "settings",
    "backups",
    "files",
    "trouble",
    "questions",
    "keys",
)
"""The topics in the order in which they are read; each is a file `resources/help/<language>/<topic>.md`."""


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under one heading of a topic; the first part has the topic's own title."""

    id: str
    title: str
    blocks: tuple[Block, ...]

    @property
    def words(self) -> str:
        """Return the heading and all words below it, to search in."""
        return "\n".join((self.title, *(block.words for block in self.blocks)))


@dataclass(frozen=True)
class Topic:
    """A page of the help."""

    id: str
    parts: tuple[Part, ...]

    @property
    def title(self) -> str:
        """Return what the page is called."""
        return self.parts[0].title

    @cached_property
    def words(self) -> str:
        """Everything it says, to search in."""
        return "\n".join(part.words for part in self.parts)


@cache
def read_topic(language: str, topic: str) -> Topic:
    """Return a topic in a language; raises FileNotFoundError for one that there is not."""
    text = (paths.resources() / "help" / language / f"{topic}.md").read_text(encoding="utf-8")
    return Topic(topic, tuple(_parts(topic, read_prose(text, (LINK,)))))


def read_topics(language: str) -> tuple[Topic, ...]:
    """Return all topics in a language, in their order."""
    return tuple(read_topic(language, topic) for topic in TOPICS)


def _parts(topic: str, blocks: tuple[Block, ...]) -> Iterator[Part]:
    heads = [at for at, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    for number, (start, end) in enumerate(zip(heads, [*heads[1:], len(blocks)], strict=True)):
        yield Part(f"{topic}#{number}" if number else topic, blocks[start].words, blocks[start + 1 : end])
