"""Where the user was in each file, on this machine only: one small JSON file that may be lost or damaged."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from selfassess.app.kept import read_kept, write_kept

_FILE, _MOST = "bookmarks.json", 12


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where a file was left: the assessment (0: none), the page, and by page the place and how it looked."""

    assessment: int = 0
    page: str = ""
    places: Mapping[str, str] = field(default_factory=dict)
    views: Mapping[str, str] = field(default_factory=dict)


def read_bookmark(path: Path) -> Bookmark:
    """Return where the file at `path` was left; whatever is missing or unreadable is as on the first day."""
    found = _all().get(str(path.resolve()))
    if not isinstance(found, dict):
        return Bookmark()
    number, page = found.get("assessment"), found.get("page")
    return Bookmark(
        number if type(number) is int else 0,
        page if isinstance(page, str) else "",
        _texts(found.get("places")),
        _texts(found.get("views")),
    )


def _all() -> dict[str, Any]:
    found = read_kept(_FILE)
    return found if isinstance(found, dict) else {}


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {str(name): words for name, words in value.items() if isinstance(words, str)}


def write_bookmark(path: Path, bookmark: Bookmark) -> None:
    """Keep where the file at `path` is; of files not opened for long it is forgotten. Raises `settings.not_kept`."""
    name = str(path.resolve())
    others = [(one, kept) for one, kept in _all().items() if one != name]
    write_kept(_FILE, dict([*others, (name, asdict(bookmark))][-_MOST:]))
