"""Reports and exports: written beside their target, opened again, compared, then put in place (DESIGN section 2)."""

import errno
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from selfassess.app.session import Session
from selfassess.domain.answers import value_text
from selfassess.domain.errors import Problem
from selfassess.domain.record import Snapshot
from selfassess.voice import Voice

SUFFIXES = (".pdf", ".xlsx", ".json", ".csv")
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


def export(snapshots: Sequence[Snapshot], target: Path, language: str, workspace: Path | None = None) -> ExportDone:
    """Write assessments to `target`, whose suffix says how: .pdf, .xlsx, .json or .csv; a file there is replaced.

    `workspace` is the file in use, which must not be the target. Raises Problem `export.unknown_suffix`,
    `export.is_workspace`, `export.one_assessment` (CSV) or, with the target as it was, `export.folder_missing`,
    `export.not_writable`, `export.is_folder`, `export.disk_full`, `export.bad_path`, `export.failed`, `export.differs`.
    """
    _check_target(target, workspace)
    suffix = target.suffix.lower()
    if suffix not in SUFFIXES:
        raise Problem("export.unknown_suffix", path=str(target), suffixes=SUFFIXES)
    part = target.with_name(f".{target.stem[:80]}.{os.getpid()}.part{suffix}")
    try:
        voice = Voice(language)
        missing = _write(snapshots, part, suffix, voice)
        differing = _differences(part, snapshots, voice)
        if differing:
            raise Problem("export.differs", path=str(target), places=tuple(differing[:_MOST_NAMED]))
        size = part.stat().st_size
        part.replace(target)
    except OSError as error:
        raise _problem(error, target) from error
    finally:
        _remove(part)
    return ExportDone(target, size, missing, _cut(snapshots) if suffix == ".xlsx" else 0)


def _check_target(target: Path, workspace: Path | None) -> None:
    if "\0" in str(target):
        raise Problem("export.bad_path", path=str(target).replace("\0", "␀"))
    try:
        if target.is_dir():
            raise Problem("export.is_folder", path=str(target))
        if not target.parent.is_dir():
            raise Problem("export.folder_missing", path=str(target.parent))
        if workspace is not None and target.exists() and target.samefile(workspace):
            raise Problem("export.is_workspace", path=str(target))
    except OSError:
        raise Problem("export.bad_path", path=str(target)) from None


def _write(snapshots: Sequence[Snapshot], part: Path, suffix: str, voice: Voice) -> tuple[str, ...]:
    """Write the file; return the characters that its fonts lack."""
    if suffix == ".pdf":
        from selfassess.reports.pdf import write_pdf

        return write_pdf(snapshots, part, voice).missing
    if suffix == ".xlsx":
        from selfassess.reports.workbook import write_workbook

        write_workbook(snapshots, part, voice)
    else:
        part.write_bytes(_text(snapshots, suffix, voice).encode("utf-8"))
    return ()


def _cut(snapshots: Sequence[Snapshot]) -> int:
    from selfassess.reports.workbook.cells import is_cut

    answers = (answer for one in snapshots for sheet in one.sheets for answer in sheet.answers.values())
    return sum(is_cut(answer.why) or is_cut(value_text(answer.value)) for answer in answers)


def _differences(part: Path, snapshots: Sequence[Snapshot], voice: Voice) -> list[str]:
    """Return where the file, opened again, does not say what the snapshots say."""
    from selfassess.reports import readback

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


def _problem(error: OSError, target: Path) -> Problem:
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


def snapshots_of(session: Session, numbers: Sequence[int]) -> list[Snapshot]:
    """Return the assessments of those numbers as they stand; without numbers the chosen one.

    Raises Problem `session.unknown_assessment` or `session.no_assessment`.
    """
    if not numbers:
        return [session.snapshot()]
    found = []
    for number in dict.fromkeys(numbers):
        session.choose(number)
        found.append(session.snapshot())
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
            }
            for sheet in session.sheets
        ]
        found.append({**assessment_object(info), "sheets": sheets})
    municipalities = [{"code": one.code, "name": one.official_name} for one in session.municipalities]
    return {"format": 1, "municipalities": municipalities, "assessments": found}
