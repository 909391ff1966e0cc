"""Level colours and signs as conditional formats, which follow what is entered (LOOK section 1)."""

from collections.abc import Iterable
from fractions import Fraction

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle

from selfassess.charts.palette import PRINT
from selfassess.domain.forms import Scale
from selfassess.reports.workbook.cells import Leaf
from selfassess.reports.workbook.formulas import literal


def runs(rows: Iterable[int], column: str) -> str:
    """Return the cells of ascending rows in a column as ranges with spaces between, such as `E2:E7 E9`."""
    found: list[list[int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1][1] = row
        else:
            found.append([row, row])
    return " ".join(f"{column}{first}:{column}{last}" if last > first else f"{column}{first}" for first, last in found)


def colour_levels(leaf: Leaf, cells: str, scale: Scale) -> None:
    """Give each level its colour, and the digit on it one that can be read."""
    span, first = scale.highest - scale.lowest, first_of(cells)
    for point in scale.points:
        position = float((point.value - scale.lowest) / span) if span else 1.0
        rule = f"AND(ISNUMBER({first}),{first}={literal(point.value)})"
        colour(leaf, cells, rule, fill=PRINT.level(position), ink=PRINT.digit(position))


def colour_range(leaf: Leaf, cells: str, lowest: Fraction, highest: Fraction) -> None:
    """Give the two ends of a range the colours of the lowest and the highest level, what lies between the middle's."""
    first = first_of(cells)
    low, high = f"{first}={literal(lowest)}", f"{first}={literal(highest)}"
    for rule, position in ((high, 1.0), (low, 0.0), (f"NOT(OR({low},{high}))", 0.5)):
        whole = f"AND(ISNUMBER({first}),{rule})"
        colour(leaf, cells, whole, fill=PRINT.level(position), ink=PRINT.digit(position))


def first_of(cells: str) -> str:
    """Return the first cell of ranges: rules are written for it, and Excel carries them on to the others."""
    return cells.split(" ", 1)[0].split(":", 1)[0]


def colour(leaf: Leaf, cells: str, rule: str, fill: str, ink: str) -> None:
    """Let cells for which the formula `rule` holds have a fill and an ink, both `#RRGGBB`."""
    background = PatternFill("solid", bgColor=fill.removeprefix("#"))
    _add(leaf, cells, rule, DifferentialStyle(font=Font(color=ink.removeprefix("#")), fill=background))


def strike(leaf: Leaf, cells: str, rule: str) -> None:
    """Strike quietly through cells for which the formula `rule` holds."""
    ink = PRINT.colour("ink3").removeprefix("#")
    _add(leaf, cells, rule, DifferentialStyle(font=Font(color=ink, strike=True)))


def _add(leaf: Leaf, cells: str, rule: str, look: DifferentialStyle) -> None:
    leaf.sheet.conditional_formatting.add(cells, Rule(type="expression", dxf=look, formula=[rule]))
