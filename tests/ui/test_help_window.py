"""F1: from every place to its topic; contents, search, links and back in a window of its own."""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QTreeView, QWidget
from pytestqt.qtbot import QtBot

import selfassess.ui
from selfassess import paths
from selfassess.app.demo import write_demo
from selfassess.app.settings import Settings, read_settings, write_settings
from selfassess.ui.answering.evidence_panel import EvidencePanel
from selfassess.ui.help.keys import key_groups, shown
from selfassess.ui.help.places import PAGES, PARTS, names_of
from selfassess.ui.help.window import HelpWindow
from selfassess.ui.parts.level_cell import SIGNS
from selfassess.ui.shell import pages
from selfassess.ui.shell.actions import KEYS
from selfassess.ui.shell.commands import show_thresholds
from selfassess.ui.shell.finder import Finder
from selfassess.ui.shell.window import Window
from selfassess.voice import LANGUAGES
from selfassess.voice.manual import TOPICS, read_topic


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_demo(tmp_path_factory.mktemp("demo"), "lv").path


@pytest.fixture
def opened(make_window: Callable[[], Window], home: Path, demo: Path) -> Window:
    """The window with the demonstration, in English."""
    write_settings(Settings(language="en", theme="light", name="L. Ozola"))
    window = make_window()
    window.desk.open_file(demo, "L. Ozola", read_only=True)
    return window


def keyboard(window: QWidget) -> QWidget:
    """Return what has the keyboard; without a window manager a window that came to the front has to be told."""
    window.activateWindow()
    QApplication.processEvents()
    return QApplication.focusWidget() or window


def open_help(window: Window, place: QWidget, qtbot: QtBot) -> HelpWindow:
    """Press F1 in a window and return the help."""
    qtbot.keyClick(keyboard(place), Qt.Key.Key_F1)
    assert window.help.shown is not None
    return window.help.shown


@pytest.mark.parametrize("page", ["new", "library", "guide", "answering", "results", "lift", "report", "start"])
def test_a_page_leads_to_its_topic(opened: Window, qtbot: QtBot, page: str) -> None:
    if page == "guide":
        opened.books.read("good-governance")
    else:
        opened.show_page(page)
    opened.page.setFocus()
    shown = open_help(opened, opened, qtbot)
    assert shown.topic == PAGES[page]
    assert shown.reading.accessibleName() == read_topic("en", PAGES[page]).title
    shown.close()


def test_a_part_of_a_page_leads_to_its_own_topic(opened: Window, qtbot: QtBot) -> None:
    opened.show_page("answering")
    for part, topic in ((opened.page.outline.findChild(QTreeView), "outline"), (opened.page.column, "answering")):
        part.setFocus()
        assert open_help(opened, opened, qtbot).topic == topic
        opened.help.shown.close()
    opened.page.findChild(EvidencePanel).add.setFocus()
    opened.show_page("results")
    opened.page.findChild(QWidget)
    assert PARTS["scene_view.SceneView"] == "charts"


def test_dialogs_have_the_key_too(opened: Window, qtbot: QtBot) -> None:
    for opens, topic in ((opened.preferences.show_dialog, "settings"), (lambda: show_thresholds(opened), "own")):
        opens()
        dialog = next(one for one in opened.findChildren(QDialog) if one.isVisible())
        qtbot.waitUntil(lambda dialog=dialog: dialog.isActiveWindow())
        help_window = open_help(opened, dialog, qtbot)
        assert help_window.topic == topic
        assert help_window.parentWidget() is dialog
        assert help_window.isEnabled()
        dialog.close()
        assert opened.help.shown is None
        qtbot.wait(1)


def test_the_search_closes_and_the_help_stays(opened: Window, qtbot: QtBot) -> None:
    keyboard(opened)
    opened.open_finder()
    finder = opened.findChild(Finder)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is finder.field)
    shown = open_help(opened, finder, qtbot)
    assert shown.topic == "keys"
    assert shown.parentWidget() is opened


