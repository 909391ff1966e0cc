"""Scores over the periods: a line for each section, a strong one for the whole, named where they end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from selfassess.charts.marks import box
from selfassess.charts.metrics import text_width
from selfassess.charts.periods import Course, Trend
from selfassess.charts.profile import ticks
from selfassess.charts.scene import Circle, Fill, Frame, Item, Label, Lines, Outline, Point, Scene, Stroke, Table
from selfassess.domain.findings import Direction
from selfassess.voice import Voice
from selfassess.voice.findings import figure_words

_SIZE, _ROW = 12.0, 16.0
_TOP, _BOTTOM = 20.0, 26.0
_LEAST_HEIGHT = 120.0
_LEAD = 30.0
"""Between the last mark and its name there is room for a line that leads from one to the other."""
_NAMES_FROM = 300.0
_REACH = 9.0
"""How near to a mark the pointer has to be, in pixels."""
RISING, FALLING, WHOLE = Stroke("ink2", 1.3), Stroke("ink2", 1.5, (1.5, 2.5)), Stroke("accent", 2.6)
LIMIT = Stroke("ink", 1.4, (5.0, 3.0))


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where the periods and the scale lie; `names` is where the names begin, `width` where the scores end."""

    x: float
    right: float
    y: float
    height: float
    count: int
    names: float
    width: float

    def at(self, position: int, place: float) -> Point:
        step = (self.right - self.x) / max(self.count - 1, 1)
        start = self.x if self.count > 1 else self.right
        return start + position * step, self.y + self.height * (1 - place)


def trend(found: Trend, frame: Frame, voice: Voice) -> Scene:
    """Draw the courses as high as the frame or as their names need; a line that fell last is dotted."""
    plot = _plot(found, frame, voice)
    items = [*_scale(found, plot, voice), *_breaks(found, plot, voice)]
    for course in found.courses:
        items += _lines(course, found, plot, frame)
    for course, y in zip(found.courses, _name_places(found.courses, plot), strict=True):
        items += _marks(course, plot, frame)
        items += _name(course, y, plot, frame)
    tips = {course.axis.key: course_words(course, found, voice) for course in found.courses}
    height = plot.y + plot.height + _BOTTOM
    return Scene(frame.width, height, tuple(items), trend_summary(found, voice), trend_table(found, voice), tips)


def _plot(found: Trend, frame: Frame, voice: Voice) -> _Plot:
    height = max(frame.height - _TOP - _BOTTOM, _LEAST_HEIGHT, _ROW * len(found.courses))
    score = 10 + max((text_width(course.shown[-1], _SIZE, 600) for course in found.courses), default=0.0)
    widest = max((text_width(_title(course, frame), _SIZE, 600) for course in found.courses), default=0.0)
    left = 12 + max((text_width(words, _SIZE) for _, words in _ticks(found, voice)), default=0.0)
    names = max(frame.width - score - widest, left + 2 * _LEAD)
    return _Plot(left, names - _LEAD, _TOP, height, len(found.years), names, frame.width)


def _title(course: Course, frame: Frame) -> str:
    axis = course.axis
    return f"{axis.number} {axis.name}".strip() if frame.width >= _NAMES_FROM else axis.number or "Σ"


def _ticks(found: Trend, voice: Voice) -> list[tuple[float, str]]:
    """Return where the scale is divided and the figures there; sections with ranges of their own share percents."""
    scale = found.profile.scale
    if scale is None:
        return [(quarter / 4, voice.percent(Fraction(quarter, 4))) for quarter in range(5)]
    lowest, highest = scale
    span = highest - lowest
    return [(float((tick - lowest) / span) if span else 0.0, voice.number(tick)) for tick in ticks(lowest, highest)]


def _scale(found: Trend, plot: _Plot, voice: Voice) -> Iterator[Item]:
    for place, words in _ticks(found, voice):
        y = plot.at(0, place)[1]
        yield Lines((((plot.x, y), (plot.right, y)),), Stroke("line"))
        yield Label(plot.x - 8, y + 4.3, words, "ink2", _SIZE, anchor="end")
    for position, year in enumerate(found.years):
        x = plot.at(position, 0)[0]
        last = position == plot.count - 1
        yield Label(
            x, plot.y + plot.height + 19, str(year), "ink" if last else "ink2", _SIZE, 600 if last else 400, "middle"
        )
    if found.profile.limit is not None and found.profile.axes:
        y = plot.at(0, found.profile.axes[0].place(found.profile.limit))[1]
        yield Lines((((plot.x, y), (plot.right, y)),), LIMIT)


def _breaks(found: Trend, plot: _Plot, voice: Voice) -> Iterator[Item]:
    words = voice.translate("Charts", "other edition")
    for position in sorted(found.breaks):
        x = (plot.at(position - 1, 0)[0] + plot.at(position, 0)[0]) / 2
        yield Lines((((x, plot.y - 2), (x, plot.y + plot.height)),), Stroke("ink3", 1.0, (2.0, 3.0)))
        yield Label(x, plot.y - 7, words, "ink2", _SIZE, anchor="middle")


def _lines(course: Course, found: Trend, plot: _Plot, frame: Frame) -> Iterator[Item]:
    for run in _runs(course, found, plot):
        if len(run) > 1:
            yield Outline(run, _stroke(course, frame), closed=False)


def _runs(course: Course, found: Trend, plot: _Plot) -> list[tuple[Point, ...]]:
    """Return the points that are joined: neither over a missing score nor over a change of the questionnaire."""
    runs: list[list[Point]] = [[]]
    for position, place in enumerate(course.places):
        if position in found.breaks or place is None:
            runs.append([])
        if place is not None:
            runs[-1].append(plot.at(position, place))
    return [tuple(run) for run in runs if run]


