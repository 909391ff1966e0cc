"""Tables, one in the structure however many pages they go over."""

from collections.abc import Sequence

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


class Grid(Table):
    """A table whose first row is its head; cells are flowables; no row is longer than a page."""

    canv: MarkedCanvas


class _GridMarks(TableRenderCB):
    """Says what the parts of a table are, called by ReportLab as it draws them; the same on all pages of the table.

    The cells of the column `naming` head their rows.
    """

    def __init__(self, naming: int) -> None:
        self._table = Element("Table")
        self._naming = naming
        self._has_head = False

    def startTable(self, T: Grid) -> None:
        T.canv.enter(self._table)

    def startBG(self, T: Grid) -> None:
        T.canv.set_aside()

    def startLines(self, T: Grid) -> None:
        T.canv.set_aside()

    def startRow(self, T: Grid, rowNo: int) -> None:
        if rowNo == 0 and self._has_head:
            T.canv.set_aside()
        else:
            T.canv.enter(Element("TR"))
        self._has_head = True

    def startCell(self, T: Grid, rowNo: int, colNo: int, *_: object) -> None:
        scope = "Column" if rowNo == 0 else "Row" if colNo == self._naming else ""
        T.canv.enter(Element("TH", scope=scope) if scope else Element("TD"))

    def _leave(self, T: Grid) -> None:
        T.canv.leave()

    endCell = endRow = endBG = endLines = endTable = _leave


def grid(rows: Sequence[Sequence[Flowable | list[Flowable]]], widths: Sequence[float]) -> Grid:
    """Return a table; its cells stand in the middle of their rows, the widest column names them."""
    cells = [list(row) for row in rows]
    marks = _GridMarks(widths.index(max(widths)))
    return Grid(cells, list(widths), style=_GRID, repeatRows=1, spaceAfter=10, hAlign="LEFT", renderCB=marks)
