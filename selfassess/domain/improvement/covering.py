"""The least cost at which sums reach their needs: an exact search over small whole costs.

A problem is a row of blocks; of each block one variant is taken, and in it one option of every move. What the options
bring must reach every need. Costs add up, and so does what is brought; all are whole numbers.

Multipliers on the needs (`pricing`) give a lower bound and, for every option, its excess over the cheapest way to what
it brings. A solution that costs no more than C has excesses that add up to at most C minus the bound; so dynamic
programming for C = bound, bound + 1, … keeps few partial solutions, and the first C with a solution is the least cost.
The two best partial solutions of each cost are kept, so it is known whether the cheapest one is the only one.
Excesses are floats with a margin and only decide what need not be looked at; sums and needs are exact.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import add, ge

from selfassess.domain.improvement.greed import greedy
from selfassess.domain.improvement.pricing import MARGIN, Priced, PricedStrand, PricedVariant
from selfassess.domain.improvement.requirement import Option, Problem, Vector

State = tuple[int, Vector, float, object]
"""Cost, what is brought, excess, and what was taken: None, an Option, or a pair of two such."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What was found: the options taken, those at the start of their move left out (None: nothing was found).

    `bound` is the least cost there can be, None where nothing can reach the needs. `several` tells whether another
    solution costs as little; None where the search was ended before that was known.
    """

    taken: tuple[Option, ...] | None
    bound: int | None
    several: bool | None = False


class _EndedError(Exception):
    """As many partial solutions as allowed were looked at."""


def cover(problem: Problem, nodes: int) -> Cover:
    """Return the cheapest solution, or the best known after `nodes` partial ones with the bound reached by then."""
    priced = Priced(problem)
    if priced.bound is None:
        return Cover(None, priced.rest)
    search, least = _Search(priced, nodes), math.ceil(priced.bound - MARGIN)
    try:
        bound = search.tightened()
        if bound is None:
            return Cover(None, priced.rest)
        # less than `least` is known not to be enough
        least, ahead = math.ceil(bound - MARGIN), 0
        while not (best := search.within(least + ahead)):
            if least + ahead >= priced.most:
                return Cover(None, priced.rest)
            least, ahead = least + ahead + 1, 2 * ahead + 1
    except _EndedError:
        return Cover(greedy(problem), _least(max(least, search.least), priced.rest), None)
    cost = best[0][0]
    is_cheapest = priced.rest is None or cost < priced.rest
    several = True if len(best) > 1 else False if is_cheapest else None
    return Cover(tuple(_flat(best[0][3])), _least(cost, priced.rest), several)


def _least(cost: int, rest: int | None) -> int:
    return cost if rest is None else min(cost, rest)


def _flat(taken: object) -> Iterator[Option]:
    waiting = [taken]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Option):
            yield one
        elif isinstance(one, tuple):
            waiting.extend(one)


class _Search:
    """Looks for every solution within a cost, as far as the two best of each partial cost go."""

    def __init__(self, priced: Priced, nodes: int) -> None:
        assert priced.bound is not None
        self._priced, self._left = priced, nodes
        self._room = 0.0
        self._bound, self._floors = priced.bound, [0.0] * len(priced.blocks)

    @property
    def least(self) -> int:
        """Return the least cost there can be, as far as it is known."""
        return math.ceil(self._bound - MARGIN)

    def tightened(self) -> float | None:
        """Return the bound raised by what each block exceeds it at least; None where one cannot reach its own needs."""
        for number, variants in enumerate(self._priced.blocks):
            self._room = MARGIN
            while not (found := list(self._variants(variants))):
                if self._room > self._priced.most:
                    return None
                self._room = 4 * self._room + 0.1
            self._floors[number] = min(excess for _, _, excess, _ in found)
            self._bound += self._floors[number]
        return self._bound

    def within(self, cost: int) -> list[State]:
        """Return one or two of the cheapest solutions that cost no more than `cost`; none if there is none."""
        spare = cost - self._bound + MARGIN
        common = self._priced.problem.common
        found: list[State] = [(0, (0,) * len(common), 0.0, None)]
        for variants, floor in zip(self._priced.blocks, self._floors, strict=True):
            self._room = spare + floor
            block = _kept((paid, worth, more - floor, taken) for paid, worth, more, taken in self._variants(variants))
            self._room = spare
            found = self._merged(found, block)
        # what costs more may lie within the room as well, but then not everything of its cost does
        reached = [one for one in found if one[0] <= cost and all(map(ge, one[1], common))]
        least = min((one[0] for one in reached), default=0)
        return [one for one in reached if one[0] == least][:2]

    def _variants(self, variants: Sequence[PricedVariant]) -> Iterator[State]:
        for variant in variants:
            if variant.excess > self._room:
                continue
            found: list[State] = [(0, (0,) * len(self._priced.problem.common), variant.excess, None)]
            for strand in variant.strands:
                found = self._merged(found, self._strand(strand))
            yield from found

    def _strand(self, priced: PricedStrand) -> list[State]:
        """Return the partial solutions of one strand that reach its own needs, brought down to the common ones."""
        found: list[State] = [(0, priced.strand.worth, 0.0, None)]
        for move in priced.moves:
            found = _kept(self._moved(found, move))
        own, few = priced.strand.own, len(priced.strand.own)
        closed = []
        for cost, worth, excess, taken in found:
            if all(map(ge, worth, own)):
                # more than is needed costs too, at the price of the need
                over = zip(priced.multipliers, priced.units, worth, own, strict=False)
                more = sum(price * ((have - need) / unit) for price, unit, have, need in over)
                if excess + more <= self._room:
                    closed.append((cost, worth[few:], excess + more, taken))
        return _kept(closed) if few else closed

    def _moved(self, found: list[State], move: Sequence[tuple[Option, float]]) -> Iterator[State]:
        self._count(len(found) * len(move))
        for cost, worth, excess, taken in found:
            for option, more in move:
                if excess + more <= self._room:
                    brought = tuple(map(add, worth, option.worth))
                    now = (taken, option) if option.count else taken
                    yield cost + option.cost, brought, excess + more, now

    def _merged(self, left: list[State], right: list[State]) -> list[State]:
        self._count(len(left) * len(right))
        return _kept(
            (cost + also, tuple(map(add, worth, other)), excess + more, (taken, beside))
            for cost, worth, excess, taken in left
            for also, other, more, beside in right
            if excess + more <= self._room
        )

    def _count(self, looked_at: int) -> None:
        self._left -= looked_at
        if self._left < 0:
            raise _EndedError


def _kept(states: Iterable[State]) -> list[State]:
    """Return the states worth keeping: none that a cheaper one equals or betters, and of each cost the two best.

    Those two may differ in nothing but what was taken, which tells two solutions from one.
    """
    kept: list[State] = []
    cheaper: list[Vector] = []
    ordered = sorted(states, key=_cost_then_worth)
    for _, alike in groupby(ordered, key=_cost):
        here: list[Vector] = []
        for state in alike:
            worth = state[1]
            if not _is_bettered(worth, cheaper, 1) and not _is_bettered(worth, here, 2):
                here.append(worth)
                kept.append(state)
        best = here[:1] + [worth for worth in here[1:] if not _is_bettered(worth, here[:1], 1)]
        cheaper = [worth for worth in cheaper if not _is_bettered(worth, best, 1)] + best
    return kept


def _cost(state: State) -> int:
    return state[0]


def _cost_then_worth(state: State) -> tuple[int, Vector]:
    return state[0], tuple(-part for part in state[1])


def _is_bettered(worth: Vector, others: Sequence[Vector], enough: int) -> bool:
    """Tell whether `enough` of the others bring at least as much of everything."""
    for other in reversed(others):
        if all(map(ge, other, worth)):
            enough -= 1
            if not enough:
                return True
    return False
