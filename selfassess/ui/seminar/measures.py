"""How large everything is on the wall: LOOK gives the measures for 1920 x 1080, another screen shows the same picture.

So 32 pixels of text (24 points) there are as large on the wall as 23 pixels of a projector of 1366 x 768.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QSize

from selfassess.ui.theme import Theme

_WIDTH, _HEIGHT = 1920, 1080
_TEXT = 32 / 14
"""How many times larger than on a page the text is."""
_LABELS = 32 / 12
"""The same for charts, whose labels are the smallest text there is."""


@dataclass(frozen=True)
class Measures:
    """The look on a screen: `theme` for words, `chart_theme` for charts, `fit` how large the screen is."""

    theme: Theme
    chart_theme: Theme
    fit: float

    def px(self, pixels: float) -> int:
        """Return a measure that holds text; `pixels` are those of LOOK at 1920 x 1080."""
        return self.theme.px(pixels / _TEXT)

    def wide(self, pixels: float) -> int:
        """Return a measure that follows the screen and not the size of the text."""
        return round(pixels * self.fit)


def measures_of(theme: Theme, screen: QSize) -> Measures:
    """Return the measures for a screen of that size, in the user's look and size of the text."""
    fit = min(screen.width() / _WIDTH, screen.height() / _HEIGHT)
    return Measures(
        replace(theme, text_size=round(theme.text_size * _TEXT * fit)),
        replace(theme, text_size=round(theme.text_size * _LABELS * fit)),
        fit,
    )
