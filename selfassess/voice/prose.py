"""Markdown read into blocks; window and PDF set the same blocks."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from selfassess.domain.prose import Block, BlockKind, Run

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


_PAGES = ("https://", "http://")


def read_prose(markdown: str, links: tuple[str, ...] = _PAGES) -> tuple[Block, ...]:
    """Return a text in CommonMark as blocks.

    Headings, paragraphs, lists, emphasis, code and links are told apart; of everything else the words are kept, HTML as
    it is written. Only addresses that begin with one of `links` become links, usually those that a browser opens.
    """
    return tuple(_Reader(links).blocks(_parser().parse(markdown)))


@cache
def _parser() -> "MarkdownIt":
    # not above: nobody reads guidance before the first window
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False})


class _Reader:
    """Walks through the tokens and knows in which lists it is."""

    def __init__(self, links: tuple[str, ...]) -> None:
        self._links = links
        self._numbers: list[int | None] = []
        self._label = ""
        self._heading = 0

    def blocks(self, tokens: "Sequence[Token]") -> Iterator[Block]:
        """Yield the blocks in their order."""
        for token in tokens:
            if token.type in ("bullet_list_open", "ordered_list_open"):
                start = token.attrGet("start")
                self._numbers.append(int(start or 1) if token.type.startswith("ordered") else None)
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                self._numbers.pop()
            elif token.type == "list_item_open":
                self._label = self._next_label()
            elif token.type == "heading_open":
                self._heading = int(token.tag.removeprefix("h"))
            elif token.type == "inline":
                yield self._block(tuple(_runs(token.children or [], self._links)))
            elif token.type in ("code_block", "fence"):
                yield self._block((Run(token.content.rstrip("\n")),))

    def _next_label(self) -> str:
        number = self._numbers[-1]
        if number is None:
            return "•"
        self._numbers[-1] = number + 1
        return f"{number}."

    def _block(self, runs: tuple[Run, ...]) -> Block:
        heading, label = self._heading, self._label
        self._heading, self._label = 0, ""
        if heading:
            return Block(BlockKind.HEADING, runs, heading)
        kind = BlockKind.ITEM if label else BlockKind.PARAGRAPH
        return Block(kind, runs, len(self._numbers), label)


def _runs(tokens: "Sequence[Token]", links: tuple[str, ...]) -> Iterator[Run]:
    strong, address = 0, ""
    for token in tokens:
        if token.type in ("strong_open", "em_open"):
            strong += 1
        elif token.type in ("strong_close", "em_close"):
            strong -= 1
        elif token.type == "link_open":
            target = str(token.attrGet("href") or "")
            address = target if target.startswith(links) else ""
        elif token.type == "link_close":
            address = ""
        elif token.type in ("softbreak", "hardbreak"):
            yield Run(" ", strong > 0, address)
        elif token.content:
            yield Run(token.content, strong > 0, address, token.type == "code_inline")
