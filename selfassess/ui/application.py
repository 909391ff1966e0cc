"""Opens the window: what is needed for its first picture first, everything else after."""

import importlib
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from selfassess import __version__
from selfassess.app.knocking import knock
from selfassess.ui.accidents import Accidents
from selfassess.ui.parts.accessible import teach_roles
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.screens import come_when_asked
from selfassess.ui.shell.window import Window
from selfassess.ui.task import Task
from selfassess.ui.theme import load_fonts, load_later_fonts

_AFTER_FIRST_PAINT = ("sqlalchemy", "selfassess.storage.workspace", "selfassess.content", "selfassess.ui.lift.page")
_TURN = 0.0005
"""Seconds that a search in a thread may go on while the window waits; Python's own measure is ten times that."""
_LIBRARY_AFTER = 300
"""Milliseconds after a file was opened."""


class _FirstPaint(QObject):
    """Waits for the first picture of the window and then completes the start."""

    def __init__(self, window: Window, file: Path | None) -> None:
        super().__init__(window)
        self._window, self._file = window, file
        self._imports = Task(self)
        self._watched = (window, window.frame.header)
        for widget in self._watched:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            # whichever is painted first, and only once
            for widget in self._watched:
                widget.removeEventFilter(self)
            QTimer.singleShot(0, self._complete)
        return False

    def _complete(self) -> None:
        if self._file is not None:
            self._window.orders.open_path(str(self._file))
        self._imports.start(_import_the_rest)
        # nobody waits for the library while a question is about to be painted
        QTimer.singleShot(_LIBRARY_AFTER if self._file is not None else 0, self._window.show_library)
        load_later_fonts()
        come_when_asked(self._window, lambda: self._window.desk.path)


def _import_the_rest(_tell: object) -> None:
    for name in _AFTER_FIRST_PAINT:
        importlib.import_module(name)


def make_application() -> QApplication:
    """Return the application with our style and fonts."""
    sys.setswitchinterval(_TURN)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Selfassess")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    teach_roles()
    load_fonts()
    return application


def open_window(file: Path | None = None, language: str = "") -> int:
    """Open the window, with `file` in it, and return the exit code when it is closed.

    Where another window has the file already, that one comes to the front instead.

    `language` is spoken instead of the one the user chose.
    """
    if file is not None and knock(file):
        return 0
    application = make_application()
    memory = Memory()
    if language:
        memory.settings = replace(memory.settings, language=language)
    window = Window(memory)
    accidents = Accidents(application)
    accidents.happened.connect(window.care.mishaps.show)
    accidents.watch()
    _FirstPaint(window, file)
    memory.show_window(window)
    return application.exec()
