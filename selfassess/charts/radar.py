"""The radar: one spoke for each section, what is still possible as a band, the threshold as a dashed ring."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from selfassess.charts.marks import box, score_mark
from selfassess.charts.metrics import text_width, wrap
from selfassess.charts.pattern import bounds_area
from selfassess.charts.profile import Axis, Profile, ticks
from selfassess.charts.scene import Circle, Fill, Frame, Item, Label, Lines, Outline, Point, Scene, Stroke
from selfassess.charts.wording import axis_words, profile_summary, profile_table
from selfassess.domain.figures import Verdict
from selfassess.voice import Voice

LEAST_AXES, MOST_AXES = 3, 12
_NAMED_FROM = 300
_LEAST_NAMED_RADIUS, _LEAST_RADIUS = 48.0, 24.0
_SIZE, _LINE = 12.0, 15.0
_NAME_WIDTH, _MOST_LINES = 124.0, 3
_GAP = 11.0
_MIDDLE = 0.15
"""A spoke whose sine is smaller points up or down: its label is centred."""


@dataclass(frozen=True, slots=True)
class _Block:
    """The label at the end of a spoke; `weight` and `role` are of its last line."""

    key: str
    lines: tuple[str, ...]
    role: str
    weight: int

    @property
    def width(self) -> float:
        return max(text_width(line, _SIZE, 600 if line is self.lines[-1] else 400) for line in self.lines)

    @property
    def height(self) -> float:
        return _LINE * len(self.lines)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A label in its place: `x` is where its lines are anchored, `top` its upper edge."""

    block: _Block
    x: float
    top: float
    anchor: str

    @property
    def left(self) -> float:
        return self.x - self.block.width * {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]

    def touches(self, other: "_Placed") -> bool:
        across = self.left < other.left + other.block.width and other.left < self.left + self.block.width
        return across and self.top < other.top + other.block.height and other.top < self.top + self.block.height

    def items(self) -> Iterator[Item]:
        block = self.block
        yield Outline(box(self.left, self.top, block.width, block.height), key=block.key)
        for row, line in enumerate(block.lines):
            role, weight = (block.role, block.weight) if row == len(block.lines) - 1 else ("ink2", 400)
            yield Label(self.x, self.top + 12 + row * _LINE, line, role, _SIZE, weight, self.anchor, block.key)


@dataclass(frozen=True, slots=True)
class _Web:
    """Where everything lies: centre and radius; spokes start at the top and go round with the clock."""

    x: float
    y: float
    radius: float
    count: int

    def point(self, index: int, place: float) -> Point:
        angle = _angle(index, self.count)
        return self.x + self.radius * place * math.sin(angle), self.y - self.radius * place * math.cos(angle)


def _angle(index: int, count: int) -> float:
    return 2 * math.pi * index / count


def is_radar(profile: Profile) -> bool:
    """Tell whether a radar can show the profile (3 to 12 axes); otherwise bars do."""
    return LEAST_AXES <= len(profile.axes) <= MOST_AXES


def radar(profile: Profile, frame: Frame, voice: Voice) -> Scene:
    """Draw a profile of 3 to 12 axes; under 300 px, or where names would touch, the spokes carry numbers only."""
    web, labels = _layout(profile.axes, frame)
    items = (
        *_rings(profile, web),
        *_areas(profile.axes, web, frame),
        *_lines(profile, web),
        *_marks(profile.axes, web, frame),
        *(item for label in labels for item in label.items()),
    )
    tips = {axis.key: axis_words(axis, profile, voice) for axis in profile.axes}
    return Scene(frame.width, frame.height, items, profile_summary(profile, voice), profile_table(profile, voice), tips)


def _layout(axes: Sequence[Axis], frame: Frame) -> tuple[_Web, list[_Placed]]:
    """Return web and labels, with names where they leave room for the web and do not touch."""
    if frame.width >= _NAMED_FROM:
        blocks = [_named_block(axis) for axis in axes]
        web = _web(blocks, frame)
        labels = _placed(blocks, web, frame)
        if web.radius >= _LEAST_NAMED_RADIUS and not any(one.touches(other) for one, other in combinations(labels, 2)):
            return web, labels
    blocks = [_number_block(axis, frame) for axis in axes]
    web = _web(blocks, frame)
    return web, _placed(blocks, web, frame)


def _named_block(axis: Axis) -> _Block:
    role = "bad" if axis.verdict is Verdict.NOT_MET else "ink"
    lines = wrap(f"{axis.number} {axis.name}", _NAME_WIDTH, _SIZE, _MOST_LINES)
    return _Block(axis.key, (*lines, axis.shown), role, 600)


def _number_block(axis: Axis, frame: Frame) -> _Block:
    is_selected = axis.key == frame.selected
    return _Block(axis.key, (axis.number,), "ink" if is_selected else "ink2", 600 if is_selected else 400)


def _web(blocks: Sequence[_Block], frame: Frame) -> _Web:
    """Return the largest web whose labels stay inside the frame; the centre gives way to the longer side."""
    count = len(blocks)
    height = max(block.height for block in blocks)
    radius = max(frame.height / 2 - height - _GAP, _LEAST_RADIUS)
    while True:
        left, right = _reach(blocks, radius)
        if left + right <= frame.width or radius <= _LEAST_RADIUS:
            break
        radius -= 1
    return _Web(left + (frame.width - left - right) / 2, frame.height / 2, radius, count)