def modules() -> Iterator[str]:
    for found in pkgutil.walk_packages(selfassess.ui.__path__, "selfassess.ui."):
        yield found.name


def test_every_page_and_every_dialog_has_a_topic() -> None:
    for name in modules():
        importlib.import_module(name)
    assert set(pages.PAGES) | {"start", "new", "library", "guide"} == set(PAGES)
    assert set(PAGES.values()) | set(PARTS.values()) <= set(TOPICS)
    for name in PARTS:
        module, _, kind = name.rpartition(".")
        assert hasattr(importlib.import_module(f"selfassess.ui.{module}"), kind), name
    dialogs = set(kinds(QDialog)) - {"shell.dialog.Dialog"}
    assert dialogs <= set(PARTS)


def kinds(root: type) -> Iterator[str]:
    """Yield our classes that are a kind of `root`."""
    for kind in root.__subclasses__():
        if kind.__module__.startswith("selfassess.ui."):
            yield f"{kind.__module__}.{kind.__name__}".removeprefix("selfassess.ui.")
        yield from kinds(kind)


def test_links_lead_on_and_back(opened: Window, qtbot: QtBot) -> None:
    opened.help.show_topic("results")
    shown = opened.help.shown
    assert shown is not None
    assert not shown.back.isEnabled()
    shown.reading.anchorClicked.emit("help:thresholds")
    shown.reading.anchorClicked.emit("help:own")
    assert shown.reading.accessibleName() == "Own thresholds"
    assert shown.contents.model.key_at(shown.contents.view.currentIndex()) == "own"
    qtbot.keyClick(keyboard(shown), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.topic == "thresholds"
    shown.back.click()
    assert shown.topic == "results"
    assert not shown.back.isEnabled()


def test_search_finds_without_accents_and_goes_to_the_part(
    make_window: Callable[[], Window], home: Path, qtbot: QtBot
) -> None:
    write_settings(Settings(language="lv", theme="light"))
    window = make_window()
    window.help.show_topic("start")
    shown = window.help.shown
    assert shown is not None
    assert [row.key for row in shown.contents.model.rows] == list(TOPICS)
    qtbot.keyClick(keyboard(shown), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown.focusWidget() is shown.contents.field
    qtbot.keyClicks(shown.contents.field, "medianas MEDIANA")
    assert [row.key for row in shown.contents.model.rows] == []
    shown.contents.field.setText("radars gredzens")
    assert [row.key for row in shown.contents.model.rows] == ["charts", "charts#2"]
    qtbot.keyClick(shown.contents.field, Qt.Key.Key_Return)
    assert shown.topic == "charts#2"
    marked = {selection.cursor.selectedText().casefold() for selection in shown.reading.extraSelections()}
    assert marked == {"radars", "gredzens"}
    shown.contents.field.clear()
    assert shown.contents.model.key_at(shown.contents.view.currentIndex()) == "charts"


def test_topics_are_found_with_the_commands(opened: Window, qtbot: QtBot) -> None:
    opened.open_finder()
    finder = opened.findChild(Finder)
    qtbot.keyClicks(finder.field, "backups")
    assert [find.words for find in finder._model.found] == ["Backups"]
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert opened.help.shown is not None
    assert opened.help.shown.topic == "backups"


def test_the_help_stands_where_it_stood(opened: Window, qtbot: QtBot) -> None:
    opened.help.show_topic("start")
    first = opened.help.shown
    assert first is not None
    first.resize(640, 480)
    first.move(QPoint(40, 60))
    qtbot.keyClick(keyboard(first), Qt.Key.Key_Escape)
    assert opened.help.shown is None
    assert any(key.endswith("; help") for key in read_settings().geometries)
    opened.help.show_topic("report")
    again = opened.help.shown
    assert again is not None
    assert (again.width(), again.height()) == (640, 480)
    assert again.pos() == QPoint(40, 60)


def test_it_follows_language_and_look_and_closes_with_the_window(opened: Window, qtbot: QtBot) -> None:
    opened.help.show_topic("lift")
    shown = opened.help.shown
    assert shown is not None
    opened.preferences.choose_language("lv")
    opened.preferences.choose_text_size(200)
    assert shown.windowTitle() == "Palīdzība"
    assert shown.reading.accessibleName() == "Soļi augšup"
    assert shown.reading.font().pixelSize() == 28
    closed = []
    shown.closed.connect(lambda: closed.append(True))
    opened.close()
    assert closed == [True]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_every_topic_opens_in_every_look(
    make_window: Callable[[], Window], home: Path, language: str, theme: str
) -> None:
    write_settings(Settings(language=language, theme=theme))
    window = make_window()
    for topic in TOPICS:
        window.help.show_topic(topic)
        shown = window.help.shown
        assert shown is not None
        page = shown.reading.toPlainText()
        assert page.startswith(read_topic(language, topic).title)
        assert "**" not in page
        assert "help:" not in page


def sequences(window: QWidget) -> set[str]:
    """Return the keys of every shortcut and every action that works in a window."""
    found = {one.key().toString() for one in window.findChildren(QShortcut)}
    for action in window.findChildren(QAction):
        found |= {keys.toString() for keys in action.shortcuts()}
    return found - {""}


def told(window: Window) -> set[str]:
    """Return every key that the topic of the keys tells of."""
    rows = (row for group in key_groups(window.context) for row in group.rows)
    return {key for keys, _ in rows for key in keys.split(", ")}


@pytest.mark.parametrize("page", ["answering", "results", "lift", "report", "library", "start"])
def test_every_key_of_a_page_is_told(opened: Window, page: str) -> None:
    opened.show_page(page)
    digits = {str(digit) for digit in range(10)}
    keys = {shown(one) for one in sequences(opened) - digits}
    assert "Ctrl+K" in keys
    assert keys <= {name.replace("Delete", "Del") for name in told(opened)} | told(opened)


def test_without_single_keys_they_are_not_told(opened: Window) -> None:
    assert {"0 … 9", "N", "V", "J", "M"} <= told(opened)
    opened.preferences.choose_single_keys(False)
    answering = key_groups(opened.context)[1]
    assert {"N", "V", "J", "M", "0 … 9"}.isdisjoint(keys for keys, _ in answering.rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_named_in_the_text_is_a_key(make_window: Callable[[], Window], home: Path, language: str) -> None:
    write_settings(Settings(language=language))
    known = told(make_window())
    named = {
        (path.stem, key)
        for path in (paths.resources() / "help" / language).iterdir()
        for key in re.findall(r"`([^`]+)`", path.read_text(encoding="utf-8"))
        if key not in known
    }
    assert named == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_names_the_signs_that_cells_show(language: str) -> None:
    for topic in ("outline", "charts"):
        words = (paths.resources() / "help" / language / f"{topic}.md").read_text(encoding="utf-8")
        assert all(re.search(f"[“„«]{re.escape(sign)}[”»]", words) for sign in SIGNS.values()), topic


def test_keys_are_said_as_they_stand_on_the_keys() -> None:
    assert shown("Ctrl+Return", "Ctrl+Enter", "Alt+Right") == "Ctrl+Enter, Alt+→"
    assert shown(*KEYS["settings"]) == "Ctrl+,"


def test_the_page_of_keys_lists_them(opened: Window) -> None:
    opened.help.show_topic("keys")
    assert opened.help.shown is not None
    page = opened.help.shown.reading.toPlainText()
    for words in ("Not applicable, where the question allows it", "Undo", "Search questions and commands", "Ctrl+K"):
        assert words in page


def test_names_are_those_below_our_package(opened: Window) -> None:
    assert names_of(opened)[0] == "shell.window.Window"
    assert names_of(QMainWindow()) == []
