"""The questionnaires one can choose from."""

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from selfassess.domain.errors import Problem
from selfassess.domain.questionnaire import Kind, Source
from selfassess.domain.text import Text


@dataclass(frozen=True, slots=True)
class Entry:
    """One edition of a questionnaire in a folder; `sections` counts the top-level ones, `minutes` 0 = not said."""

    id: str
    edition: int
    kind: Kind
    title: Text
    about: Text
    unit: str
    languages: tuple[str, ...]
    minutes: int
    questions: int
    sections: int
    source: Source
    path: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class Library:
    """Every edition found, by id and edition, what kept a file out, and the folder for the user's own files."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()
    folder: str = ""

    def newest(self) -> tuple[Entry, ...]:
        """Return the newest edition of each questionnaire, in the order of their ids."""
        return tuple({entry.id: entry for entry in self.entries}.values())

    def find(self, name: str) -> Entry:
        """Return the newest edition of the questionnaire `name`, or the one named by `id@edition`.

        Raises Problem `library.unknown`, `library.unknown_guess` or `library.edition_unknown`.
        """
        wanted, _, edition = name.strip().partition("@")
        editions = [entry for entry in self.entries if entry.id == wanted]
        if not editions:
            known = [entry.id for entry in self.newest()]
            guess = next(iter(get_close_matches(wanted, known, n=1)), "")
            code = "library.unknown_guess" if guess else "library.unknown"
            raise Problem(code, name=wanted[:60], guess=guess, known=tuple(known), folder=self.folder)
        if not edition:
            return editions[-1]
        found = next((entry for entry in editions if str(entry.edition) == edition), None)
        if found is None:
            known_editions = tuple(entry.edition for entry in editions)
            raise Problem("library.edition_unknown", name=wanted, edition=edition[:20], known=known_editions)
        return found
