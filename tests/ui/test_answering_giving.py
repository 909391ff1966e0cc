"""Sections given to people, as the answering page shows and gives them; the filters that follow from it."""

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from selfassess.domain.answers import Answer, State
from selfassess.domain.assignment import Assignment
from selfassess.ui.answering.filters import Filter
from selfassess.ui.answering.give_dialog import GiveDialog, proposed_day
from selfassess.ui.answering.outline_model import LOOK
from selfassess.ui.answering.shares_dialog import SharesDialog
from selfassess.ui.parts.scrolled import Head
from tests.ui.answering_page import EVERY, Shown, assess, open_session, type_words

AT = dt.datetime(2099, 11, 22, 10, 0, tzinfo=dt.UTC)
TODAY = dt.date(2099, 11, 22)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    session = open_session(tmp_path, EVERY)
    session.clock = lambda: AT
    yield Shown(qtbot, session)
    session.close()


def give(shown: Shown, section: str, person: str, days: int) -> None:
    shown.session.assign(EVERY, Assignment(section, person, TODAY + dt.timedelta(days=days)))


def holder(shown: Shown, section: str) -> tuple[str, bool]:
    """Return what stands below a section of the outline, and whether it is late."""
    look = shown.page.outline.model.index_of(section, is_section=True).data(LOOK)
    return look.holder, look.is_late


def dialog(shown: Shown, kind: type) -> object:
    return next(one for one in shown.page.findChildren(kind) if one.isVisible())


def test_outline_says_who_has_it_and_what_is_late(shown: Shown) -> None:
    outline = shown.page.outline
    index = outline.model.index_of("B", is_section=True)
    before = outline.tree.sizeHintForIndex(index).height()
    give(shown, "B", "Juris", -3)
    give(shown, "C", "Ieva", 9)
    assert holder(shown, "B") == ("Juris, kavējas 3 dienas", True)
    assert holder(shown, "C") == ("Ieva, līdz 01.12.2099.", False)
    assert outline.tree.sizeHintForIndex(index).height() > before
    role = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(role) == "2 Pakalpojumi, vēl nav vērtējuma, 0/4, Juris, kavējas 3 dienas"
    assert outline.progress.given.text() == "Nodotas 2 sadaļas, kavējas 1"
    for name in ("B1", "B2", "B3", "B5"):
        shown.session.answer(EVERY, name, Answer(State.CANNOT_JUDGE))
    assert holder(shown, "B") == ("Juris, paveikts", False)
    assert outline.progress.given.text() == "Nodotas 2 sadaļas"


def test_given_by_keys_alone_and_undone_from_the_bar(qtbot: QtBot, shown: Shown) -> None:
    shown.go("B1")
    button = shown.page.column.head.give
    assert (button.text(), button.accessibleName()) == ("Nodot sadaļu …", "Nodot šo sadaļu")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    form = dialog(shown, GiveDialog)
    assert isinstance(form, GiveDialog)
    assert form.windowTitle() == "Nodot: 2. Pakalpojumi"
    assert form.day.text() == "07.12.2099."
    qtbot.keyClick(form.person, Qt.Key.Key_Return)
    assert form.isVisible(), "without a name nothing is given"
    assert form.person.accessibleDescription().startswith("Nav norādīts, kam sadaļa jāaizpilda")
    type_words(form.person, "Jānis")
    form.day.setText("31.02.2099.")
    qtbot.keyClick(form.day, Qt.Key.Key_Return)
    assert form.person.accessibleDescription().startswith("Datuma 31.02.2099. nav")
    form.day.setText("20.11.2099.")
    assert form._hint.isVisible(), "a day in the past may stand and is told"
    qtbot.keyClick(form.day, Qt.Key.Key_Return)
    assert [one.person for one in shown.session.sheet(EVERY).assignments] == ["Jānis"]
    assert shown.messages[-1].text == "Nodots: 2. Pakalpojumi – Jānis, kavējas 2 dienas."
    assert button.text() == "Jānis"
    assert button.accessibleName() == "Sadaļa nodota: Jānis, kavējas 2 dienas, neatbildēts: 4 no 4"
    slot = shown.messages[-1].slot
    assert slot is not None
    slot()
    assert shown.session.sheet(EVERY).assignments == ()
    assert button.text() == "Nodot sadaļu …"


def test_a_day_at_the_end_of_the_message_has_one_full_stop(qtbot: QtBot, shown: Shown) -> None:
    shown.page.giving.ask("B")
    form = dialog(shown, GiveDialog)
    assert isinstance(form, GiveDialog)
    type_words(form.person, "Ilze")
    qtbot.keyClick(form.person, Qt.Key.Key_Return)
    assert shown.messages[-1].text == "Nodots: 2. Pakalpojumi – Ilze, līdz 07.12.2099."


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (dt.date(2026, 11, 20), dt.date(2026, 12, 4)),
        (dt.date(2026, 11, 21), dt.date(2026, 12, 7)),
        (dt.date(2026, 11, 22), dt.date(2026, 12, 7)),
        (dt.date(2026, 12, 10), dt.date(2026, 12, 28)),
        (dt.date(2026, 12, 18), dt.date(2027, 1, 4)),
    ],
)
def test_the_proposed_day_is_a_working_day(today: dt.date, day: dt.date) -> None:
    assert proposed_day(today) == day


