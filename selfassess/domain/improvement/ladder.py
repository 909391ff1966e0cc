"""One step up or down on a question: the next level, option, band or item (METHOD section 5)."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from selfassess.domain.answers import Value
from selfassess.domain.forms import BandScore, ChecklistForm, ChoiceForm, LevelForm, LinearScore, NumberForm, YesNoForm
from selfassess.domain.questionnaire import Question
from selfassess.domain.valuation import points


@dataclass(frozen=True, slots=True)
class Rung:
    """An answer and the points it earns (on the question's own range)."""

    value: Value
    points: Fraction


def rungs_above(question: Question, value: Value) -> tuple[Rung, ...]:
    """Return the answers that earn more than `value`, one step from each to the next.

    Levels in the order of their scale, no – partly – yes, options by points, unticked items by points (the most
    valuable first), and of a number the nearest value of each better band: so lower is up where lower is better.
    A number scored linearly has no steps, and neither has what is not scored.
    """
    if not question.is_scored:
        return ()
    if isinstance(question.form, ChecklistForm):
        return tuple(_ticking(question, question.form, value))
    here = points(question, value)
    if isinstance(question.form, LevelForm):
        # most questions are levels, and theirs stand in order
        return tuple(Rung(level.value, level.value) for level in question.form.scale.points if level.value > here)
    return tuple(rung for rung in _ladder(question, value) if rung.points > here)


def rung_below(question: Question, value: Value) -> Rung | None:
    """Return the answer one step below `value`; of a checklist, what is left without its most valuable ticked item."""
    if not question.is_scored:
        return None
    form = question.form
    if isinstance(form, ChecklistForm):
        assert isinstance(value, tuple)
        ticked = [item for item in form.items if item.id in value and item.points > 0]
        if not ticked:
            return None
        lost = max(ticked, key=lambda item: item.points).id
        left = tuple(item.id for item in form.items if item.id in value and item.id != lost)
        return Rung(left, points(question, left))
    here = points(question, value)
    return next((rung for rung in reversed(_ladder(question, value)) if rung.points < here), None)


def lowest_value(question: Question) -> Value | None:
    """Return the answer that earns least; None where nothing can be answered or nothing is scored."""
    if not question.is_scored:
        return None
    form = question.form
    if isinstance(form, ChecklistForm):
        return ()
    if isinstance(form, NumberForm) and isinstance(form.score, LinearScore):
        ends = (form.score.worst, form.score.best)
        low = min(ends) if form.minimum is None else form.minimum
        high = max(ends) if form.maximum is None else form.maximum
        return min((low, high), key=lambda end: points(question, end))
    ladder = _ladder(question, None)
    return ladder[0].value if ladder else None


def _ladder(question: Question, near: Value | None) -> list[Rung]:
    """Return one answer for each number of points that can be earned, fewest points first."""
    rungs: dict[Fraction, Rung] = {}
    for value in _values(question, near):
        earned = points(question, value)
        rungs.setdefault(earned, Rung(value, earned))
    return [rungs[earned] for earned in sorted(rungs)]


def _values(question: Question, near: Value | None) -> Iterator[Value]:
    form = question.form
    if isinstance(form, LevelForm):
        yield from (point.value for point in form.scale.points)
    elif isinstance(form, ChoiceForm):
        yield from (option.id for option in form.options)
    elif isinstance(form, YesNoForm):
        yield from ("no", "yes")
        if form.partly:
            yield "partly"
    elif isinstance(form, NumberForm) and isinstance(form.score, BandScore):
        found = band_values(form, form.score, near if isinstance(near, Fraction) else None)
        yield from sorted(found, key=lambda value: abs(value - near)) if isinstance(near, Fraction) else found


def band_values(form: NumberForm, score: BandScore, near: Fraction | None) -> list[Fraction]:
    """Return for each band that holds an allowed value the one nearest to `near` (without it the band's first)."""
    grid = 10**form.decimals
    above, found = None if form.minimum is None else Fraction(math.ceil(form.minimum * grid) - 1, grid), []
    for band in score.bands:
        tops = [limit for limit in (band.up_to, form.maximum) if limit is not None]
        top = Fraction(math.floor(min(tops) * grid), grid) if tops else None
        first = None if above is None else above + Fraction(1, grid)
        if first is None or top is None or first <= top:
            found.append(_within(first, top, near))
        if top is not None and (above is None or top > above):
            above = top
    return found


def _within(first: Fraction | None, last: Fraction | None, near: Fraction | None) -> Fraction:
    if near is not None and (first is None or near >= first) and (last is None or near <= last):
        return near
    if first is None:
        return Fraction(0) if last is None else last
    return last if last is not None and near is not None and near > last else first


def _ticking(question: Question, form: ChecklistForm, value: Value) -> Iterator[Rung]:
    assert isinstance(value, tuple)
    ticked = set(value)
    left = [item for item in form.items if item.id not in ticked and item.points > 0]
    for item in sorted(left, key=lambda item: -item.points):
        ticked.add(item.id)
        now = tuple(one.id for one in form.items if one.id in ticked)
        yield Rung(now, points(question, now))
