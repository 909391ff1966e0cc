"""The questionnaires at hand, for window and commands."""

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from selfassess.domain.errors import Problem
from selfassess.domain.library import Entry, Library

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from selfassess.content import Loaded
    from selfassess.content.quality import Check
    from selfassess.content.shapes import Schema
    from selfassess.domain.questionnaire import Questionnaire


def library() -> Library:
    """Return every questionnaire that can be used, with what kept others out."""
    from selfassess.content import read_library

    return read_library()


def load_entry(entry: Entry) -> "Loaded":
    """Return the questionnaire of a catalogue entry. Raises ProblemsError or Problem where its file went bad."""
    from selfassess.content import load

    return load(entry.path)


def load_named(*names: str) -> "tuple[Loaded, ...]":
    """Return the questionnaires called `id` or `id@edition`, or read from a file by its path, in that order.

    Raises Problem `library.unknown`, `library.unknown_guess`, `library.edition_unknown`, or for a file
    `library.changed` (another text has its id and edition) or what `content.load` raises.
    """
    known = library()
    return tuple(_load_file(Path(name), known) if _is_path(name) else load_entry(known.find(name)) for name in names)


def _is_path(name: str) -> bool:
    return Path(name).suffix.lower() in (".yaml", ".yml") or len(Path(name).parts) > 1


def _load_file(path: Path, known: Library) -> "Loaded":
    from selfassess.content import load

    loaded = load(path)
    asked = loaded.questionnaire
    for entry in known.entries:
        if (entry.id, entry.edition) == (asked.id, asked.edition) and entry.sha256 != loaded.sha256:
            raise Problem("library.changed", file=path.name, id=asked.id, edition=asked.edition, first=entry.path.name)
    return loaded


def check_file(path: Path, as_of: dt.date | None = None) -> "Check":
    """Return every mistake and weakness of a questionnaire file, also against the questionnaires at hand.

    With `as_of` sources not checked in the year before that day are weaknesses.
    Raises Problem where the file cannot be read at all.
    """
    from selfassess.content.quality import check

    return check(path, library(), as_of)


def is_own(entry: Entry) -> bool:
    """Tell whether the user added this questionnaire."""
    from selfassess.content import catalogue

    return catalogue.is_own(entry)


def add_file(path: Path) -> Entry:
    """Take a questionnaire file into the library. Raises what `catalogue.install` raises; nothing is added then."""
    from selfassess.content import catalogue

    return catalogue.install(path)


def remove_entry(entry: Entry) -> "Callable[[], None]":
    """Take away a questionnaire that the user added; return what brings it back.

    Raises what `catalogue.remove` raises; what is returned raises Problem `library.not_kept`.
    """
    from selfassess.content import catalogue

    return partial(catalogue.put_back, catalogue.remove(entry))


def newer_editions(
    questionnaires: "Iterable[Questionnaire]", known: Library
) -> tuple[tuple["Questionnaire", int], ...]:
    """Return those of which `known` has a newer edition, with that edition."""
    newest = {entry.id: entry.edition for entry in known.newest()}
    return tuple((one, newest[one.id]) for one in questionnaires if newest.get(one.id, 0) > one.edition)


def questionnaire_schema() -> "Schema":
    """Return the JSON Schema of questionnaire files."""
    from selfassess.content.schema import json_schema

    return json_schema()
