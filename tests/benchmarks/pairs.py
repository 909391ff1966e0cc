"""Ours against a floor: measured in turns within one run, shown as medians with their range."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Seconds = Callable[[], float]
"""Does something once and returns how long that took."""

_NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True)
class Measured:
    """What was measured, in seconds.

    `most` is the ratio of the medians that is aimed at, `within` the time that the slowest per cent keeps to; what is
    not aimed at is None. Without `floor` there is nothing to compare with.
    """

    name: str
    ours: Sequence[float]
    floor: Sequence[float] = ()
    most: float | None = None
    within: float | None = None

    @property
    def ratio(self) -> float | None:
        """Return our median over the floor's."""
        return statistics.median(self.ours) / statistics.median(self.floor) if self.floor else None

    @property
    def slowest(self) -> float:
        """Return the time that 99 of 100 keep to."""
        return sorted(self.ours)[min(len(self.ours) - 1, len(self.ours) * 99 // 100)]

    @property
    def is_met(self) -> bool:
        """Tell whether everything aimed at is reached."""
        is_near = self.most is None or self.ratio is None or self.ratio <= self.most
        return is_near and (self.within is None or self.slowest <= self.within)


def timed(work: Callable[[], object]) -> Seconds:
    """Return `work` as something that tells how long it took."""

    def run() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return run


def in_turns(floor: Seconds, ours: Seconds, repeats: int) -> tuple[list[float], list[float]]:
    """Return the times of both, done in turns so that other work of the machine slows both; a first turn is dropped."""
    turns = [(floor(), ours()) for _ in range(repeats + 1)][1:]
    return [turn[0] for turn in turns], [turn[1] for turn in turns]


def table(found: Sequence[Measured]) -> str:
    """Return the results as a table in Markdown; times in milliseconds."""
    head = ["| what | floor | ours | ratio | p99 | aim | |", "|---|---|---|---|---|---|---|"]
    return "\n".join([*head, *map(_line, found)])


def _line(one: Measured) -> str:
    ratio = f"{one.ratio:.2f}x" if one.ratio is not None else ""
    slowest = _milliseconds(one.slowest) if one.within is not None else ""
    aims = [f"{one.most:g}x"] if one.most is not None else []
    aims += [f"p99 {one.within * 1000:g}{_NO_BREAK}ms"] if one.within is not None else []
    verdict = ("met" if one.is_met else "missed") if aims else ""
    cells = (one.name, _span(one.floor), _span(one.ours), ratio, slowest, ", ".join(aims), verdict)
    return f"| {' | '.join(cells)} |"


def _span(times: Sequence[float]) -> str:
    """Return median and, in brackets, least and most."""
    if not times:
        return ""
    least, middle, most = (_milliseconds(each) for each in (min(times), statistics.median(times), max(times)))
    return f"{middle} ({least}–{most})"


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f}" if seconds >= 0.1 else f"{seconds * 1000:.2f}"
