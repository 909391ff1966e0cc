"""Hatching as lines, so that every writer can draw it: an area is cut by parallel lines (even–odd rule)."""

import math
from collections.abc import Iterator
from fractions import Fraction

from selfassess.charts.scene import Fill, Item, Lines, Outline, Point, Stroke

Segment = tuple[Point, Point]

DOT_SPACING = 6.0
LINE_SPACING = 5.0
BOUNDS_SPACING = 4.0
_SHORTEST = 0.1


def _turned(points: tuple[Point, ...], angle: float) -> tuple[Point, ...]:
    cos, sin = math.cos(angle), math.sin(angle)
    return tuple((x * cos - y * sin, x * sin + y * cos) for x, y in points)


def _crossings(points: tuple[Point, ...], y: float) -> list[float]:
    pairs = zip(points, (*points[1:], points[0]), strict=True)
    return sorted(x0 + (y - y0) * (x1 - x0) / (y1 - y0) for (x0, y0), (x1, y1) in pairs if (y0 > y) != (y1 > y))


def _spans(points: tuple[Point, ...], spacing: float) -> Iterator[tuple[float, float, float]]:
    """Yield (y, from, to) where horizontal lines at every multiple of `spacing` lie inside the outline."""
    heights = [y for _, y in points]
    for row in range(math.ceil(min(heights) / spacing), math.floor(max(heights) / spacing) + 1):
        crossings = _crossings(points, row * spacing)
        for start, end in zip(crossings[::2], crossings[1::2], strict=True):
            if end - start > _SHORTEST:
                yield row * spacing, start, end


def hatch(points: tuple[Point, ...], spacing: float, degrees: float = 45.0) -> tuple[Segment, ...]:
    """Return parallel lines inside a closed outline, rising to the right by `degrees`."""
    angle = math.radians(degrees)
    spans = _spans(_turned(points, angle), spacing)
    ends = [_turned(((start, y), (end, y)), -angle) for y, start, end in spans]
    return tuple((start, end) for start, end in ends)


def dots(points: tuple[Point, ...], spacing: float, size: float) -> tuple[Segment, ...]:
    """Return a grid of dots inside a closed outline, as lines as long as they are wide (`size`)."""
    found = []
    for y, start, end in _spans(points, spacing):
        for column in range(math.ceil((start + size) / spacing), math.floor((end - size) / spacing) + 1):
            x = column * spacing
            found.append(((x - size / 2, y), (x + size / 2, y)))
    return tuple(found)


def level_pattern(points: tuple[Point, ...], position: Fraction, key: str) -> tuple[Item, ...]:
    """Return the area of a level without colour: empty, dots, lines, cross-hatch or solid (LOOK section 1)."""
    step = round(position * 4)
    edge = Outline(points, Stroke("ink", 0.8), Fill("ink" if step == 4 else "surface"), key=key)
    if step == 1:
        return edge, Lines(dots(points, DOT_SPACING, 1.6), Stroke("ink", 1.6))
    rising = Lines(hatch(points, LINE_SPACING), Stroke("ink", 0.8))
    if step == 2:
        return edge, rising
    if step == 3:
        return edge, rising, Lines(hatch(points, LINE_SPACING, -45.0), Stroke("ink", 0.8))
    return (edge,)


def bounds_area(points: tuple[Point, ...], hatched: bool) -> tuple[Item, ...]:
    """Return the area of what is still possible, tinted or hatched."""
    if hatched:
        return (Lines(hatch(points, BOUNDS_SPACING), Stroke("accent", 0.9)),)
    return (Outline(points, fill=Fill("band")),)
