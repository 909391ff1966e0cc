"""What looks after the open file and after whoever works on it: rescue, backups, dropped files, mishaps."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from selfassess.ui.context import Context
from selfassess.ui.shell.drops import Drops
from selfassess.ui.shell.mishaps import Mishaps
from selfassess.ui.shell.rescue import Rescue
from selfassess.ui.shell.restoring import Restoring

if TYPE_CHECKING:
    from selfassess.ui.shell.window import Window


class Care(QObject):
    """Makes the four and has them work together with the window's orders."""

    message = Signal(object)
    """A Message."""

    def __init__(self, window: "Window") -> None:
        """Work for `window`, whose desk and memory are there already."""
        super().__init__(window)
        self._window = window
        self.mishaps = Mishaps(window)
        self.rescue = Rescue(window.desk, window)
        self.drops = Drops(window)
        self.restoring = Restoring(window.desk, window.memory, window)
        for source in (self.rescue, self.drops, self.restoring):
            source.message.connect(self.message)

    def connect_orders(self, window: "Window") -> None:
        """Let what is dropped, brought back or asked for be opened."""
        window.desk.can_leave = partial(can_leave, window)
        self.drops.file_dropped.connect(window.orders.open_path)
        self.drops.questionnaire_dropped.connect(window.shelves.add_file)
        self.restoring.file_wanted.connect(window.orders.open_path)
        self.restoring.file_closed.connect(partial(window.show_page, "start"))
        window.orders.backups_wanted.connect(self.restoring.show_backups)
        self.mishaps.known.connect(window.news.tell_accident)
        self.mishaps.copy_wanted.connect(window.orders.save_copy)
        self.rescue.moved.connect(self._follow_file)
        window.orders.list_changed.connect(window.show_again)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._look)
        self._watch_settings(window)

    def _watch_settings(self, window: "Window") -> None:
        from selfassess.ui.shell.commands import show_about, show_thresholds

        preferences = window.preferences
        preferences.about_wanted.connect(partial(show_about, window))
        preferences.files.thresholds_wanted.connect(partial(show_thresholds, window))
        preferences.files.message.connect(window.tell)

    def _follow_file(self) -> None:
        """Store what waited for it, and name the place where the file is now."""
        if can_leave(self._window):
            self._window.show_again()

    def _look(self, focused: QWindow | None) -> None:
        """Look after the open file when the user comes back to the window."""
        if focused is not None:
            self.rescue.look()

    def speak_with(self, context: Context) -> None:
        """Take over the language and the look of now."""
        for worker in (self.mishaps, self.rescue, self.drops, self.restoring):
            worker.context = context


def can_leave(window: "Window") -> bool:
    """Have everything typed on the page stored; False where the file does not take it and it would be lost."""
    ask = getattr(window.page, "can_leave", None)
    return window.desk.session is None or ask is None or bool(ask())


def keep_file(window: "Window") -> None:
    """Remember how far the open file is: a program that was killed knows it too when it is started again."""
    session, place = window.desk.session, window.bookmarks.place("answering")
    if session is not None:
        window.memory.keep_file(session, window.context.voice, place, window.page_name == "answering")
