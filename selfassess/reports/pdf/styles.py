"""Sizes, colours and measures of the printed page (LOOK section 7)."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from selfassess.charts.palette import PRINT
from selfassess.reports.pdf.fonts import REGULAR, SEMIBOLD

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT, RIGHT, TOP, BOTTOM = 25 * mm, 20 * mm, 26 * mm, 19.5 * mm
HEAD, FOOT = 13 * mm, 12 * mm
TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT
TEXT_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM
GUTTER = 5 * mm
COLUMN = (TEXT_WIDTH - 11 * GUTTER) / 12
INK_RULE, HAIRLINE = 0.75, 0.5


def columns(count: int) -> float:
    """Return the width of `count` of the page's twelve columns with the gutters between them, in points."""
    return count * COLUMN + (count - 1) * GUTTER


def ink(role: str) -> Color:
    """Return the printed colour of a role such as `ink` or `line`."""
    return HexColor(PRINT.colour(role))


@dataclass(frozen=True, slots=True)
class _Type:
    """One role of text: size and leading in points, boldness, colour, space before and after, indent."""

    size: float
    leading: float
    bold: bool = False
    colour: str = "ink"
    before: float = 0
    after: float = 0
    indent: float = 0
    align: Literal[0, 2] = 0


_TYPES = {
    "name": _Type(11, 15, True),
    "cover_title": _Type(30, 38, True),
    "subtitle": _Type(14, 21, colour="ink2"),
    "h1": _Type(19, 25, True, after=8),
    "section": _Type(19, 25, True, before=26, after=5),
    "h2": _Type(11, 15, True, before=15, after=5),
    "part": _Type(11, 15, True, before=10, after=3),
    "h3": _Type(8, 11, True, "ink2", before=6, after=0),
    "group": _Type(9.5, 14, True, "ink2", before=10),
    "passage": _Type(9.5, 14, True, before=12, after=1.5),
    "ground": _Type(8, 11, colour="ink2", before=2, after=1),
    "figure": _Type(19, 23, True),
    "aside": _Type(19, 25, True, align=2),
    "text": _Type(9.5, 14, after=4),
    "lead": _Type(9.5, 14, colour="ink2", after=6),
    "question": _Type(9.5, 14, True, after=1.5),
    "answer": _Type(9.5, 14, after=2),
    "quote": _Type(9.5, 14, after=3, indent=10.5),
    "caption": _Type(8, 11, colour="ink2", after=1),
    "small": _Type(8, 11),
    "caption_right": _Type(8, 11, colour="ink2", align=2),
    "cell": _Type(9.5, 11.5),
    "cell_bold": _Type(9.5, 11.5, True),
    "cell_right": _Type(9.5, 11.5, align=2),
    "cell_right_bold": _Type(9.5, 11.5, True, align=2),
    "head": _Type(8, 11, colour="ink2"),
    "head_right": _Type(8, 11, colour="ink2", align=2),
}


_DENSE = {
    "h3": _Type(8, 10.4, True, "ink2", before=1.5),
    "text": _Type(9, 12.2, after=3),
    "question": _Type(9, 12.2, True, after=0),
    "answer": _Type(9, 12.2, after=1),
    "quote": _Type(9, 12.2, after=1, indent=10.5),
    "caption": _Type(8, 10.4, colour="ink2"),
}
"""What is set smaller and tighter so that a section stays on its page."""


@cache
def style(name: str, is_dense: bool = False, is_quiet: bool = False) -> ParagraphStyle:
    """Return the paragraph style of a role of text, always the same object; `is_quiet` is lighter."""
    found = _DENSE.get(name, _TYPES[name]) if is_dense else _TYPES[name]
    return ParagraphStyle(
        name,
        fontName=SEMIBOLD if found.bold else REGULAR,
        bulletFontName=REGULAR,
        fontSize=found.size,
        leading=found.leading,
        textColor=ink("ink2" if is_quiet else found.colour),
        spaceBefore=found.before,
        spaceAfter=found.after,
        leftIndent=found.indent,
        alignment=found.align,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
        uriWasteReduce=0.4,
    )
