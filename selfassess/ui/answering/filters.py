"""Which questions the outline shows: all, open, marked, below a threshold, without evidence, mine, changed …"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from selfassess.app.sheets import Sheet
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.assignment import is_same_person, responsible
from selfassess.domain.figures import Judgement, Verdict
from selfassess.domain.forms import SurveyForm
from selfassess.domain.questionnaire import Question, RollUp
from selfassess.domain.thresholds import meets


class Filter(StrEnum):
    """One choice above the outline."""

    ALL = "all"
    OPEN = "open"
    UNJUDGED = "unjudged"
    MARKED = "marked"
    BELOW = "below"
    UNPROVEN = "unproven"
    EXCUSABLE = "excusable"
    MINE = "mine"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Selection:
    """The questions a filter shows."""

    questions: frozenset[str]

    @property
    def count(self) -> int:
        """Return the number beside the name of the filter."""
        return len(self.questions)


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
        Filter.BELOW: _of(_below(sheet)),
        Filter.UNPROVEN: _of(
            name for name, answer in states.items() if answer.state is State.ANSWERED and name not in proven
        ),
        Filter.EXCUSABLE: _of(question.id for question in questionnaire.questions if _may_not_apply(sheet, question)),
        Filter.MINE: _of(name for name in _given_to(sheet, person) if name in states),
        Filter.CHANGED: _of(name for name, answer in states.items() if _is_changed(sheet, name, answer)),
    }


def _may_not_apply(sheet: Sheet, question: Question) -> bool:
    """Tell whether “not applicable” can be said to a question."""
    is_survey = isinstance(question.form, SurveyForm)
    return question.not_applicable_allowed and question.id in sheet.result.asked and not is_survey


def _given_to(sheet: Sheet, person: str) -> Iterator[str]:
    """Yield the questions of the sections that `person` has."""
    mine = {given.section for given in sheet.assignments if is_same_person(given.person, person)}
    if mine:
        whose = responsible(sheet.questionnaire, sheet.assignments)
        yield from (name for name, given in whose.items() if given.section in mine)


def _is_changed(sheet: Sheet, name: str, answer: Answer) -> bool:
    """Tell whether something else is said now than last period; what is still open has not changed."""
    before = sheet.previous.answers.get(name, OPEN) if sheet.previous else OPEN
    said = State.OPEN not in (answer.state, before.state)
    return said and (answer.state, answer.value) != (before.state, before.value)


def _of(names: Iterable[str]) -> Selection:
    return Selection(frozenset(names))


def _below(sheet: Sheet) -> Iterator[str]:
    """Yield what does not meet its own threshold, and of a section that does not what pulls it down."""
    sections = sheet.questionnaire.section_by_id
    for found in sheet.result.thresholds:
        for judgement in found.judgements:
            if judgement.verdict is not Verdict.NOT_MET:
                continue
            if judgement.target in sections:
                yield from _weak(sheet, sections[judgement.target].question_ids, judgement)
            elif judgement.target in sheet.result.asked:
                yield judgement.target


def _weak(sheet: Sheet, questions: Iterable[str], judgement: Judgement) -> Iterator[str]:
    """Yield the questions whose own value would not meet the threshold of their section; under a sum all that count."""
    values, limit, comparison = sheet.result.questions, judgement.limit, judgement.threshold.comparison
    scored = [name for name in questions if name in values and name in sheet.result.asked]
    is_sum = sheet.questionnaire.roll_up is RollUp.SUM
    weak = [name for name in scored if limit is None or is_sum or not meets(comparison, values[name], limit)]
    yield from weak or scored
