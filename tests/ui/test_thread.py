"""Threads beside the window: what they leave as garbage, and what of the window they must not touch."""

import gc
import weakref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from selfassess.ui.task import Task


class _Holding(QWidget):
    """A widget that holds itself, as pages and what they are connected to do."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def _fill_memory() -> list[list[int]]:
    """Make so many objects that the collector would become due many times over."""
    return [[number] for number in range(300_000)]


def test_a_widget_that_is_garbage_is_left_to_the_thread_of_the_window(qtbot: QtBot) -> None:
    widget = _Holding()
    left = weakref.ref(widget)
    owner = QWidget()
    qtbot.addWidget(owner)
    task, found = Task(owner), []

    def work(_tell: object) -> bool:
        _fill_memory()
        return left() is not None

    task.done.connect(found.append)
    gc.collect()
    del widget
    with qtbot.waitSignal(task.done, timeout=10_000):
        task.start(work)
    assert found == [True]
    qtbot.waitUntil(gc.isenabled, timeout=5_000)
    _fill_memory()
    assert left() is None


def test_the_collector_rests_until_the_last_thread_has_ended(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    first, second, seen = Task(owner), Task(owner), []
    for task in (first, second):
        task.done.connect(seen.append)
        task.start(lambda _tell: gc.isenabled())
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=10_000)
    assert seen == [False, False]
    qtbot.waitUntil(gc.isenabled, timeout=5_000)
