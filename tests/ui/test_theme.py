"""Colours, fonts, icons and the style sheet."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPalette

from selfassess import paths
from selfassess.ui.icons import icon_pixmap
from selfassess.ui.theme import palette_of_system, theme_named


@pytest.mark.parametrize(
    ("name", "window", "text", "highlight"),
    [("light", "#FFFFFF", "#1A1D21", "#0F5B70"), ("dark", "#1B1F23", "#ECEAE4", "#74C5D4")],
)
def test_palette_has_the_colours_of_the_look(qapp: object, name: str, window: str, text: str, highlight: str) -> None:
    palette = theme_named(name).qpalette()
    assert palette.color(QPalette.ColorRole.Window) == QColor(window)
    assert palette.color(QPalette.ColorRole.Text) == QColor(text)
    assert palette.color(QPalette.ColorRole.Highlight) == QColor(highlight)


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_style_sheet_has_a_colour_for_every_role(qapp: object, name: str) -> None:
    sheet = theme_named(name).style_sheet()
    assert "@" not in sheet
    assert theme_named(name).palette.colour("line2") in sheet


@pytest.mark.parametrize(
    ("scheme", "contrast", "name"),
    [
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "high_contrast"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "high_contrast"),
    ],
)
def test_system_choice_follows_the_platform(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, name: str) -> None:
    assert palette_of_system(scheme, contrast) == name


def test_platform_without_a_wish_is_light(qapp: object) -> None:
    assert theme_named("system").palette.name == "light"


def test_larger_text_has_larger_fonts_and_measures(qapp: object) -> None:
    theme = theme_named("light", 150)
    # 12, 14, 22 and 24 pixels half as large again
    assert [theme.font(role).pixelSize() for role in ("caption", "text", "title", "page")] == [18, 21, 33, 36]
    assert theme.px(29) == 44
    assert "font-size: 18px" in theme.style_sheet()


@pytest.mark.parametrize(
    ("role", "pixels", "weight"), [("caption", 12, 400), ("text", 14, 400), ("strong", 14, 600), ("page", 24, 600)]
)
def test_fonts_are_the_shipped_ones(qapp: object, role: str, pixels: int, weight: int) -> None:
    font = QFontInfo(theme_named("light").font(role))
    assert (font.family(), font.pixelSize(), font.weight()) == ("Noto Sans", pixels, weight)


def test_every_icon_named_in_the_code_is_there_and_no_other() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (paths.resources().parent / "selfassess").rglob("*.py"))
    shipped = {path.stem for path in (paths.resources() / "icons").glob("*.svg")}
    assert {name for name in shipped if f'"{name}"' not in code} == set()


def test_icon_is_drawn_in_its_colour(qapp: object) -> None:
    image = icon_pixmap("minus", QColor("#9E2B37"), 48).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    assert image.pixelColor(24, 24) == QColor("#9E2B37")
    assert image.pixelColor(24, 4).alpha() == 0


def test_nothing_of_the_icons_depends_on_the_text_colour_of_a_browser() -> None:
    for path in (paths.resources() / "icons").glob("*.svg"):
        words = path.read_text(encoding="utf-8")
        assert 'stroke="currentColor"' in words
        assert 'stroke-width="1.75"' in words
        assert not re.search(r"https?://(?!www\.w3\.org)", words)
