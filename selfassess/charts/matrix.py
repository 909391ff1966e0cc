"""The heat map as a matrix: a row for each section, a square for each question; as many as there are."""

from collections.abc import Iterator
from dataclasses import dataclass

from selfassess.charts.cells import cell_items
from selfassess.charts.heat import Cell, Heat, Strip, heat_summary, heat_table, heat_tips
from selfassess.charts.marks import box
from selfassess.charts.metrics import text_width, wrap
from selfassess.charts.scene import Frame, Item, Label, Scene
from selfassess.voice import Voice

_LARGEST, _SMALLEST, _SIGN_FROM = 24.0, 10.0, 16.0
_GAP = 2.0
_SIZE, _LINE = 12.0, 15.0
_NAME_SHARE = 0.34
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the squares begin, how large they are and how many stand side by side."""

    name: float
    x: float
    side: float
    columns: int


def matrix(heat: Heat, frame: Frame, voice: Voice) -> Scene:
    """Draw all questions as squares, as high as it needs; rows too long for the width go on below."""
    grid = _grid(heat, frame)
    items: list[Item] = []
    y = 0.0
    for strip in heat.strips:
        lines = wrap(strip.name, grid.x - grid.name - 12, _SIZE, _MOST_LINES)
        rows = -(-len(strip.cells) // grid.columns)
        items += _row(strip, lines, grid, y, frame)
        y += max(len(lines) * _LINE, rows * (grid.side + _GAP)) + 4
    summary, table = heat_summary(heat, voice), heat_table(heat, voice)
    return Scene(frame.width, y, tuple(items), summary, table, heat_tips(heat), _walk(heat, grid))


def _walk(heat: Heat, grid: _Grid) -> tuple[tuple[str, ...], ...]:
    """Return the keys line by line, as they stand."""
    return tuple(
        tuple(cell.key for cell in strip.cells[start : start + grid.columns])
        for strip in heat.strips
        for start in range(0, len(strip.cells), grid.columns)
    )


def _grid(heat: Heat, frame: Frame) -> _Grid:
    name = 8.0 + max((text_width(strip.number, _SIZE, 600) for strip in heat.strips), default=0.0)
    widest = max((text_width(strip.name, _SIZE) for strip in heat.strips), default=0.0)
    x = name + min(widest, _NAME_SHARE * frame.width) + 12
    longest = max((len(strip.cells) for strip in heat.strips), default=1)
    room = frame.width - x
    side = min(max(room / longest - _GAP, _SMALLEST), _LARGEST)
    return _Grid(name, x, side, max(int((room + _GAP) / (side + _GAP)), 1))


def _row(strip: Strip, lines: tuple[str, ...], grid: _Grid, y: float, frame: Frame) -> Iterator[Item]:
    first = y + max((grid.side - _LINE) / 2, 0.0) + 12
    yield Label(0, first, strip.number, "bad" if strip.is_missed else "ink2", _SIZE, 600)
    for row, line in enumerate(lines):
        yield Label(grid.name, first + row * _LINE, line, "ink", _SIZE)
    for index, cell in enumerate(strip.cells):
        row, column = divmod(index, grid.columns)
        left, top = grid.x + column * (grid.side + _GAP), y + row * (grid.side + _GAP)
        centre = left + grid.side / 2, top + grid.side / 2
        yield from cell_items(cell, box(left, top, grid.side, grid.side), centre, frame, _has_room(cell, grid))


def _has_room(cell: Cell, grid: _Grid) -> bool:
    return grid.side >= _SIGN_FROM and (cell.has_shape or text_width(cell.sign, _SIZE) <= grid.side - 2)
