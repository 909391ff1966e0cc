"""What is typed stays where it was typed: no other field, no other question gets it, and nothing of it is lost."""

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from selfassess.domain.answers import OPEN, Answer, State
from selfassess.ui.answering.writing import WritingField
from tests.ui.answering_page import EVERY, Shown, said

CTRL = Qt.KeyboardModifier.ControlModifier


def fields(shown: Shown) -> dict[str, WritingField]:
    column = shown.page.column
    column.folds.open_fold("notes")
    return {"why": column.justification.field, "note": column.folds.note}


def type_here(qtbot: QtBot, words: str) -> None:
    for letter in words:
        qtbot.keyClick(QApplication.focusWidget(), letter)


@pytest.mark.parametrize("which", ["why", "note"])
def test_who_types_without_a_pause_is_stored_too(qtbot: QtBot, shown: Shown, which: str) -> None:
    shown.go("A1")
    field = fields(shown)[which]
    field.setFocus()
    typed = ""
    while not getattr(said(shown, "A1"), which):
        assert len(typed) < 200, "ten seconds of typing"
        qtbot.keyClick(field, "a")
        typed += "a"
        qtbot.wait(50)
    # less than a pause between two keys, and all of it is one step back
    qtbot.keyClick(field, "b")
    qtbot.waitUntil(lambda: getattr(said(shown, "A1"), which).endswith("b"))
    shown.session.undo()
    assert said(shown, "A1") == OPEN


@pytest.mark.parametrize("which", ["why", "note"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_Y])
def test_what_was_typed_to_a_question_does_not_come_back_at_another(
    qtbot: QtBot, shown: Shown, which: str, key: Qt.Key
) -> None:
    shown.go("A1")
    field = fields(shown)[which]
    field.setFocus()
    type_here(qtbot, "abc")
    if key is Qt.Key.Key_Y:
        qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    else:
        field.selectAll()
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    shown.go("A2")
    field.setFocus()
    qtbot.keyClick(field, key, CTRL)
    assert field.words == ""
    shown.go("A3")
    assert said(shown, "A2") == OPEN


@pytest.mark.parametrize("which", ["why", "note"])
def test_the_keyboard_stays_where_somebody_writes_while_a_reason_is_asked_for(
    qtbot: QtBot, shown: Shown, which: str
) -> None:
    shown.go("A2")
    field = fields(shown)[which]
    qtbot.keyClick(shown.page.column.words, "n")
    assert shown.page.column.state.reason.hasFocus()
    qtbot.mouseClick(field.viewport(), Qt.MouseButton.LeftButton)
    type_here(qtbot, "abc")
    qtbot.waitUntil(lambda: getattr(said(shown, "A2"), which) == "abc")
    assert field.hasFocus()
    type_here(qtbot, "def")
    shown.go("A3")
    wanted = {"why": Answer(why="abcdef"), "note": Answer(note="abcdef")}
    assert said(shown, "A2") == wanted[which]


def test_a_suggested_reason_waits_for_enter_though_something_else_changes(qtbot: QtBot, shown: Shown) -> None:
    before = Answer(State.ANSWERED, "yes", why="Ir protokols")
    shown.session.answer(EVERY, "A2", before)
    shown.go("A2")
    state = shown.page.column.state
    qtbot.keyClick(shown.page.column.words, "n")
    qtbot.mouseClick(state.mark, Qt.MouseButton.LeftButton)
    assert state.is_asking
    assert state.not_applicable.isChecked()
    shown.go("A3")
    assert said(shown, "A2") == Answer(State.ANSWERED, "yes", why="Ir protokols", marked=True)


def test_the_suggested_reason_is_the_justification_of_now(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A2")
    column = shown.page.column
    qtbot.keyClick(column.words, "n")
    column.justification.field.setFocus()
    type_here(qtbot, "abc")
    column.justification.field.commit()
    assert column.state.reason.text() == "abc"
    column.state.reason.setFocus()
    qtbot.keyClick(column.state.reason, Qt.Key.Key_Return)
    assert said(shown, "A2") == Answer(State.NOT_APPLICABLE, why="abc")


def test_a_reason_that_was_typed_stays_though_something_else_changes(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A2")
    state = shown.page.column.state
    qtbot.keyClick(shown.page.column.words, "n")
    type_here(qtbot, "nav")
    shown.session.answer(EVERY, "A2", Answer(note="p"))
    assert (state.reason.text(), state.is_asking) == ("nav", True)
    assert state.reason.hasFocus()
    shown.go("A3")
    assert said(shown, "A2") == Answer(State.NOT_APPLICABLE, why="nav", note="p")


@pytest.mark.parametrize("before", [OPEN, Answer(State.ANSWERED, "no")])
def test_another_answer_closes_the_reason_that_is_asked_for(qtbot: QtBot, shown: Shown, before: Answer) -> None:
    shown.session.answer(EVERY, "A2", before)
    shown.go("A2")
    column = shown.page.column
    qtbot.keyClick(column.words, "n")
    qtbot.mouseClick(column.card.rows[0][1], Qt.MouseButton.LeftButton)
    assert said(shown, "A2") == Answer(State.ANSWERED, "yes")
    assert (column.state.is_asking, column.state.not_applicable.isChecked()) == (False, False)
    shown.messages.clear()
    shown.go("A3")
    assert shown.messages == []


def test_escape_leads_on_from_a_reason_that_is_given(qtbot: QtBot, shown: Shown) -> None:
    shown.session.answer(EVERY, "A2", Answer(State.NOT_APPLICABLE, why="nav"))
    shown.go("A2")
    column = shown.page.column
    column.state.reason.setFocus()
    qtbot.keyClick(column.state.reason, Qt.Key.Key_Escape)
    assert column.state.not_applicable.hasFocus()
    qtbot.keyClick(column.state.not_applicable, Qt.Key.Key_Escape)
    assert column.words.hasFocus()
    assert said(shown, "A2") == Answer(State.NOT_APPLICABLE, why="nav")


@pytest.mark.parametrize(
    ("typed", "words"), [("500", "lielākais: 400"), ("1,5", "pārāk daudz zīmju"), ("ap 3", "„ap 3”")]
)
def test_a_figure_that_cannot_be_is_told_on_leaving(qtbot: QtBot, shown: Shown, typed: str, words: str) -> None:
    shown.session.answer(EVERY, "B3", Answer(State.ANSWERED, Fraction(12)))
    shown.go("B3")
    shown.page.column.card.field.selectAll()
    type_here(qtbot, typed)
    shown.messages.clear()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert shown.page.here() == f"{EVERY}/B5"
    assert said(shown, "B3") == Answer(State.ANSWERED, Fraction(12))
    (message,) = shown.messages
    assert words in message.text
    assert (message.kind, message.action) == ("trouble", "Atpakaļ uz 3")
    message.slot()
    assert (shown.page.here(), shown.page.column.card.field.text()) == (f"{EVERY}/B3", "12")
    shown.go("B5")
    assert len(shown.messages) == 1, "what was put right is not told again"
