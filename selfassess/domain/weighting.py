"""All figures of a sheet under other weights, in floats.

Floats are enough here: factors are drawn at random, so a figure meets a limit exactly only where its items all have
the same value, and for that there is a margin far above the error of some thousand additions (1e-13) and far below
what a figure is ever shown with. The verdict that counts is always the exact one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import mul

from selfassess.domain.figures import OVERALL, Part, Result, Verdict
from selfassess.domain.improvement.aims import LOWER
from selfassess.domain.questionnaire import Comparison, RollUp

_MARGIN = 1e-9


@dataclass(frozen=True, slots=True)
class Ends:
    """A figure's value, and the lowest and highest it may still have; None where it has none."""

    value: float | None
    low: float | None
    high: float | None

    def of(self, number: int) -> float:
        """Return the value (0), the lowest (1) or the highest (2) of a figure that has it."""
        return (self.value, self.low, self.high)[number] or 0.0


@dataclass(frozen=True, slots=True)
class _Row:
    """The items of a figure that have one of its three values: names, weights, and the value of questions."""

    names: tuple[str, ...]
    weights: tuple[float, ...]
    values: tuple[float | None, ...]
    optional: tuple[bool, ...]


class Weighted:
    """The figures of one result, ready for any weights."""

    def __init__(self, result: Result) -> None:
        self._figures = {**result.sections, **({OVERALL: result.overall} if result.overall else {})}
        self._rows = {
            name: [_row(figure.parts, end) for end in (("value", "low", "high") if figure.provisional else ("value",))]
            for name, figure in self._figures.items()
        }

    def values(self, factors: Mapping[str, float]) -> dict[str, Ends]:
        """Return every figure with each weight times the factor of its question or section.

        A sum is the mean times the weights as they are, so that its highest stays the same and only shares change.
        """
        found: dict[str, Ends] = {}
        for name in self._figures:
            self._find(name, factors, found)
        return found

    def _find(self, name: str, factors: Mapping[str, float], found: dict[str, Ends]) -> Ends:
        if name not in found:
            value, *ends = (self._figure(row, number, factors, found) for number, row in enumerate(self._rows[name]))
            if self._figures[name].rule is RollUp.SUM and value is not None:
                value *= sum(self._rows[name][0].weights)
            found[name] = Ends(value, *(ends or (value, value)))
        return found[name]

    def _figure(self, row: _Row, number: int, factors: Mapping[str, float], found: dict[str, Ends]) -> float | None:
        """Return the value (0), the lowest (1) or the highest (2) of a figure."""
        weights = list(map(mul, row.weights, map(factors.__getitem__, row.names)))
        values: list[float] = []
        for name, value in zip(row.names, row.values, strict=True):
            values.append(self._find(name, factors, found).of(number) if value is None else value)
        if any(row.optional):
            return _extreme(values, weights, row.optional, highest=number == 2)
        return sum(map(mul, weights, values)) / sum(weights) if weights else None


def _row(parts: Sequence[Part], end: str) -> _Row:
    counted = [part for part in parts if part.weight and getattr(part, end) is not None]
    return _Row(
        tuple(part.id for part in counted),
        tuple(float(part.weight) for part in counted),
        tuple(None if part.is_section else float(getattr(part, end)) for part in counted),
        tuple(part.optional and end != "value" for part in counted),
    )


def _extreme(
    values: Sequence[float], weights: Sequence[float], optional: Sequence[bool], *, highest: bool
) -> float | None:
    """Return the lowest or highest mean; items that may stay out come in while they move it (`bounds`)."""
    items = list(zip(values, weights, optional, strict=True))
    total = sum(weight for _, weight, out in items if not out)
    products = sum(value * weight for value, weight, out in items if not out)
    for value, weight in sorted(((value, weight) for value, weight, out in items if out), reverse=highest):
        if total and (value * total <= products if highest else value * total >= products):
            break
        total += weight
        products += weight * value
    return products / total if total else None


def reaches(comparison: Comparison, value: float, limit: float) -> bool:
    """Compare a value with a limit; what is as good as equal counts as equal."""
    if abs(value - limit) <= _MARGIN * max(1.0, abs(limit)):
        return comparison in (Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.EQUALS)
    if comparison is Comparison.EQUALS:
        return False
    return (value > limit) is (comparison in LOWER)


def decided(comparison: Comparison, ends: Ends, limit: float) -> Verdict:
    """Return the verdict that holds between the lowest and the highest value (`thresholds.decide`)."""
    if ends.low is None or ends.high is None:
        return Verdict.NOT_APPLICABLE
    low, high = reaches(comparison, ends.low, limit), reaches(comparison, ends.high, limit)
    if comparison is Comparison.EQUALS and ends.high - ends.low > _MARGIN:
        return Verdict.NOT_DECIDED if ends.low - _MARGIN <= limit <= ends.high + _MARGIN else Verdict.NOT_MET
    if low is not high:
        return Verdict.NOT_DECIDED
    return Verdict.MET if low else Verdict.NOT_MET
