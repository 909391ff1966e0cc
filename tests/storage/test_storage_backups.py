"""Dated backups: where they lie, what is kept, what comes back."""

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.storage.backups import BackupRule, back_up_daily, backups_of, bring_back, contents_of, keep_state
from selfassess.storage.changes import write_change
from selfassess.storage.workspace import Workspace
from tests.stored import NOON, PLACE, STAMP

DAY = dt.date(2026, 11, 20)
USUAL = BackupRule()
MOMENT = dt.datetime(2026, 11, 22, 14, 5, 9, tzinfo=dt.UTC)


def titles(path: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT title FROM assessments").fetchall()


def test_backup_keeps_the_state_of_an_earlier_day_once(workspace: Workspace) -> None:
    tomorrow = DAY + dt.timedelta(days=1)
    assert back_up_daily(workspace.raw, workspace.path, USUAL, DAY, DAY) is None, "today's work is no earlier day"
    made = back_up_daily(workspace.raw, workspace.path, USUAL, DAY, tomorrow)
    assert made == workspace.path.parent / "novads-backups" / "novads-2026-11-21.selfassess"
    assert back_up_daily(workspace.raw, workspace.path, USUAL, DAY, tomorrow) is None
    later = DAY + dt.timedelta(days=9)
    assert back_up_daily(workspace.raw, workspace.path, USUAL, DAY, later) is None, "nothing changed since"
    assert titles(made) == [("2026",)]


@pytest.mark.parametrize("kept", [1, 7])
def test_so_many_daily_backups_are_kept_as_wished(workspace: Workspace, kept: int) -> None:
    folder = workspace.path.parent / "novads-backups"
    rule = BackupRule(None, kept)
    folder.mkdir()
    ordered = folder / "novads-2026-01-01-120000.selfassess"
    ordered.write_bytes(b"ordered one by one")
    for number in range(9):
        back_up_daily(workspace.raw, workspace.path, rule, DAY + dt.timedelta(number), DAY + dt.timedelta(number + 1))
        (folder / "piezīmes.txt").write_text("paliek")
    names = sorted(file.name for file in folder.iterdir())
    assert names[0] == ordered.name
    assert names[1:-1] == [f"novads-2026-11-{day}.selfassess" for day in range(30 - kept, 30)]
    assert names[-1] == "piezīmes.txt"


def test_a_clock_that_was_wrong_once_does_not_end_the_backups(workspace: Workspace) -> None:
    ahead = dt.date(2030, 1, 1)
    assert back_up_daily(workspace.raw, workspace.path, USUAL, DAY, ahead) is not None
    later = DAY + dt.timedelta(days=2)
    made = back_up_daily(workspace.raw, workspace.path, USUAL, DAY + dt.timedelta(days=1), later)
    assert made is not None
    assert made.name == "novads-2026-11-22.selfassess"
    assert back_up_daily(workspace.raw, workspace.path, USUAL, DAY + dt.timedelta(days=1), later) is None


def test_a_change_of_a_day_to_come_is_kept_once_a_day(workspace: Workspace) -> None:
    ahead, days = dt.date(2030, 1, 1), [DAY, DAY, DAY + dt.timedelta(days=1)]
    made = [back_up_daily(workspace.raw, workspace.path, USUAL, ahead, today) for today in days]
    assert [one and one.name for one in made] == [
        "novads-2026-11-20.selfassess",
        None,
        "novads-2026-11-21.selfassess",
    ]


def test_two_files_of_one_name_share_a_folder(workspace: Workspace, tmp_path: Path) -> None:
    folder, other = tmp_path / "kopijas", tmp_path / "cits" / "novads.selfassess"
    folder.mkdir()
    other.parent.mkdir()
    rule, tomorrow = BackupRule(folder, 1), DAY + dt.timedelta(days=1)
    made = [back_up_daily(workspace.raw, path, rule, DAY, tomorrow) for path in (workspace.path, other)]
    assert len({path for path in made if path is not None and path.parent == folder}) == 2
    assert backups_of(workspace.path, rule) == made[:1]
    assert backups_of(other, rule) == made[1:]
    assert made[0] is not None
    assert made[0].name.startswith("novads-")


def test_a_folder_that_is_gone_is_not_made_anew(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "usb"
    with pytest.raises(Problem) as caught:
        back_up_daily(workspace.raw, workspace.path, BackupRule(folder), DAY, DAY + dt.timedelta(days=1))
    assert caught.value.code == "storage.folder_missing"
    assert not folder.exists()


def test_backups_are_listed_by_day_wherever_they_lie(path: Path, tmp_path: Path) -> None:
    beside, chosen = tmp_path / "novads-backups", tmp_path / "usb"
    beside.mkdir()
    chosen.mkdir()
    rule = BackupRule(chosen)
    kept = keep_state(path, rule, MOMENT)
    assert kept is not None
    assert kept.parent == chosen
    older, newer = beside / "novads-2026-11-21.selfassess", beside / "novads-2026-11-23.selfassess"
    for one in (older, newer, beside / "novads-2026-11-2.selfassess", beside / "cits-2026-11-21.selfassess"):
        one.write_bytes(b"")
    assert backups_of(path, rule) == [older, kept, newer]


def test_contents_are_told_without_touching_the_backup(path: Path) -> None:
    workspace = Workspace.open(path, "x")
    said = {"P1.1": Answer(State.CANNOT_JUDGE), "P1.2": Answer(State.ANSWERED, "3")}
    write_change(workspace, PLACE, [(key, Answer(), answer) for key, answer in said.items()], STAMP)
    workspace.close()
    before = path.read_bytes()
    found = contents_of(path)
    assert (found.names, found.answered, found.changed_at) == (("Kalnupes novads",), 1, NOON)
    assert found.assessments == 1
    assert path.read_bytes() == before


def test_what_stood_there_is_kept_before_a_backup_takes_its_place(path: Path, tmp_path: Path) -> None:
    backup = tmp_path / "vecs.selfassess"
    backup.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE assessments SET title = 'now'")
    kept = keep_state(path, USUAL, MOMENT)
    bring_back(backup, path)
    assert kept == tmp_path / "novads-backups" / "novads-2026-11-22-140509.selfassess"
    assert (titles(kept), titles(path)) == ([("now",)], [("2026",)])
    assert not list(tmp_path.glob("*.part"))


def test_a_damaged_file_is_kept_as_it_is(path: Path, tmp_path: Path) -> None:
    backup = tmp_path / "vecs.selfassess"
    backup.write_bytes(path.read_bytes())
    broken = path.read_bytes()[:9000] + bytes(3000)
    path.write_bytes(broken)
    kept = keep_state(path, USUAL, MOMENT)
    bring_back(backup, path)
    assert kept is not None
    assert kept.read_bytes() == broken
    assert titles(path) == [("2026",)]


def test_what_a_crash_left_is_not_played_into_a_restored_file(path: Path, tmp_path: Path) -> None:
    backup = tmp_path / "vecs.selfassess"
    backup.write_bytes(path.read_bytes())
    path.write_bytes(b"broken")
    left = bytes.fromhex("d9d505f920a163d7") + bytes(2000)
    journal = tmp_path / "novads.selfassess-journal"
    journal.write_bytes(left)
    kept = keep_state(path, USUAL, MOMENT)
    bring_back(backup, path)
    assert not journal.exists()
    assert kept is not None
    assert kept.read_bytes() == b"broken"
    assert titles(path) == [("2026",)]


def test_two_states_of_one_second_are_two_backups(path: Path) -> None:
    kept = [keep_state(path, USUAL, MOMENT)]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE assessments SET title = 'now'")
    kept.append(keep_state(path, USUAL, MOMENT))
    assert [one.name for one in kept if one] == [
        f"novads-2026-11-22-1405{second}.selfassess" for second in ("09", "10")
    ]
    assert [titles(one) for one in kept if one] == [[("2026",)], [("now",)]]
    assert backups_of(path, USUAL) == kept


def test_nothing_is_kept_of_a_file_that_is_not_there(path: Path) -> None:
    path.unlink()
    assert keep_state(path, USUAL, MOMENT) is None


def test_an_open_file_is_neither_kept_nor_replaced(workspace: Workspace) -> None:
    with pytest.raises(Problem) as caught:
        keep_state(workspace.path, USUAL, MOMENT)
    assert caught.value.code == "storage.open_here"


def test_a_broken_backup_replaces_nothing(path: Path, tmp_path: Path) -> None:
    backup, before = tmp_path / "b.selfassess", path.read_bytes()
    backup.write_bytes(b"no backup")
    with pytest.raises(Problem) as caught:
        bring_back(backup, path)
    assert caught.value.code == "storage.not_a_workspace"
    assert path.read_bytes() == before
