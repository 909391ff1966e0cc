"""Makes the report's building stones from plain words: chooses styles, parts paragraphs, notes missing characters."""

import copy
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count
from typing import Self, TypeVar

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paraparser import ParaFrag

from selfassess.charts.marks import verdict_mark
from selfassess.charts.palette import PRINT
from selfassess.charts.scene import Scene, Table
from selfassess.domain.figures import Verdict
from selfassess.reports.pdf.flowables import Boxes, Heading, Picture, Signed
from selfassess.reports.pdf.fonts import BY_WEIGHT, SEMIBOLD, Glyphs
from selfassess.reports.pdf.grid import grid
from selfassess.reports.pdf.styles import TEXT_WIDTH, style
from selfassess.reports.pdf.words import Link, Quote, Words
from selfassess.reports.scene_canvas import ScenePainter
from selfassess.voice import Voice

LONGEST_IN_CELL = 600
"""What is longer than this does not belong into a cell of a table: a label, a name, a source."""
_MOST_ROWS = 300
_LATVIAN, _LATVIAN_LETTERS = "lv", frozenset("āēģīķļņūĀĒĢĪĶĻŅŪ")
"""Letters that no other language of the reports has; a text without them is taken to be in the report's language."""
_NUMBER_OF_NAME = re.compile(r"(?<![\w.,])(\d{1,2}\.) (?=[^\W\d_])")
_LONGEST, _LONGEST_WORD = 6000, 500
"""A paragraph of more characters is parted between words, so that breaking its lines stays cheap; a word too."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its width in points, and whether it holds figures (right aligned)."""

    title: str
    width: float
    figures: bool = False


Cell = Flowable | str | list[Flowable]
"""What a table may hold in one cell."""

_Kind = TypeVar("_Kind", bound=Words)


@cache
def _frag(font: str, look: ParagraphStyle) -> ParaFrag:
    """Return the frame of a piece of text; what the parser would make of `<b>…</b>`, without parsing."""
    return ParaFrag(
        fontName=font,
        fontSize=look.fontSize,
        textColor=look.textColor,
        bold=0,
        italic=0,
        rise=0,
        greek=0,
        link=[],
        us_lines=[],
        text="",
    )


def _parts(text: str) -> Iterator[str]:
    """Yield the paragraphs of a text: its lines that are not blank, very long ones parted between words."""
    for line in text.split("\n"):
        rest = line.strip()
        while len(rest) > _LONGEST:
            cut = rest.rfind(" ", 1, _LONGEST)
            cut = cut if cut > 0 else _LONGEST_WORD
            yield rest[:cut]
            rest = rest[cut:].lstrip()
        if rest:
            yield rest


