"""How much a verdict depends on the weights and on single answers (METHOD section 6)."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from selfassess.domain.answers import OPEN, Answer, Value
from selfassess.domain.figures import Verdict
from selfassess.domain.ladder import rung_below, rungs_above
from selfassess.domain.questionnaire import Questionnaire, Section, Threshold
from selfassess.domain.scoring import Scoring, score
from selfassess.domain.trial import JUDGED, Trials

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
    scoring = scoring or Scoring(questionnaire, answers)
    trials = Trials(scoring)
    found: list[Hinge] = []
    for question in questionnaire.questions:
        start = answers.get(question.id, OPEN).value
        if start is None or scoring.parts[question.id].value is None:
            continue
        below = rung_below(question, start)
        for is_up, rung in [
            *((True, rung) for rung in rungs_above(question, start)[:1]),
            *([(False, below)] if below else []),
        ]:
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

    Factors are drawn log-uniformly, for each question and each section, the same ones for the same seed. Verdicts on
    `overall` and on sections are listed, and for `each_section` the one on all of them together; what has no verdict
    (not applicable, no published value, orientation) and limits for single questions do not depend on weights.
    """
    result = score(questionnaire, answers)
    chance, met = random.Random(seed), []
    stays = []
    for _ in range(tried):
        tilted = replace(questionnaire, sections=tuple(_tilted(one, chance) for one in questionnaire.sections))
        met.append(score(tilted, answers).thresholds)
    for number, found in enumerate(result.thresholds):
        for place, judged in enumerate(found.judgements):
            if judged.verdict in JUDGED and judged.target not in questionnaire.question_by_id:
                verdicts = [again[number].judgements[place].verdict for again in met]
                same, reached = verdicts.count(judged.verdict), verdicts.count(Verdict.MET)
                stays.append(Stay(found.threshold, judged.target, judged.verdict, same, reached, tried))
    return Sensitivity(tried, seed, tuple(stays))


def _tilted(section: Section, chance: random.Random) -> Section:
    return replace(
        section,
        weight=section.weight * Fraction(2 ** chance.uniform(-1, 1)),
        sections=tuple(_tilted(one, chance) for one in section.sections),
        questions=tuple(
            replace(one, weight=one.weight * Fraction(2 ** chance.uniform(-1, 1))) for one in section.questions
        ),
    )
