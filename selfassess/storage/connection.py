"""The one connection to a workspace file: its pragmas, its lock, its transactions.

There is exactly one connection (StaticPool): under `locking_mode=EXCLUSIVE` a second one of the same process is locked
out too. Nothing here opens the file in another way: closing any other descriptor of it would drop this process's locks
(POSIX).
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

APPLICATION_ID = 0x53415331
"""`SAS1` in the file's header."""

_WAIT_SECONDS = 0.3
"""How long a reader that is just finishing is waited for before the file is called locked."""

_WRITER = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
)
_READER = ("PRAGMA query_only = ON", "PRAGMA trusted_schema = OFF")


def open_raw(path: Path, mode: str) -> sqlite3.Connection:
    """Open `path` with SQLite's `mode` (`ro`, `rw`, `rwc`), without transactions of Python's own.

    The connection may be handed from the thread that opened it to another one.
    """
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=_WAIT_SECONDS,
        check_same_thread=False,
    )


def writer(path: Path) -> Engine:
    """Return an engine whose one connection locks `path` with its first transaction and keeps it until disposed."""
    return _engine(lambda: open_raw(path, "rw"), _WRITER, "BEGIN EXCLUSIVE")


def reader(path: Path) -> Engine:
    """Return an engine that only reads `path` and locks it no longer than a transaction."""
    return _engine(lambda: open_raw(path, "ro"), _READER, "BEGIN")


@contextmanager
def reading(source: sqlite3.Connection) -> Iterator[None]:
    """Keep what `source` reads unchanged inside the block.

    `backup` itself would wait for ever for a file that somebody else has locked; the first read here fails instead.
    """
    source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_master")
        yield
    finally:
        if source.in_transaction:  # a drive that fails ends it by itself
            source.execute("ROLLBACK")


def memory_copy(source: sqlite3.Connection) -> Engine:
    """Return an engine over a copy of `source` in memory."""
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with reading(source):
        source.backup(copy)
    return _engine(lambda: copy, (), "BEGIN")


def _engine(connect: Callable[[], sqlite3.Connection], pragmas: tuple[str, ...], begin: str) -> Engine:
    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)

    @event.listens_for(engine, "connect")
    def set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in pragmas:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def begin_transaction(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
