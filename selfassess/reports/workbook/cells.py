"""What a cell can hold, how it looks, and how text gets into it without ever becoming a formula."""

import re
from dataclasses import dataclass
from fractions import Fraction

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import quote_sheetname
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from selfassess.domain.rounding import decimal_text
from selfassess.voice import Voice

LONGEST = 32_767
"""What Excel holds in one cell, in characters (UTF-16 units)."""
_LONGEST_FORMULA = 8_192
"""What Excel takes as a formula, in characters; it calls a file with a longer one damaged."""
MOST_DECIMALS = 15
NOT_AVAILABLE = "#N/A"
"""The value of a chart's cell where there is no figure: charts leave a gap there and draw no 0."""

_INK, _MUTED, _LINE, _HEAD = "1B1B1B", "5F6368", "C9C9C4", "E4ECEE"
_FONT = "Calibri"
_LONG_LINE = Alignment(vertical="top", wrap_text=True)
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads `_x0041_` as a character; a text that says so is told apart by a sign before it."""

Value = Fraction | int | str
"""What stands in a cell beside its formula; an empty text where there is no figure."""


@dataclass(frozen=True, slots=True)
class Number:
    """A figure as the cell shows it: its exact value, and how many decimals are shown."""

    value: Fraction
    decimals: int

    @classmethod
    def exact(cls, value: Fraction) -> "Number":
        """Return a decimal number with all its digits, six at most."""
        return cls(value, min(6, len(decimal_text(value).partition(".")[2])) if "/" not in decimal_text(value) else 6)


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula without its `=`, and what it gives (None: an empty text).

    `decimals` None: shown in the style of its column. One that is too long for Excel is left out for its value.
    """

    text: str
    value: Value | None
    decimals: int | None = None


Content = str | int | Number | Formula | None


def add_styles(book: Workbook, voice: Voice) -> None:
    """Enter the named styles; cells share them, so a large workbook stays small."""
    rule, hair = Side(style="thin", color=_INK), Side(style="hair", color=_LINE)
    ruled, lined = Border(top=rule, bottom=rule), Border(bottom=hair)
    plain, bold = Font(name=_FONT, size=11, color=_INK), Font(name=_FONT, size=11, color=_INK, bold=True)
    quiet = Font(name=_FONT, size=11, color=_MUTED)
    fill = PatternFill("solid", fgColor=_HEAD)
    for style in (
        NamedStyle("sa_title", font=Font(name=_FONT, size=16, color=_INK, bold=True)),
        NamedStyle("sa_finding", font=Font(name=_FONT, size=12, color=_INK, bold=True), alignment=_LONG_LINE),
        NamedStyle("sa_quiet", font=quiet, alignment=_LONG_LINE),
        NamedStyle("sa_head", font=bold, fill=fill, border=ruled, alignment=_set("left", "center", wraps=True)),
        NamedStyle("sa_head_right", font=bold, fill=fill, border=ruled, alignment=_set("right", "center", wraps=True)),
        NamedStyle("sa_text", font=plain, border=lined, alignment=_set("left")),
        NamedStyle("sa_long", font=plain, border=lined, alignment=_set("left", wraps=True)),
        NamedStyle("sa_code", font=plain, border=lined, alignment=_set("right"), number_format="@"),
        NamedStyle("sa_work", font=quiet, border=lined, alignment=_set("right")),
        NamedStyle("sa_name", font=plain, border=lined, alignment=_set("left", "center", wraps=True)),
        NamedStyle("sa_caption", font=Font(name=_FONT, size=12, color=_INK, bold=True)),
        NamedStyle("sa_note", font=quiet),
        NamedStyle("sa_level", font=plain, alignment=Alignment(horizontal="center", vertical="center")),
        NamedStyle("sa_total", font=bold, border=ruled, alignment=_set("left")),
        NamedStyle("sa_total_right", font=bold, border=ruled, alignment=_set("right")),
    ):
        book.add_named_style(style)
    for decimals in range(MOST_DECIMALS + 1):
        style = NamedStyle(f"sa_number_{decimals}", font=plain, border=lined, alignment=_set("right"))
        style.number_format = _digits(decimals, voice)
        book.add_named_style(style)


def _set(side: str, height: str = "top", wraps: bool = False) -> Alignment:
    return Alignment(horizontal=side, vertical=height, wrap_text=wraps, indent=1)


def _digits(decimals: int, voice: Voice) -> str:
    """Return the format of numbers; where four digits are written together, groups begin with the fifth."""
    ending = "." + "0" * decimals if decimals else ""
    grouped = f"#,##0{ending}"
    return f"[<10000]0{ending};{grouped}" if voice.number(1000) == "1000" else grouped


class Leaf:
    """A worksheet while it is written, and what its formulas give, by cell."""

    def __init__(self, sheet: Worksheet, voice: Voice) -> None:
        self.sheet = sheet
        self.voice = voice
        self.values: dict[str, Value] = {}
        self.descriptions: list[str] = []
        """What its charts say in words, in the order they were added."""

    def at(self, place: str) -> str:
        """Return a place of this worksheet as formulas of others write it: `B3` becomes `'Answers'!B3`."""
        return f"{quote_sheetname(self.sheet.title)}!{place}"

    def put(self, row: int, column: int, content: Content, style: str) -> Cell:
        """Write `content` into a cell and return it; text stays text, whatever it begins with."""
        cell = self.sheet.cell(row, column)
        assert isinstance(cell, Cell), "the rest of a merged range holds nothing"
        decimals = None
        if isinstance(content, Formula):
            self._put_formula(cell, content)
            decimals = content.decimals
        elif isinstance(content, Number):
            cell.value = float(content.value)
            decimals = content.decimals
        elif isinstance(content, str):
            self._put_text(cell, content)
        elif content is not None:
            cell.value = content
        cell.style = style if decimals is None else f"sa_number_{decimals}"
        if isinstance(content, str) and content.startswith(_FORMULA_SIGNS):
            cell.quotePrefix = True
        return cell

    def _put_formula(self, cell: Cell, formula: Formula) -> None:
        if len(formula.text) >= _LONGEST_FORMULA:
            cell.value = float(formula.value) if isinstance(formula.value, Fraction) else formula.value
            return
        cell.value = f"={formula.text}"
        self.values[cell.coordinate] = "" if formula.value is None else formula.value

    def _put_text(self, cell: Cell, text: str) -> None:
        cell.value = fitting(text, self.voice)
        cell.data_type = "s"


def fitting(text: str, voice: Voice) -> str:
    """Return text as a cell can hold it.

    What XML forbids becomes `[U+0007]`, and what is too long for Excel is cut with a remark.
    """
    text = _written(text)
    if _units(text) <= LONGEST:
        return text
    note = voice.translate("Workbook", " … (cut here: Excel holds no longer text in a cell; the PDF has all of it)")
    room = LONGEST - len(note)
    text = text[:room]
    while _units(text) > room:
        text = text[: len(text) - max(1, (_units(text) - room) // 2)]
    return text + note


def is_cut(text: str) -> bool:
    """Tell whether a text is too long for a cell."""
    return _units(_written(text)) > LONGEST


def _written(text: str) -> str:
    text = _ESCAPED.sub("_x005F_", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _NOT_IN_XML.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def _units(text: str) -> int:
    # characters outside the basic plane count twice
    return len(text) if text.isascii() or len(text) <= LONGEST // 2 else len(text.encode("utf-16-le")) // 2
