"""SQLite's and the system's errors as Problems that name the file."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from selfassess.domain.errors import Problem
from selfassess.storage.holder import locked

_EXTENDED = {
    sqlite3.SQLITE_READONLY_DIRECTORY: "storage.folder_read_only",
    sqlite3.SQLITE_READONLY_ROLLBACK: "storage.unfinished_write",
    sqlite3.SQLITE_READONLY_DBMOVED: "storage.moved",
    sqlite3.SQLITE_IOERR_LOCK: "storage.no_locks",
    sqlite3.SQLITE_IOERR_RDLOCK: "storage.no_locks",
    sqlite3.SQLITE_IOERR_UNLOCK: "storage.no_locks",
    sqlite3.SQLITE_IOERR_CHECKRESERVEDLOCK: "storage.no_locks",
}

_PRIMARY = {
    sqlite3.SQLITE_PERM: "storage.no_permission",
    sqlite3.SQLITE_BUSY: "storage.locked",
    sqlite3.SQLITE_LOCKED: "storage.locked",
    sqlite3.SQLITE_NOMEM: "storage.no_memory",
    sqlite3.SQLITE_READONLY: "storage.read_only",
    sqlite3.SQLITE_IOERR: "storage.io",
    sqlite3.SQLITE_CORRUPT: "storage.damaged",
    sqlite3.SQLITE_FULL: "storage.full",
    sqlite3.SQLITE_CANTOPEN: "storage.cannot_open",
    sqlite3.SQLITE_PROTOCOL: "storage.no_locks",
    sqlite3.SQLITE_SCHEMA: "storage.damaged",
    sqlite3.SQLITE_TOOBIG: "storage.too_big",
    sqlite3.SQLITE_NOLFS: "storage.too_big",
    sqlite3.SQLITE_AUTH: "storage.no_permission",
    sqlite3.SQLITE_NOTADB: "storage.not_a_workspace",
}

_SYSTEM = {
    errno.ENOSPC: "storage.full",
    errno.EDQUOT: "storage.full",
    errno.EROFS: "storage.folder_read_only",
    errno.EACCES: "storage.no_permission",
    errno.EPERM: "storage.no_permission",
    errno.ENOENT: "storage.missing",
    errno.EISDIR: "storage.is_folder",
    errno.ENAMETOOLONG: "storage.bad_path",
    errno.EINVAL: "storage.bad_path",
}


def code_of(error: BaseException) -> str | None:
    """Return the Problem code for an error of SQLite or the system; None for a mistake of the program itself."""
    if isinstance(error, OSError):
        return _SYSTEM.get(error.errno or 0, "storage.io")
    if isinstance(error, UnicodeEncodeError):
        return "storage.text_not_storable"
    if isinstance(error, UnicodeDecodeError):
        return "storage.damaged"
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Python's own error, of a text whose bytes are none
        return "storage.damaged" if str(error).startswith("Could not decode to UTF-8") else None
    return _EXTENDED.get(code) or _PRIMARY.get(code & 0xFF)


@contextmanager
def sound(path: Path) -> Iterator[None]:
    """Turn what no whole file gives inside the block into Problem `storage.damaged`: a day that is none, no table."""
    try:
        yield
    except (ValueError, TypeError, OverflowError, DBAPIError) as error:
        raise Problem("storage.damaged", path=str(path)) from error


def require_folder(path: Path) -> None:
    """Raise Problem `storage.folder_missing` where the folder of `path` is not there."""
    with worded(path):
        there = path.parent.is_dir()
    if not there:
        raise Problem("storage.folder_missing", path=str(path), folder=str(path.parent))


@contextmanager
def worded(path: Path) -> Iterator[None]:
    """Turn every failure of the file at `path` inside the block into a Problem `storage.…` with the path.

    A locked file gives the Problem of `holder.locked`.
    """
    try:
        yield
    except (sqlite3.Error, DBAPIError, OSError, UnicodeError) as error:
        code = code_of(error.orig if isinstance(error, DBAPIError) and error.orig else error)
        if code is None:
            raise
        raise locked(path) if code == "storage.locked" else Problem(code, path=str(path)) from error
