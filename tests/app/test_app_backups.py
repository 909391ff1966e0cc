"""Backups as the user meets them: two in one second, a chosen folder that is not there."""

import contextlib
import datetime as dt
from pathlib import Path

import pytest

from selfassess.app import backups
from selfassess.app.backups import back_up_now, keep_open, name_before, restore_over
from selfassess.app.session import Session
from selfassess.app.settings import Settings, write_settings
from tests.stored import UNIT

MOMENT = dt.datetime(2026, 11, 22, 14, 5, 9, tzinfo=dt.UTC)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file without assessments; its moment stands still, and the chosen backup folder is unplugged."""
    monkeypatch.setattr(backups, "_now", lambda: MOMENT)
    monkeypatch.setenv("SELFASSESS_SETTINGS", str(tmp_path / "settings"))
    write_settings(Settings(backup_folder=str(tmp_path / "usb")))
    path = tmp_path / "novads.selfassess"
    Session.create(path, UNIT.municipality, "x").close()
    return path


def test_two_backups_of_one_second_both_stay(file: Path, tmp_path: Path) -> None:
    with contextlib.closing(Session.open(file, "x")) as session:
        made = [back_up_now(session, tmp_path / "novads.selfassess").name for _ in range(2)]
    assert made == ["novads-2026-11-22-140509.selfassess", "novads-2026-11-22-140510.selfassess"]


def test_a_backup_comes_back_although_the_chosen_folder_is_unplugged(file: Path, tmp_path: Path) -> None:
    backup = tmp_path / "vecs.selfassess"
    backup.write_bytes(file.read_bytes())
    done = restore_over(backup, file)
    assert done.kept == tmp_path / "novads-backups" / "novads-2026-11-22-140509.selfassess"
    (tmp_path / "usb").mkdir()
    done = restore_over(backup, file)
    assert done.kept is not None
    assert done.kept.parent == tmp_path / "usb"


@pytest.mark.parametrize(
    "stem",
    [
        "Cēsu novads-2026-11-20",
        "Cēsu novads-2026-11-20-140509",
        "Cēsu novads-0a1b2c-2026-11-20",
        "Cēsu novads-0a1b2c-2026-11-20-140509",
        "Cēsu novads",
    ],
)
def test_a_backup_tells_what_its_file_was_called(stem: str) -> None:
    assert name_before(Path("/usb") / f"{stem}.selfassess") == "Cēsu novads.selfassess"


def test_what_an_open_file_holds_is_kept_only_where_the_file_is_gone(file: Path, tmp_path: Path) -> None:
    with contextlib.closing(Session.open(file, "x")) as session:
        session.remember()
        assert keep_open(session) is None
        file.unlink()
        kept = keep_open(session)
    assert kept == tmp_path / "novads-backups" / "novads-2026-11-22-140509.selfassess"
    with contextlib.closing(Session.open(kept, "x")) as session:
        assert session.municipalities == (UNIT.municipality,)
