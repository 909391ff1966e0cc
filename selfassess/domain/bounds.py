"""The lowest and the highest figure that open questions still allow (METHOD section 3)."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from selfassess.domain.figures import Bounds, Part

_ZERO, _ONE = Fraction(0), Fraction(1)


def weighted_sum(items: Iterable[tuple[Fraction, Fraction]]) -> Fraction:
    """Return the exact sum of weight times value.

    Numerators are added by denominator: adding fractions one by one costs ten times as much.
    """
    numerators: dict[int, int] = {}
    for weight, value in items:
        denominator = weight.denominator * value.denominator
        numerators[denominator] = numerators.get(denominator, 0) + weight.numerator * value.numerator
    return sum((Fraction(numerator, denominator) for denominator, numerator in numerators.items()), _ZERO)


def weights_of(items: Sequence[tuple[Fraction, Fraction]]) -> Fraction:
    """Return the exact sum of the weights."""
    return weighted_sum((weight, _ONE) for weight, _ in items)


def mean_bounds(parts: Sequence[Part]) -> Bounds | None:
    """Return the extremes of the weighted mean of `parts`; None if no part can ever have a value.

    Parts that may stay out are taken in one after the other, the most extreme first, while they move the mean:
    that is the extreme of a weighted mean over all choices of optional parts.
    """
    low = _extreme_mean(parts, lambda part: part.low, highest=False)
    high = _extreme_mean(parts, lambda part: part.high, highest=True)
    return None if low is None or high is None else Bounds(low, high)


def _extreme_mean(parts: Sequence[Part], end: Callable[[Part], Fraction | None], *, highest: bool) -> Fraction | None:
    certain: list[tuple[Fraction, Fraction]] = []
    optional: list[tuple[Fraction, Fraction]] = []
    for part in parts:
        value = end(part)
        if value is None or not part.weight:
            continue
        if part.optional:
            optional.append((value, part.weight))
        else:
            certain.append((part.weight, value))
    products, weights = weighted_sum(certain), weights_of(certain)
    for value, weight in sorted(optional, reverse=highest):
        moves = weights == 0 or (value * weights > products if highest else value * weights < products)
        if not moves:
            break
        products += weight * value
        weights += weight
    return products / weights if weights else None


def sum_bounds(parts: Sequence[Part]) -> Bounds | None:
    """Return the extremes of the sum of `parts`; a part that may stay out can count as nothing."""
    low, high, any_value = _ZERO, _ZERO, False
    for part in parts:
        if part.low is None or part.high is None or part.weight == 0:
            continue
        any_value = True
        lowest, highest = part.weight * part.low, part.weight * part.high
        low += min(lowest, _ZERO) if part.optional else lowest
        high += max(highest, _ZERO) if part.optional else highest
    return Bounds(low, high) if any_value else None
