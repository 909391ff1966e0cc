"""The heat map as a wheel: a sector for each section, a ring for each question, the first one innermost."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from selfassess.charts.cells import SIGN_SIZE, cell_items
from selfassess.charts.heat import Heat, Strip, heat_summary, heat_table, heat_tips
from selfassess.charts.matrix import matrix
from selfassess.charts.scene import Frame, Item, Label, Point, Scene
from selfassess.voice import Voice

_NUMBERS = 20.0
_LEAST_RADIUS = 40.0
_HOLE = 0.282
_SECTOR_GAP, _RING_GAP = 5.0, 1.0
_ARC_STEP = math.radians(4)
_SIGN_FROM = 14.0
_SCORE_FROM, _NOTE_FROM = 30.0, 50.0
"""In a hole of so many pixels from its middle stands the score, and that it is provisional."""
"""A ring thinner than this has no room for the sign."""


@dataclass(frozen=True, slots=True)
class _Wheel:
    """Where everything lies; sector 0 stands at the top, the others follow with the clock."""

    x: float
    y: float
    hole: float
    ring: float
    sectors: int

    def middle(self, sector: int) -> float:
        return 2 * math.pi * sector / self.sectors

    def point(self, angle: float, radius: float) -> Point:
        return self.x + radius * math.sin(angle), self.y - radius * math.cos(angle)

    def cell(self, sector: int, ring: int) -> tuple[Point, ...]:
        """Return the outline of one cell; gaps between sectors are equally wide inside and outside."""
        inner = self.hole + ring * self.ring + _RING_GAP / 2
        outer = inner + self.ring - _RING_GAP
        return (*self._arc(sector, outer), *reversed(self._arc(sector, inner)))

    def _arc(self, sector: int, radius: float) -> tuple[Point, ...]:
        half = math.pi / self.sectors - math.asin(_SECTOR_GAP / 2 / radius)
        steps = max(2, math.ceil(2 * half / _ARC_STEP))
        start = self.middle(sector) - half
        return tuple(self.point(start + 2 * half * step / steps, radius) for step in range(steps + 1))


def heat_map(heat: Heat, frame: Frame, voice: Voice) -> Scene:
    """Draw all questions as a wheel where it can hold them, else as a matrix."""
    return wheel(heat, frame, voice) if heat.is_round else matrix(heat, frame, voice)


def wheel(heat: Heat, frame: Frame, voice: Voice) -> Scene:
    """Draw all questions as a wheel; the overall score stands in its hole."""
    outer = max(min(frame.width, frame.height) / 2 - _NUMBERS, _LEAST_RADIUS)
    rings = max(len(strip.cells) for strip in heat.strips)
    hole = outer * _HOLE
    place = _Wheel(frame.width / 2, frame.height / 2, hole, (outer - hole) / rings, len(heat.strips))
    items: list[Item] = []
    for sector, strip in enumerate(heat.strips):
        items += _sector(strip, sector, place, frame)
        x, y = place.point(place.middle(sector), outer + _NUMBERS / 2)
        items.append(Label(x, y + 4.3, strip.number, "bad" if strip.is_missed else "ink2", 12.0, 600, "middle"))
    items += _score(heat, place)
    summary, table = heat_summary(heat, voice), heat_table(heat, voice)
    return Scene(frame.width, frame.height, tuple(items), summary, table, heat_tips(heat), _walk(heat, rings))


def _walk(heat: Heat, rings: int) -> tuple[tuple[str, ...], ...]:
    """Return the keys ring by ring, the outermost first: steps to the right go round with the clock, down inwards."""
    return tuple(
        tuple(strip.cells[ring].key if ring < len(strip.cells) else "" for strip in heat.strips)
        for ring in reversed(range(rings))
    )


def _score(heat: Heat, place: _Wheel) -> Iterator[Item]:
    """Yield the overall score in the hole, with what it is out of, and that it is provisional where there is room."""
    if not heat.score or place.hole < _SCORE_FROM:
        return
    note = heat.note.split(", ") if place.hole >= _NOTE_FROM else []
    below = [*filter(None, [heat.out_of]), *note]
    size = min(22.0 if place.hole >= 40 else 14.0, 2.6 * place.hole / len(heat.score))
    y = place.y - 1 - 6.5 * len(note)
    yield Label(place.x, y, heat.score, "ink", size, 600, "middle")
    for line, words in enumerate(below):
        yield Label(place.x, y + 16 + 13 * line, words, "ink2", 12.0 if line == 0 else 10.5, anchor="middle")


def _sector(strip: Strip, sector: int, place: _Wheel, frame: Frame) -> Iterator[Item]:
    for ring, cell in enumerate(strip.cells):
        centre = place.point(place.middle(sector), place.hole + (ring + 0.5) * place.ring)
        fits = cell.has_shape or len(cell.sign) * SIGN_SIZE * 0.6 < place.ring * 1.5
        room = place.ring >= _SIGN_FROM and fits
        yield from cell_items(cell, place.cell(sector, ring), centre, frame, room)
