"""Advice on a sheet of a stored assessment: which sheet, which goal, which questions."""

import contextlib
import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from selfassess.app.improving import advice_data, advise, find_goal, questions_named
from selfassess.app.session import Session
from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.improvement.path import Choices
from selfassess.domain.scoring import score
from tests.demonstration import demo

__all__ = ["demo"]


@pytest.fixture
def session(demo: Path) -> Iterator[Session]:
    with contextlib.closing(Session.open(demo / "demo.selfassess", "", read_only=True)) as opened:
        yield opened


def test_the_sheet_that_has_the_goal_is_found(session: Session) -> None:
    limit = session.sheet("published-limits").questionnaire.thresholds[0].id
    found = [(sheet.key, goal) for sheet, goal in (find_goal(session, "", ""), find_goal(session, "", limit))]
    assert found == [("good-governance", "every-principle"), ("published-limits", limit)]


@pytest.mark.parametrize(
    ("sheet", "goal", "code"),
    [
        ("", "nothing", "improve.no_such_goal"),
        ("good-governance", "nothing", "improve.no_such_goal"),
        ("nothing", "", "improve.no_such_sheet"),
    ],
)
def test_what_is_not_there(session: Session, sheet: str, goal: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        find_goal(session, sheet, goal)
    assert caught.value.code == code


def test_questions_by_id_and_number(session: Session) -> None:
    sheet = session.sheet("good-governance")
    assert questions_named(session, sheet, ["P4.4", "8.6", "good-governance/P1.1"]) == {"P4.4", "P8.6", "P1.1"}
    other = session.sheet("published-limits").questionnaire.questions[0].id
    with pytest.raises(Problem):
        questions_named(session, sheet, [f"published-limits/{other}"])


def test_the_path_leads_where_it_says(session: Session) -> None:
    sheet = session.sheet("good-governance")
    advice = advise(sheet, "every-principle", Choices())
    after = {name: Answer(State.ANSWERED, value) for name, value in advice.path.changes.items()}
    result = score(sheet.questionnaire, {**sheet.answers, **after})
    values = [result.sections[f"P{number}"].value for number in range(1, 13)]
    assert min(value for value in values if value is not None) == Fraction(5, 2)
    assert {stay.threshold.id for stay in advice.stays} == {"every-principle"}
    assert json.loads(json.dumps(advice_data(advice)))["cost"] == advice.path.cost == 16
