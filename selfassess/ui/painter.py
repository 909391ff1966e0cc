"""Draws a chart's Scene with QPainter."""

from functools import singledispatch

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen, QPolygonF

from selfassess.charts.scene import Circle, Fill, Item, Label, Lines, Outline, Point, Scene, Stroke
from selfassess.ui.parts.focus import RING
from selfassess.ui.theme import Theme

_HALO = 4
"""Pixels: the light at both sides of the focus ring together."""


def paint_scene(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Draw `scene` with the colours of `theme`, its corner at the painter's origin."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for item in scene.items:
        _paint(item, painter, theme)
    painter.restore()


@singledispatch
def _paint(item: Item, _painter: QPainter, _theme: Theme) -> None:
    raise TypeError(f"no way to draw {item!r}")


@_paint.register
def _paint_lines(item: Lines, painter: QPainter, theme: Theme) -> None:
    painter.setPen(_pen(item.stroke, theme))
    for start, end in item.segments:
        painter.drawLine(QPointF(*start), QPointF(*end))


@_paint.register
def _paint_outline(item: Outline, painter: QPainter, theme: Theme) -> None:
    stroke = item.stroke
    if stroke is None and item.fill is not None and item.fill.role.startswith("level:") and theme.palette.edged:
        # the lowest level is as dark as the ground
        stroke = Stroke("line2")
    painter.setPen(_pen(stroke, theme))
    points = polygon(item.points)
    if item.closed:
        painter.setBrush(_brush(item.fill, theme))
        painter.drawPolygon(points)
    else:
        painter.drawPolyline(points)


@_paint.register
def _paint_circle(item: Circle, painter: QPainter, theme: Theme) -> None:
    painter.setPen(_pen(item.stroke, theme))
    painter.setBrush(_brush(item.fill, theme))
    painter.drawEllipse(QPointF(item.x, item.y), item.radius, item.radius)


@_paint.register
def _paint_label(item: Label, painter: QPainter, theme: Theme) -> None:
    font = theme.font_of(item.size, item.weight)
    width = QFontMetricsF(font).horizontalAdvance(item.words)
    painter.setFont(font)
    painter.setPen(theme.colour(item.role))
    painter.drawText(QPointF(item.x - width * {"start": 0, "middle": 0.5, "end": 1}[item.anchor], item.y), item.words)


def polygon(points: tuple[Point, ...]) -> QPolygonF:
    """Return the points of an outline as Qt wants them."""
    return QPolygonF([QPointF(x, y) for x, y in points])


def _pen(stroke: Stroke | None, theme: Theme) -> QPen:
    if stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    colour = theme.colour(stroke.role, stroke.opacity)
    pen = QPen(colour, stroke.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen


def _brush(fill: Fill | None, theme: Theme) -> QBrush:
    return QBrush(Qt.BrushStyle.NoBrush) if fill is None else QBrush(theme.colour(fill.role, fill.opacity))


def paint_key_ring(painter: QPainter, theme: Theme, scene: Scene, key: str) -> None:
    """Draw the focus ring round what shows `key`: ink with a halo, seen on the lightest level and on the darkest."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # where every cell has a light edge the ring must be wider than that
    ring = 2 * RING if theme.palette.edged else RING
    areas = (item for item in reversed(scene.items) if isinstance(item, Circle) or _is_area(item))
    item = next((item for item in areas if key and item.key == key), None)
    for role, width in (("surface", ring + _HALO), ("ink", ring)):
        painter.setPen(QPen(theme.colour(role), width))
        if isinstance(item, Circle):
            painter.drawEllipse(QPointF(item.x, item.y), item.radius + 2, item.radius + 2)
        elif isinstance(item, Outline):
            painter.drawPolygon(polygon(item.points))


def _is_area(item: Item) -> bool:
    return isinstance(item, Outline) and item.closed
