"""What the program remembers of its user, on this machine only: one small JSON file that may be lost or damaged."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from selfassess.app.kept import read_kept, write_kept

_FILE, _MOST_RECENT, _MOST_COUNTED = "settings.json", 12, 1_000_000
THEMES = ("system", "light", "dark", "high_contrast")
TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""The sizes of the text that can be chosen, in per cent of the usual one."""


USUAL_BACKUPS, MOST_BACKUPS = 7, 60
"""Daily backups that are kept where nothing else is chosen, and the most that can be."""


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file opened lately and how far it was; `opened_at` is UTC in ISO 8601.

    `question` is the number of the question that was open, `below` counts the sections below the leading threshold,
    `unsure` the questions that cannot be judged.
    """

    path: str
    municipality: str = ""
    title: str = ""
    answered: int = 0
    applicable: int = 0
    below: int = 0
    question: str = ""
    opened_at: str = ""
    unsure: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's settings; empty texts are not chosen yet.

    `language` is `lv`, `en` or `nb`, `theme` is one of `THEMES`; `geometries` are the window's, as Qt saves it, in
    base64, by the screens there were; the newest of `recent` is first; `single_keys` says whether digits and letters
    alone answer and open fields, `text_size` is one of `TEXT_SIZES` (per cent), `still` says that nothing is to slide;
    `backup_folder` is where dated backups go (empty: beside the file), `backups_kept` how many daily ones, 1 to 60.
    """

    name: str = ""
    language: str = ""
    theme: str = "system"
    geometries: Mapping[str, str] = field(default_factory=dict)
    recent: tuple[RecentFile, ...] = ()
    single_keys: bool = True
    text_size: int = 100
    still: bool = False
    backup_folder: str = ""
    backups_kept: int = USUAL_BACKUPS

    def opened(self, file: RecentFile) -> "Settings":
        """Return the settings with `file` as the newest of the recent files; what fell off is forgotten."""
        others = tuple(one for one in self.recent if one.path != file.path)
        return replace(self, recent=(file, *others)[:_MOST_RECENT])

    def forgotten(self, path: str) -> "Settings":
        """Return the settings without the file at `path` among the recent ones."""
        return replace(self, recent=tuple(one for one in self.recent if one.path != path))


def person(settings: Settings) -> str:
    """Return who changes answers: the name the user gave, else the system's user name."""
    if settings.name:
        return settings.name
    import getpass

    try:
        # a system may call its users by bytes that are no text
        return getpass.getuser().encode("utf-8", "replace").decode()
    except (OSError, KeyError):
        return ""


def read_settings() -> Settings:
    """Return the user's settings; whatever is missing or unreadable is as on the first day."""
    return _settings_in(read_kept(_FILE))


def _settings_in(found: object) -> Settings:
    if not isinstance(found, dict):
        return Settings()
    recent = found.get("recent")
    theme, size, kept = _text(found, "theme"), _count(found, "text_size"), _count(found, "backups_kept")
    files = [_recent_file(row) for row in recent if isinstance(row, dict)] if isinstance(recent, list) else []
    return Settings(
        _text(found, "name"),
        _text(found, "language"),
        theme if theme in THEMES else "system",
        _texts(found, "geometries"),
        tuple(file for file in files if file.path),
        found.get("single_keys") is not False,
        size if size in TEXT_SIZES else 100,
        found.get("still") is True,
        _text(found, "backup_folder"),
        kept if 1 <= kept <= MOST_BACKUPS else USUAL_BACKUPS,
    )


def _recent_file(row: Mapping[str, Any]) -> RecentFile:
    return RecentFile(
        _text(row, "path"),
        _text(row, "municipality"),
        _text(row, "title"),
        _count(row, "answered"),
        _count(row, "applicable"),
        _count(row, "below"),
        _text(row, "question"),
        _text(row, "opened_at"),
        _count(row, "unsure"),
    )


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) and _is_storable(value) else ""


def _is_storable(text: str) -> bool:
    """Tell whether `text` can be the name of a file and be written into one."""
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:
        return False


def _texts(row: Mapping[str, Any], name: str) -> dict[str, str]:
    """Return texts by path."""
    value = row.get(name)
    return {path: _text(value, path) for path in value} if isinstance(value, dict) else {}


def _count(row: Mapping[str, Any], name: str) -> int:
    value = row.get(name)
    return value if type(value) is int and 0 <= value <= _MOST_COUNTED else 0


def write_settings(settings: Settings) -> None:
    """Keep `settings`, whole or not at all. Raises Problem `settings.not_kept`."""
    write_kept(_FILE, asdict(settings))


def write_changes(before: Settings, after: Settings) -> None:
    """Keep what `after` changed of `before`; the rest stays as it is kept, for another window may have changed that.

    Where nothing can be read all of `after` is kept. Raises Problem `settings.not_kept`.
    """
    found = read_kept(_FILE)
    if not isinstance(found, dict):
        write_settings(after)
        return
    kept = _settings_in(found)
    changed = {
        one.name: _changed(*(getattr(settings, one.name) for settings in (before, after, kept)))
        for one in fields(Settings)
        if getattr(before, one.name) != getattr(after, one.name)
    }
    write_settings(replace(kept, **changed))


def _changed(before: Any, after: Any, kept: Any) -> Any:
    if kept == before:
        return after
    if isinstance(after, Mapping):
        own = {key: value for key, value in after.items() if before.get(key) != value}
        return {key: value for key, value in {**kept, **own}.items() if key in after or key not in before}
    if isinstance(after, tuple):
        new = tuple(one for one in after if one not in before)
        gone = {one.path for one in (*before, *new)} - ({one.path for one in after} - {one.path for one in new})
        return (*new, *(one for one in kept if one.path not in gone))[:_MOST_RECENT]
    return after
