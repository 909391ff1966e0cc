"""Level colours and signs as conditional formats, which follow what is entered (LOOK section 1)."""

from collections.abc import Iterable

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


def first_of(cells: str) -> str:
    """Return the first cell of ranges: rules are written for it, and Excel carries them on to the others."""
    return cells.split(" ", 1)[0].split(":", 1)[0]


def colour(leaf: Leaf, cells: str, rule: str, fill: str = "", ink: str = "", is_struck: bool = False) -> None:
    """Let cells for which the formula `rule` holds have a fill, an ink, or a line through them; colours `#RRGGBB`."""
    font = Font(color=ink.removeprefix("#") or None, strike=is_struck or None)
    background = PatternFill("solid", bgColor=fill.removeprefix("#")) if fill else None
    look = DifferentialStyle(font=font, fill=background)
    leaf.sheet.conditional_formatting.add(cells, Rule(type="expression", dxf=look, formula=[rule]))
