"""Tables, one in the structure however many pages they go over."""

from collections.abc import Sequence
from typing import Any, cast

from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table, TableRenderCB, TableStyle

from selfassess.reports.pdf.fonts import REGULAR
from selfassess.reports.pdf.marks import MarkedCanvas
from selfassess.reports.pdf.structure import Element
from selfassess.reports.pdf.styles import HAIRLINE, INK_RULE, ink

_GRID = TableStyle(
    [
        # the table's own default font would put an unembedded Helvetica into the file
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("LINEABOVE", (0, 0), (-1, 0), INK_RULE, ink("ink")),
        ("LINEBELOW", (0, 0), (-1, 0), INK_RULE, ink("ink")),
        ("LINEBELOW", (0, 1), (-1, -1), HAIRLINE, ink("line")),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 8),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ]
)


class _GridMarks(TableRenderCB):
    """Says what the parts of a table are, called by ReportLab as it draws them; the same on all pages of the table.

    The cells of the column `naming` head their rows.
    """

    def __init__(self, naming: int) -> None:
        self._table = Element("Table")
        self._naming = naming
        self._has_head = False

    def startTable(self, T: Table) -> None:
        _canvas(T).enter(self._table)

    def startBG(self, T: Table) -> None:
        _canvas(T).set_aside()

    def startLines(self, T: Table) -> None:
        _canvas(T).set_aside()

    def startRow(self, T: Table, rowNo: int) -> None:
        if rowNo == 0 and self._has_head:
            _canvas(T).set_aside()
        else:
            _canvas(T).enter(Element("TR"))
        self._has_head = True

    def startCell(self, T: Table, rowNo: int, colNo: int, *_: Any) -> None:
        scope = "Column" if rowNo == 0 else "Row" if colNo == self._naming else ""
        _canvas(T).enter(Element("TH", scope=scope) if scope else Element("TD"))

    def _leave(self, T: Table) -> None:
        _canvas(T).leave()

    endCell = endRow = endBG = endLines = endTable = _leave


def _canvas(table: Table) -> MarkedCanvas:
    return cast(MarkedCanvas, table.canv)


def grid(rows: Sequence[Sequence[Flowable | list[Flowable]]], widths: Sequence[float]) -> Table:
    """Return a table whose first row is its head and whose widest column names the rows; no row exceeds a page."""
    cells = [list(row) for row in rows]
    marks = _GridMarks(widths.index(max(widths)))
    return Table(cells, list(widths), style=_GRID, repeatRows=1, spaceAfter=10, hAlign="LEFT", renderCB=marks)
