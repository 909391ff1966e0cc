"""A solution that is cheap, though perhaps not the cheapest: for problems too large to search through (`covering`)."""

from collections.abc import Sequence
from itertools import chain
from operator import add, ge, sub

from selfassess.domain.improvement.requirement import Option, Problem, Strand, Variant, Vector


def greedy(problem: Problem) -> tuple[Option, ...] | None:
    """Return a solution: of every block the variant that meets its own needs most cheaply, then the best worth for the
    cost until the common needs are met, then without what is not needed. None where that leads to no solution.
    """
    strands: list[_Climb] = []
    for block in problem.blocks:
        tried = [found for variant in block.variants if (found := _variant(variant)) is not None]
        if not tried:
            return None
        strands += min(tried, key=lambda found: sum(one.cost for one in found))
    missing = list(problem.common)
    for one in strands:
        missing = list(map(sub, missing, one.common))
    for place in range(len(missing)):
        _meet_common(strands, missing, place)
    if any(need > 0 for need in missing) or not all(one.is_met for one in strands):
        return None
    for one in strands:
        one.trim(missing)
    return tuple(option for one in strands for option in one.taken if option.count)


def _variant(variant: Variant) -> "list[_Climb] | None":
    found = [_Climb(strand) for strand in variant.strands]
    return found if all(one.meet_own() for one in found) else None


def _meet_common(strands: Sequence["_Climb"], missing: list[int], place: int) -> None:
    """Take steps in the order of their cost for what they bring, until one common need is met."""
    while missing[place] > 0:
        steps = [
            (slope, number, move, option)
            for number, one in enumerate(strands)
            for slope, move, option in one.steps(len(one.strand.own) + place)
        ]
        if not steps:
            return
        # one round takes a step on each move at most, since a step changes what the next one brings
        for _, number, move, option in sorted(steps, key=lambda step: step[:3]):
            if missing[place] <= 0:
                return
            brought = strands[number].take(move, option)
            missing[:] = map(sub, missing, brought)


class _Climb:
    """The options taken of one strand."""

    def __init__(self, strand: Strand) -> None:
        self.strand = strand
        self.taken = [min(move, key=lambda option: option.cost) for move in strand.moves]
        self._worth = strand.worth
        for option in self.taken:
            self._worth = tuple(map(add, self._worth, option.worth))

    @property
    def cost(self) -> int:
        """Return what the options taken cost."""
        return sum(option.cost for option in self.taken)

    @property
    def common(self) -> Vector:
        """Return what is brought to the common needs."""
        return self._worth[len(self.strand.own) :]

    @property
    def is_met(self) -> bool:
        """Tell whether the strand's own needs are met."""
        return all(map(ge, self._worth, self.strand.own))

    def steps(self, place: int) -> list[tuple[float, int, Option]]:
        """Return for each move its best step up for one need: cost per worth, the move, the option."""
        found = []
        for number, (move, now) in enumerate(zip(self.strand.moves, self.taken, strict=True)):
            better = [
                ((option.cost - now.cost) / (option.worth[place] - now.worth[place]), option.cost, number, option)
                for option in move
                if option.worth[place] > now.worth[place]
            ]
            if better:
                slope, _, _, option = min(better, key=lambda one: one[:2])
                found.append((slope, number, option))
        return found

    def take(self, move: int, option: Option) -> Vector:
        """Take an option instead of the one taken, and return what that brings to the common needs."""
        more = tuple(map(sub, option.worth, self.taken[move].worth))
        self._worth = tuple(map(add, self._worth, more))
        self.taken[move] = option
        return more[len(self.strand.own) :]

    def meet_own(self) -> bool:
        """Take steps until the strand's own needs are met; tell whether they are."""
        for place, need in enumerate(self.strand.own):
            while self._worth[place] < need:
                steps = self.steps(place)
                if not steps:
                    return False
                _, move, option = min(steps, key=lambda step: step[:2])
                self.take(move, option)
        return self.is_met

    def trim(self, missing: list[int]) -> None:
        """Go back to cheaper options where every need stays met; `missing` of the common needs is kept up to date."""
        order = sorted(range(len(self.taken)), key=lambda move: -self.taken[move].cost)
        for move in order:
            now = self.taken[move]
            for option in sorted(self.strand.moves[move], key=lambda option: option.cost):
                if option.cost >= now.cost:
                    break
                less = tuple(map(sub, now.worth, option.worth))
                slack = chain(map(sub, self._worth, self.strand.own), (-need for need in missing))
                if all(map(ge, slack, less)):
                    missing[:] = map(sub, missing, self.take(move, option))
                    break
