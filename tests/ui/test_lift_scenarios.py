"""Scenarios beside the answers: sliders, comparison, undo, names, files."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.domain.answers import Answer, Value
from selfassess.domain.errors import Problem
from selfassess.ui.lift.naming import NameDialog
from selfassess.ui.lift.page import LiftPage
from selfassess.ui.lift.slider import AnswerSlider
from selfassess.ui.results.drawer import Drawer
from selfassess.ui.shell.finder import Finder
from tests.ui.lift_page import button, found, row_of, show_page, words
from tests.ui.results_session import GOVERNANCE, kalnupe, level, open_session, plain_questionnaire, shipped


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = open_session(tmp_path, shipped(GOVERNANCE))
    opened.answer_many(GOVERNANCE, kalnupe())
    yield opened
    opened.close()


def changes(session: Session) -> list[dict[str, Value]]:
    """Return what every scenario of the file changes."""
    return [dict(one.changes) for one in session.scenarios(GOVERNANCE)]


def slider(page: LiftPage, number: str) -> AnswerSlider:
    """Return the slider of the question with that number."""
    sliders = [one for one in page.desk.findChildren(AnswerSlider) if one.isVisibleTo(page)]
    return next(one for one in sliders if one.accessibleName().startswith(f"{number} "))


def with_path(qtbot: QtBot, session: Session) -> LiftPage:
    """Return the page with the cheapest path taken into a scenario."""
    page = show_page(qtbot, session)
    button(page, "Pārņemt scenārijā").click()
    found(qtbot, page)
    return page


def test_path_becomes_a_scenario_and_answers_stay(qtbot: QtBot, session: Session) -> None:
    before = dict(session.sheet(GOVERNANCE).answers)
    page = with_path(qtbot, session)
    assert page.advice.path is not None
    assert changes(session) == [dict(page.advice.path._path.changes)]
    assert session.sheet(GOVERNANCE).answers == before
    said = words(page.desk)
    assert "A Lētākais" in said
    assert "4 Ētika: 2,17 → 2,50, slieksnis 2,5" in said
    # as on the results page six are decided as met: 2, 6, 8 and 11 have an open question, 4, 8 and 12 are below; of
    # these 4 and 12 are final, and the path takes both there, but 8 can still come to less
    assert "6 → 8 no 12" in said
    # by value nine have 2,5 as far as they are answered, and the three of the path reach it
    assert "Pēc līdzšinējām atbildēm, provizoriski" in said
    assert "9 → 12 no 12" in said
    assert any("izmēģin" in one and "%" in one for one in said)


def test_undo_takes_a_scenario_back_and_redo_brings_it(qtbot: QtBot, session: Session) -> None:
    page = with_path(qtbot, session)
    session.undo()
    found(qtbot, page)
    assert changes(session) == []
    assert "A Lētākais" not in words(page.desk)
    session.redo()
    found(qtbot, page)
    assert "A Lētākais" in words(page.desk)


def test_plus_in_the_table_adds_one_step(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    table = page.advice.levers.table
    table.setCurrentIndex(table.model().index(row_of(page, "4.4"), 2))
    qtbot.keyClicks(table, "+")
    found(qtbot, page)
    assert changes(session) == [{"P4.4": 2}]
    qtbot.keyClicks(table, "+")
    found(qtbot, page)
    assert changes(session) == [{"P4.4": 3}]


def test_open_question_is_led_to_the_step_above_its_lowest(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    page.desk.add_question("P2.5")
    found(qtbot, page)
    assert changes(session) == [{"P2.5": 1}]
    assert slider(page, "2.5").accessibleDescription() == "tagad neatbildēts, scenārijā līmenis 1"


def test_slider_is_moved_by_keys_and_says_so(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    page.desk.add_question("P4.4")
    found(qtbot, page)
    moving = slider(page, "4.4")
    moving.setFocus()
    qtbot.keyClick(moving, Qt.Key.Key_Right)
    found(qtbot, page)
    assert changes(session) == [{"P4.4": 3}]
    assert moving.accessibleDescription() == "tagad līmenis 1, scenārijā līmenis 3"
    assert slider(page, "4.4") is moving
    assert QApplication.focusWidget() is moving
    # two of six levels more: 15/6
    assert "4 Ētika: 2,17 → 2,50, slieksnis 2,5" in words(page.desk)
    qtbot.keyClick(moving, Qt.Key.Key_Home)
    found(qtbot, page)
    assert changes(session) == [{"P4.4": 0}]
    assert "4 Ētika: 2,17 → 2,00, slieksnis 2,5" in words(page.desk)


def test_dragging_shows_at_once_and_stores_at_the_end(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    page.desk.add_question("P4.4")
    found(qtbot, page)
    moving = slider(page, "4.4")
    right = QPoint(moving.width() - 12, moving.height() // 2)
    qtbot.mousePress(moving, Qt.MouseButton.LeftButton, pos=right)
    found(qtbot, page)
    assert changes(session) == [{"P4.4": 2}]
    # from level 1 to 4: 16/6
    assert "4 Ētika: 2,17 → 2,67, slieksnis 2,5" in words(page.desk)
    qtbot.mouseRelease(moving, Qt.MouseButton.LeftButton, pos=right)
    found(qtbot, page)
    assert changes(session) == [{"P4.4": 4}]


def test_question_goes_out_of_the_scenario(qtbot: QtBot, session: Session) -> None:
    page = with_path(qtbot, session)
    count = len(changes(session)[0])
    button(page, "Izņemt 4.4 no scenārija").click()
    found(qtbot, page)
    assert "P4.4" not in changes(session)[0]
    qtbot.keyClick(slider(page, "8.6"), Qt.Key.Key_Delete)
    found(qtbot, page)
    assert len(changes(session)[0]) == count - 2


def test_two_scenarios_stand_side_by_side(qtbot: QtBot, session: Session) -> None:
    page = with_path(qtbot, session)
    page.desk.board.add("Ētika", {"P4.1": level(3).value or 0, "P4.4": level(3).value or 0})
    found(qtbot, page)
    said = words(page.desk)
    assert "A un B" in said
    # 4.1 from 2 to 3 and 4.4 from 1 to 3: 16/6 in one of twelve principles
    assert "Kopvērtējums, B: 2,77" in said
    # decided as on the results page, and below it by value: now, with the path, with one principle more
    assert {"6 no 12", "8 no 12", "7 no 12"} <= set(said)
    assert "Pēc līdzšinējām atbildēm, provizoriski" in said
    assert {"9 no 12", "12 no 12", "10 no 12"} <= set(said)
    button(page, "Kopvērtējums, A").click()
    assert "2,86" in words(page.findChildren(Drawer)[-1])
    page.close_explanation()
    button(page, "A Lētākais").click()
    found(qtbot, page)
    assert "A un B" in words(page.desk)
    assert slider(page, "8.6").isVisibleTo(page)


@pytest.mark.parametrize(
    ("language", "first", "second"), [("lv", "Scenārijs A", "Scenārijs B"), ("nb", "Scenario A", "Scenario B")]
)
def test_scenario_without_a_name_of_its_own_is_called_as_in_the_sentence_about_it(
    qtbot: QtBot, session: Session, language: str, first: str, second: str
) -> None:
    page = show_page(qtbot, session, language)
    page.desk.panel.tabs._begin()
    page.desk.panel.tabs._begin()
    page.desk.add_question("P4.4")
    found(qtbot, page)
    said = words(page.desk)
    assert first in said
    assert second in said
    # the sentence: “… scenārijs B mērķi sasniedz …”
    assert any(second.lower() in one.lower() and "%" in one for one in said)
    page.desk.board.rename("Scenārijs ar budžetu")
    found(qtbot, page)
    assert "B Scenārijs ar budžetu" in words(page.desk)


def test_figure_in_a_scenario_is_explained_as_it_would_be(qtbot: QtBot, session: Session) -> None:
    page = with_path(qtbot, session)
    button(page.desk, "4 Ētika: 2,17").click()
    assert "15 : 6 = 2,5" in words(page.findChildren(Drawer)[-1])


def test_scenario_is_renamed_copied_and_deleted(qtbot: QtBot, session: Session) -> None:
    page = with_path(qtbot, session)
    page.desk.ask_name()
    dialog = page.window().findChild(NameDialog)
    dialog.field.setText("Pavasaris")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert [one.name for one in session.scenarios(GOVERNANCE)] == ["Pavasaris"]
    menu = page.desk.panel.tabs._make_menu()
    rename, copy, delete = menu.actions()
    assert [one.text() for one in (rename, copy, delete)] == ["Pārdēvēt", "Izveidot kopiju", "Dzēst"]
    copy.trigger()
    assert [one.name for one in session.scenarios(GOVERNANCE)] == ["Pavasaris", "Pavasaris 2"]
    told = QSignalSpy(page.message)
    delete.trigger()
    assert [one.name for one in session.scenarios(GOVERNANCE)] == ["Pavasaris"]
    message = told.at(told.count() - 1)[0]
    assert (message.text, message.action, message.keys) == ("Scenārijs „Pavasaris 2” ir dzēsts.", "Atsaukt", "Ctrl Z")
    message.slot()
    assert [one.name for one in session.scenarios(GOVERNANCE)] == ["Pavasaris", "Pavasaris 2"]


def test_question_is_found_and_added(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    button(page, "Pievienot jautājumu").click()
    finder = page.window().findChild(Finder)
    finder.field.setText("4.4")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    found(qtbot, page)
    assert changes(session) == [{"P4.4": 2}]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_list_of_steps_is_saved(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    target = tmp_path / f"soļi{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), f"*{suffix}"))
    page = with_path(qtbot, session)
    with qtbot.waitSignal(page.message) as told:
        page.desk.save_scenario()
    assert told.args[0].text == f"Pasākumu saraksts ir datnē „soļi{suffix}”."
    if suffix == ".csv":
        with target.open(encoding="utf-8-sig", newline="") as text:
            rows = list(csv.reader(text, delimiter=";"))
    else:
        rows = [list(row) for row in load_workbook(target).worksheets[0].iter_rows(values_only=True)]
    assert len(rows) == 1 + len(changes(session)[0])
    assert "4.4" in {str(row[0]).removeprefix("P") for row in rows}


def test_list_of_the_path_and_a_list_of_nothing(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "steps.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), "*.csv"))
    page = show_page(qtbot, session)
    with qtbot.waitSignal(page.message):
        button(page, "Saglabāt pasākumu sarakstu").click()
    assert target.read_text(encoding="utf-8-sig").count("\n") == 6
    page.desk.board.add("Tukšs", {})
    told = QSignalSpy(page.message)
    page.desk.save_scenario()
    assert "„Tukšs”" in told.at(0)[0].text


def test_file_that_can_only_be_read_keeps_no_scenario_and_says_so(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = session.path
    session.close()
    reading = Session.open(path, "reader", read_only=True)
    page = with_path(qtbot, reading)
    said = words(page.desk)
    assert any("scenāriji netiek saglabāti" in one for one in said)
    assert "4 Ētika: 2,17 → 2,50, slieksnis 2,5" in said
    page.desk.add_question("P1.1")
    found(qtbot, page)
    assert slider(page, "1.1").isVisibleTo(page)
    page.desk.board.rename("Cits")
    found(qtbot, page)
    assert "A Cits" in words(page.desk)
    page.desk.board.delete()
    assert reading.scenarios(GOVERNANCE) == ()
    assert page.desk.board.chosen is None
    reading.close()


def test_scenario_that_cannot_be_stored_is_set_back(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show_page(qtbot, session)
    page.desk.add_question("P4.4")
    found(qtbot, page)

    def refuse(*_: object) -> None:
        raise Problem("storage.full", path="x")

    monkeypatch.setattr(session, "change_scenario", refuse)
    told = QSignalSpy(page.message)
    moving = slider(page, "4.4")
    qtbot.keyClick(moving, Qt.Key.Key_Right)
    assert told.count() == 1
    assert told.at(0)[0].kind == "trouble"
    assert moving.accessibleDescription() == "tagad līmenis 1, scenārijā līmenis 2"


def test_words_of_other_answers_stand_below_the_knob(qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_session(tmp_path, plain_questionnaire(2, 2, "scoring: {roll_up: mean_of_sections, decimals: 0}"))
    page = show_page(qtbot, opened)
    page.desk.add_question("S1.1")
    found(qtbot, page)
    assert dict(opened.scenarios("by-hand")[0].changes) == {"S1.1": "partly"}
    assert slider(page, "1.1").accessibleDescription() == "tagad neatbildēts, scenārijā daļēji"
    opened.close()


def test_threshold_on_one_figure_that_is_decided_is_said_in_a_word(qtbot: QtBot, session: Session) -> None:
    page = with_path(qtbot, session)
    page.desk.show_goal("overall")
    found(qtbot, page)
    said = words(page.desk)
    # 2,73 with 2,59–2,81, and more in the scenario: met for certain in both
    assert said[said.index("Kopvērtējums vismaz 2,5") + 1] == "sasniegts"
    assert "Pēc līdzšinējām atbildēm, provizoriski" not in said


def test_threshold_on_one_figure_is_not_decided_while_open_questions_can_turn_it(
    qtbot: QtBot, session: Session
) -> None:
    session.answer_many(GOVERNANCE, {name: Answer() for name in kalnupe() if not name.startswith("P1.")})
    page = show_page(qtbot, session)
    page.desk.board.add("Līdzdalība", {"P1.1": level(4).value or 0})
    page.desk.show_goal("overall")
    found(qtbot, page)
    said = words(page.desk)
    # one principle of twelve is answered: 17/6 now and 18/6 in the scenario, but eleven are still open
    at = said.index("Kopvērtējums vismaz 2,5")
    assert said[at + 1] == "nav izšķirts"
    assert said[at + 2 : at + 4] == ["Pēc līdzšinējām atbildēm, provizoriski", "sasniegts"]
