"""Flowables side by side and one below the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.platypus.flowables import Flowable

from selfassess.reports.pdf.flowables import hairline
from selfassess.reports.pdf.marks import MarkedCanvas
from selfassess.reports.pdf.structure import Element
from selfassess.reports.pdf.styles import GUTTER, TEXT_HEIGHT, TEXT_WIDTH
from selfassess.reports.pdf.words import Words

_LEAST_ROOM = 100.0
"""A block longer than a page begins on this one only where so many points are left."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Flowables one below the other, `x` points from the left and `width` wide."""

    x: float
    width: float
    flowables: Sequence[Flowable]


class Item:
    """An item of a list, over however many pages; its `label` is a paragraph, if it has one.

    `numbering` says how the list labels its items: None or Decimal.
    """

    def __init__(self, label: Flowable | None = None, numbering: str = "None") -> None:
        self._label = label if isinstance(label, Words) else None
        if self._label is not None:
            self._label.role = "Lbl"
        self._element, self._body = Element("LI", numbering=numbering), Element("LBody")

    def draw(self, flowable: Flowable, canvas: MarkedCanvas, x: float, y: float) -> None:
        """Draw a flowable of the item as its label or as a part of its body."""
        canvas.enter(self._element)
        if flowable is not self._label:
            canvas.enter(self._body)
        flowable.drawOn(canvas, x, y)
        if flowable is not self._label:
            canvas.leave()
        canvas.leave()


class Columns(Flowable):
    """Stacks side by side, kept on one page unless they are longer than a page; a hairline below if `ruled`.

    `padding` above and below may still be widened before it is drawn.
    With `item` they are an item of a list, and say so to those who hear it.
    """

    canv: MarkedCanvas

    def __init__(
        self, stacks: Sequence[Stack], padding: float = 0, ruled: bool = False, item: Item | None = None
    ) -> None:
        super().__init__()
        self._stacks, self.padding, self._ruled, self._item = stacks, padding, ruled, item
        self._measured: list[list[float]] = []

    def wrap(self, room: float, _depth: float) -> tuple[float, float]:
        """Return the size of the tallest stack with the padding above and below."""
        if not self._measured:
            self._measured = [_heights(stack) for stack in self._stacks]
        tallest = max(map(sum, self._measured))
        self.width, self.height = room, tallest + 2 * self.padding
        return self.width, self.height

    def split(self, _room: float, depth: float) -> list[Flowable]:
        """Part what is longer than a page at `depth`; keep the rest together."""
        if self.height <= TEXT_HEIGHT or depth < _LEAST_ROOM:
            return []
        measured = zip(self._stacks, self._measured, strict=True)
        parts = [_cut(stack, heights, depth - 2 * self.padding) for stack, heights in measured]
        if not any(above for above, _ in parts):
            return []
        pairs = list(zip(self._stacks, parts, strict=True))
        upper = [Stack(stack.x, stack.width, above) for stack, (above, _) in pairs]
        lower = [Stack(stack.x, stack.width, below) for stack, (_, below) in pairs]
        return [
            Columns(upper, self.padding, item=self._item),
            Columns(lower, self.padding, self._ruled, self._item),
        ]

    def draw(self) -> None:
        """Draw the stacks from the top."""
        for stack, heights in zip(self._stacks, self._measured, strict=True):
            y = self.height - self.padding
            for flowable, height in zip(stack.flowables, heights, strict=True):
                y -= height
                self._place(flowable, stack.x, y + flowable.getSpaceAfter())
        if self._ruled:
            hairline(self.canv, self.width)

    def _place(self, flowable: Flowable, x: float, y: float) -> None:
        if self._item is None:
            flowable.drawOn(self.canv, x, y)
        else:
            self._item.draw(flowable, self.canv, x, y)


def _heights(stack: Stack) -> list[float]:
    """Return the height of every flowable of a stack with the space before (not the first's) and after it."""
    heights = []
    for index, flowable in enumerate(stack.flowables):
        height = flowable.wrap(stack.width, TEXT_HEIGHT)[1]
        heights.append(height + flowable.getSpaceAfter() + (flowable.getSpaceBefore() if index else 0))
    return heights


def _cut(stack: Stack, heights: Sequence[float], room: float) -> tuple[list[Flowable], list[Flowable]]:
    """Part a stack into what fits into `room` and the rest."""
    above: list[Flowable] = []
    below = list(stack.flowables)
    for flowable, height in zip(stack.flowables, heights, strict=True):
        if height > room:
            room -= flowable.getSpaceBefore() + flowable.getSpaceAfter()
            parts = list(flowable.split(stack.width, room)) or [flowable]
            fits = len(parts) > 1
            return [*above, *parts[:fits]], [*parts[fits:], *below[1:]]
        above.append(below.pop(0))
        room -= height
    return above, below


def height_of(flowables: Sequence[Flowable]) -> float:
    """Return the height of flowables one below the other over the whole text width, in points."""
    return sum(_heights(Stack(0, TEXT_WIDTH, flowables)))


def in_pairs(told: Sequence[Flowable]) -> Iterator[Columns]:
    """Yield short things two in a row, the first at the left."""
    width = (TEXT_WIDTH - GUTTER) / 2
    for place in range(0, len(told), 2):
        items = [Columns([Stack(0, width, [each])], item=Item()) for each in told[place : place + 2]]
        yield Columns([Stack(at * (width + GUTTER), width, [each]) for at, each in enumerate(items)], 2, ruled=True)
