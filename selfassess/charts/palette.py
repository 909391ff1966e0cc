"""Colours by role (LOOK section 1) for light, dark, high contrast and print; window, PDF and SVG share them."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

_LEGIBLE = 4.5
"""The least contrast of a digit on its level (WCAG 2, text)."""


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in _channels(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours `#RRGGBB`, 1 to 21 (formula of WCAG 2)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def level_role(position: Fraction) -> str:
    """Return the role of the colour of a level; `position` is 0 for the lowest and 1 for the highest of its scale."""
    return f"level:{float(position):.4g}"


def digit_role(position: Fraction) -> str:
    """Return the role of the digit that stands on the level at `position` (0 to 1)."""
    return f"digit:{float(position):.4g}"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours `#RRGGBB` by role.

    `levels` are the five colours of the levels 0 to 4; other positions lie between them. `digits` are tried in
    order until one is legible on its level. `hatched` asks for hatched bounds, since a tint would not show;
    `edged` for an edge round what is chosen and round levels, for the same reason.
    """

    name: str
    colours: Mapping[str, str]
    levels: tuple[str, str, str, str, str]
    digits: tuple[str, ...]
    hatched: bool = False
    edged: bool = False

    def colour(self, role: str) -> str:
        """Return the colour of a token such as `ink`, of `level:0.35` or of `digit:0.35`.

        Raises KeyError for an unknown role.
        """
        kind, _, position = role.partition(":")
        if kind == "level":
            return self.level(float(position))
        if kind == "digit":
            return self.digit(float(position))
        return self.colours[role]

    def level(self, position: float) -> str:
        """Return the colour of the level at `position` (0 to 1), between the nearest two of the sequence."""
        place = min(max(position, 0.0), 1.0) * (len(self.levels) - 1)
        below = min(int(place), len(self.levels) - 2)
        share = place - below
        pairs = zip(_channels(self.levels[below]), _channels(self.levels[below + 1]), strict=True)
        return "#" + "".join(f"{round(low + (high - low) * share):02X}" for low, high in pairs)

    def digit(self, position: float) -> str:
        """Return the colour of the digit on the level at `position`, at least 4.5 : 1."""
        level = self.level(position)
        return next(digit for digit in self.digits if contrast(digit, level) >= _LEGIBLE)


_LIGHT = {
    "paper": "#FBFAF7",
    "surface": "#FFFFFF",
    "sunken": "#F4F2ED",
    "hover": "#F7F5F0",
    "ink": "#1A1D21",
    "ink2": "#4A5058",
    "ink3": "#646A72",
    "line": "#E2DFD8",
    "line2": "#85898F",
    "accent": "#0F5B70",
    "onaccent": "#FFFFFF",
    "tint": "#E5EFF1",
    "tintline": "#B4D0D7",
    "band": "#BFD8DE",
    "track": "#EFEDEA",
    "bad": "#9E2B37",
    "badtint": "#F8EAE9",
    "warn": "#7D5200",
    "warntint": "#FAF0DA",
    "prev": "#6E747B",
}
_LIGHT_LEVELS = ("#F3E9CF", "#C0DCC5", "#74B4B7", "#2C7894", "#143E62")
_LIGHT_DIGITS = (_LIGHT["ink"], "#FFFFFF", "#000000")

LIGHT = Palette("light", _LIGHT, _LIGHT_LEVELS, _LIGHT_DIGITS)

DARK = Palette(
    "dark",
    {
        "paper": "#15181B",
        "surface": "#1B1F23",
        "sunken": "#111416",
        "hover": "#22272B",
        "ink": "#ECEAE4",
        "ink2": "#B8BCC0",
        "ink3": "#959BA2",
        "line": "#2E3338",
        "line2": "#737A82",
        "accent": "#74C5D4",
        "onaccent": "#0B2027",
        "tint": "#183239",
        "tintline": "#2C5661",
        "band": "#28505A",
        "track": "#252A2E",
        "bad": "#F2979A",
        "badtint": "#3A2225",
        "warn": "#E2B55C",
        "warntint": "#352B17",
        "prev": "#8D949B",
    },
    ("#3C382C", "#2B5B55", "#2C7C84", "#66B6BD", "#CBEEDD"),
    ("#ECEAE4", "#FFFFFF", "#0B1A1D", "#000000"),
)

HIGH_CONTRAST = Palette(
    "high_contrast",
    {
        "paper": "#000000",
        "surface": "#000000",
        "sunken": "#000000",
        "hover": "#1F1F1F",
        "ink": "#FFFFFF",
        "ink2": "#FFFFFF",
        "ink3": "#FFFFFF",
        "line": "#FFFFFF",
        "line2": "#FFFFFF",
        "accent": "#FFD54A",
        "onaccent": "#000000",
        "tint": "#000000",
        "tintline": "#FFD54A",
        "band": "#FFD54A",
        "track": "#1F1F1F",
        "bad": "#FF9AA2",
        "badtint": "#000000",
        "warn": "#FFD54A",
        "warntint": "#000000",
        "prev": "#FFFFFF",
    },
    ("#000000", "#3A3A3A", "#6E6E6E", "#B4B4B4", "#FFFFFF"),
    ("#FFFFFF", "#000000"),
    hatched=True,
    edged=True,
)

PRINT = Palette("print", {**_LIGHT, "paper": "#FFFFFF"}, _LIGHT_LEVELS, _LIGHT_DIGITS, hatched=True)

PALETTES = {palette.name: palette for palette in (LIGHT, DARK, HIGH_CONTRAST, PRINT)}
