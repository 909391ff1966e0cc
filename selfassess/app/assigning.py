"""Giving sections of the chosen assessment to people; each change is stored, logged and undoable."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from selfassess.app.attachments import check_text
from selfassess.app.planning import Planning
from selfassess.app.sheets import Sheet
from selfassess.domain.assignment import Assignment
from selfassess.domain.days import looks_like_day, read_day
from selfassess.domain.errors import Problem
from selfassess.domain.record import Stamp

_LONGEST_NAME = 120


class Assigning(Planning):
    """Who answers which section until when; it never touches an answer, and keeps nobody from answering."""

    def assign(self, sheet: str, wanted: Assignment, initiator: object | None = None) -> Assignment:
        """Give a section to a person until a day, in place of whoever had it, and return what is stored.

        A day in the past stands. Raises Problem `session.unknown_sheet`, what `checked_assignment` raises, or a failing
        file's.
        """
        kept = checked_assignment(self.sheet(sheet), wanted)
        before = find_assignment(self.sheet(sheet), kept.section)
        if before is not None and kept == replace(before, stamp=kept.stamp):
            return before
        kept = replace(kept, stamp=Stamp(self.clock(), self.by))
        self._plan("assignment", sheet, before, kept, initiator)
        return kept

    def take_back(self, sheet: str, section: str, initiator: object | None = None) -> Assignment:
        """Let a section be nobody's again and return whose it was.

        Raises Problem `session.unknown_sheet`, `assignment.unknown_section`, `assignment.none` or a failing file's.
        """
        gone = given_assignment(self.sheet(sheet), section)
        self._plan("assignment", sheet, gone, None, initiator)
        return gone

    def people(self) -> tuple[str, ...]:
        """Return the names that sections were given to, in the order given, each once."""
        given = [one for sheet in self.sheets for one in sheet.assignments]
        given.sort(key=lambda one: one.stamp.at.isoformat() if one.stamp else "")
        return tuple(dict.fromkeys(one.person for one in given))


def find_assignment(sheet: Sheet, section: str) -> Assignment | None:
    """Return who has a section; None where nobody."""
    return next((one for one in sheet.assignments if one.section == section), None)


def given_assignment(sheet: Sheet, name: str) -> Assignment:
    """Return who has the section called `name`. Raises Problem `assignment.unknown_section` or `assignment.none`."""
    section = section_named(sheet, name)
    found = find_assignment(sheet, section)
    if found is None:
        raise Problem("assignment.none", section=section)
    return found


def section_named(sheet: Sheet, name: str) -> str:
    """Return the id of the section called by its id, its capitals aside, or by its number at the top.

    Raises Problem `assignment.unknown_section`.
    """
    wanted = name.strip().casefold()
    for known, section in _names(sheet):
        if known.casefold() == wanted:
            return section
    tops = tuple(section.id for section in sheet.questionnaire.sections)
    raise Problem("assignment.unknown_section", section=name.strip()[:60], sheet=sheet.key, known=tops)


def _names(sheet: Sheet) -> Iterator[tuple[str, str]]:
    yield from ((section, section) for section in sheet.questionnaire.section_by_id)
    yield from ((str(place), section.id) for place, section in enumerate(sheet.questionnaire.sections, 1))


def checked_assignment(sheet: Sheet, wanted: Assignment) -> Assignment:
    """Return an assignment as it is kept: the section's id, the name without needless blanks.

    Raises Problem `assignment.unknown_section`, `assignment.no_person`, `assignment.long_name` or `session.null_byte`.
    """
    section, person = section_named(sheet, wanted.section), " ".join(wanted.person.split())
    check_text(person)
    if not person:
        raise Problem("assignment.no_person")
    if len(person) > _LONGEST_NAME:
        raise Problem("assignment.long_name", most=_LONGEST_NAME)
    return replace(wanted, section=section, person=person)


def due_day(words: str) -> dt.date:
    """Return the day that `words` name.

    Raises Problem `assignment.day_missing` where there are no words, `assignment.no_such_day` for a day that does not
    exist, `assignment.no_day` for anything else.
    """
    if not words.strip():
        raise Problem("assignment.day_missing")
    found = read_day(words)
    if found is None:
        raise Problem(
            "assignment.no_such_day" if looks_like_day(words) else "assignment.no_day", text=words.strip()[:60]
        )
    return found
