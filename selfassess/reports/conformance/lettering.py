"""Conditions on fonts (Matterhorn 1.1, checkpoints 10, 30 and 31), for simple TrueType fonts with symbolic encoding.

That is what the reports are written in; any other kind of font is a finding of its own, since nobody looked into it.
"""

from collections.abc import Callable, Iterator

from pikepdf import Name, Stream

from selfassess.reports.conformance.finding import Check, Condition, Detail
from selfassess.reports.conformance.font import Font
from selfassess.reports.conformance.reading import Reading

_FORBIDDEN = (0xFEFF, 0xFFFE)
_MOST_OFF = 1.0
"""Widths may differ by a thousandth of the font size."""


def _each(fails: Callable[[Font], Iterator[str]]) -> Check:
    """Return the check that yields what `fails` says of each font looked into."""

    def check(reading: Reading) -> Iterator[Detail]:
        for font in reading.lettering:
            for detail in fails(font):
                yield 0, f"{font.name} {detail}".strip()

    return check


def _unread(font: Font) -> Iterator[str]:
    if not font.is_read:
        yield str(font.told.get(Name.Subtype, ""))


def _unmapped(font: Font) -> Iterator[str]:
    told = font.unicode
    yield from (f"code {code}" for code in sorted(font.codes) if not told.get(code))


def _not_embedded(font: Font) -> Iterator[str]:
    if font.program is None:
        yield ""


def _glyphs_missing(font: Font) -> Iterator[str]:
    if font.program is not None:
        for code in sorted(font.codes):
            glyph = font.glyph(code)
            if glyph is None or glyph >= font.program.glyph_count:
                yield f"code {code}"


def _widths_differ(font: Font) -> Iterator[str]:
    if font.program is not None:
        for code in sorted(font.codes):
            glyph = font.glyph(code)
            if glyph is not None and abs(font.width(code) - font.program.width(glyph)) > _MOST_OFF:
                yield f"code {code}"


def _encoded(font: Font) -> Iterator[str]:
    if font.is_read and Name.Encoding in font.told:
        yield "Encoding"


def _no_map(font: Font) -> Iterator[str]:
    if font.program is not None and not font.program.maps:
        yield "cmap"


def _several_maps(font: Font) -> Iterator[str]:
    if font.program is not None and len(font.program.maps) > 1 and (3, 0) not in font.program.maps:
        yield "cmap"


def _no_unicode(font: Font) -> Iterator[str]:
    if Name.ToUnicode not in font.told:
        yield "ToUnicode"


def _zero_unicode(font: Font) -> Iterator[str]:
    yield from (f"code {code}" for code, text in font.unicode.items() if "\0" in text)


def _forbidden_unicode(font: Font) -> Iterator[str]:
    for code, text in font.unicode.items():
        if any(ord(char) in _FORBIDDEN for char in text):
            yield f"code {code}"


def _not_defined(font: Font) -> Iterator[str]:
    yield from (f"code {code}" for code in sorted(font.codes) if font.glyph(code) == 0)


def _references(reading: Reading) -> Iterator[Detail]:
    for each in _forms(reading):
        if Name.Ref in each:
            yield 0, "Ref"


def _marked_forms(reading: Reading) -> Iterator[Detail]:
    """Yield any form XObject: nobody looked into the marks inside it."""
    for each in _forms(reading):
        yield 0, str(each.objgen)


def _forms(reading: Reading) -> Iterator[Stream]:
    for each in reading.streams:
        if each.get(Name.Subtype) == Name.Form:
            yield each


CONDITIONS = (
    Condition("10-001", "a character leads to no Unicode value", _each(_unmapped)),
    Condition("30-001", "there is a reference XObject", _references),
    Condition("30-002", "marks inside a form XObject may be used twice (any form is refused)", _marked_forms),
    Condition("31-009", "a font is not embedded", _each(_not_embedded)),
    Condition("31-011", "an embedded font lacks glyphs that are used", _each(_glyphs_missing)),
    Condition("31-016", "widths in the file and in the font differ", _each(_widths_differ)),
    Condition("X fonts", "a font is of a kind nobody looked into: no symbolic TrueType font", _each(_unread)),
    Condition("31-024", "a symbolic font has an encoding", _each(_encoded)),
    Condition("31-025", "a symbolic font has no character map", _each(_no_map)),
    Condition("31-026", "a symbolic font has several character maps, none for symbols", _each(_several_maps)),
    Condition("31-027", "a font has no Unicode map", _each(_no_unicode)),
    Condition("31-028", "a Unicode map leads to zero", _each(_zero_unicode)),
    Condition("31-029", "a Unicode map leads to U+FEFF or U+FFFE", _each(_forbidden_unicode)),
    Condition("31-030", "text uses the glyph for characters a font lacks", _each(_not_defined)),
)
"""Of the Matterhorn protocol."""

ARCHIVED = (
    Condition("A 6.2.11.4", "a font is not embedded or cannot be looked into", _each(_not_embedded)),
    Condition("A 6.2.11.5", "widths in the file and in the font differ", _each(_widths_differ)),
    Condition("A 6.2.11.6", "a font is no symbolic TrueType font with one map and no encoding", _each(_several_maps)),
    Condition("A 6.2.11.7", "a character leads to no Unicode value", _each(_unmapped)),
    Condition("A 6.2.11.8", "text uses the glyph for characters a font lacks", _each(_not_defined)),
)
"""Of PDF/A-3, level U."""
