"""An answer to one question, its text form and its checks (METHOD section 1)."""

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from selfassess.domain.errors import Problem
from selfassess.domain.forms import ChecklistForm, LevelForm, NumberForm, SurveyForm, TextForm, YesNoForm
from selfassess.domain.questionnaire import Question
from selfassess.domain.rounding import decimal_text

Value = Fraction | str | tuple[str, ...]
"""A level or a figure; `yes`, `partly`, `no`, an option id or a text; ticked item ids in the order of the file."""


class State(StrEnum):
    """What was said to a question."""

    OPEN = "open"
    ANSWERED = "answered"
    NOT_APPLICABLE = "not_applicable"
    CANNOT_JUDGE = "cannot_judge"


SELF = "self"
VERIFIED = "verified"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is stored for one question in one perspective.

    `why` is the justification (the reason for not applicable), `note` a remark that is not reported,
    `marked` the mark for review. An open answer may carry all three.
    """

    state: State = State.OPEN
    value: Value | None = None
    why: str = ""
    note: str = ""
    marked: bool = False


OPEN = Answer()

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_MOST_DIGITS = 40


def parse_number(text: str) -> Fraction:
    """Read a decimal number exactly, with comma or dot and spaces between thousands.

    Raises Problem `number.unreadable`.
    """
    compact = "".join(text.split()).replace("\N{MINUS SIGN}", "-").replace(",", ".")
    if len(compact) > _MOST_DIGITS or not _NUMBER.fullmatch(compact):
        raise Problem("number.unreadable", text=text[:60])
    return Fraction(compact)


def parse_value(question: Question, text: str) -> Value:
    """Read the text form of a value (a level, `yes|partly|no`, an option id, item ids, a number) for `question`.

    Raises Problem `answer.off_scale`, `answer.not_an_option`, `answer.out_of_range`, `answer.too_precise`,
    `answer.survey` or `number.unreadable`.
    """
    form = question.form
    if isinstance(form, TextForm):
        return text
    words = text.strip()
    if isinstance(form, LevelForm):
        return _parse_level(question, form, words)
    if isinstance(form, NumberForm):
        return check_number(question, form, parse_number(words))
    if isinstance(form, SurveyForm):
        raise Problem("answer.survey", question=question.id)
    if isinstance(form, ChecklistForm):
        return _parse_items(question, form, words)
    allowed = ["yes", "partly", "no"] if isinstance(form, YesNoForm) else [option.id for option in form.options]
    if isinstance(form, YesNoForm) and not form.partly:
        allowed.remove("partly")
    if words not in allowed:
        raise Problem("answer.not_an_option", question=question.id, text=text[:60], allowed=tuple(allowed))
    return words


def _parse_level(question: Question, form: LevelForm, words: str) -> Fraction:
    allowed = tuple(decimal_text(point.value) for point in form.scale.points)
    try:
        level = parse_number(words)
    except Problem:
        raise Problem("answer.off_scale", question=question.id, text=words[:60], allowed=allowed) from None
    if form.scale.point(level) is None:
        raise Problem("answer.off_scale", question=question.id, text=words[:60], allowed=allowed)
    return level


def _parse_items(question: Question, form: ChecklistForm, words: str) -> tuple[str, ...]:
    named = [part.strip() for part in words.split(",") if part.strip()]
    allowed = tuple(item.id for item in form.items)
    unknown = next((name for name in named if name not in allowed), None)
    if unknown is not None:
        raise Problem("answer.not_an_option", question=question.id, text=unknown[:60], allowed=allowed)
    return tuple(item for item in allowed if item in named)


def check_number(question: Question, form: NumberForm, number: Fraction) -> Fraction:
    """Return `number` if it lies within the question's range and precision.

    Raises Problem `answer.out_of_range` or `answer.too_precise`.
    """
    too_low = form.minimum is not None and number < form.minimum
    too_high = form.maximum is not None and number > form.maximum
    if too_low or too_high:
        raise Problem("answer.out_of_range", question=question.id, minimum=form.minimum, maximum=form.maximum)
    if (number * 10**form.decimals).denominator != 1:
        raise Problem("answer.too_precise", question=question.id, decimals=form.decimals)
    return number


def value_text(value: Value | None) -> str:
    """Return the text form of a value that `parse_value` reads again (decimal point, ids separated by commas)."""
    if value is None:
        return ""
    if isinstance(value, Fraction):
        return decimal_text(value)
    return value if isinstance(value, str) else ",".join(value)


def check(question: Question, answer: Answer) -> Answer:
    """Return `answer` if it may be stored for `question`.

    Raises Problem `answer.reason_missing`, `answer.not_applicable_not_allowed`, `answer.null_byte`
    or what `parse_value` raises.
    """
    if "\0" in answer.why or "\0" in answer.note or (isinstance(answer.value, str) and "\0" in answer.value):
        raise Problem("answer.null_byte", question=question.id)
    if answer.state is State.NOT_APPLICABLE:
        if not question.not_applicable_allowed:
            raise Problem("answer.not_applicable_not_allowed", question=question.id)
        if not answer.why.strip():
            raise Problem("answer.reason_missing", question=question.id)
    if answer.state is State.ANSWERED:
        parse_value(question, value_text(answer.value))
    elif answer.value is not None:
        raise Problem("answer.value_without_answer", question=question.id)
    return answer
