"""Ours against a floor: measured in turns within one run, shown as medians with their range."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Seconds = Callable[[], float]
"""Does something once and returns how long that took."""

_NO_BREAK = "\N{NO-BREAK SPACE}"
_ENOUGH_FOR_P99 = 100


@dataclass(frozen=True)
class Measured:
    """What was measured, in seconds.

    `most` is the ratio of the medians that is aimed at, `usual` the median, `slowest` the time that 99 of 100 keep to;
    what is not aimed at is None. Without `floor` there is nothing to compare with.
    """

    name: str
    ours: Sequence[float]
    floor: Sequence[float] = ()
    most: float | None = None
    usual: float | None = None
    slowest: float | None = None

    @property
    def ratio(self) -> float | None:
        """Return our median over the floor's."""
        return statistics.median(self.ours) / statistics.median(self.floor) if self.floor else None

    @property
    def p99(self) -> float:
        """Return the time that 99 of 100 keep to."""
        return sorted(self.ours)[min(len(self.ours) - 1, len(self.ours) * 99 // 100)]

    @property
    def is_met(self) -> bool:
        """Tell whether everything aimed at is reached."""
        pairs = ((self.ratio, self.most), (statistics.median(self.ours), self.usual), (self.p99, self.slowest))
        return all(found is None or aim is None or found <= aim for found, aim in pairs)


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
    p99 = _milliseconds(one.p99) if len(one.ours) >= _ENOUGH_FOR_P99 else ""
    aims = [f"{one.most:g}x"] if one.most is not None else []
    aims += [_limit("median", one.usual)] if one.usual is not None else []
    aims += [_limit("p99", one.slowest)] if one.slowest is not None else []
    verdict = ("met" if one.is_met else "missed") if aims else ""
    cells = (one.name, _span(one.floor), _span(one.ours), ratio, p99, ", ".join(aims), verdict)
    return f"| {' | '.join(cells)} |"


def _limit(what: str, seconds: float) -> str:
    return f"{what} {seconds * 1000:g}{_NO_BREAK}ms"


def _span(times: Sequence[float]) -> str:
    """Return median and, in brackets, least and most."""
    if not times:
        return ""
    least, middle, most = (_milliseconds(each) for each in (min(times), statistics.median(times), max(times)))
    return f"{middle} ({least}–{most})"


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f}" if seconds >= 0.1 else f"{seconds * 1000:.2f}"
