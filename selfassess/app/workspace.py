"""From the rows of a workspace file to sheets."""

import contextlib
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from selfassess.app.backups import back_up_daily, backup_rule
from selfassess.app.house import questionnaire_in_force, still_fitting
from selfassess.app.sheets import Sheet
from selfassess.domain.answers import SELF, Answer
from selfassess.domain.assignment import Assignment
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.domain.house import HouseThreshold, in_order, target_named
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import AssessmentInfo, Period, PeriodResult, PreviousSheet, Unit
from selfassess.domain.replacement import carried_answers
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
        back_up_daily(workspace)
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


def load_sheets(
    workspace: "Workspace", assessments: tuple[AssessmentInfo, ...], current: AssessmentInfo
) -> tuple[Sheet, ...]:
    """Return the sheets of `current` with what the unit said before.

    Raises Problem `storage.damaged` where a frozen questionnaire or a stored answer cannot be read.
    """
    from selfassess.storage.assessments import read_sheets

    sheets = (_load_sheet(workspace, stored) for stored in read_sheets(workspace, current.number))
    return tuple(replace(sheet, previous=_previous(workspace, assessments, current, sheet.frozen)) for sheet in sheets)


def _load_sheet(workspace: "Workspace", stored: "StoredSheet") -> Sheet:
    from selfassess.storage.answers import read_answers
    from selfassess.storage.evidence import read_evidence
    from selfassess.storage.planning import read_scenarios

    frozen, own = _frozen_and_own(workspace, stored)
    views, stamps = read_answers(workspace, stored.id, frozen.question_by_id)
    return Sheet(
        row=stored.id,
        frozen=frozen,
        questionnaire=questionnaire_in_force(frozen, own),
        sha256=stored.questionnaire.sha256,
        views=views,
        stamps=stamps,
        evidence=read_evidence(workspace, stored.id),
        house_thresholds=own,
        scenarios=read_scenarios(workspace, stored.id, frozen.question_by_id),
        assignments=_assignments(workspace, stored.id, frozen),
    )


def _assignments(workspace: "Workspace", row: int, frozen: Questionnaire) -> tuple[Assignment, ...]:
    """Return who has which section. Raises Problem `storage.damaged` where there is no such section."""
    from selfassess.storage.planning import read_assignments

    given = read_assignments(workspace, row)
    if any(one.section not in frozen.section_by_id for one in given):
        raise Problem("storage.damaged", path=str(workspace.path))
    return given


def _frozen_and_own(workspace: "Workspace", stored: "StoredSheet") -> tuple[Questionnaire, tuple[HouseThreshold, ...]]:
    """Return the questionnaire that the file froze and the own thresholds of the sheet.

    Raises Problem `storage.damaged` where one is about nothing that the questionnaire has.
    """
    from selfassess.storage.planning import read_house_thresholds

    frozen, own = frozen_questionnaire(workspace, stored), read_house_thresholds(workspace, stored.id)
    try:
        for one in own:
            target_named(frozen, one.applies_to)
    except Problem as problem:
        raise Problem("storage.damaged", path=str(workspace.path)) from problem
    return frozen, in_order(own)


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
    workspace: "Workspace", assessments: tuple[AssessmentInfo, ...], current: AssessmentInfo, frozen: Questionnaire
) -> PreviousSheet | None:
    """Return the same questionnaire of the unit's latest earlier assessment.

    An answer to a question that today's edition replaces stands under the new question too.
    """
    earlier = _earlier(assessments, current, frozen.id)
    if not earlier:
        return None
    asked, answers = _said_then(workspace, earlier[-1], frozen.id)
    known = {**answers, **carried_answers(frozen, {}, asked, answers)}
    return PreviousSheet(earlier[-1].period.end.year, known, score(asked, answers))


