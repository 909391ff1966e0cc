"""The building stones of the report; the only place where ReportLab's flowables are used.

Each says by `role` what it is in the document's structure: H1–H3, P, LI, Table (whose first `repeatRows` are headers),
Figure (with alternative text in `alternative`), or Artifact.
"""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paragraph import Paragraph
from reportlab.platypus.tables import Table, TableStyle

from selfassess.charts.scene import Scene
from selfassess.reports.pdf.fonts import REGULAR, SEMIBOLD, width_of
from selfassess.reports.pdf.sheaf import Sheaf
from selfassess.reports.pdf.styles import HAIRLINE, INK_RULE, TEXT_HEIGHT, TEXT_WIDTH, ink
from selfassess.reports.scene_canvas import ScenePainter

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
_ASCENT = 1.069
"""How far below the upper edge of a line its baseline lies, in font sizes."""
_LEAST_BELOW = 70.0
"""So many points of what follows a heading stand on its page."""


class Words(Paragraph):
    """A paragraph; its lines are broken once for each width, however often it is measured."""

    role = "P"
    _room = -1.0

    def wrap(self, room: float, depth: float) -> tuple[float, float]:
        """Return the size within `room`."""
        if room != self._room or not hasattr(self, "blPara"):
            self._room = room
            super().wrap(room, depth)
        return self.width, self.height


class Quote(Words):
    """A paragraph in somebody's own words, with a line at its left."""

    def draw(self) -> None:
        """Draw the line and the words."""
        self.canv.setStrokeColor(ink("line2"))
        self.canv.setLineWidth(1)
        self.canv.line(0.5, 0, 0.5, self.height)
        super().draw()


class Link(Words):
    """The address of a page, which leads there; only one that a browser opens."""

    role = "Link"
    url = ""

    def draw(self) -> None:
        """Draw the address and the place to click."""
        super().draw()
        if self.url.startswith(("https://", "http://")):
            self.canv.linkURL(self.url, (0, 0, self.width, self.height), relative=1, thickness=0)


class Heading(Flowable):
    """A heading of level 1 to 3; `outline` is its level in outline and contents (None: none), `aside` a figure.

    It moves on to the next page together with `below`, if that is set.
    """

    def __init__(self, level: int, words: Words, key: str, outline: int | None, aside: Words | None = None) -> None:
        super().__init__()
        self.role = f"H{level}"
        self.key, self.outline = key, outline
        self.below: Flowable | None = None
        self.spaceBefore, self.spaceAfter = words.style.spaceBefore, words.style.spaceAfter
        self._words, self._aside = words, aside

    @property
    def title(self) -> str:
        """Return the words of the heading."""
        return self._words.text

    def wrap(self, room: float, depth: float) -> tuple[float, float]:
        """Return the size within `room`."""
        kept = 0.0
        if self._aside is not None:
            self._aside.wrap(room, depth)
            kept = 0.2 * room
        self.width, self.height = room, self._words.wrap(room - kept, depth)[1]
        # a heading that would stand alone at the foot of a page says it is too tall, and so moves on; cheaper than
        # ReportLab's KeepTogether, which also fails where just the heading fits
        is_alone = self.height + self._needed(room) > depth
        return self.width, TEXT_HEIGHT + depth if is_alone else self.height

    def _needed(self, room: float) -> float:
        """Return how much of what follows has to stand on the same page."""
        if self.below is None:
            return _LEAST_BELOW
        height = self.below.wrap(room, TEXT_HEIGHT)[1] + self.spaceAfter
        return height if height < TEXT_HEIGHT / 2 else _LEAST_BELOW

    def draw(self) -> None:
        """Draw it and note its page."""
        if self.outline is not None and isinstance(self.canv, Sheaf):
            self.canv.mark_heading(self.key, self.title, self.outline, self.height)
        self._words.drawOn(self.canv, 0, 0)
        if self._aside is not None:
            self._aside.drawOn(self.canv, 0, self.height - self._aside.height)


class ContentsLine(Flowable):
    """A line of the contents: the words of a heading and its page."""

    role = "P"

    def __init__(self, words: Words, key: str, indent: float) -> None:
        super().__init__()
        self._words, self._key, self._indent = words, key, indent

    def wrap(self, room: float, depth: float) -> tuple[float, float]:
        """Return the size within `room`."""
        self.width, height = room, self._words.wrap(room - self._indent - 40, depth)[1]
        self.height = height + 7
        return self.width, self.height

    def draw(self) -> None:
        """Draw the words, link them, and leave the page to the end."""
        self._words.drawOn(self.canv, self._indent, 3.5)
        hairline(self.canv, self.width)
        self.canv.linkRect("", self._key, (0, 0, self.width, self.height), relative=1, thickness=0)
        if isinstance(self.canv, Sheaf):
            key = self._key
            size = self._words.style.fontSize
            baseline = self.height - 3.5 - size * _ASCENT
            self.canv.write_late(self.width, baseline, size, lambda numbers: str(numbers.page_by_key[key]))


def hairline(canvas: Canvas, width: float) -> None:
    """Draw a thin line from the origin to the right."""
    canvas.setStrokeColor(ink("line"))
    canvas.setLineWidth(HAIRLINE)
    canvas.line(0, 0, width, 0)


