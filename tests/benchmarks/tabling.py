"""(f) A workbook of 1,802 questions against openpyxl writing the same cells, styles, widths and heights."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from selfassess.domain.record import Snapshot
from selfassess.reports.workbook import write_workbook
from selfassess.reports.workbook.book import make_workbook, saved
from selfassess.reports.workbook.cells import add_styles
from selfassess.reports.workbook.stored import store_values
from selfassess.voice import Voice
from tests.benchmarks.material import QUESTIONS, large_file, snapshots
from tests.benchmarks.pairs import Measured, in_turns, timed


@dataclass(frozen=True)
class _Leaf:
    """A worksheet: its cells (row, column, value, style, whether a sign before it keeps it text), widths, heights."""

    name: str
    cells: list[tuple[int, int, object, str, bool]]
    widths: dict[str, float]
    heights: dict[int, float]
    merged: list[str]
    frozen: str | None
    filtered: str | None


def tabling(folder: Path, repeats: int) -> Iterator[Measured]:
    """Measure (f) without and with the values stored beside formulas; the floor has no charts and no page set-up."""
    voice, found = Voice("lv"), snapshots(large_file(folder))
    ours, bare = folder / "ours.xlsx", folder / "bare.xlsx"
    write_workbook(found, ours, voice)
    leaves = _leaves(ours)
    cells = sum(len(leaf.cells) for leaf in leaves)
    name = f"workbook of {QUESTIONS:,} questions, {cells:,} cells"
    floor = timed(lambda: _write_bare(leaves, bare))
    floor_times, our_times = in_turns(floor, timed(lambda: _write_without_values(found, ours, voice)), repeats)
    yield Measured(f"{name}, formulas without values", our_times, floor_times, most=1.6)
    floor_times, our_times = in_turns(floor, timed(lambda: write_workbook(found, ours, voice)), repeats)
    yield Measured(f"{name}, with the values stored beside them", our_times, floor_times)


def _write_without_values(found: Sequence[Snapshot], target: Path, voice: Voice) -> None:
    """Write the workbook as `write_workbook` does, but for the pass over its XML."""
    book, _ = make_workbook(found, voice)
    store_values(saved(book), target, (), ())


def _leaves(path: Path) -> list[_Leaf]:
    """Return what a workbook of ours holds."""
    return [
        _Leaf(
            sheet.title,
            [
                (cell.row, cell.column, cell.value, cell.style, cell.quotePrefix)
                for row in sheet.iter_rows()
                for cell in row
                if isinstance(cell, Cell) and cell.has_style
            ],
            {letter: column.width for letter, column in sheet.column_dimensions.items()},
            {number: row.height for number, row in sheet.row_dimensions.items() if row.height},
            [str(area) for area in sheet.merged_cells.ranges],
            sheet.freeze_panes,
            sheet.auto_filter.ref,
        )
        for sheet in load_workbook(path).worksheets
    ]


def _write_bare(leaves: Sequence[_Leaf], target: Path) -> None:
    book = Workbook()
    book.remove(book.worksheets[0])
    add_styles(book, Voice("lv"))
    for leaf in leaves:
        sheet = book.create_sheet(leaf.name)
        for row, column, value, style, is_quoted in leaf.cells:
            cell = sheet.cell(row, column, value)
            cell.style = style
            if is_quoted:
                cell.data_type, cell.quotePrefix = "s", True
        for letter, width in leaf.widths.items():
            sheet.column_dimensions[letter].width = width
        for number, height in leaf.heights.items():
            sheet.row_dimensions[number].height = height
        for area in leaf.merged:
            sheet.merge_cells(area)
        sheet.freeze_panes, sheet.auto_filter.ref = leaf.frozen, leaf.filtered
    book.save(target)
