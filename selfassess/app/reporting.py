"""What the report page orders: one file or the whole pack, under names that sort, and the choices it remembers."""

import datetime as dt
import json
import tempfile
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

from selfassess.app.exporting import ExportDone, export, problem_of, with_sheets
from selfassess.app.file_names import file_name
from selfassess.domain.errors import Problem
from selfassess.domain.figures import Coverage
from selfassess.domain.findings import is_barely_begun
from selfassess.domain.record import Snapshot
from selfassess.domain.report import AccessMark, ReportKind, ReportOptions
from selfassess.reports.progress import Watch, unwatched, watched
from selfassess.voice import Voice, findings

PACK = (".pdf", ".xlsx", ".json", ".csv")
"""The files of a whole pack, by suffix."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written of which file; `options` name at least one language."""

    snapshot: Snapshot
    options: ReportOptions
    workspace: Path

    @property
    def voice(self) -> Voice:
        """Return who speaks in the files: the first language."""
        return Voice(self.options.languages[0])


@dataclass(frozen=True, slots=True)
class PackDone:
    """A folder with all its files."""

    path: Path
    files: tuple[ExportDone, ...]

    @property
    def missing_characters(self) -> tuple[str, ...]:
        """Return the characters that the report's typeface lacks."""
        return tuple(sorted({sign for done in self.files for sign in done.missing_characters}))

    @property
    def cut(self) -> int:
        """Return how many texts are longer than a cell of the workbook holds."""
        return sum(done.cut for done in self.files)


def report_name(order: Order, suffix: str) -> str:
    """Return the name of a file: municipality, year, what it is, date; for an empty suffix the pack's folder."""
    words = (*_lead_words(order), _kind_word(order, suffix), _made_on(order))
    return file_name(" ".join(word for word in words if word), suffix)


def _lead_words(order: Order) -> tuple[str, str]:
    info = order.snapshot.assessment
    return info.unit.name or info.unit.municipality.short_name, str(info.period.end.year)


def _made_on(order: Order) -> str:
    return order.snapshot.taken_at.astimezone().date().isoformat()


def _kind_word(order: Order, suffix: str) -> str:
    voice = order.voice
    if suffix == ".pdf":
        return {
            ReportKind.SUMMARY: voice.translate("FileNames", "summary"),
            ReportKind.COUNCIL: voice.translate("FileNames", "report for the council"),
            ReportKind.FULL: voice.translate("FileNames", "full report"),
            ReportKind.EVIDENCE: voice.translate("FileNames", "register of evidence"),
        }[order.options.kind]
    named = {
        ".xlsx": voice.translate("FileNames", "workbook"),
        ".json": voice.translate("FileNames", "results"),
        ".csv": voice.translate("FileNames", "answers"),
    }
    return named.get(suffix, "")


def write_file(order: Order, target: Path, watch: Watch = unwatched) -> ExportDone:
    """Write one file as its suffix says. Raises what `exporting.export` and `watch` raise."""
    with watched(watch):
        return export([order.snapshot], target, order.voice.language, order.workspace, order.options)


def write_pack(order: Order, folder: Path, watch: Watch = unwatched) -> PackDone:
    """Write report, workbook, results and answers into a folder of their own in `folder`: all of them or none.

    Files of the same names are replaced. Raises Problem `export.folder_missing` or what `write_file` raises.
    """
    if not folder.is_dir():
        raise Problem("export.folder_missing", path=str(folder))
    target = folder / report_name(order, "")
    try:
        with tempfile.TemporaryDirectory(prefix=".selfassess-", dir=folder) as part:
            done = [_write_part(order, Path(part), at, watch) for at in range(len(PACK))]
            target.mkdir(exist_ok=True)
            files = tuple(_settled(one, target) for one in done)
    except OSError as error:
        raise problem_of(error, target) from error
    return PackDone(target, files)


def _write_part(order: Order, part: Path, at: int, watch: Watch) -> ExportDone:
    name = report_name(order, PACK[at])
    try:
        return write_file(order, part / name, partial(_tell_part, watch, at))
    except Problem as problem:
        # the folder it is written in first is nothing that anybody has to know of
        raise Problem(problem.code, **{**problem.fields, "path": name}) from problem


