"""The search for the cheapest way up: aims, courses and what can be climbed in them, put to `covering`."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import lcm

from selfassess.domain.answers import OPEN, Answer, State, Value
from selfassess.domain.figures import OVERALL
from selfassess.domain.forms import NumberForm
from selfassess.domain.improvement.aims import Aim, Hindrance, Obstacle
from selfassess.domain.improvement.courses import Course, Kind, courses, groups, kinds_of, with_lowest
from selfassess.domain.improvement.covering import Cover, cover
from selfassess.domain.improvement.ladder import Rung, rungs_above
from selfassess.domain.improvement.requirement import Block, Problem, Variant
from selfassess.domain.improvement.terrain import Choice, Draft, Side, Terrain, sides_of
from selfassess.domain.questionnaire import Question, Questionnaire, RollUp
from selfassess.domain.scoring import Scoring
from selfassess.domain.valuation import points


@dataclass(frozen=True, slots=True)
class Limits:
    """How many steps a question may take (None: any number), which questions none, and whether open ones count.

    With `is_counting` every step costs 1, whatever its effort.
    """

    most_steps: int | None = None
    without: frozenset[str] = frozenset()
    with_open: bool = False
    is_counting: bool = False


@dataclass(frozen=True, slots=True)
class _Way:
    """One course through a group of sections: what can be climbed in each, or why nothing can."""

    drafts: tuple[Draft, ...]
    obstacles: tuple[Obstacle, ...]
    counted: frozenset[str]


class Climb:
    """The ways from the answers of `before` to all `aims`."""

    def __init__(self, before: Scoring, aims: Sequence[Aim], limits: Limits) -> None:
        self.questionnaire: Questionnaire = before.questionnaire
        self._before, self._aims, self._limits = before, aims, limits
        self._rungs: dict[str, list[Rung]] = {}
        self._common: list[Side] = sides_of(aim for aim in aims if aim.target == OVERALL)
        self._groups: list[tuple[list[_Way], int | None]] = []

    @cached_property
    def applying(self) -> tuple[Aim, ...]:
        """Return the aims that apply before any step."""
        return tuple(aim for aim in self._aims if self._here.applies(aim.target))

    @property
    def is_met(self) -> bool:
        """Tell whether every aim that applies has a value and meets its limit before any step."""
        return not self._here.obstacles(aim.target for aim in self._aims) and all(map(self._is_met, self.applying))

    @cached_property
    def _here(self) -> Terrain:
        return Terrain(self._before, self._aims, self._choices_in(Course(0)))

    def _is_met(self, aim: Aim) -> bool:
        figure = self._before.result.figure(aim.target)
        if figure is not None:
            return figure.value is not None and aim.is_met_by(figure.value)
        question = self.questionnaire.question_by_id[aim.target]
        stay = [one for one in self._choices(question, self._before, Course(0)) if not one.count]
        return bool(stay) and aim.is_met_by(stay[0].raw)

    def cheapest(self, nodes: int) -> Cover:
        """Return the cheapest options that reach every aim (their names are questions), looking at `nodes` at most."""
        self._groups = list(self._ways())
        every = [draft for ways, _ in self._groups for way in ways for draft in way.drafts]
        places = range(len(self._common))
        units = [lcm(*(draft.denominator(len(draft.own) + place) for draft in every)) for place in places]
        blocks = [
            Block(
                tuple(Variant(tuple(draft.strand(units) for draft in way.drafts)) for way in ways if not way.obstacles),
                rest,
            )
            for ways, rest in self._groups
        ]
        needs = tuple(side.scaled(unit) for side, unit in zip(self._common, units, strict=True))
        return cover(Problem(tuple(blocks), needs), nodes)

    def obstacles(self) -> tuple[Obstacle, ...]:
        """Return why the aims cannot be reached, once `cheapest` has found nothing."""
        found: list[Obstacle] = []
        for ways, _ in self._groups:
            if all(way.obstacles for way in ways):
                found += ways[0].obstacles
        known = {(one.threshold, one.target) for one in found}
        for aim in self._aims:
            for side in sides_of([aim]) if (aim.threshold.id, aim.target) not in known else ():
                best = self._best(side)
                if best is not None and (best < side.need or (side.strict and best == side.need)):
                    reason = Hindrance.TOO_FEW_STEPS if side.sign > 0 else Hindrance.EXCEEDED
                    found.append(aim.obstacle(reason, side.sign * best))
        together = dict.fromkeys(aim.threshold.id for aim in self._aims)
        found = found or [Obstacle(name, "", Hindrance.CONTRADICTORY) for name in together]
        return tuple(dict.fromkeys(found))

    def _best(self, side: Side) -> Fraction | None:
        """Return the most that can be brought to one side of an aim by itself."""
        if side in self._common:
            place = self._common.index(side) - len(self._common)
            each = [max((_brought(way, place) for way in ways), default=Fraction(0)) for ways, _ in self._groups]
            return sum(each, Fraction(0))
        found = (draft for ways, _ in self._groups for way in ways for draft in way.drafts if side in draft.own)
        return max((draft.best(draft.own.index(side)) for draft in found), default=None)

    def value(self, question: Question, count: int) -> Value:
        """Return the answer after `count` steps on a question."""
        return self._rungs[question.id][count].value

    def completed(self, answers: dict[str, Answer]) -> dict[str, Answer]:
        """Return the answers with the open ones at their lowest, where they are counted."""
        return with_lowest(self.questionnaire, answers) if self._limits.with_open else answers

    def _ways(self) -> Iterator[tuple[list[_Way], int | None]]:
        """Yield for each group of sections that belong together the ways through it, and the cost of those left out.

        Sections belong together where a step in one can change what is asked in the other. Where it can change what
        the overall score counts, all of them do.
        """
        kinds = self._kinds()
        tops = {name: path[0].id for name, path in self.questionnaire.path_by_question.items()}
        controlled = self.questionnaire.controlled_questions
        links = [{tops[name], *(tops[one] for one in controlled[name])} for name in kinds]
        aimed = {self._top_of(target) for target in {aim.target for aim in self._aims} - {OVERALL}}
        beside = {top for link in links if link & aimed for top in link}
        names = [top.id for top in self.questionnaire.sections if self._common or top.id in aimed | beside]
        is_shared = self._common and self.questionnaire.roll_up is not RollUp.MEAN_OF_SECTIONS and kinds
        found = [self._group(group, kinds, tops) for group in (groups([names] if is_shared else links, names))]
        counted = {way.counted for ways, _ in found for way in ways if not way.obstacles}
        if self._common and len(counted) > 1 and len(found) > 1:
            found = [self._group(names, kinds, tops)]
        yield from found

    def _top_of(self, target: str) -> str:
        paths = self.questionnaire.path_by_question
        if target in paths:
            return paths[target][0].id
        return next(top.id for top in self.questionnaire.sections if any(one.id == target for one in top.walk()))

    def _kinds(self) -> dict[str, list[Kind]]:
        controlling = self.questionnaire.controlled_questions
        values = {}
        for name in controlling:
            question = self.questionnaire.question_by_id[name]
            values[name] = [rung.value for rung in self._climbed(question, self._before)]
        return kinds_of(self.questionnaire, values, self._cost_of)

    def _cost_of(self, question: str) -> int:
        return 1 if self._limits.is_counting else self.questionnaire.question_by_id[question].effort

    def _group(
        self, names: Sequence[str], kinds: dict[str, list[Kind]], tops: dict[str, str]
    ) -> tuple[list[_Way], int | None]:
        found, rest = courses([one for name, one in kinds.items() if tops[name] in names])
        ways = [way for course in found if (way := self._way(names, course)) is not None]
        return ways, rest

    def _way(self, names: Sequence[str], course: Course) -> _Way | None:
        """Return what can be climbed in a course; None where a step that enters it would be on a question not asked."""
        scoring = self._before
        if course.cost:
            scoring = Scoring(self.questionnaire, self.completed({**scoring.answers, **course.answers}), scoring)
            if any(kind.entry and scoring.parts[kind.question].value is None for kind in course.kinds):
                return None
        terrain = Terrain(scoring, self._aims, self._choices_in(course))
        inside = {OVERALL, *(section.id for name in names for section in self.questionnaire.section_by_id[name].walk())}
        inside |= {one.id for name in names for one in self.questionnaire.section_by_id[name].all_questions}
        drafts = [terrain.draft(self.questionnaire.section_by_id[name], self._common) for name in names]
        overall = scoring.overall.parts if scoring.overall else ()
        counted = frozenset(part.id for part in overall if part.value is not None)
        return _Way(tuple(drafts), tuple(terrain.obstacles(inside)), counted)

    def _choices_in(self, course: Course) -> Callable[[Question, Scoring], list[Choice]]:
        def choices(question: Question, scoring: Scoring) -> list[Choice]:
            return self._choices(question, scoring, course)

        return choices

    def _choices(self, question: Question, scoring: Scoring, course: Course) -> list[Choice]:
        rungs = self._climbed(question, scoring)
        found = []
        for count, rung in enumerate(rungs):
            if course.allows(question.id, count):
                worth = scoring.worth(question, rung.points) if question.is_scored else Fraction(0)
                is_raw = isinstance(question.form, NumberForm) and isinstance(rung.value, Fraction)
                raw = rung.value if is_raw and isinstance(rung.value, Fraction) else worth
                found.append(Choice(count, count * self._cost_of(question.id), worth, raw))
        return found

    def _climbed(self, question: Question, scoring: Scoring) -> list[Rung]:
        """Return the answer now and those after each step allowed; nothing for what has no answer."""
        if question.id not in self._rungs:
            answer = scoring.answers.get(question.id, OPEN)
            if answer.state is not State.ANSWERED or answer.value is None:
                return []
            start = Rung(answer.value, points(question, answer.value) if question.is_scored else Fraction(0))
            above = rungs_above(question, answer.value) if question.id not in self._limits.without else ()
            self._rungs[question.id] = [start, *above[: self._limits.most_steps]]
        return self._rungs[question.id]


def _brought(way: _Way, place: int) -> Fraction:
    return sum((draft.best(len(draft.worth) + place) for draft in way.drafts), Fraction(0))
