"""Where the open file is looked at: kept while the window is at work, found again when the file is opened."""

import contextlib
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from selfassess.app.bookmarks import Bookmark, read_bookmark, write_bookmark
from selfassess.domain.errors import Problem
from selfassess.ui.shell.desk import Desk
from selfassess.ui.shell.pages import PAGES

_BEAT = 1000
"""Milliseconds between two looks: a program that is killed has forgotten no more than that."""
_OF_THE_FILE = ("report",)


class Bookmarks(QObject):
    """Knows the page that is shown; what cannot be kept is lost without a word, since no answer hangs on it."""

    moved = Signal()
    """The open file is looked at somewhere else, or it is further, than at the last look."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Watch the file on `desk`."""
        super().__init__(parent)
        self._desk = desk
        self._name, self._page = "", None
        self._places: dict[str, str] = {}
        self._views: dict[str, str] = {}
        self._kept, self._is_further = Bookmark(), False
        desk.changed.connect(self._note_change)
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def take_up(self, is_new: bool = False) -> str:
        """Return the page on which the open assessment was left, empty if unknown; a new one begins at its beginning.

        What was chosen for a report goes with the file, to its other assessments too.
        """
        session = self._desk.session
        assert session is not None
        self._name, self._page = "", None
        number = session.current.number if session.current is not None and not is_new else 0
        found = read_bookmark(session.path, number) if number else Bookmark()
        last = read_bookmark(session.path).places
        self._places = {**{name: last[name] for name in _OF_THE_FILE if name in last}, **found.places}
        # kept anew at the first look, for this assessment is now the one that was left last
        self._kept, self._views = Bookmark(), dict(found.views)
        return found.page if found.page in PAGES else ""

    def show(self, name: str, page: Any) -> None:
        """Watch the page `name` from now on, and give it back the look it had."""
        self._name, self._page = name, page
        if name in self._views and hasattr(page, "show_view"):
            page.show_view(self._views[name])

    def leave(self) -> None:
        """Keep where the page is, which is about to go."""
        self.keep()
        self._name, self._page = "", None

    def place(self, page: str) -> str:
        """Return where a page was left; empty before it was shown."""
        return self._places.get(page, "")

    @Slot()
    def _note_change(self) -> None:
        self._is_further = True

    @Slot()
    def _look(self) -> None:
        if self.keep() or self._is_further:
            self._is_further = False
            self.moved.emit()

    def keep(self) -> bool:
        """Keep where the open file is looked at; False if that was kept already."""
        session = self._desk.session
        if self._page is None or self._name not in PAGES or session is None or session.current is None:
            return False
        # `here` stores nothing that is being typed
        self._places[self._name] = self._page.here() if hasattr(self._page, "here") else self._page.place()
        if hasattr(self._page, "view"):
            self._views[self._name] = self._page.view()
        now = Bookmark(session.current.number, self._name, dict(self._places), dict(self._views))
        if now == self._kept:
            return False
        self._kept = now
        with contextlib.suppress(Problem):
            write_bookmark(session.path, now)
        return True
