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

_TIGHT = TableStyle([("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5)], parent=_GRID)


class _GridMarks:
    """Says what the parts of a table are, called by ReportLab as it draws them; the same on all pages of the table.

    The cells of the column `naming` head their rows.
    """

    def __init__(self, naming: int) -> None:
        self._table = Element("Table")
        self._naming = naming
        self._has_head = False

    def __call__(self, table: Table, event: str, *place: Any) -> None:
        """Take the beginning or the end of a part; `place` begins with its row and column."""
        canvas = cast(MarkedCanvas, table.canv)
        if event.startswith("end"):
            canvas.leave()
        elif event == "startTable":
            canvas.enter(self._table)
        elif event == "startRow":
            self._begin_row(canvas, place[0])
        elif event == "startCell":
            canvas.enter(self._cell(place[0], place[1]))
        else:
            canvas.set_aside()

    def _begin_row(self, canvas: MarkedCanvas, row: int) -> None:
        if row == 0 and self._has_head:
            canvas.set_aside()
        else:
            canvas.enter(Element("TR"))
        self._has_head = True

    def _cell(self, row: int, column: int) -> Element:
        scope = "Column" if row == 0 else "Row" if column == self._naming else ""
        return Element("TH" if scope else "TD", scope=scope)


def grid(rows: Sequence[Sequence[Flowable | list[Flowable]]], widths: Sequence[float], is_tight: bool = False) -> Table:
    """Return a table whose first row is its head and whose widest column names the rows; no row exceeds a page."""
    cells = [list(row) for row in rows]
    # ReportLab asks only that it can be called
    marks = cast(TableRenderCB, _GridMarks(widths.index(max(widths))))
    return Table(
        cells,
        list(widths),
        style=_TIGHT if is_tight else _GRID,
        repeatRows=1,
        spaceAfter=10,
        hAlign="LEFT",
        renderCB=marks,
    )
