"""The outline: its rows, filters and search."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.ui.answering.desk import first_of
from selfassess.ui.answering.entries import TOP, outline_entries
from selfassess.ui.answering.filters import Filter
from selfassess.ui.answering.outline_model import ENTRY, LOOK
from tests.sheets import question, section, sheet
from tests.ui.answering_page import EVERY, Shown, open_session


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    session = open_session(tmp_path, EVERY, "survey")
    yield Shown(qtbot, session)
    session.close()


def tree(shown: Shown, parent: QModelIndex | None = None) -> list[str]:
    """Return the words of all rows that are held, sections before their questions."""
    model = shown.page.outline.model
    above = parent or QModelIndex()
    found = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        found += [index.data(LOOK).words, *tree(shown, index)]
    return found


def test_headings_have_no_row_and_scored_sections_have_one() -> None:
    target = section("T1", question("P1.1"), question("P1.2"), scored=False)
    nested = section("N1", question("P1.3"))
    entries = outline_entries(sheet(section("P1", target, nested), section("P2", question("P2.1"))))
    assert [(entry.id, entry.number, entry.parent, entry.row) for entry in entries] == [
        ("P1", "1", TOP, 0),
        ("P1.1", "P1.1", 0, 0),
        ("P1.2", "P1.2", 0, 1),
        ("N1", "", 0, 2),
        ("P1.3", "P1.3", 3, 0),
        ("P2", "2", TOP, 1),
        ("P2.1", "P2.1", 5, 0),
    ]
    assert [entry.id for entry in outline_entries(sheet(section("P1", nested)), {"P1.3"})] == ["P1", "N1", "P1.3"]


def test_a_sheet_in_other_languages_says_in_which_it_is_shown(qtbot: QtBot, shown: Shown) -> None:
    assert not shown.page.outline.language.isVisible()
    outline = Shown(qtbot, shown.session, "nb").page.outline
    assert outline.language.isVisible()
    assert outline.language.text() == "Spørreskjemaet finnes ikke på norsk; det vises på engelsk."


def test_search_leaves_the_rows_that_hold_the_words(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClicks(shown.page.outline.search, "PUBLICETI")
    assert tree(shown) == ["Kārtība", "Vai noteikumi ir publicēti?"]
    assert not shown.page.outline.nothing.isVisible()
    shown.page.outline.search.setText("nekur nav")
    assert (tree(shown), shown.page.outline.nothing.isVisible()) == ([], True)
    shown.page.outline.search.clear()
    assert len(tree(shown)) == 16, "three sections, one nested, twelve questions"


def test_filters_count_and_show(qtbot: QtBot, shown: Shown) -> None:
    shown.session.answer(EVERY, "A1", Answer(State.ANSWERED, Fraction(1), marked=True))
    shown.session.answer(EVERY, "A2", Answer(State.CANNOT_JUDGE))
    shown.session.attach_act(EVERY, "A1", "Pašvaldību likums, 46. pants")
    shown.session.answer(EVERY, "C1", Answer(State.ANSWERED, Fraction(0)))
    shown.session.answer(EVERY, "C2", Answer(State.ANSWERED, Fraction(0)))
    pills = shown.page.outline.filters.pills
    # twelve questions, A4 and B4 are not asked; A1, C1 and C2 are answered; section C is below, by one of them
    assert [pills[which].text() for which in shown.page.outline.filters.offered] == [
        "Visi 12",
        "Atvērti 6",
        "Nevar izvērtēt 1",
        "Atzīmēti 1",
        "Zem sliekšņa 1",
        "Bez pierādījuma 2",
        "Var neattiekties 9",
    ]
    pills[Filter.UNJUDGED].click()
    assert len(tree(shown)) == 2
    pills[Filter.MARKED].click()
    assert tree(shown) == ["Kārtība", "Noteikumu skaidrība"]
    pills[Filter.UNPROVEN].click()
    assert shown.page.outline.model.rowCount() == 1
    pills[Filter.BELOW].click()
    assert tree(shown)[0] == "Ieskats"
    assert len(tree(shown)) == 2


def test_row_of_a_filter_stays_while_it_is_answered(qtbot: QtBot, shown: Shown) -> None:
    pills = shown.page.outline.filters.pills
    pills[Filter.OPEN].click()
    shown.go("A1")
    qtbot.keyClick(shown.page, "2")
    assert shown.page.outline.model.index_of("A1").isValid()
    assert pills[Filter.OPEN].text() == "Atvērti 9"
    pills[Filter.OPEN].click()
    assert not shown.page.outline.model.index_of("A1").isValid()


def test_progress_counts_what_applies(shown: Shown) -> None:
    assert shown.page.outline.progress.done.text() == "Atbildēts: 0 no 10"
    shown.session.answer(EVERY, "A2", Answer(State.NOT_APPLICABLE, why="nav"))
    shown.session.answer(EVERY, "A1", Answer(State.ANSWERED, Fraction(4)))
    assert shown.page.outline.progress.done.text() == "Atbildēts: 1 no 9"


def test_section_opens_and_question_is_gone_to_by_click(qtbot: QtBot, shown: Shown) -> None:
    outline = shown.page.outline
    services = outline.model.index_of("B", is_section=True)
    assert not outline.tree.isExpanded(services)
    qtbot.mouseClick(outline.tree.viewport(), Qt.MouseButton.LeftButton, pos=outline.tree.visualRect(services).center())
    assert outline.tree.isExpanded(services)
    target = outline.model.index_of("B2")
    qtbot.mouseClick(outline.tree.viewport(), Qt.MouseButton.LeftButton, pos=outline.tree.visualRect(target).center())
    assert shown.page.place() == "every-type/B2"
    assert target.data(LOOK).is_current


def test_sections_opened_by_going_there_close_behind(shown: Shown) -> None:
    outline = shown.page.outline
    shown.go("B1")
    assert outline.tree.isExpanded(outline.model.index_of("B", is_section=True))
    assert not outline.tree.isExpanded(outline.model.index_of("A", is_section=True))


def test_first_question_of_a_section_is_seen_with_its_section(shown: Shown) -> None:
    tree, model = shown.page.outline.tree, shown.page.outline.model
    tree.setFixedHeight(100)
    QApplication.processEvents()
    shown.go("A1")
    tree.expandAll()
    tree.scrollToBottom()
    assert tree.visualRect(model.index_of("A1")).bottom() < 0
    tree.show_current()
    assert tree.viewport().rect().contains(tree.visualRect(model.index_of("A", is_section=True)))
    assert tree.viewport().rect().contains(tree.visualRect(model.index_of("A1")))


def test_sheet_chooser_leads_to_the_other_sheet_and_back(shown: Shown) -> None:
    chooser = shown.page.outline.sheets
    assert (chooser.count(), chooser.itemText(0)) == (2, "Visi jautājumu veidi")
    chooser.activated.emit(1)
    assert shown.page.place() == "residents-survey/S1"
    assert chooser.currentIndex() == 1
    chooser.activated.emit(0)
    assert shown.page.place() == "every-type/A1"


def test_the_sheet_that_lies_there_chosen_again_moves_nothing(shown: Shown) -> None:
    shown.go("B1")
    shown.page.outline.sheets.activated.emit(0)
    assert shown.page.here() == "every-type/B1"


def test_the_chooser_stays_with_the_sheet_while_words_cannot_be_stored(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_named: object) -> None:
        raise Problem("storage.full", path="x")

    shown.go("B1")
    field, chooser = shown.page.column.justification.field, shown.page.outline.sheets
    field.setPlainText("abc")
    with monkeypatch.context() as broken:
        broken.setattr(shown.session, "answer", full)
        chooser.setCurrentIndex(1)
        chooser.activated.emit(1)
    assert (shown.page.here(), chooser.currentIndex(), field.words) == ("every-type/B1", 0, "abc")
    chooser.activated.emit(1)
    assert (shown.page.here(), chooser.currentIndex()) == ("residents-survey/S1", 1)
    assert shown.session.sheet(EVERY).answers["B1"] == Answer(why="abc")


def test_the_first_of_some_is_open_else_asked_else_the_first(shown: Shown) -> None:
    said = Answer(State.ANSWERED, Fraction(1))
    shown.session.answer(EVERY, "A1", said)
    for names, wanted in ((["A4", "A1", "A2"], "A2"), (["A4", "A1"], "A1"), (["A4"], "A4")):
        assert first_of(shown.session.sheet(EVERY), names) == wanted, "1.4 is asked only after a “yes” to 1.3"


def test_heights_of_other_widths_are_not_kept(shown: Shown) -> None:
    tree = shown.page.outline.tree
    tree.expandAll()
    for width in (620, 700, 780):
        shown.page.resize(width, 690)
        QApplication.processEvents()
    rows = shown.page.outline.model.sections()
    assert len(tree._delegate._heights) <= len(rows) + len(shown.page.desk.sheet.questionnaire.questions)
    assert tree._delegate._heights


def test_rows_say_the_whole_in_words(shown: Shown) -> None:
    shown.session.answer(EVERY, "A1", Answer(State.ANSWERED, Fraction(2), marked=True))
    shown.session.answer(EVERY, "A2", Answer(State.NOT_APPLICABLE, why="nav"))
    role = Qt.ItemDataRole.AccessibleTextRole
    model = shown.page.outline.model
    assert model.index_of("A1").data(role) == "1.1 Noteikumu skaidrība, līmenis 2, atzīmēts pārskatīšanai"
    assert model.index_of("A2").data(role) == "1.2 Vai noteikumi ir publicēti?, nav attiecināms"
    assert model.index_of("B", is_section=True).data(role) == "2 Pakalpojumi, vēl nav vērtējuma, 0/4"


def test_change_repaints_only_its_rows(qtbot: QtBot, shown: Shown) -> None:
    repainted = []
    shown.page.outline.model.dataChanged.connect(lambda first, _last: repainted.append(first.data(LOOK).words))
    shown.session.answer(EVERY, "C1", Answer(State.ANSWERED, Fraction(2)))
    names = {"Ieskats", shown.page.outline.model.index_of("C1").data(LOOK).words}
    assert set(repainted) == names


def test_flag_that_takes_room_makes_the_row_higher(qtbot: QtBot, shown: Shown) -> None:
    tree = shown.page.outline.tree
    index = shown.page.outline.model.index_of("A2")
    assert (index.data(LOOK).words, tree.visualRect(index).height()) == ("Vai noteikumi ir publicēti?", 28)
    shown.go("A2")
    shown.page.column.state.turn_mark()
    needed = tree.sizeHintForIndex(index).height()
    qtbot.waitUntil(lambda: tree.visualRect(index).height() == needed, timeout=3000)
    assert needed > 28


def test_section_offers_how_its_score_is_made_and_a_question_does_not(shown: Shown) -> None:
    outline = shown.page.outline
    asked = QSignalSpy(shown.page.explanation_requested)
    section_index = next(
        index
        for row in range(outline.model.rowCount())
        for index in [outline.model.index(row, 0)]
        if index.data(LOOK).is_section
    )
    outline.tree.scrollTo(section_index)
    outline.menu.open_at(outline.tree.visualRect(section_index).center())
    menu = outline.tree.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Kā veidojas vērtējums", "Nodot sadaļu …"]
    menu.actions()[0].trigger()
    assert list(asked.at(0)) == [EVERY, section_index.data(ENTRY).id]
    menu.close()
    current = outline.tree.currentIndex()
    assert not current.data(LOOK).is_section
    outline.menu.open_at(outline.tree.visualRect(current).center())
    assert QApplication.activePopupWidget() is None
