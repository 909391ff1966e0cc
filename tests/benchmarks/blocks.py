"""A report of ours as plain blocks, and these as a page of HTML and as a Typst document: the same for other printers.

Words, tables, charts (as SVG), what stands side by side, headings and page breaks are kept; lengths are in points.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import pairwise
from pathlib import Path

from reportlab.platypus import Flowable, PageBreak, Table

from selfassess import paths
from selfassess.charts.palette import PRINT
from selfassess.charts.svg import svg
from selfassess.reports.pdf.columns import Columns
from selfassess.reports.pdf.flowables import Boxes, Chip, ContentsLine, Gap, Heading, Picture, Rule, Signed
from selfassess.reports.pdf.words import Words
from tests.benchmarks.caught import pieces

_MARGINS = (74, 57, 55, 71)
_TITLE = "Pašnovērtējums 2026"


@dataclass
class Text:
    """A paragraph, or a heading of a level from 1 on."""

    pieces: list[tuple[str, bool]]
    size: float
    leading: float
    level: int = 0


@dataclass
class Drawing:
    """A chart, `width` points wide, said in words."""

    code: str
    width: float
    words: str


@dataclass
class Row:
    """Stacks side by side."""

    widths: list[float]
    stacks: "list[list[Block]]"


@dataclass
class Grid:
    """A table whose first row is its head."""

    widths: list[float]
    rows: "list[list[list[Block]]]"


@dataclass
class Space:
    """Room, with a line where `is_line`, up to the next page where `is_break`."""

    height: float = 0
    is_line: bool = False
    is_break: bool = False


Block = Text | Drawing | Row | Grid | Space


@dataclass
class Blocks:
    """Makes blocks; no level of headings is skipped."""

    level: int = 0
    drawings: list[Drawing] = field(default_factory=list)

    def of(self, flowables: Sequence[Flowable]) -> list[Block]:
        """Return the blocks of flowables."""
        return [block for one in flowables for block in self._blocks(one)]

    def _blocks(self, one: Flowable) -> Iterator[Block]:
        if isinstance(one, Words):
            yield self._text(one)
        elif isinstance(one, (ContentsLine, Signed)):
            yield self._text(one._words)
        elif isinstance(one, Heading):
            self.level = min(int(one._words.role[1:]), self.level + 1)
            heading = self._text(one._words, self.level)
            yield heading if one._aside is None else Row([370, 96], [[heading], [self._text(one._aside)]])
        elif isinstance(one, Columns):
            starts = [*(stack.x for stack in one._stacks), 467.7]
            widths = [end - start for start, end in pairwise(starts)]
            yield Row(widths, [self.of(stack.flowables) for stack in one._stacks])
            yield Space(2 * one.padding, is_line=one._ruled)
        elif isinstance(one, Table):
            rows = [[self.of(cell if isinstance(cell, list) else [cell]) for cell in row] for row in one._cellvalues]
            yield Grid([float(width or 0) for width in one._argW], rows)
        else:
            yield from self._drawn(one)

    def _drawn(self, one: Flowable) -> Iterator[Block]:
        if isinstance(one, Picture):
            yield self._drawing(svg(one._scene, PRINT), one.width, one.alternative)
        elif isinstance(one, Boxes):
            yield self._drawing(_boxes(one), one.width, one.alternative)
        elif isinstance(one, Chip):
            yield Text([(one._word, False)], 8, 11)
        elif isinstance(one, (Gap, Rule)):
            yield Space(one.height, is_line=isinstance(one, Rule))
        elif isinstance(one, PageBreak):
            yield Space(is_break=True)

    def _drawing(self, code: str, width: float, words: str) -> Drawing:
        self.drawings.append(Drawing(code, width, words or "zīme"))
        return self.drawings[-1]

    def _text(self, words: Words, level: int = 0) -> Text:
        return Text(list(pieces(words)), words.style.fontSize, words.style.leading, level)


def _boxes(one: Boxes) -> str:
    parts = []
    for index, label in enumerate(one._labels):
        fill, ink = ("#1B1B1B", "#FFFFFF") if index == one._chosen else ("#FFFFFF", "#4A5058")
        left = 16.7 * index
        parts.append(f'<rect x="{left + 0.5}" y="0.5" width="14" height="14" fill="{fill}" stroke="#85898F"/>')
        told = f'font-size="7.5" font-family="Noto Sans" text-anchor="middle" fill="{ink}"'
        parts.append(f'<text x="{left + 7.5}" y="10.4" {told}>{escape(label)}</text>')
    extent = f'width="{one.width}" height="{one.height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {extent}>{"".join(parts)}</svg>'


def html(blocks: Sequence[Block], drawings: Sequence[Drawing], folder: Path) -> str:
    """Return the blocks as a page of HTML whose charts lie in `folder`."""
    fonts = "".join(
        f"@font-face {{font-family: Noto; font-weight: {weight}; src: url('{_font(name)}')}}"
        for weight, name in ((400, "NotoSans-Regular"), (600, "NotoSans-SemiBold"))
    )
    names = _saved(drawings, folder)
    top, right, bottom, left = _MARGINS
    style = (
        f"{fonts} @page {{size: A4; margin: {top}pt {right}pt {bottom}pt {left}pt; @top-left {{content: 'Kalnupe'; "
        "font: 8pt Noto} @bottom-right {content: counter(page) '. lpp. no ' counter(pages); font: 8pt Noto}}"
        "body {font-family: Noto; margin: 0} p, h1, h2, h3 {margin: 0} b {font-weight: 600}"
        ".row {display: table; table-layout: fixed} .row > div {display: table-cell; vertical-align: top}"
        "table {border-collapse: collapse; table-layout: fixed} th, td {text-align: left; padding: 4pt 8pt 5pt 0;"
        "border-bottom: 0.5pt solid #C9C9C4; font-weight: 400}"
    )
    body = "".join(_html(block, names) for block in blocks)
    head = f'<meta charset="utf-8"><title>{_TITLE}</title><style>{style}</style>'
    return f'<!doctype html><html lang="lv"><head>{head}</head><body>{body}</body></html>'


def _font(name: str) -> str:
    return (paths.resources() / "fonts" / f"{name}.ttf").as_uri()


def _saved(drawings: Sequence[Drawing], folder: Path) -> dict[int, str]:
    names = {}
    for number, drawing in enumerate(drawings):
        names[id(drawing)] = f"{number}.svg"
        (folder / f"{number}.svg").write_text(drawing.code, encoding="utf-8")
    return names


def _html(block: Block, names: dict[int, str]) -> str:
    if isinstance(block, Text):
        words = "".join(f"<b>{escape(text)}</b>" if bold else escape(text) for text, bold in block.pieces)
        tag = f"h{block.level}" if block.level else "p"
        return f'<{tag} style="font-size:{block.size}pt;line-height:{block.leading}pt">{words}</{tag}>'
    if isinstance(block, Drawing):
        return f'<img src="{names[id(block)]}" alt="{escape(block.words)}" style="width:{block.width}pt">'
    if isinstance(block, Row):
        inner = "".join(
            f'<div style="width:{width}pt">{"".join(_html(each, names) for each in stack)}</div>'
            for width, stack in zip(block.widths, block.stacks, strict=True)
        )
        return f'<div class="row">{inner}</div>'
    if isinstance(block, Grid):
        return _html_table(block, names)
    line = ";border-bottom:0.5pt solid #C9C9C4" if block.is_line else ""
    turn = ";break-before:page" if block.is_break else ""
    return f'<div style="height:{block.height}pt{line}{turn}"></div>'


def _html_table(grid: Grid, names: dict[int, str]) -> str:
    def row(cells: Sequence[Sequence[Block]], tag: str) -> str:
        told = ("".join(_html(each, names) for each in cell) for cell in cells)
        return f"<tr>{''.join(f'<{tag}>{inner}</{tag}>' for inner in told)}</tr>"

    columns = "".join(f'<col style="width:{width}pt">' for width in grid.widths)
    body = "".join(row(cells, "td") for cells in grid.rows[1:])
    return f"<table><colgroup>{columns}</colgroup><thead>{row(grid.rows[0], 'th')}</thead><tbody>{body}</tbody></table>"


def typst(blocks: Sequence[Block], drawings: Sequence[Drawing], folder: Path) -> str:
    """Return the blocks as a Typst document whose charts lie in `folder`."""
    names = _saved(drawings, folder)
    top, right, bottom, left = _MARGINS
    head = (
        f'#set document(title: "{_TITLE}")\n#set text(font: "Noto Sans", lang: "lv", size: 9.5pt)\n'
        f'#set page(paper: "a4", margin: (top: {top}pt, right: {right}pt, bottom: {bottom}pt, left: {left}pt), '
        'header: [Kalnupe], numbering: "1 / 1")\n#set par(spacing: 4pt)\n#set block(spacing: 3pt)\n'
        "#show heading: it => it.body\n"
    )
    return head + "\n".join(_typst(block, names) for block in blocks)


def _typst(block: Block, names: dict[int, str]) -> str:
    if isinstance(block, Text):
        words = "".join(
            f"#text(size: {block.size}pt, weight: {600 if bold else 400}, {_quoted(text)})"
            for text, bold in block.pieces
        )
        return f"#heading(level: {block.level})[{words}]\n" if block.level else f"{words}\n\n"
    if isinstance(block, Drawing):
        return f'#image("{names[id(block)]}", width: {block.width}pt, alt: {_quoted(block.words)})\n'
    if isinstance(block, Row):
        return f"#grid({_cells(block.widths, block.stacks, names)})\n"
    if isinstance(block, Grid):
        head, *rows = (", ".join(f"[{_all(cell, names)}]" for cell in row) for row in block.rows)
        widths = ", ".join(f"{width}pt" for width in block.widths)
        return f"#table(columns: ({widths},), stroke: none, table.header({head}), {', '.join(rows)})\n"
    if block.is_break:
        return "#pagebreak(weak: true)\n"
    line = "#line(length: 100%, stroke: 0.5pt)" if block.is_line else ""
    return f"{line}#v({block.height}pt)\n"


def _cells(widths: Sequence[float], stacks: Sequence[Sequence[Block]], names: dict[int, str]) -> str:
    told = ", ".join(f"[{_all(stack, names)}]" for stack in stacks)
    return f"columns: ({', '.join(f'{width}pt' for width in widths)},), {told}"


def _all(blocks: Sequence[Block], names: dict[int, str]) -> str:
    return "".join(_typst(block, names) for block in blocks)


def _quoted(text: str) -> str:
    # escapes are those of JSON but for characters by number
    return json.dumps(text, ensure_ascii=False)
