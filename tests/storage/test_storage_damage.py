"""A file in which something is no more what it was: told as damage, in the file and among the backups."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from selfassess.app.backups import backups_of
from selfassess.domain.errors import Problem
from selfassess.storage.answers import read_answers
from selfassess.storage.assessments import read_assessments
from selfassess.storage.backups import contents_of
from selfassess.storage.evidence import read_evidence
from selfassess.storage.holder import read_holder, sidecar
from selfassess.storage.workspace import Workspace

DAMAGE = (
    "UPDATE log SET at = 'x'",
    "UPDATE log SET at = '0001-01-01T00:00:00+14:00'",
    "UPDATE assessments SET created_at = 'x'",
    "UPDATE assessments SET period_start = '2026'",
    "UPDATE assessments SET title = CAST(x'ff' AS TEXT)",
    "DROP TABLE log",
    "PRAGMA user_version = 0",
    "PRAGMA user_version = -1",
    "PRAGMA user_version = 1",
)


def damage(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for verb in ("update", "delete"):
            connection.execute(f"DROP TRIGGER log_no_{verb}")
        connection.execute(statement)


@pytest.mark.parametrize("statement", DAMAGE)
def test_damage_is_told_on_opening(path: Path, statement: str) -> None:
    damage(path, statement)
    with pytest.raises(Problem) as caught, closing(Workspace.open(path, "x")) as workspace:
        read_assessments(workspace)
    assert caught.value.code == "storage.damaged"
    assert caught.value.fields["path"] == str(path)


@pytest.mark.parametrize("statement", DAMAGE)
def test_a_damaged_backup_hides_no_other(path: Path, statement: str) -> None:
    folder = path.with_name("novads-backups")
    folder.mkdir()
    for day in (18, 19):
        (folder / f"novads-2026-11-{day}.selfassess").write_bytes(path.read_bytes())
    damage(folder / "novads-2026-11-19.selfassess", statement)
    newest, other = backups_of(path)
    assert newest.problem is not None
    assert newest.problem.code == "storage.damaged"
    assert (other.problem, other.names) == (None, ("Kalnupes novads",))


def test_a_text_that_is_none_is_damage_wherever_it_is_read(path: Path) -> None:
    damage(
        path,
        "INSERT INTO answers VALUES (1, 'P1.1', 'self', 'open', NULL, CAST(x'ff' AS TEXT), '', 0, 1, 'x', 'x')",
    )
    assert contents_of(path).answered == 0
    with closing(Workspace.open(path, "x")) as workspace, pytest.raises(Problem) as caught:
        read_answers(workspace, 1, {})
    assert caught.value.code == "storage.damaged"


def test_a_moment_that_is_none_is_damage(path: Path) -> None:
    damage(path, "INSERT INTO evidence VALUES (1, 1, 'P1.1', 'act', 'x', '', NULL, 'x', 'x', 0)")
    with closing(Workspace.open(path, "x")) as workspace, pytest.raises(Problem) as caught:
        read_evidence(workspace, 1)
    assert caught.value.code == "storage.damaged"


@pytest.mark.parametrize(
    "content", ["", "[" * 100_000, '{"name": 1, "machine": 2, "since": 3, "pid": 1e999}', '{"pid": "x"}', "7"]
)
def test_a_damaged_sidecar_names_nobody(path: Path, content: str) -> None:
    sidecar(path).write_text(content)
    assert read_holder(path) is None
    Workspace.open(path, "x").close()