def clipped(text: str, most: int = LONGEST_IN_CELL) -> str:
    """Return a text of at most `most` characters, such as fits into a cell: no row may be longer than a page."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _numbered(text: str) -> str:
    """Return a text in which a number such as `3.` stays on the line of the name that it stands before."""
    return _NUMBER_OF_NAME.sub("\\1\N{NO-BREAK SPACE}", text)


def _led(text: str, lead: str) -> list[tuple[str, bool]]:
    """Return a text as runs, after words in semi-bold if there are any."""
    return [(f"{lead} " if text else lead, True), (text, False)] if lead else [(text, False)]


class Composer:
    """Composes one document in the language of `voice`."""

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self.glyphs = Glyphs()
        self._painter = ScenePainter(PRINT, BY_WEIGHT, self.glyphs.printable)
        self._keys = count(1)
        self.is_dense = False
        self.is_second = False

    def denser(self) -> Self:
        """Return a composer of the same document that sets text smaller and tighter."""
        other = copy.copy(self)
        other.is_dense = True
        return other

    def in_second_language(self, voice: Voice) -> Self:
        """Return a composer of the same document that speaks its second language, set lighter."""
        other = copy.copy(self)
        other.voice, other.is_second = voice, True
        return other

    @property
    def padding(self) -> float:
        """Return the room above and below a question, in points."""
        return 1.8 if self.is_dense else 6.0

    def _style(self, name: str) -> ParagraphStyle:
        return style(name, self.is_dense, self.is_second)

    def words(self, name: str, text: str, lead: str = "") -> Words:
        """Return one paragraph in the style `name`; `lead` stands before it in semi-bold."""
        return self.runs(Words, name, _led(text, lead))

    def runs(self, kind: type[_Kind], name: str, runs: Sequence[tuple[str, bool]]) -> _Kind:
        """Return one paragraph in the style `name` of words of which some (True) are semi-bold."""
        look = self._style(name)
        told = [(self.glyphs.printable(words), is_strong) for words, is_strong in runs]
        fonts = [SEMIBOLD if is_strong else look.fontName for _, is_strong in told]
        frags = [_frag(font, look).clone(text=_numbered(words)) for font, (words, _) in zip(fonts, told, strict=True)]
        found = kind("".join(words for words, _ in told), look, frags=frags)
        found.language = self.voice.language if self.is_second else ""
        return found

    def link(self, url: str) -> Link:
        """Return the address of a page, to be read and to be followed."""
        return self.leading("caption", url, url)

    def leading(self, name: str, text: str, url: str, lead: str = "") -> Link:
        """Return a paragraph in the style `name` that leads to a page; one without an address as it is."""
        found = self.runs(Link, name, _led(text, lead))
        found.url = url
        return found

    def paragraphs(self, name: str, text: str, lead: str = "") -> list[Words]:
        """Return a text of any length as paragraphs."""
        parts = list(_parts(text)) or [""]
        first = [self.words(name, parts[0], lead)] if lead or parts[0] else []
        return [*first, *(self.words(name, part) for part in parts[1:])]

    def quotes(self, text: str) -> list[Quote]:
        """Return somebody's own words as paragraphs with a line at the left."""
        return self.as_written([self.runs(Quote, "quote", [(part, False)]) for part in _parts(text)])

    def as_written(self, parts: Sequence[_Kind]) -> list[_Kind]:
        """Return paragraphs that somebody wrote: where it is plainly Latvian, they say so in a report that is not."""
        for part in parts:
            if self.voice.language != _LATVIAN and not _LATVIAN_LETTERS.isdisjoint(part.text):
                part.language = _LATVIAN
        return list(parts)

    def heading(self, level: int, text: str, outline: int | None = None, aside: str = "", name: str = "") -> Heading:
        """Return a heading; with `outline` it stands in outline and contents, `aside` is a figure at its right.

        It is set in the style of its level or in the style `name`; the outline is in the first language alone.
        """
        outline = None if self.is_second else outline
        beside = self.words("aside", aside) if aside else None
        return Heading(level, self.words(name or f"h{level}", text), f"h{next(self._keys)}", outline, beside)

    def picture(self, scene: Scene, width: float = TEXT_WIDTH) -> Picture:
        """Return a chart, `width` points wide."""
        return Picture(scene, self._painter, width)

    def boxes(self, labels: Sequence[str], chosen: int | None, alternative: str) -> Boxes:
        """Return the levels of a scale as boxes."""
        return Boxes([self.glyphs.printable(label) for label in labels], chosen, alternative)

    def verdict(self, verdict: Verdict, words: str) -> Signed:
        """Return a verdict as a sign and words, in ink; comparisons for orientation are whole sentences, set small."""
        sign = Scene(14, 14, verdict_mark(verdict, 7, 7, 6, "ink"), words, Table((), ()))
        return Signed(sign, self._painter, self.words("caption" if verdict is Verdict.ORIENTATION else "cell", words))

    def grid(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], is_tight: bool = False) -> Flowable:
        """Return a table; a text in `rows` is set in the column's way, flowables are placed as they are.

        The rows of a tight one stand closer, as suits small type.
        """
        head = [self.words("head_right" if column.figures else "head", column.title) for column in columns]
        body = [[self._cell(column, cell) for column, cell in zip(columns, row, strict=True)] for row in rows]
        return grid([head, *body], [column.width for column in columns], is_tight)

    def grids(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], is_tight: bool = False
    ) -> list[Flowable]:
        """Return a table of any length as tables of a few pages: parting a very long one page by page is slow."""
        starts = range(0, len(rows), _MOST_ROWS)
        return [self.grid(columns, rows[start : start + _MOST_ROWS], is_tight) for start in starts]

    def stacked(self, text: str, *captions: str) -> list[Words]:
        """Return a cell of a text with smaller lines below it; empty ones are left out."""
        below = [self.words("caption", clipped(caption)) for caption in captions if caption]
        return [self.words("cell", clipped(text)), *below]

    def _cell(self, column: Column, cell: Cell) -> Flowable | list[Flowable]:
        if not isinstance(cell, str):
            return cell
        return self.words("cell_right" if column.figures else "cell", clipped(cell))
