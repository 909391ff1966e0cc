"""Who holds a workspace file: the sidecar beside it, since a locked file itself cannot be read."""

import datetime as dt
import json
import os
import platform
from dataclasses import asdict, dataclass
from pathlib import Path

from selfassess.domain.errors import Problem


@dataclass(frozen=True, slots=True)
class Holder:
    """The person and the machine that opened the file; `since` is UTC in ISO 8601."""

    name: str
    machine: str
    since: str
    pid: int


def sidecar(path: Path) -> Path:
    """Return the file that names the holder of `path`."""
    return path.with_name(path.name + ".lock")


def this_holder(name: str) -> Holder:
    """Return the holder that this process is, from now on."""
    now = dt.datetime.now(dt.UTC).isoformat()
    return Holder(name, platform.node(), now, os.getpid())


def write_holder(path: Path, holder: Holder) -> None:
    """Name `holder` beside `path`; the lock itself holds without it, so a failure is let be."""
    try:
        sidecar(path).write_text(json.dumps(asdict(holder), ensure_ascii=False), encoding="utf-8")
    except (OSError, UnicodeEncodeError):
        return


def read_holder(path: Path) -> Holder | None:
    """Return who the sidecar of `path` names, None without a readable one.

    A sidecar left by a crash still names somebody: it is no lock, only SQLite's lock is.
    """
    try:
        found = json.loads(sidecar(path).read_text(encoding="utf-8"))
        return Holder(str(found["name"]), str(found["machine"]), str(found["since"]), int(found["pid"]))
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def remove_holder(path: Path, holder: Holder) -> None:
    """Remove the sidecar of `path`, if it names `holder`, or nobody: the file may be another opening's by now."""
    if read_holder(path) not in (None, holder):
        return
    try:
        sidecar(path).unlink(missing_ok=True)
    except OSError:
        return


def locked(path: Path) -> Problem:
    """Return the Problem that tells who has `path` open.

    `storage.locked` with name, machine and since, `storage.locked_by_unknown`, or `storage.open_here` (this process).
    """
    holder = read_holder(path)
    moment = holder and _moment(holder.since)
    if not holder or not moment:
        return Problem("storage.locked_by_unknown", path=str(path))
    if (holder.pid, holder.machine) == (os.getpid(), platform.node()):
        return Problem("storage.open_here", path=str(path))
    return Problem("storage.locked", path=str(path), name=holder.name, machine=holder.machine, since=moment)


def _moment(text: str) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        return None
