"""Tables on a worksheet, and how a worksheet is printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties

from selfassess.domain.record import Snapshot
from selfassess.reports.workbook.cells import Content, Leaf
from selfassess.voice import Voice

LINE_HEIGHT, _TALLEST = 15, 409
"""Points; Excel refuses taller rows."""
_LONGEST_HEADER = 80


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: heading, width in characters, and what its cells are like.

    `is_working` marks codes and steps of the calculation, which are not printed.
    """

    heading: str
    width: float
    wraps: bool = False
    is_number: bool = False
    is_working: bool = False

    @property
    def style(self) -> str:
        """Return the named style of its cells."""
        if self.is_working:
            return "sa_work"
        if self.is_number:
            return "sa_number_0"
        return "sa_long" if self.wraps else "sa_text"


def write_heading(leaf: Leaf, row: int, columns: Sequence[Column]) -> None:
    """Write a table's heading into `row`."""
    for index, column in enumerate(columns, start=1):
        leaf.put(row, index, column.heading, "sa_head_right" if column.is_number or column.is_working else "sa_head")
    leaf.sheet.row_dimensions[row].height = LINE_HEIGHT * max(
        2, *(count_lines(each.heading, each.width) for each in columns)
    )


def set_widths(leaf: Leaf, columns: Sequence[Column]) -> None:
    """Make the worksheet's columns as wide as those of a table."""
    for index, column in enumerate(columns, start=1):
        leaf.sheet.column_dimensions[get_column_letter(index)].width = column.width


def keep_in_sight(leaf: Leaf, row: int) -> None:
    """Let the rows down to the heading in `row` stand still, and print the heading on each page."""
    leaf.sheet.freeze_panes = f"A{row + 1}"
    leaf.sheet.print_title_rows = f"{row}:{row}"


def write_rows(leaf: Leaf, row: int, columns: Sequence[Column], rows: Sequence[Sequence[Content]]) -> None:
    """Write the rows of a table from `row` on."""
    styles = [column.style for column in columns]
    for number, contents in enumerate(rows, start=row):
        for index, (content, style) in enumerate(zip(contents, styles, strict=True), start=1):
            leaf.put(number, index, content, style)
        fit_row(leaf, number, columns, contents)


def fit_row(leaf: Leaf, row: int, columns: Sequence[Column], contents: Sequence[Content]) -> None:
    """Make a row as high as its longest text; Excel and LibreOffice do so only with rows of their own."""
    pairs = zip(columns, contents, strict=True)
    lines = max((count_lines(text, one.width) for one, text in pairs if one.wraps and isinstance(text, str)), default=1)
    leaf.sheet.row_dimensions[row].height = min(_TALLEST, LINE_HEIGHT * lines)


def write_list(leaf: Leaf, columns: Sequence[Column], rows: Sequence[Sequence[Content]]) -> None:
    """Write a table from the first row on, with a filter over all of it."""
    set_widths(leaf, columns)
    write_heading(leaf, 1, columns)
    keep_in_sight(leaf, 1)
    write_rows(leaf, 2, columns, rows)
    leaf.sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{1 + len(rows)}"


def count_lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a column `width` characters wide, roughly."""
    return 1 + text.count("\n") + int(len(text) / (0.9 * width))


def set_up_page(leaf: Leaf, snapshot: Snapshot, is_table: bool) -> None:
    """Make a worksheet print on A4 with whose it is and page numbers.

    A table lies and is as wide as the page; a summary takes one page.
    """
    sheet, voice, info = leaf.sheet, leaf.voice, snapshot.assessment
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if is_table else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0 if is_table else 1
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left, sheet.page_margins.right = 0.7, 0.5
    pages = voice.translate("Workbook", "page {page} of {pages}", page="&P", pages="&N")
    whose = info.unit.name or info.unit.municipality.official_name
    _say(sheet.oddHeader, _quoted(whose), _quoted(_prepared(snapshot, voice)))
    _say(sheet.oddFooter, "&A", pages)
    sheet.sheet_view.showGridLines = False


def _prepared(snapshot: Snapshot, voice: Voice) -> str:
    return voice.translate("Workbook", "exported on {date}", date=voice.date(snapshot.taken_at.date(), "short"))


def _quoted(text: str) -> str:
    """Return text for a page's head, where `&` begins an order and a digit after one is a size."""
    return " ".join(text.split())[:_LONGEST_HEADER].replace("&", "&&")


def _say(line: HeaderFooterItem | None, left: str, right: str) -> None:
    assert line is not None
    assert line.left is not None
    assert line.right is not None
    line.left.text, line.right.text = left, right
