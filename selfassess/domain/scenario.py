"""What would be if: a named set of changes beside the answers, never among them (METHOD section 5)."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from selfassess.domain.answers import OPEN, Answer, State, Value
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import Stamp
from selfassess.domain.scoring import Scoring


@dataclass(frozen=True, slots=True)
class Scenario:
    """Values that some questions would have, by question id.

    `number` names it within its sheet and is its place there; `stamp` tells who changed it last, and when.
    """

    number: int
    name: str
    changes: Mapping[str, Value]
    stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One question to be led from a value (None: it has none yet) to another; what an action will be made from.

    `effort` is the question's, 1–5; who is responsible and until when is not known to a scenario.
    """

    question: str
    before: Value | None
    after: Value
    effort: int
    person: str = ""
    deadline: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """All steps of a scenario, for whoever will take them."""

    questionnaire: Questionnaire
    name: str
    steps: tuple[PlannedStep, ...]


def with_changes(answers: Mapping[str, Answer], changes: Mapping[str, Value]) -> dict[str, Answer]:
    """Return a copy of the answers in which the questions of `changes` have those values."""
    return {
        **answers,
        **{question: _answered(answers.get(question, OPEN), value) for question, value in changes.items()},
    }


def _answered(answer: Answer, value: Value) -> Answer:
    # an answer that says so already stays the same object: it need not be scored again
    is_so = answer.state is State.ANSWERED and answer.value == value
    return answer if is_so else replace(answer, state=State.ANSWERED, value=value)


def play(scoring: Scoring, changes: Mapping[str, Value]) -> Scoring:
    """Return the figures as they would be with `changes`; what they leave as it is is taken over from `scoring`."""
    return Scoring(scoring.questionnaire, with_changes(scoring.answers, changes), scoring)


def planned_steps(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], changes: Mapping[str, Value]
) -> tuple[PlannedStep, ...]:
    """Return what there is to do, in the order of the questionnaire; what the answers say already is no step."""
    steps = []
    for question in questionnaire.questions:
        if question.id not in changes:
            continue
        answer, after = answers.get(question.id, OPEN), changes[question.id]
        before = answer.value if answer.state is State.ANSWERED else None
        if before != after:
            steps.append(PlannedStep(question.id, before, after, question.effort))
    return tuple(steps)
