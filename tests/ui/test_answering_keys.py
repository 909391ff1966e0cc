"""What the keyboard does and does not do on the answering page, and what is told of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.record import Evidence
from selfassess.ui.answering.evidence_panel import with_scheme
from selfassess.ui.parts.keys import KeyCap
from tests.ui.answering_page import EVERY, SURVEY, Shown, open_session, said, type_words


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = open_session(tmp_path, EVERY, "survey")
    yield opened
    opened.close()


def type_blindly(qtbot: QtBot, words: str) -> None:
    """Press the keys of `words` wherever the keyboard is."""
    for letter in words:
        qtbot.keyClick(QApplication.focusWidget(), letter)


@pytest.mark.parametrize("question", ["A1", "A2", "A3", "B1", "B2"])
def test_a_sentence_typed_outside_a_field_answers_nothing(qtbot: QtBot, shown: Shown, question: str) -> None:
    shown.go(question)
    assert shown.page.column.words.hasFocus()
    type_blindly(qtbot, "ka  kas ir ")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert said(shown, question) == OPEN


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_level_is_chosen_only_after_an_arrow(qtbot: QtBot, shown: Shown, key: Qt.Key) -> None:
    shown.go("A1")
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert said(shown, "A1") == OPEN
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert said(shown, "A1").value == 4


def test_arrow_leads_to_the_level_that_is_chosen(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    qtbot.keyClick(shown.page, "2")
    assert shown.page.column.words.hasFocus(), "after a digit space must not take back or repeat"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is shown.page.column.card.rows[2][1]


def test_v_says_cannot_judge_and_asks_why(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    qtbot.keyClick(shown.page, "v")
    reason = shown.page.column.state.reason
    assert reason.hasFocus()
    assert "Kāpēc to nevar izvērtēt" in shown.words()
    assert said(shown, "A1") == Answer(State.CANNOT_JUDGE)
    assert shown.messages[-1].text == "Jautājums 1.1: nevar izvērtēt."
    qtbot.keyClicks(reason, "nav datu")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert said(shown, "A1") == Answer(State.CANNOT_JUDGE, why="nav datu")
    assert not reason.isVisible()


def test_m_marks_and_takes_the_mark_away(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    qtbot.keyClick(shown.page, "m")
    assert said(shown, "A1").marked
    qtbot.keyClick(shown.page, "m")
    assert not said(shown, "A1").marked


def test_n_without_reason_is_told_on_leaving(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A2")
    qtbot.keyClick(shown.page, "n")
    qtbot.keyClick(shown.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.page.place() == f"{EVERY}/A3"
    assert said(shown, "A2") == OPEN
    message = shown.messages[-1]
    assert message.text == (
        "Jautājums 1.2 paliek, kā bijis: „Nav attiecināms” netika apstiprināts ar iemeslu un Enter."
    )
    message.slot()
    assert shown.page.place() == f"{EVERY}/A2"


def test_n_where_it_is_not_allowed_is_told(qtbot: QtBot, shown: Shown) -> None:
    question = next(one for one in shown.page.desk.sheet.questionnaire.questions if not one.not_applicable_allowed)
    shown.go(question.id)
    shown.page.outline.tree.setFocus()
    shown.page.column.words.setFocus()
    qtbot.keyClick(shown.page.column.words, "n")
    assert shown.messages[-1].text.startswith(f"Jautājums {question.number} attiecas uz visiem")
    assert not shown.page.column.state.reason.isVisible()


def test_survey_is_not_asked_for_reasons(qtbot: QtBot, shown: Shown) -> None:
    shown.go("S1", SURVEY)
    for key in "nv":
        qtbot.keyClick(shown.page, key)
    assert not shown.page.column.state.reason.isVisible()
    assert shown.messages == []


def test_single_keys_can_be_switched_off(qtbot: QtBot, session: Session) -> None:
    shown = Shown(qtbot, session, single_keys=False)
    shown.go("A1")
    for key in "3nvjm":
        qtbot.keyClick(shown.page.column.words, key)
    assert said(shown, "A1") == OPEN
    assert shown.page.column.words.hasFocus()
    assert shown.page.column.findChildren(KeyCap) == []
    qtbot.keyClick(shown.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.page.place() == f"{EVERY}/A2"


def test_words_that_nobody_changed_are_not_stored_again(qtbot: QtBot, shown: Shown) -> None:
    words = "2026.\N{NO-BREAK SPACE}gadā\r\notrā rinda\nun\ttrešā"
    shown.session.answer(EVERY, "A1", Answer(why=words, note=words))
    changes = []
    shown.session.subscribe(lambda change, _: changes.append(change))
    shown.go("A1")
    shown.page.column.justification.field.setFocus()
    shown.go("A2")
    shown.go("A1")
    assert changes == []
    assert (said(shown, "A1").why, said(shown, "A1").note) == (words, words)
    field = shown.page.column.justification.field
    field.moveCursor(field.textCursor().MoveOperation.End)
    type_words(field, "!")
    shown.go("A2")
    assert said(shown, "A1").why == "2026.\N{NO-BREAK SPACE}gadā\notrā rinda\nun\ttrešā!"


def test_problem_names_the_question_by_its_number(qtbot: QtBot, shown: Shown) -> None:
    shown.go("B5")
    card = shown.page.column.card
    number = shown.page.desk.question.number
    assert number != "B5"
    type_words(card.field, "99")
    card.commit()
    assert f"jautājuma {number} " in card.trouble.text()
    assert "B5" not in card.trouble.text()
    shown.page.column.evidence.attach_act("  ")
    assert "B5" not in shown.messages[-1].text
    assert number in shown.messages[-1].text


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("www.kuldiga.lv/budzets", "https://www.kuldiga.lv/budzets"),
        (" kuldiga.lv ", "https://kuldiga.lv"),
        ("http://kuldiga.lv", "http://kuldiga.lv"),
        ("ftp://kuldiga.lv", "ftp://kuldiga.lv"),
        ("kaut kas", "kaut kas"),
        ("protokols", "protokols"),
    ],
)
def test_address_without_scheme_gets_one(written: str, address: str) -> None:
    assert with_scheme(written) == address


def test_focus_is_back_at_adding_after_a_link(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    evidence = shown.page.column.evidence
    evidence.ask_link()
    evidence.form.link.setText("www.kuldiga.lv")
    qtbot.keyClick(evidence.form.link, Qt.Key.Key_Return)
    assert [one.name for one in shown.session.sheet(EVERY).evidence] == ["https://www.kuldiga.lv"]
    assert evidence.add.hasFocus()
    evidence.ask_act()
    qtbot.keyClick(evidence.form.act, Qt.Key.Key_Escape)
    assert evidence.add.hasFocus()


def test_long_act_shows_its_beginning_and_wraps_in_the_list(qtbot: QtBot, shown: Shown) -> None:
    act = "Ministru kabineta 2021. gada 6. jūlija noteikumi Nr. 480 „Noteikumi par kārtību”, 3. pielikums, 12. punkts"
    shown.go("A1")
    evidence = shown.page.column.evidence
    evidence.form.ask_act([act])
    edit = evidence.form.act.lineEdit()
    assert (edit.cursorPosition(), edit.selectedText()) == (0, act)
    evidence.attach_act(act)
    QApplication.processEvents()
    assert evidence.list.sizeHintForRow(0) > 40
    assert evidence.list.height() >= evidence.list.sizeHintForRow(0)


def test_what_no_program_opens_is_told(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    shown.page.column.evidence.open(Evidence(1, "A1", "link", "https://kalnupe.example/x"))
    assert shown.messages[-1].text == "Šajā datorā nav programmas, kas atver https://kalnupe.example/x."


def test_what_is_not_in_the_count_is_said(qtbot: QtBot, shown: Shown) -> None:
    shown.session.answer(EVERY, "A2", Answer(State.NOT_APPLICABLE, why="nav"))
    # twelve questions; A4 and B4 are not asked, A2 is not applicable
    assert shown.page.outline.progress.done.text() == "Atbildēts: 0 no 9"
    told = [label.text() for label in shown.page.outline.findChildren(type(shown.page.outline.progress.done))]
    assert "vēl apm.\N{NO-BREAK SPACE}10\N{NO-BREAK SPACE}min; 1 nav attiecināms un 2 nav jautāti" in told
