"""A show of hands: how many are for each answer, what lies in the middle, and how far they are apart.

Hands are counted where one of a few answers is chosen (a level, yes or no, an option). Where the answers can be put in
order the middle is a median, and always an answer that somebody could give: of an even number of hands it may be two.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import accumulate

from selfassess.domain.answers import Value
from selfassess.domain.forms import ChoiceForm, LevelForm, YesNoForm
from selfassess.domain.questionnaire import Question

FEW = 5
"""From so many hands on they are more than single opinions."""
_QUARTERS = 4
_LEAST_ON_EACH_SIDE = 3
"""Two camps: at least one hand in so many on either side."""
_LEAST_OF_THREE = 5
"""Three camps: at least one hand in so many in each, and no hand alone."""
_NEARLY_HALF = (2, 5)


@dataclass(frozen=True, slots=True)
class Ballot:
    """What hands are raised for: the values in the order shown, and the same from worst to best.

    `ladder` is empty where the answers have no order: options of which several are worth the same.
    """

    values: tuple[Value, ...]
    ladder: tuple[Value, ...]


def ballot_of(question: Question) -> Ballot | None:
    """Return what hands can be raised for; None for a question that is answered in another way."""
    form = question.form
    if isinstance(form, LevelForm):
        levels = tuple(point.value for point in form.scale.points)
        return Ballot(levels, levels)
    if isinstance(form, YesNoForm):
        shown = ("yes", "partly", "no") if form.partly else ("yes", "no")
        return Ballot(shown, shown[::-1] if form.yes_is_good else shown)
    if isinstance(form, ChoiceForm):
        ordered = sorted(form.options, key=lambda option: option.points)
        has_order = len({option.points for option in ordered}) == len(ordered)
        return Ballot(
            tuple(option.id for option in form.options), tuple(option.id for option in ordered) if has_order else ()
        )
    return None


@dataclass(frozen=True)
class Show:
    """A show of hands: `counts` are those for each value of the ballot, in its order."""

    ballot: Ballot
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """Return how many hands there are."""
        return sum(self.counts)

    def count(self, value: Value) -> int:
        """Return how many hands are for `value`."""
        return self.counts[self.ballot.values.index(value)]

    @cached_property
    def climb(self) -> tuple[int, ...]:
        """The hands from the worst answer to the best; empty where the answers have no order."""
        return tuple(self.count(value) for value in self.ballot.ladder)

    def _place(self, wanted: int) -> int:
        """Return on which step the hand of that number (1 is the lowest) is."""
        return next(step for step, below in enumerate(accumulate(self.climb)) if below >= wanted)

    def _pair(self, from_below: int) -> tuple[Value, Value] | None:
        """Return the answers of the hand of that number, counted from below and from above."""
        if not self.climb or not self.total:
            return None
        ladder = self.ballot.ladder
        return ladder[self._place(from_below)], ladder[self._place(self.total + 1 - from_below)]

    @property
    def median(self) -> tuple[Value, Value] | None:
        """Return the lower and the upper median: the same answer twice unless half of the hands lie on either side.

        None without hands or order.
        """
        return self._pair((self.total + 1) // 2)

    @property
    def middle(self) -> tuple[Value, Value] | None:
        """Return from where to where the middle half of the hands reaches; None without hands or order.

        A quarter of the hands, rounded down, may lie below and as many above: the quartiles are answers of the hands
        n/4, rounded up, from below and from above (inverse of the distribution, the same read from either end).
        """
        return self._pair(-(-self.total // _QUARTERS))

    @property
    def reach(self) -> tuple[Value, Value] | None:
        """Return the lowest and the highest answer that has a hand; None without hands or order."""
        return self._pair(1)

    @property
    def answer(self) -> Value | None:
        """Return the group's answer: the median, of two the lower; without order what most hands are for, if one."""
        if self.median is not None:
            return self.median[0]
        leading = self.leading
        return leading[0] if len(leading) == 1 else None

    @property
    def leading(self) -> tuple[Value, ...]:
        """Return the answers that most hands are for; several where they have as many, none without hands."""
        most = max(self.counts)
        return tuple(v for v, count in zip(self.ballot.values, self.counts, strict=True) if count == most and most)


class Agreement(StrEnum):
    """How a group stands to a question."""

    NONE = "none"
    FEW = "few"
    UNANIMOUS = "unanimous"
    TWO_CAMPS = "two_camps"
    THREE_CAMPS = "three_camps"
    MAJORITY = "majority"
    HALVES = "halves"
    WIDE = "wide"
    CONTESTED_FROM_ABOVE = "contested_from_above"
    CONTESTED_FROM_BELOW = "contested_from_below"
    NEAR = "near"
    LEADING = "leading"
    TIED = "tied"


