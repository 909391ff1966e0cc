"""As much of a TrueType font program as a checker asks for: its character maps, and the widths of its glyphs."""

import struct
from functools import cached_property


class TrueType:
    """A font program; raises ValueError or struct.error where it is not one."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        (count,) = struct.unpack_from(">H", data, 4)
        self._tables = {}
        for index in range(count):
            tag, _, start, length = struct.unpack_from(">4sIII", data, 12 + 16 * index)
            self._tables[tag.decode("latin-1")] = data[start : start + length]

    @cached_property
    def maps(self) -> dict[tuple[int, int], dict[int, int]]:
        """The character maps (formats 0, 4 and 6) by platform and encoding: glyphs by code."""
        table = self._tables.get("cmap", b"\0\0\0\0")
        (count,) = struct.unpack_from(">H", table, 2)
        found = {}
        for index in range(count):
            platform, encoding, start = struct.unpack_from(">HHI", table, 4 + 8 * index)
            found[platform, encoding] = _glyph_by_code(table[start:])
        return found

    @cached_property
    def glyph_count(self) -> int:
        """How many glyphs there are."""
        return int(struct.unpack_from(">H", self._tables["maxp"], 4)[0])

    def width(self, glyph: int) -> float:
        """Return the width of a glyph in thousandths of the font size."""
        (per_em,) = struct.unpack_from(">H", self._tables["head"], 18)
        (metrics,) = struct.unpack_from(">H", self._tables["hhea"], 34)
        (advance,) = struct.unpack_from(">H", self._tables["hmtx"], 4 * min(glyph, metrics - 1))
        return float(advance * 1000 / per_em)


def _glyph_by_code(table: bytes) -> dict[int, int]:
    (kind,) = struct.unpack_from(">H", table)
    if kind == 0:
        return dict(enumerate(table[6:262]))
    if kind == 6:
        first, count = struct.unpack_from(">HH", table, 6)
        return dict(enumerate(struct.unpack_from(f">{count}H", table, 10), first))
    if kind == 4:
        return _segments(table)
    raise ValueError(f"character map of format {kind}")


def _segments(table: bytes) -> dict[int, int]:
    count = struct.unpack_from(">H", table, 6)[0] // 2
    lists = [struct.unpack_from(f">{count}H", table, 14 + 2 * count * part + 2 * (part > 0)) for part in range(4)]
    found = {}
    for index, (end, start, delta, offset) in enumerate(zip(*lists, strict=True)):
        for code in range(start, min(end, 0xFFFE) + 1):
            if offset:
                place = 16 + 6 * count + 2 * index + offset + 2 * (code - start)
                (glyph,) = struct.unpack_from(">H", table, place)
                found[code] = (glyph + delta) % 65536 if glyph else 0
            else:
                found[code] = (code + delta) % 65536
    return found
