"""Setting the same in the two languages of a report."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from reportlab.platypus.flowables import Flowable

from selfassess.reports.pdf.columns import Columns, Stack
from selfassess.reports.pdf.styles import GUTTER

_Tongue = TypeVar("_Tongue")


def abreast(tongues: Sequence[_Tongue], width: float, make: Callable[[_Tongue], Sequence[Flowable]]) -> list[Flowable]:
    """Return what `make` says in each language side by side, `width` points wide together; one language as it is."""
    made = [list(make(tongue)) for tongue in tongues]
    if len(made) == 1 or not any(made):
        return made[0]
    each = (width - GUTTER) / 2
    return [Columns([Stack(index * (each + GUTTER), each, flowables) for index, flowables in enumerate(made)])]


def beneath(tongues: Sequence[_Tongue], make: Callable[[_Tongue], Sequence[Flowable]]) -> list[Flowable]:
    """Return what `make` says in each language, one below the other."""
    return [flowable for tongue in tongues for flowable in make(tongue)]


def joined(tongues: Sequence[_Tongue], word: Callable[[_Tongue], str]) -> str:
    """Return a short word in each language, such as `Veids / Kind`; once where it is the same."""
    return " / ".join(dict.fromkeys(word(tongue) for tongue in tongues))


def joined_each(tongues: Sequence[_Tongue], words: Callable[[_Tongue], Sequence[str]]) -> list[str]:
    """Return several short words in each language, such as the heads of a table."""
    return [" / ".join(dict.fromkeys(said)) for said in zip(*map(words, tongues), strict=True)]
