"""Threads beside the window, during which nothing is collected.

Python's collector runs in whichever thread makes it due. What it finds may be a widget, and a widget that is destroyed
outside the window's thread takes the program with it. So it rests while a thread of ours runs, and what has gathered
meanwhile is found afterwards, in the window's thread.
"""

import gc

from PySide6.QtCore import QObject, QThread

_running: set[int] = set()


class Thread(QThread):
    """A thread that is begun, and whose end is heard of, in the window's thread."""

    def __init__(self, parent: QObject | None) -> None:
        """Prepare; `begin` starts it. The parent must wait for it before it goes."""
        super().__init__(parent)
        self.finished.connect(self._leave)

    def begin(self) -> None:
        """Start, with the collector at rest."""
        _running.add(id(self))
        gc.disable()
        self.start()

    def _leave(self) -> None:
        # called in the window's thread, where this object lives
        _running.discard(id(self))
        if not _running:
            gc.enable()
