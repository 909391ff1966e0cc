"""A chart and the key to it as one picture."""

from dataclasses import replace

from selfassess.charts.scene import Circle, Item, Label, Lines, Outline, Scene

_GAP = 6.0


def with_legend(legend: Scene, chart: Scene) -> Scene:
    """Return the chart with its key above it; words, table and keys stay the chart's."""
    if not legend.items:
        return chart
    down = legend.height + _GAP
    items = (*legend.items, *(_lowered(item, down) for item in chart.items))
    return replace(chart, width=max(legend.width, chart.width), height=chart.height + down, items=items)


def _lowered(item: Item, down: float) -> Item:
    if isinstance(item, (Circle, Label)):
        return replace(item, y=item.y + down)
    if isinstance(item, Lines):
        segments = tuple(((x1, y1 + down), (x2, y2 + down)) for (x1, y1), (x2, y2) in item.segments)
        return replace(item, segments=segments)
    assert isinstance(item, Outline)
    return replace(item, points=tuple((x, y + down) for x, y in item.points))
