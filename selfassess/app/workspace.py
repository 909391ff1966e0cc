"""From the rows of a workspace file to sheets."""

import contextlib
import datetime as dt
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from selfassess.app.sheets import Sheet
from selfassess.domain.answers import SELF
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import AssessmentInfo, PreviousSheet
from selfassess.domain.scoring import score

if TYPE_CHECKING:
    from selfassess.content import Loaded
    from selfassess.storage.assessments import StoredSheet
    from selfassess.storage.workspace import Workspace


def open_workspace(path: Path, by: str, read_only: bool) -> "Workspace":
    """Open the file at `path`; on the first writing opening of a day the state of the last day is backed up.

    Raises the Problems of `storage.workspace`.
    """
    from selfassess.storage.workspace import Workspace

    return Workspace.open_read_only(path) if read_only else _backed_up(Workspace.open(path, by))


def open_to_write(path: Path, by: str) -> "Workspace":
    """Open the file at `path`, backed up as `open_workspace` does, but only where it can be written.

    Raises Problem `storage.read_only`, `storage.folder_read_only` or what `open_workspace` raises.
    """
    from selfassess.storage.workspace import Workspace

    return _backed_up(Workspace.open_to_write(path, by))


def _backed_up(workspace: "Workspace") -> "Workspace":
    if not workspace.read_only:
        _back_up(workspace)
    return workspace


def assessments_in(path: Path) -> tuple[AssessmentInfo, ...]:
    """Return the assessments in the file at `path`, oldest first; none where it is missing or cannot be read now."""
    from selfassess.storage.assessments import read_assessments
    from selfassess.storage.workspace import Workspace

    try:
        workspace = Workspace.open_read_only(path)
    except Problem:
        return ()
    with contextlib.closing(workspace):
        return read_assessments(workspace)


def _back_up(workspace: "Workspace") -> None:
    """Back up what earlier days left; that it fails is a warning, not a reason to keep the file closed."""
    from selfassess.storage.assessments import read_assessments
    from selfassess.storage.copies import back_up_daily

    days = [info.changed_at.astimezone().date() for info in read_assessments(workspace)]
    if not days:
        return
    try:
        back_up_daily(workspace.raw, workspace.path, max(days), dt.datetime.now().astimezone().date())
    except Problem:
        workspace.warnings += (Problem("storage.no_backup", path=str(workspace.path)),)


def load_sheets(
    workspace: "Workspace", assessments: tuple[AssessmentInfo, ...], current: AssessmentInfo
) -> tuple[Sheet, ...]:
    """Return the sheets of `current` with what the unit said before.

    Raises Problem `storage.damaged` where a frozen questionnaire or a stored answer cannot be read.
    """
    from selfassess.storage.assessments import read_sheets

    return tuple(
        _load_sheet(workspace, stored, _previous(workspace, assessments, current, stored.questionnaire.id))
        for stored in read_sheets(workspace, current.number)
    )


def _load_sheet(workspace: "Workspace", stored: "StoredSheet", previous: PreviousSheet | None) -> Sheet:
    from selfassess.storage.answers import read_answers
    from selfassess.storage.evidence import read_evidence

    questionnaire = frozen_questionnaire(workspace, stored)
    views, stamps = read_answers(workspace, stored.id, questionnaire.question_by_id)
    evidence = read_evidence(workspace, stored.id)
    return Sheet(stored.id, questionnaire, stored.questionnaire.sha256, views, stamps, evidence, previous)


def frozen_questionnaire(workspace: "Workspace", stored: "StoredSheet") -> Questionnaire:
    """Return the questionnaire that the file froze.

    Raises Problem `storage.damaged` where its text is not the one that was frozen.
    """
    try:
        loaded = _loaded(stored.questionnaire.text, stored.questionnaire.id)
    except (Problem, ProblemsError) as error:
        raise Problem("storage.damaged", path=str(workspace.path)) from error
    if loaded.sha256 != stored.questionnaire.sha256:
        raise Problem("storage.damaged", path=str(workspace.path))
    return loaded.questionnaire


@lru_cache(maxsize=16)
def _loaded(text: str, name: str) -> "Loaded":
    from selfassess.content import load

    return load(text, name)


def _previous(
    workspace: "Workspace", assessments: tuple[AssessmentInfo, ...], current: AssessmentInfo, questionnaire: str
) -> PreviousSheet | None:
    """Return the same questionnaire of the unit's latest earlier assessment (of equal periods the lower number)."""
    from selfassess.storage.answers import read_answers
    from selfassess.storage.assessments import read_sheets

    earlier = [
        info
        for info in assessments
        if info.unit == current.unit and questionnaire in info.questionnaires and _rank(info) < _rank(current)
    ]
    if not earlier:
        return None
    info = max(earlier, key=_rank)
    stored = next(one for one in read_sheets(workspace, info.number) if one.questionnaire.id == questionnaire)
    asked = frozen_questionnaire(workspace, stored)
    answers = read_answers(workspace, stored.id, asked.question_by_id)[0][SELF]
    return PreviousSheet(info.period.end.year, answers, score(asked, answers))


def latest_first(assessments: Iterable[AssessmentInfo]) -> list[AssessmentInfo]:
    """Return the assessments by the end of their period, the last end first (of equal ends the higher number)."""
    return sorted(assessments, key=_rank, reverse=True)


def _rank(info: AssessmentInfo) -> tuple[dt.date, int]:
    return info.period.end, info.number


def copy_of_locked(path: Path, target: Path) -> dt.datetime:
    """Copy a file that another program has open to `target`; return the moment of the state copied.

    Raises Problem `storage.no_copy` or a failing disk's.
    """
    from selfassess.storage import copies

    return copies.copy_of_locked(path, target)
