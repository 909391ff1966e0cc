"""How wide words will be in Noto Sans, without a font: a chart is laid out before anything can measure it."""

_REGULAR = {
    180: "’",
    220: "'",
    265: " !,.:;ijlīļ\N{NO-BREAK SPACE}",
    290: "J`()",
    325: "-[]",
    345: "IfĪ",
    365: "t”“",
    385: "/\\{}",
    420: 'r„°"',
    445: "?_",
    485: "cszčšž",
    510: "v–",
    525: "FLxyĻ§",
    545: "SkķŠ",
    565: "*ETYae|āēĒå",
    580: "$+0123456789<=>XZ^~Ž×€",
    600: "PVoø",
    620: "KRbdghnpquģņūĶ",
    645: "#ABCĀČÅ",
    725: "DGĢ",
    745: "&HUŪ",
    765: "NŅ",
    785: "OQwØ",
    800: "…",
    850: "%",
    880: "æÆ",
    900: "@M",
    925: "W",
    940: "m",
    1000: "—",
}
"""Advance widths in thousandths of the size, measured on NotoSans-Regular and grouped."""

_WIDTH = {letter: width / 1000 for width, letters in _REGULAR.items() for letter in letters}
_UNKNOWN = 0.62
_SEMIBOLD = 1.05


def text_width(words: str, size: float, weight: int = 400) -> float:
    """Return the width of one line of words in pixels, right to about 3 %."""
    width = sum(_WIDTH.get(letter, _UNKNOWN) for letter in words) * size
    return width * _SEMIBOLD if weight >= 600 else width


def wrap(words: str, width: float, size: float, most: int = 2) -> tuple[str, ...]:
    """Return `words` in at most `most` lines, each within `width` where it can be; nothing is left out."""
    room = width + 0.5
    lines: list[str] = []
    for word in words.split(" "):
        fits = bool(lines) and text_width(f"{lines[-1]} {word}", size) <= room
        if lines and (fits or len(lines) == most):
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)
