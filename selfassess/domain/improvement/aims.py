"""What the thresholds of a goal ask of which figures and questions, on the shown scale."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from selfassess.domain.figures import Figure, Result
from selfassess.domain.questionnaire import Comparison, RollUp, Threshold
from selfassess.domain.thresholds import meets, missing_under_sum

LOWER = (Comparison.AT_LEAST, Comparison.MORE_THAN)
"""What a value that is high enough always meets."""
_UPPER = (Comparison.AT_MOST, Comparison.LESS_THAN)


class Hindrance(StrEnum):
    """Why a target cannot reach a threshold by steps."""

    TOO_FEW_STEPS = "too_few_steps"
    """Every step allowed is not enough; `Obstacle.best` is what they come to."""
    OFF_SCALE = "off_scale"
    """The limit lies outside the scale: no answers at all can meet it."""
    EXCEEDED = "exceeded"
    """The value is too high, and steps only go up."""
    FIGURE = "figure"
    """A figure or an answer is compared itself, and no step allowed brings it there."""
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

    `target` is empty where the threshold itself is the obstacle. `best` is the value that comes nearest with the
    steps allowed, on the shown scale, where that is the reason.
    """

    threshold: str
    target: str
    hindrance: Hindrance
    best: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Aim:
    """One threshold on one target, its limit on the scale the target is shown on."""

    threshold: Threshold
    target: str
    limit: Fraction

    def is_met_by(self, value: Fraction) -> bool:
        """Compare an unrounded value with the limit."""
        return meets(self.threshold.comparison, value, self.limit)

    @property
    def sides(self) -> Iterator[tuple[int, bool]]:
        """Yield 1 where the value must not be lower and -1 where it must not be higher, and whether strictly so."""
        if self.threshold.comparison not in _UPPER:
            yield 1, self.threshold.comparison is Comparison.MORE_THAN
        if self.threshold.comparison not in LOWER:
            yield -1, self.threshold.comparison is Comparison.LESS_THAN

    def obstacle(self, hindrance: Hindrance, best: Fraction | None = None) -> Obstacle:
        """Return that this aim cannot be reached."""
        return Obstacle(self.threshold.id, self.target, hindrance, best)

    def is_off_scale(self, figure: Figure) -> bool:
        """Tell whether no value on the figure's scale meets the limit."""
        nearest = min(max(self.limit, figure.lowest), figure.highest)
        ends = {nearest, figure.lowest, figure.highest}
        return not any(self.is_met_by(value) for value in ends) and not figure.lowest < self.limit < figure.highest


def aims_of(result: Result, thresholds: Iterable[Threshold]) -> list[Aim]:
    """Return what the thresholds ask for, also of what does not apply now: a step may open questions in it."""
    wanted = {one.id for one in thresholds}
    aims = []
    for found in result.thresholds:
        if found.threshold.id in wanted and found.threshold.value is not None:
            for judged in found.judgements:
                if judged.limit is not None:
                    aims.append(Aim(found.threshold, judged.target, judged.limit))
    return aims


def fixed_obstacles(aims: Iterable[Aim], thresholds: Iterable[Threshold], result: Result) -> list[Obstacle]:
    """Return what no answers can help: no published value, orientation, off the scale, one limit against another.

    `aims` are those that apply.
    """
    found = []
    for one in thresholds:
        if one.value is None:
            found.append(Obstacle(one.id, "", Hindrance.NO_VALUE))
        elif one.orientation:
            found.append(Obstacle(one.id, "", Hindrance.ORIENTATION))
    lowest: dict[str, list[Aim]] = {}
    for aim in aims:
        figure = result.figure(aim.target)
        if figure is not None and aim.is_off_scale(figure):
            found.append(aim.obstacle(Hindrance.OFF_SCALE))
        lowest.setdefault(aim.target, []).append(aim)
    for together in lowest.values():
        if _excludes(together):
            found += [aim.obstacle(Hindrance.CONTRADICTORY) for aim in together]
    return found


def _excludes(together: list[Aim]) -> bool:
    """Tell whether no number at all meets every one of the limits."""
    least = [(aim.limit, strict) for aim in together for side, strict in aim.sides if side > 0]
    most = [(aim.limit, strict) for aim in together for side, strict in aim.sides if side < 0]
    return any(low > high or (low == high and (above or below)) for low, above in least for high, below in most)


def hindrance_now(figure: Figure | None) -> Hindrance | None:
    """Return why a figure has no value that can be compared with a limit, if that is so."""
    if figure is None or figure.value is None:
        return Hindrance.OPEN
    missing = missing_under_sum(figure) if figure.rule is RollUp.SUM else ""
    return {"": None, "open": Hindrance.OPEN}.get(missing, Hindrance.NOT_APPLICABLE_UNDER_SUM)
