"""The cheapest path to a threshold or an award (METHOD section 5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from selfassess.domain.answers import Answer, State, Value
from selfassess.domain.errors import Problem
from selfassess.domain.figures import Verdict
from selfassess.domain.improvement import lift
from selfassess.domain.questionnaire import Questionnaire, Threshold
from selfassess.domain.scoring import score

NODES = 400_000
"""How many partial paths are looked at before the best one found so far is given with its gap."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What a path may do: at most `most_steps` on one question (None: any number), none on questions `without`.

    `with_open` counts the open questions: they begin at their lowest answer. Without it they are left out, and what
    the path reaches is provisional where they could still turn it. `nodes` limits the search.
    """

    most_steps: int | None = 2
    without: frozenset[str] = frozenset()
    with_open: bool = False
    nodes: int = NODES


class Outcome(StrEnum):
    """What came of the search for a path."""

    FOUND = "found"
    MET = "met"
    """The goal is met already."""
    UNREACHABLE = "unreachable"
    """No path allowed by the choices reaches it; the obstacles say why."""
    NOT_FOUND = "not_found"
    """None was found before the search was ended; there may be one."""


class Hindrance(StrEnum):
    """Why a target cannot reach a threshold by steps."""

    TOO_FEW_STEPS = "too_few_steps"
    """Every step allowed is not enough; `Obstacle.best` is what they come to."""
    OFF_SCALE = "off_scale"
    """The limit lies outside the scale: no answers at all can meet it."""
    EXCEEDED = "exceeded"
    """The value is too high, and steps only go up."""
    OPEN = "open"
    """Nothing in it is answered yet, or under `sum` something is open."""
    NOT_APPLICABLE_UNDER_SUM = "not_applicable_under_sum"
    NO_VALUE = "no_value"
    """The threshold has no published value."""
    ORIENTATION = "orientation"
    """The threshold is for orientation and is never met or missed."""
    CONTRADICTORY = "contradictory"
    """The thresholds of the goal cannot all be met at once."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What keeps a goal out of reach: a threshold on a target (`overall`, a section's or a question's id).

    `best` is the highest value the steps allowed can give the target, on the shown scale, where that is the reason.
    """

    threshold: str
    target: str
    hindrance: Hindrance
    best: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A move on one question from `start` (None: open now) to `to`, `count` steps of `effort` each."""

    question: str
    start: Value | None
    to: Value
    count: int
    effort: int

    @property
    def cost(self) -> int:
        """Return what the move costs, in units of effort."""
        return self.count * self.effort


@dataclass(frozen=True, slots=True)
class Move:
    """A figure before and after a path, exact, on the shown scale; None where it has no value."""

    target: str
    before: Fraction | None
    after: Fraction | None


@dataclass(frozen=True, slots=True)
class Path:
    """The cheapest way to a goal, or why there is none.

    `goal` is the id of a threshold or an award. `steps` stand in the order of the questionnaire. `figures` holds the
    overall score and every top-level section that is scored, before and after. `bound` is the least cost any path can
    have: where it is below `cost`, the search was ended early and the difference is the `gap`. `several` tells whether
    another path costs just as little; None where the search was ended before that was known. `provisional` means that
    open questions can still turn what the path reaches. `obstacles` is filled where the outcome is `unreachable`.
    """

    goal: str
    outcome: Outcome
    steps: tuple[Step, ...] = ()
    figures: tuple[Move, ...] = ()
    bound: int = 0
    several: bool | None = False
    provisional: bool = False
    obstacles: tuple[Obstacle, ...] = ()

    @property
    def cost(self) -> int:
        """Return the total cost in units of effort."""
        return sum(step.cost for step in self.steps)

    @property
    def step_count(self) -> int:
        """Return how many single steps it takes."""
        return sum(step.count for step in self.steps)

    @property
    def gap(self) -> int:
        """Return how much cheaper another path could be at most; 0 = this one is the cheapest."""
        return self.cost - self.bound if self.outcome is Outcome.FOUND else 0

    @property
    def changes(self) -> Mapping[str, Value]:
        """Return the answers after the path by question, as a scenario takes them."""
        return {step.question: step.to for step in self.steps}


def goals(questionnaire: Questionnaire) -> tuple[str, ...]:
    """Return the ids of the thresholds and awards a path can lead to, the most natural first.

    Those for each section come first, then awards, then the others; thresholds without a published value or for
    orientation, and awards that require one, are no goals.
    """
    usable = [one for one in questionnaire.thresholds if one.value is not None and not one.orientation]
    known = {one.id for one in usable}
    each = [one.id for one in usable if one.applies_to == "each_section"]
    awards = [award.id for award in questionnaire.awards if known.issuperset(award.requires)]
    return (*each, *awards, *(one.id for one in usable if one.applies_to != "each_section"))


def thresholds_of(questionnaire: Questionnaire, goal: str) -> tuple[Threshold, ...]:
    """Return the thresholds of a goal: the one with that id, or those the award requires.

    Raises Problem `improve.no_such_goal`.
    """
    by_id = {one.id: one for one in questionnaire.thresholds}
    if goal in by_id:
        return (by_id[goal],)
    award = next((one for one in questionnaire.awards if one.id == goal), None)
    if award is None:
        known = (*by_id, *(one.id for one in questionnaire.awards))
        raise Problem("improve.no_such_goal", goal=goal[:60], known=known)
    return tuple(by_id[name] for name in award.requires)


def cheapest_path(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], goal: str, choices: Choices = Choices()
) -> Path:
    """Return the cheapest path to a threshold or an award, or why there is none.

    What is reached is the value of what is answered, exactly as `score` says it of the answers after the path.
    Raises Problem `improve.no_such_goal`, or `improve.no_such_question` for a question left out that is not there.
    """
    thresholds = thresholds_of(questionnaire, goal)
    return _greedy(questionnaire, dict(answers), goal, {one.id for one in thresholds}, choices)


def _greedy(
    questionnaire: Questionnaire, answers: dict[str, Answer], goal: str, thresholds: set[str], choices: Choices
) -> Path:
    before = score(questionnaire, answers)
    taken: dict[str, Step] = {}
    while True:
        levers = lift(questionnaire, answers).levers
        usable = [
            one
            for one in levers
            if one.question not in choices.without
            and (one.question not in taken or taken[one.question].count < (choices.most_steps or 99))
            and any(
                found.threshold.id in thresholds and found.still is not None and found.before is Verdict.NOT_MET
                for found in one.influences
            )
        ]
        if not usable:
            break
        best = usable[0]
        known = taken.get(best.question)
        start, count = (known.start, known.count + 1) if known else (best.start, 1)
        taken[best.question] = Step(best.question, start, best.to, count, best.effort)
        answers[best.question] = Answer(State.ANSWERED, best.to)
    after = score(questionnaire, answers)
    met = all(
        one.verdict is not Verdict.NOT_MET
        for found in after.thresholds
        if found.threshold.id in thresholds
        for one in found.judgements
    )
    names = ["overall", *(section.id for section in questionnaire.sections if section.scored)]
    figures = tuple(
        Move(name, old.value, new.value)
        for name in names
        if (old := before.figure(name)) is not None and (new := after.figure(name)) is not None
    )
    outcome = (Outcome.FOUND if taken else Outcome.MET) if met else Outcome.UNREACHABLE
    steps = tuple(taken[question.id] for question in questionnaire.questions if question.id in taken)
    return Path(goal, outcome, steps if met else (), figures, sum(step.cost for step in steps), None)
