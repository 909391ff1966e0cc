"""What stands out in a result, by stated rules: counts of verdicts, strengths, weaknesses, changes, what is open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.figures import Result, ThresholdResult, Verdict
from selfassess.domain.forms import LevelForm
from selfassess.domain.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True)
class Tally:
    """How many sections meet a threshold, do not meet it, or are not decided; the leading threshold of a verdict."""

    result: ThresholdResult
    met: tuple[str, ...]
    not_met: tuple[str, ...]
    not_decided: tuple[str, ...]

    @property
    def total(self) -> int:
        """Return how many sections have a verdict or may still get one."""
        return len(self.met) + len(self.not_met) + len(self.not_decided)


@dataclass(frozen=True, slots=True)
class Standing:
    """A question that stands out: its value on the shown scale, and the change since last period (None: unknown)."""

    question: str
    value: Fraction
    change: Fraction | None


def leading_tally(result: Result) -> Tally | None:
    """Return the tally of the first threshold that applies to each section and has a value, if there is one."""
    for found in result.thresholds:
        threshold = found.threshold
        if threshold.applies_to == "each_section" and threshold.value is not None and not threshold.orientation:
            return Tally(
                found,
                *(
                    tuple(judgement.target for judgement in found.judgements if judgement.verdict is verdict)
                    for verdict in (Verdict.MET, Verdict.NOT_MET, Verdict.NOT_DECIDED)
                ),
            )
    return None


def _standings(questionnaire: Questionnaire, result: Result, previous: Result | None) -> list[Standing]:
    found = []
    for question in questionnaire.questions:
        value = result.questions.get(question.id)
        if value is None or not isinstance(question.form, LevelForm):
            continue
        before = previous.questions.get(question.id) if previous else None
        found.append(Standing(question.id, value, None if before is None else value - before))
    return found


def strengths(questionnaire: Questionnaire, result: Result, previous: Result | None, most: int = 3) -> list[Standing]:
    """Return the questions in the upper half of the scale: highest first, then most risen, then in order shown."""
    middle = _middle(questionnaire)
    high = [found for found in _standings(questionnaire, result, previous) if found.value > middle]
    return sorted(high, key=lambda found: (-found.value, -(found.change or 0)))[:most]


def weaknesses(questionnaire: Questionnaire, result: Result, previous: Result | None, most: int = 3) -> list[Standing]:
    """Return the questions in the lower half of the scale: lowest first, then most fallen, then in order shown."""
    middle = _middle(questionnaire)
    low = [found for found in _standings(questionnaire, result, previous) if found.value < middle]
    return sorted(low, key=lambda found: (found.value, found.change or 0))[:most]


def _middle(questionnaire: Questionnaire) -> Fraction:
    scale = questionnaire.scale
    return Fraction(50) if scale is None else (scale.lowest + scale.highest) / 2


def open_first(questionnaire: Questionnaire, answers: Mapping[str, Answer], result: Result) -> list[str]:
    """Return the questions that wait for an answer: those of sections not yet decided first, then in order shown."""
    undecided = {
        judgement.target
        for found in result.thresholds
        for judgement in found.judgements
        if judgement.verdict is Verdict.NOT_DECIDED
    }
    waiting = [
        question.id
        for question in questionnaire.questions
        if question.id in result.asked and answers.get(question.id, OPEN).state in (State.OPEN, State.CANNOT_JUDGE)
    ]
    paths = questionnaire.path_by_question
    return sorted(waiting, key=lambda question: not any(section.id in undecided for section in paths[question]))


def changes(result: Result, previous: Result, sections: Sequence[str]) -> list[tuple[str, Fraction, Fraction]]:
    """Return (section, before, now) for every section of `sections` that has a figure in both results."""
    found = []
    for section in sections:
        now, before = result.sections.get(section), previous.sections.get(section)
        if now is not None and before is not None and now.value is not None and before.value is not None:
            found.append((section, before.value, now.value))
    return found


def verdict_counts(result: Result) -> Mapping[Verdict, int]:
    """Return how many judgements there are of each verdict; the line under a table of limits."""
    counts = dict.fromkeys(Verdict, 0)
    for found in result.thresholds:
        for judgement in found.judgements:
            counts[judgement.verdict] += 1
    return counts
