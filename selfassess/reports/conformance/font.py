"""A font as the checks read it: what the file tells of it, and its program."""

import re
import struct
from functools import cached_property

from pikepdf import Dictionary, Name, Object, PdfError, Stream

from selfassess.reports.conformance.truetype import TrueType

_SYMBOLIC = 4
_CHARS = re.compile(rb"beginbfchar(.*?)endbfchar", re.S)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.S)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>")


class Font:
    """A font of the file and the codes used of it."""

    def __init__(self, told: Object, codes: frozenset[int]) -> None:
        self.told, self.codes = told, codes

    @property
    def name(self) -> str:
        """Return its name."""
        return str(self.told.get(Name.BaseFont, ""))[1:]

    @cached_property
    def program(self) -> TrueType | None:
        """The embedded font program; None where there is none that can be read."""
        stream = self.told.get(Name.FontDescriptor, Dictionary()).get(Name.FontFile2)
        if not isinstance(stream, Stream):
            return None
        try:
            program = TrueType(stream.read_bytes())
            return program if program.maps is not None and program.glyph_count else None
        except (struct.error, ValueError, KeyError, PdfError):
            return None

    @property
    def is_read(self) -> bool:
        """Tell whether it is of the kind looked into."""
        flags = int(self.told.get(Name.FontDescriptor, Dictionary()).get(Name.Flags, 0))
        return self.told.get(Name.Subtype) == Name.TrueType and bool(flags & _SYMBOLIC)

    def glyph(self, code: int) -> int | None:
        """Return the glyph of a code; None where the font program has none."""
        if self.program is None:
            return None
        maps = self.program.maps
        found = maps.get((1, 0), {}).get(code)
        if found is None:
            symbols = maps.get((3, 0), {})
            found = next((symbols[base + code] for base in (0xF000, 0, 0xF100, 0xF200) if base + code in symbols), None)
        return found

    def width(self, code: int) -> float:
        """Return the width the file tells of a code, in thousandths of the font size."""
        index = code - int(self.told.get(Name.FirstChar, 0))
        widths = self.told.get(Name.Widths, ())
        if 0 <= index < len(widths):
            return float(widths[index])
        return float(self.told.get(Name.FontDescriptor, Dictionary()).get(Name.MissingWidth, 0))

    @cached_property
    def unicode(self) -> dict[int, str]:
        """The characters the file tells of its codes."""
        stream = self.told.get(Name.ToUnicode)
        return _characters(stream.read_bytes()) if isinstance(stream, Stream) else {}


def _characters(code: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for block in _CHARS.findall(code):
        told = _HEX.findall(block)
        found |= {int(key, 16): _text(value) for key, value in zip(told[::2], told[1::2], strict=False)}
    for block in _RANGES.findall(code):
        told = _HEX.findall(block)
        for low, high, first in zip(told[::3], told[1::3], told[2::3], strict=False):
            base = int(first, 16)
            found |= {key: chr(base + key - int(low, 16)) for key in range(int(low, 16), int(high, 16) + 1)}
    return found


def _text(value: bytes) -> str:
    return bytes.fromhex(value.decode()).decode("utf-16-be", "replace")
