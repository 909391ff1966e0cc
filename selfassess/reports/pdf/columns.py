"""Flowables side by side and one below the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus.flowables import Flowable

from selfassess.reports.pdf.flowables import hairline
from selfassess.reports.pdf.styles import TEXT_HEIGHT, TEXT_WIDTH

_LEAST_ROOM = 100.0
"""A block longer than a page begins on this one only where so many points are left."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Flowables one below the other, `x` points from the left and `width` wide."""

    x: float
    width: float
    flowables: Sequence[Flowable]


class Columns(Flowable):
    """Stacks side by side, kept on one page unless they are longer than a page; a hairline below if `ruled`.

    `padding` above and below may still be widened before it is drawn.
    """

    role = "Div"

    def __init__(self, stacks: Sequence[Stack], padding: float = 0, ruled: bool = False) -> None:
        super().__init__()
        self._stacks, self.padding, self._ruled = stacks, padding, ruled
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
        upper = Columns([Stack(stack.x, stack.width, above) for stack, (above, _) in pairs], self.padding)
        lower = [Stack(stack.x, stack.width, below) for stack, (_, below) in pairs]
        return [upper, Columns(lower, self.padding, self._ruled)]

    def draw(self) -> None:
        """Draw the stacks from the top."""
        for stack, heights in zip(self._stacks, self._measured, strict=True):
            y = self.height - self.padding
            for flowable, height in zip(stack.flowables, heights, strict=True):
                y -= height
                flowable.drawOn(self.canv, stack.x, y + flowable.getSpaceAfter())
        if self._ruled:
            hairline(self.canv, self.width)


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
