"""Scenarios in larger text and in the narrowest window: rows stack where they are too narrow, and nothing is cut."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.demo import write_demo
from selfassess.app.settings import Settings, write_settings
from selfassess.ui.lift.scenario_tabs import ScenarioTab
from selfassess.ui.lift.section_line import SectionLine
from selfassess.ui.lift.slider import AnswerSlider
from selfassess.ui.results.drawer import Drawer
from selfassess.ui.shell.window import Window
from tests.ui.lift_page import found
from tests.ui.test_text_size import cut

SHEET = "good-governance"
ONE = {"P2.5": 2, "P4.4": 3, "P8.1": 3, "P8.6": 3}
OTHER = {"P1.1": 4, "P4.4": 4, "P8.1": 4}


@pytest.fixture
def show_scenarios(make_window: Callable[[], Window], tmp_path: Path, qtbot: QtBot) -> Callable[..., Window]:
    def do(text_size: int = 200, width: int = 1366, language: str = "lv") -> Window:
        write_settings(Settings(language=language, name="L. Ozola", still=True, text_size=text_size, theme="light"))
        window = make_window()
        window.orders.open_path(str(write_demo(tmp_path, "lv").path))
        for name, changes in (("Vieglākie soļi", ONE), ("Vērienīgi", OTHER)):
            window.desk.session.add_scenario(SHEET, name, {key: Fraction(value) for key, value in changes.items()})
        window.show_page("lift")
        resize(qtbot, window, width)
        return window

    return do


def resize(qtbot: QtBot, window: Window, width: int) -> None:
    window.resize(width, 720)
    found(qtbot, window.page)
    qtbot.wait(60)


def words_cut(qtbot: QtBot, desk: QWidget) -> set[str]:
    """Return the words that stay cut once rows have taken their heights."""
    for _ in range(10):
        qtbot.wait(40)
        if not (words := cut(desk)):
            break
    return words


def slider(window: Window, number: str) -> AnswerSlider:
    sliders = window.page.desk.findChildren(AnswerSlider)
    return next(one for one in sliders if one.accessibleName().startswith(f"{number} "))


def words_beside(moving: AnswerSlider) -> QWidget:
    """Return the label of the slider's question."""
    name = moving.accessibleName().partition(" ")[2]
    return next(one for one in moving.parentWidget().children() if getattr(one, "text", str)() == name)


@pytest.mark.parametrize(
    ("size", "language"), [(100, "nb"), (130, "lv"), (150, "nb"), (200, "lv"), (200, "nb"), (200, "en")]
)
def test_nothing_is_cut_beside_the_answers(
    show_scenarios: Callable[..., Window], qtbot: QtBot, size: int, language: str
) -> None:
    window, cut_at = show_scenarios(size, 1366, language), {}
    for width in (1366, 1024):
        resize(qtbot, window, width)
        assert window.width() == width
        for goal in ("eloge-label", "overall", "every-principle"):
            window.page.desk.show_goal(goal)
            found(qtbot, window.page)
            cut_at[width, goal] = words_cut(qtbot, window.page.desk)
    assert {place: words for place, words in cut_at.items() if words} == {}


@pytest.mark.parametrize("width", [1366, 1024])
def test_figures_of_sections_have_room(show_scenarios: Callable[..., Window], qtbot: QtBot, width: int) -> None:
    window = show_scenarios(200, width)
    lines = window.page.desk.findChildren(SectionLine)
    # of the demo's principles 2, 4 and 8 move
    assert [one._name.split()[0] for one in lines] == ["2", "4", "8"]
    for one in lines:
        name, track, value = one._places()
        theme = one._theme
        assert value.width() >= QFontMetrics(theme.font("strong")).horizontalAdvance(one._shown)
        assert value.height() >= QFontMetrics(theme.font("strong")).height()
        assert name.width() >= QFontMetrics(theme.font("caption")).horizontalAdvance(one._name)
        assert name.height() >= QFontMetrics(theme.font("caption")).height()
        assert track.width() >= 112
        assert one.mapTo(window.page.desk, QPoint(one.width(), 0)).x() < window.page.desk.width()


@pytest.mark.parametrize(("size", "across"), [(100, 20), (150, 30), (200, 40)])
def test_knob_grows_with_its_digit(show_scenarios: Callable[..., Window], size: int, across: int) -> None:
    moving = slider(show_scenarios(size), "2.5")
    image, accent = moving.grab().toImage(), moving._theme.colour("accent")
    # open, so nothing but the knob has the colour; its digit does not reach its left half
    rows = [y for y in range(image.height()) if any(image.pixelColor(x, y) == accent for x in range(image.width()))]
    assert abs(rows[-1] - rows[0] + 1 - across) <= 2


@pytest.mark.parametrize(("size", "is_below"), [(100, False), (150, True), (200, True)])
def test_sliders_stand_below_their_words_in_large_letters(
    show_scenarios: Callable[..., Window], size: int, is_below: bool
) -> None:
    moving = slider(show_scenarios(size), "4.4")
    words = words_beside(moving).geometry()
    assert (moving.y() >= words.bottom()) is is_below
    assert (moving.x() >= words.right()) is not is_below


def test_long_name_is_whole_under_the_mouse(show_scenarios: Callable[..., Window], qtbot: QtBot) -> None:
    window = show_scenarios(200, 1024)
    name = "Pavasara budžeta grozījumi un lēmumi par sabiedrības līdzdalīb"[:60]
    window.page.desk.board.rename(name)
    found(qtbot, window.page)
    qtbot.wait(60)
    tabs = [one for one in window.page.desk.findChildren(ScenarioTab) if one.isVisible()]
    long = next(one for one in tabs if one.text().endswith(name))
    assert long.toolTip() == long.text()
    assert [one.toolTip() for one in tabs if one is not long] == [""]
    assert long.mapTo(window.page.desk, QPoint(long.width(), 0)).x() < window.page.desk.width()


def test_explanation_leaves_room_for_the_page(show_scenarios: Callable[..., Window], qtbot: QtBot) -> None:
    window = show_scenarios(200, 1366)
    window.page._explain(0, "overall")
    drawer = window.page.findChildren(Drawer)[-1]
    assert drawer.width() == 751  # 0.55 of the page
    resize(qtbot, window, 1024)
    assert drawer.width() == 563
    window.page.close_explanation()
