"""`relevant_if` as a formula over the answers of other rows (DESIGN section 5)."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from selfassess.domain.forms import ChecklistForm, LevelForm, NumberForm, SurveyForm
from selfassess.domain.questionnaire import Question
from selfassess.domain.relevance import AllOf, AnyOf, Compare, Condition, Contains, Literal, Not
from selfassess.reports.workbook.codes import StateCode
from selfassess.reports.workbook.formulas import literal, quoted

_LONGEST_TEXT = 255
"""What Excel takes as a text within a formula, in characters."""

Places = Callable[[str], tuple[str, str]]
"""Where the state and the answer of a question stand."""


def holds(condition: Condition, questions: Mapping[str, Question], places: Places) -> str:
    """Return the formula that tells whether `condition` holds now."""
    if isinstance(condition, Not):
        return f"NOT({holds(condition.inner, questions, places)})"
    if isinstance(condition, (AllOf, AnyOf)):
        parts = ",".join(holds(part, questions, places) for part in condition.parts)
        return f"{'AND' if isinstance(condition, AllOf) else 'OR'}({parts})"
    state, cell = places(condition.question)
    question = questions[condition.question]
    said = _contains(question, cell, condition) if isinstance(condition, Contains) else _is(question, cell, condition)
    return f"AND({state}={StateCode.ANSWERED},{said})"


def _contains(question: Question, cell: str, condition: Contains) -> str:
    if not isinstance(question.form, ChecklistForm):
        return _equals(question, cell, condition.literal)
    if not isinstance(condition.literal, str):
        return "FALSE"
    return f'ISNUMBER(FIND({quoted("," + condition.literal + ",")},","&SUBSTITUTE({cell}," ","")&","))'


def _is(question: Question, cell: str, condition: Compare) -> str:
    first = condition.literals[0]
    if condition.operator == "==":
        return _equals(question, cell, first)
    if condition.operator == "!=":
        return f"NOT({_equals(question, cell, first)})"
    if condition.operator == "in":
        return f"OR({','.join(_equals(question, cell, one) for one in condition.literals)})"
    if not isinstance(first, Fraction) or not isinstance(question.form, (LevelForm, NumberForm)):
        return "FALSE"
    return f"{cell}{condition.operator}{literal(first)}"


def _equals(question: Question, cell: str, wanted: Literal) -> str:
    is_figure = isinstance(question.form, (LevelForm, NumberForm))
    if is_figure is not isinstance(wanted, Fraction) or isinstance(question.form, (ChecklistForm, SurveyForm)):
        return "FALSE"
    if isinstance(wanted, Fraction):
        return f"{cell}={literal(wanted)}"
    return f"EXACT({cell},{quoted(wanted)})" if len(wanted) <= _LONGEST_TEXT else "FALSE"
