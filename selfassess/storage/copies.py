"""Complete copies of a workspace file: saved ones, dated backups, and one of a file that somebody else has open."""

import datetime as dt
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from sqlalchemy import func, select, table

from selfassess.domain.errors import Problem
from selfassess.storage.connection import open_raw, reading
from selfassess.storage.failures import require_folder, worded
from selfassess.storage.holder import locked

_PAGES = 256
"""Pages copied in one step: 1 MB."""

_KEPT = 7
"""Dated backups kept beside a file."""

_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


def copy_to(source: sqlite3.Connection, target: Path) -> None:
    """Write everything that `source` holds to `target`, checked, and only then in place of a file of that name.

    Raises Problem `storage.folder_missing`, `storage.copy_broken`, `storage.locked` where somebody has `target` open,
    or those of a failing disk.
    """
    require_folder(target)
    part = target.with_name(target.name + ".part")
    with worded(_path_of(source)), reading(source), worded(target):
        try:
            part.unlink(missing_ok=True)
            with closing(open_raw(part, "rwc")) as copy:
                source.backup(copy, pages=_PAGES)
                _check_copy(copy, _counts(source), target)
            _refuse_in_use(target)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)


def _path_of(source: sqlite3.Connection) -> Path:
    return Path(source.execute("PRAGMA database_list").fetchone()[2])


def _check_copy(copy: sqlite3.Connection, counts: dict[str, int], target: Path) -> None:
    sound = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    if not sound or _counts(copy) != counts:
        raise Problem("storage.copy_broken", path=str(target))


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name: connection.execute(str(select(func.count()).select_from(table(name)))).fetchone()[0] for name in names
    }


def _refuse_in_use(target: Path) -> None:
    """Refuse to replace a workspace that another program has open: its next answers would go nowhere."""
    if not target.exists():
        return
    with closing(open_raw(target, "ro")) as connection:
        try:
            connection.execute("PRAGMA user_version")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise locked(target) from error
        except sqlite3.DatabaseError:
            return


def backup_folder(path: Path) -> Path:
    """Return the folder of the dated backups of `path`."""
    return path.with_name(f"{path.stem}-backups")


def _backups(path: Path) -> list[Path]:
    """Return the dated backups of `path`, oldest first."""
    return sorted(backup_folder(path).glob(f"{_escaped(path.stem)}-????-??-??{path.suffix}"))


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def back_up_before_migration(source: sqlite3.Connection, path: Path, schema: int) -> Path:
    """Keep the file as the older program wrote it, beside it, under its schema and today's date."""
    day = dt.datetime.now().astimezone().date()
    target = path.with_name(f"{path.stem}-schema-{schema}-{day}{path.suffix}")
    copy_to(source, target)
    return target


def back_up_daily(source: sqlite3.Connection, path: Path, last_change: dt.date, today: dt.date) -> Path | None:
    """Keep the state at the end of an earlier day once, and of the dated backups the newest seven.

    Returns the new backup, None where nothing changed since the newest one or the last change is of today.
    """
    kept = _backups(path)
    newest = kept[-1].stem.removeprefix(f"{path.stem}-") if kept else ""
    if last_change >= today or newest > last_change.isoformat():
        return None
    target = backup_folder(path) / f"{path.stem}-{today}{path.suffix}"
    with worded(path):
        target.parent.mkdir(exist_ok=True)
    copy_to(source, target)
    for old in [*kept, target][:-_KEPT]:
        with worded(old):
            old.unlink(missing_ok=True)
    return target


def journal_is_hot(path: Path) -> bool:
    """Tell whether a write to `path` is under way or was cut off (a commit zeroes the journal's first bytes)."""
    try:
        with path.with_name(path.name + "-journal").open("rb") as journal:
            return journal.read(len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC
    except OSError:
        return False


def copy_of_locked(path: Path, target: Path) -> dt.datetime:
    """Copy a file that another program has open to `target`; returns the moment the copy shows.

    The file's bytes serve while no write is under way and they are sound, otherwise the newest backup.
    Raises Problem `storage.open_here` (reading the bytes would drop this program's own lock), `storage.no_copy`,
    or what a failing disk gives.
    """
    problem = locked(path)
    if problem.code == "storage.open_here":
        raise problem
    require_folder(target)
    with worded(target):
        for _ in range(5):
            if _copy_quiet(path, target):
                return _moment(path)
            time.sleep(0.05)
        kept = _backups(path)
        if not kept:
            raise Problem("storage.no_copy", path=str(path))
        shutil.copyfile(kept[-1], target)
        return _moment(kept[-1])


def _copy_quiet(path: Path, target: Path) -> bool:
    part = target.with_name(target.name + ".part")
    try:
        before = _trace(path)
        if journal_is_hot(path):
            return False
        shutil.copyfile(path, part)
        with closing(open_raw(part, "ro")) as copy:
            sound = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if not sound or journal_is_hot(path) or _trace(path) != before:
            return False
        part.replace(target)
        return True
    finally:
        part.unlink(missing_ok=True)


def _trace(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def _moment(path: Path) -> dt.datetime:
    return dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
