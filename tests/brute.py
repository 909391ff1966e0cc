"""Bounds by brute force: every completion of a small questionnaire, scored by an implementation of its own."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.questionnaire import Questionnaire, Section
from selfassess.domain.relevance import AllOf, AnyOf, Compare, Condition, Contains, Not


def truth(condition: Condition, values: Mapping[str, object]) -> bool:
    """Evaluate a condition over the usable values; a question without one makes its comparison false."""
    if isinstance(condition, Not):
        return not truth(condition.inner, values)
    if isinstance(condition, AllOf):
        return all(truth(part, values) for part in condition.parts)
    if isinstance(condition, AnyOf):
        return any(truth(part, values) for part in condition.parts)
    if condition.question not in values:
        return False
    value = values[condition.question]
    if isinstance(condition, Contains):
        return condition.literal in value
    assert isinstance(condition, Compare)
    first = condition.literals[0]
    return {
        "==": lambda: value == first,
        "!=": lambda: value != first,
        "<": lambda: value < first,
        "<=": lambda: value <= first,
        ">": lambda: value > first,
        ">=": lambda: value >= first,
        "in": lambda: value in condition.literals,
    }[condition.operator]()


def asked(questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> set[str]:
    """Return the asked questions, following conditions to a fixed point in the order of dependence."""
    found: dict[str, bool] = {}

    def of(name: str) -> bool:
        if name not in found:
            condition = questionnaire.question_by_id[name].relevant_if
            if condition is None:
                found[name] = True
            else:
                usable = {
                    other: answers[other].value
                    for other in _names(condition)
                    if of(other) and answers.get(other, OPEN).state is State.ANSWERED
                }
                found[name] = truth(condition, usable)
        return found[name]

    return {question.id for question in questionnaire.questions if of(question.id)}


def _names(condition: Condition) -> Iterator[str]:
    if isinstance(condition, Not):
        yield from _names(condition.inner)
    elif isinstance(condition, (AllOf, AnyOf)):
        for part in condition.parts:
            yield from _names(part)
    else:
        yield condition.question


def completions(questionnaire: Questionnaire, answers: dict[str, Answer]) -> Iterator[dict[str, Answer]]:
    """Yield every way to answer what is open and asked, following what each answer opens."""
    names = asked(questionnaire, answers)
    waiting = [
        question.id
        for question in questionnaire.questions
        if question.id in names and answers.get(question.id, OPEN).state in (State.OPEN, State.CANNOT_JUDGE)
    ]
    if not waiting:
        yield answers
        return
    scale = questionnaire.question_by_id[waiting[0]].form.scale
    for point in scale.points:
        yield from completions(questionnaire, {**answers, waiting[0]: Answer(State.ANSWERED, point.value)})


def mean(pairs: Sequence[tuple[Fraction, Fraction]]) -> Fraction | None:
    """Return the weighted mean of (weight, value), None without weight."""
    weights = sum((weight for weight, _ in pairs), Fraction(0))
    return sum((weight * value for weight, value in pairs), Fraction(0)) / weights if weights else None


def section_value(section: Section, names: set[str], answers: Mapping[str, Answer]) -> Fraction | None:
    """Score one section of level questions of the scale 0–4 straight from METHOD section 2."""
    return mean(list(_items(section, names, answers)))


def _items(section: Section, names: set[str], answers: Mapping[str, Answer]) -> Iterator[tuple[Fraction, Fraction]]:
    for question in section.questions:
        answer = answers.get(question.id, OPEN)
        if question.id in names and answer.state is State.ANSWERED:
            yield question.weight, answer.value
    for nested in section.sections:
        if nested.scored:
            value = section_value(nested, names, answers)
            if value is not None:
                yield nested.weight, value
        else:
            yield from _items(nested, names, answers)


def extremes(questionnaire: Questionnaire, answers: dict[str, Answer]) -> dict[str, tuple[Fraction, Fraction]]:
    """Return the lowest and highest value of overall and each top-level section over all completions."""
    found: dict[str, list[Fraction]] = {}
    for complete in itertools.islice(completions(questionnaire, answers), 200_000):
        names = asked(questionnaire, complete)
        values = {section.id: section_value(section, names, complete) for section in questionnaire.sections}
        present = [(section.weight, values[section.id]) for section in questionnaire.sections]
        values["overall"] = mean([(weight, value) for weight, value in present if value is not None])
        for name, value in values.items():
            if value is not None:
                found.setdefault(name, []).append(value)
    return {name: (min(values), max(values)) for name, values in found.items()}
