"""Errors nobody expected: told with their details instead of a silent end."""

import platform
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from selfassess import __version__

_DEEPEST = 8


def details_of(error: BaseException) -> str:
    """Return what a developer needs to know of an error, and nothing of the user's.

    The words of an error may quote an answer, and the paths of files name people: so only kinds and places are told.
    """
    about = f"Selfassess {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return "\n".join([about, *_chain(error)])


def _chain(error: BaseException) -> Iterator[str]:
    import traceback

    found: BaseException | None = error
    for _ in range(_DEEPEST):
        if found is None:
            return
        yield type(found).__qualname__
        for frame in traceback.extract_tb(found.__traceback__):
            yield f"  {_place(Path(frame.filename))}:{frame.lineno} {frame.name}"
        found = found.__cause__ or found.__context__
        if found is not None:
            yield "after"


def _place(file: Path) -> str:
    """Return where in a package a file lies; whatever is above it may name the user."""
    parts = file.parts
    for root in ("selfassess", "site-packages"):
        if root in parts[:-1]:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at:] if root == "selfassess" else parts[at + 1 :])
    return file.name


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
