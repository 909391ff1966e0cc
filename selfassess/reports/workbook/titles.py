"""What the worksheets of a workbook are called."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from selfassess.domain.record import SheetSnapshot, Snapshot
from selfassess.voice import Voice

_LONGEST = 31
_NOT_ALLOWED = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffe\uffff]")
_RESERVED = ("history",)


@dataclass(frozen=True, slots=True)
class Titles:
    """The worksheets of one assessment, in their order."""

    summaries: tuple[str, ...]
    heat: str
    answers: str
    thresholds: str
    calculation: str
    verdicts: str


def titles_of(snapshots: Sequence[Snapshot], voice: Voice) -> tuple[list[Titles], str]:
    """Return the worksheets of every assessment, and the one of codes that they share; no two are called alike."""
    taken: set[str] = set(_RESERVED)
    found = []
    for snapshot in snapshots:
        suffix = f" {snapshot.assessment.period.end.year}" if len(snapshots) > 1 else ""
        first = voice.translate("Workbook", "Summary")
        more = [voice.text(sheet.questionnaire.title) for sheet in scored_sheets(snapshot)[1:]]
        found.append(
            Titles(
                summaries=tuple(_free(name, suffix, taken) for name in (first, *more)),
                heat=_free(voice.translate("Workbook", "Levels"), suffix, taken),
                answers=_free(voice.translate("Workbook", "Answers"), suffix, taken),
                thresholds=_free(voice.translate("Workbook", "Thresholds"), suffix, taken),
                calculation=_free(voice.translate("Workbook", "Calculation"), suffix, taken),
                verdicts=_free(voice.translate("Workbook", "Verdicts"), suffix, taken),
            )
        )
    return found, _free(voice.translate("Workbook", "Codes"), "", taken)


def scored_sheets(snapshot: Snapshot) -> list[SheetSnapshot]:
    """Return the sheets that have a summary each."""
    return [sheet for sheet in snapshot.sheets if sheet.questionnaire.is_scored]


def _cut(name: str, most: int) -> str:
    """Return a name of at most `most` letters, cut between words and with an ellipsis."""
    if len(name) <= most:
        return name
    whole = name[:most].rpartition(" ")[0]
    return f"{whole or name[: most - 1]}\N{HORIZONTAL ELLIPSIS}"


def _free(wanted: str, suffix: str, taken: set[str]) -> str:
    """Return a name that Excel takes, cut to its 31 letters; a number tells equal ones apart."""
    plain = " ".join(_NOT_ALLOWED.sub(" ", wanted).split())
    number, ending = 1, suffix
    while True:
        name = _cut(plain, _LONGEST - len(ending)).strip("' ") + ending
        if name.strip() and name.casefold() not in taken:
            break
        number += 1
        ending = f"{suffix} ({number})"
    taken.add(name.casefold())
    return name
