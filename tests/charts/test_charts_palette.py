"""The contrasts LOOK section 1 states, computed again here by the formula of WCAG 2."""

from fractions import Fraction

import pytest

from selfassess.charts.palette import DARK, HIGH_CONTRAST, LIGHT, PALETTES, PRINT, Palette, contrast, level_role

_GROUNDS = ("paper", "surface", "sunken", "hover", "tint", "badtint", "warntint")


def _contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_formula() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.005)


# what LOOK states as the lowest figure over all grounds, light and dark
@pytest.mark.parametrize(
    ("role", "light", "dark"),
    [
        ("ink", 14.4, 11.2),
        ("ink2", 6.9, 7.0),
        ("ink3", 4.66, 4.8),
        ("line2", 2.99, 3.1),
        ("accent", 6.5, 6.8),
        ("bad", 6.2, 6.2),
        ("warn", 5.8, 7.0),
        ("prev", 4.0, 4.4),
    ],
)
def test_contrast_on_every_ground(role: str, light: float, dark: float) -> None:
    for palette, least in ((LIGHT, light), (DARK, dark)):
        found = min(_contrast(palette.colour(role), palette.colour(ground)) for ground in _GROUNDS)
        assert least <= found < least * 1.03


@pytest.mark.parametrize("role", ["ink", "ink2", "ink3", "line2", "accent", "bad", "warn", "prev"])
def test_high_contrast_exceeds_seven(role: str) -> None:
    colours = HIGH_CONTRAST.colours
    assert min(_contrast(colours[role], colours[ground]) for ground in _GROUNDS) > 7


@pytest.mark.parametrize(("palette", "figure"), [(LIGHT, 7.6), (DARK, 8.5), (HIGH_CONTRAST, 14.9)])
def test_text_on_accent(palette: Palette, figure: float) -> None:
    assert _contrast(palette.colour("onaccent"), palette.colour("accent")) == pytest.approx(figure, abs=0.05)


@pytest.mark.parametrize(
    ("palette", "figures"),
    [(LIGHT, (14.0, 11.5, 7.2, 5.0, 11.1)), (DARK, (9.7, 6.4, 4.9, 7.6, 14.3))],
)
def test_digits_on_levels(palette: Palette, figures: tuple[float, ...]) -> None:
    for index, figure in enumerate(figures):
        role = f"digit:{index / 4}"
        assert _contrast(palette.colour(role), palette.levels[index]) == pytest.approx(figure, abs=0.06)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_every_level_is_legible_and_lightness_is_monotone(palette: Palette) -> None:
    positions = [step / 200 for step in range(201)]
    assert all(_contrast(palette.digit(place), palette.level(place)) >= 4.5 for place in positions)
    # contrast to black grows with lightness alone
    lightness = [_contrast(palette.level(step / 20), "#000000") for step in range(21)]
    assert lightness == sorted(lightness, reverse=palette in (LIGHT, PRINT))
    assert len(set(lightness)) == 21


def test_level_roles() -> None:
    assert LIGHT.colour(level_role(Fraction(3, 4))) == "#2C7894"
    assert LIGHT.colour(level_role(Fraction(0))) == "#F3E9CF"
    assert LIGHT.colour(level_role(Fraction(1))) == "#143E62"
    # half way between #74B4B7 and #2C7894: (0x74 + 0x2C) / 2 = 0x50 and so on
    assert LIGHT.colour("level:0.625") == "#5096A6"


def test_every_palette_knows_the_same_roles() -> None:
    assert {frozenset(palette.colours) for palette in PALETTES.values()} == {frozenset(LIGHT.colours)}


def test_unknown_role_is_an_error() -> None:
    with pytest.raises(KeyError):
        LIGHT.colour("blue")
