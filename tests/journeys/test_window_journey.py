"""From the first start to the council's report, by keys and clicks in the real window."""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPlainTextEdit, QTreeView
from pytestqt.qtbot import QtBot

from selfassess.app.demo import write_demo
from selfassess.ui.help.window import HelpWindow
from selfassess.ui.scene_view import SceneView
from selfassess.ui.shell.finder import Finder
from selfassess.ui.shell.settings_dialog import SettingsDialog
from selfassess.ui.shell.window import Window
from tests.journeys.command import pdf_pages, scored
from tests.journeys.screen import (
    CONTROL,
    button,
    click,
    english_left,
    on_top,
    press,
    settle,
    texts,
    type_words,
)

ROOT = Path(__file__).parents[2]
WHY = "Ēku apmeklētāji sasniedz šķērsielas pusē; uzņēmējs – pēc zvana."
LINK = "https://kalnupe.example/pieejamiba"


def begin(window: Window) -> None:
    """Make the three decisions of a first assessment."""
    window.show_library()
    click(button(window.page, "Sākt pašnovērtējumu"))
    assert not button(window.page, "Sākt atbildēt").isEnabled()
    type_words("kalnupē")
    click(button(window.page, "Publicētie sliekšņi"))
    click(button(window.page, "Sākt atbildēt"))


def find(words: str) -> None:
    """Go where Ctrl+K leads."""
    press(Qt.Key.Key_K, CONTROL)
    on_top(Finder)
    type_words(words)
    press(Qt.Key.Key_Return)


def choose_from_menu(window: Window, words: str, choice: str) -> None:
    """Open the menu of a button and choose from it."""
    click(button(window, words))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == choice)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    settle()


def rows_in_outline(window: Window) -> list[str]:
    """Return the questions that the outline shows."""
    tree = window.page.findChild(QTreeView)
    model, rows = tree.model(), []

    def walk(parent: object) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if model.rowCount(index):
                walk(index)
            else:
                rows.append(index.data())

    walk(tree.rootIndex())
    return rows


def test_from_the_first_start_to_the_report(
    make_window: Callable[[], Window], home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    begin(window)
    path = home / "Kalnupes novads.selfassess"
    assert path.exists()
    assert window.windowTitle() == "Kalnupes novads – Selfassess"
    assert "Atbildēts: 0 no 72" in texts(window.page)

    press(Qt.Key.Key_3)
    assert any(text.startswith("1.1 ") and text.endswith("līmenis 3") for text in rows_in_outline(window))
    assert "Atbildēts: 1 no 72" in texts(window.page)
    press(Qt.Key.Key_J)
    type_words(WHY)
    assert "Atbildēts: 1 no 72" in texts(window.page), "letters and digits in the field answer nothing"
    press(Qt.Key.Key_Return, CONTROL)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_4)
    assert "Jautājuma 1.2 atbilde mainīta no 1 uz 4." in texts(window)
    press(Qt.Key.Key_Z, CONTROL)
    assert "Atsaukts. Jautājums 1.2 tagad: līmenis 1." in texts(window)
    press(Qt.Key.Key_Y, CONTROL)

    find("5.6")
    press(Qt.Key.Key_N)
    type_words("Šādu sūdzību kārtību nosaka valsts.")
    press(Qt.Key.Key_Return)
    assert "Atbildēts: 2 no 71" in texts(window.page)

    find("6.3")
    assert window.page.place() == "good-governance/P6.3"
    click(button(window.page, "Atzīmēt pārskatīšanai"))
    choose_from_menu(window, "Pievienot", "Saite")
    type_words(LINK)
    press(Qt.Key.Key_Return)
    assert "kalnupe.example/pieejamiba" in texts(window.page)

    click(button(window.page, "Atzīmēti 1"))
    assert [row.split()[0] for row in rows_in_outline(window)] == ["6.3"]
    click(button(window.page, "Atvērti 69"))
    assert len(rows_in_outline(window)) == 69
    click(button(window.page, "Visi 72"))

    press(Qt.Key.Key_2, CONTROL)
    charts = window.page.findChildren(SceneView)
    chart = next(one for one in charts if "1 Līdzdalība, 3,50" in "\n".join(one.scene.table.lines))
    chart.setFocus()
    press(Qt.Key.Key_Return)
    assert any("7 : 2 = 3,5" in text for text in texts(window.page))
    assert not chart.hasFocus()
    press(Qt.Key.Key_Escape)
    assert not any("7 : 2 = 3,5" in text for text in texts(window.page))
    assert chart.hasFocus()

    press(Qt.Key.Key_E, CONTROL)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(home))
    with qtbot.waitSignal(window.exports.message, timeout=30_000):
        click(button(window.page, "Saglabāt visu kopā"))
    pack = next(folder for folder in home.iterdir() if folder.is_dir())
    assert f"Visas datnes ir mapē „{pack.name}”." in texts(window)
    assert any(WHY in page for page in pdf_pages(next(pack.glob("*.pdf"))))
    assert load_workbook(next(pack.glob("*.xlsx")))["Atbildes"]["H2"].value == WHY

    press(Qt.Key.Key_1, CONTROL)
    assert window.page.place() == "good-governance/P6.3"
    window.close()
    told = {answer["question"]: answer for answer in scored(path)["answers"] if answer["state"] != "open"}
    assert {name: (answer["value"], answer["why"]) for name, answer in told.items()} == {
        "P1.1": ("3", WHY),
        "P1.2": ("4", ""),
        "P5.6": (None, "Šādu sūdzību kārtību nosaka valsts."),
    }

    again = make_window()
    click(button(again.page, "Turpināt ar jautājumu 6.3"))
    assert again.page.place() == "good-governance/P6.3"
    assert {"kalnupe.example/pieejamiba", "Atzīmēts pārskatīšanai"} <= texts(again.page)
    find("1.1")
    assert next(field for field in again.page.findChildren(QPlainTextEdit) if field.isVisible()).toPlainText() == WHY


