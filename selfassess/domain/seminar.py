"""What a seminar came to: the questions hands were raised for, and a copy's score with the group's answers in it."""

import datetime as dt
from dataclasses import dataclass
from fractions import Fraction

from selfassess.domain.figures import OVERALL, Result
from selfassess.domain.hands import Show
from selfassess.domain.questionnaire import Question, Questionnaire


@dataclass(frozen=True, slots=True)
class Vote:
    """The hands raised for one question, and what the lecturer noted about it."""

    question: Question
    show: Show
    note: str = ""


@dataclass(frozen=True, slots=True)
class VotedSheet:
    """One questionnaire of a seminar: its score before, and with the group's answers."""

    questionnaire: Questionnaire
    before: Result
    after: Result
    votes: tuple[Vote, ...]


@dataclass(frozen=True, slots=True)
class SeminarRecord:
    """All of a seminar; `unit` is who the copy is of, `year` that of its period; the lecturer typed the rest."""

    unit: str
    is_invented: bool
    year: int
    sheets: tuple[VotedSheet, ...]
    title: str = ""
    place: str = ""
    day: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """How the group's answer to one question moves two figures: that of its section and the overall one."""

    section: str
    section_before: Fraction | None
    section_after: Fraction | None
    overall_before: Fraction | None
    overall_after: Fraction | None


def effect_of(questionnaire: Questionnaire, question: str, before: Result, after: Result) -> Effect:
    """Return what the step from one result to the other does to the section of `question` and to the whole."""
    section = questionnaire.path_by_question[question][0].id
    return Effect(
        section,
        _value(before, section),
        _value(after, section),
        _value(before, OVERALL),
        _value(after, OVERALL),
    )


def _value(result: Result, target: str) -> Fraction | None:
    figure = result.figure(target)
    return None if figure is None else figure.value
