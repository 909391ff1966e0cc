"""An open file that is deleted, replaced, overwritten, unplugged: nothing is lost, everything can be saved."""

import contextlib
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Evidence
from selfassess.storage.changes import write_change
from selfassess.storage.copies import copy_to
from selfassess.storage.evidence import write_evidence
from selfassess.storage.holder import sidecar
from selfassess.storage.workspace import Workspace
from tests.stored import PLACE, STAMP

SAID = [("P1.1", Answer(), Answer(State.CANNOT_JUDGE))]
AGAIN = [("P1.2", Answer(), Answer(State.CANNOT_JUDGE))]
TABLES = ("municipalities", "units", "questionnaires", "assessments", "sheets", "answers", "log", "blobs", "evidence")


def refusal(workspace: Workspace) -> str:
    """Return the code of the Problem that the next change raises."""
    with pytest.raises(Problem) as caught:
        write_change(workspace, PLACE, AGAIN, STAMP)
    return caught.value.code


def answered(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [question for (question,) in connection.execute("SELECT question FROM answers ORDER BY question")]


def break_descriptors(path: Path) -> None:
    """Let every descriptor of a file fail as those of an unplugged drive do: a folder can be read no more."""
    folder = os.open("/", os.O_RDONLY)
    for descriptor in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            if str(descriptor.readlink()).removesuffix(" (deleted)") == str(path):
                # the file's number must not become free for the next one: on another drive it would not be
                os.dup(int(descriptor.name))
                os.dup2(folder, int(descriptor.name))
    os.close(folder)


def test_a_file_that_is_as_it_was_left_is_written(workspace: Workspace) -> None:
    write_change(workspace, PLACE, SAID, STAMP)
    write_change(workspace, PLACE, AGAIN, STAMP)
    assert workspace.trouble is None


def test_a_deleted_file_takes_no_change(workspace: Workspace) -> None:
    write_change(workspace, PLACE, SAID, STAMP)
    workspace.path.unlink()
    assert refusal(workspace) == "storage.gone"
    assert workspace.trouble is not None
    assert not workspace.path.exists()


def test_a_file_moved_away_and_back_is_ours_again(workspace: Workspace) -> None:
    away = workspace.path.with_name("x")
    workspace.path.rename(away)
    assert refusal(workspace) == "storage.gone"
    away.rename(workspace.path)
    write_change(workspace, PLACE, AGAIN, STAMP)
    workspace.close()
    assert answered(workspace.path) == ["P1.2"]


def test_a_file_replaced_by_another_is_not_written(workspace: Workspace, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copyfile(workspace.path, other)
    other.replace(workspace.path)
    before = workspace.path.read_bytes()
    assert refusal(workspace) == "storage.replaced"
    assert workspace.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"x", None])
def test_a_file_overwritten_in_place_is_not_written(workspace: Workspace, content: bytes | None) -> None:
    # whoever writes into the file does not open it as SQLite would: a lock does not keep him out
    descriptor = os.open(workspace.path, os.O_RDWR)
    os.pwrite(descriptor, content or os.pread(descriptor, 100, 0), 0)
    os.truncate(descriptor, 100_000)
    assert refusal(workspace) == "storage.replaced"
    os.close(descriptor)


def test_somebody_elses_sidecar_stays(workspace: Workspace) -> None:
    lock = workspace.path.with_name("novads.selfassess.lock")
    lock.write_text('{"name": "J", "machine": "cits", "since": "2026-11-20T12:00:00+00:00", "pid": 1}')
    workspace.close()
    assert lock.exists()


def test_everything_is_saved_from_memory_when_the_drive_is_gone(workspace: Workspace, tmp_path: Path) -> None:
    write_change(workspace, PLACE, SAID, STAMP)
    workspace.remember()
    write_change(workspace, PLACE, AGAIN, STAMP)
    write_evidence(workspace, PLACE, Evidence(0, "P1.1", "file", "plāns.bin"), bytes(range(256)) * 50, STAMP)
    wanted = {table: workspace.raw.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
    workspace.path.unlink()
    break_descriptors(workspace.path)
    workspace.raw.execute("PRAGMA shrink_memory")
    with pytest.raises(Problem):
        copy_to(workspace.raw, tmp_path / "from-disk.selfassess")
    target = tmp_path / "elsewhere.selfassess"
    copy_to(workspace.source, target)
    copy = Workspace.open(target, "x")
    for table, rows in wanted.items():
        assert copy.raw.execute(f"SELECT * FROM {table}").fetchall() == rows != []
    copy.close()


def test_what_was_not_stored_is_not_remembered(workspace: Workspace) -> None:
    workspace.remember()
    workspace.path.rename(workspace.path.with_name("x"))
    assert refusal(workspace) == "storage.gone"
    workspace.path.with_name("x").rename(workspace.path)
    with contextlib.suppress(RuntimeError), workspace.transaction() as connection:
        connection.exec_driver_sql("UPDATE assessments SET title = 'lost'")
        raise RuntimeError
    workspace.path.unlink()
    assert workspace.source.execute("SELECT title FROM assessments").fetchall() == [("2026",)]
    assert workspace.source.execute("SELECT * FROM answers").fetchall() == []


def test_a_file_saved_again_in_its_place_keeps_its_sidecar(workspace: Workspace) -> None:
    workspace.remember()
    workspace.path.unlink()
    copy_to(workspace.source, workspace.path)
    again = Workspace.open(workspace.path, "x")
    workspace.close()
    assert sidecar(again.path).exists()
    again.close()
    assert not sidecar(again.path).exists()
