"""Rows of the outline found by what is typed, and the questions under a section."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex

from selfassess.domain.text import folded
from selfassess.ui.answering.outline_model import ENTRY, LOOK, OutlineModel, RowLook

_NO_FIT = 4


def rows_under(model: OutlineModel, above: QModelIndex) -> Iterator[QModelIndex]:
    """Yield every row that is held under `above`, a section before what is in it."""
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        yield index
        yield from rows_under(model, index)


def questions_under(model: OutlineModel, section: QModelIndex) -> list[str]:
    """Return the questions of a section that are held, in their order."""
    entries = [index.data(ENTRY) for index in rows_under(model, section)]
    return [entry.id for entry in entries if not entry.is_section]


def find_row(model: OutlineModel, wanted: str) -> QModelIndex:
    """Return the first row whose number is `wanted`, else whose number or words begin so; invalid without one."""
    found, best = QModelIndex(), _NO_FIT
    for index in rows_under(model, QModelIndex()):
        rank = _rank(index.data(LOOK), wanted)
        if rank < best:
            found, best = index, rank
    return found


def _rank(look: RowLook, wanted: str) -> int:
    number, words = folded(look.number), folded(look.words)
    if number == wanted:
        return 0 if look.is_section else 1
    if number.startswith(wanted) or words.startswith(wanted):
        return 2
    return 3 if f" {wanted}" in words else _NO_FIT
