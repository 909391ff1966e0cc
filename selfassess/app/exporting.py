"""Reports and exports: written beside their target, opened again, compared, then put in place (DESIGN section 2)."""

import errno
import gc
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from selfassess.app.file_names import is_one_file
from selfassess.app.session import Session
from selfassess.domain.answers import value_text
from selfassess.domain.assignment import Share
from selfassess.domain.errors import Problem
from selfassess.domain.record import Snapshot, without_marks
from selfassess.domain.report import PLAIN, ReportKind, ReportOptions
from selfassess.domain.scenario import Plan
from selfassess.reports.progress import tell_share
from selfassess.voice import Voice

SUFFIXES = (".pdf", ".xlsx", ".json", ".csv")
PLAN_SUFFIXES = (".csv", ".xlsx")
_ONE_REPORT = threading.Lock()
_MOST_NAMED = 5
"""Places of a file that are named when it does not say what the assessment says."""


@dataclass(frozen=True, slots=True)
class ExportDone:
    """A file that is in its place; `size` in bytes.

    `missing_characters` are those the fonts lack; the file shows them as `[U+1F600]`. `cut` counts the answers whose
    text is longer than a cell of a workbook holds.
    """

    path: Path
    size: int
    missing_characters: tuple[str, ...] = ()
    cut: int = 0


def export(
    snapshots: Sequence[Snapshot],
    target: Path,
    language: str,
    workspace: Path | None = None,
    options: ReportOptions = PLAIN,
) -> ExportDone:
    """Write assessments to `target`, whose suffix says how: .pdf, .xlsx, .json or .csv; a file there is replaced.

    `workspace` is the file in use, which must not be the target; of `options` the sheets hold for every kind of file,
    the rest for a PDF. Raises Problem `export.unknown_suffix`,
    `export.is_workspace`, `export.one_assessment` (CSV) or, with the target as it was, `export.folder_missing`,
    `export.not_writable`, `export.is_folder`, `export.disk_full`, `export.bad_path`, `export.failed`, `export.differs`.
    """
    voice = Voice((*options.languages, language)[0])
    wanted = [with_sheets(snapshot, options.sheets) for snapshot in snapshots]
    with placed(target, SUFFIXES, workspace) as part:
        missing = _write(wanted, part, voice, options)
        tell_share(1, 1)
        check_same(_differences(part, wanted, voice, options.kind), target)
        tell_share(1, 1)
        size = part.stat().st_size
    return ExportDone(target, size, missing, _cut(wanted) if part.suffix == ".xlsx" else 0)


def export_plan(snapshot: Snapshot, plan: Plan, target: Path, language: str, workspace: Path | None = None) -> Path:
    """Write the steps of a scenario of `snapshot` to `target`, a .csv or .xlsx; a file there is replaced.

    Raises Problem `scenario.no_steps` or what `export` raises for its target.
    """
    from selfassess.reports.plan_file import differences, write_plan

    if not plan.steps:
        raise Problem("scenario.no_steps", name=plan.name)
    with placed(target, PLAN_SUFFIXES, workspace) as part:
        voice = Voice(language)
        write_plan(snapshot, plan, part, voice)
        check_same(differences(part, plan, voice), target)
    return target


@contextmanager
def placed(target: Path, suffixes: Sequence[str], workspace: Path | None = None) -> Iterator[Path]:
    """Give a path beside `target` to write to and to check; what lies there at the end takes the target's place.

    Raises the Problems of a target that `export` names; the target is then as it was.
    """
    _check_target(target, workspace)
    suffix = target.suffix.lower()
    if suffix not in suffixes:
        raise Problem("export.unknown_suffix", path=str(target), suffixes=tuple(suffixes))
    part = target.with_name(f".{target.stem[:80]}.{os.getpid()}.part{suffix}")
    try:
        yield part
        part.replace(target)
    except OSError as error:
        raise problem_of(error, target) from error
    finally:
        _remove(part)


def check_same(differing: Sequence[str], target: Path) -> None:
    """Raise Problem `export.differs` where a file, opened again, lacks something in the places named."""
    if differing:
        raise Problem("export.differs", path=str(target), places=tuple(differing[:_MOST_NAMED]))


def _check_target(target: Path, workspace: Path | None) -> None:
    if "\0" in str(target):
        raise Problem("export.bad_path", path=str(target).replace("\0", "␀"))
    try:
        if target.is_dir():
            raise Problem("export.is_folder", path=str(target))
        if not target.parent.is_dir():
            raise Problem("export.folder_missing", path=str(target.parent))
        if workspace is not None and is_one_file(target, workspace):
            raise Problem("export.is_workspace", path=str(target))
    except OSError:
        raise Problem("export.bad_path", path=str(target)) from None


def with_sheets(snapshot: Snapshot, keys: Sequence[str]) -> Snapshot:
    """Return the snapshot with the sheets of these questionnaires in this order; without keys as it is."""
    by_key = {sheet.questionnaire.id: sheet for sheet in snapshot.sheets}
    kept = tuple(by_key[key] for key in keys if key in by_key)
    return replace(snapshot, sheets=kept) if kept else snapshot