def earlier_results(
    workspace: "Workspace", assessments: tuple[AssessmentInfo, ...], current: AssessmentInfo, questionnaire: str
) -> tuple[PeriodResult, ...]:
    """Return what a questionnaire came to in every earlier assessment of the unit, the oldest first.

    Raises Problem `storage.damaged` where a frozen questionnaire or a stored answer cannot be read.
    """
    found = []
    for info in _earlier(assessments, current, questionnaire):
        asked, answers = _said_then(workspace, info, questionnaire)
        found.append(PeriodResult(info.period.end.year, asked.edition, score(asked, answers)))
    return tuple(found)


def _earlier(
    assessments: Iterable[AssessmentInfo], current: AssessmentInfo, questionnaire: str
) -> list[AssessmentInfo]:
    return [info for info in _of_unit(assessments, current.unit, questionnaire) if _rank(info) < _rank(current)]


def _of_unit(assessments: Iterable[AssessmentInfo], unit: Unit, questionnaire: str) -> list[AssessmentInfo]:
    """Return the assessments of a unit that have the questionnaire, the latest last (of equal periods by number)."""
    key = _key(unit)
    found = (info for info in assessments if _key(info.unit) == key and questionnaire in info.questionnaires)
    return sorted(found, key=_rank)


def _said_then(
    workspace: "Workspace", info: AssessmentInfo, questionnaire: str
) -> tuple[Questionnaire, Mapping[str, Answer]]:
    """Return a questionnaire as it was in force in an assessment, and what was agreed there."""
    from selfassess.storage.answers import read_answers

    stored = _stored(workspace, info, questionnaire)
    frozen, own = _frozen_and_own(workspace, stored)
    return questionnaire_in_force(frozen, own), read_answers(workspace, stored.id, frozen.question_by_id)[0][SELF]


def _stored(workspace: "Workspace", info: AssessmentInfo, questionnaire: str) -> "StoredSheet":
    from selfassess.storage.assessments import read_sheets

    return next(one for one in read_sheets(workspace, info.number) if one.questionnaire.id == questionnaire)


def latest_first(assessments: Iterable[AssessmentInfo]) -> list[AssessmentInfo]:
    """Return the assessments by the end of their period, the last end first (of equal ends the higher number)."""
    return sorted(assessments, key=_rank, reverse=True)


def _rank(info: AssessmentInfo) -> tuple[dt.date, int]:
    return info.period.end, info.number


def _key(unit: Unit) -> tuple[str, str, str]:
    # the file keeps a municipality as it was entered first: its names may have changed since
    return unit.municipality.code, unit.kind, unit.name


def thresholds_to_take_over(
    workspace: "Workspace",
    assessments: tuple[AssessmentInfo, ...],
    unit: Unit,
    period: Period,
    questionnaires: "Sequence[Loaded]",
) -> tuple[dict[str, tuple[HouseThreshold, ...]], tuple[Problem, ...]]:
    """Return the own thresholds a new assessment begins with, by questionnaire id, and a warning for each left out.

    They are those of the unit's latest assessment that does not end later: a threshold of 2026 judges no earlier year.
    What no longer fits the questionnaire is left out.
    """
    before = [info for info in assessments if info.period.end <= period.end]
    own_ones: dict[str, tuple[HouseThreshold, ...]] = {}
    warnings: list[Problem] = []
    for one in questionnaires:
        key = one.questionnaire.id
        for info in _of_unit(before, unit, key)[-1:]:
            own = _frozen_and_own(workspace, _stored(workspace, info, key))[1]
            own_ones[key], left = still_fitting(one.questionnaire, own)
            warnings += left
    return own_ones, tuple(warnings)


def copy_of_locked(path: Path, target: Path) -> dt.datetime:
    """Copy a file that another program has open to `target`; return the moment of the state copied.

    Raises Problem `storage.no_copy` or a failing disk's.
    """
    from selfassess.storage.backups import backups_of
    from selfassess.storage.copies import copy_of_locked as copy_locked

    return copy_locked(path, target, backups_of(path, backup_rule()))
