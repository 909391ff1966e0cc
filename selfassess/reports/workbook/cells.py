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

_INK, _MUTED, _LINE, _HEAD = "1B1B1B", "5F6368", "C9C9C4", "E4ECEE"
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
    """A column of a table: heading, width in characters, and whether its text runs over several lines."""

    heading: str
    width: float
    wraps: bool = False


def add_styles(book: Workbook) -> None:
    """Enter the named styles; cells share them, so a large workbook stays small."""
    rule = Side(style="thin", color=_INK)
    hair = Border(bottom=Side(style="hair", color=_LINE))
    top = Alignment(vertical="top")
    for style in (
        NamedStyle("sa_title", font=Font(size=16, bold=True, color=_INK)),
        NamedStyle("sa_finding", font=Font(size=12, bold=True), alignment=Alignment(vertical="top", wrap_text=True)),
        NamedStyle("sa_quiet", font=Font(color=_MUTED), alignment=top),
        NamedStyle(
            "sa_head",
            font=Font(bold=True, color=_INK),
            fill=PatternFill("solid", fgColor=_HEAD),
            border=Border(top=rule, bottom=rule),
            alignment=Alignment(vertical="center", wrap_text=True),
        ),
        NamedStyle("sa_text", border=hair, alignment=top),
        NamedStyle("sa_long", border=hair, alignment=Alignment(vertical="top", wrap_text=True)),
        NamedStyle("sa_total", font=Font(bold=True), border=Border(top=rule, bottom=rule), alignment=top),
        *(NamedStyle(f"sa_number_{n}", number_format=_digits(n), border=hair, alignment=top) for n in range(16)),
    ):
        book.add_named_style(style)


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
        put(sheet.cell(row, index), column.heading, "sa_head", voice)
        sheet.column_dimensions[get_column_letter(index)].width = column.width
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
    sheet.auto_filter.ref = f"A{row}:{get_column_letter(len(columns))}{row + len(rows)}"


def set_up_page(sheet: Worksheet, voice: Voice, landscape: bool) -> None:
    """Make a sheet print on A4, as wide as the page, with page numbers."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left, sheet.page_margins.right = 0.7, 0.5
    pages = voice.translate("Workbook", "page {page} of {pages}", page="&P", pages="&N")
    footer = sheet.oddFooter
    assert footer is not None
    assert footer.left is not None
    assert footer.right is not None
    footer.left.text, footer.right.text = "&A", pages
    sheet.sheet_view.showGridLines = False
