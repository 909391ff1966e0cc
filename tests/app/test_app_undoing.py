"""Undo leaves an answer with the author and the moment it had before; the log keeps who undid it."""

import datetime as dt
from fractions import Fraction
from pathlib import Path

from selfassess.app.session import Session
from selfassess.domain.answers import SELF, Answer, State
from selfassess.domain.record import Stamp
from tests.ui.answering_page import EVERY, open_session

MORNING, NOON, NIGHT = (dt.datetime(2026, 11, 12, hour, tzinfo=dt.UTC) for hour in (8, 12, 22))
ONE, TWO = (Answer(State.ANSWERED, Fraction(level)) for level in (1, 2))


def at(session: Session, by: str, moment: dt.datetime) -> None:
    session.by, session.clock = by, lambda: moment


def test_author_and_time_are_restored(tmp_path: Path) -> None:
    session = open_session(tmp_path, EVERY)
    at(session, "L. Ozola", MORNING)
    session.answer(EVERY, "A1", ONE)
    at(session, "Anna", NOON)
    session.answer(EVERY, "A1", TWO)
    session.answer(EVERY, "A1", Answer(State.ANSWERED, Fraction(2), marked=True))
    at(session, "Juris", NIGHT)
    session.undo()
    assert session.sheet(EVERY).stamps["A1"] == Stamp(NOON, "Anna")
    session.undo()
    assert session.sheet(EVERY).stamps["A1"] == Stamp(MORNING, "L. Ozola")
    session.redo()
    assert session.sheet(EVERY).stamps["A1"] == Stamp(NIGHT, "Juris")
    session.undo()
    path = session.path
    assert [entry.by for entry in session._log(session.sheet(EVERY)) if entry.kind == "answered"][-3:] == ["Juris"] * 3
    session.close()
    again = Session.open(path, "x")
    assert (again.sheet(EVERY).answers["A1"], again.sheet(EVERY).stamps["A1"]) == (ONE, Stamp(MORNING, "L. Ozola"))
    again.close()


def test_a_first_answer_undone_is_nobodys(tmp_path: Path) -> None:
    session = open_session(tmp_path, EVERY)
    session.answer(EVERY, "A1", ONE)
    session.undo()
    assert "A1" not in session.sheet(EVERY).stamps
    path = session.path
    session.close()
    again = Session.open(path, "x")
    assert "A1" not in again.sheet(EVERY).stamps
    again.answer(EVERY, "A1", TWO)
    assert again.sheet(EVERY).stamps["A1"].by == "x"
    again.close()


def test_words_typed_in_one_go_are_undone_with_the_author_before(tmp_path: Path) -> None:
    session = open_session(tmp_path, EVERY)
    at(session, "L. Ozola", MORNING)
    session.answer(EVERY, "A1", ONE)
    at(session, "Anna", NOON)
    for words in ("k", "ka", "kas"):
        session.answer(EVERY, "A1", Answer(State.ANSWERED, Fraction(1), why=words))
    session.undo()
    assert session.sheet(EVERY).answers["A1"] == ONE
    assert session.sheet(EVERY).stamps["A1"] == Stamp(MORNING, "L. Ozola")
    session.close()


def test_another_view_is_undone_as_before(tmp_path: Path) -> None:
    session = open_session(tmp_path, EVERY)
    session.answer(EVERY, "A1", ONE)
    session.answer(EVERY, "A1", TWO, perspective="verified")
    session.undo()
    sheet = session.sheet(EVERY)
    assert sheet.views["verified"]["A1"] == Answer()
    assert sheet.answers["A1"] == ONE
    assert SELF in sheet.views
    session.close()
