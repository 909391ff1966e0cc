"""The look as values: colours by role, fonts by role, the palette and style sheet of the application (LOOK)."""

import re
import sys
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from selfassess import paths
from selfassess.charts.palette import PALETTES, Palette

FAMILY = "Noto Sans"
_FACES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf")
_LATER_FACES = ("NotoSans-Italic.ttf",)
_ROLES = {
    "caption": (12, 400),
    "caption_strong": (12, 600),
    "text": (14, 400),
    "strong": (14, 600),
    "title": (22, 600),
    "title_large": (17, 600),
    "page": (24, 600),
    "shown": (22.75, 600),
    "shown_long": (17.5, 600),
}
"""Font roles: pixel size and weight (LOOK section 2); line heights follow from the family's own metrics.

Those shown are the question of a presentation, where 14 becomes 32, and they 52 and 40.
"""

_LARGE = 1.25
_PALETTE_ROLES = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onaccent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line2",
    QPalette.ColorRole.Shadow: "line2",
}
_TEXT_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


@cache
def _font(pixels: int, weight: int, italic: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    return font


def load_fonts() -> None:
    """Make the shipped fonts known to the application; must run after the QApplication is there."""
    _load(_FACES)


def load_later_fonts() -> None:
    """Make those known that the first picture does not need."""
    _load(_LATER_FACES)


def _load(faces: tuple[str, ...]) -> None:
    for face in faces:
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / face))


@dataclass(frozen=True)
class Theme:
    """One of the looks (light, dark, high contrast) in a size of the text, asked for colours and fonts by role.

    `text_size` is in per cent of the usual size, 100 to 200, on a projector larger; `moves` tells whether panels may
    slide.
    """

    palette: Palette
    text_size: int = 100
    moves: bool = False

    @property
    def scale(self) -> float:
        """Return how many times larger than usual the text is."""
        return self.text_size / 100

    @property
    def is_large(self) -> bool:
        """Tell whether the text is so large that a page does without air and repetition."""
        return self.scale >= _LARGE

    def px(self, pixels: float) -> int:
        """Return a measure that holds text, such as the height of a row, for this size of the text.

        `pixels` are those of LOOK. Widths from which a page is arranged otherwise are such measures too.
        """
        return round(pixels * self.scale)

    @property
    def is_dark(self) -> bool:
        """Tell whether the ground is darker than the ink."""
        return self.colour("surface").lightness() < self.colour("ink").lightness()

    def colour(self, role: str, opacity: float = 1.0) -> QColor:
        """Return the colour of a token such as `ink`, of `level:0.5` or `digit:0.5`; raises KeyError if unknown."""
        colour = QColor(self.palette.colour(role))
        colour.setAlphaF(opacity)
        return colour

    def font(self, role: str, italic: bool = False) -> QFont:
        """Return the font of a role: caption, caption_strong, text, strong, title or page."""
        pixels, weight = _ROLES[role]
        return QFont(_font(self.px(pixels), weight, italic))

    def font_of(self, pixels: float, weight: int = 400) -> QFont:
        """Return the font of a size in pixels, as charts ask for it; a chart is enlarged as a whole."""
        return QFont(_font(round(pixels), weight, False))

    def qpalette(self) -> QPalette:
        """Return the application's palette."""
        palette = QPalette()
        for place, role in _PALETTE_ROLES.items():
            palette.setColor(place, self.colour(role))
        for place in _TEXT_ROLES:
            palette.setColor(QPalette.ColorGroup.Disabled, place, self.colour("ink3"))
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet of Qt's own controls with this theme's colours filled in."""
        sheet = (paths.resources() / "style.qss").read_text(encoding="utf-8")
        for role in sorted(self.palette.colours, key=len, reverse=True):
            sheet = sheet.replace(f"@{role}", self.palette.colour(role))
        sheet = re.sub(r"@(\d+)px", self._measure, sheet)
        return sheet.replace("@icons", (paths.resources() / "icons").as_posix())

    def _measure(self, found: re.Match[str]) -> str:
        return f"{self.px(int(found[1]))}px"


def apply_theme(theme: Theme) -> None:
    """Give the application the palette, the font and the style sheet of `theme`."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    look = f"{theme.palette.name} {theme.text_size}"
    if application.property("theme") == look:
        return
    application.setProperty("theme", look)
    application.setPalette(theme.qpalette())
    application.setFont(theme.font("text"))
    application.setStyleSheet(theme.style_sheet())
    QToolTip.setFont(theme.font("caption"))


def theme_named(choice: str, text_size: int = 100, moves: bool = False) -> Theme:
    """Return the theme of the user's choice: `light`, `dark`, `high_contrast`, or `system` (the platform's)."""
    if choice == "system":
        hints = QGuiApplication.styleHints()
        choice = palette_of_system(hints.colorScheme(), hints.accessibility().contrastPreference())
    return Theme(PALETTES[choice], text_size, moves)


def palette_of_system(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> str:
    """Return the name of the palette that suits what the platform says; light where it says nothing."""
    if contrast is Qt.ContrastPreference.HighContrast:
        return "high_contrast"
    return "dark" if scheme is Qt.ColorScheme.Dark else "light"


def system_moves() -> bool:
    """Tell whether the platform lets things move; only Windows and macOS tell Qt, elsewhere they may."""
    if sys.platform not in ("win32", "darwin"):
        return True
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
