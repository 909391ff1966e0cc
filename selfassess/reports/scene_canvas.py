"""Draws a chart's Scene on a ReportLab canvas."""

from collections.abc import Callable, Sequence

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from selfassess.charts.palette import Palette
from selfassess.charts.scene import Circle, Fill, Item, Label, Lines, Outline, Point, Scene, Stroke


class ScenePainter:
    """Paints scenes: `fonts` are the font names by weight, `printable` replaces what they have no glyph for."""

    def __init__(self, palette: Palette, fonts: dict[int, str], printable: Callable[[str], str]) -> None:
        self._palette = palette
        self._fonts = fonts
        self._printable = printable

    def paint(self, canvas: Canvas, scene: Scene, width: float, bottom: float = 0) -> None:
        """Paint `scene` from `bottom` upwards, `width` points wide."""
        scale = width / scene.width
        canvas.saveState()
        canvas.transform(scale, 0, 0, scale, 0, bottom + scale * scene.height)
        for item in scene.items:
            self._paint_item(canvas, item)
        canvas.restoreState()

    def _paint_item(self, canvas: Canvas, item: Item) -> None:
        if isinstance(item, Label):
            self._write(canvas, item)
            return
        if isinstance(item, Lines):
            self._stroke(canvas, item.stroke)
            canvas.lines([(x1, -y1, x2, -y2) for (x1, y1), (x2, y2) in item.segments])
            return
        if item.stroke is None and item.fill is None:
            return
        if item.stroke is not None:
            self._stroke(canvas, item.stroke)
        if item.fill is not None:
            self._fill(canvas, item.fill)
        does_stroke, does_fill = int(item.stroke is not None), int(item.fill is not None)
        if isinstance(item, Circle):
            canvas.circle(item.x, -item.y, item.radius, stroke=does_stroke, fill=does_fill)
        else:
            self._trace(canvas, item.points, item)

    def _trace(self, canvas: Canvas, points: Sequence[Point], outline: Outline) -> None:
        path = canvas.beginPath()
        path.moveTo(points[0][0], -points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, -y)
        if outline.closed:
            path.close()
        canvas.drawPath(path, stroke=int(outline.stroke is not None), fill=int(outline.fill is not None), fillMode=0)

    def _stroke(self, canvas: Canvas, stroke: Stroke) -> None:
        canvas.setStrokeColor(HexColor(self._palette.colour(stroke.role)), alpha=stroke.opacity)
        canvas.setLineWidth(stroke.width)
        canvas.setDash(list(stroke.dash))

    def _fill(self, canvas: Canvas, fill: Fill) -> None:
        canvas.setFillColor(HexColor(self._palette.colour(fill.role)), alpha=fill.opacity)

    def _write(self, canvas: Canvas, label: Label) -> None:
        canvas.setFillColor(HexColor(self._palette.colour(label.role)), alpha=1)
        canvas.setFont(self._fonts[label.weight], label.size)
        draw = {"start": canvas.drawString, "middle": canvas.drawCentredString, "end": canvas.drawRightString}
        draw[label.anchor](label.x, -label.y, self._printable(label.words))
