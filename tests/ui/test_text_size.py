"""Larger text and the third look: chosen in the settings, in effect at once, and nothing is cut."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.demo import write_demo
from selfassess.app.settings import Settings, write_settings
from selfassess.ui.answering.toggle import Toggle
from selfassess.ui.help.window import HelpWindow
from selfassess.ui.lift.scenario_tabs import ScenarioTab
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.rows import Row
from selfassess.ui.parts.tick import Tick
from selfassess.ui.scene_view import SceneView
from selfassess.ui.shell.commands import show_thresholds
from selfassess.ui.shell.header import Tab
from selfassess.ui.shell.settings_dialog import SettingsDialog
from selfassess.ui.shell.window import Window
from selfassess.ui.thresholds.dialog import OwnThresholds


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    write_demo(folder, "lv")
    return folder / "demo.selfassess"


@pytest.fixture
def open_demo(make_window: Callable[[], Window], demo: Path, qtbot: QtBot) -> Callable[..., Window]:
    def do(text_size: int = 100, theme: str = "light", language: str = "lv") -> Window:
        write_settings(Settings(language=language, name="L. Ozola", still=True, text_size=text_size, theme=theme))
        window = make_window()
        window.orders.open_path(str(demo))
        window.resize(1366, 720)
        qtbot.wait(1)
        return window

    return do


def on_top(kind: type[QWidget]) -> QWidget:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def button(place: QWidget, words: str) -> Button:
    return next(one for one in place.findChildren(Button) if words in (one.text(), one.accessibleName()))


def cut(place: QWidget) -> set[str]:
    """Return the words that do not fit into what shows them, or that reach beyond the edge of their area."""
    found = set()
    for one in place.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, (Label, Button, Toggle, Tick, Row, ScenarioTab)):
            continue
        words = one.accessibleName() or one.text()
        area = one.parentWidget()
        while area is not None and area is not place and not isinstance(area.parentWidget(), QAbstractScrollArea):
            area = area.parentWidget()
        edge = one.mapTo(area or place, QPoint(one.width(), 0)).x()
        if not fits(one) or edge > (area or place).width():
            found.add(words)
    return found


def fits(one: QWidget) -> bool:
    if isinstance(one, Label) and one.wordWrap():
        words = re.sub("<[^>]*>", "", one.text()).split()
        longest = max((QFontMetrics(one.font()).horizontalAdvance(word) for word in words), default=0)
        return one.height() >= one.heightForWidth(one.width()) and one.width() >= longest
    if isinstance(one, (Tick, Row)):
        return one.height() >= one.heightForWidth(one.width())
    if isinstance(one, ScenarioTab) and one.height() < QFontMetrics(one._theme.font("caption_strong")).height():
        return False
    return one.width() >= one.sizeHint().width() and one.height() >= one.sizeHint().height()


PAGES = ("start", "new", "answering", "figures", "results", "explained", "limits", "lift", "report", "library", "guide")


def show(window: Window, page: str) -> None:
    if page == "new":
        window.begin_new()
    elif page == "figures":
        window.go_to_question("published-limits", "N06")
    elif page in ("explained", "limits"):
        window.show_page("results")
        if page == "limits":
            window.page.show_sheet("published-limits")
        window.page.show_explanation("overall" if page == "explained" else "N06")
    elif page == "guide":
        window.books.read("good-governance")
    else:
        window.show_page(page)


@pytest.mark.parametrize(("size", "language"), [(100, "lv"), (150, "lv"), (200, "lv"), (200, "nb")])
def test_nothing_is_cut_on_any_page(open_demo: Callable[..., Window], qtbot: QtBot, size: int, language: str) -> None:
    window, found = open_demo(text_size=size, language=language), {}
    for page in PAGES:
        show(window, page)
        # rows take their heights after the columns have theirs
        for _ in range(10):
            qtbot.wait(60)
            found[page] = cut(window)
            if not found[page]:
                break
        assert window.size().width() == 1366
    assert {page: words for page, words in found.items() if words} == {}


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_in_the_dialogs(open_demo: Callable[..., Window], qtbot: QtBot, size: int) -> None:
    window = open_demo(text_size=size)
    for opens, kind in (
        (window.preferences.show_dialog, SettingsDialog),
        (window.help.show_here, HelpWindow),
        (lambda: show_thresholds(window), OwnThresholds),
    ):
        opens()
        qtbot.wait(120)
        dialog = on_top(kind)
        assert cut(dialog) == set()
        assert dialog.width() <= window.width()
        assert dialog.height() <= window.height()
        dialog.close()


def test_size_and_look_take_effect_at_once(open_demo: Callable[..., Window], home: Path, qtbot: QtBot) -> None:
    window = open_demo()
    window.orders_by_name["settings"].trigger()
    dialog = on_top(SettingsDialog)
    before = button(dialog, "Aizvērt").height()
    button(dialog, "200\N{NO-BREAK SPACE}%").setFocus()
    button(dialog, "200\N{NO-BREAK SPACE}%").click()
    qtbot.wait(1)
    assert dialog.isVisible()
    assert (before, button(dialog, "Aizvērt").height()) == (36, 72), "the dialog too"
    assert window.frameGeometry().contains(dialog.frameGeometry())
    assert button(dialog, "200\N{NO-BREAK SPACE}%").hasFocus()
    assert button(window.frame.header, "Vērtēšana").height() == 112
    assert window.page.outline.tree.sizeHintForRow(0) >= 58
    button(dialog, "Augsts kontrasts").click()
    qtbot.wait(1)
    assert dialog.grab().toImage().pixelColor(3, 3).name() == "#000000"
    assert window.context.theme.palette.name == "high_contrast"
    dialog.findChild(Tick, "still").click()
    assert window.context.theme.moves
    kept = json.loads((home.parent.parent / "settings" / "settings.json").read_text(encoding="utf-8"))
    assert (kept["text_size"], kept["theme"], kept["still"]) == (200, "high_contrast", False)
    dialog.close()


def test_charts_grow_with_the_text(open_demo: Callable[..., Window], qtbot: QtBot) -> None:
    heights = {}
    for size in (100, 200):
        window = open_demo(text_size=size)
        window.show_page("answering")
        qtbot.wait(60)
        window.page.side.open()
        bar = window.page.side.panel.score.overall.bar
        qtbot.waitUntil(lambda bar=bar: bar.height() == bar.sizeHint().height())
        heights[size] = bar.height()
        # the middle of the bar is a place to point at, wherever the text size puts it
        assert bar.key_at(bar.rect().center().toPointF()) == bar.key_at(QPoint(9, bar.height() // 2).toPointF())
        window.close()
    assert heights[200] == 2 * heights[100] == 80


def test_pages_without_room_are_in_a_list(open_demo: Callable[..., Window], qtbot: QtBot) -> None:
    window = open_demo(text_size=200)
    window.show_page("results")
    window.resize(1024, 640)
    qtbot.wait(1)
    header = window.frame.header
    shown = [tab.text() for tab in header.findChildren(Tab) if tab.isVisible()]
    assert "Rezultāti" in shown
    assert "Pārskats" not in shown
    button(header, "Vēl").click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == "Pārskats")
    menu.close()
    action.trigger()
    qtbot.wait(1)
    assert type(window.page).__name__ == "ReportPage"
    assert button(window.frame.header, "Pārskats").isVisible()


def test_panel_slides_only_where_things_may_move(open_demo: Callable[..., Window], qtbot: QtBot) -> None:
    window = open_demo(text_size=150)
    window.page.side.open()
    place = window.page.side.panel.x()
    assert place + window.page.side.panel.width() == window.page.width()
    window.page.side.fold()
    window.preferences.choose_still(False)
    qtbot.wait(120)
    window.page.side.open()
    assert window.page.side.panel.x() > place
    qtbot.waitUntil(lambda: window.page.side.panel.x() == place)


def test_bounds_are_hatched_where_a_tint_would_not_show(open_demo: Callable[..., Window], qtbot: QtBot) -> None:
    window = open_demo(theme="high_contrast")
    filled = {
        fill.role
        for view in window.page.findChildren(SceneView)
        if view.scene is not None
        for item in view.scene.items
        if (fill := getattr(item, "fill", None)) is not None
    }
    assert "accent" in filled
    assert "band" not in filled
