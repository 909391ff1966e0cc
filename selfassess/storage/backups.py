"""Dated backups: where they lie, what they are called, how many are kept, and how one is brought back."""

import contextlib
import datetime as dt
import hashlib
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from selfassess.domain.answers import SELF, State
from selfassess.domain.errors import Problem
from selfassess.storage.assessments import read_assessments, read_municipalities
from selfassess.storage.connection import open_raw
from selfassess.storage.copies import copy_to, journal_is_hot, journal_of, refuse_in_use
from selfassess.storage.failures import worded
from selfassess.storage.holder import locked
from selfassess.storage.tables import answers
from selfassess.storage.workspace import Workspace, finish_broken_write

_UNREADABLE = ("storage.damaged", "storage.not_a_workspace", "storage.unfinished_write")


@dataclass(frozen=True, slots=True)
class BackupRule:
    """What the user wants of backups: the folder (None: one beside the file), and how many daily ones are kept."""

    folder: Path | None = None
    kept: int = 7


@dataclass(frozen=True, slots=True)
class Contents:
    """What lies in a backup; `changed_at` (UTC) is the last change of it, None where nothing was begun.

    `answered` counts the answers of all its `assessments` together.
    """

    names: tuple[str, ...]
    answered: int
    changed_at: dt.datetime | None
    assessments: int


def folder_beside(path: Path) -> Path:
    """Return the folder of the dated backups beside `path`."""
    return path.with_name(f"{path.stem}-backups")


def _stem_in(folder: Path | None, path: Path) -> str:
    """Return how the names of the backups of `path` begin.

    In a folder of the user's own the backups of several files lie together, among them perhaps some of one name: a mark
    made of the file's place tells them apart.
    """
    if folder is None:
        return path.stem
    place = os.path.normcase(path.resolve())
    return f"{path.stem}-{hashlib.sha256(place.encode('utf-8', 'surrogateescape')).hexdigest()[:6]}"


def backups_of(path: Path, rule: BackupRule) -> list[Path]:
    """Return all dated backups of `path`, in the rule's folder and beside the file, the oldest first."""
    found = [*_backups_in(None, path), *(_backups_in(rule.folder, path) if rule.folder else ())]
    return sorted(found, key=_day_and_time)


def _day_and_time(backup: Path) -> tuple[str, str]:
    found = re.search(r"-(\d{4}-\d\d-\d\d)(?:-(\d{6}))?$", backup.stem)
    assert found is not None
    return found[1], found[2] or ""


def _backups_in(folder: Path | None, path: Path, only_daily: bool = False) -> list[Path]:
    time = "" if only_daily else r"(-\d{6})?"
    name = re.compile(rf"{re.escape(_stem_in(folder, path))}-\d{{4}}-\d\d-\d\d{time}")
    with contextlib.suppress(OSError):
        inside = (folder or folder_beside(path)).iterdir()
        return sorted(one for one in inside if one.suffix == path.suffix and name.fullmatch(one.stem))
    return []


def back_up_daily(
    source: sqlite3.Connection, path: Path, rule: BackupRule, last_change: dt.date, today: dt.date
) -> Path | None:
    """Keep the state at the end of an earlier day once, and of the daily backups the newest `rule.kept`.

    Returns the new backup, None where nothing changed since the newest one or the last change is of today. Where the
    last change is of a day to come, nobody knows which day it was: the file is kept once on each. Backups that carry a
    time were ordered one by one and are never taken away.
    Raises Problem `storage.folder_missing` where the rule's folder is gone, or what a failing disk gives.
    """
    kept = _backups_in(rule.folder, path, only_daily=True)
    # a day to come, of a change or of a backup, is one of a clock that was wrong: it tells nothing
    newest = max((day for day, _ in map(_day_and_time, kept) if day <= today.isoformat()), default="")
    changed = last_change if last_change <= today else today - dt.timedelta(days=1)
    if changed == today or newest > changed.isoformat():
        return None
    target = _dated(_name(path, rule), today.isoformat())
    copy_to(source, target)
    for old in [*kept, target][: -rule.kept]:
        with worded(old):
            old.unlink(missing_ok=True)
    return target


def _name(path: Path, rule: BackupRule) -> Path:
    """Return where backups of `path` go, without a day; the folder beside the file is made, the user's own is not.

    It may lie on a drive that is not there now, and would be made somewhere else.
    """
    folder = rule.folder or folder_beside(path)
    if rule.folder is None:
        with worded(path):
            folder.mkdir(exist_ok=True)
    return folder / f"{_stem_in(rule.folder, path)}{path.suffix}"


def _dated(name: Path, when: str) -> Path:
    return name.with_stem(f"{name.stem}-{when}")


def contents_of(backup: Path) -> Contents:
    """Return what lies in a backup. Raises the Problem of a file that cannot be read."""
    workspace = Workspace.open_read_only(backup)
    with contextlib.closing(workspace):
        moments = [info.changed_at for info in read_assessments(workspace)]
        said = select(func.count()).select_from(answers)
        given = said.where(answers.c.perspective == SELF, answers.c.state == State.ANSWERED.value)
        with workspace.transaction() as connection:
            answered = connection.execute(given).scalar_one()
        names = tuple(one.short_name for one in read_municipalities(workspace))
    return Contents(names, answered, max(moments, default=None), len(moments))


def keep_state(path: Path, rule: BackupRule, moment: dt.datetime) -> Path | None:
    """Keep the file as it is now as a backup with day and time; None where there is no file.

    One that cannot be read is kept byte by byte. Raises Problem `storage.locked` where somebody has it open, or what a
    failing disk gives.
    """
    with worded(path):
        if not path.exists():
            return None
    held = locked(path)
    if held.code == "storage.open_here":
        # looking into it in another way would drop this program's own lock
        raise held
    refuse_in_use(path)
    finish_broken_write(path)
    target = place_of_state(path, rule, moment)
    try:
        with _opened(path) as source:
            copy_to(source, target)
    except Problem as problem:
        if problem.code not in (*_UNREADABLE, "storage.copy_broken"):
            raise
        with worded(target):
            shutil.copyfile(path, target)
            if journal_is_hot(path):
                shutil.copyfile(journal_of(path), journal_of(target))
    return target


def place_of_state(path: Path, rule: BackupRule, moment: dt.datetime) -> Path:
    """Return where the state of `path` at `moment` is to be kept; nothing is there yet."""
    return free_place(_name(path, rule), moment)


def free_place(name: Path, moment: dt.datetime) -> Path:
    """Return `name` with day and time, such as no backup has yet: one of the same second stays."""
    while True:
        place = _dated(name, f"{moment:%Y-%m-%d-%H%M%S}")
        with worded(place):
            if not place.exists():
                return place
        moment += dt.timedelta(seconds=1)


def bring_back(backup: Path, path: Path) -> None:
    """Put a backup in the place of `path`, whole or not at all.

    Raises Problem `storage.locked` where somebody has `path` open, or that of a backup that cannot be read.
    """
    contents_of(backup)
    with _opened(backup) as source:
        copy_to(source, path)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    with worded(path), contextlib.closing(open_raw(path, "ro")) as source:
        yield source
