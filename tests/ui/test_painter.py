"""A Scene on the screen: colours, places, keys, words."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from selfassess.charts.scene import Circle, Fill, Label, Lines, Outline, Scene, Stroke, Table
from selfassess.ui.painter import paint_scene
from selfassess.ui.scene_view import SceneView
from selfassess.ui.theme import Theme, theme_named
from selfassess.voice import Voice

SQUARE = Outline(((10, 10), (30, 10), (30, 30), (10, 30)), fill=Fill("accent"), key="a")
ROUND = Circle(60, 20, 10, fill=Fill("level:0"), key="b")
RULE = Lines((((0, 50), (100, 50)),), Stroke("bad", 4))
GAPPED = Lines((((0, 60), (100, 60)),), Stroke("ink", 4, dash=(10, 10)))
END = Label(90, 90, "III", size=14, anchor="end")
SCENE = Scene(
    100, 100, (SQUARE, ROUND, RULE, GAPPED, END), "Two marks", Table(("Mark", "Value"), (("a", "3"), ("b", ""))),
    {"a": "Mark a: 3", "b": "Mark b"},
)  # fmt: skip


def drawn(theme: Theme) -> QImage:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    painter = QPainter(image)
    paint_scene(painter, SCENE, theme)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("name", "accent", "lowest", "bad"),
    [("light", "#0F5B70", "#F3E9CF", "#9E2B37"), ("dark", "#74C5D4", "#3C382C", "#F2979A")],
)
def test_areas_and_lines_have_the_colours_of_the_theme(
    qapp: object, name: str, accent: str, lowest: str, bad: str
) -> None:
    image = drawn(theme_named(name))
    assert image.pixelColor(20, 20) == QColor(accent)
    assert image.pixelColor(60, 20) == QColor(lowest)
    assert image.pixelColor(40, 50) == QColor(bad)
    assert image.pixelColor(45, 20) == QColor("#123456")


def test_dashes_are_as_long_as_the_scene_says(qapp: object) -> None:
    image = drawn(theme_named("light"))
    painted = [image.pixelColor(x, 60) == QColor("#1A1D21") for x in (5, 15, 25, 35)]
    assert painted == [True, False, True, False]


def test_label_ends_at_its_anchor(qapp: object) -> None:
    image = drawn(theme_named("light"))
    inked = [x for x in range(100) if any(image.pixelColor(x, y) != QColor("#123456") for y in range(70, 100))]
    assert min(inked) > 70
    assert 84 < max(inked) <= 90


def test_click_and_keys_choose(qtbot: QtBot, theme: Theme) -> None:
    view = SceneView(theme, Voice("en"))
    qtbot.addWidget(view)
    view.show_scene(SCENE)
    view.resize(140, 100)
    view.show()
    with qtbot.waitSignal(view.key_chosen) as chosen:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20 + 60, 20))
    assert chosen.args == ["b"]
    with qtbot.assertNotEmitted(view.key_chosen):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20 + 45, 20))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.key_chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == ["a"]


def test_chart_says_itself_in_words(qtbot: QtBot, theme: Theme) -> None:
    view = SceneView(theme, Voice("en"))
    qtbot.addWidget(view)
    view.show_scene(SCENE)
    assert view.accessibleName() == "Two marks"
    assert SCENE.table.lines == ("Mark, Value", "a, 3", "b")
    view.call("Marks")
    assert (view.accessibleName(), view.accessibleDescription()) == ("Marks", "Two marks")
    view.resize(100, 100)
    assert view.key_at(QPointF(20, 20)) == "a"
