"""Running text with its structure: what a text written in Markdown comes to."""

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block of running text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Run:
    """Words set alike; `address` is the page they lead to, empty where they are no link.

    `is_code` are words to be typed or pressed as they stand, such as the name of a key.
    """

    words: str
    is_strong: bool = False
    address: str = ""
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, or the first paragraph of an item with its `label` (`•` or `2.`).

    `depth` counts from 1: the level of a heading, the lists around an item; 0 is a paragraph outside any list.
    """

    kind: BlockKind
    runs: tuple[Run, ...]
    depth: int = 0
    label: str = ""

    @property
    def words(self) -> str:
        """Return all words without their structure."""
        return "".join(run.words for run in self.runs)
