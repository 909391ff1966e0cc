"""Sections given to people: stored, logged, undone; answers are never touched."""

import datetime as dt
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from selfassess.app.assigning import due_day
from selfassess.app.changes import Change
from selfassess.app.session import Session
from selfassess.domain.answers import Answer, State
from selfassess.domain.assignment import Assignment
from selfassess.domain.errors import Problem
from selfassess.domain.record import Stamp

KEY = "every-type"
AT = dt.datetime(2099, 11, 22, 12, 32, tzinfo=dt.UTC)
DUE = dt.date(2099, 12, 1)


@pytest.fixture(autouse=True)
def noon(session: Session) -> None:
    session.clock = lambda: AT


def logged(path: Path) -> list[tuple[object, object, object]]:
    """Return what the closed file's log says of assignments: who did it, to whom before, to whom after."""
    with closing(sqlite3.connect(path)) as file:
        rows = file.execute("SELECT by, before, after FROM log WHERE kind = 'assignment' ORDER BY number").fetchall()
    return [(by, *(said and json.loads(said)["person"] for said in told)) for by, *told in rows]


def test_given_changed_taken_back_and_undone(session: Session) -> None:
    told: list[tuple[Change, object | None]] = []
    session.subscribe(lambda change, initiator: told.append((change, initiator)))
    session.answer(KEY, "B1", Answer(State.ANSWERED, "online"))
    answers = session.sheet(KEY).answers
    first = session.assign(KEY, Assignment("b", "  Anna   Liepa ", DUE), view := object())
    assert first == Assignment("B", "Anna Liepa", DUE, Stamp(AT, "L. Ozola"))
    assert session.assign(KEY, replace(first, stamp=None)) == first, "the same again changes nothing"
    sheet = session.sheet(KEY)
    assert sheet.shares is sheet.shares, "found once, though several parts of the window show it"
    second = session.assign(KEY, Assignment("2", "Juris", DUE))
    assert session.sheet(KEY).assignments == (second,)
    assert session.take_back(KEY, "B") == second
    assert session.sheet(KEY).assignments == ()
    assert session.undo_label == "B"
    session.undo()
    assert session.sheet(KEY).assignments == (second,)
    session.undo()
    assert session.sheet(KEY).assignments == (first,)
    session.redo()
    assert session.sheet(KEY).assignments == (second,)
    assert session.sheet(KEY).answers == answers
    assert [(change.kind, change.cause, by is view) for change, by in told] == [
        ("answered", "done", False),
        ("assignment", "done", True),
        ("assignment", "done", False),
        ("assignment", "done", False),
        ("assignment", "undone", False),
        ("assignment", "undone", False),
        ("assignment", "redone", False),
    ]
    session.close()
    assert logged(session.path) == [
        ("L. Ozola", None, "Anna Liepa"),
        ("L. Ozola", "Anna Liepa", "Juris"),
        ("L. Ozola", "Juris", None),
        ("L. Ozola", None, "Juris"),
        ("L. Ozola", "Juris", "Anna Liepa"),
        ("L. Ozola", "Anna Liepa", "Juris"),
    ]
    again = Session.open(session.path, "x", read_only=True)
    assert again.sheet(KEY).assignments == (second,)
    again.close()


def test_a_copy_has_them_too(session: Session, tmp_path: Path) -> None:
    given = session.assign(KEY, Assignment("A-T2", "Anna", DUE))
    session.save_copy(tmp_path / "copy.selfassess")
    copy = Session.open(tmp_path / "copy.selfassess", "x", read_only=True)
    assert copy.sheet(KEY).assignments == (given,)
    assert copy.people() == ("Anna",)
    copy.close()


@pytest.mark.parametrize(
    ("section", "person", "code"),
    [
        ("Z", "Anna", "assignment.unknown_section"),
        ("9", "Anna", "assignment.unknown_section"),
        ("", "Anna", "assignment.unknown_section"),
        ("B", " \n", "assignment.no_person"),
        ("B", "x" * 121, "assignment.long_name"),
        ("B", "An\0na", "session.null_byte"),
    ],
)
def test_what_cannot_be_given_changes_nothing(session: Session, section: str, person: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        session.assign(KEY, Assignment(section, person, DUE))
    assert caught.value.code == code
    assert session.sheet(KEY).assignments == ()
    assert not session.can_undo


@pytest.mark.parametrize(
    ("words", "code"),
    [(" ", "assignment.day_missing"), ("31.02.2026.", "assignment.no_such_day"), ("soon", "assignment.no_day")],
)
def test_what_is_no_day(words: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        due_day(words)
    assert caught.value.code == code


def test_a_section_the_questionnaire_lacks_is_damage(session: Session) -> None:
    session.assign(KEY, Assignment("B", "Anna", DUE))
    session.close()
    with closing(sqlite3.connect(session.path)) as file, file:
        file.execute("UPDATE assignments SET section = 'Q'")
    with pytest.raises(Problem) as caught:
        Session.open(session.path, "x", read_only=True)
    assert caught.value.code == "storage.damaged"