def _tell_part(watch: Watch, at: int, share: Fraction) -> None:
    watch((at + share) / len(PACK))


def _settled(done: ExportDone, folder: Path) -> ExportDone:
    return replace(done, path=done.path.replace(folder / done.path.name))


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen on the report page: the options, where their logo lies, and where files went last.

    `access` is the mark as it is written there, of which `options` have nothing while it has no ground.
    `own` names what the user chose although the page proposes it: `draft`, `author`.
    """

    options: ReportOptions
    logo_path: str = ""
    folder: str = ""
    access: AccessMark | None = None
    own: tuple[str, ...] = ()


def choices_text(choices: Choices) -> str:
    """Return the choices as one line that `read_choices` reads; the logo by its path only."""
    options = choices.options
    return json.dumps(
        {
            "kind": options.kind,
            "languages": options.languages,
            "sheets": options.sheets,
            "draft": options.is_draft,
            "access": choices.access and [choices.access.ground, choices.access.term],
            "author": options.author,
            "number": options.registration_number,
            "decision": options.decision,
            "date": options.document_date and options.document_date.isoformat(),
            "embed": options.embed,
            "logo": choices.logo_path,
            "folder": choices.folder,
            "own": choices.own,
        },
        ensure_ascii=False,
    )


def read_choices(text: str) -> Choices:
    """Return the choices of a line; whatever is missing or unreadable is as nobody had chosen. The logo is not read."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    told = _Told(found if isinstance(found, dict) else {})
    written = told.texts("access")
    access = AccessMark(written[0], written[1]) if len(written) == 2 else None
    options = ReportOptions(
        kind=_kind(told.text("kind")),
        languages=told.texts("languages"),
        sheets=told.texts("sheets"),
        is_draft=told.found.get("draft") is True,
        access=access if access and access.ground else None,
        author=told.text("author"),
        registration_number=told.text("number"),
        decision=told.text("decision"),
        document_date=_day(told.text("date")),
        embed=told.found.get("embed") is not False,
    )
    # before anything was proposed, whatever stands here was chosen
    chosen = tuple(name for name, is_there in (("draft", options.is_draft), ("author", options.author)) if is_there)
    return Choices(
        options, told.text("logo"), told.text("folder"), access, told.texts("own") if "own" in told.found else chosen
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What stands in the line, of whatever type."""

    found: dict[str, Any]

    def text(self, name: str) -> str:
        value = self.found.get(name)
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        value = self.found.get(name)
        return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def _kind(name: str) -> ReportKind:
    return ReportKind(name) if name in list(ReportKind) else ReportKind.COUNCIL


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def proposes_draft(snapshot: Snapshot, keys: tuple[str, ...]) -> bool:
    """Tell whether a report of these sheets (of all without keys) is better called a draft.

    So it is while the scored ones are barely begun, as long as their bounds say more than their score.
    """
    scored = [sheet.result.coverage for sheet in with_sheets(snapshot, keys).sheets if sheet.questionnaire.is_scored]
    answered, applicable = (sum(getattr(one, name) for one in scored) for name in ("answered", "applicable"))
    return is_barely_begun(Coverage(answered, applicable - answered))


def clerk_text(order: Order) -> str:
    """Return an explanation of the findings and a draft decision, to be copied into a document system."""
    return findings.clerk_text(with_sheets(order.snapshot, order.options.sheets), order.voice)


def read_logo(path: Path) -> bytes:
    """Return the bytes of a picture for the cover, checked.

    Raises Problem `report.logo_unreadable` or what `reports.pdf.logo.check_logo` raises.
    """
    from selfassess.reports.pdf.logo import MOST_BYTES, check_logo

    try:
        with path.open("rb") as file:
            # one byte more than allowed shows that it is too large, however large it is
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        raise Problem("report.logo_unreadable", path=str(path)) from None
    if not content:
        raise Problem("report.logo_not_picture")
    check_logo(content)
    return content
