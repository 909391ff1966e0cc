"""A scene as SVG, in the colours of a palette."""

from xml.sax.saxutils import escape, quoteattr

from selfassess.charts.palette import Palette
from selfassess.charts.scene import Circle, Fill, Item, Label, Lines, Outline, Scene, Stroke


def svg(scene: Scene, palette: Palette) -> str:
    """Return the whole document; the summary is its description, the surface its background."""
    body = "\n".join(_item(item, palette) for item in scene.items if _is_visible(item))
    extent = f'width="{scene.width:g}" height="{scene.height:g}"'
    frame = f'{extent} viewBox="0 0 {scene.width:g} {scene.height:g}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {frame} role="img" font-family="Noto Sans">\n'
        f"<desc>{escape(scene.summary)}</desc>\n"
        f'<rect {extent} fill="{palette.colour("surface")}"/>\n{body}\n</svg>\n'
    )


def _is_visible(item: Item) -> bool:
    return isinstance(item, (Lines, Label)) or item.stroke is not None or item.fill is not None


def _item(item: Item, palette: Palette) -> str:
    key = f" data-key={quoteattr(item.key)}" if item.key else ""
    if isinstance(item, Lines):
        path = " ".join(f"M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}" for (x1, y1), (x2, y2) in item.segments)
        return f'<path d="{path}" {_paint(item.stroke, None, palette)}{key}/>'
    if isinstance(item, Circle):
        place = f'cx="{item.x:.2f}" cy="{item.y:.2f}" r="{item.radius:.2f}"'
        return f"<circle {place} {_paint(item.stroke, item.fill, palette)}{key}/>"
    if isinstance(item, Outline):
        kind = "polygon" if item.closed else "polyline"
        points = " ".join(f"{x:.2f},{y:.2f}" for x, y in item.points)
        return f'<{kind} points="{points}" {_paint(item.stroke, item.fill, palette)}{key}/>'
    font = f'font-size="{item.size:g}" font-weight="{item.weight}" text-anchor="{item.anchor}"'
    colour = palette.colour(item.role)
    return f'<text x="{item.x:.2f}" y="{item.y:.2f}" {font} fill="{colour}"{key}>{escape(item.words)}</text>'


def _paint(stroke: Stroke | None, fill: Fill | None, palette: Palette) -> str:
    inside = "none" if fill is None else palette.colour(fill.role)
    parts = [f'fill="{inside}"']
    if fill is not None and fill.opacity < 1:
        parts.append(f'fill-opacity="{fill.opacity:g}"')
    if stroke is not None:
        parts.append(f'stroke="{palette.colour(stroke.role)}" stroke-width="{stroke.width:g}"')
        if stroke.dash:
            parts.append(f'stroke-dasharray="{" ".join(f"{length:g}" for length in stroke.dash)}"')
        if stroke.opacity < 1:
            parts.append(f'stroke-opacity="{stroke.opacity:g}"')
    return " ".join(parts)
