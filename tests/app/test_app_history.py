"""Which changes are one step, and undo against a model of its own."""

import datetime as dt
import tempfile
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from selfassess.app.changes import Change, Edit
from selfassess.app.history import History
from selfassess.app.session import NewAssessment, Session
from selfassess.content import load
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.record import Period
from tests.stored import NOON, UNIT

KEY = "every-type"
FILES = Path(__file__).parents[1] / "files"


def typed(before: str, after: str, seconds: float, question: str = "A1") -> Change:
    """Return the change of a justification so many seconds after noon."""
    edit = Edit(question, Answer(why=before), Answer(why=after))
    return Change("answered", KEY, (edit,), NOON + dt.timedelta(seconds=seconds), "x")


def test_typing_is_one_step() -> None:
    history = History()
    for number, text in enumerate(("N", "Na", "Nav")):
        history.record(typed(text[:-1], text, number * 1.9))
    assert [change.edits for change in history.undoable] == [(Edit("A1", OPEN, Answer(why="Nav")),)]


@pytest.mark.parametrize(
    "second",
    [
        typed("N", "Na", 2.0),
        typed("", "N", 1, "A2"),
        Change("answered", "cita", typed("N", "Na", 1).edits, NOON, "x"),
        Change("answered", KEY, typed("N", "Na", 1).edits, NOON, "x", "verified"),
        Change("answered", KEY, (Edit("A1", Answer(why="N"), Answer(why="N", note="n")),), NOON, "x"),
        Change("answered", KEY, (Edit("A1", Answer(why="N"), Answer(State.CANNOT_JUDGE, why="Na")),), NOON, "x"),
        Change("answered", KEY, (Edit("A1", Answer(why="N"), Answer(why="N", marked=True)),), NOON, "x"),
    ],
    ids=["later", "other question", "other sheet", "other perspective", "other field", "answer too", "mark"],
)
def test_anything_else_is_a_step_of_its_own(second: Change) -> None:
    history = History()
    history.record(typed("", "N", 0))
    history.record(second)
    assert len(history.undoable) == 2


def test_marks_never_merge() -> None:
    history = History()
    for before, after in ((False, True), (True, False)):
        edit = Edit("A1", Answer(marked=before), Answer(marked=after))
        history.record(Change("answered", KEY, (edit,), NOON, "x"))
    assert len(history.undoable) == 2


def test_typing_after_undo_is_a_new_step() -> None:
    history = History()
    history.record(typed("", "N", 0))
    history.record(Change("answered", KEY, (Edit("B1", OPEN, Answer(marked=True)),), NOON, "x"))
    history.move_back()
    history.record(typed("N", "Na", 1))
    assert len(history.undoable) == 2
    assert history.redoable == ()


LEVELS = st.integers(0, 4).map(lambda level: Answer(State.ANSWERED, Fraction(level)))
ANSWERS = st.one_of(
    LEVELS, st.just(OPEN), st.text("aā\n", max_size=3).map(lambda why: Answer(State.CANNOT_JUDGE, why=why))
)
QUESTIONS = st.sampled_from(("A1", "C1", "C2"))


class Undoing(RuleBasedStateMachine):
    """Answers, undo, redo and reopening against a list of pictures of the sheet; `at` is the picture shown."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "a.selfassess"
        self.session = Session.create(path, UNIT.municipality, "x")
        period = Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31))
        self.session.add_assessment(NewAssessment(UNIT.municipality, (load(FILES / "every-type.yaml"),), period))
        self.minutes = 0
        self.session.clock = self.tick
        self.pictures: list[dict[str, Answer]] = [{}]
        self.at = 0

    def tick(self) -> dt.datetime:
        """Return a moment a minute after the last one: nothing merges."""
        self.minutes += 1
        return NOON + dt.timedelta(minutes=self.minutes)

    @rule(given=st.dictionaries(QUESTIONS, ANSWERS, min_size=1, max_size=3))
    def answer(self, given: dict[str, Answer]) -> None:
        shown = self.pictures[self.at]
        self.session.answer_many(KEY, given)
        if any(shown.get(question, OPEN) != answer for question, answer in given.items()):
            self.pictures = [*self.pictures[: self.at + 1], {**shown, **given}]
            self.at += 1

    @rule()
    def undo(self) -> None:
        assert (self.session.undo() is None) == (self.at == 0)
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        assert (self.session.redo() is None) == (self.at == len(self.pictures) - 1)
        self.at = min(len(self.pictures) - 1, self.at + 1)

    @rule()
    def reopen(self) -> None:
        self.session.close()
        self.session = Session.open(self.session.path, "x")
        self.session.clock = self.tick
        self.pictures, self.at = [self.pictures[self.at]], 0

    @invariant()
    def sheet_and_file_show_the_picture(self) -> None:
        if not hasattr(self, "session"):
            return
        expected = {question: answer for question, answer in self.pictures[self.at].items() if answer != OPEN}
        shown = {question: answer for question, answer in self.session.sheet(KEY).answers.items() if answer != OPEN}
        assert shown == expected
        rows = self.session._workspace.raw.execute("SELECT question, state, value, why FROM answers").fetchall()
        stored = {row[0]: row[1:] for row in rows if row[1:] != ("open", None, "")}
        assert stored == {
            question: (answer.state.value, None if answer.value is None else str(answer.value), answer.why)
            for question, answer in expected.items()
        }

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()
            self.folder.cleanup()


TestUndoing = Undoing.TestCase
TestUndoing.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)