def _write(snapshots: Sequence[Snapshot], part: Path, voice: Voice, options: ReportOptions) -> tuple[str, ...]:
    """Write the file; return the characters that its fonts lack."""
    if part.suffix == ".pdf":
        from selfassess.reports.pdf import report_attachments, write_pdf

        with setting_a_report():
            if not options.embed:
                return write_pdf(snapshots, part, voice, options).missing
            told = snapshots if options.kind is ReportKind.FULL else [without_marks(one) for one in snapshots]
            inside = report_attachments(told, voice)
            # the cells of a workbook hold each other: the pages shall have their room; but beside a window what is
            # found may be a widget, and those are destroyed in the window's thread alone
            if threading.current_thread() is threading.main_thread():
                gc.collect()
            return write_pdf(snapshots, part, voice, options, inside).missing
    if part.suffix == ".xlsx":
        from selfassess.reports.workbook import write_workbook

        write_workbook(snapshots, part, voice)
    else:
        part.write_bytes(_text(snapshots, part.suffix, voice).encode("utf-8"))
    return ()


@contextmanager
def setting_a_report() -> Iterator[None]:
    """Let nobody else set a report for the length of a `with`: the typesetting library keeps its fonts in common.

    Garbage is left lying meanwhile. A report of 1,802 questions has so many objects that looking through them took
    half of the time, and each look stopped the window for a third of a second; there is next to nothing to find.
    """
    with _ONE_REPORT:
        was_enabled = gc.isenabled()
        gc.disable()
        try:
            yield
        finally:
            if was_enabled:
                gc.enable()


def _cut(snapshots: Sequence[Snapshot]) -> int:
    from selfassess.reports.workbook.cells import is_cut

    answers = (answer for one in snapshots for sheet in one.sheets for answer in sheet.answers.values())
    return sum(is_cut(answer.why) or is_cut(value_text(answer.value)) for answer in answers)


def _differences(part: Path, snapshots: Sequence[Snapshot], voice: Voice, kind: ReportKind) -> list[str]:
    """Return where the file, opened again, does not say what the snapshots say."""
    from selfassess.reports import readback

    if part.suffix == ".pdf" and kind is ReportKind.EVIDENCE:
        return readback.register_differences(part, snapshots)
    if part.suffix == ".pdf" and kind is ReportKind.SUMMARY:
        return readback.summary_differences(part, snapshots, voice)

    differences: dict[str, Callable[[Path, Sequence[Snapshot], Voice], list[str]]] = {
        ".pdf": readback.pdf_differences,
        ".xlsx": readback.xlsx_differences,
        ".json": readback.json_differences,
        ".csv": readback.csv_differences,
    }
    return differences[part.suffix](part, snapshots, voice)


def _text(snapshots: Sequence[Snapshot], suffix: str, voice: Voice) -> str:
    from selfassess.reports.csv_file import csv_text
    from selfassess.reports.json_file import json_text

    return json_text(snapshots, voice) if suffix == ".json" else csv_text(snapshots, voice)


def problem_of(error: OSError, target: Path) -> Problem:
    """Return what the system's error means for who wants to write `target`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Problem("export.disk_full", path=str(target))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ETXTBSY):
        return Problem("export.not_writable", path=str(target))
    if error.errno in (errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ):
        return Problem("export.bad_path", path=str(target))
    return Problem("export.failed", path=str(target), reason=error.strerror or type(error).__name__)


def _remove(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        # the folder went away or is read-only: there is nothing left to tidy
        return


def snapshots_of(session: Session, numbers: Sequence[int], with_log: bool = False) -> list[Snapshot]:
    """Return the assessments of those numbers as they stand, with their logs where asked; without numbers the chosen.

    Raises Problem `session.unknown_assessment` or `session.no_assessment`.
    """
    if not numbers:
        return [session.snapshot(with_log)]
    found = []
    for number in dict.fromkeys(numbers):
        session.choose(number)
        found.append(session.snapshot(with_log))
    return found


def score_text(session: Session, voice: Voice) -> str:
    """Return the chosen assessment as JSON text (DESIGN section 6). Raises Problem `session.no_assessment`."""
    from selfassess.reports.json_file import json_text

    return json_text([session.snapshot()], voice)


def assessments_data(session: Session) -> dict[str, object]:
    """Return every assessment of the file with its sheets and their progress, ready for JSON."""
    from selfassess.reports.json_file import assessment_object, coverage_object

    found = []
    for info in session.assessments:
        session.choose(info.number)
        sheets = [
            {
                "questionnaire": {"id": sheet.key, "edition": sheet.questionnaire.edition, "sha256": sheet.sha256},
                "coverage": coverage_object(sheet.result.coverage),
                "assignments": [_assignment_object(share) for share in sheet.shares],
            }
            for sheet in session.sheets
        ]
        found.append({**assessment_object(info), "sheets": sheets})
    municipalities = [{"code": one.code, "name": one.official_name} for one in session.municipalities]
    return {"format": 1, "municipalities": municipalities, "assessments": found}


def _assignment_object(share: Share) -> dict[str, object]:
    one = share.assignment
    return {
        "section": one.section,
        "person": one.person,
        "due": one.due.isoformat(),
        "questions": share.questions,
        "open": len(share.waiting),
    }