@pytest.mark.parametrize("width", [1366, 1100])
def test_the_head_of_the_outline_grows_with_what_is_given_out(qtbot: QtBot, tmp_path: Path, width: int) -> None:
    folder = tmp_path / "governance"
    folder.mkdir()
    session = open_session(folder, "good-governance")
    shown = Shown(qtbot, session)
    shown.page.resize(width, 690)
    qtbot.wait(50)
    outline = shown.page.outline
    head = outline.findChild(Head)
    assert head is not None
    before = head.height()
    due = session.clock().date() + dt.timedelta(days=9)
    session.assign("good-governance", Assignment("P2", "Ilze", due))
    assert outline.progress.given.isVisible()
    qtbot.waitUntil(lambda: head.height() > before)
    assert head.verticalScrollBar().maximum() == 0
    assert head.widget().height() == head.widget().heightForWidth(head.width())
    bottom = outline.filters.mapTo(head, QPoint(0, outline.filters.height())).y()
    assert bottom <= head.height()
    session.take_back("good-governance", "P2")
    qtbot.waitUntil(lambda: head.height() == before)
    session.close()


def test_names_used_before_are_completed(shown: Shown) -> None:
    give(shown, "B", "Jānis Bērziņš", 1)
    shown.page.giving.ask("C")
    form = dialog(shown, GiveDialog)
    assert isinstance(form, GiveDialog)
    model = form.person.completer().model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Anna", "Jānis Bērziņš"]
    form.reject()
    assert len(shown.session.sheet(EVERY).assignments) == 1


def test_menu_gives_changes_and_takes_back(shown: Shown) -> None:
    outline = shown.page.outline

    def menu() -> QMenu:
        index = outline.model.index_of("C", is_section=True)
        outline.tree.scrollTo(index)
        outline.menu.open_at(outline.tree.visualRect(index).center())
        return outline.tree.findChildren(QMenu)[-1]

    assert [action.text() for action in menu().actions()] == ["Kā veidojas vērtējums", "Nodot sadaļu …"]
    give(shown, "C", "Ieva", 1)
    again = menu()
    assert [action.text() for action in again.actions()][1:] == ["Mainīt, kam nodots …", "Noņemt atbildīgo"]
    again.actions()[-1].trigger()
    assert shown.session.sheet(EVERY).assignments == ()
    assert shown.messages[-1].text == "3. Ieskats – vairs nav nodots nevienam; iepriekš: Ieva."


def test_list_leads_to_what_is_open(qtbot: QtBot, shown: Shown) -> None:
    give(shown, "B", "Juris", -3)
    give(shown, "C", "Ieva", 9)
    shown.session.answer(EVERY, "B1", Answer(State.ANSWERED, "paper"))
    shown.page.outline.progress.given.click()
    listed = dialog(shown, SharesDialog)
    assert isinstance(listed, SharesDialog)
    assert [row.accessibleName() for _, row in listed.rows] == [
        "2. Pakalpojumi: Juris, kavējas 3 dienas, neatbildēts: 3 no 4",
        "3. Ieskats: Ieva, līdz 01.12.2099., neatbildēts: 3 no 3",
    ]
    qtbot.keyClick(listed.rows[0][1], Qt.Key.Key_Space)
    assert shown.page.place() == f"{EVERY}/B2"


def test_filter_of_mine_follows_the_name_and_says_why_it_is_empty(shown: Shown) -> None:
    pills, nothing = shown.page.outline.filters.pills, shown.page.outline.nothing
    assert Filter.MINE not in shown.page.outline.filters.offered, "nothing is given out"
    give(shown, "C", "Juris", 1)
    assert Filter.MINE in shown.page.outline.filters.offered
    pills[Filter.MINE].click()
    assert nothing.isVisible()
    assert nothing.words.text().startswith("Jums (Anna) nav nodota neviena sadaļa.")
    nothing.button.click()
    assert (nothing.isVisible(), shown.page.outline.filters.current) == (False, Filter.ALL)
    give(shown, "C", " ANNĀ ", 1)
    assert pills[Filter.MINE].text() == "Man nodotie 3"
    pills[Filter.MINE].click()
    model = shown.page.outline.model
    assert [model.index_of(name).isValid() for name in ("B1", "C1", "C2", "C3")] == [False, True, True, True]
    shown.page.outline.search.setText("lepojaties")
    assert [model.index_of(name).isValid() for name in ("C1", "C3")] == [False, True]
    shown.page.outline.search.setText("publicēti")
    assert nothing.words.text() == "Ar šo filtru nevienā jautājumā nav „publicēti”; pārējos jautājumos netika meklēts."
    nothing.button.click()
    assert model.index_of("A2").isValid(), "the search goes on in all questions"
    shown.page.outline.search.setText("nekur nav")
    nothing.button.click()
    assert (shown.page.outline.search.text(), model.index_of("B1").isValid()) == ("", True)