def test_from_the_results_to_a_scenario_and_its_list(
    make_window: Callable[[], Window], home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_demo(home / "demo", "lv")
    window = make_window()
    window.orders.open_path(str(home / "demo" / "demo.selfassess"))
    press(Qt.Key.Key_2, CONTROL)
    click(button(window.page, "Soļi augšup"))
    sentence = (
        "Pēc līdzšinējām atbildēm pietiek ar astoņiem soļiem piecos jautājumos, lai katrs princips sasniegtu 2,5."
    )
    qtbot.waitUntil(lambda: sentence in texts(window.page))
    click(button(window.page, "Pārņemt scenārijā"))
    qtbot.waitUntil(lambda: "4 Ētika: 2,17 → 2,50, slieksnis 2,5" in texts(window.page))
    press(Qt.Key.Key_Z, CONTROL)
    assert "„Lētākais” atkal ir, kā bija." in texts(window)
    assert "A Lētākais" not in texts(window.page)
    press(Qt.Key.Key_Y, CONTROL)
    assert "A Lētākais" in texts(window.page)

    target = home / "soļi.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "*.csv"))
    with qtbot.waitSignal(window.page.message):
        window.page.desk.save_scenario()
    assert "Pasākumu saraksts ir datnē „soļi.csv”." in texts(window)
    assert target.read_text(encoding="utf-8-sig").count("P4.4") == 1

    place = window.page.place()
    press(Qt.Key.Key_1, CONTROL)
    press(Qt.Key.Key_3, CONTROL)
    assert window.page.place() == place
    find("Kā veidojas vērtējums")
    assert "Piemērs no šī pašnovērtējuma" in texts(window.page)


def test_after_the_switch_nothing_english_is_left(make_window: Callable[[], Window], home: Path, qtbot: QtBot) -> None:
    write_demo(home, "lv")
    window = make_window()
    window.preferences.choose_language("en")
    window.show_library()
    assert "Questionnaire library" in texts(window)
    assert english_left(window), "the comparison sees English where there is some"
    choose_from_menu(window, "English", "Latviešu")
    assert english_left(window) == set()
    window.begin_new()
    assert english_left(window) == set()
    for entry in window.shelves.library().ranked():
        window.shelves.show_library(entry.id)
        assert english_left(window) == set()
        window.books.read(entry.id)
        assert english_left(window) == set()

    window.orders.open_path(str(home / "demo.selfassess"))
    for question in ("P1.1", "P5.6", "P6.4", "P8.4", "P12.6"):
        window.go_to_question("good-governance", question)
        assert english_left(window) == set()
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Z, CONTROL)
    assert english_left(window) == set()
    for question in ("N01", "N06", "N53"):
        window.go_to_question("published-limits", question)
        assert english_left(window) == set()

    window.show_page("results")
    assert english_left(window) == set()
    for target in ("overall", "P6", "method"):
        window.page.show_explanation(target)
        assert english_left(window) == set()
    window.page.show_sheet("published-limits")
    assert english_left(window) == set()

    window.show_page("lift")
    qtbot.waitUntil(lambda: window.page.advice.path is not None)
    window.page.desk.take_path(window.page.advice.path._path)
    qtbot.waitUntil(lambda: bool(window.page.desk.panel.firmness.text()))
    assert english_left(window) == set()

    window.show_page("report")
    qtbot.waitUntil(window.page.pages.isVisible, timeout=30_000)
    assert english_left(window) == set()
    for order, kind in (("settings", SettingsDialog), ("help", HelpWindow), ("find", Finder)):
        window.orders_by_name[order].trigger()
        dialog = on_top(kind)
        assert english_left(dialog) == set()
        dialog.close()


@pytest.mark.needs_xvfb
def test_a_real_window_comes_up_and_leaves_the_file_whole(tmp_path: Path) -> None:
    write_demo(tmp_path, "lv")
    file = tmp_path / "demo.selfassess"
    with started(["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]) as server:
        assert server.stdout is not None
        display = {"DISPLAY": f":{server.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        with (
            started(["openbox"], **display),
            started([sys.executable, "-m", "selfassess", "--lang", "lv", str(file)], **display) as program,
        ):
            wait_for_title("Kalnupes novads – demo – Selfassess", display, program)
    assert scored(file)["overall"]["rounded"] == "2.73"


@contextlib.contextmanager
def started(command: list[str], **environment: str) -> Iterator["subprocess.Popen[str]"]:
    """Run a program for a while and then end it."""
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    with subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()


def wait_for_title(title: str, display: dict[str, str], program: "subprocess.Popen[str]") -> None:
    """Wait until a window is called `title`; fail after ten seconds, or where the program ends."""
    for _ in range(100):
        command = ["xwininfo", "-root", "-tree"]
        told = subprocess.run(command, env={**os.environ, **display}, capture_output=True, text=True, check=True).stdout
        if title in told:
            return
        assert program.poll() is None, "the program has ended"
        time.sleep(0.1)
    raise AssertionError(told)
