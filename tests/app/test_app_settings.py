"""What is remembered of the user survives damage and never damages anything."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from selfassess.app.settings import RecentFile, Settings, person, read_settings, write_changes, write_settings
from selfassess.domain.errors import Problem

FULL = Settings(
    "L. Ozola",
    "lv",
    "dark",
    {"eDP-1 1366x768": "AdnQywAD"},
    (RecentFile("/mape/novads.selfassess", "Kalnupes novads", "2026", 66, 70, opened_at="2026-11-22T12:32:00+00:00"),),
    backup_folder="/mape/kopijas",
    backups_kept=30,
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's settings folder, not there yet."""
    monkeypatch.setenv("SELFASSESS_SETTINGS", str(tmp_path / "a" / "b"))
    return tmp_path / "a" / "b"


def test_settings_are_read_as_written(folder: Path) -> None:
    assert read_settings() == Settings()
    write_settings(FULL)
    assert read_settings() == FULL
    assert [file.name for file in folder.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"recent": 3}'])
def test_damaged_settings_are_those_of_the_first_day(folder: Path, content: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / "settings.json").write_bytes(content)
    assert read_settings() == Settings()


def test_what_can_be_read_is_kept(folder: Path) -> None:
    folder.mkdir(parents=True)
    wrong = {
        "name": "L. Ozola",
        "theme": 4,
        "new": True,
        "recent": [7, {"title": "bez ceļa"}, {"path": "/a", "answered": "66", "applicable": 70, "new": 1}],
        "geometries": ["a"],
    }
    (folder / "settings.json").write_text(json.dumps(wrong), encoding="utf-8")
    assert read_settings() == Settings(name="L. Ozola", recent=(RecentFile("/a", applicable=70),))


@pytest.mark.parametrize("wrong", [10**30, -1, "a\0b", "\udc80"])
def test_what_could_not_be_shown_or_stored_is_left_out(folder: Path, wrong: object) -> None:
    folder.mkdir(parents=True)
    row = {"path": "/a", "answered": wrong, "title": wrong}
    found = {"name": wrong, "backup_folder": wrong, "backups_kept": wrong, "recent": [row], "geometries": {"x": wrong}}
    (folder / "settings.json").write_text(json.dumps(found), encoding="utf-8")
    assert read_settings() == Settings(recent=(RecentFile("/a"),), geometries={"x": ""})


def recent(*paths: str) -> tuple[RecentFile, ...]:
    return tuple(RecentFile(path) for path in paths)


def test_two_windows_keep_each_others_settings(folder: Path) -> None:
    before = Settings(language="lv", recent=recent("/a", "/b"), geometries={"one": "1", "two": "2"})
    write_settings(before)
    write_changes(before, replace(before, name="Anna", backup_folder="/kopijas", recent=recent("/c", "/a", "/b")))
    other = replace(before, theme="dark", recent=recent("/d", "/b"), geometries={"one": "3"})
    write_changes(before, other)
    assert read_settings() == Settings(
        name="Anna",
        language="lv",
        theme="dark",
        backup_folder="/kopijas",
        recent=recent("/d", "/c", "/b"),
        geometries={"one": "3"},
    )


def test_a_file_that_goes_on_leads_the_recent_ones(folder: Path) -> None:
    before = Settings(recent=recent("/a", "/b"))
    write_settings(replace(before, recent=recent("/c", "/a", "/b")))
    further = (RecentFile("/b", answered=3), RecentFile("/a"))
    write_changes(before, replace(before, recent=further))
    assert read_settings().recent == (RecentFile("/b", answered=3), *recent("/c", "/a"))


@pytest.mark.parametrize("content", [None, b"{"])
def test_where_nothing_can_be_read_everything_is_kept(folder: Path, content: bytes | None) -> None:
    folder.mkdir(parents=True)
    if content is not None:
        (folder / "settings.json").write_bytes(content)
    write_changes(FULL, replace(FULL, name="Anna"))
    assert read_settings() == replace(FULL, name="Anna")


def test_settings_that_cannot_be_written(folder: Path) -> None:
    write_settings(FULL)
    with pytest.raises(Problem) as caught:
        write_settings(Settings(name="\udc80"))
    assert caught.value.code == "settings.not_kept"
    assert read_settings() == FULL
    assert [file.name for file in folder.iterdir()] == ["settings.json"]


def test_settings_folder_that_cannot_be_made(folder: Path) -> None:
    folder.parent.write_text("nav mape")
    with pytest.raises(Problem) as caught:
        write_settings(FULL)
    assert caught.value.code == "settings.not_kept"
    assert read_settings() == Settings()


def test_recent_files_are_newest_first_and_few() -> None:
    kept = Settings()
    for number in range(20):
        kept = kept.opened(RecentFile(f"/{number}"))
    kept = kept.opened(RecentFile("/15", answered=3))
    assert [file.path for file in kept.recent] == [
        "/15",
        *(f"/{number}" for number in (19, 18, 17, 16, *range(14, 7, -1))),
    ]
    assert kept.recent[0].answered == 3


def test_name_of_the_user_or_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "lozola")
    assert person(Settings(name="L. Ozola")) == "L. Ozola"
    assert person(Settings()) == "lozola"


@pytest.mark.parametrize(
    ("found", "size", "theme"),
    [
        ({"text_size": 150, "theme": "high_contrast", "still": True}, 150, "high_contrast"),
        ({"text_size": 151, "theme": "print", "still": 1}, 100, "system"),
        ({"text_size": "200", "theme": "", "still": "yes"}, 100, "system"),
        ({"text_size": True, "theme": ["dark"]}, 100, "system"),
    ],
)
def test_only_sizes_and_looks_there_are_are_read(folder: Path, found: dict[str, object], size: int, theme: str) -> None:
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps(found), encoding="utf-8")
    settings = read_settings()
    assert (settings.text_size, settings.theme, settings.still) == (size, theme, found.get("still") is True)


@pytest.mark.parametrize("kept", [0, 61, -3, "30", True, None])
def test_a_senseless_number_of_backups_is_the_usual_one(folder: Path, kept: object) -> None:
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps({"backups_kept": kept}))
    assert read_settings().backups_kept == 7
