"""Complete copies of a workspace file, and one of a file that somebody else has open."""

import contextlib
import datetime as dt
import shutil
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from sqlalchemy import func, select, table

from selfassess.domain.errors import Problem
from selfassess.storage.connection import open_raw, reading
from selfassess.storage.failures import require_folder, worded
from selfassess.storage.holder import locked

_PAGES = 256
"""Pages copied in one step: 1 MB."""

_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


def copy_to(source: sqlite3.Connection, target: Path) -> None:
    """Write everything that `source` holds to `target`, checked, and only then in place of a file of that name.

    Raises Problem `storage.folder_missing`, `storage.copy_broken`, `storage.locked` where somebody has `target` open,
    or those of a failing disk.
    """
    require_folder(target)
    part = target.with_name(target.name + ".part")
    with worded(_path_of(source) or target), reading(source), worded(target):
        try:
            part.unlink(missing_ok=True)
            with closing(open_raw(part, "rwc")) as copy:
                source.backup(copy, pages=_PAGES, progress=partial(_refuse_to_wait, _path_of(source) or target))
                _check_copy(copy, _counts(source), target)
            refuse_in_use(target)
            _take_place(part, target)
        finally:
            part.unlink(missing_ok=True)


def _take_place(part: Path, target: Path) -> None:
    """Put `part` in the place of `target`.

    What a crash left half written there goes too, though its file may be gone: it would be played into the new one.
    """
    journal_of(target).unlink(missing_ok=True)
    part.replace(target)


def journal_of(path: Path) -> Path:
    """Return the file in which SQLite keeps what a change overwrites."""
    return path.with_name(f"{path.name}-journal")


def _refuse_to_wait(path: Path, status: int, _remaining: int, _total: int) -> None:
    """Give up where SQLite would try for ever: both files are ours, so it is the drive that does not answer."""
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise Problem("storage.io", path=str(path))


def _path_of(source: sqlite3.Connection) -> Path | None:
    """Return the file that `source` reads; None for one in memory."""
    name = source.execute("PRAGMA database_list").fetchone()[2]
    return Path(name) if name else None


def _check_copy(copy: sqlite3.Connection, counts: dict[str, int], target: Path) -> None:
    sound = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    if not sound or _counts(copy) != counts:
        raise Problem("storage.copy_broken", path=str(target))


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name: connection.execute(str(select(func.count()).select_from(table(name)))).fetchone()[0] for name in names
    }


def refuse_in_use(target: Path) -> None:
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


def back_up_before_migration(source: sqlite3.Connection, path: Path, schema: int) -> Path:
    """Keep the file as the older program wrote it, beside it, under its schema and today's date."""
    day = dt.datetime.now().astimezone().date()
    target = path.with_name(f"{path.stem}-schema-{schema}-{day}{path.suffix}")
    copy_to(source, target)
    return target


def journal_is_hot(path: Path) -> bool:
    """Tell whether a write to `path` is under way or was cut off (a commit zeroes the journal's first bytes)."""
    try:
        with journal_of(path).open("rb") as journal:
            return journal.read(len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC
    except OSError:
        return False


def copy_of_locked(path: Path, target: Path, backups: Sequence[Path]) -> dt.datetime:
    """Copy a file that another program has open to `target`; returns the moment the copy shows.

    The file's bytes serve while no write is under way and they are sound, otherwise the last sound one of `backups`.
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
        for backup in reversed(backups):
            if _copy_quiet(backup, target):
                return _moment(backup)
        raise Problem("storage.no_copy", path=str(path))


def _copy_quiet(path: Path, target: Path) -> bool:
    part = target.with_name(target.name + ".part")
    try:
        before = _trace(path)
        if journal_is_hot(path):
            return False
        shutil.copyfile(path, part)
        if not _is_sound(part) or journal_is_hot(path) or _trace(path) != before:
            return False
        _take_place(part, target)
        return True
    finally:
        part.unlink(missing_ok=True)


def _is_sound(path: Path) -> bool:
    with contextlib.suppress(sqlite3.DatabaseError), closing(open_raw(path, "ro")) as connection:
        return bool(connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))
    return False


def _trace(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def _moment(path: Path) -> dt.datetime:
    return dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
