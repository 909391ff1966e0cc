"""What somebody new to the program ran into while answering: nothing is answered, lost or hidden unawares."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.settings import Settings, write_settings
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.ui.answering.filters import Filter, selections
from selfassess.ui.answering.outline_model import ENTRY
from selfassess.ui.message import Message
from selfassess.ui.parts.buttons import Button
from selfassess.ui.shell.finds import all_finds
from selfassess.ui.shell.matching import matching
from selfassess.ui.shell.window import Window
from tests.ui.answering_page import EVERY, Shown, open_session, said, type_words

GOVERNANCE = "good-governance"


@pytest.fixture
def governance(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    folder = tmp_path / "governance"
    folder.mkdir()
    opened = open_session(folder, GOVERNANCE)
    yield Shown(qtbot, opened)
    opened.close()


def type_blindly(qtbot: QtBot, words: str) -> None:
    for letter in words:
        qtbot.keyClick(QApplication.focusWidget(), letter)


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_notes_take_what_is_typed_once_they_are_opened(qtbot: QtBot, shown: Shown, key: Qt.Key | None) -> None:
    shown.page.resize(1366, 560)
    shown.go("A1")
    folds = shown.page.column.folds
    if key is None:
        qtbot.mouseClick(folds.notes, Qt.MouseButton.LeftButton)
    else:
        folds.notes.setFocus()
        qtbot.keyClick(folds.notes, key)
    assert folds.note.hasFocus()
    type_blindly(qtbot, "sk. 3 mnvj")
    qtbot.wait(50)
    port = shown.page.column.viewport()
    bottom = folds.note.mapTo(port, QPoint(0, folds.note.height())).y()
    assert bottom <= port.height()
    folds.note.commit()
    assert said(shown, "A1") == Answer(note="sk. 3 mnvj")
    assert shown.messages == []


def test_letters_beside_the_question_answer_nothing(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    page = shown.page
    page.column.folds.notes.click()
    page.column.folds.notes.click()
    for place in (page.column.folds.notes, page.column.folds.guidance, page.outline.tree, page.footer.next):
        place.setFocus()
        type_blindly(qtbot, "3mnvj")
        assert said(shown, "A1") == OPEN


def row(shown: Shown, name: str, is_section: bool = False) -> QPoint:
    outline = shown.page.outline
    index = outline.model.index_of(name, is_section)
    outline.tree.scrollTo(index)
    return outline.tree.visualRect(index).center()


def press(qtbot: QtBot, shown: Shown, place: QPoint) -> None:
    qtbot.mouseClick(shown.page.outline.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_section_leads_to_its_first_open_question_and_digits_answer_that(qtbot: QtBot, shown: Shown) -> None:
    shown.session.answer(EVERY, "B1", Answer(State.ANSWERED, "paper"))
    shown.go("A1")
    press(qtbot, shown, row(shown, "B", is_section=True))
    assert shown.page.place() == f"{EVERY}/B2"
    assert shown.page.outline.tree.isExpanded(shown.page.outline.model.index_of("B", is_section=True))
    assert shown.page.column.isAncestorOf(QApplication.focusWidget())
    assert said(shown, "A1") == OPEN


def test_enter_on_a_section_leads_there_too(qtbot: QtBot, shown: Shown) -> None:
    tree = shown.page.outline.tree
    tree.setFocus()
    tree.setCurrentIndex(shown.page.outline.model.index_of("C", is_section=True))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert shown.page.place() == f"{EVERY}/C1"


def test_the_arrow_of_a_section_only_unfolds_it(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    tree, index = shown.page.outline.tree, shown.page.outline.model.index_of("B", is_section=True)
    place = QPoint(8, row(shown, "B", is_section=True).y())
    press(qtbot, shown, place)
    assert (tree.isExpanded(index), shown.page.place()) == (True, f"{EVERY}/A1")
    press(qtbot, shown, place)
    assert (tree.isExpanded(index), shown.page.place()) == (False, f"{EVERY}/A1")


@pytest.mark.parametrize(("words", "found"), [("1.3", "A3"), ("3", "C"), ("karti", "A"), ("vai not", "A2")])
def test_typing_in_the_outline_searches_it(qtbot: QtBot, shown: Shown, words: str, found: str) -> None:
    shown.go("A1")
    tree = shown.page.outline.tree
    tree.setFocus()
    type_blindly(qtbot, words)
    assert tree.currentIndex().data(ENTRY).id == found
    assert said(shown, "A1") == OPEN


def test_cannot_judge_is_stored_at_once_and_its_reason_may_follow(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    qtbot.keyClick(shown.page, "v")
    assert said(shown, "A1") == Answer(State.CANNOT_JUDGE)
    assert shown.page.column.state.reason.hasFocus()
    qtbot.keyClick(shown.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.page.place() == f"{EVERY}/A2"
    assert said(shown, "A1") == Answer(State.CANNOT_JUDGE)
    shown.go("A1")
    qtbot.keyClick(shown.page, "v")
    qtbot.keyClicks(shown.page.column.state.reason, "nav datu")
    shown.go("A2")
    assert said(shown, "A1") == Answer(State.CANNOT_JUDGE, why="nav datu")


@pytest.mark.parametrize("key", ["n", "v"])
def test_the_reason_is_in_sight_where_it_is_asked_for(qtbot: QtBot, shown: Shown, key: str) -> None:
    shown.page.resize(1366, 500)
    shown.go("A2")
    qtbot.keyClick(shown.page.column.words, key)
    qtbot.wait(50)
    field, port = shown.page.column.state.reason, shown.page.column.viewport()
    assert field.hasFocus()
    assert field.mapTo(port, QPoint(0, field.height())).y() <= port.height()


def test_both_reasons_say_that_enter_stores_them(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A2")
    for key in "nv":
        qtbot.keyClick(shown.page.column.words, key)
        assert "Enter" in shown.page.column.state.reason.accessibleName()
        shown.page.column.words.setFocus()


def test_below_the_threshold_are_the_questions_that_pull_a_principle_down(shown: Shown, governance: Shown) -> None:
    for at, level in enumerate((3, 1, 3, 2, 1, 2), 1):
        governance.session.answer(GOVERNANCE, f"P1.{at}", Answer(State.ANSWERED, Fraction(level)))
    sheet = governance.session.sheet(GOVERNANCE)
    found = selections(sheet)[Filter.BELOW]
    assert found.questions == {"P1.2", "P1.4", "P1.5", "P1.6"}
    assert found.count == 4
    assert governance.page.outline.filters.pills[Filter.BELOW].text() == "Zem sliekšņa 4"


def test_questions_that_may_not_apply_are_filtered(shown: Shown) -> None:
    sheet = shown.page.desk.sheet
    allowed = {one.id for one in sheet.questionnaire.questions if one.not_applicable_allowed}
    assert selections(sheet)[Filter.EXCUSABLE].questions == allowed & sheet.result.asked
    shown.page.outline.show_filter(Filter.EXCUSABLE)
    assert shown.page.outline.filters.current is Filter.EXCUSABLE
    assert not shown.page.outline.model.index_of("A1").isValid()


def test_a_refusal_is_told_without_a_tick(qtbot: QtBot, shown: Shown) -> None:
    refusing = next(one for one in shown.page.desk.sheet.questionnaire.questions if not one.not_applicable_allowed)
    shown.go(refusing.id)
    shown.page.column.words.setFocus()
    qtbot.keyClick(shown.page.column.words, "n")
    assert shown.messages[-1].kind == "note"


def test_guidelines_stand_in_one_place(shown: Shown, governance: Shown) -> None:
    folds = governance.page.column.folds
    assert not folds.book.isVisible()
    folds.guidance.click()
    assert folds.book.isVisible()
    assert (folds.guidance.text(), folds.book.text()) == ("Vadlīnijas", "Atvērt visas vadlīnijas")


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
def test_filters_keep_two_lines(qtbot: QtBot, governance: Shown, language: str) -> None:
    shown = Shown(qtbot, governance.session, language)
    filters = shown.page.outline.filters
    height = filters.height()
    for at in range(1, 7):
        marked = Answer(State.CANNOT_JUDGE, marked=True) if at % 2 else Answer(State.ANSWERED, Fraction(0))
        for place in range(1, 7):
            shown.session.answer(GOVERNANCE, f"P{at}.{place}", marked)
    QApplication.processEvents()
    visible = [pill for pill in (*filters.pills.values(), filters.more) if pill.isVisible()]
    assert len({pill.y() for pill in visible}) <= 2
    assert all(pill.geometry().right() <= filters.width() for pill in visible)
    filters.choose(Filter.UNPROVEN)
    QApplication.processEvents()
    assert len({pill.y() for pill in (*filters.pills.values(), filters.more) if pill.isVisible()}) <= 2
    assert (
        filters.more.text().startswith(filters.pills[Filter.UNPROVEN].text())
        or filters.pills[Filter.UNPROVEN].isVisible()
    )
    assert filters.height() == height


def test_every_filter_is_reached_by_the_menu_or_a_pill(governance: Shown) -> None:
    filters = governance.page.outline.filters
    filters.fill_menu()
    in_menu = {Filter(action.data()) for action in filters.menu.actions()}
    for which, pill in filters.pills.items():
        if which in filters.offered:
            assert pill.isVisible() or which in in_menu
    action = next(one for one in filters.menu.actions() if Filter(one.data()) is Filter.EXCUSABLE)
    action.trigger()
    assert filters.current is Filter.EXCUSABLE
    assert filters.more.isChecked()


def test_a_message_neither_covers_nor_moves_anything(qtbot: QtBot, window: Window, home: Path) -> None:
    begin(window, qtbot)
    qtbot.wait(100)
    column, bar = window.page.column, window.frame.info_bar
    before = (column.geometry(), window.page.footer.next.geometry())
    window.page.desk.say_value(Fraction(2))
    QApplication.processEvents()
    assert bar.isVisible()
    assert (column.geometry(), window.page.footer.next.geometry()) == before
    bottom = column.mapTo(window, QPoint(0, column.height())).y()
    assert bar.mapTo(window, QPoint(0, 0)).y() >= bottom
    assert bar.mapTo(window, QPoint(0, bar.height())).y() <= window.height()


def test_the_way_on_stays_where_it_is_under_every_message(qtbot: QtBot, window: Window, home: Path) -> None:
    begin(window, qtbot)
    qtbot.wait(50)
    column, bar, button = window.page.column, window.frame.info_bar, window.page.footer.next

    def places() -> tuple[int, int]:
        qtbot.wait(50)
        return button.mapTo(window, QPoint(0, 0)).y(), column.height()

    at, height = places()
    window.page.message.emit(Message("Garš teikums. " * 25, "trouble"))
    assert places()[0] == at
    assert bar.height() > bar.minimumHeight(), "the message has several lines"
    assert bar.mapTo(window, QPoint(0, bar.height())).y() <= at
    bar.close_message()
    assert places() == (at, height), "the room of a long message is given back"


def in_sight(shown: Shown, widget: QWidget) -> bool:
    port = shown.page.column.viewport()
    top = widget.mapTo(port, QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= port.height()


@pytest.mark.parametrize("by_click", [False, True])
@pytest.mark.parametrize("question", ["P1.1", "P10.1"])
def test_justification_comes_into_sight_as_a_whole(
    qtbot: QtBot, governance: Shown, question: str, by_click: bool
) -> None:
    governance.page.resize(1366, 600)
    governance.go(question, GOVERNANCE)
    qtbot.wait(50)
    field = governance.page.column.justification.field
    assert not in_sight(governance, field)
    if by_click:
        qtbot.mouseClick(field.viewport(), Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(governance.page.column.words, "j")
    qtbot.wait(50)
    assert field.hasFocus()
    assert in_sight(governance, field)
    type_words(field, "Kārtību dome apstiprināja martā, nodaļas to lieto nevienādi. " * 6)
    qtbot.wait(50)
    assert field.verticalScrollBar().maximum() == 0, "no line is cut"
    assert in_sight(governance, field)


def test_in_a_low_window_the_line_being_written_is_in_sight(qtbot: QtBot, governance: Shown) -> None:
    governance.page.resize(1366, 280)
    governance.go("P10.1", GOVERNANCE)
    qtbot.keyClick(governance.page.column.words, "j")
    field, port = governance.page.column.justification.field, governance.page.column.viewport()
    for _ in range(11):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.wait(10)
    assert field.height() > port.height()
    cursor = field.viewport().mapTo(port, field.cursorRect().bottomLeft()).y()
    assert 0 <= cursor <= port.height()


def test_what_is_missing_is_in_sight(qtbot: QtBot, governance: Shown) -> None:
    governance.page.resize(1366, 560)
    governance.go("P10.6", GOVERNANCE)
    qtbot.keyClick(governance.page.column.words, "n")
    qtbot.wait(50)
    box = governance.page.column.state.reason_box
    before = box.height()
    qtbot.keyClick(governance.page.column.state.reason, Qt.Key.Key_Return)
    qtbot.wait(50)
    assert box.height() > before
    assert in_sight(governance, box)


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
@pytest.mark.parametrize("size", [100, 200])
def test_the_head_of_the_question_is_not_cut(
    make_window: Callable[[], Window], qtbot: QtBot, home: Path, size: int, language: str
) -> None:
    write_settings(Settings(language=language, text_size=size, still=True))
    window = make_window()
    begin(window, qtbot)
    window.resize(1366, 748)
    window.go_to_question(GOVERNANCE, "P10.1")
    qtbot.wait(100)
    head, port = window.page.column.head, window.page.column.viewport()
    assert head.mapTo(port, QPoint(head.width(), 0)).x() <= port.width()
    shown, said = (
        words.replace("\N{NO-BREAK SPACE}", " ") for words in (head.place.text(), head.place.accessibleName())
    )
    assert ("1 h 45 min" in shown or "1 t 45 min" in shown) == (size == 100)
    assert "45 min" in said


def test_below_the_threshold_says_which_questions_it_means(governance: Shown) -> None:
    outline = governance.page.outline
    pill = outline.filters.pills[Filter.BELOW]
    assert "citu sadaļu atbildes šeit neieskaita" in pill.toolTip()
    assert pill.accessibleDescription() == pill.toolTip()
    outline.show_filter(Filter.BELOW)
    assert "kuru dēļ sadaļa ir zem sliekšņa" in outline.nothing.words.text()


def begin(window: Window, qtbot: QtBot) -> None:
    window.begin_new()
    qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
    window.page.begin.click()
    QApplication.processEvents()


def test_help_is_on_every_page(window: Window, qtbot: QtBot) -> None:
    begin(window, qtbot)
    for page in ("answering", "results", "lift", "report", "library", "start"):
        window.show_page(page)
        name = window.orders_by_name["help"].text()
        assert any(one.accessibleName() == name for one in window.frame.header.findChildren(Button)), page


def test_the_search_knows_which_questions_may_not_apply(window: Window, qtbot: QtBot) -> None:
    begin(window, qtbot)
    window.preferences.choose_language("lv")
    find = next(one for one in all_finds(window) if matching([one], "nav attiecinams") and one.kind == "Darbības")
    find.choose()
    assert window.page.outline.filters.current is Filter.EXCUSABLE


@pytest.mark.parametrize("question", ["P1.1", "P10.6"])
def test_four_levels_are_seen_with_large_text(
    make_window: Callable[[], Window], qtbot: QtBot, home: Path, question: str
) -> None:
    write_settings(Settings(language="lv", text_size=150, still=True))
    window = make_window()
    begin(window, qtbot)
    window.resize(1366, 748)
    window.go_to_question(GOVERNANCE, question)
    qtbot.wait(150)
    column = window.page.column
    fourth = column.card.rows[3][1]
    assert fourth.mapTo(column.viewport(), QPoint(0, fourth.height())).y() <= column.viewport().height()
    column.help.more.click()
    assert column.help.words.text() == window.context.voice.text(window.page.desk.question.help)


@pytest.mark.parametrize("page", ["results", "answering"])
def test_the_way_back_to_a_question_leads_there_from_every_page(
    window: Window, qtbot: QtBot, home: Path, page: str
) -> None:
    begin(window, qtbot)
    window.go_to_question(GOVERNANCE, "P10.6")
    qtbot.keyClick(window.page.column.words, "n")
    if page == "results":
        window.show_page(page)
    else:
        window.go_to_question(GOVERNANCE, "P1.1")
    QApplication.processEvents()
    bar = window.frame.info_bar
    button = next(one for one in bar.findChildren(Button) if one.isVisible() and "10.6" in one.text())
    button.click()
    assert (window.page_name, window.page.here()) == ("answering", f"{GOVERNANCE}/P10.6")


def test_undo_in_the_message_works_when_the_page_is_gone(window: Window, qtbot: QtBot, home: Path) -> None:
    opened = open_session(home, EVERY)
    opened.close()
    window.orders.open_path(str(opened.path))
    window.go_to_question(EVERY, "B3")
    qtbot.keyClicks(window.page.column.card.field, "12")
    window.show_page("results")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    session = window.desk.session
    assert session is not None
    assert session.sheet(EVERY).answers["B3"] == Answer(State.ANSWERED, Fraction(12))
    undo = window.context.voice.translate("Answering", "Undo")
    bar = window.frame.info_bar
    next(one for one in bar.findChildren(Button) if one.isVisible() and one.text().startswith(undo)).click()
    assert session.sheet(EVERY).answers.get("B3", OPEN) == OPEN
