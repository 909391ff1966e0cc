"""A file of an older schema is led to the newest one, whole or not at all."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from selfassess.domain.errors import Problem
from selfassess.storage import migrations
from selfassess.storage.workspace import Workspace

if TYPE_CHECKING:
    from alembic.operations import Operations


TODAY = migrations.newest_schema()


def rebuild_units(operations: "Operations") -> None:
    """Rebuild a parent table: with foreign keys on its children would stand without it."""
    with operations.batch_alter_table("units") as units:
        units.add_column(sa.Column("email", sa.Text, nullable=False, server_default=""))


def add_table(operations: "Operations") -> None:
    """Add a table."""
    operations.create_table("actions", sa.Column("id", sa.Integer, primary_key=True))


def lose_units(operations: "Operations") -> None:
    """Leave assessments without their unit."""
    operations.execute("DELETE FROM units")


def fail_late(operations: "Operations") -> None:
    """Change something, then fail."""
    operations.execute("DELETE FROM sheets")
    raise ZeroDivisionError


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> "Callable[..., None]":
    """Give the program newer schemas than it has."""
    today = migrations.STEPS
    return lambda *found: monkeypatch.setattr(migrations, "STEPS", (*today, *found))


def rows(path: Path, statement: str) -> list[tuple[object, ...]]:
    """Return what the closed file says."""
    with closing(sqlite3.connect(path)) as file:
        return file.execute(statement).fetchall()


def test_steps_run_in_order_and_keep_every_row(path: Path, steps: "Callable[..., None]") -> None:
    steps(rebuild_units, add_table)
    workspace = Workspace.open(path, "x")
    assert workspace.raw.execute("PRAGMA foreign_keys").fetchone() == (1,)
    workspace.close()
    assert rows(path, "PRAGMA user_version") == [(TODAY + 2,)]
    assert rows(path, "SELECT id, municipality, kind, name, email FROM units") == [
        (1, "XX-KALNUPE", "municipality", "", "")
    ]
    assert rows(path, "SELECT unit FROM assessments") == [(1,)]
    assert rows(path, "SELECT id FROM actions") == []


def test_backup_lies_beside_the_file_first(path: Path, steps: "Callable[..., None]") -> None:
    steps(rebuild_units)
    Workspace.open(path, "x").close()
    (backup,) = path.parent.glob(f"novads-schema-{TODAY}-*.selfassess")
    assert rows(backup, "PRAGMA user_version") == [(TODAY,)]
    assert rows(backup, "SELECT title FROM assessments") == [("2026",)]
    Workspace.open(path, "x").close()
    assert len(list(path.parent.glob("novads-schema-*"))) == 1


def test_file_half_way_takes_only_what_it_lacks(path: Path, steps: "Callable[..., None]") -> None:
    steps(rebuild_units)
    Workspace.open(path, "x").close()
    steps(rebuild_units, add_table)
    Workspace.open(path, "x").close()
    assert rows(path, "PRAGMA user_version") == [(TODAY + 2,)]


def test_lost_reference_undoes_everything(path: Path, steps: "Callable[..., None]") -> None:
    steps(add_table, lose_units)
    with pytest.raises(Problem) as caught:
        Workspace.open(path, "x")
    assert caught.value.code == "storage.migration_broken"
    assert rows(path, "PRAGMA user_version") == [(TODAY,)]
    assert rows(path, "SELECT count(*) FROM units") == [(1,)]
    assert rows(path, "SELECT count(*) FROM sqlite_master WHERE name = 'actions'") == [(0,)]


def test_failing_step_undoes_everything(path: Path, steps: "Callable[..., None]") -> None:
    steps(fail_late)
    with pytest.raises(ZeroDivisionError):
        Workspace.open(path, "x")
    assert rows(path, "SELECT count(*) FROM sheets") == [(1,)]
    steps()
    Workspace.open(path, "x").close()


def test_older_file_is_read_without_changing_it(path: Path, steps: "Callable[..., None]") -> None:
    steps(rebuild_units)
    before = path.read_bytes()
    workspace = Workspace.open_read_only(path)
    assert workspace.raw.execute("SELECT email FROM units").fetchall() == [("",)]
    workspace.close()
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def shape(path: Path) -> dict[str, object]:
    """Return what the tables, indexes and triggers of the closed file are, without their wording and order."""
    tables = [name for (name,) in rows(path, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    columns = {
        str(name): rows(path, f"SELECT name, type, \"notnull\", pk FROM pragma_table_info('{name}')") for name in tables
    }
    links = {
        str(name): rows(path, f'SELECT "from", "table", "to" FROM pragma_foreign_key_list(\'{name}\')')
        for name in tables
    }
    strict = rows(path, "SELECT name FROM pragma_table_list WHERE strict")
    others = rows(path, "SELECT name FROM sqlite_master WHERE type <> 'table' ORDER BY name")
    return {"columns": columns, "links": links, "strict": sorted(strict), "others": others}


@pytest.fixture(params=[1, 2])
def schema(request: pytest.FixtureRequest) -> int:
    """The schema of an old file."""
    return int(request.param)


@pytest.fixture
def old(files: Path, tmp_path: Path, schema: int) -> Path:
    """A file as an earlier release wrote it."""
    return Path(shutil.copyfile(files / f"schema-{schema}.selfassess", tmp_path / "old.selfassess"))


def test_old_file_becomes_what_a_new_one_is(old: Path, path: Path, schema: int) -> None:
    answers = rows(old, "SELECT * FROM answers ORDER BY sheet, question, perspective")
    log = rows(old, "SELECT * FROM log")
    assert rows(old, "PRAGMA user_version") == [(schema,)]
    Workspace.open(old, "x").close()
    assert rows(old, "PRAGMA user_version") == [(3,)]
    assert shape(old) == shape(path)
    assert (
        rows(old, "SELECT * FROM answers ORDER BY sheet, question, perspective"),
        rows(old, "SELECT * FROM log"),
    ) == (
        answers,
        log,
    )
    (backup,) = old.parent.glob(f"old-schema-{schema}-*.selfassess")
    assert rows(backup, "PRAGMA user_version") == [(schema,)]


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("house_thresholds", "(1, 'a', 'x', 'overall', 'at_least', '3', '', ' ', '', NULL, '', '')"),
        ("house_thresholds", "(1, 'a', 'x', 'overall', 'near', '3', '', 'x', '', NULL, '', '')"),
        ("house_thresholds", "(99, 'a', 'x', 'overall', 'at_least', '3', '', 'x', '', NULL, '', '')"),
        ("assignments", "(1, 'P1', ' ', '2026-12-01', '', '')"),
        ("assignments", "(99, 'P1', 'x', '2026-12-01', '', '')"),
    ],
    ids=["no reason", "unknown comparison", "threshold without sheet", "nobody", "assignment without sheet"],
)
def test_led_file_refuses_what_a_new_one_refuses(old: Path, path: Path, table: str, values: str) -> None:
    for file in (old, path):
        workspace = Workspace.open(file, "x")
        with pytest.raises(sqlite3.IntegrityError):
            workspace.raw.execute(f"INSERT INTO {table} VALUES {values}")
        workspace.close()
