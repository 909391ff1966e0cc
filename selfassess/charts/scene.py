"""A chart as values: lines, outlines, circles and words, each with a role instead of a colour; no toolkit.

Coordinates are CSS pixels from the top left corner, x to the right, y downwards. Items are painted in order.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn: role of its colour, width, lengths of dashes and gaps (empty = solid), opacity 0 to 1.

    Ends are flat, joins are mitred.
    """

    role: str
    width: float = 1.0
    dash: tuple[float, ...] = ()
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Fill:
    """How an area is filled: role of its colour and opacity 0 to 1."""

    role: str
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Lines:
    """Straight lines drawn alike and independent of each other; hatching is made of them too."""

    segments: tuple[tuple[Point, Point], ...]
    stroke: Stroke
    key: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """A line through `points`, closed to an area or open; without fill and stroke it is only a place to point at."""

    points: tuple[Point, ...]
    stroke: Stroke | None = None
    fill: Fill | None = None
    closed: bool = True
    key: str = ""


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle round (x, y)."""

    x: float
    y: float
    radius: float
    stroke: Stroke | None = None
    fill: Fill | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """One line of words; (x, y) is the start, middle or end of its baseline, `size` in pixels, `weight` 400 or 600."""

    x: float
    y: float
    words: str
    role: str = "ink"
    size: float = 12.0
    weight: int = 400
    anchor: str = "start"
    key: str = ""


Item = Lines | Outline | Circle | Label


@dataclass(frozen=True, slots=True)
class Table:
    """The figures of a chart as text, for those who do not see it."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Return head and rows, each as one text; empty cells are left out."""
        return tuple(", ".join(cell for cell in row if cell) for row in (self.header, *self.rows))


@dataclass(frozen=True, slots=True)
class Frame:
    """What a chart is drawn into.

    Round charts keep to `width` and `height`; charts of rows keep to the width and take the height they need.
    `hatched` draws bounds as lines instead of a tint, `patterned` levels as patterns instead of colours;
    `selected` is the key that is brought out.
    """

    width: float
    height: float = 0.0
    hatched: bool = False
    patterned: bool = False
    selected: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """A finished chart.

    `summary` says it in words (alternative text), `table` gives the same figures. An item's `key` is the id of the
    section or question it shows (empty: decoration); `tips` has one sentence for each key that can be pointed at.
    `walk` are those keys in rows, where arrow keys go up and down as well; an empty text is a gap in its row.
    """

    width: float
    height: float
    items: tuple[Item, ...]
    summary: str
    table: Table
    tips: Mapping[str, str] = field(default_factory=dict)
    walk: tuple[tuple[str, ...], ...] = ()

    def neighbour(self, key: str, across: int, down: int) -> str:
        """Return the key one step away, at an end the one at the other; the first where `key` is not in the chart.

        Without rows every step goes along the one line of keys.
        """
        keys = tuple(self.tips)
        if key not in self.tips:
            return keys[0] if keys else ""
        if not self.walk:
            return keys[(keys.index(key) + across + down) % len(keys)]
        row, column = next((number, row.index(key)) for number, row in enumerate(self.walk) if key in row)
        if across:
            line = [one for one in self.walk[row] if one]
            return line[(line.index(key) + across) % len(line)]
        rows = (self.walk[(row + step * down) % len(self.walk)] for step in range(1, len(self.walk) + 1))
        # where a row is shorter the step ends at its last key, a gap is stepped over
        reached = (line[min(column, len(line) - 1)] for line in rows)
        return next((one for one in reached if one), key)

    def key_at(self, x: float, y: float) -> str:
        """Return the key of the uppermost item at that place, or an empty text."""
        return next((item.key for item in reversed(self.items) if item.key and _covers(item, x, y)), "")


def _covers(item: Item, x: float, y: float) -> bool:
    if isinstance(item, Circle):
        return (x - item.x) ** 2 + (y - item.y) ** 2 <= item.radius**2
    return isinstance(item, Outline) and item.closed and is_inside(item.points, x, y)


def is_inside(points: tuple[Point, ...], x: float, y: float) -> bool:
    """Tell whether (x, y) lies inside the closed outline (even–odd rule)."""
    inside = False
    before_x, before_y = points[-1]
    for here_x, here_y in points:
        if (here_y > y) != (before_y > y) and x < (before_x - here_x) * (y - here_y) / (before_y - here_y) + here_x:
            inside = not inside
        before_x, before_y = here_x, here_y
    return inside
