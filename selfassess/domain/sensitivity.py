"""How much a verdict depends on the weights and on single answers (METHOD section 6)."""

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from selfassess.domain.answers import OPEN, Answer, Value
from selfassess.domain.figures import Judgement, Result, ThresholdResult, Verdict
from selfassess.domain.improvement.ladder import rung_below
from selfassess.domain.improvement.trial import JUDGED, Trials
from selfassess.domain.questionnaire import Questionnaire, RollUp, Threshold
from selfassess.domain.scoring import Scoring, score
from selfassess.domain.thresholds import missing_under_sum, together
from selfassess.domain.weighting import Ends, Weighted, decided, reaches

TRIED, SEED = 1_000, 20_261_122


@dataclass(frozen=True, slots=True)
class Stay:
    """In how many weightings tried a verdict stays, and in how many the value meets the limit.

    `target` is `overall` or a section's id; empty for the verdict on all sections together. `meets` looks only at
    what is answered, so it says the same of a scenario with open questions as its figures do.
    """

    threshold: Threshold
    target: str
    verdict: Verdict
    stays: int
    meets: int
    tried: int

    @property
    def share(self) -> Fraction:
        """Return the share of the weightings tried in which the verdict stays; never a probability."""
        return Fraction(self.stays, self.tried)

    @property
    def share_met(self) -> Fraction:
        """Return the share of the weightings tried in which the value meets the limit."""
        return Fraction(self.meets, self.tried)


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """What `tried` weightings drawn from `seed` do to the verdicts, in the order of the thresholds."""

    tried: int
    seed: int
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True)
class Hinge:
    """An answer on which a verdict hangs: one step, up or down, from `start` to `to` turns it."""

    question: str
    start: Value
    to: Value
    is_up: bool
    threshold: Threshold
    target: str
    before: Verdict
    after: Verdict


def hinges(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], scoring: Scoring | None = None
) -> tuple[Hinge, ...]:
    """Return the answers on which a verdict hangs, in the order of the questionnaire: one step up or down turns it.

    `scoring` is an earlier scoring of the same answers, if there is one.
    """
    trials = Trials(scoring or Scoring(questionnaire, answers))
    found: list[Hinge] = []
    for question in questionnaire.questions:
        start = answers.get(question.id, OPEN).value
        if start is None or trials.scoring.parts[question.id].value is None:
            continue
        below = rung_below(question, start)
        steps = [(True, rung) for rung in trials.rungs(question)[:1]] + ([(False, below)] if below else [])
        for is_up, rung in steps:
            found += [
                Hinge(question.id, start, rung.value, is_up, judged.threshold, judged.target, judged.verdict, after)
                for judged, after in trials.tried(question, rung).verdicts
                if after is not judged.verdict
            ]
    return tuple(found)


def sensitivity(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], tried: int = TRIED, seed: int = SEED
) -> Sensitivity:
    """Return in how many weightings each verdict stays: every weight times a factor between 1/2 and 2.

    Factors are drawn log-uniformly for each question and each section, the same ones for the same seed. Verdicts on
    `overall` and on sections are listed, and for `each_section` the one on all of them together first; what has no
    verdict (not applicable, no published value, orientation) and limits for single questions do not hang on weights.
    """
    result = score(questionnaire, answers)
    names = [one.id for one in questionnaire.questions]
    names += [section.id for top in questionnaire.sections for section in top.walk()]
    watches = [_Watch(result, found) for found in result.thresholds]
    watches = [watch for watch in watches if watch.places]
    weighted, chance = Weighted(result), random.Random(seed)
    for _ in range(tried if watches else 0):
        values = weighted.values({name: 2.0 ** chance.uniform(-1, 1) for name in names})
        for watch in watches:
            watch.note(values)
    return Sensitivity(tried, seed, tuple(stay for watch in watches for stay in watch.stays(tried)))


class _Watch:
    """Counts what one threshold says of one weighting after the other."""

    def __init__(self, result: Result, found: ThresholdResult) -> None:
        self._found = found
        self.places: list[tuple[Judgement, float, bool]] = []
        for judged in found.judgements:
            figure = result.figure(judged.target)
            if figure is not None and judged.limit is not None and judged.verdict in JUDGED:
                is_missing = figure.rule is RollUp.SUM and missing_under_sum(figure) != ""
                self.places.append((judged, float(judged.limit), is_missing))
        self._counts: Counter[tuple[str, str]] = Counter()

    def note(self, values: Mapping[str, Ends]) -> None:
        """Take in what the figures are under one more weighting."""
        verdicts, is_met = [], True
        for judged, limit, is_missing in self.places:
            ends = values[judged.target]
            verdict = Verdict.NOT_DECIDED if is_missing else decided(judged.threshold.comparison, ends, limit)
            meets = ends.value is not None and reaches(judged.threshold.comparison, ends.value, limit)
            self._counts["stays", judged.target] += verdict is judged.verdict
            self._counts["meets", judged.target] += meets
            verdicts.append(verdict)
            is_met = is_met and meets
        self._counts["stays", ""] += together(verdicts) is together(judged.verdict for judged, _, _ in self.places)
        self._counts["meets", ""] += is_met

    def stays(self, tried: int) -> Iterator[Stay]:
        """Yield what was counted, first for all targets together where there are several."""
        threshold = self._found.threshold
        if threshold.applies_to == "each_section":
            verdict = together(judged.verdict for judged, _, _ in self.places)
            yield Stay(threshold, "", verdict, self._counts["stays", ""], self._counts["meets", ""], tried)
        for judged, _, _ in self.places:
            counts = (self._counts["stays", judged.target], self._counts["meets", judged.target])
            yield Stay(threshold, judged.target, judged.verdict, *counts, tried)
