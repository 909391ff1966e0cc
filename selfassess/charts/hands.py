"""A show of hands as small bars, legible in black and white: the number above each bar, the answer's key below."""

from collections.abc import Sequence

from selfassess.charts.marks import box
from selfassess.charts.scene import Fill, Item, Label, Lines, Outline, Scene, Stroke, Table

_STEP, _BAR, _ROOM, _LINE, _SIZE = 22.0, 14.0, 26.0, 12.0, 10.0


def hands_bars(counts: Sequence[int], keys: Sequence[str], summary: str) -> Scene:
    """Draw a bar for each answer in the order of `keys`; `summary` is the alternative text."""
    most = max(*counts, 1)
    base = _LINE + _ROOM
    items: list[Item] = [Lines((((0.0, base), (_STEP * len(keys), base)),), Stroke("line2"))]
    for place, (count, key) in enumerate(zip(counts, keys, strict=True)):
        middle, height = _STEP * (place + 0.5), _ROOM * count / most
        if count:
            items.append(Outline(box(middle - _BAR / 2, base - height, _BAR, height), fill=Fill("ink")))
        items.append(
            Label(middle, base - height - 3, str(count), "ink", _SIZE, 600 if count == most else 400, "middle")
        )
        items.append(Label(middle, base + 11, key, "ink2", _SIZE, 400, "middle"))
    rows = tuple((key, str(count)) for key, count in zip(keys, counts, strict=True))
    return Scene(_STEP * len(keys), base + _LINE + 2, tuple(items), summary, Table(("", ""), rows))
