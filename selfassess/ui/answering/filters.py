"""Which questions the outline shows: all, open, marked, below a threshold, without evidence, mine, changed …"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from selfassess.app.sheets import Sheet
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.assignment import is_same_person, responsible
from selfassess.domain.figures import Result, Verdict


class Filter(StrEnum):
    """One choice above the outline."""

    ALL = "all"
    OPEN = "open"
    UNJUDGED = "unjudged"
    MARKED = "marked"
    BELOW = "below"
    UNPROVEN = "unproven"
    MINE = "mine"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Selection:
    """The questions a filter shows, and the number beside its name (sections where a section is below)."""

    questions: frozenset[str]
    count: int


def targets_below(result: Result) -> frozenset[str]:
    """Return the ids of sections and questions that do not meet one of their thresholds, for certain."""
    return frozenset(
        judgement.target
        for found in result.thresholds
        for judgement in found.judgements
        if judgement.verdict is Verdict.NOT_MET
    )


def selections(sheet: Sheet, person: str = "") -> Mapping[Filter, Selection]:
    """Return for every filter what it shows to `person`; questions not asked only stand under `all`."""
    questionnaire, result, answers = sheet.questionnaire, sheet.result, sheet.answers
    asked = [question.id for question in questionnaire.questions if question.id in result.asked]
    proven = {evidence.question for evidence in sheet.evidence}
    states = {name: answers.get(name, OPEN) for name in asked}
    return {
        Filter.ALL: _of(question.id for question in questionnaire.questions),
        Filter.OPEN: _of(name for name, answer in states.items() if answer.state is State.OPEN),
        Filter.UNJUDGED: _of(name for name, answer in states.items() if answer.state is State.CANNOT_JUDGE),
        Filter.MARKED: _of(name for name, answer in states.items() if answer.marked),
        Filter.BELOW: _below(sheet),
        Filter.UNPROVEN: _of(
            name for name, answer in states.items() if answer.state is State.ANSWERED and name not in proven
        ),
        Filter.MINE: _of(name for name in _given_to(sheet, person) if name in states),
        Filter.CHANGED: _of(name for name, answer in states.items() if _is_changed(sheet, name, answer)),
    }


def _given_to(sheet: Sheet, person: str) -> Iterator[str]:
    """Yield the questions of the sections that `person` has."""
    for name, given in responsible(sheet.questionnaire, sheet.assignments).items():
        if is_same_person(given.person, person):
            yield name


def _is_changed(sheet: Sheet, name: str, answer: Answer) -> bool:
    """Tell whether something else is said now than last period; what is still open has not changed."""
    before = sheet.previous.answers.get(name, OPEN) if sheet.previous else OPEN
    said = State.OPEN not in (answer.state, before.state)
    return said and (answer.state, answer.value) != (before.state, before.value)


def _of(names: Iterable[str]) -> Selection:
    found = frozenset(names)
    return Selection(found, len(found))


def _below(sheet: Sheet) -> Selection:
    below = targets_below(sheet.result)
    sections = sheet.questionnaire.section_by_id
    targets = [name for name in below if name in sections or name in sheet.result.asked]
    shown = {name for name in targets if name not in sections}
    for name in targets:
        if name in sections:
            shown.update(question.id for question in sections[name].all_questions)
    return Selection(frozenset(shown), len(targets))
