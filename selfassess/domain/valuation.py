"""What one answer is worth: normalised to 0..1 of its own range, or in points (METHOD section 1)."""

import math
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from selfassess.domain.answers import Value
from selfassess.domain.forms import (
    BandScore,
    ChecklistForm,
    ChoiceForm,
    LevelForm,
    LinearScore,
    NumberForm,
    Option,
    YesNoForm,
)
from selfassess.domain.questionnaire import Question

ZERO, HALF, ONE = Fraction(0), Fraction(1, 2), Fraction(1)
_KEPT = 8192
"""Questions whose ends are remembered: every answer scores all of them again."""


def points(question: Question, value: Value) -> Fraction:
    """Return the points of `value`: the level itself, the points of options and bands, 0, 1/2 or 1 for the rest."""
    form = question.form
    if isinstance(form, (LevelForm, NumberForm)):
        assert isinstance(value, Fraction)
        return value if isinstance(form, LevelForm) else _number_points(form, value)
    if isinstance(form, YesNoForm):
        good = "yes" if form.yes_is_good else "no"
        return HALF if value == "partly" else ONE if value == good else ZERO
    if isinstance(form, ChoiceForm):
        return next(option.points for option in form.options if option.id == value)
    assert isinstance(form, ChecklistForm)
    assert isinstance(value, tuple)
    return _sum_points(item for item in form.items if item.id in value)


def _sum_points(options: Iterable[Option]) -> Fraction:
    return sum((option.points for option in options), ZERO)


def _number_points(form: NumberForm, value: Fraction) -> Fraction:
    if isinstance(form.score, BandScore):
        return next(band.points for band in form.score.bands if band.up_to is None or value <= band.up_to)
    assert isinstance(form.score, LinearScore)
    share = (value - form.score.worst) / (form.score.best - form.score.worst)
    return min(max(share, ZERO), ONE)


@lru_cache(maxsize=_KEPT)
def full_points(question: Question) -> tuple[Fraction, Fraction]:
    """Return the points that stand for 0 and for 1 of the question's range (lowest level; else 0, highest points)."""
    form = question.form
    if isinstance(form, LevelForm):
        return form.scale.lowest, form.scale.highest
    if isinstance(form, ChoiceForm):
        return ZERO, max(option.points for option in form.options)
    if isinstance(form, ChecklistForm):
        return ZERO, _sum_points(form.items)
    if isinstance(form, NumberForm) and isinstance(form.score, BandScore):
        return ZERO, max(band.points for band in form.score.bands)
    return ZERO, ONE


def share(question: Question, earned: Fraction) -> Fraction:
    """Return points as a share 0..1 of the question's own range (a range of nothing counts as full)."""
    lowest, highest = full_points(question)
    return ONE if highest == lowest else (earned - lowest) / (highest - lowest)


@lru_cache(maxsize=_KEPT)
def reachable(question: Question) -> tuple[Fraction, Fraction]:
    """Return the lowest and the highest points an answer within the question's own limits can earn."""
    form = question.form
    if isinstance(form, ChoiceForm):
        earned = [option.points for option in form.options]
        return min(earned), max(earned)
    if not isinstance(form, NumberForm):
        return full_points(question)
    if isinstance(form.score, BandScore):
        earned = list(_reachable_bands(form, form.score)) or [ZERO]
        return min(earned), max(earned)
    ends = sorted(_linear_ends(form))
    return ends[0], ends[-1]


def _linear_ends(form: NumberForm) -> tuple[Fraction, Fraction]:
    """Return the points at the two ends of the allowed range; an open end reaches beyond worst and best."""
    score = form.score
    assert isinstance(score, LinearScore)
    low = min(score.worst, score.best) if form.minimum is None else _grid_up(form, form.minimum)
    high = max(score.worst, score.best) if form.maximum is None else _grid_down(form, form.maximum)
    return _number_points(form, low), _number_points(form, high)


def _grid_up(form: NumberForm, value: Fraction) -> Fraction:
    return Fraction(math.ceil(value * 10**form.decimals), 10**form.decimals)


def _grid_down(form: NumberForm, value: Fraction) -> Fraction:
    return Fraction(math.floor(value * 10**form.decimals), 10**form.decimals)


def _reachable_bands(form: NumberForm, score: BandScore) -> Iterable[Fraction]:
    """Yield the points of every band that holds at least one allowed value."""
    step = Fraction(1, 10**form.decimals)
    above = None if form.minimum is None else _grid_up(form, form.minimum) - step
    for band in score.bands:
        tops = [limit for limit in (band.up_to, form.maximum) if limit is not None]
        top = _grid_down(form, min(tops)) if tops else None
        if above is None or top is None or top > above:
            yield band.points
        if top is not None and (above is None or top > above):
            above = top
