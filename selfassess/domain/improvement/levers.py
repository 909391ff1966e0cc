"""What would lift us: the effect of one step up on every question (METHOD section 5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from selfassess.domain.answers import OPEN, Answer, Value
from selfassess.domain.figures import OVERALL, Judgement, Verdict
from selfassess.domain.findings import open_first
from selfassess.domain.improvement.aims import aims_of
from selfassess.domain.improvement.counting import Counting
from selfassess.domain.improvement.trial import Trials, Tried
from selfassess.domain.questionnaire import Question, Questionnaire, Threshold
from selfassess.domain.scoring import Scoring


class Effect(StrEnum):
    """What one step does to a verdict."""

    MEETS = "meets"
    NEARER = "nearer"
    """Not met yet; `Influence.still` says how many steps it takes."""
    OUT_OF_REACH = "out_of_reach"
    """Not met, and no number of steps can change that."""
    KEEPS = "keeps"
    """Met already, and met afterwards."""
    BREAKS = "breaks"
    """Met, but not after the step (a limit that is not to be exceeded, or a step that opens other questions)."""
    UNDECIDED = "undecided"
    """Open questions decide it, before and after the step."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Influence:
    """What a step does to one threshold on one target (`overall`, a section's or a question's id).

    `still` is the least number of single steps, on whichever questions are asked now, after which the target's value
    meets the limit, counted from now (1 = one step is enough); None where the threshold is met or not decided now, or
    where no number of steps is enough.
    """

    threshold: Threshold
    target: str
    before: Verdict
    after: Verdict
    still: int | None = None

    @property
    def effect(self) -> Effect:
        """Return what the step does to the verdict."""
        if Verdict.MET in (self.before, self.after):
            if self.before is self.after:
                return Effect.KEEPS
            return Effect.MEETS if self.after is Verdict.MET else Effect.BREAKS
        if self.before is Verdict.NOT_MET:
            return Effect.OUT_OF_REACH if self.still is None else Effect.NEARER
        return Effect.UNDECIDED if self.before is Verdict.NOT_DECIDED else Effect.NONE


@dataclass(frozen=True, slots=True)
class Lever:
    """One step up on one answered question.

    `start` and `to` are answers; `effort` is the question's, 1–5. `section` is the top-level section that is scored
    (empty where it is only a heading), `section_gain` and `overall_gain` are exact, on the shown scale (points under
    `sum`); None where there is no such figure before or after. `influences` lists the thresholds with a verdict that
    the question has a part in. `opens` and `closes` are the questions that are asked only after the step, or no more.
    """

    question: str
    start: Value
    to: Value
    effort: int
    section: str
    section_gain: Fraction | None
    overall_gain: Fraction | None
    influences: tuple[Influence, ...] = ()
    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()

    @property
    def gain_per_effort(self) -> Fraction:
        """Return the gain of the overall score (else of the section) per unit of effort."""
        gain = self.section_gain if self.overall_gain is None else self.overall_gain
        return (gain or Fraction(0)) / self.effort

    def effect_on(self, threshold: str, target: str) -> Effect:
        """Return what the step does to a threshold on a target; `NONE` where it has no influence."""
        found = (one for one in self.influences if (one.threshold.id, one.target) == (threshold, target))
        return next((one.effect for one in found), Effect.NONE)


@dataclass(frozen=True, slots=True)
class Lift:
    """The open questions, those that decide a verdict first, and then every lever, most gain per effort first.

    Levers of equal gain per effort stand by their section's gain per effort, then in the order of the questionnaire.
    """

    open: tuple[str, ...]
    levers: tuple[Lever, ...]


def lift(questionnaire: Questionnaire, answers: Mapping[str, Answer], scoring: Scoring | None = None) -> Lift:
    """Return what is open and every lever: one step up on each question that is answered and scored.

    `scoring` is an earlier scoring of the same answers, if there is one. A lever says exactly what scoring anew would
    say; but figures are only scored anew where the step changes which questions are asked.
    """
    scoring = scoring or Scoring(questionnaire, answers)
    climbing = _Climbing(scoring)
    tried = [climbing.lever(question) for question in questionnaire.questions]
    levers = [lever for lever in tried if lever is not None]
    return Lift(
        tuple(open_first(questionnaire, answers, scoring.result)),
        tuple(sorted(levers, key=lambda lever: (-lever.gain_per_effort, -(lever.section_gain or 0) / lever.effort))),
    )


class _Climbing:
    """Tries one step up on each question."""

    def __init__(self, scoring: Scoring) -> None:
        self._scoring, self._trials = scoring, Trials(scoring)
        missed = [
            judged.target
            for found in scoring.result.thresholds
            for judged in found.judgements
            if judged.verdict is Verdict.NOT_MET
        ]
        self._counting = Counting(self._trials, missed)
        self._steps_left: dict[tuple[str, str], int | None] = {}

    def lever(self, question: Question) -> Lever | None:
        """Return the lever of a question, if it counts now and there is a step to take."""
        start, rungs = self._scoring.answers.get(question.id, OPEN).value, self._trials.rungs(question)
        if start is None or not rungs:
            return None
        tried = self._trials.tried(question, rungs[0])
        top = self._scoring.questionnaire.path_by_question[question.id][0]
        return Lever(
            question=question.id,
            start=start,
            to=rungs[0].value,
            effort=question.effort,
            section=top.id if top.scored else "",
            section_gain=self._gain(top.id, tried),
            overall_gain=self._gain(OVERALL, tried),
            influences=tuple(self._influence(judged, after) for judged, after in tried.verdicts),
            opens=tried.opens,
            closes=tried.closes,
        )

    def _gain(self, target: str, tried: Tried) -> Fraction | None:
        figure = self._scoring.overall if target == OVERALL else self._scoring.sections.get(target)
        if figure is None or figure.value is None:
            return None
        return tried.moves.get(target, Fraction(0))

    def _influence(self, judged: Judgement, after: Verdict) -> Influence:
        still = self._still(judged) if judged.verdict is Verdict.NOT_MET else None
        return Influence(judged.threshold, judged.target, judged.verdict, after, still)

    def _still(self, judged: Judgement) -> int | None:
        place = judged.threshold.id, judged.target
        if place not in self._steps_left:
            aims = aims_of(self._scoring.result, [judged.threshold])
            for aim in aims:
                at = aim.threshold.id, aim.target
                self._steps_left[at] = self._counting.needed(aim)
        return self._steps_left[place]
