"""What the results page says beyond the figures: what would be enough, by which rule, how firm, by which method."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.ui.results import ResultsPage
from selfassess.ui.results.drawer import Drawer
from selfassess.ui.results.enough import Enough
from selfassess.ui.results.firmness import Firmness
from tests.ui.results_session import GOVERNANCE, LIMITS, kalnupe, open_session, shipped
from tests.ui.test_results_page import button, show, words


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = open_session(tmp_path, shipped(GOVERNANCE), shipped(LIMITS))
    yield opened
    opened.close()


@pytest.fixture
def filled(session: Session) -> Session:
    session.answer_many(GOVERNANCE, kalnupe())
    return session


def drawer(page: ResultsPage) -> Drawer:
    """Return the panel that is open."""
    return next(one for one in page.findChildren(Drawer) if one.isVisibleTo(page))


def test_page_says_what_would_be_enough_and_leads_there(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    enough = page.findChild(Enough)
    qtbot.waitUntil(lambda: bool(enough.words.text()))
    assert enough.words.text().startswith(
        "Pēc līdzšinējām atbildēm pietiktu ar šiem soļiem, lai katrs princips sasniegtu 2,5:"
    )
    assert "4.4. jautājumā no 1 uz 3" in enough.words.text()
    asked = QSignalSpy(page.lift_requested)
    button(page, "Soļi augšup").click()
    assert list(asked.at(0)) == [GOVERNANCE]


def test_nothing_is_enough_where_nothing_is_answered(qtbot: QtBot, session: Session) -> None:
    page = show(qtbot, session)
    assert page.findChild(Enough) is None


def test_lists_say_their_rule(qtbot: QtBot, filled: Session) -> None:
    said = words(show(qtbot, filled, "en"))
    assert "Upper half of the range: highest first, then what has risen most" in said
    assert "Lower half of the range: lowest first, then what has fallen most" in said
    assert "What decides a threshold first, then in the order asked" in said


def test_explanation_tells_how_firm_the_verdict_is(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled, "en")
    page.show_explanation("P7")
    firm = page.findChild(Firmness)
    qtbot.waitUntil(lambda: bool(firm.text()))
    assert "of the weightings tried" in firm.text()
    # 16/6 meets 2.5; one step down on any answer gives 15/6, which still does
    assert "would turn" not in firm.text()


def test_explanation_names_the_answers_on_which_the_verdict_hangs(qtbot: QtBot, filled: Session) -> None:
    filled.answer(GOVERNANCE, "P4.4", kalnupe()["P3.1"])
    page = show(qtbot, filled, "en")
    page.show_explanation("P4")
    firm = page.findChild(Firmness)
    qtbot.waitUntil(lambda: bool(firm.text()))
    # 4.4 at level 4 makes 16/6; two answers would have to fall, so nothing turns it
    assert "would turn" not in firm.text()
    filled.answer(GOVERNANCE, "P4.4", kalnupe()["P4.3"])
    qtbot.waitUntil(lambda: any("One step down" in one.text() for one in page.findChildren(Firmness)))
    # at level 3 it is 15/6 exactly: any step down turns it
    said = next(one.text() for one in page.findChildren(Firmness) if "One step down" in one.text())
    assert "One step down would turn the verdict: 4.1, 4.2, 4.3, 4.4, 4.5 and 4.6." in said


def test_method_is_opened_from_an_explanation_and_has_an_example(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled, "en")
    page.show_explanation("P4")
    button(page, "Method").click()
    said = words(drawer(page))
    assert "How the score is made" in said
    assert any("the overall score is the weighted mean of the sections" in one for one in said)
    assert "An example from this assessment" in said
    assert "13 ÷ 5 = 2.6" in said
    assert page.place() == f"{GOVERNANCE}|method"
    page.close_explanation()
    page.go_to("|method")
    assert "How the score is made" in words(drawer(page))


def test_method_without_an_answer_has_no_example_and_of_limits_other_rules(qtbot: QtBot, session: Session) -> None:
    page = show(qtbot, session, "en")
    page.show_explanation("method")
    assert "An example stands here once a question has been answered." in words(drawer(page))
    page.go_to(f"{LIMITS}|method")
    said = [one.text() for one in drawer(page).findChildren(QLabel)]
    assert any("Nothing is added up" in one for one in said)
    assert not any("weighted mean" in one for one in said)
