"""Who has which section, and what of it is open."""

import datetime as dt
from pathlib import Path

import pytest

from selfassess.content import load
from selfassess.domain.answers import Answer, State
from selfassess.domain.assignment import Assignment, Share, is_same_person, responsible, shares
from selfassess.domain.days import read_day

TODAY = dt.date(2026, 11, 22)
ALL_OF_A = Assignment("A", "Anna Liepa", dt.date(2026, 11, 19))
RISKS = Assignment("A-T2", "Juris Bērziņš", dt.date(2026, 12, 1))
INSIGHT = Assignment("C", "Anna Liepa", dt.date(2026, 11, 20))


def test_the_nearest_section_is_responsible(files: Path) -> None:
    questionnaire = load(files / "every-type.yaml").questionnaire
    whose = responsible(questionnaire, (ALL_OF_A, RISKS))
    assert whose == {"A1": ALL_OF_A, "A2": ALL_OF_A, "A3": RISKS, "A4": RISKS}


def test_open_questions_are_counted_once_and_only_where_asked(files: Path) -> None:
    questionnaire = load(files / "every-type.yaml").questionnaire
    judged = Answer(State.CANNOT_JUDGE)
    answers = {"A1": judged, "C1": judged, "C2": judged, "C3": Answer(State.NOT_APPLICABLE, why="x")}
    asked = set(questionnaire.question_by_id) - {"A4"}
    found = shares(questionnaire, (INSIGHT, RISKS, ALL_OF_A), answers, asked)
    assert found == (Share(ALL_OF_A, 2, ("A2",)), Share(RISKS, 1, ("A3",)), Share(INSIGHT, 3, ()))
    assert [share.is_done for share in found] == [False, False, True]
    # the first is three days over, the second has time, and what is done is not late
    assert [share.days_late(TODAY) for share in found] == [3, 0, 0]
    assert found[0].days_late(dt.date(2026, 11, 19)) == 0


class Counted(Assignment):
    """Counts how often one is compared with another."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return super().__eq__(other)

    __hash__ = Assignment.__hash__


def test_the_work_does_not_grow_with_the_sections_that_are_given(files: Path) -> None:
    questionnaire = load(files / "every-type.yaml").questionnaire
    given = [Counted(section, "Anna", TODAY) for section in questionnaire.section_by_id]
    found = shares(questionnaire, given, {}, set(questionnaire.question_by_id))
    assert {share.assignment.section: share.questions for share in found} == {
        "A": 0,
        "A-T1": 2,
        "A-T2": 2,
        "B": 5,
        "C": 3,
    }
    assert Counted.compared == 0, "not every question with every section"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jānis Bērziņš", "janis berzins", True),
        (" Jānis  Bērziņš ", "JĀNIS BĒRZIŅŠ", True),
        ("Jānis Bērziņš", "J. Bērziņš", False),
        ("", "", False),
        (" ", "", False),
    ],
)
def test_names_are_compared_without_case_and_accents(one: str, other: str, same: bool) -> None:
    assert is_same_person(one, other) is same


def test_days_are_read_as_people_write_them() -> None:
    assert read_day("2026-12-31") == read_day("31.12.2026.") == read_day(" 31/12/2026 ") == dt.date(2026, 12, 31)
    assert read_day("2026-02-30") is read_day("tomorrow") is read_day("") is None
