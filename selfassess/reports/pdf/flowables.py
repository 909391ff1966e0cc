"""The building stones of the report besides paragraphs (words.py) and tables (grid.py).

Only in these three are ReportLab's flowables used, and each stone marks what it draws as what it is.
"""

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from selfassess.charts.scene import Scene
from selfassess.reports.pdf.fonts import REGULAR, SEMIBOLD, width_of
from selfassess.reports.pdf.marks import MarkedCanvas
from selfassess.reports.pdf.sheaf import Sheaf
from selfassess.reports.pdf.structure import Element
from selfassess.reports.pdf.styles import HAIRLINE, INK_RULE, TEXT_HEIGHT, TEXT_WIDTH, ink
from selfassess.reports.pdf.words import Words
from selfassess.reports.scene_canvas import ScenePainter

_ASCENT = 1.069
"""How far below the upper edge of a line its baseline lies, in font sizes."""
_LEAST_BELOW = 70.0
"""So many points of what follows a heading stand on its page."""


class Heading(Flowable):
    """A heading of level 1 to 3; `outline` is its level in outline and contents (None: none), `aside` a figure.

    It moves on to the next page together with `below`, if that is set.
    """

    canv: Sheaf

    def __init__(self, level: int, words: Words, key: str, outline: int | None, aside: Words | None = None) -> None:
        super().__init__()
        words.role = f"H{level}"
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
        if self.outline is not None:
            self.canv.mark_heading(self.key, self.title, self.outline, self.height)
        self._words.drawOn(self.canv, 0, 0)
        if self._aside is not None:
            self._aside.drawOn(self.canv, 0, self.height - self._aside.height)


class ContentsLine(Flowable):
    """A line of the contents: the words of a heading and its page."""

    canv: Sheaf

    def __init__(self, words: Words, key: str, indent: float) -> None:
        super().__init__()
        words.role = "Link"
        self._words, self._key, self._indent = words, key, indent

    def wrap(self, room: float, depth: float) -> tuple[float, float]:
        """Return the size within `room`."""
        self.width, height = room, self._words.wrap(room - self._indent - 40, depth)[1]
        self.height = height + 7
        return self.width, self.height

    def draw(self) -> None:
        """Draw the words, link them, and leave the page to the end."""
        key, look, link = self._key, self._words.style, self._words.element
        self.canv.enter(Element("TOCI"))
        self.canv.enter(Element("Reference"))
        self._words.drawOn(self.canv, self._indent, 3.5)
        self.canv.mark(link)
        baseline = self.height - 3.5 - look.fontSize * _ASCENT
        self.canv.write_late(self.width, baseline, look.fontSize, lambda numbers: str(numbers.page_by_key[key]))
        self.canv.leave()
        self.canv.note_spot(link, self._words.text)
        self.canv.linkRect("", key, (0, 0, self.width, self.height), relative=1, thickness=0)
        self.canv.leave()
        self.canv.leave()
        hairline(self.canv, self.width)


def hairline(canvas: MarkedCanvas, width: float) -> None:
    """Draw a thin line from the origin to the right."""
    canvas.set_aside()
    canvas.setStrokeColor(ink("line"))
    canvas.setLineWidth(HAIRLINE)
    canvas.line(0, 0, width, 0)
    canvas.leave()


class Rule(Flowable):
    """A line across the page: the beginning of a group."""

    canv: MarkedCanvas

    def __init__(self, width: float = TEXT_WIDTH, before: float = 0, after: float = 8) -> None:
        super().__init__()
        self.width, self.height = width, 0.0
        self.spaceBefore, self.spaceAfter = before, after

    def draw(self) -> None:
        """Draw it."""
        self.canv.set_aside()
        self.canv.setStrokeColor(ink("ink"))
        self.canv.setLineWidth(INK_RULE)
        self.canv.line(0, 0, self.width, 0)
        self.canv.leave()


class Gap(Flowable):
    """Empty room, kept also at the top of a page."""

    _SPACETRANSFER = False

    def __init__(self, height: float) -> None:
        super().__init__()
        self.width, self.height = 0.0, height

    def draw(self) -> None:
        """Draw nothing."""


