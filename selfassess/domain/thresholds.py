"""Verdicts: unrounded values against thresholds, and awards (METHOD section 3)."""

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Protocol

from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.figures import (
    OVERALL,
    AwardResult,
    Bounds,
    Figure,
    Judgement,
    Left,
    Part,
    ThresholdResult,
    Verdict,
)
from selfassess.domain.forms import NumberForm
from selfassess.domain.questionnaire import Award, Comparison, Questionnaire, RollUp, Threshold

_WORST_FIRST = (
    Verdict.NOT_MET,
    Verdict.NOT_DECIDED,
    Verdict.NO_PUBLISHED_VALUE,
    Verdict.ORIENTATION,
    Verdict.MET,
)
_COMPARED: Mapping[Comparison, Callable[[Fraction, Fraction], bool]] = {
    Comparison.AT_LEAST: operator.ge,
    Comparison.AT_MOST: operator.le,
    Comparison.MORE_THAN: operator.gt,
    Comparison.LESS_THAN: operator.lt,
    Comparison.EQUALS: operator.eq,
}
_WHOLE = Bounds(Fraction(0), Fraction(1))


class Figures(Protocol):
    """What scoring has found before the thresholds are judged."""

    overall: Figure | None
    sections: dict[str, Figure]
    parts: dict[str, Part]


def meets(comparison: Comparison, value: Fraction, limit: Fraction) -> bool:
    """Compare an unrounded value with a limit."""
    return _COMPARED[comparison](value, limit)


def decide(comparison: Comparison, bounds: Bounds, limit: Fraction) -> Verdict:
    """Return the verdict that holds for every value within `bounds`, else not decided."""
    low, high = meets(comparison, bounds.low, limit), meets(comparison, bounds.high, limit)
    if comparison is Comparison.EQUALS and not bounds.is_final:
        return Verdict.NOT_DECIDED if bounds.low <= limit <= bounds.high else Verdict.NOT_MET
    if low != high:
        return Verdict.NOT_DECIDED
    return Verdict.MET if low else Verdict.NOT_MET


