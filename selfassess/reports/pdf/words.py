"""Paragraphs, as they are drawn and as they are heard."""

from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate
from typing import Any

from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paragraph import Paragraph

from selfassess.reports.pdf.marks import MarkedCanvas
from selfassess.reports.pdf.structure import Element
from selfassess.reports.pdf.styles import ink


class Words(Paragraph):
    """A paragraph; its lines are broken once for each width, however often it is measured.

    Its parts on several pages are one `element` of the structure, in the role `role`; `language` is a tag such as `en`
    where it is not the document's.
    """

    canv: MarkedCanvas
    blPara: Any
    role = "P"
    language = ""
    _room = -1.0
    _spaced: object = None
    _is_cut = False
    _splitLongWordCount = 0

    @cached_property
    def element(self) -> Element:
        """What it is in the structure."""
        return Element(self.role, language=self.language)

    @cached_property
    def _has_address(self) -> bool:
        """Tell whether a line may end at a slash, in the midst of an address."""
        return "://" in (self.text or "")

    def wrap(self, room: float, depth: float) -> tuple[float, float]:
        """Return the size within `room`."""
        if room != self._room or not hasattr(self, "blPara"):
            self._room = room
            super().wrap(room, depth)
        return self.width, self.height

    def split(self, room: float, depth: float) -> list[Flowable]:
        """Part it at `depth`."""
        whole = self._ends()
        parts = super().split(room, depth)
        for part in parts:
            if isinstance(part, Words) and part is not self:
                part._has_address = self._has_address
                self._share(part)
        if len(parts) > 1 and isinstance(parts[0], Words):
            parts[0]._is_cut = not whole[len(parts[0].blPara.lines) - 1]
        return parts

    def _share(self, part: "Words") -> None:
        part.element = self.element

    def draw(self) -> None:
        """Draw it as what it is."""
        if self.blPara.lines:
            self._space()
            self.canv.mark(self.element)
            super().draw()
            self.canv.leave()

    def _space(self) -> None:
        """Let a space follow every line that ends with a word.

        ReportLab leaves it out, and who takes the text from the file finds the words glued together.
        """
        if self._spaced is self.blPara:
            return
        self._spaced, lines = self.blPara, self.blPara.lines
        for index, is_end in enumerate(self._ends()):
            line = lines[index]
            if is_end and isinstance(line, tuple):
                lines[index] = (line[0], [*line[1][:-1], f"{line[1][-1]} "])
            elif is_end:
                line.words[-1].text += " "

    def _ends(self) -> list[bool]:
        """Tell of each line whether it ends with a word; not where an address or a long word goes on in the next."""
        lines = self.blPara.lines
        if not (self._splitLongWordCount or self._is_cut or self._has_address):
            return [True] * len(lines)
        texts = (getattr(frag, "text", None) or " ".join(getattr(frag, "words", ())) for frag in self.frags)
        ends_of_words = set(accumulate(len(word) for word in "".join(texts).split()))
        reached = accumulate(sum(map(len, _text_of(line).split())) for line in lines)
        found = [place in ends_of_words for place in reached]
        return [*found[:-1], not self._is_cut]


def _text_of(line: Any) -> str:
    """Return the text of a line as ReportLab broke it: of a paragraph all in one font, or in several."""
    return " ".join(line[1]) if isinstance(line, tuple) else "".join(word.text for word in line.words)


def told_as(role: str, parts: Sequence[Flowable]) -> list[Flowable]:
    """Return flowables whose paragraphs are told as something else, such as Caption or Note."""
    for part in parts:
        if isinstance(part, Words):
            part.role = role
    return list(parts)


class Quote(Words):
    """A paragraph in somebody's own words, with a line at its left."""

    def draw(self) -> None:
        """Draw the line and the words."""
        self.canv.set_aside()
        self.canv.setStrokeColor(ink("line2"))
        self.canv.setLineWidth(1)
        self.canv.line(0.5, 0, 0.5, self.height)
        self.canv.leave()
        super().draw()


class Link(Words):
    """The address of a page, which leads there; only one that a browser opens."""

    role = "Link"
    url = ""

    @cached_property
    def _paragraph(self) -> Element:
        return Element("P")

    def _share(self, part: Words) -> None:
        super()._share(part)
        if isinstance(part, Link):
            part.url, part._paragraph = self.url, self._paragraph

    def draw(self) -> None:
        """Draw the address and the place to click."""
        if not self.url.startswith(("https://", "http://")):
            self.role = "P"
            super().draw()
            return
        self.canv.enter(self._paragraph)
        super().draw()
        self.canv.note_spot(self.element, self.url)
        self.canv.linkURL(self.url, (0, 0, self.width, self.height), relative=1, thickness=0)
        self.canv.leave()
