"""The cheapest path to a threshold or an award (METHOD section 5)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from selfassess.domain.answers import OPEN, Answer, State, Value
from selfassess.domain.errors import Problem
from selfassess.domain.figures import OVERALL, Verdict
from selfassess.domain.improvement.aims import Obstacle, aims_of, fixed_obstacles
from selfassess.domain.improvement.climb import Climb, Limits
from selfassess.domain.improvement.courses import with_lowest
from selfassess.domain.questionnaire import Questionnaire, Threshold
from selfassess.domain.scoring import Scoring

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
    NOT_APPLICABLE = "not_applicable"
    """Nothing that the goal is about applies."""
    NOT_FOUND = "not_found"
    """None was found before the search was ended; there may be one."""


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


def leading_goal(questionnaire: Questionnaire) -> str:
    """Return the goal a path leads to where nobody names one; empty where there is none."""
    return next(iter(goals(questionnaire)), "")


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
    unknown = sorted(choices.without - questionnaire.question_by_id.keys())
    if unknown:
        raise Problem("improve.no_such_question", question=unknown[0][:60])
    base = with_lowest(questionnaire, answers) if choices.with_open else dict(answers)
    before = Scoring(questionnaire, base)
    aims = aims_of(before.result, thresholds)
    climb = Climb(before, aims, Limits(choices.most_steps, choices.without, choices.with_open))
    obstacles = fixed_obstacles(climb.applying, thresholds, before.result)
    if obstacles:
        return Path(goal, Outcome.UNREACHABLE, obstacles=tuple(obstacles))
    if not climb.applying:
        return Path(goal, Outcome.NOT_APPLICABLE)
    if climb.is_met:
        return _walked(Path(goal, Outcome.MET), before, climb)
    found = climb.cheapest(choices.nodes)
    if found.taken is None:
        if found.bound is not None:
            return Path(goal, Outcome.NOT_FOUND, bound=found.bound, several=None)
        return Path(goal, Outcome.UNREACHABLE, obstacles=climb.obstacles())
    counts = {option.name: option.count for option in found.taken}
    path = Path(goal, Outcome.FOUND, _steps(answers, climb, counts), (), found.bound or 0, found.several)
    return _walked(path, before, climb)


def _steps(answers: Mapping[str, Answer], climb: Climb, counts: Mapping[str, int]) -> tuple[Step, ...]:
    questions = [one for one in climb.questionnaire.questions if counts.get(one.id)]
    return tuple(
        Step(one.id, answers.get(one.id, OPEN).value, climb.value(one, counts[one.id]), counts[one.id], one.effort)
        for one in questions
    )


def _walked(path: Path, before: Scoring, climb: Climb) -> Path:
    """Return the path with the figures before and after it, and whether what it reaches is provisional."""
    questionnaire = before.questionnaire
    given = {**before.answers, **{name: Answer(State.ANSWERED, value) for name, value in path.changes.items()}}
    after = Scoring(questionnaire, climb.completed(given), before).result
    names = [OVERALL, *(section.id for section in questionnaire.sections if section.scored)]
    moves = []
    for name in names:
        old, new = before.result.figure(name), after.figure(name)
        if old is not None and new is not None:
            moves.append(Move(name, old.value, new.value))
    wanted = {one.id for one in thresholds_of(questionnaire, path.goal)}
    judged = [one for found in after.thresholds if found.threshold.id in wanted for one in found.judgements]
    provisional = any(one.verdict is Verdict.NOT_DECIDED for one in judged)
    return replace(path, figures=tuple(moves), provisional=provisional)
