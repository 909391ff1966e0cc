"""What each order does to the window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QShortcut

from selfassess.ui.shell.care import can_leave
from selfassess.ui.shell.pages import PAGES

if TYPE_CHECKING:
    from selfassess.ui.shell.window import Window


def commands_of(window: "Window") -> dict[str, Callable[[], None]]:
    """Return what each order does."""
    return {
        "home": partial(go_home, window),
        "new": window.begin_new,
        "open": window.orders.ask_file,
        "demo": window.orders.start_demo,
        "library": window.shelves.show_library,
        "guide": window.read_guide,
        "find": window.open_finder,
        "undo": window.desk.undo,
        "redo": window.desk.redo,
        **{name: partial(window.show_page, name) for name in PAGES},
        "method": partial(window.show_page, "results", "|method"),
        "thresholds": partial(show_thresholds, window),
        "seminar": partial(enter_seminar, window),
        "copy": window.orders.save_copy,
        "restore": window.care.restoring.show,
        "settings": window.preferences.show_dialog,
        "help": window.help.show_here,
        "about": partial(show_about, window),
    }


def watch_ends(window: "Window") -> None:
    """Let the keys of undo and redo order on the page also where there is nothing to do, so that this can be said."""
    for name, order in (("undo", window.desk.undo), ("redo", window.desk.redo)):
        action = window.orders_by_name[name]
        for keys in action.shortcuts():
            spare = QShortcut(keys, window.frame)
            spare.activated.connect(order)
            # a key with two owners would do nothing
            spare.setEnabled(not action.isEnabled())
            action.enabledChanged.connect(partial(_hand_over, spare))


def _hand_over(spare: QShortcut, is_ordered: bool) -> None:
    spare.setEnabled(not is_ordered)


def go_home(window: "Window") -> None:
    """Show the start page and let go of the file: whoever is done with it may copy, send or move it."""
    if can_leave(window):
        window.leave()
        window.desk.close_file()
        window.show_page("start")


def show_about(window: "Window") -> None:
    """Open what the program is and under which licences."""
    from selfassess.ui.shell.about_dialog import AboutDialog

    AboutDialog(window.context, window).open()


def show_thresholds(window: "Window", sheet: str = "") -> None:
    """Open the own thresholds of a sheet; without one those of the first that is scored."""
    from selfassess.ui.thresholds.dialog import OwnThresholds

    OwnThresholds(window.context, sheet, window).open()


def show_results(window: "Window", sheet: str) -> None:
    """Show the results of a sheet."""
    window.show_page("results", f"{sheet}|")


def enter_seminar(window: "Window") -> None:
    """Begin a seminar, or go on with it; its windows are made when they are first wanted."""
    from selfassess.ui.seminar.room import Room

    if window.room is None:
        window.room = Room(window)
    window.room.enter()
