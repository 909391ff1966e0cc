"""(c) From an answer to the window painted anew."""

import contextlib
import time
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject

from selfassess.app.session import Session
from selfassess.domain.answers import OPEN, State
from selfassess.domain.forms import LevelForm
from selfassess.ui.application import make_application
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.window import Window
from tests.benchmarks.material import demo_file, large_file
from tests.benchmarks.pairs import Measured

_LEVELS, _MOST_PASSES = 5, 10_000
_REST = 0.06
"""Seconds between two answers."""


def repaint(folder: Path, repeats: int) -> Iterator[Measured]:
    """Measure from `session.answer` to the picture, in the real window on the answering page, offscreen."""
    application = make_application()
    for path, sheet, usual in (
        (demo_file(folder), "good-governance", 0.016),
        (large_file(folder), "generated", 0.050),
    ):
        with _open_window(path) as window:
            session = window.desk.session
            assert session is not None
            times = [_repaint(window, session, sheet, question) for question in _questions(session, sheet, repeats + 1)]
            count = len(session.sheet(sheet).questionnaire.questions)
        yield Measured(f"answer stored and page repainted, {count:,} questions", times[1:], usual=usual)
    application.quit()


@contextlib.contextmanager
def _open_window(path: Path) -> Iterator[Window]:
    window = Window(Memory())
    window.show()
    window.orders.open_path(str(path))
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.processEvents()


def _questions(session: Session, sheet: str, count: int) -> list[str]:
    """Return level questions that are asked, from the first again after the last."""
    found = session.sheet(sheet)
    levels = [one.id for one in found.questionnaire.questions if isinstance(one.form, LevelForm)]
    return list(islice(cycle([one for one in levels if one in found.result.asked]), count))


def _repaint(window: Window, session: Session, sheet: str, question: str) -> float:
    """Answer a question that is shown with its next level; return the seconds until that is painted."""
    window.go_to_question(sheet, question)
    _settle()
    pictures = _Pictures(window)
    said = session.sheet(sheet).answers.get(question, OPEN)
    level = said.value if isinstance(said.value, Fraction) else Fraction(-1)
    new = replace(said, state=State.ANSWERED, value=(level + 1) % _LEVELS)
    start = time.perf_counter()
    session.answer(sheet, question, new)
    pictures.wait()
    taken = time.perf_counter() - start
    window.removeEventFilter(pictures)
    return taken


def _settle() -> None:
    """Let everything be finished that the question before and the way to this one have begun, timers included."""
    end = time.perf_counter() + _REST
    while time.perf_counter() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        time.sleep(0.005)


class _Pictures(QObject):
    """Counts the pictures of `window`: Qt asks for each with an UpdateRequest."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._count = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count."""
        self._count += event.type() is QEvent.Type.UpdateRequest
        return False

    def wait(self) -> None:
        """Let the window work until there is a picture and nothing waits that brings another one."""
        seen = 0
        for _ in range(_MOST_PASSES):
            QCoreApplication.processEvents()
            if self._count == seen > 0:
                return
            seen = self._count
        raise RuntimeError("an answer was not painted")
