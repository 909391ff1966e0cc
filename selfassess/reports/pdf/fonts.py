"""The report's fonts, and what is printed for a character they have no glyph for."""

from functools import cache

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from selfassess import paths

REGULAR, SEMIBOLD = "NotoSans-Regular", "NotoSans-SemiBold"
BY_WEIGHT = {400: REGULAR, 600: SEMIBOLD}


@cache
def glyphs() -> frozenset[str]:
    """Register the fonts with ReportLab, once, and return the characters both of them have."""
    found = []
    for name in (REGULAR, SEMIBOLD):
        font = TTFont(name, str(paths.resources() / "fonts" / f"{name}.ttf"))
        pdfmetrics.registerFont(font)
        found.append({chr(code) for code in font.face.charToGlyph})
    # a line break is kept: paragraphs are parted there
    return frozenset(found[0] & found[1]) | {"\n"}


def width_of(words: str, size: float, weight: int = 400) -> float:
    """Return the width of one line of `words` in points."""
    return pdfmetrics.stringWidth(words, BY_WEIGHT[weight], size)


def shortened(words: str, size: float, room: float, weight: int = 400) -> str:
    """Return `words`, cut with an ellipsis where they are wider than `room` points."""
    if width_of(words, size, weight) <= room:
        return words
    fitting = words[: int(room / size * 3)]
    while fitting and width_of(f"{fitting}…", size, weight) > room:
        fitting = fitting[:-1]
    return f"{fitting}…"


def lines_of(words: str, size: float, room: float, weight: int, most: int) -> list[str]:
    """Return `words` as at most `most` lines of `room` points, the last of them cut where it is too long."""
    lines: list[str] = simpleSplit(words, BY_WEIGHT[weight], size, room)
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], shortened(" ".join(lines[most - 1 :]), size, room, weight)]


_ALIKE = str.maketrans({"\N{MINUS SIGN}": "\N{EN DASH}"})
"""What the fonts lack but have the like of."""


class Glyphs:
    """Makes text printable; `missing` are the characters met that the fonts lack, in the order met."""

    def __init__(self) -> None:
        self._known = glyphs()
        self.missing: dict[str, None] = {}

    def printable(self, text: str) -> str:
        """Return `text` with every character the fonts lack as `[U+1F600]`, a tab as a space."""
        if self._known.issuperset(text):
            return text
        text = text.translate(_ALIKE).replace("\r\n", "\n")
        return "".join(char if char in self._known else self._named(char) for char in text)

    def _named(self, char: str) -> str:
        if char in "\t\r\v\f\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}":
            return " " if char == "\t" else "\n"
        self.missing[char] = None
        return f"[U+{ord(char):04X}]"
