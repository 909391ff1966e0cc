"""F1: opens the help at the topic of the place where one is, from every window of the program."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from selfassess.ui.help.places import PASSING, names_of, topic_at
from selfassess.ui.shell.actions import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selfassess.ui.help.window import HelpWindow
    from selfassess.ui.shell.matching import Find
    from selfassess.ui.shell.window import Window

_KEY = "help_key"


class HelpDesk(QObject):
    """Holds at most one help window, which belongs to the window that it was asked for in."""

    def __init__(self, window: "Window") -> None:
        """Give every window that gets the keyboard the key of the help; the main window has its order."""
        super().__init__(window)
        self._window = window
        self.shown: HelpWindow | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._give_key)
        window.preferences.look_changed.connect(self._show_again)

    def _give_key(self, _before: QWidget | None, focus: QWidget | None) -> None:
        """Let F1 open the help in a dialog, which a key of the window behind it does not reach."""
        place = focus.window() if focus is not None else None
        if place is None or self._window.isHidden() or not self._needs_key(place):
            return
        shortcut = QShortcut(QKeySequence(KEYS["help"][0]), place)
        shortcut.setObjectName(_KEY)
        shortcut.activated.connect(self.show_here)

    def _needs_key(self, place: QWidget) -> bool:
        """Tell whether a window of ours has no key yet; main windows have their order, menus and the help need none."""
        is_window = place.windowType() is not Qt.WindowType.Popup and not isinstance(place, QMainWindow)
        is_ours = place is not self.shown and bool(names_of(place))
        return is_window and is_ours and place.findChild(QShortcut, _KEY) is None

    def show_here(self) -> None:
        """Show the topic of the place where the keyboard is."""
        self.show_topic(topic_at(QApplication.focusWidget(), self._window.page_name))

    def show_topic(self, topic: str) -> None:
        """Show a topic in the help window; it comes to the front."""
        from selfassess.ui.help.window import HelpWindow

        parent = self._parent()
        if self.shown is not None and self.shown.parentWidget() is not parent:
            self.shown.close()
        if self.shown is None:
            self.shown = HelpWindow(self._window.preferences.look(), parent, self._window.screen())
            self.shown.closed.connect(self._forget)
            self._window.memory.restore_help(self.shown)
        self.shown.show_topic(topic)
        self.shown.show()
        self.shown.raise_()
        self.shown.activateWindow()
        self.shown.reading.setFocus()

    def _parent(self) -> QWidget:
        """Return the window the help is to belong to: a dialog keeps the keyboard from everything but its own."""
        place = QApplication.activeWindow()
        while place is not None and not PASSING.isdisjoint(names_of(place)):
            above = place.parentWidget()
            place = above.window() if above is not None else None
        if place is self.shown and place is not None:
            place = place.parentWidget()
        return place if place is not None and names_of(place) else self._window

    def _forget(self) -> None:
        if self.shown is not None:
            self._window.memory.keep_help(self.shown)
            self.shown = None

    def _show_again(self) -> None:
        if self.shown is not None:
            self.shown.begin(self._window.preferences.look())

    def finds(self) -> "Iterator[Find]":
        """Yield every topic as something to go to."""
        from selfassess.ui.shell.matching import Find
        from selfassess.voice.manual import read_topics

        voice = self._window.context.voice
        kind = voice.translate("Help", "Help")
        for topic in read_topics(voice.language):
            yield Find(
                "", topic.title, "", partial(self.show_topic, topic.id), kind, key=f"help:{topic.id}", waits=True
            )
