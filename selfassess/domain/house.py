"""A municipality's own thresholds, beside those of a questionnaire (METHOD section 3, status house)."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from selfassess.domain import valuation
from selfassess.domain.errors import Problem
from selfassess.domain.figures import OVERALL, Result, ThresholdResult
from selfassess.domain.forms import NumberForm
from selfassess.domain.questionnaire import Comparison, Question, Questionnaire, RollUp, Source, Status, Threshold
from selfassess.domain.record import Stamp
from selfassess.domain.text import Text, plain

PERCENT = "percent"
_PERCENT = (PERCENT, "%")
_POINTS = "points"
EACH_SECTION = "each_section"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")
_NUMBER_WORD = re.compile(r"(?:nr|no)\b\.?\s*", re.IGNORECASE)
_Limit = tuple[Fraction, bool]


@dataclass(frozen=True, slots=True)
class HouseThreshold:
    """An own threshold of one sheet; `id` is unique beside the thresholds and awards of its questionnaire.

    `applies_to` is `overall`, `each_section`, `section:ID` or `question:ID`. `unit` is empty where the value is on the
    scale that the figure is shown on (or in the question's own unit), `percent` for percent of the scale.
    Without a `label` it is called after what it asks for. `reason` is never empty; the council's decision may be
    unknown. `stamp` tells who set it last, and when.
    """

    id: str
    label: str
    applies_to: str
    comparison: Comparison
    value: Fraction
    reason: str
    unit: str = ""
    decision_number: str = ""
    decision_date: dt.date | None = None
    stamp: Stamp | None = None

    @property
    def name(self) -> str:
        """Return what people call it, else its id."""
        return self.label or self.id


def in_force(questionnaire: Questionnaire, own: Iterable[Threshold]) -> Questionnaire:
    """Return the questionnaire with own thresholds after its published ones; without any, itself."""
    added = tuple(own)
    return replace(questionnaire, thresholds=(*questionnaire.thresholds, *added)) if added else questionnaire


def threshold_of(questionnaire: Questionnaire, own: HouseThreshold, label: Text, source: Source) -> Threshold:
    """Return an own threshold as a threshold of status house called `label`, its reason as the rule in words."""
    return Threshold(
        own.id,
        label,
        own.applies_to,
        own.comparison,
        own.value,
        Status.HOUSE,
        text=plain(own.reason),
        unit=plain(own.unit) if own.unit else figure_unit(questionnaire, own.applies_to),
        source=source,
        is_own=True,
    )


def figure_unit(questionnaire: Questionnaire, applies_to: str) -> Text:
    """Return the unit that a threshold on `applies_to` is in unless it says another."""
    asked = _question(questionnaire, applies_to)
    if asked is not None and isinstance(asked.form, NumberForm):
        return asked.form.unit
    return plain(PERCENT if _is_in_percent(questionnaire) else _POINTS)


def _is_in_percent(questionnaire: Questionnaire) -> bool:
    return questionnaire.scale is None and questionnaire.roll_up is not RollUp.SUM


def _question(questionnaire: Questionnaire, applies_to: str) -> Question | None:
    kind, _, name = applies_to.partition(":")
    return questionnaire.question_by_id.get(name) if kind == "question" else None


def target_named(questionnaire: Questionnaire, words: str) -> str:
    """Return what `words` name as `applies_to` writes it: a bare id will do, and capitals do not matter.

    Raises Problem `house.target_unknown`.
    """
    known = {OVERALL: OVERALL, EACH_SECTION: EACH_SECTION}
    known |= {f"section:{name}".casefold(): f"section:{name}" for name in questionnaire.section_by_id}
    known |= {f"question:{name}".casefold(): f"question:{name}" for name in questionnaire.question_by_id}
    wanted = words.strip().casefold()
    for key in (wanted, f"section:{wanted}", f"question:{wanted}"):
        if key in known:
            return known[key]
    raise Problem("house.target_unknown", target=words.strip()[:60], questionnaire=questionnaire.id)


def checked(questionnaire: Questionnaire, figures: Result, wanted: HouseThreshold) -> HouseThreshold:
    """Return `wanted` as it is kept; `figures` are any scoring of the `questionnaire` as it was published.

    Raises Problem `house.id_unreadable`, `house.id_taken`, `house.reason_missing`, `house.target_unknown`,
    `house.target_without_figure`, `house.unit_unknown`, `house.off_scale` or
    `house.never_met`.
    """
    name, label, reason = wanted.id.strip(), wanted.label.strip(), wanted.reason.strip()
    if not _NAME.fullmatch(name):
        raise Problem("house.id_unreadable", id=name[:60])
    if name in _published_ids(questionnaire):
        raise Problem("house.id_taken", id=name)
    if not reason:
        raise Problem("house.reason_missing")
    applies_to = target_named(questionnaire, wanted.applies_to)
    unit = _checked_unit(questionnaire, applies_to, wanted.unit.strip())
    kept = replace(wanted, id=name, label=label, reason=reason, applies_to=applies_to, unit=unit)
    _check_reach(kept, ends(questionnaire, figures, applies_to, unit))
    return replace(kept, decision_number=_NUMBER_WORD.sub("", wanted.decision_number.strip(), count=1))


def _published_ids(questionnaire: Questionnaire) -> set[str]:
    return {one.id for one in questionnaire.thresholds} | {one.id for one in questionnaire.awards}


def _checked_unit(questionnaire: Questionnaire, applies_to: str, unit: str) -> str:
    asked = _question(questionnaire, applies_to)
    natural = figure_unit(questionnaire, applies_to)
    if unit in ("", *natural.by_language.values()) or (unit in _PERCENT and natural.pick("en") in _PERCENT):
        return ""
    if unit in _PERCENT and asked is None and questionnaire.scale is not None:
        return PERCENT
    raise Problem("house.unit_unknown", unit=unit[:60], target=applies_to)


def _check_reach(kept: HouseThreshold, reach: "Ends") -> None:
    low, high = reach.low, reach.high
    is_off = (low is not None and kept.value < low) or (high is not None and kept.value > high)
    if is_off:
        raise Problem("house.off_scale", value=kept.value, low=low, high=high, target=kept.applies_to)
    too_high = kept.comparison is Comparison.MORE_THAN and kept.value == high
    too_low = kept.comparison is Comparison.LESS_THAN and kept.value == low
    if too_high or too_low:
        raise Problem("house.never_met", value=kept.value, target=kept.applies_to)


@dataclass(frozen=True, slots=True)
class Ends:
    """The lowest and the highest value that a threshold can have; None where there is no end."""

    low: Fraction | None
    high: Fraction | None


def ends(questionnaire: Questionnaire, figures: Result, applies_to: str, unit: str = "") -> Ends:
    """Return between what a threshold on `applies_to` must lie, in its `unit`.

    Raises Problem `house.target_without_figure` where nothing is compared there.
    """
    asked = _question(questionnaire, applies_to)
    if asked is not None:
        return _question_ends(questionnaire, asked)
    found = [figure for name in _figures(questionnaire, applies_to) if (figure := figures.figure(name)) is not None]
    if not questionnaire.is_scored or not found:
        raise Problem("house.target_without_figure", target=applies_to)
    if unit == PERCENT:
        return Ends(Fraction(0), Fraction(100))
    return Ends(min(figure.lowest for figure in found), max(figure.highest for figure in found))


def comparable(questionnaire: Questionnaire, figures: Result) -> tuple[str, ...]:
    """Return everything a threshold can be set for: the whole, every section, each section, each question."""
    sections = (f"section:{name}" for name in questionnaire.section_by_id)
    questions = (f"question:{name}" for name in questionnaire.question_by_id)
    wanted = (OVERALL, EACH_SECTION, *sections, *questions)
    return tuple(name for name in wanted if _is_comparable(questionnaire, figures, name))


def _is_comparable(questionnaire: Questionnaire, figures: Result, applies_to: str) -> bool:
    try:
        ends(questionnaire, figures, applies_to)
    except Problem:
        return False
    return True


def _figures(questionnaire: Questionnaire, applies_to: str) -> Iterator[str]:
    """Yield the ids of the figures that are compared."""
    sections = questionnaire.section_by_id
    if applies_to == OVERALL:
        yield OVERALL
        return
    wanted = questionnaire.sections if applies_to == EACH_SECTION else [sections[applies_to.partition(":")[2]]]
    for section in wanted:
        if section.scored and any(question.is_scored for question in section.all_questions):
            yield section.id


def _question_ends(questionnaire: Questionnaire, asked: Question) -> Ends:
    if isinstance(asked.form, NumberForm):
        return Ends(asked.form.minimum, asked.form.maximum)
    if not asked.is_scored:
        raise Problem("house.target_without_figure", target=f"question:{asked.id}")
    if questionnaire.roll_up is RollUp.SUM:
        return Ends(*valuation.full_points(asked))
    scale = questionnaire.scale
    return Ends(scale.lowest, scale.highest) if scale else Ends(Fraction(0), Fraction(100))


def in_order(own: Iterable[HouseThreshold]) -> tuple[HouseThreshold, ...]:
    """Return own thresholds as they are listed: by id, `own-10` after `own-9`."""
    return tuple(sorted(own, key=lambda one: (len(one.id), one.id)))


def own_result(result: Result, own: HouseThreshold) -> ThresholdResult:
    """Return what the figures say of an own threshold that is in force."""
    return next(found for found in result.thresholds if found.threshold.id == own.id)


def free_id(questionnaire: Questionnaire, own: Iterable[HouseThreshold]) -> str:
    """Return an id that nothing has yet: `own-1`, `own-2` and so on."""
    taken = _published_ids(questionnaire) | {one.id for one in own}
    number = 1
    while f"own-{number}" in taken:
        number += 1
    return f"own-{number}"


def contradicted(questionnaire: Questionnaire, others: Iterable[Threshold], wanted: Threshold) -> tuple[Threshold, ...]:
    """Return those of `others` that no value can meet together with `wanted`; limits for orientation bind nobody."""
    binding = (one for one in others if one.id != wanted.id and one.value is not None and not one.orientation)
    near = (one for one in binding if _overlap(questionnaire, one.applies_to, wanted.applies_to))
    return tuple(one for one in near if not _can_both_be_met(questionnaire, one, wanted))


def _overlap(questionnaire: Questionnaire, one: str, other: str) -> bool:
    if one == other:
        return True
    tops = {f"section:{section.id}" for section in questionnaire.sections if section.scored}
    return (one == EACH_SECTION and other in tops) or (other == EACH_SECTION and one in tops)


def _can_both_be_met(questionnaire: Questionnaire, one: Threshold, other: Threshold) -> bool:
    ranges = [_range(questionnaire, threshold) for threshold in (one, other)]
    low = max((low for low, _ in ranges if low is not None), default=None)
    # of two equal upper limits the one that excludes its value binds
    high = min((high for _, high in ranges if high is not None), key=lambda end: (end[0], not end[1]), default=None)
    if low is None or high is None or low[0] < high[0]:
        return True
    return low[0] == high[0] and not low[1] and not high[1]


def _range(questionnaire: Questionnaire, threshold: Threshold) -> tuple[_Limit | None, _Limit | None]:
    """Return the lowest and the highest value that meet a threshold, each with whether it is itself excluded."""
    assert threshold.value is not None
    value, scale = threshold.value, questionnaire.scale
    is_figure = not threshold.applies_to.startswith("question:")
    if is_figure and scale is not None and threshold.unit.pick("en") in _PERCENT:
        value = scale.lowest + value / 100 * (scale.highest - scale.lowest)
    return {
        Comparison.AT_LEAST: ((value, False), None),
        Comparison.MORE_THAN: ((value, True), None),
        Comparison.AT_MOST: (None, (value, False)),
        Comparison.LESS_THAN: (None, (value, True)),
        Comparison.EQUALS: ((value, False), (value, False)),
    }[threshold.comparison]