def together(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the first of not met, not decided, no published value, met that occurs; not applicable is skipped."""
    found = set(verdicts)
    return next((verdict for verdict in _WORST_FIRST if verdict in found), Verdict.NOT_APPLICABLE)


def judge_awards(awards: Sequence[Award], results: Sequence[ThresholdResult]) -> tuple[AwardResult, ...]:
    """Return the verdict on every award from the thresholds it requires."""
    verdicts = {result.threshold.id: result.together for result in results}
    return tuple(AwardResult(award, together(verdicts[needed] for needed in award.requires)) for award in awards)


def judge_thresholds(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], figures: Figures, severe: Figures | None
) -> tuple[ThresholdResult, ...]:
    """Judge every threshold; `severe` holds the figures with not-applicable answers counted as lowest."""
    return tuple(
        _judge(threshold, list(_judgements(threshold, questionnaire, answers, figures, severe)))
        for threshold in questionnaire.thresholds
    )


def _judge(threshold: Threshold, judgements: Sequence[Judgement]) -> ThresholdResult:
    return ThresholdResult(threshold, together(found.verdict for found in judgements), tuple(judgements))


def _judgements(
    threshold: Threshold,
    questionnaire: Questionnaire,
    answers: Mapping[str, Answer],
    figures: Figures,
    severe: Figures | None,
) -> Iterator[Judgement]:
    kind, _, name = threshold.applies_to.partition(":")
    if kind == "question":
        yield _judge_question(threshold, questionnaire, answers, figures, name)
        return
    targets = {
        "overall": [OVERALL],
        "each_section": [section.id for section in questionnaire.sections if section.scored],
        "section": [name],
    }[kind]
    for target in targets:
        yield _judge_figure(threshold, questionnaire, _of(figures, target), _of(severe, target) if severe else None)


def _of(figures: Figures, target: str) -> Figure | None:
    return figures.overall if target == OVERALL else figures.sections.get(target)


def _judge_figure(
    threshold: Threshold, questionnaire: Questionnaire, figure: Figure | None, severe: Figure | None
) -> Judgement:
    if figure is None:
        return _told(Judgement(threshold, OVERALL, Verdict.NOT_APPLICABLE, None, None))
    verdict, why = verdict_on(threshold, questionnaire, figure)
    hangs = False
    if severe is not None and verdict in (Verdict.MET, Verdict.NOT_MET):
        hangs = verdict_on(threshold, questionnaire, severe)[0] is not verdict
    return _told(Judgement(threshold, figure.id, verdict, figure.value, figure.bounds, why, hangs))


def verdict_on(threshold: Threshold, questionnaire: Questionnaire, figure: Figure) -> tuple[Verdict, str]:
    """Return the verdict on a figure within its bounds, and why where it is not decided."""
    if threshold.value is None:
        return Verdict.NO_PUBLISHED_VALUE, ""
    if figure.bounds is None:
        return Verdict.NOT_APPLICABLE, ""
    if questionnaire.roll_up is RollUp.SUM:
        missing = missing_under_sum(figure)
        if missing:
            return Verdict.NOT_DECIDED, missing
    verdict = decide(threshold.comparison, _in_unit(threshold, questionnaire, figure, figure.bounds), threshold.value)
    return verdict, "open" if verdict is Verdict.NOT_DECIDED else ""


def missing_under_sum(figure: Figure) -> str:
    """Say why a sum is not comparable yet: a limit in points presumes that every item is scored."""
    if figure.coverage.not_applicable:
        return "not_applicable_under_sum"
    return "open" if figure.provisional else ""


def _in_unit(threshold: Threshold, questionnaire: Questionnaire, figure: Figure, bounds: Bounds) -> Bounds:
    """Return the bounds in the threshold's unit: in percent of the scale where it says so, else as they are shown."""
    span = figure.highest - figure.lowest
    if threshold.unit.pick("en") not in ("percent", "%") or questionnaire.scale is None or span == 0:
        return bounds
    return Bounds((bounds.low - figure.lowest) / span * 100, (bounds.high - figure.lowest) / span * 100)


def shown_limit(threshold: Threshold, questionnaire: Questionnaire, figure: Figure) -> Fraction | None:
    """Return the limit on the scale the figure is shown on; None where no value is published."""
    if threshold.value is None or _in_unit(threshold, questionnaire, figure, _WHOLE) is _WHOLE:
        return threshold.value
    return figure.lowest + threshold.value / 100 * (figure.highest - figure.lowest)


def _judge_question(
    threshold: Threshold,
    questionnaire: Questionnaire,
    answers: Mapping[str, Answer],
    figures: Figures,
    name: str,
) -> Judgement:
    part, answer = figures.parts[name], answers.get(name, OPEN)
    value = part.value
    bounds = None if part.low is None or part.high is None else Bounds(part.low, part.high)
    if isinstance(questionnaire.question_by_id[name].form, NumberForm):
        value = answer.value if answer.state is State.ANSWERED and isinstance(answer.value, Fraction) else None
        bounds = None if value is None else Bounds(value, value)
    judgement = Judgement(threshold, name, Verdict.NOT_DECIDED, value, bounds)
    if threshold.value is None:
        return replace(judgement, verdict=Verdict.NO_PUBLISHED_VALUE)
    if answer.state is State.NOT_APPLICABLE or part.left is Left.NOT_ASKED:
        return _told(replace(judgement, verdict=Verdict.NOT_APPLICABLE, value=None, bounds=None))
    verdict = Verdict.NOT_DECIDED if bounds is None else decide(threshold.comparison, bounds, threshold.value)
    why = "open" if verdict is Verdict.NOT_DECIDED else ""
    return _told(replace(judgement, verdict=verdict, why_undecided=why))


def _told(judgement: Judgement) -> Judgement:
    """Return the judgement as it may be told: an orientation limit is compared in words, never passed or failed."""
    nothing_to_compare = judgement.verdict in (Verdict.NO_PUBLISHED_VALUE, Verdict.NOT_APPLICABLE)
    if judgement.threshold.orientation and not nothing_to_compare:
        return replace(judgement, verdict=Verdict.ORIENTATION, would=judgement.verdict, hangs_on_not_applicable=False)
    return judgement
