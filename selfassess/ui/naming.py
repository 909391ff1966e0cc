"""What questions are called in messages: by the number on screen, not by the id in the file."""

from typing import TYPE_CHECKING

from selfassess.domain.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selfassess.domain.questionnaire import Question


def with_number(problem: Problem, questions: "Iterable[Question]") -> Problem:
    """Return `problem` with the number of its question instead of the id, if it is one of `questions`."""
    named = problem.fields.get("question")
    number = next((question.number for question in questions if question.id == named), None)
    return problem if number is None else Problem(problem.code, **{**problem.fields, "question": number})
