"""Which questions the outline shows: all, open, not judged, marked, below a threshold, without evidence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from selfassess.app.sheets import Sheet
from selfassess.domain.answers import OPEN, State
from selfassess.domain.figures import Result, Verdict


class Filter(StrEnum):
    """One choice above the outline."""

    ALL = "all"
    OPEN = "open"
    UNJUDGED = "unjudged"
    MARKED = "marked"
    BELOW = "below"
    UNPROVEN = "unproven"


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


def selections(sheet: Sheet) -> Mapping[Filter, Selection]:
    """Return for every filter what it shows; questions not asked only stand under `all`."""
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
    }


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
