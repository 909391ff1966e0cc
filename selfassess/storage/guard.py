"""Whether an open file still lies where it was opened, as it was left; and what it holds, should it be gone.

A file that was deleted or replaced stays open to this program, and what is written into it is lost. So every change
first looks at the path, without opening it (that would drop this program's locks).
"""

import os
import sqlite3
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.interfaces import DBAPICursor

from selfassess.domain.errors import Problem
from selfassess.storage.connection import reading
from selfassess.storage.places import is_on_network

_HARMLESS = ("SELECT", "BEGIN")
_MOST_REMEMBERED = 16_000_000
"""Bytes: a larger file is not remembered in memory."""


class _Trace(NamedTuple):
    """Which file lies at a path, and how it was left; `changed` is zero where it says nothing."""

    device: int
    inode: int
    size: int
    changed: int


class Guard:
    """Watches the changes of one engine: refuses them where the file is not ours any more, repeats them in memory."""

    def __init__(self, path: Path, engine: Engine) -> None:
        """Take the file for ours as the first transaction leaves it: a broken one may have to be ended first."""
        self._path = path
        # a share tells the time of a change when it likes, and so does Windows
        self._knows_time = os.name == "posix" and not is_on_network(path.resolve())
        self._left: _Trace | None = None
        self._memory: sqlite3.Connection | None = None
        self._pending: list[tuple[str, Any, bool]] = []
        self._has_looked = False
        event.listen(engine, "before_cursor_execute", self._check_change)
        event.listen(engine, "after_cursor_execute", self._note_change)

    def _look(self) -> _Trace | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return _Trace(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns if self._knows_time else 0)

    @property
    def trouble(self) -> Problem | None:
        """Return Problem `storage.gone` or `storage.replaced` where the file is not as it was left."""
        found = self._look()
        if self._left is None or found == self._left:
            return None
        return Problem("storage.replaced" if found is not None else "storage.gone", path=str(self._path))

    def _check_change(self, _connection: Connection, _cursor: DBAPICursor, statement: str, *_others: object) -> None:
        if self._has_looked or statement.startswith(_HARMLESS):
            return
        trouble = self.trouble
        if trouble is not None:
            raise trouble
        self._has_looked = True

    def _note_change(
        self, _connection: Connection, _cursor: DBAPICursor, statement: str, parameters: Any, *others: object
    ) -> None:
        if self._memory is not None and not statement.startswith(_HARMLESS):
            self._pending.append((statement, parameters, others[-1] is True))

    def settle(self, is_stored: bool) -> None:
        """Take the file for ours as a transaction left it; what was stored is remembered."""
        if self._has_looked:
            self._left = self._look() or self._left
        self._has_looked = False
        pending, self._pending = self._pending, []
        if is_stored and self._memory is not None:
            for statement, parameters, is_many in pending:
                run = self._memory.executemany if is_many else self._memory.execute
                run(statement, parameters)

    def remember(self, source: sqlite3.Connection) -> None:
        """Keep in memory what `source` holds, from now on with every change; nothing of a large file."""
        if self._left is None or self._left.size > _MOST_REMEMBERED:
            return
        memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        with reading(source):
            source.backup(memory)
        self._memory = memory

    @property
    def memory(self) -> sqlite3.Connection | None:
        """Return what is remembered of the file; None where nothing is."""
        return self._memory

    def close(self) -> None:
        """Remember nothing any more."""
        if self._memory is not None:
            self._memory.close()
            self._memory = None