@pytest.mark.parametrize("which", [Filter.OPEN, Filter.MARKED, Filter.BELOW, Filter.UNPROVEN])
def test_every_empty_filter_says_why(shown: Shown, which: Filter) -> None:
    outline = shown.page.outline
    if which is Filter.OPEN:
        for name in list(outline._desk.sheet.result.asked):
            shown.session.answer(EVERY, name, Answer(State.CANNOT_JUDGE))
    outline.filters.pills[which].click()
    assert outline.nothing.isVisible()
    assert "Tāda jautājuma nav" not in outline.nothing.words.text()
    assert outline.nothing.button.text() == "Rādīt visus jautājumus"


def test_changed_since_last_period(qtbot: QtBot, tmp_path: Path) -> None:
    session = open_session(tmp_path, EVERY)
    session.answer(EVERY, "A1", Answer(State.ANSWERED, Fraction(2)))
    session.answer(EVERY, "A2", Answer(State.ANSWERED, "yes"))
    session.answer(EVERY, "B1", Answer(State.ANSWERED, "paper"))
    session.answer(EVERY, "C1", Answer(State.CANNOT_JUDGE))
    assess(session, 2027, EVERY)
    session.answer(EVERY, "A1", Answer(State.ANSWERED, Fraction(3)))
    session.answer(EVERY, "A2", Answer(State.ANSWERED, "yes", why="as before"))
    session.answer(EVERY, "C1", Answer(State.ANSWERED, Fraction(1)))
    session.answer(EVERY, "C2", Answer(State.ANSWERED, Fraction(1)))
    shown = Shown(qtbot, session)
    pill = shown.page.outline.filters.pills[Filter.CHANGED]
    # A1 is another level, C1 is judged now; A2 is the same, B1 is open, C2 was not answered then
    assert (pill.text(), pill.toolTip()) == ("Mainīti 2", "Atbildēts citādi nekā 2026.\N{NO-BREAK SPACE}gadā")
    pill.click()
    model = shown.page.outline.model
    assert [model.index_of(name).isValid() for name in ("A1", "A2", "B1", "C1", "C2")] == [
        True,
        False,
        False,
        True,
        False,
    ]
    session.close()


def test_time_is_told_for_the_sheet_and_the_section(shown: Shown) -> None:
    # fifteen minutes for twelve questions; ten are asked and open: 12.5, nearest five
    assert shown.page.outline.progress.rest.text() == "vēl apm.\N{NO-BREAK SPACE}15\N{NO-BREAK SPACE}min; 2 nav jautāti"
    shown.go("C1")
    assert shown.page.column.head.place.text() == "1. jautājums no 3; vēl apm.\N{NO-BREAK SPACE}5\N{NO-BREAK SPACE}min"
    for name in ("C1", "C2", "C3"):
        shown.session.answer(EVERY, name, Answer(State.CANNOT_JUDGE))
    assert shown.page.column.head.place.text() == "1. jautājums no 3"


def test_nothing_is_given_in_a_file_opened_to_read(qtbot: QtBot, tmp_path: Path) -> None:
    from selfassess.app.session import Session

    session = open_session(tmp_path, EVERY)
    session.assign(EVERY, Assignment("B", "Juris", dt.date(2020, 1, 1)))
    session.close()
    again = Session.open(session.path, "x", read_only=True)
    shown = Shown(qtbot, again)
    shown.page.giving.ask("B")
    assert not shown.page.findChildren(GiveDialog)
    assert not shown.page.column.head.give.isVisible(), "section A is nobody's and cannot be given"
    shown.go("B1")
    assert shown.page.column.head.give.text() == "Juris"
    shown.page.column.head.give.click()
    listed = dialog(shown, SharesDialog)
    assert isinstance(listed, SharesDialog)
    assert [share.assignment.person for share, _ in listed.rows] == ["Juris"]
    again.close()


def test_a_section_given_again_as_it_was_offers_no_undo(qtbot: QtBot, shown: Shown) -> None:
    give(shown, "B", "Juris", 9)
    shown.go("A1")
    shown.page.desk.say_value(Fraction(2))
    shown.messages.clear()
    shown.page.giving.ask("B")
    form = dialog(shown, GiveDialog)
    assert isinstance(form, GiveDialog)
    qtbot.keyClick(form.person, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert shown.messages == [], "its undo would take the answer back"
    assert shown.session.sheet(EVERY).answers["A1"] == Answer(State.ANSWERED, Fraction(2))