@dataclass(frozen=True, slots=True)
class Picture:
    """What a show of hands says: `hands` of `total` are for `values`.

    TWO_CAMPS and THREE_CAMPS name the answer of each camp that most hands are for, HALVES the two that the halves end
    at, WIDE the lowest and the highest; `hands` are then those of the lower side, or all.
    """

    agreement: Agreement
    total: int
    hands: int = 0
    values: tuple[Value, ...] = ()


def picture_of(show: Show) -> Picture:
    """Say how a group stands to a question, by the first of these rules that holds.

    Fewer than five hands are only counted. All for one answer: unanimous. Two camps: on either side of an answer a
    third of the hands or more, and a peak more than twice as high as that answer; three: each a fifth of the hands or
    more. A further peak at least half as high as the second highest is a camp too, so nobody is left out where the
    rest would make two. More than half for one answer: a majority. Half of the hands below and half above: halves.
    Fewer than three quarters on the median and the answers beside it: wide. More than two fifths above the median, or
    below it: contested. Else the hands are near their median. Without an order: what most hands are for.
    """
    total = show.total
    if total < FEW:
        return Picture(Agreement.FEW if total else Agreement.NONE, total, total)
    leading, most = show.leading, max(show.counts)
    if most == total:
        return Picture(Agreement.UNANIMOUS, total, most, leading)
    camps = _camps(show)
    if camps is not None:
        return camps
    if 2 * most > total:
        return Picture(Agreement.MAJORITY, total, most, leading)
    if not show.climb:
        return Picture(Agreement.LEADING if len(leading) == 1 else Agreement.TIED, total, most, leading)
    return _spread_picture(show)


def _camps(show: Show) -> Picture | None:
    """Return the picture of two or three camps; None where there are none, or more."""
    climb = show.climb
    peaks = _peaks(climb)
    if len(peaks) > 1:
        second = sorted(climb[peak] for peak in peaks)[-2]
        peaks = [peak for peak in peaks if 2 * climb[peak] >= second]
    return {2: _two_camps, 3: _three_camps}.get(len(peaks), _no_camps)(show, peaks)


def _peaks(climb: Sequence[int]) -> list[int]:
    """Return the steps that stand apart: between two of them lies one with fewer than half the hands of either."""
    peaks: list[int] = []
    lowest = 0
    for step, hands in enumerate(climb):
        if not peaks or 2 * lowest < min(climb[peaks[-1]], hands):
            peaks.append(step)
        elif hands > climb[peaks[-1]]:
            peaks[-1] = step
        lowest = hands if peaks[-1] == step else min(lowest, hands)
    return peaks


def _two_camps(show: Show, peaks: Sequence[int]) -> Picture | None:
    climb, total = show.climb, show.total
    low, high = peaks
    for step in range(low + 1, high):
        below, above = sum(climb[:step]), sum(climb[step + 1 :])
        have_both = _LEAST_ON_EACH_SIDE * min(below, above) >= total
        if have_both and 2 * climb[step] < min(climb[low], climb[high]):
            return Picture(Agreement.TWO_CAMPS, total, below, tuple(show.ballot.ladder[peak] for peak in peaks))
    return None


def _three_camps(show: Show, peaks: Sequence[int]) -> Picture | None:
    climb, total = show.climb, show.total
    low, middle, high = peaks
    first = min(range(low + 1, middle), key=climb.__getitem__)
    second = min(range(middle + 1, high), key=climb.__getitem__)
    least = min(sum(climb[:first]), sum(climb[first + 1 : second]), sum(climb[second + 1 :]))
    if least == 1 or _LEAST_OF_THREE * least < total:
        return None
    return Picture(Agreement.THREE_CAMPS, total, total, tuple(show.ballot.ladder[peak] for peak in peaks))


def _no_camps(_show: Show, _peaks: Sequence[int]) -> None:
    return None


def _spread_picture(show: Show) -> Picture:
    """Return the picture of hands that have an order and no majority."""
    climb, ladder, total = show.climb, show.ballot.ladder, show.total
    low, high = (ladder.index(value) for value in show.median or ())
    if low != high:
        return Picture(Agreement.HALVES, total, sum(climb[: low + 1]), (ladder[low], ladder[high]))
    around = range(max(low - 1, 0), min(low + 2, len(ladder)))
    beside = sum(climb[step] for step in around)
    if beside * _QUARTERS < total * (_QUARTERS - 1):
        return Picture(Agreement.WIDE, total, total, show.reach or ())
    sides = (
        (Agreement.CONTESTED_FROM_ABOVE, range(low + 1, len(ladder))),
        (Agreement.CONTESTED_FROM_BELOW, range(low)),
    )
    part, whole = _NEARLY_HALF
    for agreement, steps in sides:
        hands = sum(climb[step] for step in steps)
        if whole * hands > part * total:
            return Picture(agreement, total, hands, tuple(ladder[step] for step in steps if climb[step]))
    return Picture(Agreement.NEAR, total, beside, tuple(ladder[step] for step in around if climb[step]))
