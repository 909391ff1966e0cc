"""The questionnaires at hand, for window and commands."""

from pathlib import Path
from typing import TYPE_CHECKING

from selfassess.domain.library import Entry, Library

if TYPE_CHECKING:
    from selfassess.content import Loaded
    from selfassess.content.quality import Check
    from selfassess.content.shapes import Schema


def library() -> Library:
    """Return every questionnaire that can be used, with what kept others out."""
    from selfassess.content import read_library

    return read_library()


def load_entry(entry: Entry) -> "Loaded":
    """Return the questionnaire of a catalogue entry. Raises ProblemsError or Problem where its file went bad."""
    from selfassess.content import load

    return load(entry.path)


def load_named(*names: str) -> "tuple[Loaded, ...]":
    """Return the questionnaires called `id` or `id@edition`, in that order.

    Raises Problem `library.unknown`, `library.unknown_guess` or `library.edition_unknown`.
    """
    known = library()
    return tuple(load_entry(known.find(name)) for name in names)


def check_file(path: Path) -> "Check":
    """Return every mistake and weakness of a questionnaire file. Raises Problem where it cannot be read at all."""
    from selfassess.content.quality import check

    return check(path)


def questionnaire_schema() -> "Schema":
    """Return the JSON Schema of questionnaire files."""
    from selfassess.content.schema import json_schema

    return json_schema()
