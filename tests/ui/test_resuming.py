"""Exactly where one left: after closing, after another look, after the program was killed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from selfassess.app.bookmarks import Bookmark, read_bookmark, write_bookmark
from selfassess.app.session import Session
from selfassess.app.settings import read_settings
from selfassess.domain.answers import Answer, State
from selfassess.ui.answering.filters import Filter
from selfassess.ui.answering.page import AnsweringPage
from selfassess.ui.results.page import ResultsPage
from selfassess.ui.shell.window import Window
from tests.stored import ROOT
from tests.ui.answering_page import assess
from tests.ui.results_session import GOVERNANCE, open_session, shipped

Windows = Callable[[], Window]


@pytest.fixture
def file(home: Path, tmp_path: Path) -> Path:
    """A file of 72 questions."""
    folder = tmp_path / "made"
    folder.mkdir()
    session = open_session(folder, shipped(GOVERNANCE))
    session.close()
    return Path(shutil.copyfile(session.path, home / "novads.selfassess"))


def answering(window: Window) -> AnsweringPage:
    QApplication.processEvents()
    assert isinstance(window.page, AnsweringPage)
    return window.page


def killed(file: Path, page: str) -> int:
    """Work in another program, kill it without warning, and return how far its outline was scrolled."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.left_off", str(file), page],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    scrolled = int(process.stdout.readline())
    process.kill()
    process.communicate()
    return scrolled


def test_after_a_kill_everything_is_as_it_was(file: Path, make_window: Windows, qtbot: QtBot) -> None:
    scrolled = killed(file, "answering")
    assert scrolled > 0
    (recent,) = read_settings().recent
    assert (recent.path, recent.question, recent.answered, recent.unsure) == (str(file.resolve()), "9.3", 0, 1)
    window = make_window()
    window.resize(1400, 800)
    window.orders.open_path(str(file))
    page = answering(window)
    assert page.here() == f"{GOVERNANCE}/P9.3"
    assert (page.outline.filters.current, page.outline.search.text()) == (Filter.OPEN, "p")
    assert not page.outline.model.index_of("P7.2").isValid(), "it is answered, and the filter shows what is open"
    assert page.column.folds.guidance.isChecked()
    assert page.column.folds.text.isVisible()
    assert page.side.strip.isVisible()
    qtbot.waitUntil(lambda: page.outline.tree.verticalScrollBar().value() == scrolled, timeout=3000)
    assert window.desk.session is not None
    assert window.desk.session.sheet(GOVERNANCE).answers["P7.2"] == Answer(State.CANNOT_JUDGE, why="saglabāts")


def test_after_a_kill_on_the_results_they_are_shown_again(file: Path, make_window: Windows) -> None:
    killed(file, "results")
    window = make_window()
    window.orders.open_path(str(file))
    assert isinstance(window.page, ResultsPage)
    assert window.page.place() == f"{GOVERNANCE}|P3"
    window.show_page("answering")
    assert answering(window).here() == f"{GOVERNANCE}/P9.3"
    assert answering(window).outline.filters.current is Filter.OPEN


def test_another_look_and_another_page_leave_the_outline_alone(file: Path, make_window: Windows, qtbot: QtBot) -> None:
    window = make_window()
    window.orders.open_path(str(file))
    page = answering(window)
    section = page.outline.model.index_of("P11", is_section=True)
    page.outline.tree.expand(section)
    QApplication.processEvents()
    page.outline.tree.verticalScrollBar().setValue(150)
    QApplication.processEvents()
    scrolled = page.outline.tree.verticalScrollBar().value()
    window.show_page("results")
    window.show_page("answering")
    window.preferences.choose_theme("dark")
    again = answering(window)
    assert again is not page
    assert again.outline.tree.isExpanded(again.outline.model.index_of("P11", is_section=True))
    assert not again.outline.tree.isExpanded(again.outline.model.index_of("P10", is_section=True))
    qtbot.waitUntil(lambda: again.outline.tree.verticalScrollBar().value() == scrolled, timeout=3000)


def test_each_file_has_its_own_mark(file: Path, home: Path, make_window: Windows) -> None:
    other = Path(shutil.copyfile(file, home / "other.selfassess"))
    window = make_window()
    window.orders.open_path(str(file))
    answering(window).go_to(f"{GOVERNANCE}/P4.4")
    window.orders.open_path(str(other))
    assert answering(window).here() == f"{GOVERNANCE}/P1.1"
    answering(window).outline.filters.pills[Filter.MARKED].click()
    window.orders.open_path(str(file))
    assert answering(window).here() == f"{GOVERNANCE}/P4.4"
    assert answering(window).outline.filters.current is Filter.ALL
    window.orders.open_path(str(other))
    assert answering(window).outline.filters.current is Filter.MARKED


