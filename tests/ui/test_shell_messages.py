"""Messages at the foot: when they go, where the keyboard is then, and what their buttons do."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from selfassess.app.settings import Settings, write_settings
from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.ui.message import Message
from selfassess.ui.parts.buttons import Button
from selfassess.ui.shell.finder import Finder
from selfassess.ui.shell.folders import with_folder
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.window import Window
from selfassess.voice import Voice


@pytest.fixture
def home(home: Path) -> Path:
    write_settings(Settings(language="en"))
    return home


@pytest.fixture
def answering(window: Window, qtbot: QtBot) -> Window:
    """The window with a new file at its first question."""
    window.activateWindow()
    window.begin_new()
    qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
    window.page.begin.click()
    QApplication.processEvents()
    return window


def said(window: Window) -> str:
    return "" if window.frame.info_bar.isHidden() else window.frame.info_bar.accessibleName()


def button(window: Window, name: str) -> Button:
    bar = window.frame.info_bar
    return next(one for one in bar.findChildren(Button) if name in (one.text(), one.accessibleName()))


@pytest.mark.parametrize(("message", "stays"), [(Message("Old."), False), (Message("Old.", lasts=True), True)])
def test_a_change_makes_messages_old(answering: Window, message: Message, stays: bool) -> None:
    answering.tell(message)
    session = answering.desk.session
    assert session is not None
    session.answer("good-governance", "P1.2", Answer(why="because"))
    assert said(answering) == ("Old." if stays else "")


@pytest.mark.parametrize("here", [True, False])
def test_what_is_told_of_a_question_goes_with_it(answering: Window, here: bool) -> None:
    answering.tell(Message("Of this question.", here=here))
    answering.go_to_question("good-governance", "P1.2")
    assert said(answering) == ("" if here else "Of this question.")


def test_that_a_question_is_everybodys_is_not_told_at_the_next(answering: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(answering.page.column.words, "n")
    assert said(answering).startswith("Question 1.1 applies to everyone")
    answering.page.footer.go_on()
    assert said(answering) == ""


def test_refused_link_is_no_longer_told_once_one_is_attached(answering: Window) -> None:
    evidence = answering.page.column.evidence
    evidence.attach_link("no address")
    assert "no address" in said(answering)
    evidence.attach_link("https://kalnupe.example")
    assert said(answering) == ""


def test_closing_gives_the_keyboard_back(answering: Window, qtbot: QtBot) -> None:
    field = answering.page.column.justification.field
    field.setFocus()
    answering.tell(Message("One sentence."))
    close = button(answering, "Close the message")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert field.hasFocus()
    answering.tell(Message("One sentence."))
    button(answering, "Close the message").setFocus()
    qtbot.keyClick(answering.frame.info_bar, Qt.Key.Key_Escape)
    assert said(answering) == ""
    assert field.hasFocus()


def test_failed_opening_leaves_the_keyboard_where_it_is(answering: Window, home: Path) -> None:
    field = answering.page.column.justification.field
    field.setFocus()
    bad = home / "bad.selfassess"
    bad.write_bytes(b"not a workspace")
    answering.orders.open_path(str(bad))
    assert "bad.selfassess" in said(answering)
    assert field.hasFocus()


def test_problem_of_undo_names_the_question_by_its_number(answering: Window) -> None:
    answering.desk.failed.emit(Problem("answer.survey", question="P1.2"))
    assert said(answering).startswith("Question 1.2 belongs to a survey")


def test_missing_reason_is_told_on_the_next_page_too(answering: Window) -> None:
    answering.page.go_to("good-governance/P12.5")
    question = answering.page.desk.question
    assert question.not_applicable_allowed
    answering.page.column.state.ask_reason()
    answering.orders_by_name["results"].trigger()
    assert type(answering.page).__name__ == "ResultsPage"
    assert said(answering).startswith("Question 12.5 stays as it was")


def test_folder_that_cannot_be_opened_is_told(
    answering: Window, home: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()))
    answering.tell(with_folder(Voice("en"), "Written.", home, home / "report.pdf"))
    button(answering, "Open the file").click()
    assert said(answering) == f"This computer has no program that opens {home / 'report.pdf'}."
    answering.tell(with_folder(Voice("en"), "Written.", home))
    button(answering, "Open the folder").click()
    assert said(answering) == f"This computer has no program that opens {home}."
    assert asked == [str(home / "report.pdf"), str(home)]


def test_escape_closes_the_search_with_words_in_it(answering: Window, qtbot: QtBot) -> None:
    answering.open_finder()
    finder = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Finder) and one.isVisible())
    qtbot.keyClicks(finder.field, "budget")
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()


def test_a_first_answer_is_told_and_taken_back(answering: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(answering.page, "2")
    assert said(answering) == "Question 1.1 is answered: 2."
    button(answering, "Undo").click()
    session = answering.desk.session
    assert session is not None
    assert session.sheet("good-governance").answers["P1.1"].state is State.OPEN


@pytest.mark.parametrize(
    ("width", "height", "fills", "size"),
    [
        (1366, 768, True, None),
        (1920, 800, True, None),
        (1920, 1080, False, (1366, 768)),
        (1400, 820, False, (1366, 732)),
    ],
)
def test_window_fits_its_screen(
    qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, width: int, height: int, fills: bool, size: object
) -> None:
    memory, window = Memory(), QMainWindow()
    qtbot.addWidget(window)
    whole, free = QSize(width, height), QSize(width, height - 40)
    screen = SimpleNamespace(size=lambda: whole, availableSize=lambda: free)
    monkeypatch.setattr(window, "screen", lambda: screen)
    memory.restore_geometry(window, QSize(1366, 768))
    if size is not None:
        assert (window.width(), window.height()) == size
    memory.show_window(window)
    assert window.isMaximized() is fills