class Rule(Flowable):
    """A line across the page: the beginning of a group."""

    role = "Artifact"

    def __init__(self, width: float = TEXT_WIDTH, before: float = 0, after: float = 8) -> None:
        super().__init__()
        self.width, self.height = width, 0.0
        self.spaceBefore, self.spaceAfter = before, after

    def draw(self) -> None:
        """Draw it."""
        self.canv.setStrokeColor(ink("ink"))
        self.canv.setLineWidth(INK_RULE)
        self.canv.line(0, 0, self.width, 0)


class Grid(Table):
    """A table whose first row is its head; cells are flowables; no row is longer than a page."""

    role = "Table"


def grid(rows: Sequence[Sequence[Flowable | list[Flowable]]], widths: Sequence[float]) -> Grid:
    """Return a table; its cells stand in the middle of their rows."""
    cells = [list(row) for row in rows]
    return Grid(cells, list(widths), style=_GRID, repeatRows=1, spaceAfter=10, hAlign="LEFT")


class Gap(Flowable):
    """Empty room, kept also at the top of a page."""

    role = "Artifact"
    _SPACETRANSFER = False

    def __init__(self, height: float) -> None:
        super().__init__()
        self.width, self.height = 0.0, height

    def draw(self) -> None:
        """Draw nothing."""


class Picture(Flowable):
    """A chart, `width` points wide; its summary is the alternative text."""

    role = "Figure"

    def __init__(self, scene: Scene, painter: ScenePainter, width: float) -> None:
        super().__init__()
        self.width, self.height = width, width * scene.height / scene.width
        self.alternative = scene.summary
        self._scene, self._painter = scene, painter

    def draw(self) -> None:
        """Draw it."""
        self._painter.paint(self.canv, self._scene, self.width)


class Boxes(Flowable):
    """The levels of a scale as boxes, the chosen one black; `alternative` says which."""

    role = "Figure"
    _SIDE, _STEP, _PER_ROW = 14.0, 16.7, 6

    def __init__(self, labels: Sequence[str], chosen: int | None, alternative: str) -> None:
        super().__init__()
        rows = -(-len(labels) // self._PER_ROW)
        self.width, self.height = self._STEP * min(len(labels), self._PER_ROW), self._STEP * rows
        self.spaceBefore, self.spaceAfter = 4.0, 2.0
        self.alternative = alternative
        self._labels, self._chosen = labels, chosen

    def draw(self) -> None:
        """Draw the boxes with their digits."""
        self.canv.setLineWidth(0.6)
        for index, label in enumerate(self._labels):
            row, column = divmod(index, self._PER_ROW)
            self._box(column * self._STEP, self.height - self._SIDE - row * self._STEP, label, index == self._chosen)

    def _box(self, x: float, y: float, label: str, is_chosen: bool) -> None:
        canvas = self.canv
        canvas.setStrokeColor(ink("ink" if is_chosen else "line2"))
        canvas.setFillColor(ink("ink"))
        canvas.rect(x, y, self._SIDE, self._SIDE, stroke=1, fill=int(is_chosen))
        canvas.setFillColor(ink("surface" if is_chosen else "ink2"))
        canvas.setFont(SEMIBOLD if is_chosen else REGULAR, 7.5 if len(label) < 3 else 5.5)
        canvas.drawCentredString(x + self._SIDE / 2, y + 4.4, label)


class Chip(Flowable):
    """Whose a threshold is, as a word with an edge round it, `dashed` for our own; at the right or left of its room."""

    role = "P"
    _HEIGHT, _PADDING, _SIZE = 14.0, 6.0, 8.0

    def __init__(self, word: str, edge: str, dashed: bool, at_left: bool) -> None:
        super().__init__()
        self._at_left = at_left
        self._length = width_of(word, self._SIZE) + 2 * self._PADDING
        self._word, self._edge, self._dashed = word, edge, dashed

    def wrap(self, room: float, _depth: float) -> tuple[float, float]:
        """Return the size within `room`."""
        self.width, self.height = room, self._HEIGHT
        return room, self._HEIGHT

    def draw(self) -> None:
        """Draw edge and word."""
        canvas = self.canv
        canvas.setStrokeColor(ink(self._edge))
        canvas.setLineWidth(0.75)
        canvas.setDash([2.5, 1.8] if self._dashed else [])
        left = 0 if self._at_left else self.width - self._length
        canvas.roundRect(left, 0, self._length, self.height, self.height / 2)
        canvas.setDash([])
        canvas.setFillColor(ink("ink"))
        canvas.setFont(REGULAR, self._SIZE)
        canvas.drawString(left + self._PADDING, 4.2, self._word)


class Signed(Flowable):
    """Words with a sign before them, such as a verdict."""

    role = "P"
    _INDENT = 15.0

    def __init__(self, sign: Scene, painter: ScenePainter, words: Words) -> None:
        super().__init__()
        self._sign, self._painter, self._words = sign, painter, words

    def wrap(self, room: float, depth: float) -> tuple[float, float]:
        """Return the size within `room`."""
        self.width, self.height = room, self._words.wrap(room - self._INDENT, depth)[1]
        return self.width, self.height

    def draw(self) -> None:
        """Draw the sign beside the first line."""
        self._words.drawOn(self.canv, self._INDENT, 0)
        self._painter.paint(self.canv, self._sign, 11, self.height - self._words.style.leading / 2 - 6.2)
