"""A lower bound on the cost of reaching every need, and how far each option lies above it (Lagrange's multipliers).

Each need gets a price. For any prices, buying every option at its cost less what it brings at these prices, plus the
needs at their prices, costs no more than any solution does. The prices of a strand's own needs follow from its options
in the order of their cost per worth; those of the common needs are found by halving over the slopes there are.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul

from selfassess.domain.improvement.requirement import Option, Problem, Strand, Variant

Prices = tuple[float, ...]

MARGIN = 1e-6
"""How far floats may be off: costs are small whole numbers."""

_ROUNDS = 3
_LEVEL = 1e-10


@dataclass(frozen=True, slots=True)
class Outline:
    """A strand in floats, each need in a unit that keeps them small: whole numbers may be too large for a float."""

    strand: Strand
    units: tuple[int, ...]
    own: Prices
    worth: Prices
    moves: tuple[tuple[tuple[int, Prices], ...], ...]


def _outline(strand: Strand, common: Sequence[int]) -> Outline:
    units = (*(_unit(strand, place) for place in range(len(strand.own))), *common)
    moves = tuple(tuple((option.cost, _small(option.worth, units)) for option in move) for move in strand.moves)
    return Outline(strand, units, _small(strand.own, units), _small(strand.worth, units), moves)


def _unit(strand: Strand, place: int) -> int:
    """Return the largest number there is to one need."""
    each = [abs(option.worth[place]) for move in strand.moves for option in move]
    return max(1, abs(strand.worth[place]), *each)


def _small(whole: Sequence[int], units: Sequence[int]) -> Prices:
    return tuple(number / unit for number, unit in zip(whole, units, strict=False))


Outlined = Sequence[Sequence[Outline]]
"""The strands of each variant of a block."""


@dataclass(frozen=True, slots=True)
class PricedStrand:
    """A strand with the prices of its own needs; each option with its excess over the best of its move."""

    strand: Strand
    multipliers: Prices
    units: tuple[int, ...]
    moves: tuple[tuple[tuple[Option, float], ...], ...]
    bound: float


@dataclass(frozen=True, slots=True)
class PricedVariant:
    """A variant, and its excess over the best of its block."""

    strands: tuple[PricedStrand, ...]
    excess: float


class Priced:
    """A problem with prices that make its bound high.

    `bound` is None where some need is out of reach. `most` is the cost of everything. `rest` is the least cost of a
    solution that takes a variant left out, None where all variants are here.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        strands = [one for block in problem.blocks for variant in block.variants for one in variant.strands]
        places = range(len(problem.common))
        units = [max((_unit(one, len(one.own) + place) for one in strands), default=1) for place in places]
        self._needs = _small(problem.common, units)
        self._outlines = [
            [[_outline(one, units) for one in variant.strands] for variant in block.variants]
            for block in problem.blocks
        ]
        self.most = sum(max(map(_dearest, block.variants), default=0) for block in problem.blocks)
        self.blocks: list[list[PricedVariant]] = []
        self.bound: float | None = None
        free = (0.0,) * len(problem.common)
        lowest = [_block_bound(block, free) for block in self._outlines]
        self.rest = _rest(problem, lowest)
        if all(found is not None for found in lowest) and _is_in_reach(problem):
            self._price(_common_prices(self._outlines, self._needs))

    def _price(self, prices: Prices) -> None:
        self.bound = _at(prices, self._needs)
        for block in self._outlines:
            priced = [_variant_strands(one, prices) for one in block]
            usable = [strands for strands in priced if strands is not None]
            bounds = [sum(strand.bound for strand in strands) for strands in usable]
            least = min(bounds)
            self.bound += least
            self.blocks.append(
                [PricedVariant(strands, bound - least) for strands, bound in zip(usable, bounds, strict=True)]
            )


def _dearest(variant: Variant) -> int:
    return sum(max((option.cost for option in move), default=0) for strand in variant.strands for move in strand.moves)


def _is_in_reach(problem: Problem) -> bool:
    """Tell whether the most that can be brought reaches each common need by itself."""
    for place, need in enumerate(problem.common):
        most = sum(max(_most(variant, place) for variant in block.variants) for block in problem.blocks)
        if most < need:
            return False
    return True


def _most(variant: Variant, place: int) -> int:
    total = 0
    for strand in variant.strands:
        at = len(strand.own) + place
        total += strand.worth[at] + sum(max(option.worth[at] for option in move) for move in strand.moves)
    return total


