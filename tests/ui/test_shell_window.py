"""The window round the pages: files, languages, looks, undo, search, export, messages."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.library import load_named
from selfassess.app.municipalities import municipality
from selfassess.app.session import NewAssessment, Session
from selfassess.app.settings import Settings, write_settings
from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Period
from selfassess.ui.accidents import Accidents
from selfassess.ui.message import Message
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.tick import Tick
from selfassess.ui.shell.finder import Find, Finder, matching
from selfassess.ui.shell.header import Tab
from selfassess.ui.shell.job import Job
from selfassess.ui.shell.names import today
from selfassess.ui.shell.settings_dialog import SettingsDialog
from selfassess.ui.shell.window import Window

THREE = Answer(State.ANSWERED, Fraction(3))

HOLD = """
import sys
from pathlib import Path
from selfassess.app.session import Session
session = Session.open(Path(sys.argv[1]), "L. Ozola")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def home(home: Path) -> Path:
    """The user of these tests reads English."""
    write_settings(Settings(language="en"))
    return home


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with one assessment of this year and nothing answered."""
    path, where = tmp_path_factory.mktemp("begun") / "Kalnupes novads.selfassess", municipality("XX-KALNUPE")
    session = Session.create(path, where, "tester")
    period = Period(today().replace(month=1, day=1), today().replace(month=12, day=31))
    session.add_assessment(NewAssessment(where, load_named("good-governance"), period))
    session.close()
    return path


@pytest.fixture
def file(home: Path, begun: Path, window: Window) -> Path:
    """A file of its own, open in the window at its first question."""
    path = home / begun.name
    shutil.copyfile(begun, path)
    window.orders.open_path(str(path))
    return path


def session_of(window: Window) -> Session:
    assert window.desk.session is not None
    return window.desk.session


def said(window: Window) -> str:
    return "" if window.frame.info_bar.isHidden() else window.frame.info_bar.accessibleName()


def buttons(widget: QWidget) -> dict[str, Button]:
    return {one.text() or one.accessibleName(): one for one in widget.findChildren(Button)}


def on_top(kind: type[QWidget]) -> QWidget:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def test_tabs_are_the_pages_there_are(window: Window, file: Path) -> None:
    assert [tab.text() for tab in window.frame.header.findChildren(Tab)] == ["Assess", "Results", "Steps up", "Report"]
    buttons(window.frame.header)["Results"].click()
    assert type(window.page).__name__ == "ResultsPage"
    assert window.windowTitle() == "Kalnupes novads – Selfassess"


def test_the_chooser_lists_the_last_period_first(window: Window, file: Path) -> None:
    year = today().year - 1
    period = Period(today().replace(year=year, month=1, day=1), today().replace(year=year, month=12, day=31))
    session = session_of(window)
    session.add_assessment(NewAssessment(session.municipalities[0], load_named("good-governance"), period))
    window.show_page("answering")
    menus = window.frame.header.findChildren(QMenu)
    listed = [[action.data() for action in menu.actions() if isinstance(action.data(), int)] for menu in menus]
    assert [1, 2] in listed


def test_a_copy_is_seen_to_be_one(window: Window, file: Path) -> None:
    copy = file.with_name("Kalnupes novads (copy).selfassess")
    shutil.copyfile(file, copy)
    window.orders.open_path(str(copy))
    assert window.windowTitle() == "Kalnupes novads – Kalnupes novads (copy) – Selfassess"
    assert "Kalnupes novads (copy)" in [label.text() for label in window.frame.header.findChildren(Label)]


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_page_opens_in_every_language_and_look(
    window: Window, file: Path, language: str, look: str, qtbot: QtBot
) -> None:
    window.preferences.choose_language(language)
    window.preferences.choose_theme(look)
    for name in ("start", "new", "answering", "results", "report"):
        window.show_page(name)
        qtbot.wait(1)
        ground = window.grab().toImage().pixelColor(700, 3).name()
        assert ground == {"light": "#ffffff", "dark": "#1b1f23"}[look]


def test_language_switch_keeps_the_place(window: Window, file: Path) -> None:
    window.go_to_question("good-governance", "P6.2")
    window.preferences.choose_language("lv")
    assert window.page.place() == "good-governance/P6.2"
    assert [tab.text() for tab in window.frame.header.findChildren(Tab)] == [
        "Vērtēšana",
        "Rezultāti",
        "Soļi augšup",
        "Pārskats",
    ]
    assert window.memory.settings.language == "lv"


def test_an_answer_is_told_as_saved_and_can_be_undone(window: Window, file: Path) -> None:
    session = session_of(window)
    assert not window.orders_by_name["undo"].isEnabled()
    session.answer("good-governance", "P6.2", THREE)
    assert window.orders_by_name["undo"].text() == "Undo 6.2"
    window.orders_by_name["undo"].trigger()
    assert session.sheet("good-governance").answers["P6.2"].state is State.OPEN
    assert said(window) == "Undone. Question 6.2 is now: open."
    buttons(window.frame.info_bar)["Redo"].click()
    assert session.sheet("good-governance").answers["P6.2"] == THREE
    assert said(window) == "Made again. Question 6.2 is now: level 3."


def test_undo_and_redo_have_their_keys(window: Window, file: Path, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("results")
    session_of(window).answer("good-governance", "P6.2", THREE)
    qtbot.wait(1)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session_of(window).can_redo
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert not session_of(window).can_redo


def test_the_ends_of_the_history_are_said(window: Window, file: Path, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("results")
    qtbot.wait(1)
    end = "Nothing to undo: undo reaches back to where the self-assessment was opened."
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(window) == end
    assert "Redo" not in buttons(window.frame.info_bar)
    session_of(window).answer("good-governance", "P6.2", THREE)
    qtbot.wait(1)
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert said(window) == "Nothing to redo: nothing was undone since the last change."
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(window) == "Undone. Question 6.2 is now: open."
    qtbot.wait(1)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(window) == end
    qtbot.wait(1)
    buttons(window.frame.info_bar)["Redo"].click()
    assert session_of(window).sheet("good-governance").answers["P6.2"] == THREE
    # a field with nothing of its own to take back asks the same
    window.go_to_question("good-governance", "P6.3")
    qtbot.wait(1)
    window.orders_by_name["undo"].trigger()
    window.page.column.justification.take_focus()
    qtbot.keyClick(window.page.column.justification.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(window) == end


def test_next_visit_goes_on_where_this_one_ended(window: Window, file: Path, make_window: Callable[[], Window]) -> None:
    window.go_to_question("good-governance", "P6.3")
    session_of(window).answer("good-governance", "P6.2", THREE)
    window.close()
    again = make_window()
    recent = again.memory.settings.recent[0]
    assert (recent.municipality, recent.answered, recent.applicable) == ("Kalnupes novads", 1, 72)
    assert recent.question == "6.3"
    again.orders.open_path(recent.path)
    assert again.page.place() == "good-governance/P6.3"


@pytest.mark.parametrize("leave", ["close", "home", "another assessment"])
def test_what_is_being_typed_is_kept_on_leaving(window: Window, file: Path, qtbot: QtBot, leave: str) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field = next(one for one in window.page.findChildren(QPlainTextEdit) if one.isVisible())
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "because")
    if leave == "close":
        window.close()
    elif leave == "home":
        window.orders_by_name["home"].trigger()
    else:
        window.desk.choose(1)
    window.desk.close_file()
    again = Session.open(file, "", read_only=True)
    assert again.sheet("good-governance").answers["P1.1"].why == "because"
    again.close()


@pytest.mark.parametrize("content", [b"", b"not a workspace", b"SQLite format 3\0" + b"x" * 4000])
def test_a_file_that_is_no_workspace_is_told(window: Window, file: Path, content: bytes) -> None:
    path = file.with_name("bad.selfassess")
    path.write_bytes(content)
    window.orders.open_path(str(path))
    assert "bad.selfassess" in said(window)
    assert session_of(window).path == file


def test_a_locked_file_names_its_holder_and_offers_a_copy(
    window: Window, home: Path, begun: Path, qtbot: QtBot
) -> None:
    path = home / "held.selfassess"
    shutil.copyfile(begun, path)
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        window.orders.open_path(str(path))
        assert "L. Ozola" in said(window)
        buttons(window.frame.info_bar)["Open a copy"].click()
        assert session_of(window).path == home / "held (copy).selfassess"
        assert said(window) == ""
        assert window.windowTitle() == "Kalnupes novads – held (copy) – Selfassess"
        assert holder.stdin is not None
        holder.stdin.close()


def test_finder_goes_to_a_question_without_regard_to_accents(window: Window, file: Path, qtbot: QtBot) -> None:
    window.preferences.choose_language("lv")
    window.show_page("results")
    window.open_finder()
    finder = on_top(Finder)
    assert isinstance(finder, Finder)
    qtbot.keyClicks(finder.field, "uznemumu interes")
    qtbot.keyClicks(finder.field, "zzz")
    assert finder.view.model().rowCount() == 0
    finder.field.setText("6.2")
    assert str(finder.view.model().index(0, 0).data()).startswith("6.2 ")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert window.page.place() == "good-governance/P6.2"


def test_finder_obeys_commands_and_arrows(window: Window, file: Path, qtbot: QtBot) -> None:
    window.open_finder()
    finder = on_top(Finder)
    assert isinstance(finder, Finder)
    finder.field.setText("results")
    rows = [str(finder.view.model().index(row, 0).data()) for row in range(finder.view.model().rowCount())]
    for _ in range(rows.index("Results Ctrl 2")):
        qtbot.keyClick(finder.field, Qt.Key.Key_Down)
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert type(window.page).__name__ == "ResultsPage"


def test_matching_wants_every_word_and_prefers_numbers() -> None:
    named = (("1.2", "Ķīmija 6"), ("6", "Ātrums"), ("", "Ķermenis"))
    finds = [Find(number, words, "", list) for number, words in named]
    assert [find.words for find in matching(finds, "6")] == ["Ātrums", "Ķīmija 6"]
    assert [find.words for find in matching(finds, "kimi 6")] == ["Ķīmija 6"]
    asked = [Find("5.3", "Ķermenis kustībā", "", list), Find("", "Atvērt ķermeni", "", list), *finds]
    assert [find.words for find in matching(asked, "kerm")] == ["Atvērt ķermeni", "Ķermenis", "Ķermenis kustībā"]
    assert matching(finds, "kimi atr") == []


def test_a_copy_is_saved_where_the_user_says(
    window: Window, file: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(home / "copy"), ""))
    window.orders_by_name["copy"].trigger()
    assert said(window) == "The copy “copy.selfassess” is complete, evidence included."
    copied = Session.open(home / "copy.selfassess", "", read_only=True)
    assert [info.unit.municipality.code for info in copied.assessments] == ["XX-KALNUPE"]
    copied.close()


def test_open_asks_for_a_file(window: Window, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.desk.close_file()
    window.show_page("start")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    window.orders_by_name["open"].trigger()
    assert session_of(window).path == file


def test_settings_take_effect_at_once(window: Window, file: Path, qtbot: QtBot) -> None:
    window.orders_by_name["settings"].trigger()
    dialog = on_top(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.field.setText("  I. Kalniņa ")
    buttons(dialog)["Dark"].setFocus()
    buttons(dialog)["Dark"].click()
    assert window.context.theme.is_dark
    assert window.memory.settings.theme == "dark"
    qtbot.wait(1)
    assert dialog.isVisible()
    assert dialog.grab().toImage().pixelColor(3, 3).name() == "#1b1f23"
    assert buttons(dialog)["Dark"].isChecked()
    buttons(dialog)["Latviešu"].click()
    qtbot.wait(1)
    assert dialog.windowTitle() == "Iestatījumi"
    assert "Aizvērt" in buttons(dialog)
    dialog.findChild(Tick, "single_keys").click()
    assert not window.context.single_keys
    buttons(dialog)["Aizvērt"].click()
    assert not dialog.isVisible()
    window.preferences.choose_name("I. Kalniņa")
    assert session_of(window).by == "I. Kalniņa"


def test_settings_stay_where_they_are_while_the_size_of_the_text_is_chosen(window: Window, qtbot: QtBot) -> None:
    window.orders_by_name["settings"].trigger()
    dialog = on_top(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)

    def pill(size: int) -> Button:
        found = [one for one in dialog.findChildren(Button) if one.objectName() == str(size)]
        return found[-1]

    def height(size: int) -> int:
        return pill(size).mapToGlobal(QPoint(0, 0)).y()

    for size in (150, 200, 100):
        pill(size).setFocus()
        before = height(size)
        pill(size).click()
        qtbot.wait(1)
        assert window.context.theme.text_size == dialog.context.theme.text_size == size
        assert pill(size).isChecked()
        assert pill(size).hasFocus()
        assert pill(size).font().pixelSize() == 14 * size // 100
        seen = dialog.area.viewport().mapToGlobal(QPoint(0, 0)).y()
        assert seen <= height(size) <= seen + dialog.area.viewport().height() - pill(size).height()
        if size > 100:
            # there is enough above and below to have it where it was
            assert height(size) == before
    dialog.accept()


def test_settings_stay_where_a_folder_was_chosen(
    window: Window, home: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window.preferences.choose_text_size(200)
    window.orders_by_name["settings"].trigger()
    dialog = on_top(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    bar = dialog.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(home))
    choose = dialog.files.findChild(Button, "backup_folder")
    choose.setFocus()
    before = choose.mapToGlobal(QPoint(0, 0)).y()
    choose.click()
    qtbot.wait(1)
    again = dialog.files.findChild(Button, "backup_folder")
    assert again is not choose
    assert dialog.focusWidget() is again
    assert again.mapToGlobal(QPoint(0, 0)).y() == before
    dialog.accept()


def test_the_menu_of_the_gear_begins_with_the_settings(window: Window, file: Path) -> None:
    gear = next(one for one in window.findChildren(Button) if one.accessibleName() in ("Menu", "Izvēlne"))
    first = gear.findChild(QMenu).actions()[0]
    assert first is window.orders_by_name["settings"]


def test_an_unexpected_error_is_told_with_its_details(window: Window, file: Path, qtbot: QtBot) -> None:
    accidents = Accidents()
    accidents.happened.connect(window.news.tell_accident)
    kept = sys.excepthook, threading.excepthook
    try:
        accidents.watch()
        worker = threading.Thread(target=lambda: 1 // 0)
        worker.start()
        worker.join()
        qtbot.waitUntil(lambda: said(window).startswith("Something unexpected happened."))
    finally:
        sys.excepthook, threading.excepthook = kept
    buttons(window.frame.info_bar)["Copy the details"].click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("error", "signal"), [(Problem("export.disk_full", path="x"), "failed"), (ValueError("why"), "broken")]
)
def test_a_job_tells_what_went_wrong(qtbot: QtBot, window: Window, error: Exception, signal: str) -> None:
    def work() -> object:
        raise error

    job = Job(work, window)
    with qtbot.waitSignal(getattr(job, signal)) as told:
        job.start()
    job.wait()
    assert told.args[0] is error or "ValueError" in told.args[0]
    assert "why" not in str(told.args[0]), "the words of an error may be those of an answer"


def test_message_stands_between_the_page_and_the_buttons_of_its_foot(window: Window, file: Path, qtbot: QtBot) -> None:
    foot = window.page.findChild(QWidget, "foot")
    assert foot is not None
    qtbot.waitUntil(foot.isVisible)
    window.tell(Message("One sentence."))
    qtbot.wait(1)
    bar, column = window.frame.info_bar, window.page.column
    assert bar.width() == foot.width()
    assert bar.height() >= 38
    assert column.mapTo(window, column.rect().bottomLeft()).y() < bar.mapTo(window, bar.rect().topLeft()).y()
    button = window.page.footer.next
    assert bar.mapTo(window, bar.rect().bottomLeft()).y() < button.mapTo(window, QPoint(0, 0)).y()


def test_start_needs_no_heavy_library(home: Path) -> None:
    program = (
        "import sys\n"
        "from selfassess.ui.application import make_application\n"
        "from selfassess.ui.shell.memory import Memory\n"
        "from selfassess.ui.shell.window import Window\n"
        "application = make_application()\n"
        "window = Window(Memory())\n"
        "window.show()\n"
        "application.processEvents()\n"
        "print(sorted({'sqlalchemy', 'alembic', 'yaml', 'reportlab', 'openpyxl', 'pypdfium2'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
