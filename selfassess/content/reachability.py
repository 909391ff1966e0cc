"""Whether any answers at all make a condition of relevance true."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import chain, combinations, product
from math import prod

from selfassess.content.conditions import words_of
from selfassess.domain import relevance
from selfassess.domain.forms import ChecklistForm, LevelForm, NumberForm
from selfassess.domain.questionnaire import Question
from selfassess.domain.relevance import Compare, Contains, Known, Literal, Unknown

_MOST_CASES = 20_000


Questions = Mapping[str, Question]


def can_be_asked(question: Question, questions: Questions) -> bool:
    """Tell whether any answers make a question relevant; with too many cases to try it is taken to be possible.

    A controlling question that cannot be asked at the same time has no answer. Conditions must be free of cycles.
    """
    if question.relevant_if is None:
        return True
    asked = tuple(dict.fromkeys(part.question for part in relevance.comparisons(question.relevant_if)))
    return _some_answers_hold(question.relevant_if, asked, questions) and _some_answers_hold(
        question.relevant_if, _controlling(asked, questions), questions
    )


def _controlling(asked: tuple[str, ...], questions: Questions) -> tuple[str, ...]:
    """Return the questions `asked` and all that control them."""
    found = dict.fromkeys(asked)
    waiting = list(asked)
    while waiting:
        condition = questions[waiting.pop()].relevant_if
        for part in relevance.comparisons(condition) if condition else ():
            if part.question not in found:
                found[part.question] = None
                waiting.append(part.question)
    return tuple(found)


def _some_answers_hold(condition: relevance.Condition, names: tuple[str, ...], questions: Questions) -> bool:
    """Try all answers of the questions `names`; those not among them are taken to allow every one."""
    conditions = (condition, *(questions[name].relevant_if for name in names))
    comparisons = tuple(chain.from_iterable(relevance.comparisons(each) for each in conditions if each))
    cases = [tuple(_answers(questions[name], comparisons)) for name in names]
    if prod(map(len, cases)) > _MOST_CASES:
        return True
    return any(_holds(condition, dict(zip(names, answers, strict=True)), questions) for answers in product(*cases))


def _holds(condition: relevance.Condition, answers: Mapping[str, Known | Unknown], questions: Questions) -> bool:
    def known(name: str) -> Known | Unknown:
        controlled = questions[name].relevant_if
        all_known = controlled and all(part.question in answers for part in relevance.comparisons(controlled))
        if controlled and all_known and not relevance.holds(controlled, known):
            return Unknown.NEVER
        return answers[name]

    return relevance.holds(condition, known)


def _answers(question: Question, comparisons: tuple[Compare | Contains, ...]) -> Iterator[Known | Unknown]:
    """Yield answers of every sort the comparisons can tell apart, not applicable among them."""
    form = question.form
    if question.not_applicable_allowed:
        yield Unknown.NEVER
    if isinstance(form, LevelForm):
        yield from (point.value for point in form.scale.points)
    elif isinstance(form, NumberForm):
        yield from _numbers(form, _literals(question, comparisons))
    elif isinstance(form, ChecklistForm):
        # only items that are asked for make a difference
        asked = [item for item in words_of(question) if item in _literals(question, comparisons)]
        yield from chain.from_iterable(combinations(asked, count) for count in range(len(asked) + 1))
    else:
        yield from words_of(question) or (*_texts(question, comparisons), "")


def _literals(question: Question, comparisons: tuple[Compare | Contains, ...]) -> tuple[Literal, ...]:
    parts = (
        comparison.literals if isinstance(comparison, Compare) else (comparison.literal,)
        for comparison in comparisons
        if comparison.question == question.id
    )
    return tuple(chain.from_iterable(parts))


def _texts(question: Question, comparisons: tuple[Compare | Contains, ...]) -> Iterator[str]:
    yield from (literal for literal in _literals(question, comparisons) if isinstance(literal, str))


def _numbers(form: NumberForm, literals: tuple[Literal, ...]) -> Iterator[Fraction]:
    """Yield each literal with its neighbours in the question's precision, and the ends of its range."""
    step = Fraction(1, 10**form.decimals)
    limits = [literal for literal in literals if isinstance(literal, Fraction)]
    near = {number for limit in limits for number in _neighbours(limit, step)}
    ends = {end for end in (form.minimum, form.maximum) if end is not None}
    for number in near | ends:
        if (form.minimum is None or number >= form.minimum) and (form.maximum is None or number <= form.maximum):
            yield number


def _neighbours(number: Fraction, step: Fraction) -> tuple[Fraction, ...]:
    below = number // step * step
    return (below - step, below, below + step)
