"""Courses: the ways in which steps can change what is asked; within one course every figure is linear.

A question named in a `relevant_if` splits its answers into classes that the conditions cannot tell apart. One class for
each such question makes a course: what is asked in it is fixed.
"""

import heapq
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from selfassess.domain.answers import OPEN, Answer, State, Value
from selfassess.domain.improvement.ladder import lowest_value
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.relevance import Compare, Contains, Truth, comparisons, possible
from selfassess.domain.scoring import Scoring

MOST = 32
"""How many courses of one group of sections are looked at; the cheapest to enter come first."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Answers to one question that no condition tells apart, by their number of steps; the first costs `entry`."""

    question: str
    entry: int
    counts: tuple[int, ...]
    value: Value


@dataclass(frozen=True, slots=True)
class Course:
    """One kind of answer for each question that decides what is asked; to enter it costs at least `cost`."""

    cost: int
    kinds: tuple[Kind, ...] = ()

    def allows(self, question: str, count: int) -> bool:
        """Tell whether so many steps on a question stay within the course."""
        return all(count in kind.counts for kind in self.kinds if kind.question == question)

    @property
    def answers(self) -> dict[str, Answer]:
        """Return the answers that enter it."""
        return {kind.question: Answer(State.ANSWERED, kind.value) for kind in self.kinds}


def with_lowest(questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """Return the answers with everything that is asked, scored and open at its lowest; also what that opens."""
    given = dict(answers)
    waiting = True
    while waiting:
        asked = Scoring(questionnaire, given).result.asked
        lowest = {
            question.id: value
            for question in questionnaire.questions
            if question.id in asked
            and given.get(question.id, OPEN).state in (State.OPEN, State.CANNOT_JUDGE)
            and (value := lowest_value(question)) is not None
        }
        given |= {name: Answer(State.ANSWERED, value) for name, value in lowest.items()}
        waiting = bool(lowest)
    return given


def kinds_of(
    questionnaire: Questionnaire, values: Mapping[str, Sequence[Value]], effort: Callable[[str], int]
) -> dict[str, list[Kind]]:
    """Return the kinds of answers of every question named in a condition that has more than one kind.

    `values` holds what each question can be answered with, by the number of steps from now.
    """
    named: dict[str, list[Compare | Contains]] = {}
    for question in questionnaire.questions:
        for found in comparisons(question.relevant_if) if question.relevant_if is not None else ():
            named.setdefault(found.question, []).append(found)
    kinds = {}
    for name, asked in named.items():
        told: dict[tuple[Truth, ...], list[int]] = {}
        for count, value in enumerate(values.get(name, ())):
            told.setdefault(tuple(_truth(one, value) for one in asked), []).append(count)
        if len(told) > 1:
            kinds[name] = [
                Kind(name, counts[0] * effort(name), tuple(counts), values[name][counts[0]]) for counts in told.values()
            ]
    return kinds


def _truth(comparison: Compare | Contains, value: Value) -> Truth:
    return possible(comparison, lambda _: value)


def groups(links: Collection[Collection[str]], names: Sequence[str]) -> list[list[str]]:
    """Return `names` in groups: what stands together in one of the `links` stands in one group."""
    group = {name: [name] for name in names}
    for link in links:
        together = [group[name] for name in link if name in group]
        merged = [name for name in names if any(name in one for one in together)]
        group |= dict.fromkeys(merged, merged)
    return [one for name, one in group.items() if one[0] == name]


def courses(kinds: Sequence[Sequence[Kind]], most: int = MOST) -> tuple[list[Course], int | None]:
    """Return the courses that are cheapest to enter, and what the next one costs (None: these are all)."""
    found: list[Course] = []
    for course in _by_cost([sorted(one, key=lambda kind: kind.entry) for one in kinds]):
        if len(found) == most:
            return found, course.cost
        found.append(course)
    return found, None


def _by_cost(kinds: Sequence[Sequence[Kind]]) -> Iterator[Course]:
    """Yield every combination, cheapest first; the kinds of each question stand cheapest first."""
    start = (0,) * len(kinds)
    waiting = [(0, start)]
    seen = {start}
    while waiting:
        cost, places = heapq.heappop(waiting)
        yield Course(cost, tuple(one[place] for one, place in zip(kinds, places, strict=True)))
        for number, one in enumerate(kinds):
            place = places[number] + 1
            further = (*places[:number], place, *places[number + 1 :])
            if place < len(one) and further not in seen:
                seen.add(further)
                heapq.heappush(waiting, (cost + one[place].entry - one[place - 1].entry, further))
