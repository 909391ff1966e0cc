"""Where seminars are held: which copy, on which screen, with which windows; hands are kept until the program ends."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from selfassess.app.seminar import Copy, Seminar, copy_of, demo_copy, first_spot
from selfassess.ui.seminar.desk import Desk
from selfassess.ui.seminar.papers import Papers
from selfassess.ui.seminar.stage import Presentation

if TYPE_CHECKING:
    from selfassess.ui.seminar.notes import NotesWindow
    from selfassess.ui.shell.window import Window
    from selfassess.voice import Voice


_WITH_NOTES = 2
"""From so many screens on the notes have one of their own."""
_FRAME = 32
"""Pixels: the title of a window of the system's."""


class Room(QObject):
    """Holds one seminar at a time for a window, and keeps those of other files and assessments."""

    def __init__(self, window: "Window") -> None:
        """Begin with no seminar."""
        super().__init__(window)
        self._window = window
        self._desks: dict[object, Desk] = {}
        self.desk: Desk | None = None
        self.presentation: Presentation | None = None
        self.notes: NotesWindow | None = None
        self.papers: Papers | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self.go_on_without)
        window.preferences.look_changed.connect(self._show_again)

    def enter(self) -> None:
        """Begin a seminar on the demo or on a copy of the open assessment, or go on where it was left."""
        if self.presentation is not None:
            self.presentation.activateWindow()
            return
        self.desk = self._desk()
        # no key meant for the seminar may reach the file behind it, whichever window has the keyboard
        self._window.setEnabled(False)
        self._open(self._screen_to_show(QGuiApplication.screens()))
        if len(QGuiApplication.screens()) >= _WITH_NOTES:
            self.turn_notes()

    def _desk(self) -> Desk:
        """Return the desk of what is open: a new one, or that of before with the copy as the file is now."""
        window = self._window
        session = window.desk.session if window.desk.has_assessment else None
        # what is still being typed is stored first: it belongs to the copy
        place = window.question_place() if session is not None else ""
        if session is not None and session.current is not None:
            key: object = (session.path, session.current.number)
            copy = copy_of(session)
        else:
            key = "demo"
            copy = self._desks[key].seminar.copy if key in self._desks else demo_copy(window.context.voice.language)
        known = self._desks.get(key)
        if known is None or not _fits(known.seminar.copy, copy):
            start = first_spot(copy, tuple(place.split("/")))
            known = self._desks[key] = Desk(Seminar(copy, start), self)
        known.take_copy(copy)
        return known

    def _screen_to_show(self, screens: Sequence[QScreen]) -> QScreen:
        """Return the one of `screens` that the window is not on, if there is one."""
        others = [screen for screen in screens if screen is not self._window.screen()]
        return (others or screens)[0]

    def _open(self, screen: QScreen) -> None:
        assert self.desk is not None
        self.presentation = Presentation(self._window.context, self.desk, screen.size())
        self.papers = Papers(self.presentation)
        self.presentation.wanted.connect(self._obey)
        _fill(self.presentation, screen)
        self.presentation.activateWindow()

    def _obey(self, name: str) -> None:
        assert self.papers is not None
        orders: dict[str, Callable[[], object]] = {
            "find": self.open_finder,
            "leave": self.leave,
            "notes": self.turn_notes,
            "handout": self.papers.save_handout,
            "record": self.papers.save_record,
            "help": self.show_help,
        }
        orders[name]()

    def leave(self) -> None:
        """Close the windows; the hands stay where they are."""
        if self.presentation is None:
            return
        if self.presentation.desk.countdown.is_running:
            self.presentation.desk.countdown.turn()
        self._close()
        self._window.setEnabled(True)
        self._window.activateWindow()
        self._window.page.setFocus()

    def _close(self) -> None:
        self._close_notes()
        papers, self.papers = self.papers, None
        if papers is not None:
            papers.wait()
        presentation, self.presentation = self.presentation, None
        if presentation is not None:
            presentation.hide()
            presentation.deleteLater()

    def turn_notes(self) -> None:
        """Open the lecturer's notes, on a screen of their own where there is one, or close them."""
        if self.notes is not None:
            self._close_notes()
        else:
            self._open_notes(QGuiApplication.screens())

    def _open_notes(self, screens: Sequence[QScreen]) -> None:
        from selfassess.ui.seminar.notes import NotesWindow

        if self.desk is None or self.presentation is None:
            return
        self.notes = NotesWindow(self._window.context, self.desk, self.presentation)
        self.notes.closed.connect(self._close_notes)
        others = [screen for screen in screens if screen is not self.presentation.screen()]
        if others:
            self.notes.setScreen(others[0])
            self.notes.setGeometry(others[0].availableGeometry())
            self.notes.showMaximized()
        else:
            self.notes.setGeometry(_beside(self.presentation))
            self.notes.show()
            self.notes.raise_()
            self.notes.activateWindow()

    def _close_notes(self) -> None:
        notes, self.notes = self.notes, None
        if notes is not None:
            notes.keep_words()
            notes.hide()
            notes.deleteLater()

    def go_on_without(self, gone: QScreen) -> None:
        """Go on with the screens that are left; nothing is lost, and where two are left the notes stay open."""
        presentation = self.presentation
        if presentation is None:
            return
        left = [screen for screen in QGuiApplication.screens() if screen is not gone] or QGuiApplication.screens()
        has_notes = self.notes is not None
        if self.notes is not None and (len(left) < _WITH_NOTES or self.notes.screen() not in left):
            self._close_notes()
        if presentation.screen() not in left and left:
            # what is set for the larger screen would not fit the other
            self._close()
            self._open(self._screen_to_show(left))
        if has_notes and self.notes is None and len(left) >= _WITH_NOTES:
            self._open_notes(left)
        assert self.presentation is not None
        self.presentation.notice.tell(_unplugged_words(self._window.context.voice, self.notes is not None), lasts=True)

    def _show_again(self) -> None:
        """Show everything in the language and the look of now."""
        if self.presentation is None:
            return
        screen, has_notes = self.presentation.screen(), self.notes is not None
        self._close()
        self._open(screen)
        if has_notes:
            self.turn_notes()

    def open_finder(self) -> None:
        """Open the search over the questions of the copy."""
        from dataclasses import replace

        from selfassess.ui.naming import question_words
        from selfassess.ui.shell.finder import Find, Finder

        if self.presentation is None or self.desk is None:
            return
        voice, copy = self._window.context.voice, self.desk.seminar.copy
        finds = []
        for spot in copy.spots:
            title = voice.text(copy.sheet(spot.sheet).questionnaire.title) if len(copy.sheets) > 1 else ""
            question = copy.question(spot)
            finds.append(Find(question.number, question_words(voice, question), title, partial(self.desk.go, spot)))
        context = replace(self._window.context, theme=self.presentation.measures.theme)
        Finder(context, finds, self.presentation, voice.translate("Presentation", "Go to a question")).show()

    def show_help(self) -> None:
        """Open the help on seminars, with the keys."""
        self._window.help.show_topic("seminar")


