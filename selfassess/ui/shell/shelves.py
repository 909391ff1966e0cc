"""What the user orders about the library: look at a questionnaire, add and remove files."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from selfassess import paths
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.shell.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from selfassess.domain.library import Entry, Library
    from selfassess.domain.questionnaire import Questionnaire
    from selfassess.ui.library.page import LibraryPage


class Shelves(QObject):
    """Holds the library, and which of its questionnaires is looked at."""

    message = Signal(object)
    """A Message."""
    page_wanted = Signal()
    """The library is to be shown."""
    use_wanted = Signal(str)
    """A questionnaire is to be a sheet of a new assessment."""
    reading_wanted = Signal(str)
    """The guidelines of a questionnaire are to be read."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Work for `window`."""
        super().__init__(window)
        self._desk, self._window = desk, window
        self._library: Library | None = None
        self._entry = ""
        self._refused: tuple[str, Sequence[Problem]] | None = None
        self.context: Context | None = None

    @property
    def is_read(self) -> bool:
        """Tell whether the library was read already."""
        return self._library is not None

    def library(self) -> "Library":
        """Return the questionnaires at hand, read once and after every change."""
        if self._library is None:
            from selfassess.app.library import library

            self._library = library()
        return self._library

    def show_library(self, entry: str = "") -> None:
        """Show the library with the questionnaire `entry` open."""
        self._entry, self._refused = entry or self._entry, None
        self.page_wanted.emit()

    @property
    def chosen(self) -> str:
        """Return the questionnaire looked at last, else the first; empty where there is none at all."""
        known = [entry.id for entry in self.library().ranked()]
        return self._entry if self._entry in known else next(iter(known), "")

    def make_page(self) -> "LibraryPage":
        """Return the page of the library."""
        from selfassess.ui.library.page import LibraryPage

        assert self.context is not None
        page = LibraryPage(self.context, self.library())
        page.entry_chosen.connect(partial(self._fill, page))
        page.use_requested.connect(self.use_wanted)
        page.reading_requested.connect(self.reading_wanted)
        page.removal_requested.connect(self.remove)
        page.file_requested.connect(self.ask_file)
        if self._refused is not None:
            page.show_refusal(*self._refused)
        else:
            self._fill(page, self.chosen)
        return page

    def _fill(self, page: "LibraryPage", key: str) -> None:
        from selfassess.app.library import is_own

        self._entry, self._refused = key, None
        entry = self.library().find(key) if key else None
        questionnaire = self.load(entry) if entry is not None else None
        if entry is not None and questionnaire is not None:
            page.show_entry(key, questionnaire, is_own(entry))

    def load(self, entry: "Entry") -> "Questionnaire | None":
        """Return the questionnaire of an entry; None, with a message, where its file went bad."""
        from selfassess.app.library import load_entry

        try:
            return load_entry(entry).questionnaire
        except ProblemsError as problems:
            self._tell(problems.problems[0])
        except Problem as problem:
            self._tell(problem)
        return None

    def ask_file(self) -> None:
        """Let the user choose a questionnaire file and add it."""
        assert self.context is not None
        title = self.context.voice.translate("Shell", "Add a questionnaire from a file")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(paths.documents()), "*.yaml *.yml")
        if chosen:
            self.add_file(Path(chosen))

    def add_file(self, path: Path) -> None:
        """Add a questionnaire file; where it cannot be, show everything that is wrong with it."""
        from selfassess.app.library import add_file

        assert self.context is not None
        voice = self.context.voice
        try:
            entry = add_file(path)
        except ProblemsError as error:
            self._refused = (path.name, error.problems)
        except Problem as problem:
            self._refused = (path.name, (problem,))
        else:
            self._read_again()
            self.show_library(entry.id)
            self.message.emit(
                Message(voice.translate("Shell", "“{title}” is in the library.", title=voice.text(entry.title)))
            )
            return
        self.page_wanted.emit()

    def remove(self, key: str) -> None:
        """Take away a questionnaire of the user's own; it can be brought back."""
        from selfassess.app.library import remove_entry

        assert self.context is not None
        voice, entry = self.context.voice, self.library().find(key)
        try:
            put_back = remove_entry(entry)
        except Problem as problem:
            self._tell(problem)
            return
        self._read_again()
        self.show_library()
        words = voice.translate(
            "Shell",
            "“{title}” is removed from the library; assessments made with it keep it.",
            title=voice.text(entry.title),
        )
        self.message.emit(
            Message(words, action=voice.translate("Shell", "Undo"), slot=partial(self._put_back, put_back))
        )

    def _put_back(self, put_back: "Callable[[], None]") -> None:
        try:
            put_back()
        except Problem as problem:
            self._tell(problem)
            return
        self._read_again()
        self.show_library()

    def _read_again(self) -> None:
        self._library = None

    def _tell(self, problem: Problem) -> None:
        assert self.context is not None
        self.message.emit(Message(self.context.voice.problem(problem), "trouble"))

    def tell_newer(self) -> None:
        """Say of which questionnaires of the open file the library has a newer edition, if of any."""
        from selfassess.app.library import newer_editions

        assert self.context is not None
        voice, session = self.context.voice, self._desk.session
        asked = [sheet.questionnaire for sheet in session.sheets] if session is not None else []
        newer = newer_editions(asked, self.library())
        if not newer:
            return
        words = voice.translate(
            "Shell",
            "The library has a newer edition of {titles}. This assessment keeps its own; a new one takes the newer.",
            titles=voice.join([voice.text(one.title) for one, _ in newer]),
        )
        look = voice.translate("Shell", "Open the library")
        self.message.emit(Message(words, action=look, slot=partial(self.show_library, newer[0][0].id)))