def _rest(problem: Problem, lowest: Sequence[float | None]) -> int | None:
    """Return the least cost of a solution with a variant left out, as far as the blocks by themselves say."""
    least = [
        min((cost for cost in (bound, block.rest) if cost is not None), default=None)
        for block, bound in zip(problem.blocks, lowest, strict=True)
    ]
    found = []
    for number, block in enumerate(problem.blocks):
        others = [cost for place, cost in enumerate(least) if place != number]
        if block.rest is not None and None not in others:
            found.append(block.rest + sum(cost for cost in others if cost is not None))
    return math.ceil(min(found) - MARGIN) if found else None


def _common_prices(blocks: Sequence[Outlined], needs: Prices) -> Prices:
    """Return prices of the common needs that make the bound high."""
    prices = [0.0] * len(needs)
    for _ in range(_ROUNDS if len(prices) > 1 else 1):
        for place in range(len(prices)):
            # slopes that differ only in their last digits are one
            slopes = [0.0, *sorted({float(f"{slope:.9g}") for slope in _slopes(blocks, place)})]

            def bound(number: int, place: int = place, slopes: list[float] = slopes) -> float:
                tried = (*prices[:place], slopes[number], *prices[place + 1 :])
                return _at(tried, needs) + sum(_block_bound(block, tried) or 0.0 for block in blocks)

            prices[place] = slopes[_peak(lru_cache(maxsize=None)(bound), len(slopes))]
    return tuple(prices)


def _peak(value: Callable[[int], float], count: int) -> int:
    """Return the first place where a concave row of values is highest."""
    low, high = 0, count - 1
    while low < high:
        middle = (low + high) // 2
        # on a level row the first is taken, whatever the floats say in their last digits
        if value(middle) + _LEVEL < value(middle + 1):
            low = middle + 1
        else:
            high = middle
    return low


def _slopes(blocks: Sequence[Outlined], place: int) -> Iterator[float]:
    """Yield the cost per worth of every step between the options of a move, as seen by one common need."""
    for strand in (one for block in blocks for variant in block for one in variant):
        at = len(strand.own) + place
        for move in strand.moves:
            yield from (slope for slope, _ in _increments([(cost, worth[at]) for cost, worth in move])[1])


def _block_bound(block: Outlined, prices: Prices) -> float | None:
    found = [_variant_strands(variant, prices) for variant in block]
    return min((sum(one.bound for one in strands) for strands in found if strands is not None), default=None)


def _variant_strands(variant: Sequence[Outline], prices: Prices) -> tuple[PricedStrand, ...] | None:
    found = []
    for strand in variant:
        priced = _priced(strand, prices)
        if priced is None:
            return None
        found.append(priced)
    return tuple(found)


def _priced(outline: Outline, common: Prices) -> PricedStrand | None:
    """Price a strand's own needs, given the prices of the common ones; None where they are out of its reach."""
    own = [0.0] * len(outline.own)
    for _ in range(_ROUNDS if len(own) > 1 else min(len(own), 1)):
        for place in range(len(own)):
            prices = (*own[:place], 0.0, *own[place + 1 :], *common)
            found = _own_price(outline, place, prices)
            if found is None:
                return None
            own[place] = found
    prices = (*own, *common)
    bound = _at(own, outline.own) - _at(prices, outline.worth)
    moves = []
    for move, options in zip(outline.moves, outline.strand.moves, strict=True):
        reduced = [cost - _at(prices, worth) for cost, worth in move]
        least = min(reduced)
        bound += least
        moves.append(tuple((option, cost - least) for option, cost in zip(options, reduced, strict=True)))
    return PricedStrand(outline.strand, tuple(own), outline.units, tuple(moves), bound)


def _at(prices: Sequence[float], worth: Prices) -> float:
    total: float = sum(map(mul, prices, worth))
    return total


def _own_price(outline: Outline, place: int, prices: Prices) -> float | None:
    """Return the price at which just as much is brought as one own need asks for; 0 where nothing is missing."""
    missing = outline.own[place] - outline.worth[place]
    steps: list[tuple[float, float]] = []
    for move in outline.moves:
        start, found = _increments([(cost - _at(prices, worth), worth[place]) for cost, worth in move])
        missing -= start
        steps += found
    price = 0.0
    for slope, worth in sorted(steps):
        # what is missing by a rounding of floats is not missing; what is really missing, the search finds out
        if missing <= MARGIN:
            break
        missing -= worth
        price = slope
    return price if missing <= MARGIN else None


def _increments(options: Sequence[tuple[float, float]]) -> tuple[float, list[tuple[float, float]]]:
    """Return what the cheapest option brings and, on the lower hull, each step up: cost per worth, and worth."""
    cost, worth = min(options, key=lambda option: (option[0], -option[1]))
    start, found = worth, []
    while better := [option for option in options if option[1] > worth]:
        slope, most, cost = min(((other - cost) / (more - worth), -more, other) for other, more in better)
        found.append((slope, -most - worth))
        worth = -most
    return start, found
