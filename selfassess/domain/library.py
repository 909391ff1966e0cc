"""The questionnaires one can choose from."""

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from selfassess.domain.errors import Problem
from selfassess.domain.questionnaire import Kind, Source
from selfassess.domain.text import Text

UNIT_KINDS = ("municipality", "institution", "company", "residents_council")
"""What can be assessed; a questionnaire is for one of these, or for `any`."""


def suits(unit: str, kind: str) -> bool:
    """Tell whether a questionnaire for `unit` can be answered by a unit of this kind.

    An institution may answer those for municipalities about itself; a company or a residents' council may not.
    """
    return unit in (kind, "any") or (unit, kind) == ("municipality", "institution")


def unit_kind_for(unit: str) -> str:
    """Return which kind of unit a questionnaire for `unit` suits first."""
    return unit if unit in UNIT_KINDS else UNIT_KINDS[0]


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

    @property
    def rank(self) -> tuple[int, int, str]:
        """Return where it stands among others of its kind: those for municipalities first, of these the fullest."""
        units = (*UNIT_KINDS, "any")
        return units.index(self.unit) if self.unit in units else len(units), -self.questions, self.id


@dataclass(frozen=True, slots=True)
class Library:
    """Every edition found, by id and edition, what kept a file out, and the folder for the user's own files."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()
    folder: str = ""

    def newest(self) -> tuple[Entry, ...]:
        """Return the newest edition of each questionnaire, in the order of their ids."""
        return tuple({entry.id: entry for entry in self.entries}.values())

    def ranked(self) -> tuple[Entry, ...]:
        """Return the newest edition of each questionnaire as they are offered: by kind, then by rank."""
        kinds = tuple(Kind)
        return tuple(sorted(self.newest(), key=lambda entry: (kinds.index(entry.kind), *entry.rank)))

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
