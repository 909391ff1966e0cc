"""Backups as the user knows them: made, listed, brought back; nothing that was there is ever lost."""

import contextlib
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from selfassess.app.file_names import free_name, is_folder
from selfassess.app.settings import read_settings
from selfassess.domain.errors import Problem

if TYPE_CHECKING:
    from selfassess.app.keeping import Keeping
    from selfassess.storage.backups import BackupRule
    from selfassess.storage.workspace import Workspace

_Kept = TypeVar("_Kept")
_ON_ITS_WAY = "storage.folder_missing"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup with what lies in it; `changed_at` is the last change, `size` in bytes.

    `answered` counts the answers of all its `assessments` together.

    `problem` is why it cannot be read; then nothing else of it is known but path and size.
    """

    path: Path
    size: int
    names: tuple[str, ...] = ()
    answered: int = 0
    changed_at: dt.datetime | None = None
    problem: Problem | None = None
    assessments: int = 0


@dataclass(frozen=True, slots=True)
class Restored:
    """A file brought back from a backup; `kept` is the backup of what stood there before, None where nothing did."""

    path: Path
    kept: Path | None = None


def backup_rule() -> "BackupRule":
    """Return where backups go and how many are kept, as the user's settings say."""
    from selfassess.storage.backups import BackupRule

    settings = read_settings()
    return BackupRule(Path(settings.backup_folder) if settings.backup_folder else None, settings.backups_kept)


def back_up_daily(workspace: "Workspace") -> None:
    """Back up what earlier days left, beside the file where the chosen folder cannot take it.

    That it fails is a warning of the workspace, not a reason to keep the file closed.
    """
    from selfassess.storage.assessments import read_assessments
    from selfassess.storage.backups import BackupRule
    from selfassess.storage.backups import back_up_daily as keep_day

    days = [info.changed_at.astimezone().date() for info in read_assessments(workspace)]
    if not days:
        return
    wished, today = backup_rule(), dt.datetime.now().astimezone().date()
    failed = None
    for rule in dict.fromkeys((wished, BackupRule(None, wished.kept))):
        try:
            keep_day(workspace.raw, workspace.path, rule, max(days), today)
        except Problem as problem:
            failed = failed or problem
        else:
            break
    else:
        workspace.warnings += (Problem("storage.no_backup", path=str(workspace.path)),)
        return
    if failed is not None:
        workspace.warnings += (_folder_warning(wished, failed),)


def _folder_warning(rule: "BackupRule", failed: Problem) -> Problem:
    codes = {_ON_ITS_WAY: "storage.backup_folder_gone", "storage.full": "storage.backup_folder_full"}
    return Problem(codes.get(failed.code, "storage.backup_folder_closed"), folder=str(rule.folder))


def check_backup_folder(folder: Path) -> None:
    """Raise Problem `storage.backup_folder_gone` or `storage.backup_folder_closed` where no backup could be written."""
    import tempfile

    if not is_folder(folder):
        raise Problem("storage.backup_folder_gone", folder=str(folder))
    try:
        with tempfile.TemporaryFile(dir=folder):
            return
    except OSError:
        raise Problem("storage.backup_folder_closed", folder=str(folder)) from None


def backups_of(path: Path) -> tuple[Backup, ...]:
    """Return the backups of the file at `path`, whether it is there or not, the newest first."""
    from selfassess.storage.backups import backups_of as found_for

    return tuple(backup_at(one) for one in reversed(found_for(path, backup_rule())))


def backup_at(path: Path) -> Backup:
    """Return what lies in the backup at `path`."""
    from selfassess.storage.backups import contents_of

    size = 0
    with contextlib.suppress(OSError):
        size = path.stat().st_size
    try:
        found = contents_of(path)
    except Problem as problem:
        return Backup(path, size, problem=problem)
    return Backup(path, size, found.names, found.answered, found.changed_at, assessments=found.assessments)


def name_before(backup: Path) -> str:
    """Return what the file was called of which `backup` was made."""
    return re.sub(r"(-[0-9a-f]{6})?-\d{4}-\d\d-\d\d(-\d{6})?$", "", backup.stem) + backup.suffix


def restore_beside(backup: Path, path: Path) -> Restored:
    """Bring a backup back as a copy beside `path`, under its name with the day of the state.

    Raises the Problem of a backup that cannot be read, or what a failing disk gives.
    """
    from selfassess.storage.backups import bring_back, contents_of

    changed_at = contents_of(backup).changed_at
    day = (changed_at or dt.datetime.now(dt.UTC)).astimezone().date()
    target = free_name(path.with_stem(f"{path.stem} {day}"))
    bring_back(backup, target)
    return Restored(target)


def restore_over(backup: Path, path: Path) -> Restored:
    """Put a backup in the place of `path`, after what stands there was kept as a backup itself.

    Raises Problem `storage.locked` or `storage.open_here` where it is open, or what a failing disk gives.
    """
    from selfassess.storage.backups import bring_back, keep_state

    kept = _where_possible(lambda rule: keep_state(path, rule, _now()))
    bring_back(backup, path)
    return Restored(path, kept)


def keep_open(session: "Keeping") -> Path | None:
    """Keep what the open file holds as a backup where it is not as it was left; None where the file has it all.

    Raises the Problem of a drive that takes none.
    """
    from selfassess.storage.backups import place_of_state

    def keep(rule: "BackupRule") -> Path:
        target = place_of_state(session.path, rule, _now())
        session.save_copy(target)
        return target

    return _where_possible(keep) if session.trouble is not None else None


def back_up_now(session: "Keeping", name: Path) -> Path:
    """Write a complete copy of the open file under `name` with this moment, and return where it is.

    Raises Problem `storage.folder_missing` or a failing disk's.
    """
    from selfassess.storage.backups import free_place

    target = free_place(name, _now())
    session.save_copy(target)
    return target


def _where_possible(keep: Callable[["BackupRule"], _Kept]) -> _Kept:
    """Keep in the chosen folder, else beside the file. Raises the Problem that it meets there."""
    rule = backup_rule()
    if rule.folder is not None:
        with contextlib.suppress(Problem):
            return keep(rule)
    return keep(replace(rule, folder=None))


def _now() -> dt.datetime:
    return dt.datetime.now().astimezone()


def restore_new(backup: Path, path: Path) -> Restored:
    """Bring a backup back as `path`. Raises Problem `storage.exists` where a file of that name is there."""
    from selfassess.storage.backups import bring_back

    if path.exists():
        raise Problem("storage.exists_restore", path=str(path))
    bring_back(backup, path)
    return Restored(path)