def test_each_assessment_has_its_own_mark(file: Path, make_window: Windows) -> None:
    session = Session.open(file, "x")
    first = session.current
    assess(session, 2027, GOVERNANCE)
    second = session.current
    session.close()
    assert first is not None
    assert second is not None
    window = make_window()
    window.orders.open_path(str(file))
    window.choose_assessment(first.number)
    answering(window).go_to(f"{GOVERNANCE}/P4.4")
    window.choose_assessment(second.number)
    assert answering(window).here() == f"{GOVERNANCE}/P1.1"
    answering(window).go_to(f"{GOVERNANCE}/P7.1")
    answering(window).outline.filters.pills[Filter.OPEN].click()
    window.choose_assessment(first.number)
    assert answering(window).here() == f"{GOVERNANCE}/P4.4"
    assert answering(window).outline.filters.current is Filter.ALL
    window.close()
    again = make_window()
    again.orders.open_path(str(file))
    assert answering(again).here() == f"{GOVERNANCE}/P4.4", "that assessment was left last"
    again.choose_assessment(second.number)
    assert answering(again).here() == f"{GOVERNANCE}/P7.1"
    assert answering(again).outline.filters.current is Filter.OPEN


def test_how_far_a_file_is_is_kept_while_one_stays_at_a_question(
    file: Path, make_window: Windows, qtbot: QtBot
) -> None:
    window = make_window()
    window.orders.open_path(str(file))
    qtbot.waitUntil(lambda: read_settings().recent != ())
    assert window.desk.session is not None
    window.desk.session.answer(GOVERNANCE, "P1.1", Answer(State.CANNOT_JUDGE))
    qtbot.waitUntil(lambda: read_settings().recent[0].unsure == 1)


def test_what_was_chosen_for_a_report_goes_with_the_file(file: Path, make_window: Windows) -> None:
    write_bookmark(file, Bookmark(7, "report", {"report": "kept", "answering": "elsewhere"}))
    window = make_window()
    window.desk.open_file(file, "x")
    assert window.desk.session is not None
    assert window.desk.session.current is not None
    assert window.desk.session.current.number != 7
    assert (window.bookmarks.place("report"), answering(window).here()) == ("kept", f"{GOVERNANCE}/P1.1")


def test_a_reason_half_written_is_not_touched_by_keeping(file: Path, make_window: Windows, qtbot: QtBot) -> None:
    window = make_window()
    window.orders.open_path(str(file))
    page = answering(window)
    page.go_to(f"{GOVERNANCE}/P1.2")
    page.column.state.say_doubt()
    page.column.state.reason.setText("vēl")
    window.bookmarks.keep()
    assert (page.column.state.reason.isVisible(), page.column.state.reason.text()) == (True, "vēl")
    assert read_bookmark(file).places["answering"] == f"{GOVERNANCE}/P1.2"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        '{"x": 1}',
        '{"PATH": 7}',
        '{"PATH": {"page": "results"}}',
        '{"PATH": [3, {"views": 1, "page": []}]}',
    ],
)
def test_a_damaged_mark_is_no_mark(home: Path, tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.selfassess"
    place = Path(os.environ["SELFASSESS_SETTINGS"]) / "bookmarks.json"
    place.parent.mkdir(exist_ok=True)
    place.write_text(content.replace("PATH", str(path)), encoding="utf-8")
    assert read_bookmark(path) == Bookmark()


@pytest.mark.parametrize(
    "view", ["", "[]", "{", '{"filter": 3, "search": [], "opened": "x", "scrolled": "y", "folded": 0, "fold": 9}']
)
def test_a_view_that_cannot_be_read_changes_nothing(file: Path, make_window: Windows, view: str) -> None:
    session = Session.open(file, "x", read_only=True)
    session.close()
    write_bookmark(file, Bookmark(1, "answering", {"answering": f"{GOVERNANCE}/P2.2"}, {"answering": view}))
    window = make_window()
    window.orders.open_path(str(file))
    page = answering(window)
    assert page.here() == f"{GOVERNANCE}/P2.2"
    assert (page.outline.filters.current, page.outline.search.text()) == (Filter.ALL, "")


def test_only_the_files_of_late_are_remembered(home: Path, tmp_path: Path) -> None:
    for number in range(14):
        write_bookmark(tmp_path / f"{number}.selfassess", Bookmark(1, "answering", {"answering": str(number)}))
    found = [read_bookmark(tmp_path / f"{number}.selfassess").assessment for number in range(14)]
    assert found == [0, 0, *[1] * 12]


def test_only_the_assessments_of_late_are_remembered(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.selfassess"
    for number in (*range(1, 15), 5):
        write_bookmark(path, Bookmark(number, "results"))
    found = [read_bookmark(path, number).page for number in range(1, 15)]
    assert found == ["", "", *["results"] * 12]
    assert read_bookmark(path).assessment == 5