class Figure(Flowable):
    """Something drawn; `alternative` says it in words, and without them it is furniture."""

    canv: MarkedCanvas
    alternative = ""

    def draw(self) -> None:
        """Draw it as what it is."""
        left, bottom = self.canv.absolutePosition(0, 0)
        right, top = self.canv.absolutePosition(self.width, self.height)
        if self.alternative:
            self.canv.mark(Element("Figure", alternative=self.alternative, box=(left, bottom, right, top)))
        else:
            self.canv.set_aside()
        self.paint()
        self.canv.leave()

    def paint(self) -> None:
        """Put it on the canvas."""
        raise NotImplementedError


class Picture(Figure):
    """A chart, `width` points wide; its summary is the alternative text."""

    def __init__(self, scene: Scene, painter: ScenePainter, width: float) -> None:
        super().__init__()
        self.width, self.height = width, width * scene.height / scene.width
        self.alternative = scene.summary
        self._scene, self._painter = scene, painter

    def paint(self) -> None:
        """Put it on the canvas."""
        self._painter.paint(self.canv, self._scene, self.width)


class Boxes(Figure):
    """The levels of a scale or other answers as boxes, the chosen one black; `alternative` says which.

    Boxes of few longer words are as wide as these; many stay narrow, in several rows.
    """

    _SIDE, _GAP, _PER_ROW = 14.0, 2.7, 6
    _ROOM, _SIZE, _SMALL = 84.0, 7.5, 5.5

    def __init__(self, labels: Sequence[str], chosen: int | None, alternative: str) -> None:
        super().__init__()
        wide = [max(self._SIDE, width_of(label, self._SIZE, 600) + 5) for label in labels]
        self._fits = sum(wide) + self._GAP * (len(wide) - 1) <= self._ROOM
        self._widths = wide if self._fits else [self._SIDE] * len(labels)
        per_row = len(labels) if self._fits else self._PER_ROW
        self._rows = [range(start, min(start + per_row, len(labels))) for start in range(0, len(labels), per_row)]
        self.width = sum(self._widths[index] + self._GAP for index in self._rows[0])
        self.height = (self._SIDE + self._GAP) * len(self._rows)
        self.spaceBefore, self.spaceAfter = 4.0, 2.0
        self.alternative = alternative
        self._labels, self._chosen = labels, chosen

    def paint(self) -> None:
        """Put the boxes with their words on the canvas."""
        self.canv.setLineWidth(0.6)
        y = self.height - self._SIDE
        for row in self._rows:
            x = 0.0
            for index in row:
                self._box(x, y, index)
                x += self._widths[index] + self._GAP
            y -= self._SIDE + self._GAP

    def _box(self, x: float, y: float, index: int) -> None:
        canvas, label, width, is_chosen = self.canv, self._labels[index], self._widths[index], index == self._chosen
        canvas.setStrokeColor(ink("ink" if is_chosen else "line2"))
        canvas.setFillColor(ink("ink"))
        canvas.rect(x, y, width, self._SIDE, stroke=1, fill=int(is_chosen))
        canvas.setFillColor(ink("surface" if is_chosen else "ink2"))
        size = self._SIZE if self._fits or len(label) < 3 else self._SMALL
        canvas.setFont(SEMIBOLD if is_chosen else REGULAR, size)
        canvas.drawCentredString(x + width / 2, y + 4.4, label)


class Chip(Flowable):
    """Whose a threshold is, as a word with an edge round it, `dashed` for our own; at the right or left of its room."""

    canv: MarkedCanvas
    _HEIGHT, _PADDING, _SIZE = 12.6, 6.0, 8.0

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
        canvas.set_aside()
        canvas.setStrokeColor(ink(self._edge))
        canvas.setLineWidth(0.75)
        canvas.setDash([2.5, 1.8] if self._dashed else [])
        left = 0 if self._at_left else self.width - self._length
        canvas.roundRect(left, 0, self._length, self.height, self.height / 2)
        canvas.setDash([])
        canvas.leave()
        canvas.mark(Element("P"))
        canvas.setFillColor(ink("ink"))
        canvas.setFont(REGULAR, self._SIZE)
        canvas.drawString(left + self._PADDING, 3.5, self._word)
        canvas.leave()


class Signed(Flowable):
    """Words with a sign before them, such as a verdict; the sign says nothing that the words do not."""

    canv: MarkedCanvas
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
        self.canv.set_aside()
        self._painter.paint(self.canv, self._sign, 11, self.height - self._words.style.leading / 2 - 6.2)
        self.canv.leave()
