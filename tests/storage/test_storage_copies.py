"""Copies are complete, checked, and replace a file only when they are."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Evidence
from selfassess.storage import copies
from selfassess.storage.changes import write_change
from selfassess.storage.copies import copy_to
from selfassess.storage.evidence import read_bytes, read_evidence, write_evidence
from selfassess.storage.workspace import Workspace
from tests.stored import PLACE, STAMP


def test_copy_holds_everything_and_is_open_to_others(workspace: Workspace, tmp_path: Path) -> None:
    content = bytes(range(256)) * 20_000
    write_change(workspace, PLACE, [("P1.1", Answer(), Answer(State.CANNOT_JUDGE))], STAMP)
    write_evidence(workspace, PLACE, Evidence(0, "P1.1", "file", "plāns.bin"), content, STAMP)
    target = tmp_path / "kopija.selfassess"
    target.write_bytes(b"vecs")
    copy_to(workspace.raw, target)
    copy = Workspace.open(target, "x")
    (evidence,) = read_evidence(copy, 1)
    assert read_bytes(copy, evidence.sha256) == content
    for table in ("municipalities", "units", "questionnaires", "assessments", "sheets", "answers", "log"):
        asked = f"SELECT * FROM {table}"
        assert copy.raw.execute(asked).fetchall() == workspace.raw.execute(asked).fetchall() != []
    copy.close()
    assert sorted(file.name for file in tmp_path.iterdir() if file.suffix == ".part") == []


def test_copy_that_is_not_whole_replaces_nothing(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "kopija.selfassess"
    target.write_bytes(b"vecs")
    monkeypatch.setattr(copies, "_counts", lambda connection: {"answers": id(connection)})
    with pytest.raises(Problem) as caught:
        copy_to(workspace.raw, target)
    assert caught.value.code == "storage.copy_broken"
    assert target.read_bytes() == b"vecs"
    assert not list(tmp_path.glob("*.part"))


def test_what_a_crash_left_is_not_played_into_a_copy(workspace: Workspace, tmp_path: Path) -> None:
    target, left = tmp_path / "kopija.selfassess", tmp_path / "kopija.selfassess-journal"
    copy_to(workspace.raw, target)
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 5")
        connection.execute("BEGIN")
        connection.execute("UPDATE assessments SET title = 'half written'")
        connection.execute("CREATE TABLE filling AS SELECT zeroblob(100000)")
        half_written = left.read_bytes()
    target.unlink()
    left.write_bytes(half_written)
    with workspace.transaction() as changed:
        changed.exec_driver_sql("UPDATE assessments SET title = 'now'")
    copy_to(workspace.raw, target)
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("SELECT title FROM assessments").fetchall() == [("now",)]


def test_copy_into_a_missing_folder(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "nav" / "kopija.selfassess"
    with pytest.raises(Problem) as caught:
        copy_to(workspace.raw, target)
    assert (caught.value.code, caught.value.fields["path"]) == ("storage.folder_missing", str(target))
