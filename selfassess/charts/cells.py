"""One question as an area of any shape: level colour or pattern, open, not applicable, cannot judge."""

from collections.abc import Iterator
from fractions import Fraction

from selfassess.charts.heat import Cell
from selfassess.charts.marks import answer_mark, box
from selfassess.charts.metrics import text_width
from selfassess.charts.palette import digit_role, level_role
from selfassess.charts.pattern import level_pattern
from selfassess.charts.scene import Fill, Frame, Item, Label, Outline, Point, Stroke
from selfassess.domain.answers import State

SIGN_SIZE = 12.0
_EDGES = {
    State.OPEN: Stroke("warn", 1.2, (3.0, 2.0)),
    State.NOT_APPLICABLE: Stroke("line"),
    State.CANNOT_JUDGE: Stroke("line2"),
}
_SIGN_ROLES = {State.OPEN: "warn", State.NOT_APPLICABLE: "ink3", State.CANNOT_JUDGE: "ink2"}


def cell_items(
    cell: Cell, points: tuple[Point, ...], centre: Point, frame: Frame, with_sign: bool = True
) -> Iterator[Item]:
    """Yield the area of a question and, where there is room, its sign in the middle."""
    position = cell.position
    if position is None:
        fill = Fill("sunken" if cell.state is State.NOT_APPLICABLE else "surface")
        yield Outline(points, _EDGES[cell.state], fill, key=cell.key)
    elif frame.patterned:
        yield from level_pattern(points, position, cell.key)
    else:
        yield Outline(points, fill=Fill(level_role(position)), key=cell.key)
    if with_sign and cell.sign:
        yield from _sign(cell, centre, frame)
    if cell.key and cell.key == frame.selected:
        yield Outline(points, Stroke("ink", 2.0))


def _sign(cell: Cell, centre: Point, frame: Frame) -> Iterator[Item]:
    """Yield a question's sign: words, or of a yes or a no the shape of how good it is."""
    x, y = centre
    shape = cell.position if cell.has_shape else None
    position = cell.position
    if position is None:
        role = _SIGN_ROLES[cell.state]
    elif not frame.patterned:
        role = digit_role(position)
    else:
        role = "surface" if position > Fraction(7, 8) else "ink"
        if role == "ink":
            width = 13.0 if shape is not None else max(text_width(cell.sign, SIGN_SIZE) + 4, 11.0)
            yield Outline(box(x - width / 2, y - 6.5, width, 13.0), fill=Fill("surface"))
    if shape is not None:
        yield from answer_mark(shape, x, y, 5.0, role)
        return
    yield Label(x, y + 4.3, cell.sign, role, SIGN_SIZE, 600 if cell.state is State.OPEN else 400, "middle", cell.key)
