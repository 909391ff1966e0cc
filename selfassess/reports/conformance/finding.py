"""What the checker of PDF files says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from selfassess.reports.conformance.reading import Reading


@dataclass(frozen=True, slots=True)
class Finding:
    """A condition that does not hold: its code, the page (from 1; 0 = the file as a whole), and what was met there."""

    code: str
    page: int
    detail: str


Detail = tuple[int, str]
"""Page and what was met there, as in a Finding."""

Check = Callable[[Reading], Iterator[Detail]]


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of a standard, worded as its failure; `check` yields where that is met."""

    code: str
    words: str
    check: Check
