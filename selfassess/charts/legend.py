"""Keys to the charts, as one line that wraps: line kinds of radar and bars, levels and signs of the heat map."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial

from selfassess.charts.cells import cell_items
from selfassess.charts.distribution import Distribution
from selfassess.charts.heat import Cell, Heat
from selfassess.charts.marks import box, dot, last_period, score_mark
from selfassess.charts.metrics import text_width
from selfassess.charts.pattern import bounds_area
from selfassess.charts.periods import Trend
from selfassess.charts.profile import Profile
from selfassess.charts.scene import Circle, Fill, Frame, Item, Label, Lines, Scene, Stroke, Table
from selfassess.charts.trend import FALLING, LIMIT, WHOLE
from selfassess.domain.answers import State
from selfassess.domain.figures import Verdict
from selfassess.domain.findings import Direction
from selfassess.domain.forms import Scale
from selfassess.voice import Voice
from selfassess.voice.findings import scale_words
from selfassess.voice.terms import state_word, verdict_word

_SIZE, _ROW = 12.0, 22.0
_WORD_GAP, _ENTRY_GAP = 6.0, 16.0
_KEY, _LINE = 18.0, 20.0
_MOST_LEVELS = 11


@dataclass(frozen=True, slots=True)
class _Entry:
    """A sign, drawn from its left end and middle height, its width, and its words."""

    draw: Callable[[float, float], Iterable[Item]]
    width: float
    words: str

    @property
    def extent(self) -> float:
        """The room it takes up, the gap after it included."""
        words = _WORD_GAP + text_width(self.words, _SIZE) + _ENTRY_GAP
        return self.width + (words if self.words else _WORD_GAP)


def radar_legend(profile: Profile, frame: Frame, voice: Voice) -> Scene:
    """Explain the lines and marks that this radar shows."""
    has_score = any(axis.value is not None for axis in profile.axes)
    entries = [_Entry(_score_line, _LINE, str(profile.year))] if has_score else []
    for verdict in (Verdict.NOT_MET, Verdict.NOT_DECIDED):
        if any(axis.verdict is verdict and axis.value is not None for axis in profile.axes):
            entries.append(_Entry(partial(_mark, verdict), 10.0, verdict_word(verdict, voice)))
    entries += _bounds_entry(profile, frame, voice)
    if profile.previous_year is not None:
        entries.append(_Entry(partial(_line, Stroke("prev", 1.5, (2.0, 2.5))), _LINE, str(profile.previous_year)))
    if profile.limit is not None:
        entries.append(_Entry(partial(_line, Stroke("ink", 1.4, (5.0, 3.0))), _LINE, _limit_words(profile, voice)))
    return _legend(entries, frame)


def bars_legend(profile: Profile, frame: Frame, voice: Voice) -> Scene:
    """Explain the marks that these bars or this bullet show."""
    entries = list(_bounds_entry(profile, frame, voice))
    if profile.previous_year is not None:
        entries.append(_Entry(_triangle, 7.0, str(profile.previous_year)))
    if profile.limit is not None:
        entries.append(_Entry(_limit_tick, 4.0, _limit_words(profile, voice)))
    return _legend(entries, frame)


def heat_legend(scale: Scale | None, heat: Heat, frame: Frame, voice: Voice) -> Scene:
    """Explain up to eleven levels, by name where all fit into one line, and the signs that occur."""
    signs = {cell.state: cell.sign for strip in heat.strips for cell in strip.cells if cell.position is None}
    states = [
        _Entry(partial(_square, Cell("", state, None, sign, ""), frame), _KEY, state_word(state, voice))
        for state, sign in signs.items()
    ]
    levels = _level_entries(scale, frame, voice) if scale and len(scale.points) <= _MOST_LEVELS else []
    levels += _answer_entries(heat, frame)
    if sum(entry.extent for entry in (*levels, *states)) - _ENTRY_GAP > frame.width:
        levels = [replace(entry, words="") for entry in levels]
    return _legend([*levels, *states], frame)


def distribution_legend(found: Distribution, frame: Frame, voice: Voice) -> Scene:
    """Explain the levels and signs that occur, each with how many answers it has."""
    counted = zip(found.steps, found.totals, strict=True)
    entries = [
        _Entry(
            partial(_square, step.cell(""), frame),
            _KEY,
            voice.translate("Charts", "{level}: {count}", level=step.words, count=voice.number(count)),
        )
        for step, count in counted
        if count
    ]
    return _legend(entries, frame)


def trend_legend(found: Trend, frame: Frame, voice: Voice) -> Scene:
    """Explain the lines and marks that this trend shows."""
    entries = []
    if found.profile.overall is not None:
        entries.append(_Entry(partial(_line, WHOLE), _LINE, found.profile.overall.name))
    if any(course.direction is Direction.FALLEN and not course.is_overall for course in found.courses):
        entries.append(_Entry(partial(_line, FALLING), _LINE, voice.translate("Charts", "fell")))
    if found.open_years:
        entries.append(_Entry(_open_mark, 8.0, voice.translate("Charts", "provisional")))
    if found.profile.limit is not None:
        entries.append(_Entry(partial(_line, LIMIT), _LINE, _limit_words(found.profile, voice)))
    return _legend(entries, frame)


def _open_mark(x: float, y: float) -> Iterator[Item]:
    yield Circle(x + 4, y, 2.6, Stroke("ink2", 1.5), Fill("surface"))


def _level_entries(scale: Scale, frame: Frame, voice: Voice) -> list[_Entry]:
    span = max(scale.highest - scale.lowest, Fraction(1))
    entries = []
    for point in scale.points:
        cell = Cell("", State.ANSWERED, (point.value - scale.lowest) / span, voice.number(point.value), "")
        entries.append(_Entry(partial(_square, cell, frame), _KEY, voice.text(point.label)))
    return entries


def _answer_entries(heat: Heat, frame: Frame) -> list[_Entry]:
    """Explain the shapes of a yes and a no that occur, the worst first; what is good may be either."""
    found: dict[Fraction, dict[str, None]] = {}
    for cell in (cell for strip in heat.strips for cell in strip.cells):
        if cell.has_shape and cell.position is not None:
            found.setdefault(cell.position, {})[cell.sign] = None
    return [
        _Entry(
            partial(_square, Cell("", State.ANSWERED, position, "?", "", True), frame), _KEY, "/".join(found[position])
        )
        for position in sorted(found)
    ]


def _bounds_entry(profile: Profile, frame: Frame, voice: Voice) -> Iterator[_Entry]:
    if profile.is_provisional:
        yield _Entry(partial(_bounds, frame.hatched), _LINE, voice.translate("Charts", "still possible"))


def _limit_words(profile: Profile, voice: Voice) -> str:
    return voice.translate(
        "Charts", "threshold {limit}", limit=scale_words(voice, profile.questionnaire, profile.limit or Fraction(0))
    )


def _line(stroke: Stroke, x: float, y: float) -> Iterator[Item]:
    yield Lines((((x, y), (x + _LINE, y)),), stroke)


def _score_line(x: float, y: float) -> Iterator[Item]:
    yield from _line(Stroke("accent", 2.0), x, y)
    yield dot(x + _LINE / 2, y, 3.4)


def _mark(verdict: Verdict, x: float, y: float) -> Iterator[Item]:
    yield score_mark(verdict, x + 5, y, 3.4)


def _bounds(hatched: bool, x: float, y: float) -> Iterator[Item]:
    yield from bounds_area(box(x, y - 5, _LINE, 10), hatched)


def _triangle(x: float, y: float) -> Iterator[Item]:
    yield last_period(x + 3.5, y - 3)


def _limit_tick(x: float, y: float) -> Iterator[Item]:
    yield Lines((((x + 2, y - 7), (x + 2, y + 7)),), Stroke("ink", 1.8))


def _square(cell: Cell, frame: Frame, x: float, y: float) -> Iterator[Item]:
    yield from cell_items(cell, box(x, y - 8, _KEY, 16), (x + _KEY / 2, y), frame)


def _legend(entries: list[_Entry], frame: Frame) -> Scene:
    items: list[Item] = []
    x, y = 0.0, _ROW / 2
    for entry in entries:
        if x and x + entry.extent - _ENTRY_GAP > frame.width:
            x, y = 0.0, y + _ROW
        items += entry.draw(x, y)
        if entry.words:
            items.append(Label(x + entry.width + _WORD_GAP, y + 4.3, entry.words, "ink2", _SIZE))
        x += entry.extent
    summary = "; ".join(entry.words for entry in entries if entry.words)
    return Scene(frame.width, y + _ROW / 2 if entries else 0.0, tuple(items), summary, Table((), ()))
