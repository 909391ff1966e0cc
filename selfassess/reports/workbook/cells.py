"""The look of cells, and how text gets into them without ever becoming a formula."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from selfassess.domain.rounding import decimal_text
from selfassess.voice import Voice

LONGEST = 32_767
"""What Excel holds in one cell, in characters."""
MOST_DECIMALS = 15
_LINE_HEIGHT, _TALLEST = 15, 409
"""Points; Excel refuses taller rows."""

_INK, _MUTED, _LINE, _HEAD = "1B1B1B", "5F6368", "C9C9C4", "E4ECEE"
_FONT = "Calibri"
_LONG_LINE = Alignment(vertical="top", wrap_text=True)
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Number:
    """A figure as the cell shows it: its exact value, and how many decimals are shown."""

    value: Fraction
    decimals: int

    @classmethod
    def exact(cls, value: Fraction) -> "Number":
        """Return a decimal number with all its digits, six at most."""
        return cls(value, min(6, len(decimal_text(value).partition(".")[2])) if "/" not in decimal_text(value) else 6)


Content = str | Number | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: heading, width in characters, whether its text runs on, whether it holds figures."""

    heading: str
    width: float
    wraps: bool = False
    is_number: bool = False


def add_styles(book: Workbook) -> None:
    """Enter the named styles; cells share them, so a large workbook stays small."""
    rule, hair = Side(style="thin", color=_INK), Side(style="hair", color=_LINE)
    ruled, lined = Border(top=rule, bottom=rule), Border(bottom=hair)
    plain, bold = Font(name=_FONT, size=11, color=_INK), Font(name=_FONT, size=11, color=_INK, bold=True)
    fill = PatternFill("solid", fgColor=_HEAD)
    for style in (
        NamedStyle("sa_title", font=Font(name=_FONT, size=16, color=_INK, bold=True)),
        NamedStyle("sa_finding", font=Font(name=_FONT, size=12, color=_INK, bold=True), alignment=_LONG_LINE),
        NamedStyle("sa_quiet", font=Font(name=_FONT, size=11, color=_MUTED), alignment=_LONG_LINE),
        NamedStyle("sa_head", font=bold, fill=fill, border=ruled, alignment=_set("left", "center", wraps=True)),
        NamedStyle("sa_head_right", font=bold, fill=fill, border=ruled, alignment=_set("right", "center", wraps=True)),
        NamedStyle("sa_text", font=plain, border=lined, alignment=_set("left")),
        NamedStyle("sa_long", font=plain, border=lined, alignment=_set("left", wraps=True)),
        NamedStyle("sa_total", font=bold, border=ruled, alignment=_set("left")),
        NamedStyle("sa_total_right", font=bold, border=ruled, alignment=_set("right")),
    ):
        book.add_named_style(style)
    for decimals in range(MOST_DECIMALS + 1):
        style = NamedStyle(f"sa_number_{decimals}", font=plain, border=lined, alignment=_set("right"))
        style.number_format = _digits(decimals)
        book.add_named_style(style)


def _set(side: str, height: str = "top", wraps: bool = False) -> Alignment:
    return Alignment(horizontal=side, vertical=height, wrap_text=wraps, indent=1)


def _digits(decimals: int) -> str:
    return "#,##0." + "0" * decimals if decimals else "#,##0"


def put(cell: Cell | MergedCell, content: Content, style: str, voice: Voice) -> None:
    """Write `content` into a cell; text stays text, whatever it begins with."""
    assert isinstance(cell, Cell), "the rest of a merged range holds nothing"
    if content is None:
        cell.style = style
        return
    if isinstance(content, Number):
        cell.value = float(content.value)
        cell.style = f"sa_number_{content.decimals}"
        return
    text = _NOT_IN_XML.sub(lambda found: f"[U+{ord(found[0]):04X}]", content)
    cell.value = _fitting(text, voice)
    cell.data_type = "s"
    cell.style = style
    if text.startswith(_FORMULA_SIGNS):
        cell.quotePrefix = True


def _fitting(text: str, voice: Voice) -> str:
    if len(text) <= LONGEST:
        return text
    note = voice.translate("Workbook", " … (cut here: Excel holds no longer text in a cell; the PDF has all of it)")
    return text[: LONGEST - len(note)] + note


def write_heading(sheet: Worksheet, row: int, columns: Sequence[Column], voice: Voice) -> None:
    """Write a table's heading into `row`, set the widths, keep it in sight and repeat it on every printed page."""
    for index, column in enumerate(columns, start=1):
        put(sheet.cell(row, index), column.heading, "sa_head_right" if column.is_number else "sa_head", voice)
        sheet.column_dimensions[get_column_letter(index)].width = column.width
    sheet.row_dimensions[row].height = 32
    sheet.freeze_panes = f"A{row + 1}"
    sheet.print_title_rows = f"{row}:{row}"


def write_table(
    sheet: Worksheet, row: int, columns: Sequence[Column], rows: Sequence[Sequence[Content]], voice: Voice
) -> None:
    """Write a table whose heading is in `row`, with a filter over all of it."""
    write_heading(sheet, row, columns, voice)
    styles = ["sa_long" if column.wraps else "sa_text" for column in columns]
    for number, contents in enumerate(rows, start=row + 1):
        for index, (content, style) in enumerate(zip(contents, styles, strict=True), start=1):
            put(sheet.cell(number, index), content, style, voice)
        # Excel and LibreOffice do not fit the height of rows they did not write themselves
        sheet.row_dimensions[number].height = min(_TALLEST, _LINE_HEIGHT * _lines(columns, contents))
    sheet.auto_filter.ref = f"A{row}:{get_column_letter(len(columns))}{row + len(rows)}"


def _lines(columns: Sequence[Column], contents: Sequence[Content]) -> int:
    """Return how many lines the longest text of a row takes, roughly."""
    texts = ((text, column.width) for text, column in zip(contents, columns, strict=True) if isinstance(text, str))
    return max((1 + text.count("\n") + int(len(text) / (0.9 * width)) for text, width in texts), default=1)


def set_up_page(sheet: Worksheet, voice: Voice, is_table: bool) -> None:
    """Make a sheet print on A4 with page numbers: a table lying and as wide as the page, a summary on one page."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if is_table else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0 if is_table else 1
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left, sheet.page_margins.right = 0.7, 0.5
    pages = voice.translate("Workbook", "page {page} of {pages}", page="&P", pages="&N")
    footer = sheet.oddFooter
    assert footer is not None
    assert footer.left is not None
    assert footer.right is not None
    footer.left.text, footer.right.text = "&A", pages
    sheet.sheet_view.showGridLines = False
