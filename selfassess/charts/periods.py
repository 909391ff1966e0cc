"""The scores of a sheet over several periods as a chart needs them: one course for each section, one for the whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from selfassess.charts.profile import Axis, Profile
from selfassess.domain.figures import OVERALL, Figure
from selfassess.domain.findings import Direction, change_between
from selfassess.domain.record import PeriodResult
from selfassess.voice import Voice
from selfassess.voice.findings import figure_words


@dataclass(frozen=True, slots=True)
class Course:
    """One score through the periods; where there was none, `values` and `places` are None and `shown` a dash.

    `places` are 0 at the lowest and 1 at the highest point of the scale of that period. `change` is the step from the
    period before to the latest one, None where the two cannot be compared; `direction` is where it leads for certain.
    Where `is_open`, questions left open in that period can still change the score.
    """

    axis: Axis
    values: tuple[Fraction | None, ...]
    places: tuple[float | None, ...]
    shown: tuple[str, ...]
    change: Fraction | None
    direction: Direction | None
    is_open: tuple[bool, ...]

    @property
    def is_overall(self) -> bool:
        """Tell whether it is the score of the whole."""
        return self.axis.key == OVERALL


@dataclass(frozen=True, slots=True)
class Trend:
    """All courses, the latest period last; at the positions in `breaks` the questionnaire is another than before."""

    profile: Profile
    years: tuple[int, ...]
    courses: tuple[Course, ...]
    breaks: frozenset[int]

    @property
    def open_years(self) -> tuple[int, ...]:
        """Return the years with a score that can still move."""
        return tuple(year for at, year in enumerate(self.years) if any(course.is_open[at] for course in self.courses))


def trend_of(profile: Profile, periods: Sequence[PeriodResult], voice: Voice) -> Trend:
    """Return the courses of a sheet's sections and of the whole; the last of `periods` is what `profile` shows."""
    breaks = frozenset(
        position for position, (one, other) in enumerate(pairwise(periods), 1) if one.edition != other.edition
    )
    is_comparable = len(periods) - 1 not in breaks
    axes = (*profile.axes, *([profile.overall] if profile.overall else []))
    courses = tuple(_course(axis, profile, periods, is_comparable, voice) for axis in axes)
    return Trend(profile, tuple(period.year for period in periods), courses, breaks)


def _course(axis: Axis, profile: Profile, periods: Sequence[PeriodResult], is_comparable: bool, voice: Voice) -> Course:
    figures = [period.result.figure(axis.key) for period in periods]
    values = tuple(figure.value if figure else None for figure in figures)
    places = tuple(
        None if figure is None or figure.value is None else _place(figure.value, figure.lowest, figure.highest)
        for figure in figures
    )
    shown = tuple(
        "–" if value is None else figure_words(voice, profile.questionnaire, value, axis.limit) for value in values
    )
    open_at = tuple(figure is not None and figure.value is not None and figure.can_move for figure in figures)
    change, direction = _step(figures[-2:]) if is_comparable else (None, None)
    return Course(axis, values, places, shown, change, direction, open_at)


def _step(figures: Sequence[Figure | None]) -> tuple[Fraction | None, Direction | None]:
    """Return by how much the last of two figures differs from the one before, and where it moved for certain."""
    before, now = figures if len(figures) > 1 else (None, None)
    if before is None or now is None or before.value is None or now.value is None:
        return None, None
    moved = change_between(before, now)
    return now.value - before.value, moved.direction if moved else None


def _place(value: Fraction, lowest: Fraction, highest: Fraction) -> float:
    return float((value - lowest) / (highest - lowest)) if highest != lowest else 0.0
