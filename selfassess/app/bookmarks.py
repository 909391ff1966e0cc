"""Where the user was in each assessment, on this machine only: one small JSON file that may be lost or damaged."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from selfassess.app.kept import read_kept, write_kept

_FILE = "bookmarks.json"
_MOST_FILES, _MOST_ASSESSMENTS = 12, 12


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where an assessment (0: none) was left: the page, and by page the place and how it looked."""

    assessment: int = 0
    page: str = ""
    places: Mapping[str, str] = field(default_factory=dict)
    views: Mapping[str, str] = field(default_factory=dict)


def read_bookmark(path: Path, assessment: int = 0) -> Bookmark:
    """Return where an assessment of the file at `path` was left; without its number, the one that was left last.

    Whatever is missing or unreadable is as on the first day.
    """
    marks = reversed(_marks(_all().get(str(path.resolve()))))
    return next((mark for mark in marks if assessment in (0, mark.assessment)), Bookmark(assessment))


def _all() -> dict[str, Any]:
    found = read_kept(_FILE)
    return found if isinstance(found, dict) else {}


def _marks(found: object) -> list[Bookmark]:
    """Return the marks of a file, that of the assessment left last at the end."""
    return [_mark(one) for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _mark(found: Mapping[str, Any]) -> Bookmark:
    number, page = found.get("assessment"), found.get("page")
    return Bookmark(
        number if type(number) is int else 0,
        page if isinstance(page, str) else "",
        _texts(found.get("places")),
        _texts(found.get("views")),
    )


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {str(name): words for name, words in value.items() if isinstance(words, str)}


def write_bookmark(path: Path, bookmark: Bookmark) -> None:
    """Keep where the file at `path` is; what was not open for long is forgotten. Raises `settings.not_kept`."""
    name, kept = str(path.resolve()), _all()
    marks = [mark for mark in _marks(kept.pop(name, None)) if mark.assessment != bookmark.assessment]
    rows = [asdict(mark) for mark in [*marks, bookmark][-_MOST_ASSESSMENTS:]]
    write_kept(_FILE, dict([*kept.items(), (name, rows)][-_MOST_FILES:]))
