"""What would lift us, by its words and by what a click or a key does: goal, path, levers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.content import load
from selfassess.domain.answers import Answer, State
from selfassess.ui.lift.levers_model import ADD, EFFORT, LIMIT, NAME, NUMBER, OVERALL_GAIN, SECTION
from selfassess.ui.results.drawer import Drawer
from tests.begun import begun_answers
from tests.ui.lift_page import button, cells, found, row_of, show_page, words
from tests.ui.results_session import GOVERNANCE, LIMITS, kalnupe, level, open_session, plain_questionnaire, shipped

PERCENT = "scoring: {roll_up: mean_of_sections, decimals: 0}"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = open_session(tmp_path, shipped(GOVERNANCE), shipped(LIMITS))
    opened.answer_many(GOVERNANCE, kalnupe())
    yield opened
    opened.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "lv",
            "Pēc līdzšinējām atbildēm pietiek ar astoņiem soļiem piecos jautājumos, lai katrs princips sasniegtu 2,5.",
        ),
        ("en", "By the answers so far it takes eight steps on five questions for every principle to reach 2.5."),
    ],
)
def test_page_opens_with_what_it_takes(
    qtbot: QtBot, session: Session, language: str, sentence: str, theme: str
) -> None:
    page = show_page(qtbot, session, language, theme)
    assert page.advice.sentence.text() == sentence
    assert not page.grab().isNull()


def test_path_stands_by_section_with_its_figures(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    said = words(page)
    # 13/6, 10/5 and 10/5; two, three and three steps up
    assert "4 Ētika: 2,17 → 2,50" in said
    assert "8 Kapacitāte: 2,00 → 2,60" in said
    assert "12 Inovācija: 2,00 → 2,60" in said
    assert "4.4 Trauksmes cēlēju aizsardzība līmenis 1 → 3" in said
    assert any("darba vienības" in one for one in said)


def test_open_questions_stand_first_and_are_no_levers(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    assert [cells(page, row)[NUMBER] for row in range(4)] == ["2.5", "6.4", "11.6", "8.4"]
    assert cells(page, 0)[SECTION] == ""
    # one of six answered questions, one of twelve principles: 1/6 and 1/72
    lever = cells(page, row_of(page, "4.4"))
    assert lever[SECTION] == "+0,167", "as many decimals as overall"
    assert lever[OVERALL_GAIN] == "+0,014"


def test_heads_sort_and_the_filter_shows_one_principle(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    table = page.advice.levers.table
    table.horizontalHeader().sectionClicked.emit(NUMBER)
    numbers = [cells(page, row)[NUMBER] for row in range(4, 8)]
    # 1.3 has the highest level already
    assert numbers == ["1.1", "1.2", "1.4", "1.5"]
    assert "sakārtots pēc numura" in words(page)
    table.horizontalHeader().sectionClicked.emit(EFFORT)
    efforts = [page.advice.levers._model.rows[row].question.effort for row in range(4, 60)]
    assert efforts == sorted(efforts)
    page.advice.levers.show_section("P4")
    shown = {cells(page, row)[NUMBER] for row in range(table.model().rowCount())}
    assert shown == {"4.1", "4.2", "4.3", "4.4", "4.5", "4.6"}


@pytest.mark.parametrize(("language", "size"), [("lv", 100), ("nb", 100), ("lv", 200), ("nb", 200)])
def test_words_of_the_table_are_whole(qtbot: QtBot, session: Session, language: str, size: int) -> None:
    page = show_page(qtbot, session, language, text_size=size)
    table, theme = page.advice.levers.table, page._context.theme
    qtbot.wait(60)
    cut = set()
    for row in range(table.model().rowCount()):
        for column in (NUMBER, NAME, SECTION, OVERALL_GAIN, LIMIT):
            words = cells(page, row)[column]
            metrics = QFontMetrics(theme.font("caption" if column in (NUMBER, LIMIT) else "text"))
            room = QRect(0, 0, table.columnWidth(column) - 12, table.rowHeight(row))
            needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words)
            if not table.isColumnHidden(column) and not room.contains(needed):
                cut.add(words)
    assert cut == set()
    assert not any(table.isColumnHidden(column) for column in (NUMBER, NAME, LIMIT, EFFORT))
    assert table.horizontalHeader().length() <= table.viewport().width(), "no column lies beyond the edge"


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
def test_goal_is_whole_and_orders_stand_in_a_line_in_large_letters(
    qtbot: QtBot, session: Session, language: str
) -> None:
    page = show_page(qtbot, session, language, text_size=200)
    chooser = page.advice.goal_bar.chooser
    assert chooser.shown_text() == chooser.currentText()
    orders = page.advice.path._orders
    first, second = (orders.itemAt(at).geometry() for at in range(2))
    assert (first.left(), first.top()) == (0, second.top())
    assert second.left() == first.right() + 1 + 10


def test_goal_that_is_met_is_said_to_be(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    chooser = page.advice.goal_bar.chooser
    assert chooser.itemText(0) == "Katrā principā vismaz 2,5"
    chooser.setCurrentIndex(chooser.findText("Kopvērtējums vismaz 2,5"))
    chooser.activated.emit(chooser.currentIndex())
    found(qtbot, page)
    assert "Kopvērtējums vismaz 2,5" in page.advice.sentence.text()
    assert "sasniegts" in page.advice.sentence.text()
    assert not [one for one in words(page) if one == "Pārņemt scenārijā"]
    said = "Mērķis ir sasniegts, tāpēc neviens solis nav vajadzīgs. Zemāk redzams, kas vērtējumu celtu vēl."
    assert said in words(page)


def test_the_newest_question_wins(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    bar = page.advice.goal_bar
    for goal in (1, 0, 1):
        bar._take_goal(goal)
    found(qtbot, page)
    assert page.advice.path is not None
    assert page.advice.path._path.goal == bar._goals[1]


def test_question_left_out_is_not_stepped_on_and_comes_back(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    button(page, "Bez soļa jautājumā 4.4").click()
    found(qtbot, page)
    assert not [one for one in words(page.advice.path or page) if one.startswith("4.4 ")]
    assert page.advice.goal_bar.left_out.text() == "Izlaists 1 jautājums"
    page.advice.goal_bar.bring_back("P4.4")
    found(qtbot, page)
    assert [one for one in words(page.advice.path or page) if one.startswith("4.4 ")]
    assert not page.advice.goal_bar.left_out.isVisibleTo(page)


def test_steps_and_open_questions_are_chosen_from_menus(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    bar = page.advice.goal_bar
    chosen = [action.text() for action in bar._steps_menu.actions() if action.isChecked()]
    assert chosen == ["Ne vairāk par 2 soļiem vienā jautājumā"]
    bar._steps_menu.actions()[0].trigger()
    found(qtbot, page)
    assert bar.steps.text() == "Ne vairāk par 1 soli vienā jautājumā"
    assert page.advice.path is not None
    assert {step.count for step in page.advice.path._path.steps} == {1}
    bar._open_menu.actions()[1].trigger()
    found(qtbot, page)
    assert bar.open.text() == "Neatbildētie jautājumi ieskaitīti no zemākās atbildes"
    # open questions count from level 0 then, so more steps are needed than without them
    assert page.advice.path._path.cost > 16


def test_goal_out_of_reach_names_what_blocks_it(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    for number in range(1, 7):
        page.advice.goal_bar.leave_out(f"P4.{number}")
    found(qtbot, page)
    assert "nevar sasniegt" in page.advice.sentence.text()
    said = " ".join(words(page.advice.path or page))
    assert "4. Ētika" in said
    assert "2,17" in said
    assert "8. Kapacitāte" not in said


def test_click_on_a_figure_explains_it_and_escape_leads_back(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    button(page, "4 Ētika: 2,17").click()
    found(qtbot, page)
    drawer = page.findChild(Drawer)
    assert "13 : 6 = 2,1666…" in words(drawer)
    assert not page.desk.isVisibleTo(page)
    qtbot.keyClick(drawer, Qt.Key.Key_Escape)
    assert page.desk.isVisibleTo(page)
    table = page.advice.levers.table
    table.row_chosen.emit(table.model().index(row_of(page, "4.4"), OVERALL_GAIN))
    assert "Kopvērtējums" in words(page.findChildren(Drawer)[-1])


def test_method_stands_with_an_example_of_this_assessment(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    button(page, "4 Ētika: 2,17").click()
    button(page, "Metode").click()
    said = words(page.findChildren(Drawer)[-1])
    assert "Kā veidojas vērtējums" in said
    assert any(one.startswith("Katru atbildi") for one in said)
    # the first principle from which something is left out: 2.5 is open
    assert "13 : 5 = 2,6" in said


def test_row_leads_to_its_question(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    asked = QSignalSpy(page.question_requested)
    table = page.advice.levers.table
    table.setCurrentIndex(table.model().index(0, NAME))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert list(asked.at(0)) == [GOVERNANCE, "P2.5"]
    menu = table.row_menu(page.advice.levers._model.rows[row_of(page, "4.4")])
    assert "Kā veidojas kopvērtējums" in [action.text() for action in menu.actions()]


def test_answer_elsewhere_is_taken_in(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    page.advice.levers.table.setFocus()
    session.answer(GOVERNANCE, "P4.4", level(3))
    found(qtbot, page)
    assert page.advice.levers.table.hasFocus()
    # principle 4 is met now
    assert page.advice.sentence.text().startswith("Pēc līdzšinējām atbildēm pietiek ar sešiem soļiem")


def test_place_brings_everything_back(qtbot: QtBot, session: Session) -> None:
    page = show_page(qtbot, session)
    page.advice.goal_bar.leave_out("P4.4")
    page.advice.levers.show_section("P8")
    place = page.place()
    again = show_page(qtbot, session)
    again.go_to(place)
    found(qtbot, again)
    assert again.advice.goal_bar.asked == page.advice.goal_bar.asked
    assert cells(again, 0)[NUMBER].startswith("8.")
    again.go_to("nothing-of-that-name")
    assert again.place() == place


def test_data_sheet_alone_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_session(tmp_path, shipped(LIMITS))
    said = " ".join(words(show_page(qtbot, opened)))
    opened.close()
    assert "vajag vērtējumu" in said
    assert "Ctrl+N" in said


def test_questionnaire_without_threshold_offers_to_set_one(qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_session(tmp_path, plain_questionnaire(3, 2, PERCENT))
    opened.answer("by-hand", "S1.1", Answer(State.ANSWERED, "no"))
    page = show_page(qtbot, opened)
    wanted = QSignalSpy(page.thresholds_requested)
    assert page.advice.sentence.text() == "Šai anketai nav sliekšņa, ko sasniegt."
    # the one answered question is a lever all the same: half a yes is 50 of its section
    assert cells(page, 5)[SECTION] == "+50,0"
    assert not page.advice.goal_bar.steps.isVisibleTo(page)
    button(page, "Noteikt savu slieksni").click()
    assert wanted.count() == 1
    opened.close()


ONE_LEVEL = """
format: 1
id: one-level
edition: 1
kind: assessment
unit: any
languages: [lv]
title: {lv: Viens līmenis}
scale:
  - {value: 1, label: {lv: ir}}
