"""Sections given to a named person with a day: who has what, until when, how much of it is open."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import Stamp
from selfassess.domain.text import folded


@dataclass(frozen=True, slots=True)
class Assignment:
    """A section that `person` is to answer until the end of the day `due`; `stamp` tells who gave it, and when."""

    section: str
    person: str
    due: dt.date
    stamp: Stamp | None = None

    @property
    def name(self) -> str:
        """Return the section's id."""
        return self.section


@dataclass(frozen=True, slots=True)
class Share:
    """What one assignment comes to now: how many questions it is about, and which of them are open.

    Only questions that are asked count, and none that a nested section's own assignment gives to somebody.
    """

    assignment: Assignment
    questions: int
    waiting: tuple[str, ...]

    @property
    def is_done(self) -> bool:
        """Tell whether nothing is open."""
        return not self.waiting

    def days_late(self, today: dt.date) -> int:
        """Return by how many days the day is over while something is open; 0 in time or done."""
        return 0 if self.is_done else max((today - self.assignment.due).days, 0)


def is_same_person(one: str, other: str) -> bool:
    """Tell whether two names are the same apart from accents, capitals and blanks; no name is nobody's."""
    return bool(one.split()) and folded(one).split() == folded(other).split()


def responsible(questionnaire: Questionnaire, assignments: Iterable[Assignment]) -> Mapping[str, Assignment]:
    """Return for each question that is given to somebody its assignment: that of the nearest section above it."""
    given = {one.section: one for one in assignments}
    if not given:
        return {}
    found: dict[str, Assignment] = {}
    for question, path in questionnaire.path_by_question.items():
        nearest = next((given[section.id] for section in reversed(path) if section.id in given), None)
        if nearest is not None:
            found[question] = nearest
    return found


def shares(
    questionnaire: Questionnaire,
    assignments: Collection[Assignment],
    answers: Mapping[str, Answer],
    asked: Collection[str],
) -> tuple[Share, ...]:
    """Return what every assignment comes to, the earliest day first, what is done last."""
    if not assignments:
        return ()
    held: dict[str, list[str]] = {one.section: [] for one in assignments}
    # once through the questions, however many sections are given out
    for name, given in responsible(questionnaire, assignments).items():
        if name in asked:
            held[given.section].append(name)
    found = []
    for one in assignments:
        names = held[one.section]
        waiting = (name for name in names if answers.get(name, OPEN).state is State.OPEN)
        found.append(Share(one, len(names), tuple(waiting)))
    return tuple(sorted(found, key=lambda share: (share.is_done, share.assignment.due)))
