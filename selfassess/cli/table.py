"""Tables in plain text, set for a terminal."""

from collections.abc import Sequence

GAP = "  "


def table_lines(heading: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> list[str]:
    """Return the lines of a table; the columns numbered in `right` are set flush right, and empty columns fall out."""
    cells = [list(heading), *(list(row) for row in rows)]
    shown = [column for column in range(len(heading)) if any(row[column] for row in cells[1:])]
    widths = {column: max(len(row[column]) for row in cells) for column in shown}
    lines = [
        GAP.join(
            row[column].rjust(widths[column]) if column in right else row[column].ljust(widths[column])
            for column in shown
        ).rstrip()
        for row in cells
    ]
    return [lines[0], "-" * max(map(len, lines)), *lines[1:]]