scoring: {roll_up: mean_of_sections, decimals: 1}
thresholds:
  - {id: every, label: {lv: Katrā vismaz 2}, applies_to: each_section, at_least: "2", unit: points, status: house}
sections:
  - id: S1
    title: {lv: Sadaļa}
    questions:
      - {id: S1.1, type: level, text: {lv: Vai ir?}, levels: [{lv: ir}]}
      - {id: S1.2, type: level, text: {lv: Vai ir arī?}, levels: [{lv: ir}]}
"""


def test_scale_of_one_level_has_no_levers(qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_session(tmp_path, load(ONE_LEVEL, "one-level.yaml"))
    opened.answer_many("one-level", {"S1.1": level(1), "S1.2": level(1)})
    page = show_page(qtbot, opened)
    said = words(page)
    assert "Nevienu atbildi nevar paaugstināt par soli." in said
    assert not any("NaN" in one for one in said)
    assert "„Katrā vismaz 2”" in page.advice.sentence.text()
    page.desk.add_question("S1.1")
    assert opened.scenarios("one-level") == ()
    opened.close()


def test_nothing_applicable_is_said_in_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_session(tmp_path, shipped(GOVERNANCE))
    questions = opened.sheets[0].questionnaire.questions
    answers = {one.id: Answer(State.NOT_APPLICABLE, why="nav") for one in questions if one.not_applicable_allowed}
    opened.answer_many(GOVERNANCE, answers)
    page = show_page(qtbot, opened)
    assert page.advice.sentence.text()
    assert "sasniedz" not in page.advice.sentence.text()
    assert not any("NaN" in one for one in words(page))
    opened.close()


def test_nothing_answered_leads_to_the_open_questions(qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_session(tmp_path, shipped(GOVERNANCE))
    page = show_page(qtbot, opened)
    table = page.findChild(QTableView)
    assert table.model().rowCount() == 72
    asked = QSignalSpy(page.question_requested)
    assert page.advice.sentence.text() == "Soļi augšup būs redzami, kad būs atbildēts uz jautājumiem."
    assert not page.desk.panel.firmness.text()
    button(page, "Sākt ar jautājumu 1.1").click()
    assert list(asked.at(0)) == [GOVERNANCE, "P1.1"]
    assert table.model().index(0, ADD).data() == ""
    opened.close()


def test_many_open_questions_fold_so_that_what_is_answered_can_be_seen(qtbot: QtBot, tmp_path: Path) -> None:
    session = open_session(tmp_path, shipped(GOVERNANCE))
    session.answer_many(GOVERNANCE, begun_answers())
    page = show_page(qtbot, session)
    levers = page.advice.levers
    model = levers.table.model()
    # ten answers, none of them at the highest level
    assert {cells(page, row)[NUMBER][0] for row in range(model.rowCount())} == {"1", "2"}
    assert model.rowCount() == 10
    assert levers.fold.text() == "60 jautājumi nav atbildēti, 1 nevar izvērtēt"
    qtbot.keyClick(levers.fold, Qt.Key.Key_Space)
    assert model.rowCount() == 71
    assert cells(page, 0)[NUMBER] == "2.4"
    levers.show_section("P2")
    # two of principle 2 wait, few enough to be seen at once
    assert levers.fold.isHidden()
    assert model.rowCount() == 6
    assert "Izmēģināti" not in " ".join(words(page))
    session.close()


def test_nothing_folds_while_nothing_is_answered(qtbot: QtBot, tmp_path: Path) -> None:
    session = open_session(tmp_path, shipped(GOVERNANCE))
    page = show_page(qtbot, session)
    assert page.advice.levers.table.model().rowCount() == 72
    assert page.advice.levers.fold.isHidden()
    session.close()
