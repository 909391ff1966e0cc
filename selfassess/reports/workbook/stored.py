"""What openpyxl leaves out of a saved workbook: the value beside each formula, and what charts say in words.

Programs that do not calculate show a formula's stored value, and nothing where there is none. openpyxl writes

    <c r="B3" s="4"><f>INDEX(…)</f><v></v></c>      or <v/> in place of <v></v>

which becomes

    <c t="str" r="B3" s="4"><f>INDEX(…)</f><v>met</v></c>

A figure has no `t`. Each part of the package is read once by expat, which tells at which byte an element begins and
ends; what is to be added is noted as edits, so that every other byte stays as openpyxl wrote it. Building the XML anew
would take several times as long.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

from selfassess.reports.workbook.cells import NOT_AVAILABLE, Value


class Edit(NamedTuple):
    """New bytes take the place of those from `start` up to `stop`; where both are one, they come in between."""

    start: int
    stop: int
    new: bytes


def store_values(
    source: BinaryIO, target: Path, values: Sequence[Mapping[str, Value]], descriptions: Sequence[Sequence[str]]
) -> None:
    """Copy a saved workbook to `target`, completed.

    `values` hold for each worksheet what its formulas give, by cell; `descriptions` for each drawing what its charts
    say. Raises OSError where writing fails, KeyError for a formula without a value.
    """
    parts = {f"xl/worksheets/sheet{number}.xml": found for number, found in enumerate(values, start=1)}
    drawings = {f"xl/drawings/drawing{number}.xml": found for number, found in enumerate(descriptions, start=1)}
    with ZipFile(source) as saved, ZipFile(target, "w", ZIP_DEFLATED) as complete:
        for entry in saved.infolist():
            xml = saved.read(entry)
            if entry.filename in parts:
                xml = _edited(xml, _Formulas(parts[entry.filename]))
            elif entry.filename in drawings:
                xml = _edited(xml, _Charts(drawings[entry.filename]))
            complete.writestr(entry.filename, xml)


class _Formulas:
    """Notes where the values of formulas go while a worksheet is read.

    Of a cell the order is always its tag `c`, its formula `f` where it has one, its value `v`.
    """

    def __init__(self, values: Mapping[str, Value]) -> None:
        self.edits: list[Edit] = []
        self._values = values
        self._cell, self._cell_at, self._is_formula, self._value_at = "", 0, False, 0

    def begin(self, name: str, attributes: dict[str, str], place: int) -> None:
        if name == "c":
            self._cell, self._cell_at, self._is_formula = attributes["r"], place, False
        elif name == "f":
            self._is_formula = True
        elif name == "v":
            self._value_at = place

    def end(self, name: str, place: int) -> None:
        if name != "v" or not self._is_formula:
            return
        kind, text = _written(self._values[self._cell])
        if kind:
            inside = self._cell_at + len("<c")
            self.edits.append(Edit(inside, inside, f' t="{kind}"'.encode()))
        self.edits.append(Edit(self._value_at, place, f"<v>{escape(text)}</v>".encode()))


def _written(value: Value) -> tuple[str, str]:
    """Return the type of a stored value, empty for a figure, and its text."""
    if value == NOT_AVAILABLE:
        return "e", NOT_AVAILABLE
    return ("str", value) if isinstance(value, str) else ("", repr(float(value)))


class _Charts:
    """Notes where the words of charts go while a drawing is read."""

    def __init__(self, descriptions: Sequence[str]) -> None:
        self.edits: list[Edit] = []
        self._left = list(descriptions)

    def begin(self, name: str, attributes: dict[str, str], place: int) -> None:
        if name.endswith("cNvPr") and "descr" not in attributes:
            inside = place + len(f"<{name}")
            self.edits.append(Edit(inside, inside, f" descr={quoteattr(self._left.pop(0))}".encode()))

    def end(self, name: str, place: int) -> None:
        """Nothing ends here that matters."""


def _edited(xml: bytes, reader: _Formulas | _Charts) -> bytes:
    """Return XML with the changes its reader notes; every other byte stays."""
    parser = expat.ParserCreate()

    def begin(name: str, attributes: dict[str, str]) -> None:
        reader.begin(name, attributes, parser.CurrentByteIndex)

    def end(name: str) -> None:
        place, tag = parser.CurrentByteIndex, f"</{name}>".encode()
        # expat tells of <v></v> where its last tag begins, of <v/> where it ends: readers hear where either ends
        reader.end(name, place + len(tag) if xml.startswith(tag, place) else place)

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.Parse(xml, True)
    pieces, done = [], 0
    for start, stop, new in reader.edits:
        pieces += [xml[done:start], new]
        done = stop
    return b"".join([*pieces, xml[done:]])
