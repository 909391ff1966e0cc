"""Scores as bars against their thresholds: rows for all sections, or a single bullet without words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from selfassess.charts.marks import box, last_period, verdict_mark, verdict_role
from selfassess.charts.metrics import text_width, wrap
from selfassess.charts.pattern import bounds_area
from selfassess.charts.profile import Axis, Profile, ticks
from selfassess.charts.scene import Fill, Frame, Item, Label, Lines, Outline, Scene, Stroke
from selfassess.charts.wording import axis_words, profile_summary, profile_table
from selfassess.domain.figures import Verdict
from selfassess.voice import Voice
from selfassess.voice.findings import scale_words
from selfassess.voice.terms import verdict_word

_BAR, _LEAST_BAR = 8.0, 20.0
_ROW, _LINE = 24.0, 17.0
_SIZE = 14.0
_SMALL = 12.0
_MOST_LINES = 4
_WORDS_FROM, _NAMES_FROM = 360.0, 240.0
_HALO, _TICK = 4.6, 1.8
_VERDICTS = (Verdict.MET, Verdict.NOT_MET, Verdict.NOT_DECIDED)


@dataclass(frozen=True, slots=True)
class _Bar:
    """Where one bar lies."""

    x: float
    y: float
    width: float
    height: float = _BAR

    def at(self, axis: Axis, value: Fraction) -> float:
        return self.x + self.width * axis.place(value)


def bar_items(axis: Axis, bar: _Bar, hatched: bool) -> Iterator[Item]:
    """Yield one bar: solid to the lower bound, tinted to the upper, marks at score, threshold and last period."""
    yield Outline(box(bar.x, bar.y, bar.width, bar.height), fill=Fill("track"))
    yield from _score_items(axis, bar, hatched)
    inner = [bar.at(axis, tick) for tick in ticks(axis.lowest, axis.highest)[1:-1]]
    if inner:
        marks = tuple(((x, bar.y), (x, bar.y + bar.height)) for x in inner)
        yield Lines(marks, Stroke("surface", 1.0, opacity=0.35))
    if axis.limit is not None:
        x = bar.at(axis, axis.limit)
        line = (((x, bar.y - 4), (x, bar.y + bar.height + 4)),)
        yield Lines(line, Stroke("surface", _HALO))
        yield Lines(line, Stroke("ink", _TICK))
    if axis.previous is not None:
        yield last_period(bar.at(axis, axis.previous), bar.y + bar.height + 1)


def _score_items(axis: Axis, bar: _Bar, hatched: bool) -> Iterator[Item]:
    """Yield what is sure and what is still possible; without an answer nothing is sure and there is no mark."""
    sure = axis.value if axis.low is None else axis.low
    if axis.value is not None and sure is not None:
        yield Outline(box(bar.x, bar.y, bar.at(axis, sure) - bar.x, bar.height), fill=Fill("accent"))
    if axis.low is not None and axis.high is not None:
        start, end = bar.at(axis, axis.low), bar.at(axis, axis.high)
        area = box(start, bar.y, end - start, bar.height)
        if hatched:
            yield Outline(area, fill=Fill("surface"))
        yield from bounds_area(area, hatched)
    if axis.low is not None and axis.value is not None:
        yield Outline(box(bar.at(axis, axis.value) - 1.5, bar.y, 3.0, bar.height), fill=Fill("accent"))


def bullet(axis: Axis, profile: Profile, frame: Frame, voice: Voice) -> Scene:
    """Draw a single bar as wide as the frame; from 34 px of height the limit stands above it in figures.

    Without the figure 20 px are enough.
    """
    with_limit = frame.height >= 34
    bar = _Bar(0.0, 18.0 if with_limit else max((frame.height - _BAR) / 2 - 2, 4.0), frame.width, 9.0)
    items = list(bar_items(axis, bar, frame.hatched))
    if with_limit and axis.limit is not None:
        words = scale_words(voice, profile.questionnaire, axis.limit)
        half = text_width(words, _SMALL) / 2
        x = min(max(bar.at(axis, axis.limit), half), frame.width - half)
        items.append(Label(x, 11.0, words, "ink", _SMALL, anchor="middle"))
    words = axis_words(axis, profile, voice)
    items.append(Outline(box(0, 0, frame.width, frame.height), key=axis.key))
    single = replace(profile, axes=(axis,))
    return Scene(frame.width, frame.height, tuple(items), words, profile_table(single, voice), {axis.key: words})


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns of the rows begin or end; `verdicts` are the words, empty where there is only the sign."""

    name: float
    name_width: float
    bar: float
    bar_width: float
    value: float
    sign: float
    verdicts: dict[Verdict, str]


