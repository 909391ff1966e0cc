"""(e) A PDF of some sixty pages against the same words, tables, pictures and fonts in ReportLab's own flowables.

The content is taken from a report of ours before the clock runs: what the floor has to do is to make paragraphs and
tables of it, lay them out and write them. What stands side by side stands in a table, as is usual with
ReportLab. It draws the same charts, and numbers its pages in one pass without a total.
"""

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from selfassess.app.exporting import setting_a_report
from selfassess.domain.record import Snapshot
from selfassess.reports.pdf import write_pdf
from selfassess.reports.pdf.columns import Columns, Stack
from selfassess.reports.pdf.flowables import ContentsLine, Gap, Heading, Rule, Signed
from selfassess.reports.pdf.fonts import BY_WEIGHT, REGULAR
from selfassess.reports.pdf.marks import MarkedCanvas
from selfassess.reports.pdf.styles import BOTTOM, FOOT, LEFT, RIGHT, TEXT_HEIGHT, TEXT_WIDTH
from selfassess.reports.pdf.words import Words
from selfassess.reports.readback import pdf_differences
from selfassess.voice import Voice
from tests.benchmarks.caught import caught, pieces, wordier
from tests.benchmarks.material import demo_file, snapshots
from tests.benchmarks.pairs import Measured, in_turns, timed

_Maker = Callable[[], Flowable]

_GRID = [
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("LINEABOVE", (0, 0), (-1, 0), 0.75, "#1B1B1B"),
    ("LINEBELOW", (0, 0), (-1, 0), 0.75, "#1B1B1B"),
    ("LINEBELOW", (0, 1), (-1, -1), 0.5, "#C9C9C4"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("TOPPADDING", (0, 0), (-1, -1), 4),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
]
_SIDE_BY_SIDE = [
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]


def printing(folder: Path, repeats: int) -> Iterator[Measured]:
    """Measure (e) on the newest assessment of the invented municipality, and apart from it what reads it back."""
    voice, snapshot = Voice("lv"), wordier(snapshots(demo_file(folder))[0])
    flowables, pages = caught(snapshot, voice)
    makers = [_maker(one) for one in flowables]
    floor, ours = in_turns(timed(lambda: _write_bare(makers)), timed(lambda: _write(snapshot, voice)), repeats)
    yield Measured(f"tagged PDF of {pages} pages, checked (bare: {_write_bare(makers)})", ours, floor, most=1.6)
    target = folder / "read.pdf"
    write_pdf([snapshot], target, voice)
    reading, _ = in_turns(timed(lambda: pdf_differences(target, [snapshot], voice)), timed(lambda: None), repeats)
    yield Measured(f"reading these {pages} pages back", reading)


def _write(snapshot: Snapshot, voice: Voice) -> None:
    with setting_a_report():
        write_pdf([snapshot], io.BytesIO(), voice)


def _maker(one: Flowable | list[Flowable]) -> _Maker:
    """Return what makes a bare flowable with the content of `one`; charts, boxes and chips are taken as they are."""
    if isinstance(one, Words):
        return _paragraph(one)
    if isinstance(one, (ContentsLine, Signed)):
        return _paragraph(one._words)
    if isinstance(one, Heading):
        return _paragraph(one._words) if one._aside is None else _row([one._words, one._aside], [370, 96])
    if isinstance(one, Rule):
        return lambda: HRFlowable(width="100%", thickness=0.75, color="#1B1B1B")
    if isinstance(one, Gap):
        return lambda: Spacer(0, one.height)
    if isinstance(one, Columns):
        return _row([list(stack.flowables) for stack in one._stacks], _widths(one._stacks), one.padding)
    if isinstance(one, Table):
        return _grid(one)
    return PageBreak if isinstance(one, PageBreak) else lambda: one


def _paragraph(words: Words) -> _Maker:
    text, style = _markup(words), words.style
    return lambda: Paragraph(text, style)


def _markup(words: Words) -> str:
    """Return what ReportLab's own parser would read as these pieces of text."""
    usual = "SemiBold" in words.style.fontName
    return "".join(
        escape(text) if is_bold == usual else f'<font name="{BY_WEIGHT[600 if is_bold else 400]}">{escape(text)}</font>'
        for text, is_bold in pieces(words)
    )


def _widths(stacks: Sequence[Stack]) -> list[float]:
    return [stack.width for stack in stacks]


def _row(cells: Sequence[Flowable | list[Flowable]], widths: Sequence[float], padding: float = 0) -> _Maker:
    makers = [_makers(cell) for cell in cells]
    style = [*_SIDE_BY_SIDE, ("TOPPADDING", (0, 0), (-1, -1), padding), ("BOTTOMPADDING", (0, 0), (-1, -1), padding)]
    return lambda: Table([[[make() for make in each] for each in makers]], widths, style=style, hAlign="LEFT")


def _grid(one: Table) -> _Maker:
    rows = [[_makers(cell) for cell in row] for row in one._cellvalues]
    widths = list(one._argW)
    return lambda: Table(
        [[[make() for make in cell] for cell in row] for row in rows],
        widths,
        style=_GRID,
        repeatRows=1,
        spaceAfter=10,
        hAlign="LEFT",
    )


def _makers(cell: Flowable | list[Flowable]) -> list[_Maker]:
    return [_maker(one) for one in (cell if isinstance(cell, list) else [cell])]


def _write_bare(makers: Sequence[_Maker]) -> int:
    """Write the floor's PDF and return the number of its pages."""
    frame = Frame(LEFT, BOTTOM, TEXT_WIDTH, TEXT_HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    document = BaseDocTemplate(
        io.BytesIO(),
        pagesize=A4,
        pageTemplates=[PageTemplate("page", [frame], onPage=_draw_furniture)],
        initialFontName=REGULAR,
        pageCompression=1,
    )
    # charts, boxes and chips say what they are, also here
    document.build([make() for make in makers], canvasmaker=MarkedCanvas)
    return int(document.page)


def _draw_furniture(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.saveState()
    canvas.setFont(REGULAR, 8)
    canvas.drawString(LEFT, A4[1] - 42, "Kalnupes novada pašvaldība (izdomāta)")
    canvas.drawRightString(A4[0] - RIGHT, A4[1] - 42, "2026. gada pašnovērtējums")
    canvas.drawString(LEFT, FOOT, "Sagatavots 2026. gada 22. novembrī. Vērtējums ir provizorisks, atbildēts uz 66.")
    canvas.line(LEFT, FOOT + 13, A4[0] - RIGHT, FOOT + 13)
    canvas.drawRightString(A4[0] - RIGHT, FOOT, f"{document.page}. lpp.")
    canvas.restoreState()
