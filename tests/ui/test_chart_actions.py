"""Charts taken along: copied as pictures and tables, saved; by keyboard and by their menu."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from selfassess.charts.scene import Circle, Fill, Label, Scene, Table
from selfassess.ui.chart_table import ChartTable
from selfassess.ui.message import Message
from selfassess.ui.scene_view import SceneView
from selfassess.ui.theme import Theme, theme_named
from selfassess.voice import Voice

CHART = Scene(
    120,
    40,
    (Circle(20, 20, 10, fill=Fill("accent"), key="a"), Label(40, 24, "Ētika < 3")),
    "One mark",
    Table(("Mark", "Value"), (("Ētika", "2,17"), ("a\tb\n<i>", "–"))),
    {"a": "Mark a"},
)
LEGEND = Scene(200, 22, (Circle(8, 11, 6, fill=Fill("bad")),), "the mark", Table((), ()))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> SceneView:
    chart, legend = SceneView(theme, Voice("en")), SceneView(theme, Voice("en"))
    chart.show_scene(CHART)
    legend.show_scene(LEGEND)
    chart.take_legend(legend)
    for one in (chart, legend):
        qtbot.addWidget(one)
    legend.setParent(chart)
    chart.resize(chart.sizeHint())
    chart.show()
    return chart


def menu_of(view: SceneView) -> QMenu | None:
    """Return the menu that a right click opens."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(20, 20), view.mapToGlobal(QPoint(20, 20)))
    QApplication.sendEvent(view, event)
    return next((menu for menu in view.findChildren(QMenu) if menu.isVisible()), None)


def choose(view: SceneView, words: str) -> Message:
    """Choose an entry of the menu; return what is said then."""
    said: list[Message] = []
    view.message.connect(said.append)
    menu = menu_of(view)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    view.message.disconnect(said.append)
    return said[-1]


def test_copied_with_its_key_twice_as_sharp_on_white(qtbot: QtBot, view: SceneView) -> None:
    with qtbot.waitSignal(view.message) as said:
        qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert said.args[0].text == "The chart lies in the clipboard as a picture."
    data = QGuiApplication.clipboard().mimeData()
    picture = QGuiApplication.clipboard().image()
    # as wide as the key, both under each other with 6 between, 8 around: twice 216 by 84
    assert (picture.width(), picture.height()) == (432, 168)
    assert picture.dotsPerMeterX() == 7559
    assert picture.pixelColor(2 * (8 + 8), 2 * (8 + 11)) == QColor("#9E2B37")
    assert picture.pixelColor(2 * (8 + 20), 2 * (8 + 28 + 20)) == QColor("#0F5B70")
    assert picture.pixelColor(1, 1) == QColor("#FFFFFF")
    root = ET.fromstring(bytes(data.data("image/svg+xml").data()))
    assert root.findtext("{http://www.w3.org/2000/svg}desc") == "One mark"
    assert [one.text for one in root.iter("{http://www.w3.org/2000/svg}text")] == ["Ētika < 3"]


def test_dark_windows_copy_on_white_too(qtbot: QtBot) -> None:
    view = SceneView(theme_named("dark"), Voice("en"))
    qtbot.addWidget(view)
    view.show_scene(CHART)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    picture = QGuiApplication.clipboard().image()
    assert picture.pixelColor(1, 1) == QColor("#FFFFFF")
    assert picture.pixelColor(2 * (8 + 20), 2 * (8 + 20)) == QColor("#0F5B70")


def test_figures_as_a_table(view: SceneView) -> None:
    said = choose(view, "Copy the figures as a table")
    assert said.text == "The figures of the chart lie in the clipboard as a table."
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Mark\tValue\nĒtika\t2,17\na b <i>\t–\n"
    assert "<tr><td>Ētika</td><td>2,17</td></tr>" in data.html()
    assert "&lt;i&gt;" in data.html()


def test_the_menu_has_all_of_it_and_a_key_has_no_menu(view: SceneView, theme: Theme, qtbot: QtBot) -> None:
    menu = menu_of(view)
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Copy as a picture",
        "Save as a picture…",
        "Show the figures as a table…",
        "Copy the figures as a table",
    ]
    menu.close()
    legend = SceneView(theme, Voice("en"))
    qtbot.addWidget(legend)
    legend.show_scene(LEGEND)
    assert menu_of(legend) is None


def answer_dialog(monkeypatch: pytest.MonkeyPatch, chosen: str, kind: str) -> None:
    def ask(_view: QWidget, _title: str, _suggested: str, _kinds: str) -> tuple[str, str]:
        return chosen, kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)


def test_saved_as_png_and_svg(view: SceneView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_dialog(monkeypatch, str(tmp_path / "Mans radars"), "PNG (*.png)")
    assert choose(view, "Save as a picture…").text == "The chart is saved as “Mans radars.png”."
    picture = QImage(str(tmp_path / "Mans radars.png"))
    assert (picture.width(), picture.height(), picture.text("Description")) == (432, 168, "One mark")
    answer_dialog(monkeypatch, str(tmp_path / "radars.svg"), "PNG (*.png)")
    choose(view, "Save as a picture…")
    root = ET.parse(tmp_path / "radars.svg").getroot()
    assert (root.get("width"), root.get("height")) == ("200", "68")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Mans radars.png", "radars.svg"]


def test_where_nothing_can_be_saved_is_said(view: SceneView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_dialog(monkeypatch, str(tmp_path / "none" / "a.png"), "PNG (*.png)")
    said = choose(view, "Save as a picture…")
    assert said.kind == "trouble"
    assert said.text.startswith("There is no folder")
    said_nothing: list[object] = []
    view.message.connect(said_nothing.append)
    answer_dialog(monkeypatch, "", "")
    menu = menu_of(view)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Save as a picture…").trigger()
    assert said_nothing == []


def test_the_table_can_be_read_and_copied(qtbot: QtBot, view: SceneView) -> None:
    menu = menu_of(view)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Show the figures as a table…").trigger()
    dialog = view.findChild(ChartTable)
    assert dialog is not None
    assert "One mark" in [label.text() for label in dialog.findChildren(QLabel)]
    model = dialog.table.model()
    cells = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]
    assert cells == [["Ētika", "2,17"], ["a\tb\n<i>", "–"]]
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(2)] == ["Mark", "Value"]
    with qtbot.waitSignal(view.message):
        next(one for one in dialog.findChildren(QAbstractButton) if one.text().startswith("Copy")).click()
    assert QGuiApplication.clipboard().text().startswith("Mark\tValue\n")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
