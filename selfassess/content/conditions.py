"""Whether every `relevant_if` asks something its controlling question can answer."""

from collections.abc import Iterator
from fractions import Fraction

from selfassess.content.building import Draft
from selfassess.content.findings import Reading
from selfassess.domain import relevance
from selfassess.domain.answers import check_number
from selfassess.domain.errors import Problem
from selfassess.domain.forms import ChecklistForm, ChoiceForm, LevelForm, NumberForm, SurveyForm, YesNoForm
from selfassess.domain.questionnaire import Question
from selfassess.domain.relevance import Compare, Contains, Literal
from selfassess.domain.rounding import decimal_text

_ORDERED = ("<", "<=", ">", ">=")


def check_conditions(draft: Draft, reading: Reading) -> None:
    """Note unknown controlling questions, cycles and literals that can never be an answer."""
    known = draft.questionnaire.question_by_id
    for question in draft.questionnaire.questions:
        if question.relevant_if is None:
            continue
        here, line = reading.at(question.id), draft.lines.relevance[question.id]
        for comparison in relevance.comparisons(question.relevant_if):
            asked = known.get(comparison.question)
            if asked is not None:
                _check_comparison(comparison, asked, line, here)
            elif comparison.question not in draft.lines.unread:
                here.unknown(line, "content.question_unknown", comparison.question, known)
    _check_cycles(draft, reading)


def _check_comparison(comparison: Compare | Contains, asked: Question, line: int, reading: Reading) -> None:
    form = asked.form
    if isinstance(form, SurveyForm):
        reading.error(line, "content.relevance_survey", question=asked.id)
    elif isinstance(form, ChecklistForm) and isinstance(comparison, Compare):
        reading.error(line, "content.relevance_checklist", question=asked.id)
    elif isinstance(comparison, Compare) and comparison.operator in _ORDERED:
        if not isinstance(form, (LevelForm, NumberForm)) or not isinstance(comparison.literals[0], Fraction):
            reading.error(line, "content.relevance_order", question=asked.id, sign=comparison.operator)
    else:
        literals = comparison.literals if isinstance(comparison, Compare) else (comparison.literal,)
        for literal in literals:
            if not can_be(asked, literal):
                word = decimal_text(literal) if isinstance(literal, Fraction) else literal
                reading.error(line, "content.relevance_never", question=asked.id, word=word[:60])


def words_of(question: Question) -> tuple[str, ...]:
    """Return the words an answer may be or contain: yes and no, option ids, item ids."""
    form = question.form
    if isinstance(form, YesNoForm):
        return ("yes", "partly", "no") if form.partly else ("yes", "no")
    if isinstance(form, ChoiceForm):
        return tuple(option.id for option in form.options)
    return tuple(item.id for item in form.items) if isinstance(form, ChecklistForm) else ()


def can_be(question: Question, literal: Literal) -> bool:
    """Tell whether an answer to `question` can equal the literal (or contain it, in a checklist)."""
    form = question.form
    if isinstance(form, LevelForm):
        return isinstance(literal, Fraction) and form.scale.point(literal) is not None
    if isinstance(form, NumberForm):
        return isinstance(literal, Fraction) and _in_range(question, form, literal)
    return isinstance(literal, str) and (literal in words_of(question) or not words_of(question))


def _in_range(question: Question, form: NumberForm, literal: Fraction) -> bool:
    try:
        check_number(question, form, literal)
    except Problem:
        return False
    return True


def _check_cycles(draft: Draft, reading: Reading) -> None:
    for cycle in _cycles(_controls(draft)):
        path = " -> ".join((*cycle, cycle[0]))
        reading.at(cycle[0]).error(draft.lines.relevance[cycle[0]], "content.relevance_cycle", path=path)


def _controls(draft: Draft) -> dict[str, tuple[str, ...]]:
    """Return the questions each question's relevance depends on."""
    return {
        question.id: tuple(dict.fromkeys(part.question for part in relevance.comparisons(question.relevant_if)))
        for question in draft.questionnaire.questions
        if question.relevant_if is not None
    }


def _cycles(controls: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Yield cycles so that every question in a cycle is in one; a long chain needs no recursion."""
    done: set[str] = set()
    for start in controls:
        path: list[str] = []
        ways = [iter((start,))]
        while ways:
            name = next(ways[-1], None)
            if name is None:
                ways.pop()
                if path:
                    done.add(path.pop())
            elif name in path:
                yield tuple(path[path.index(name) :])
            elif name in controls and name not in done:
                path.append(name)
                ways.append(iter(controls[name]))