def _stroke(course: Course, frame: Frame) -> Stroke:
    if course.is_overall:
        return WHOLE
    stroke = FALLING if course.direction is Direction.FALLEN else RISING
    return Stroke("ink", 2.4, stroke.dash) if course.axis.key == frame.selected else stroke


def _marks(course: Course, plot: _Plot, frame: Frame) -> Iterator[Item]:
    key, role = course.axis.key, "accent" if course.is_overall else "ink2"
    radius = 3.8 if course.is_overall or key == frame.selected else 2.6
    for position, place in enumerate(course.places):
        if place is None:
            continue
        x, y = plot.at(position, place)
        if course.is_open[position]:
            yield Circle(x, y, radius, Stroke(role, 1.5), Fill("surface"))
        else:
            yield Circle(x, y, radius, fill=Fill(role))
        yield Circle(x, y, _REACH, key=key)


def _name_places(courses: Sequence[Course], plot: _Plot) -> list[float]:
    """Return the middle heights of the names: as near to the last marks as they can be without touching."""
    wanted = [
        plot.at(0, next((place for place in reversed(one.places) if place is not None), 0.0))[1] for one in courses
    ]
    order = sorted(range(len(courses)), key=lambda index: wanted[index])
    places = list(wanted)
    lowest = plot.y
    for index in order:
        places[index] = max(places[index], lowest)
        lowest = places[index] + _ROW
    ceiling = plot.y + plot.height
    for index in reversed(order):
        places[index] = min(places[index], ceiling)
        ceiling = places[index] - _ROW
    return places


def _name(course: Course, y: float, plot: _Plot, frame: Frame) -> Iterator[Item]:
    key, last = course.axis.key, course.places[-1]
    if last is not None:
        x, height = plot.at(plot.count - 1, last)
        yield Lines((((x + 6, height), (plot.names - 5, y)),), Stroke("line2", 0.8))
    is_strong = course.is_overall or key == frame.selected
    weight, role = (600, "accent" if course.is_overall else "ink") if is_strong else (400, "ink")
    yield Label(plot.names, y + 4.3, _title(course, frame), role, _SIZE, weight, key=key)
    yield Label(plot.width, y + 4.3, course.shown[-1], role, _SIZE, 600, "end", key)
    yield Outline(box(plot.names - 4, y - _ROW / 2, plot.width - plot.names + 4, _ROW), key=key)


def course_words(course: Course, found: Trend, voice: Voice) -> str:
    """Return a course in one line: every period's score, and the step to the latest."""
    name = f"{course.axis.number} {course.axis.name}".strip()
    scores = "; ".join(f"{year}: {words}" for year, words in zip(found.years, score_words(course, voice), strict=True))
    words = f"{name}. {scores}"
    if course.change is None:
        return words
    return voice.translate(
        "Charts", "{scores}; change {change}", scores=words, change=change_figure(course, found, voice)
    )


def score_words(course: Course, voice: Voice) -> tuple[str, ...]:
    """Return the score of every period, with a word beside it where open questions can still change it."""
    return tuple(
        voice.translate("Charts", "{score} (provisional)", score=shown) if is_open else shown
        for shown, is_open in zip(course.shown, course.is_open, strict=True)
    )


def change_figure(course: Course, found: Trend, voice: Voice) -> str:
    """Return the step to the latest period with its sign; a dash where there is none to tell.

    While open questions leave it open whether the score rose or fell, that is said instead.
    """
    if course.change is None:
        return "–"
    if course.direction is Direction.UNDECIDED:
        return voice.translate("Charts", "not decided", "a change")
    sign = "+" if course.change > 0 else ""
    return sign + figure_words(voice, found.profile.questionnaire, course.change)


def trend_summary(found: Trend, voice: Voice) -> str:
    """Return the courses in a few sentences: the whole, how many sections rose and fell, where nothing compares."""
    sentences = [course_words(course, found, voice) + "." for course in found.courses if course.is_overall]
    ways = [one.direction for one in found.courses if not one.is_overall and one.direction is not None]
    if ways:
        sentences.append(_ways_sentence(ways, found.years[-2], voice))
    for position in sorted(found.breaks):
        sentences.append(
            voice.translate(
                "Charts",
                "Between {before} and {after} the questionnaire changed; scores on either side are not joined.",
                before=found.years[position - 1],
                after=found.years[position],
            )
        )
    if found.open_years:
        years = ", ".join(str(year) for year in found.open_years)
        sentences.append(voice.translate("Charts", "Provisional scores: {years}.", years=years))
    return " ".join(sentences)


def _ways_sentence(ways: Sequence[Direction], year: int, voice: Voice) -> str:
    fields = {
        "year": year,
        "up": ways.count(Direction.RISEN),
        "down": ways.count(Direction.FALLEN),
        "same": ways.count(Direction.SAME),
        "open": ways.count(Direction.UNDECIDED),
    }
    if fields["open"]:
        return voice.translate(
            "Charts",
            "Sections since {year}: risen {up}, fallen {down}, unchanged {same}, not decided {open}.",
            **fields,
        )
    return voice.translate("Charts", "Sections since {year}: risen {up}, fallen {down}, unchanged {same}.", **fields)


def trend_table(found: Trend, voice: Voice) -> Table:
    """Return every score by period, and the step to the latest."""
    header = (
        voice.translate("Charts", "Section"),
        *(str(year) for year in found.years),
        voice.translate("Charts", "Change"),
    )
    rows = tuple(
        (f"{one.axis.number} {one.axis.name}".strip(), *score_words(one, voice), change_figure(one, found, voice))
        for one in found.courses
    )
    return Table(header, rows)
