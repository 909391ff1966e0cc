"""Lucide icons (resources/icons) coloured by token."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from selfassess import paths

SMALL, LARGE = 16, 20
"""Pixels: in text, in lists."""


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    source = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, name: str, colour: QColor, place: QRectF) -> None:
    """Draw the icon into the square `place`; raises FileNotFoundError for an unknown name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _drawing(name, colour.name()).render(painter, place)
    painter.restore()


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _drawing(name, colour).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, colour: QColor, size: int = SMALL) -> QPixmap:
    """Return the icon as a picture of `size` pixels, sharp on the screen's scale."""
    screen = QGuiApplication.primaryScreen()
    return _pixmap(name, colour.name(), size, screen.devicePixelRatio() if screen else 1.0)


def icon(name: str, colour: QColor, size: int = SMALL) -> QIcon:
    """Return the icon for a menu, a field or a view."""
    return QIcon(icon_pixmap(name, colour, size))
