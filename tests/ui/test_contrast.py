"""Every pair of colours that meets on a page, in all three palettes, by the formula of WCAG 2 (colours from LOOK 1)."""

import re
from collections.abc import Callable
from fractions import Fraction

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from selfassess.charts.scene import Fill, Outline, Scene, Table
from selfassess.domain.answers import State
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.focus import fill_chosen, paint_row_ring
from selfassess.ui.parts.level_cell import Level, paint_level
from selfassess.ui.scene_view import SceneView
from selfassess.ui.theme import Theme, theme_named
from selfassess.voice import Voice

COLOUR = re.compile(r"(?<![-\w])((?:selection-|placeholder-text-)?(?:background-)?color|background): (#\w{6})")
LOOK = {
    "paper": ("#FBFAF7", "#15181B", "#000000"),
    "surface": ("#FFFFFF", "#1B1F23", "#000000"),
    "sunken": ("#F4F2ED", "#111416", "#000000"),
    "hover": ("#F7F5F0", "#22272B", "#1F1F1F"),
    "ink": ("#1A1D21", "#ECEAE4", "#FFFFFF"),
    "ink2": ("#4A5058", "#B8BCC0", "#FFFFFF"),
    "ink3": ("#646A72", "#959BA2", "#FFFFFF"),
    "line": ("#E2DFD8", "#2E3338", "#FFFFFF"),
    "line2": ("#85898F", "#737A82", "#FFFFFF"),
    "accent": ("#0F5B70", "#74C5D4", "#FFD54A"),
    "onaccent": ("#FFFFFF", "#0B2027", "#000000"),
    "tint": ("#E5EFF1", "#183239", "#000000"),
    "band": ("#BFD8DE", "#28505A", "#FFD54A"),
    "bad": ("#9E2B37", "#F2979A", "#FF9AA2"),
    "badtint": ("#F8EAE9", "#3A2225", "#000000"),
    "warn": ("#7D5200", "#E2B55C", "#FFD54A"),
    "warntint": ("#FAF0DA", "#352B17", "#000000"),
    "prev": ("#6E747B", "#8D949B", "#FFFFFF"),
    "level 0": ("#F3E9CF", "#3C382C", "#000000"),
    "level 1": ("#C0DCC5", "#2B5B55", "#3A3A3A"),
    "level 2": ("#74B4B7", "#2C7C84", "#6E6E6E"),
    "level 3": ("#2C7894", "#66B6BD", "#B4B4B4"),
    "level 4": ("#143E62", "#CBEEDD", "#FFFFFF"),
    "digit 0": ("#1A1D21", "#ECEAE4", "#FFFFFF"),
    "digit 1": ("#1A1D21", "#ECEAE4", "#FFFFFF"),
    "digit 2": ("#1A1D21", "#FFFFFF", "#FFFFFF"),
    "digit 3": ("#FFFFFF", "#0B1A1D", "#000000"),
    "digit 4": ("#FFFFFF", "#0B1A1D", "#000000"),
}
"""Light, dark, high contrast."""
PALETTES = ("light", "dark", "high_contrast")
GROUNDS = ("paper", "surface", "sunken", "hover", "tint", "warntint")
TEXT = [
    *((words, ground) for words in ("ink", "ink2", "ink3", "accent", "bad", "warn") for ground in GROUNDS),
    ("onaccent", "accent"),
    *((words, "badtint") for words in ("ink", "ink2", "bad")),
    *((f"digit {level}", f"level {level}") for level in range(5)),
]
"""Words and what they stand on: 4.5 : 1."""
GRAPHIC = [
    # edges of fields, keys and chips; the focus ring; bars, lines and marks of charts
    *(("line2", ground) for ground in GROUNDS),
    *(("prev", ground) for ground in ("paper", "surface", "sunken", "tint")),
    *((mark, ground) for mark in ("accent", "bad", "warn") for ground in GROUNDS),
    # the focus ring: accent, and on rows in high contrast and on charts ink
    *(("ink", ground) for ground in GROUNDS),
]
"""What must be seen to understand: 3 : 1."""


def luminance(colour: str) -> float:
    values = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def token(name: str) -> str:
    kind, _, level = name.partition(" ")
    return f"{kind}:{int(level) / 4}" if level else name


@pytest.mark.parametrize("at", range(3), ids=PALETTES)
def test_palette_is_that_of_the_look(at: int) -> None:
    theme = theme_named(PALETTES[at])
    assert {name: theme.palette.colour(token(name)) for name in LOOK} == {name: row[at] for name, row in LOOK.items()}


@pytest.mark.parametrize("at", range(3), ids=PALETTES)
@pytest.mark.parametrize(("pairs", "least"), [(TEXT, 4.5), (GRAPHIC, 3.0)], ids=["text", "graphic"])
def test_every_pair_has_the_contrast_it_needs(pairs: list[tuple[str, str]], least: float, at: int) -> None:
    found = {pair: contrast(*(LOOK[name][at] for name in pair)) for pair in pairs}
    assert {pair: figure for pair, figure in found.items() if figure < least} == {}


