"""A new assessment is offered the answers that another one of the same unit has."""

import datetime as dt
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from selfassess.app.library import load_named
from selfassess.app.municipalities import municipality
from selfassess.app.session import NewAssessment, Session
from selfassess.app.settings import Settings, write_settings
from selfassess.domain.answers import Answer, State
from selfassess.domain.record import Period
from selfassess.ui.parts.buttons import Button
from selfassess.ui.shell.window import Window

YEAR = Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31))


@pytest.fixture
def home(home: Path) -> Path:
    write_settings(Settings(language="en", name="L. Ozola"))
    return home


@pytest.fixture
def file(home: Path) -> Path:
    """A file with a quick scan of which three questions are answered."""
    path, where = home / "Kalnupes novads.selfassess", municipality("XX-KALNUPE")
    session = Session.create(path, where, "L. Ozola")
    session.add_assessment(NewAssessment(where, load_named("quick-scan"), YEAR))
    answers = {name: Answer(State.ANSWERED, Fraction(2), "why " + name) for name in ("Q1.1", "Q1.2", "Q2.1")}
    session.answer_many("quick-scan", answers)
    session.attach_link("quick-scan", "Q1.1", "https://likumi.lv")
    session.close()
    return path


def begin(window: Window, file: Path, name: str) -> Session:
    """Enter another assessment as the page of the three decisions does."""
    wanted = NewAssessment(municipality("XX-KALNUPE"), load_named(name), YEAR)
    window.desk.begin(file, wanted, "L. Ozola")
    assert window.desk.session is not None
    return window.desk.session


def choose(window: Window, number: int) -> None:
    """Take up another assessment; the page of the one before goes with the next turn of the event loop."""
    window.desk.choose(number)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def said(window: Window) -> str:
    return "" if window.frame.info_bar.isHidden() else window.frame.info_bar.accessibleName()


def press(window: Window, name: str) -> None:
    bar = window.frame.info_bar
    next(one for one in bar.findChildren(Button) if one.text() == name).click()


def test_answers_are_taken_over_with_one_press_and_back_with_one(window: Window, file: Path) -> None:
    session = begin(window, file, "good-governance")
    assert said(window) == ("“Good governance quick scan” (Self-assessment 2026) has answers to 3 of these questions.")
    press(window, "Take over 3 answers")
    taken = {name: (answer.value, answer.why) for name, answer in session.sheets[0].answers.items()}
    assert taken == {"P1.1": (2, "why Q1.1"), "P1.4": (2, "why Q1.2"), "P2.2": (2, "why Q2.1")}
    assert [one.name for one in session.sheets[0].evidence] == ["https://likumi.lv"]
    assert said(window) == "3 answers are taken over, with their reasons and evidence."
    assert window.page.column.justification.field.toPlainText() == "why Q1.1"
    press(window, "Undo")
    assert said(window) == "3 answers taken over are gone again."
    assert {answer.state for answer in session.sheets[0].answers.values()} == {State.OPEN}
    assert session.sheets[0].evidence == ()
    press(window, "Redo")
    assert said(window) == "3 answers are taken over again."
    assert session.sheets[0].result.overall.coverage.answered == 3


def test_what_is_answered_meanwhile_stays(window: Window, file: Path) -> None:
    session = begin(window, file, "good-governance")
    mine = Answer(State.ANSWERED, Fraction(4))
    session.answer("good-governance", "P1.1", mine)
    press(window, "Take over 3 answers")
    assert said(window) == "2 answers are taken over, with their reasons and evidence."
    assert session.sheets[0].answers["P1.1"] == mine


def test_the_offer_comes_again_until_something_is_answered(window: Window, file: Path) -> None:
    session = begin(window, file, "good-governance")
    choose(window, 1)
    assert said(window) == ""
    choose(window, 2)
    assert said(window).endswith("has answers to 3 of these questions.")
    session.answer("good-governance", "P1.2", Answer(State.CANNOT_JUDGE))
    choose(window, 1)
    choose(window, 2)
    assert said(window) == ""


def test_without_shared_questions_nothing_is_offered(window: Window, file: Path) -> None:
    begin(window, file, "published-limits")
    assert said(window) == ""


def test_another_assessment_is_shown_on_the_same_page(window: Window, file: Path) -> None:
    begin(window, file, "good-governance")
    window.show_page("results")
    window.frame.header.assessment_requested.emit(1)
    assert type(window.page).__name__ == "ResultsPage"
    assert window.desk.session is not None
    assert window.desk.session.current is not None
    assert window.desk.session.current.number == 1


def test_undo_rests_where_the_file_is_not_seen(window: Window, file: Path) -> None:
    session = begin(window, file, "good-governance")
    press(window, "Take over 3 answers")
    window.shelves.show_library()
    window.orders_by_name["undo"].trigger()
    assert session.sheets[0].answers["P1.1"].value == 2
    window.show_page("answering")
    window.orders_by_name["undo"].trigger()
    assert session.sheets[0].answers["P1.1"].state is State.OPEN


def test_a_further_assessment_is_begun_in_the_open_file(window: Window, file: Path) -> None:
    session = begin(window, file, "good-governance")
    window.begin_new()
    page = window.page
    assert page.path.path == session.path
    assert page.begin.isEnabled()
    page.municipalities.choose("LV-002")
    assert page.path.path != session.path
    page.municipalities.choose("XX-KALNUPE")
    assert page.path.path == session.path
