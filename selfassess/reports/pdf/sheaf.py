"""A canvas that holds its pages back until their number is known: contents and `page n of m` in one layout."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from selfassess.reports.pdf.fonts import REGULAR
from selfassess.reports.pdf.marks import MarkedCanvas
from selfassess.reports.pdf.styles import ink


@dataclass(frozen=True, slots=True)
class Numbers:
    """What is known at the end: how many pages there are, and on which one each heading stands, by its key."""

    total: int
    page_by_key: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Late:
    """Words that can only be written at the end, `place`d among the page's drawing so that it reads in order.

    (x, y) is the right end of their baseline in the coordinates of that place.
    """

    place: int
    x: float
    y: float
    size: float
    words: Callable[[Numbers], str]


@dataclass(frozen=True, slots=True)
class _Mark:
    """A heading on its page: a place to jump to, and an entry of the outline."""

    key: str
    title: str
    level: int
    top: float


class Sheaf(MarkedCanvas):
    """Takes pages like any canvas and writes them all on `save`; then `page_count` tells how many there are."""

    _startPage: Callable[[], None]
    _doc: Any
    page_count = 0

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._held: list[dict[str, Any]] = []
        self._late: list[_Late] = []
        self._marks: list[_Mark] = []
        self._page_by_key: dict[str, int] = {}

    def write_late(self, x: float, y: float, size: float, words: Callable[[Numbers], str]) -> None:
        """Write `words` right aligned at (x, y), once the pages are counted."""
        self._late.append(_Late(len(self._code), x, y, size, words))

    def mark_heading(self, key: str, title: str, level: int, top: float) -> None:
        """Note a heading of the outline whose upper edge lies at `top`; `level` 0 is the highest."""
        _, above = self.absolutePosition(0, top)
        self._marks.append(_Mark(key, title, level, above))
        self._page_by_key[key] = len(self._held) + 1

    def showPage(self) -> None:
        """Hold the page back."""
        self._bundle()
        self._held.append(dict(self.__dict__))
        self._late, self._marks = [], []
        self._startPage()

    def _bundle(self) -> None:
        """Join what is drawn between the words that come late: thousands of short lines take much more room."""
        ends = [late.place for late in self._late]
        self._code = ["\n".join(self._code[start:end]) for start, end in zip([0, *ends], [*ends, None], strict=True)]
        self._late = [replace(late, place=number) for number, late in enumerate(self._late, 1)]

    def save(self) -> None:
        """Finish every page and write the file."""
        held = self._held
        numbers = Numbers(len(held), self._page_by_key)
        for page in held:
            self.__dict__.update(page)
            self._finish(numbers)
            super().showPage()
        super().save()
        # the file has it all now, and what comes next needs the room
        self._held, self._doc = [], None
        self.page_count = numbers.total

    def _finish(self, numbers: Numbers) -> None:
        for mark in self._marks:
            self.bookmarkPage(mark.key, fit="XYZ", left=0, top=mark.top + 12, zoom=0)
            self.addOutlineEntry(mark.title, mark.key, mark.level, closed=mark.level > 0)
        whole = self._code
        for late in reversed(self._late):
            self._code = []
            self.saveState()
            self.setFillColor(ink("ink2"))
            self.setFont(REGULAR, late.size)
            self.drawRightString(late.x, late.y, late.words(numbers))
            self.restoreState()
            whole[late.place : late.place] = self._code
        self._code = whole
