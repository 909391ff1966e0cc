"""The cards: how every type is answered, and what is refused."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.forms import ChecklistForm
from selfassess.ui.answering.cards.rows_card import RowsCard
from selfassess.ui.theme import theme_named
from selfassess.voice import Voice
from tests.ui.answering_page import EVERY, SURVEY, Shown, loaded, open_session, said, type_words


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    session: Session = open_session(tmp_path, EVERY, "survey")
    yield Shown(qtbot, session)
    session.close()


def rows(shown: Shown) -> dict[str, object]:
    return {row.text(): row for _, row in shown.page.column.card.rows}


@pytest.mark.parametrize(
    ("question", "key", "value", "words"),
    [("A2", "1", "yes", "Jā"), ("A2", "2", "partly", "Daļēji"), ("A2", "3", "no", "Nē"), ("A3", "2", "no", "Nē")],
)
def test_yes_and_no(qtbot: QtBot, shown: Shown, question: str, key: str, value: str, words: str) -> None:
    shown.go(question)
    qtbot.keyClick(shown.page, key)
    assert said(shown, question) == Answer(State.ANSWERED, value)
    assert [name for name, row in rows(shown).items() if row.isChecked()] == [words]


def test_key_of_no_row_does_nothing(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A3")
    qtbot.keyClick(shown.page, "9")
    assert said(shown, "A3") == OPEN


def test_choice_by_click(qtbot: QtBot, shown: Shown) -> None:
    shown.go("B1")
    row = rows(shown)["Arī pa e-pastu"]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    option = shown.session.sheet(EVERY).questionnaire.question_by_id["B1"].form.options[1]
    assert said(shown, "B1") == Answer(State.ANSWERED, option.id)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert said(shown, "B1").value == option.id, "a second click must not take the answer back"


def test_checklist_ticks_unticks_and_none(qtbot: QtBot, shown: Shown) -> None:
    items = [item.id for item in shown.session.sheet(EVERY).questionnaire.question_by_id["B2"].form.items]
    shown.go("B2")
    qtbot.keyClick(shown.page, "3")
    qtbot.keyClick(shown.page, "1")
    assert said(shown, "B2").value == (items[0], items[2])
    qtbot.keyClick(shown.page, "3")
    assert said(shown, "B2").value == (items[0],)
    qtbot.keyClick(shown.page, "0")
    assert said(shown, "B2") == Answer(State.ANSWERED, ())
    assert [name for name, row in rows(shown).items() if row.isChecked()] == ["Neviens no šiem"]


def test_of_ten_items_nought_still_means_none(qtbot: QtBot) -> None:
    """The tenth row answers to 0 only where no row says 0 itself."""
    question = next(one for one in loaded(EVERY).questionnaire.questions if one.id == "B2")
    assert isinstance(question.form, ChecklistForm)
    items = tuple(replace(question.form.items[0], id=f"i{number}") for number in range(1, 11))
    many = replace(question, form=replace(question.form, items=items))
    choice = next(one for one in loaded(EVERY).questionnaire.questions if one.id == "B1")
    ten = replace(choice, form=replace(choice.form, options=items))
    for asked, wanted in ((many, ()), (ten, "i10")):
        card = RowsCard(theme_named("light"), Voice("lv"), asked)
        qtbot.addWidget(card)
        chosen: list[object] = []
        card.value_chosen.connect(chosen.append)
        assert card.take_key("0")
        assert chosen == [wanted]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_held_key_ticks_once(qtbot: QtBot, shown: Shown, key: Qt.Key) -> None:
    shown.go("B2")
    row = shown.page.column.card.rows[1][1]
    row.setFocus()
    qtbot.keyClick(row, key)
    for _ in range(3):
        QApplication.sendEvent(row, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True))
    assert said(shown, "B2") == Answer(State.ANSWERED, ("forms",))
    assert shown.page.here() == f"{EVERY}/B2"
    repeating = {one.key().toString() for one in shown.page.findChildren(QShortcut) if one.autoRepeat()}
    assert repeating.isdisjoint({*"0123456789NVJM"})
    assert not any(action.autoRepeat() for action in shown.page.column.evidence.list.actions())


def test_number_takes_a_comma_and_checks_its_range(qtbot: QtBot, shown: Shown) -> None:
    form = shown.session.sheet(EVERY).questionnaire.question_by_id["B5"].form
    assert (form.minimum, form.maximum, form.decimals) == (0, 40, 1)
    shown.go("B5")
    card = shown.page.column.card
    assert "No 0 līdz 40." in shown.words()
    type_words(card.field, "12,5")
    qtbot.keyClick(card.field, Qt.Key.Key_Return)
    assert said(shown, "B5") == Answer(State.ANSWERED, Fraction(25, 2))
    card.field.selectAll()
    type_words(card.field, "40,1")
    qtbot.keyClick(card.field, Qt.Key.Key_Return)
    assert said(shown, "B5").value == Fraction(25, 2)
    assert card.field.text() == "40,1"
    assert card.trouble.isVisible()
    assert "40" in card.trouble.text()
    qtbot.keyClick(card.field, Qt.Key.Key_Escape)
    assert card.field.text() == "12,5"
    assert not card.trouble.isVisible()


def test_wrong_number_stays_to_be_mended_while_the_reason_is_written(qtbot: QtBot, shown: Shown) -> None:
    shown.go("B5")
    card = shown.page.column.card
    type_words(card.field, "99")
    why = shown.page.column.justification.field
    why.setFocus()
    assert card.trouble.isVisible()
    type_words(why, "Skatīt pielikumu")
    why.commit()
    assert said(shown, "B5") == Answer(why="Skatīt pielikumu")
    assert (card.field.text(), card.trouble.isVisible()) == ("99", True)


def test_emptied_number_opens_the_question_again(qtbot: QtBot, shown: Shown) -> None:
    shown.session.answer(EVERY, "B5", Answer(State.ANSWERED, Fraction(7)))
    shown.go("B5")
    card = shown.page.column.card
    assert card.field.text() == "7"
    card.field.selectAll()
    qtbot.keyClick(card.field, Qt.Key.Key_Delete)
    card.commit()
    assert said(shown, "B5") == OPEN


def test_digit_outside_the_field_begins_a_figure(qtbot: QtBot, shown: Shown) -> None:
    shown.go("B3")
    shown.page.outline.tree.setFocus()
    qtbot.keyClick(shown.page.outline.tree, "8")
    card = shown.page.column.card
    assert card.field.text() == "", "the keyboard is in the outline"
    shown.page.column.words.setFocus()
    qtbot.keyClick(shown.page.column.words, "8")
    assert card.field.hasFocus()
    assert card.field.text() == "8"


def test_undo_of_a_figure_with_the_keyboard_in_its_field(qtbot: QtBot, shown: Shown) -> None:
    shown.go("B5")
    card = shown.page.column.card
    type_words(card.field, "8")
    qtbot.keyClick(card.field, Qt.Key.Key_Return)
    assert said(shown, "B5").value == 8
    qtbot.keyClick(card.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(shown, "B5") == OPEN
    assert card.field.text() == ""


def test_reference_names_who_publishes_it(shown: Shown) -> None:
    shown.go("B5")
    assert "Publicē: Institūts" in shown.words()


def test_text_is_stored_while_it_is_typed(qtbot: QtBot, shown: Shown) -> None:
    shown.go("C3")
    card = shown.page.column.card
    type_words(card.field, "Ar bibliotēku")
    qtbot.waitUntil(lambda: said(shown, "C3") == Answer(State.ANSWERED, "Ar bibliotēku"), timeout=3000)
    card.field.selectAll()
    qtbot.keyClick(card.field, Qt.Key.Key_Delete)
    card.commit()
    assert said(shown, "C3").state is State.OPEN


def test_survey_item_is_not_answered_here(shown: Shown) -> None:
    shown.go("S1", SURVEY)
    assert "Uz šo jautājumu atbild aptaujas respondenti; šeit uz to neatbild." in shown.words()
    assert not shown.page.column.state.not_applicable.isVisible()
    assert not shown.page.column.justification.isVisible()


def test_level_row_is_high_enough_for_its_words(shown: Shown) -> None:
    shown.go("A1")
    for row in rows(shown).values():
        assert row.height() >= 53
        assert row.heightForWidth(360) >= row.heightForWidth(900)
        assert row.accessibleName().split(". ")[1] == row.text()


def test_not_applicable_is_offered_only_where_it_is_allowed(shown: Shown) -> None:
    questions = shown.session.sheet(EVERY).questionnaire.questions
    for question in questions:
        shown.go(question.id)
        assert shown.page.column.state.not_applicable.isVisible() == question.not_applicable_allowed
    assert {question.not_applicable_allowed for question in questions} == {True, False}