def _reach(blocks: Sequence[_Block], radius: float) -> tuple[float, float]:
    """Return how far the chart reaches to the left and to the right of its centre."""
    left = right = radius
    for index, block in enumerate(blocks):
        sine = math.sin(_angle(index, len(blocks)))
        if abs(sine) < _MIDDLE:
            left, right = max(left, block.width / 2), max(right, block.width / 2)
        elif sine > 0:
            right = max(right, sine * (radius + _GAP) + block.width)
        else:
            left = max(left, -sine * (radius + _GAP) + block.width)
    return left, right


def _rings(profile: Profile, web: _Web) -> Iterator[Item]:
    steps = len(ticks(*profile.scale)) - 1 if profile.scale else 1
    for step in range(1, steps + 1):
        yield Circle(web.x, web.y, web.radius * step / steps, Stroke("line"))
    spokes = tuple((web.point(index, 0), web.point(index, 1)) for index in range(web.count))
    yield Lines(spokes, Stroke("line"))


def _areas(axes: Sequence[Axis], web: _Web, frame: Frame) -> Iterator[Item]:
    score = _runs([axis.value for axis in axes], axes, web)
    if len(score) == 1 and len(score[0]) == web.count:
        yield Outline(score[0], fill=Fill("accent", 0.07))
    for start in range(web.count):
        here, there = axes[start], axes[(start + 1) % web.count]
        if here.value is not None and there.value is not None and (here.is_provisional or there.is_provisional):
            yield from bounds_area(_between(start, here, there, web), frame.hatched)


def _between(index: int, here: Axis, there: Axis, web: _Web) -> tuple[Point, ...]:
    """Return the corners of what is still possible between two neighbouring spokes."""
    corners = []
    for place, axis in ((index, here), (index + 1, there)):
        low = axis.value if axis.low is None else axis.low
        high = axis.value if axis.high is None else axis.high
        assert low is not None
        assert high is not None
        corners.append((web.point(place, axis.place(low)), web.point(place, axis.place(high))))
    (low_here, high_here), (low_there, high_there) = corners
    return low_here, high_here, high_there, low_there


def _runs(values: Sequence[Fraction | None], axes: Sequence[Axis], web: _Web) -> list[tuple[Point, ...]]:
    """Return the points of neighbouring axes that have a value; one run of all of them if none is missing."""
    count = web.count
    gap = next((index for index, value in enumerate(values) if value is None), -1)
    runs: list[list[Point]] = [[]]
    for step in range(gap + 1, gap + 1 + count):
        value = values[step % count]
        if value is None:
            runs.append([])
        else:
            runs[-1].append(web.point(step, axes[step % count].place(value)))
    return [tuple(run) for run in runs if run]


def _lines(profile: Profile, web: _Web) -> Iterator[Item]:
    axes = profile.axes
    yield from _series([axis.previous for axis in axes], axes, web, Stroke("prev", 1.5, (2.0, 2.5)))
    yield from _threshold(profile, web)
    yield from _series([axis.value for axis in axes], axes, web, Stroke("accent", 2.0))


def _series(values: Sequence[Fraction | None], axes: Sequence[Axis], web: _Web, stroke: Stroke) -> Iterator[Item]:
    for run in _runs(values, axes, web):
        yield Outline(run, stroke, closed=len(run) == web.count)


def _threshold(profile: Profile, web: _Web) -> Iterator[Item]:
    """Yield a ring where every axis has the same limit, else a dash across each spoke that has one."""
    if profile.limit is not None:
        place = profile.axes[0].place(profile.limit)
        yield Circle(web.x, web.y, web.radius * place, Stroke("ink", 1.4, (5.0, 3.0)))
        return
    dashes = []
    for index, axis in enumerate(profile.axes):
        if axis.limit is not None:
            (x, y), angle = web.point(index, axis.place(axis.limit)), _angle(index, web.count)
            across = 6 * math.cos(angle), 6 * math.sin(angle)
            dashes.append(((x - across[0], y - across[1]), (x + across[0], y + across[1])))
    if dashes:
        yield Lines(tuple(dashes), Stroke("ink", 1.8))


def _marks(axes: Sequence[Axis], web: _Web, frame: Frame) -> Iterator[Item]:
    for index, axis in enumerate(axes):
        if axis.value is not None:
            x, y = web.point(index, axis.place(axis.value))
            yield score_mark(axis.verdict, x, y, 5.0 if axis.key == frame.selected else 3.4, axis.key)
            yield Circle(x, y, 11.0, key=axis.key)


def _placed(blocks: Sequence[_Block], web: _Web, frame: Frame) -> list[_Placed]:
    placed = []
    for index, (block, top) in enumerate(zip(blocks, _tops(blocks, web, frame), strict=True)):
        sine = math.sin(_angle(index, web.count))
        anchor = "middle" if abs(sine) < _MIDDLE else "start" if sine > 0 else "end"
        x = web.x if anchor == "middle" else web.x + (web.radius + _GAP) * sine
        placed.append(_Placed(block, x, top, anchor))
    return placed


def _tops(blocks: Sequence[_Block], web: _Web, frame: Frame) -> list[float]:
    """Return the upper edge of each label, moved apart where two on one side would touch."""
    tops = []
    for index, block in enumerate(blocks):
        cosine = math.cos(_angle(index, web.count))
        lift = 0.5 if abs(math.sin(_angle(index, web.count))) < _MIDDLE else 0.3
        centre = web.y - (web.radius + _GAP) * cosine - cosine * lift * block.height
        tops.append(min(max(centre - block.height / 2, 0.0), frame.height - block.height))
    half = (web.count + 1) // 2
    for side in (range(1, half), range(web.count - 1, web.count - half, -1)):
        below = 0.0
        for index in side:
            tops[index] = max(tops[index], below)
            below = tops[index] + blocks[index].height
    return tops
