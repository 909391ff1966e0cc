"""What stands out in a result, by stated rules: counts of verdicts, strengths, weaknesses, changes, what is open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.figures import Coverage, Figure, Result, ThresholdResult, Verdict
from selfassess.domain.forms import YesNoForm
from selfassess.domain.questionnaire import Question, Questionnaire, RollUp
from selfassess.domain.valuation import HALF, full_points
from selfassess.domain.valuation import share as share_of_points


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
    """A question that stands out: its points, their share 0 to 1 of its own range, and the change of the points.

    The points of a level are the level itself; `change` is that since last period, None where it is unknown.
    """

    question: str
    value: Fraction
    share: Fraction
    change: Fraction | None


class Direction(StrEnum):
    """Which way a figure moved since last period, as far as that is certain."""

    RISEN = "risen"
    FALLEN = "fallen"
    SAME = "same"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Change:
    """A section now and last period; both figures have bounds, `before` a value, `now` perhaps none yet.

    `least` and `most` are the smallest and the greatest change that the bounds of both still allow.
    """

    section: str
    before: Figure
    now: Figure
    least: Fraction
    most: Fraction

    @property
    def direction(self) -> Direction:
        """Return risen, fallen or the same where every value within the bounds agrees, else undecided."""
        if self.least > 0:
            return Direction.RISEN
        if self.most < 0:
            return Direction.FALLEN
        return Direction.SAME if self.least == self.most else Direction.UNDECIDED


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
    if is_barely_begun(result.coverage):
        return []
    found = []
    for question in questionnaire.questions:
        share = _share(questionnaire, question, result)
        if share is None:
            continue
        lowest, highest = full_points(question)
        before = _share(questionnaire, question, previous) if previous else None
        change = None if before is None else (share - before) * (highest - lowest)
        found.append(Standing(question.id, lowest + share * (highest - lowest), share, change))
    return found


def _share(questionnaire: Questionnaire, question: Question, result: Result) -> Fraction | None:
    """Return the share of its own range that a question's answer has; None without an answer or a range."""
    worth, (lowest, highest) = result.questions.get(question.id), full_points(question)
    if worth is None or lowest == highest:
        return None
    if questionnaire.roll_up is RollUp.SUM:
        return share_of_points(question, worth)
    scale = questionnaire.scale
    if scale is None:
        return worth / 100
    if scale.lowest == scale.highest:
        return None
    return (worth - scale.lowest) / (scale.highest - scale.lowest)


def is_barely_begun(coverage: Coverage) -> bool:
    """Tell whether less than half is answered: then bounds say more than a score, and strengths are chance."""
    return 2 * coverage.answered < coverage.applicable


def strengths(
    questionnaire: Questionnaire, result: Result, previous: Result | None, most: int | None = 3
) -> list[Standing]:
    """Return the questions above the middle of their own range: highest first, then most risen, then in order shown.

    `most` None returns all of them. While less than half is answered there are none.
    """
    high = [found for found in _standings(questionnaire, result, previous) if found.share > HALF]
    return sorted(high, key=lambda found: (-found.share, -(found.change or 0)))[:most]


def weaknesses(
    questionnaire: Questionnaire, result: Result, previous: Result | None, most: int | None = 3
) -> list[Standing]:
    """Return the questions below the middle of their own range: lowest first, then most fallen, then in order shown.

    “Partly” is weak too, since a question with a yes or a no asks whether something is so at all.
    `most` None returns all of them. While less than half is answered there are none.
    """
    low = [found for found in _standings(questionnaire, result, previous) if _is_weak(questionnaire, found)]
    return sorted(low, key=lambda found: (found.share, found.change or 0))[:most]


def _is_weak(questionnaire: Questionnaire, found: Standing) -> bool:
    is_yes_no = isinstance(questionnaire.question_by_id[found.question].form, YesNoForm)
    return found.share < HALF or (is_yes_no and found.share == HALF)


def alike(standings: Sequence[Standing], shown: int) -> int:
    """Return how many of the sorted `standings` are not among the first `shown` but share the last one's share."""
    last = standings[:shown][-1:]
    return sum(found.share == last[0].share for found in standings[shown:]) if last else 0


def deciding_questions(questionnaire: Questionnaire, result: Result) -> frozenset[str]:
    """Return the questions that a verdict not decided yet is about: itself, or one of the sections above it."""
    undecided = {
        judgement.target
        for found in result.thresholds
        for judgement in found.judgements
        if judgement.verdict is Verdict.NOT_DECIDED
    }
    return frozenset(
        question
        for question, path in questionnaire.path_by_question.items()
        if question in undecided or any(section.id in undecided for section in path)
    )


def open_first(questionnaire: Questionnaire, answers: Mapping[str, Answer], result: Result) -> list[str]:
    """Return the questions that wait for an answer: those that decide a verdict first, then in order shown."""
    deciding = deciding_questions(questionnaire, result)
    waiting = [
        question.id
        for question in questionnaire.questions
        if question.id in result.asked and answers.get(question.id, OPEN).state in (State.OPEN, State.CANNOT_JUDGE)
    ]
    return sorted(waiting, key=lambda question: question not in deciding)


def unjudged(waiting: Sequence[str], answers: Mapping[str, Answer]) -> list[str]:
    """Return those of the waiting questions of which was said that they cannot be judged."""
    return [question for question in waiting if answers.get(question, OPEN).state is State.CANNOT_JUDGE]


def changes(result: Result, previous: Result, sections: Sequence[str]) -> list[Change]:
    """Return what happened to every section of `sections` that had a score and can still have or has one.

    Nothing can be compared, and nothing is returned, while no section has a score.
    """
    if all(result.sections[section].value is None for section in sections if section in result.sections):
        return []
    found = []
    for section in sections:
        now, before = result.sections.get(section), previous.sections.get(section)
        change = change_between(before, now) if before is not None and now is not None else None
        if change is not None:
            found.append(change)
    return found


def change_between(before: Figure, now: Figure) -> Change | None:
    """Return the change of a figure; None where it had no value, or neither had nor has bounds."""
    if before.value is None or now.bounds is None or before.bounds is None:
        return None
    return Change(now.id, before, now, now.bounds.low - before.bounds.high, now.bounds.high - before.bounds.low)


def leading_change(found: Sequence[Change], direction: Direction) -> tuple[Change, bool]:
    """Return the change in `direction` that is greatest for certain, and whether every other is surely smaller.

    Where another section moved as far, or still may, the change is only an example. `found` holds such a change.
    """
    sign = 1 if direction is Direction.RISEN else -1
    moved = [change for change in found if change.direction is direction]
    leading = max(moved, key=lambda change: min(sign * change.least, sign * change.most))
    certain = min(sign * leading.least, sign * leading.most)
    others = (max(sign * change.least, sign * change.most) for change in found if change is not leading)
    return leading, all(other < certain for other in others)


def verdict_counts(result: Result) -> Mapping[Verdict, int]:
    """Return how many judgements there are of each verdict; the line under a table of limits."""
    counts = dict.fromkeys(Verdict, 0)
    for found in result.thresholds:
        for judgement in found.judgements:
            counts[judgement.verdict] += 1
    return counts