def bars(profile: Profile, frame: Frame, voice: Voice) -> Scene:
    """Draw a row for each axis: number, name, bar, score, verdict; narrow frames leave out words, then names."""
    columns = _columns(profile, frame, voice)
    items: list[Item] = []
    tops, y = [], 0.0
    for axis in profile.axes:
        lines = wrap(axis.name, columns.name_width, _SIZE, _MOST_LINES) if columns.name_width else ()
        tops.append(y)
        height = _ROW + _LINE * max(len(lines) - 1, 0)
        items += _row(axis, lines, _Bar(0, y, frame.width, height), columns, frame)
        y += height
    if profile.scale and profile.axes:
        items += _scale_labels(profile, columns, y, voice)
        y += 20
    summary, table = profile_summary(profile, voice), profile_table(profile, voice)
    tips = {axis.key: axis_words(axis, profile, voice) for axis in profile.axes}
    return Scene(frame.width, y, tuple(items), summary, table, tips)


def _columns(profile: Profile, frame: Frame, voice: Voice) -> _Columns:
    axes = profile.axes
    name_start = 8.0 + max((text_width(axis.number, _SIZE) for axis in axes), default=0.0)
    widest = max((text_width(axis.name, _SIZE) for axis in axes), default=0.0)
    longest = max((text_width(word, _SIZE) for axis in axes for word in axis.name.split(" ")), default=0.0)
    name_width = min(widest, max(longest, 0.32 * frame.width)) if frame.width >= _NAMES_FROM else 0.0
    value_width = 10.0 + max((text_width(axis.shown, _SIZE, 600) for axis in axes), default=0.0)
    judged = [verdict for verdict in _VERDICTS if any(axis.verdict is verdict for axis in axes)]
    words = {verdict: verdict_word(verdict, voice) for verdict in judged if frame.width >= _WORDS_FROM}
    sign_width = 32.0 if judged else 0.0
    words_width = max((text_width(word, _SMALL) for word in words.values()), default=-6.0) + 6 if judged else 0.0
    bar = name_start + (name_width + 12 if name_width else 0.0)
    value = frame.width - words_width - sign_width
    return _Columns(name_start, name_width, bar, max(value - value_width - bar, _LEAST_BAR), value, value + 20, words)


def _row(axis: Axis, lines: tuple[str, ...], place: _Bar, columns: _Columns, frame: Frame) -> Iterator[Item]:
    middle = place.y + place.height / 2
    if axis.key == frame.selected:
        yield Outline(box(0, place.y, place.width, place.height), fill=Fill("tint"))
    yield Label(0, middle + 5, axis.number, "ink3", _SIZE, key=axis.key)
    first = middle + 5 - (len(lines) - 1) * _LINE / 2
    for row, line in enumerate(lines):
        yield Label(columns.name, first + row * _LINE, line, "ink", _SIZE, key=axis.key)
    yield from bar_items(axis, _Bar(columns.bar, middle - _BAR / 2, columns.bar_width), frame.hatched)
    role = "bad" if axis.verdict is Verdict.NOT_MET else "ink"
    yield Label(columns.value, middle + 5, axis.shown, role, _SIZE, 600, "end", axis.key)
    if axis.verdict in _VERDICTS:
        role = verdict_role(axis.verdict, frame.hatched)
        yield from verdict_mark(axis.verdict, columns.sign, middle, 6.0, role)
        words = columns.verdicts.get(axis.verdict, "")
        yield Label(columns.sign + 12, middle + 4.3, words, role, _SMALL, key=axis.key)
    yield Outline(box(0, place.y, place.width, place.height), key=axis.key)


def _scale_labels(profile: Profile, columns: _Columns, y: float, voice: Voice) -> Iterator[Item]:
    """Yield the figures under the bars; one too near to the limit gives way to it."""
    axis = profile.axes[0]
    bar = _Bar(columns.bar, y, columns.bar_width)
    taken: tuple[float, float] | None = None
    if profile.limit is not None:
        x, words = bar.at(axis, profile.limit), scale_words(voice, profile.questionnaire, profile.limit)
        half = text_width(words, _SMALL, 600) / 2 + 2
        taken = x - half, x + half
        yield Label(x, y + 13, words, "ink", _SMALL, 600, "middle")
    for tick in ticks(axis.lowest, axis.highest):
        x, words = bar.at(axis, tick), voice.number(tick)
        half = text_width(words, _SMALL) / 2
        if taken is None or x + half < taken[0] or x - half > taken[1]:
            yield Label(x, y + 13, words, "ink2", _SMALL, anchor="middle")
