"""Tables in plain text, set for a terminal."""

import itertools
import shutil
import sys
import textwrap
from collections.abc import Mapping, Sequence

GAP = "  "
_NARROWEST = 12


def table_lines(
    heading: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = (), room: int | None = None
) -> list[str]:
    """Return the lines of a table; the columns numbered in `right` are set flush right, and empty columns fall out.

    Text is broken to keep the lines within `room` letters: those of the terminal, unless told; 0 for no limit, which is
    also that of a pipe or a file.
    """
    cells = [list(heading), *(list(row) for row in rows)]
    shown = [column for column in range(len(heading)) if any(row[column] for row in cells[1:])]
    widths = {column: max(len(row[column]) for row in cells) for column in shown}
    _narrow(widths, [column for column in shown if column not in right], terminal_width() if room is None else room)
    top, *body = [_row_lines(row, widths, right) for row in cells]
    lines = list(itertools.chain.from_iterable(body))
    return [*top, "-" * max(map(len, [*top, *lines])), *lines]


def terminal_width() -> int:
    """Return how many letters a line of the terminal holds; 0 where the output goes elsewhere."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else 0


def _narrow(widths: dict[int, int], breakable: Sequence[int], room: int) -> None:
    """Take from the widest columns until the table has room, as far as text can be broken at all."""
    while room and breakable and sum(widths.values()) + len(GAP) * (len(widths) - 1) > room:
        widest = max(breakable, key=widths.__getitem__)
        if widths[widest] <= _NARROWEST:
            return
        widths[widest] -= 1


def _row_lines(row: Sequence[str], widths: Mapping[int, int], right: Sequence[int]) -> list[str]:
    broken = [textwrap.wrap(row[column], width, break_on_hyphens=False) or [""] for column, width in widths.items()]
    return [
        GAP.join(
            part.rjust(width) if column in right else part.ljust(width)
            for part, (column, width) in zip(parts, widths.items(), strict=True)
        ).rstrip()
        for parts in itertools.zip_longest(*broken, fillvalue="")
    ]
