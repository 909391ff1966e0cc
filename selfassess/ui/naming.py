"""What questions are called in messages and searches: by the number on screen, not by the id in the file."""

from typing import TYPE_CHECKING

from selfassess.domain.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selfassess.domain.questionnaire import Question
    from selfassess.domain.text import Text
    from selfassess.voice import Voice


def with_number(problem: Problem, questions: "Iterable[Question]") -> Problem:
    """Return `problem` with the number of its question instead of the id, if it is one of `questions`."""
    named = problem.fields.get("question")
    number = next((question.number for question in questions if question.id == named), None)
    return problem if number is None else Problem(problem.code, **{**problem.fields, "question": number})


def question_words(voice: "Voice", question: "Question") -> str:
    """Return the short name of a question with its text, so that it is found by either."""
    return both_names(voice, question.short, question.text)


def both_names(voice: "Voice", short: "Text", whole: "Text") -> str:
    """Return the short name with the whole one, so that a thing is found by either."""
    name, words = voice.text(short), voice.text(whole)
    return f"{name} – {words}" if name and name != words else words
