"""Every page and dialog of the window, one after the other, with the invented municipality's file open."""

import time
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from selfassess.ui.seminar.stage import Presentation
from selfassess.ui.shell.commands import enter_seminar, show_thresholds
from selfassess.ui.shell.window import Window

SHEET, LIMITS = "good-governance", "published-limits"
_PATIENCE = 60
"""Seconds for the slowest page: that of a report, on a machine that does much else."""
_ROUNDS = 8
"""Layouts answer one another in rounds; on such a machine the first may take all the seconds."""

Stop = Callable[[Window], QWidget]
"""Shows something and returns what is to be looked at."""


def settle(until: Callable[[], bool] = lambda: True, least: float = 0.06) -> None:
    """Let the window work for `least` seconds and then until something is so."""
    begun, rounds = time.monotonic(), 0
    while time.monotonic() - begun < least or rounds < _ROUNDS or not until():
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert time.monotonic() - begun < _PATIENCE, "nothing came of it"
        time.sleep(0.005)
        rounds += 1


def _page(name: str, window: Window) -> QWidget:
    window.show_page(name)
    return window


def _question(sheet: str, question: str, window: Window) -> QWidget:
    window.go_to_question(sheet, question)
    return window


def _explained(sheet: str, target: str, window: Window) -> QWidget:
    window.show_page("results")
    window.page.show_sheet(sheet)
    if target:
        window.page.show_explanation(target)
    return window


def _new(window: Window) -> QWidget:
    window.begin_new()
    return window


def _library(window: Window) -> QWidget:
    window.shelves.show_library(SHEET)
    return window


def _guide(window: Window) -> QWidget:
    window.books.read(SHEET)
    return window


def _lift(window: Window) -> QWidget:
    window.show_page("lift")
    settle(lambda: window.page.advice.path is not None)
    return window


def _report(window: Window) -> QWidget:
    window.show_page("report")
    settle(window.page.pages.isVisible, 0.6)
    return window


def _dialog(opens: Callable[[Window], object], window: Window) -> QWidget:
    if type(window.page).__name__ != "ResultsPage":
        window.show_page("results")
    opens(window)
    settle()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())


def _help(topic: str, window: Window) -> QWidget:
    window.help.show_topic(topic)
    settle()
    assert window.help.shown is not None
    return window.help.shown


def _seminar(window: Window) -> QWidget:
    window.go_to_question(SHEET, "P6.2")
    enter_seminar(window)
    assert window.room is not None
    presentation = window.room.presentation
    assert presentation is not None
    for row, count in enumerate((1, 4, 11, 12, 2)):
        presentation.desk.set_hands(row, count)
    presentation.desk.reveal()
    presentation.desk.reveal()
    return presentation


def _notes(window: Window) -> QWidget:
    _seminar(window)
    assert window.room is not None
    window.room.turn_notes()
    assert window.room.notes is not None
    return window.room.notes


def _over_seminar(order: str, window: Window) -> QWidget:
    presentation = _seminar(window)
    assert isinstance(presentation, Presentation)
    presentation.wanted.emit(order)
    settle()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())


def _seminar_help(window: Window) -> QWidget:
    _seminar(window)
    return _help("seminar", window)


STOPS: Mapping[str, Stop] = {
    "start": partial(_page, "start"),
    "new": _new,
    "library": _library,
    "guide": _guide,
    "answering": partial(_question, SHEET, "P6.4"),
    "answering-open": partial(_question, SHEET, "P12.6"),
    "answering-figure": partial(_question, LIMITS, "N06"),
    "results": partial(_explained, SHEET, ""),
    "results-explained": partial(_explained, SHEET, "overall"),
    "results-method": partial(_explained, SHEET, "method"),
    "results-limits": partial(_explained, LIMITS, ""),
    "lift": _lift,
    "report": _report,
    "settings": partial(_dialog, lambda window: window.preferences.show_dialog()),
    "help": partial(_help, "answering"),
    "keys": partial(_help, "keys"),
    "thresholds": partial(_dialog, show_thresholds),
    "finder": partial(_dialog, lambda window: window.open_finder()),
    "seminar": _seminar,
    "seminar-notes": _notes,
    "seminar-help": _seminar_help,
    "seminar-result": partial(_over_seminar, "record"),
    "seminar-finder": partial(_over_seminar, "find"),
}


def see(window: Window, name: str, rest: float = 0.06) -> QWidget:
    """Go to a stop and return what is to be looked at there after `rest` seconds; `leave` closes it."""
    shown = STOPS[name](window)
    settle(least=rest)
    return shown


def leave(window: Window, shown: QWidget) -> None:
    """Close what was looked at, unless it is the window itself."""
    if shown is not window:
        shown.close()
        settle(least=0.0)
    if window.room is not None:
        window.room.leave()
        settle(least=0.0)
