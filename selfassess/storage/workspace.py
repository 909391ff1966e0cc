"""An open workspace file: found, checked, locked, brought up to date, closed (DESIGN section 4)."""

import contextlib
import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.dialects.sqlite import insert

from selfassess.domain.errors import Problem
from selfassess.storage import migrations
from selfassess.storage.connection import APPLICATION_ID, memory_copy, open_raw, reader, writer
from selfassess.storage.copies import back_up_before_migration, journal_is_hot
from selfassess.storage.failures import require_folder, sound, worded
from selfassess.storage.guard import Guard
from selfassess.storage.holder import Holder, read_holder, remove_holder, this_holder, write_holder
from selfassess.storage.places import place_warnings
from selfassess.storage.tables import log, meta, metadata

_CLOCK_TOLERANCE = dt.timedelta(minutes=5)

_NOT_WRITABLE = ("storage.read_only", "storage.folder_read_only")


class Workspace:
    """A workspace file with its one connection; everything else in this package works through `transaction`.

    `warnings` are Problems that did not stop the opening.
    """

    def __init__(self, path: Path, engine: Engine, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.warnings: tuple[Problem, ...] = ()
        self._engine = engine
        self._holder: Holder | None = None
        self._guard = None if read_only else Guard(path, engine)
        with worded(path):
            self._connection = engine.connect()

    @classmethod
    def create(cls, path: Path, by: str) -> Self:
        """Create the file and open it for `by`.

        Raises Problem `storage.exists`, `storage.folder_missing`, `storage.bad_path` or what a failing disk gives.
        """
        _reserve(path)
        try:
            workspace = cls(path, writer(path), read_only=False)
            with workspace.closed_on_failure():
                with workspace.transaction() as connection:
                    metadata.create_all(connection)
                    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                    connection.exec_driver_sql(f"PRAGMA user_version = {migrations.newest_schema()}")
                workspace._take(this_holder(by))
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return workspace

    @classmethod
    def open(cls, path: Path, by: str) -> Self:
        """Open the file for `by` and keep everybody else out until `close`.

        A file that cannot be written is opened to read, with the warning `storage.opened_read_only`.
        Raises Problem `storage.locked`, `storage.locked_by_unknown`, `storage.open_here`, `storage.missing`,
        `storage.not_a_workspace`, `storage.newer`, `storage.damaged` and the others of `failures`.
        """
        try:
            return cls.open_to_write(path, by)
        except Problem as problem:
            if problem.code not in _NOT_WRITABLE:
                raise
        workspace = cls.open_read_only(path)
        workspace.warnings += (Problem("storage.opened_read_only", path=str(path)),)
        return workspace

    @classmethod
    def open_read_only(cls, path: Path) -> Self:
        """Open the file to read, also where nothing can be written; an older schema through a copy in memory."""
        _check_presence(path)
        finish_broken_write(path)
        workspace = cls(path, reader(path), read_only=True)
        with workspace.closed_on_failure():
            found = workspace._check_header()
            if found < migrations.newest_schema():
                workspace._move_to_memory(found)
            workspace._warn()
        return workspace

    @classmethod
    def open_to_write(cls, path: Path, by: str) -> Self:
        """Open the file as `open` does, but refuse one that cannot be written.

        Raises Problem `storage.read_only` or `storage.folder_read_only`, or what `open` raises.
        """
        _check_presence(path)
        workspace = cls(path, writer(path), read_only=False)
        with workspace.closed_on_failure():
            found = workspace._check_header()
            left_by, holder = read_holder(path), this_holder(by)
            workspace._take(holder)
            if left_by is not None and left_by.machine != holder.machine:
                # On a share whose locks do not work this is the only trace of the other one.
                trace = {"name": left_by.name, "machine": left_by.machine}
                workspace.warnings += (Problem("storage.left_open", path=str(path), **trace),)
            if found < migrations.newest_schema():
                back_up_before_migration(workspace.raw, path, found)
                with sound(path), worded(path):
                    migrations.migrate(workspace._connection, found)
                if workspace._guard is not None:
                    workspace._guard.settle(is_stored=True)
            workspace._warn()
        return workspace

    @property
    def raw(self) -> sqlite3.Connection:
        """The connection of the sqlite3 module, for backups."""
        connection = self._connection.connection.driver_connection
        assert isinstance(connection, sqlite3.Connection)
        return connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give a connection whose work is durable when the block ends, or undone when it fails.

        Raises Problem `storage.gone` or `storage.replaced` at a change where the file is not as it was left, or that of
        a failing file.
        """
        is_stored = False
        try:
            with worded(self.path), self._connection.begin():
                yield self._connection
            is_stored = True
        finally:
            if self._guard is not None:
                self._guard.settle(is_stored)

    @property
    def trouble(self) -> Problem | None:
        """Return Problem `storage.gone` or `storage.replaced` where a file to be written is not as it was left."""
        return self._guard.trouble if self._guard is not None else None

    def remember(self) -> None:
        """Keep what the file holds in memory too, so that it can be saved elsewhere even when the disk is gone."""
        if self._guard is not None:
            with worded(self.path):
                self._guard.remember(self.raw)

    @property
    def source(self) -> sqlite3.Connection:
        """The connection to copy from: the file's own, or what is remembered of a file that is not as it was left."""
        memory = self._guard.memory if self._guard is not None else None
        return self.raw if memory is None or self.trouble is None else memory

    @contextmanager
    def closed_on_failure(self) -> Iterator[None]:
        """Close the file where the block fails."""
        try:
            yield
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file; a second call does nothing."""
        if self._holder is not None:
            # Before the lock goes: the next holder's sidecar must not be removed.
            remove_holder(self.path, self._holder)
            self._holder = None
        if self._guard is not None:
            self._guard.close()
        self._connection.close()
        self._engine.dispose()

    def _check_header(self) -> int:
        with self.transaction() as connection:
            application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
            found = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
        if application != APPLICATION_ID:
            raise Problem("storage.not_a_workspace", path=str(self.path))
        if found < 1:
            raise Problem("storage.damaged", path=str(self.path))
        if found > migrations.newest_schema():
            raise Problem("storage.newer", path=str(self.path), found=found, known=migrations.newest_schema())
        return found

    def _take(self, holder: Holder) -> None:
        """Write into the file: only a write makes the lock exclusive, and it proves that writing works."""
        with sound(self.path), self.transaction() as connection:
            statement = insert(meta).values(key="opened", value=f"{holder.since} {holder.name}")
            connection.execute(statement.on_conflict_do_update(["key"], set_={"value": statement.excluded.value}))
        self._holder = holder
        write_holder(self.path, holder)

    def _move_to_memory(self, found: int) -> None:
        with worded(self.path):
            engine = memory_copy(self.raw)
            self.close()
            self._engine, self._connection = engine, engine.connect()
            with sound(self.path):
                migrations.migrate(self._connection, found)

    def _warn(self) -> None:
        now = dt.datetime.now(dt.UTC)
        with sound(self.path):
            with self.transaction() as connection:
                said = connection.execute(select(func.max(log.c.at))).scalar()
            last = dt.datetime.fromisoformat(said).astimezone() if said is not None else now
            is_ahead = last > now + _CLOCK_TOLERANCE
        self.warnings += place_warnings(self.path)
        if is_ahead:
            self.warnings += (Problem("storage.strange_clock", last=last),)


def _check_presence(path: Path) -> None:
    with worded(path):
        if path.is_dir():
            raise Problem("storage.is_folder", path=str(path))
        if not path.exists():
            raise Problem("storage.missing", path=str(path))
        if path.stat().st_size == 0:
            # SQLite takes an empty file for an empty database and would write its first page.
            raise Problem("storage.not_a_workspace", path=str(path))


def _reserve(path: Path) -> None:
    """Make the empty file, which must not exist yet."""
    if "\0" in str(path):
        raise Problem("storage.bad_path", path=str(path).replace("\0", "?"))
    require_folder(path)
    with worded(path):
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            raise Problem("storage.is_folder" if path.is_dir() else "storage.exists", path=str(path)) from None


def finish_broken_write(path: Path) -> None:
    """Let SQLite roll back what a crash left half written, where the file can be written; a reader could not."""
    if not journal_is_hot(path):
        return
    with contextlib.suppress(sqlite3.Error), contextlib.closing(open_raw(path, "rw")) as connection:
        connection.execute("PRAGMA user_version")