@pytest.mark.parametrize("look", PALETTES)
def test_words_of_qt_are_legible_in_every_state(look: str) -> None:
    palette, roles, groups = theme_named(look).qpalette(), QPalette.ColorRole, QPalette.ColorGroup
    pairs = [
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.Text, roles.AlternateBase),
        (roles.PlaceholderText, roles.Base),
        (roles.ButtonText, roles.Button),
        (roles.HighlightedText, roles.Highlight),
        (roles.ToolTipText, roles.ToolTipBase),
        (roles.Link, roles.Base),
        (roles.LinkVisited, roles.Base),
    ]
    found = {
        (group, words, ground): contrast(palette.color(group, words).name(), palette.color(group, ground).name())
        for group in (groups.Active, groups.Inactive, groups.Disabled)
        for words, ground in pairs
    }
    # WCAG asks nothing of what is disabled; what it says matters all the same
    assert {pair: figure for pair, figure in found.items() if figure < 4.5} == {}


@pytest.mark.parametrize("look", PALETTES)
def test_rules_of_the_style_sheet_are_legible(look: str) -> None:
    """Every rule that names both colours, disabled, chosen and only readable ones among them."""
    sheet = theme_named(look).style_sheet()
    rules = [dict(COLOUR.findall(rule)) for rule in re.findall(r"\{([^}]*)\}", sheet)]
    both = [(rule["color"], rule["background"]) for rule in rules if {"color", "background"} <= set(rule)]
    both += [
        (rule["selection-color"], rule["selection-background-color"]) for rule in rules if "selection-color" in rule
    ]
    surface = theme_named(look).palette.colour("surface")
    both += [(rule["color"], surface) for rule in rules if "color" in rule and "background" not in rule]
    both += [(rule["placeholder-text-color"], surface) for rule in rules if "placeholder-text-color" in rule]
    assert len(both) >= 7
    assert {pair: contrast(*pair) for pair in both if contrast(*pair) < 4.5} == {}


@pytest.mark.parametrize("look", PALETTES)
def test_digits_are_legible_on_scales_of_every_length(look: str) -> None:
    palette = theme_named(look).palette
    places = [at / 100 for at in range(101)]
    assert {at: palette.digit(at) for at in places if contrast(palette.digit(at), palette.level(at)) < 4.5} == {}


@pytest.mark.parametrize("look", PALETTES)
@pytest.mark.parametrize("level", range(5))
def test_ring_is_seen_on_every_level_of_a_chart(qtbot: QtBot, look: str, level: int) -> None:
    points = ((20.0, 20.0), (60.0, 20.0), (60.0, 60.0), (20.0, 60.0))
    fill = Fill(f"level:{level / 4}")
    around = Outline(((0.0, 0.0), (80.0, 0.0), (80.0, 80.0), (0.0, 80.0)), fill=fill)
    cell = Outline(points, fill=fill, key="a")
    view = SceneView(theme_named(look), Voice("en"))
    qtbot.addWidget(view)
    view.show_scene(Scene(80, 80, (around, cell), "One cell", Table((), ()), {"a": "a cell"}))
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.clearFocus()
    before = view.grab().toImage()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    after = view.grab().toImage()
    places = [(x, y) for x in range(80) for y in range(80)]
    pairs = [(before.pixelColor(*place).name(), after.pixelColor(*place).name()) for place in places]
    # WCAG 2.4.13: as much as a line of one pixel round the cell changes by 3 : 1
    assert sum(contrast(*pair) >= 3 for pair in pairs) >= 4 * 40


def test_formula() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    # the darkest grey that WCAG calls too light on white, and the next
    assert contrast("#777777", "#FFFFFF") < 4.5 < contrast("#767676", "#FFFFFF")


def painted(theme: Theme, paint: Callable[[QPainter, QRectF], None]) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, 40, 40))
    painter.end()
    return image


def test_lowest_level_is_seen_on_black(qapp: object) -> None:
    theme = theme_named("high_contrast")
    level = Level("", Fraction(0), State.ANSWERED)
    image = painted(theme, lambda painter, place: paint_level(painter, theme, place, level))
    assert image.pixelColor(20, 0) == QColor("#FFFFFF")
    assert image.pixelColor(20, 5) == QColor("#000000")


def test_chosen_and_focused_differ_without_a_tint(qapp: object) -> None:
    theme = theme_named("high_contrast")
    chosen = painted(theme, lambda painter, place: fill_chosen(painter, theme, place, 6))
    assert chosen.pixelColor(20, 1) == QColor("#FFD54A")

    def both(painter: QPainter, place: QRectF) -> None:
        fill_chosen(painter, theme, place, 6)
        paint_row_ring(painter, theme, place)

    ring = painted(theme, both)
    assert ring.pixelColor(20, 1) == QColor("#FFD54A")
    assert ring.pixelColor(20, 5) == QColor("#FFFFFF")
    light = theme_named("light")
    plain = painted(light, lambda painter, place: fill_chosen(painter, light, place, 6))
    assert plain.pixelColor(20, 1) == plain.pixelColor(20, 20) == QColor("#E5EFF1")


@pytest.mark.parametrize("look", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("kind", ["primary", "edge", "bare", "small_link"])
def test_ring_of_a_button_lies_round_its_ground_and_its_words(qtbot: QtBot, look: str, kind: str) -> None:
    theme = theme_named(look)
    button = Button(theme, "Continue", kind)
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    image = button.grab().toImage()
    middle = image.width() // 2
    ring = theme.colour("accent").name()
    assert [image.pixelColor(middle, y).name() for y in (0, 1)] == [ring, ring]
    button.clearFocus()
    without = button.grab().toImage()
    inside = [(x, y) for x in range(10, image.width() - 10) for y in range(4, image.height() - 4)]
    assert [place for place in inside if image.pixelColor(*place) != without.pixelColor(*place)] == []
