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


def can_hold(condition: relevance.Condition, questions: Mapping[str, Question]) -> bool:
    """Tell whether any answers make `condition` true; with too many cases to try it is taken to be possible."""
    comparisons = tuple(relevance.comparisons(condition))
    names = tuple(dict.fromkeys(comparison.question for comparison in comparisons))
    cases = [tuple(_answers(questions[name], comparisons)) for name in names]
    if prod(map(len, cases)) > _MOST_CASES:
        return True
    return any(
        relevance.holds(condition, dict(zip(names, answers, strict=True)).__getitem__) for answers in product(*cases)
    )


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
