"""The worksheet of the calculation: every figure with its bounds, every verdict, as formulas over the answers.

Three tables under one another: the figures, the verdicts on them, and for each questionnaire whether its bounds can be
computed here. They have no filter, since their rows refer to one another.
"""

from collections.abc import Sequence

from selfassess.domain.record import SheetSnapshot
from selfassess.reports.workbook.cells import Content, Leaf
from selfassess.reports.workbook.figures import FigureCells, figure_columns, guard_columns, guard_row
from selfassess.reports.workbook.grid import Column, keep_in_sight, set_widths, write_heading, write_rows
from selfassess.reports.workbook.layout import FIRST_ROW
from selfassess.reports.workbook.verdicts import VerdictRows, verdict_columns


def write_calculation(leaf: Leaf, verdicts: VerdictRows, sheets: Sequence[SheetSnapshot]) -> None:
    """Write the three tables."""
    voice, layout, answered, guards = leaf.voice, verdicts.layout, verdicts.answered, verdicts.places.guards
    figures = [
        FigureCells(voice, layout, guards[found.sheet.questionnaire.id], answered, found).row()
        for found in layout.figures.values()
    ]
    set_widths(leaf, figure_columns(voice))
    keep_in_sight(leaf, 1)
    _write_table(leaf, FIRST_ROW, figure_columns(voice), figures)
    judged = [row for sheet in sheets for row in verdicts.of(sheet)]
    if judged:
        _write_table(leaf, min(verdicts.places.verdicts.values()), verdict_columns(voice), judged)
    told = [guard_row(voice, layout, guards[sheet.questionnaire.id], answered, sheet) for sheet in sheets]
    _write_table(leaf, min(guards.values()), guard_columns(voice), told)


def _write_table(leaf: Leaf, row: int, columns: Sequence[Column], rows: Sequence[Sequence[Content]]) -> None:
    """Write a table whose first row, below its heading, is `row`."""
    write_heading(leaf, row - 1, columns)
    write_rows(leaf, row, columns, rows)