def _unplugged_words(voice: "Voice", has_notes: bool) -> str:
    if has_notes:
        return voice.translate("Presentation", "A screen was unplugged. The seminar goes on with all its hands.")
    return voice.translate(
        "Presentation", "A screen was unplugged. The seminar goes on here with all its hands; L opens the notes."
    )


def _fits(old: Copy, new: Copy) -> bool:
    """Tell whether the hands raised on one copy belong to the questions of the other."""
    return [(sheet.key, sheet.sha256) for sheet in old.sheets] == [(sheet.key, sheet.sha256) for sheet in new.sheets]


def _beside(presentation: Presentation) -> QRect:
    """Return the place at the right edge of the only screen that leaves question and answers in sight."""
    wall = presentation.geometry()
    side = presentation.side
    width = wall.width() - side.mapTo(presentation, QPoint(0, 0)).x()
    # the window's own frame and title stand round it
    height = wall.height() - presentation.foot.height() - 2 * _FRAME
    return QRect(wall.right() + 1 - width, wall.top() + _FRAME, width - _FRAME // 4, height)


def _fill(widget: QWidget, screen: QScreen) -> None:
    """Show a widget over a whole screen."""
    widget.setScreen(screen)
    widget.setGeometry(screen.geometry())
    widget.setWindowState(widget.windowState() | Qt.WindowState.WindowFullScreen)
    widget.show()
