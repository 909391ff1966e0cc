"""What a workspace holds besides answers, and the frozen picture of an assessment that reports are made from."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from selfassess.domain.answers import OPEN, Answer
from selfassess.domain.figures import Result
from selfassess.domain.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality of Latvia (ISO 3166-2 code) or an invented one (`XX-…`); dates are ISO texts, empty = unknown."""

    code: str
    official_name: str
    short_name: str
    type: str = ""
    planning_region: str = ""
    valid_from: str = ""
    valid_to: str = ""
    merged_into: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """Who is assessed: the municipality itself (name empty) or one of its institutions, companies or councils."""

    municipality: Municipality
    kind: str = "municipality"
    name: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """The assessed period, both days included."""

    start: dt.date
    end: dt.date


@dataclass(frozen=True, slots=True)
class AssessmentInfo:
    """One assessment of the workspace; `number` is what `show` prints and `--assessment` takes."""

    number: int
    title: str
    unit: Unit
    period: Period
    questionnaires: tuple[str, ...]
    created_at: dt.datetime
    changed_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file (bytes kept once by their hash), a link, or a legal act attached to a question.

    `kind` is `file`, `link` or `act`; `name` the file's name, the link's address or the act with its article.
    """

    number: int
    question: str
    kind: str
    name: str
    note: str = ""
    sha256: str = ""
    size: int = 0
    added_at: dt.datetime | None = None
    added_by: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who changed something last, and when (UTC)."""

    at: dt.datetime
    by: str


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One change of a sheet: who, when (UTC), what.

    `kind` is `answered` (then `before` and `after` hold the agreed answer), `attached` or `detached` (then `evidence`
    names what).
    """

    at: dt.datetime
    by: str
    kind: str
    question: str
    before: Answer = OPEN
    after: Answer = OPEN
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class PreviousSheet:
    """The same questionnaire in the unit's previous assessment."""

    year: int
    answers: Mapping[str, Answer]
    result: Result


@dataclass(frozen=True, slots=True)
class PeriodResult:
    """What an edition of a questionnaire came to in one assessment; `year` is that of its period's end."""

    year: int
    edition: int
    result: Result


@dataclass(frozen=True, slots=True)
class SheetSnapshot:
    """One sheet as it stood when the snapshot was taken; `log` is filled only where it was asked for.

    `earlier` are the results of all earlier assessments of the unit, the oldest first; of the last of them `previous`
    has the answers too.
    """

    questionnaire: Questionnaire
    sha256: str
    answers: Mapping[str, Answer]
    result: Result
    previous: PreviousSheet | None = None
    evidence: tuple[Evidence, ...] = ()
    stamps: Mapping[str, Stamp] = field(default_factory=dict)
    log: tuple[LogEntry, ...] = ()
    earlier: tuple[PeriodResult, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One assessment as it stood at `taken_at`; reports are made from nothing else."""

    assessment: AssessmentInfo
    sheets: tuple[SheetSnapshot, ...]
    taken_at: dt.datetime
    by: str = ""


def leading_sheet(snapshot: Snapshot) -> SheetSnapshot:
    """Return the sheet whose verdict leads: the first that is scored, else the first."""
    return next((sheet for sheet in snapshot.sheets if sheet.questionnaire.is_scored), snapshot.sheets[0])


def without_marks(snapshot: Snapshot) -> Snapshot:
    """Return the snapshot without the marks for review, which are for those who fill in and nobody else."""

    def bare(sheet: SheetSnapshot) -> SheetSnapshot:
        answers = {name: replace(answer, marked=False) for name, answer in sheet.answers.items()}
        return replace(sheet, answers=answers)

    return replace(snapshot, sheets=tuple(map(bare, snapshot.sheets)))
