"""A chart as something to take along: a picture, a drawing, a table for other programs. Always on white paper."""

from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF
from PySide6.QtGui import QImage, QImageWriter, QPainter

from selfassess.charts.palette import LIGHT
from selfassess.charts.scene import Scene, Table
from selfassess.charts.svg import svg
from selfassess.ui.painter import paint_scene
from selfassess.ui.theme import Theme

SHARPNESS = 2
"""Pixels of the picture for one of the chart."""
_EDGE = 8
_DOTS_PER_METRE = round(96 * SHARPNESS / 0.0254)


def picture_of(scene: Scene) -> QImage:
    """Return the chart as a picture, twice as sharp as on the screen, that other programs show in its own size."""
    width, height = (round(side + 2 * _EDGE) * SHARPNESS for side in (scene.width, scene.height))
    image, theme = QImage(width, height, QImage.Format.Format_RGB32), Theme(LIGHT)
    image.setDotsPerMeterX(_DOTS_PER_METRE)
    image.setDotsPerMeterY(_DOTS_PER_METRE)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    painter.scale(SHARPNESS, SHARPNESS)
    painter.translate(QPointF(_EDGE, _EDGE))
    paint_scene(painter, scene, theme)
    painter.end()
    image.setText("Description", scene.summary)
    return image


def png_of(scene: Scene) -> bytes:
    """Return the chart as a PNG file, its words as the description."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture_of(scene))
    return bytes(content.data())


def svg_of(scene: Scene) -> bytes:
    """Return the chart as an SVG file, its words as the description."""
    return svg(scene, LIGHT).encode("utf-8")


def picture_data(scene: Scene) -> QMimeData:
    """Return the chart for the clipboard: as a picture and as a drawing."""
    data = QMimeData()
    data.setImageData(picture_of(scene))
    data.setData("image/svg+xml", svg_of(scene))
    return data


def table_data(table: Table) -> QMimeData:
    """Return the figures of a chart for the clipboard: with tabs for spreadsheets, as a table for text programs."""
    rows = (table.header, *table.rows)
    data = QMimeData()
    data.setText("".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows))
    head = "".join(f"<th>{escape(cell)}</th>" for cell in table.header)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in table.rows)
    data.setHtml(f"<table><tr>{head}</tr>{body}</table>")
    return data
