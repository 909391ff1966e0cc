"""Errors nobody expected: told with their details instead of a silent end."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal


def details_of(error: BaseException) -> str:
    """Return what a developer needs to know of an error."""
    import traceback

    return "".join(traceback.format_exception(error))


class Accidents(QObject):
    """Hears of every error that reached the interpreter, from whatever thread."""

    happened = Signal(str)
    """The details; arrives in the thread of the receiver."""

    def watch(self) -> None:
        """Take over the interpreter's hooks until the program ends."""
        sys.excepthook = self._hear
        threading.excepthook = self._hear_thread

    def _hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if sys.stderr is not None:  # a program without console has none
            sys.__excepthook__(kind, error, trace)
        self.happened.emit(details_of(error))

    def _hear_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._hear(told.exc_type, told.exc_value, told.exc_traceback)
