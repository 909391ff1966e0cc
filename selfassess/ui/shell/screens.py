"""The screens there are, whether a window lies where it can be reached, and that it comes when it is asked for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_TITLE, _LEAST = 40, 120
"""Pixels: the height of what a window is taken hold of by, and how much of its width must be in sight."""


def screens_key() -> str:
    """Return what tells one arrangement of screens from another: their names, sizes and places."""
    return "; ".join(sorted(f"{one.name()} {_words(one.geometry())}" for one in QGuiApplication.screens()))


def _words(place: QRect) -> str:
    return f"{place.width()}x{place.height()}+{place.x()}+{place.y()}"


def is_in_sight(window: QRect) -> bool:
    """Tell whether the upper edge of a window, by which it is moved, lies on a screen."""
    title = QRect(window.x(), window.y(), window.width(), _TITLE)
    on_screens = (one.availableGeometry().intersected(title) for one in QGuiApplication.screens())
    return any(seen.width() >= _LEAST and seen.height() >= _TITLE // 2 for seen in on_screens)


def bring_back(window: QWidget) -> None:
    """Put a window that lies beyond every screen into the middle of the first one."""
    if is_in_sight(window.geometry()):
        return
    free = QGuiApplication.primaryScreen().availableGeometry().marginsRemoved(QMargins(0, _TITLE, 0, 0))
    window.resize(window.size().boundedTo(free.size()))
    window.move(free.center() - QPoint(window.width() // 2, window.height() // 2))


def come_when_asked(window: QWidget, file: Callable[[], Path | None]) -> None:
    """Bring `window` to the front whenever a second start of the program asks for its `file`."""
    from selfassess.app.knocking import answer, listen

    door = listen()
    if door is None:
        return
    watcher = QFileSystemWatcher([str(door)], window)

    def look() -> None:
        if answer(file()):
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()

    watcher.directoryChanged.connect(look)
    look()  # somebody may have asked while the file was being opened
