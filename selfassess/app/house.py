"""Own thresholds in force: the one place that sets them beside the thresholds of a frozen questionnaire."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from selfassess.domain.errors import Problem
from selfassess.domain.house import HouseThreshold, checked, contradicted, in_force, target_named, threshold_of
from selfassess.domain.questionnaire import Questionnaire, Threshold
from selfassess.domain.scoring import score


def questionnaire_in_force(frozen: Questionnaire, own: Iterable[HouseThreshold]) -> Questionnaire:
    """Return the frozen questionnaire with the own thresholds among its thresholds; without any, itself."""
    return in_force(frozen, (_threshold(frozen, one) for one in own))


def _threshold(frozen: Questionnaire, own: HouseThreshold) -> Threshold:
    # not above: few files have own thresholds, and the window opens without these words
    from selfassess.voice.findings.house import decision_source, label_text

    return threshold_of(frozen, own, label_text(frozen, own), decision_source(own))


def contradictions(questionnaire: Questionnaire, wanted: HouseThreshold) -> tuple[Problem, ...]:
    """Return a warning `house.contradicts` for every other threshold that cannot be met together with `wanted`.

    Raises Problem `house.target_unknown`.
    """
    meant = replace(wanted, applies_to=target_named(questionnaire, wanted.applies_to))
    threshold = _threshold(questionnaire, meant)
    others = contradicted(questionnaire, questionnaire.thresholds, threshold)
    return tuple(Problem("house.contradicts", label=threshold.label, other=other.label) for other in others)


def still_fitting(
    frozen: Questionnaire, own: Sequence[HouseThreshold]
) -> tuple[tuple[HouseThreshold, ...], tuple[Problem, ...]]:
    """Return which thresholds of an earlier assessment fit this questionnaire, and a warning for every other one."""
    if not own:
        return (), ()
    figures = score(frozen, {})
    kept: list[HouseThreshold] = []
    left: list[Problem] = []
    for one in own:
        try:
            kept.append(checked(frozen, figures, one))
        except Problem:
            left.append(Problem("house.not_taken_over", label=one.name))
    return tuple(kept), tuple(left)
