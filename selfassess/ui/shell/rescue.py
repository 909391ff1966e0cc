"""What is done about an open file that is gone, changed underneath, or cannot be written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from selfassess import paths
from selfassess.app.file_names import free_name, named_with
from selfassess.domain.errors import Problem
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.shell.desk import Desk
from selfassess.ui.shell.folders import with_folder

if TYPE_CHECKING:
    from selfassess.app.session import Session

_HELPED = frozenset(
    f"storage.{name}"
    for name in (
        "gone",
        "replaced",
        "moved",
        "io",
        "full",
        "read_only",
        "folder_read_only",
        "no_permission",
        "cannot_open",
        "damaged",
    )
)
"""Problems of the open file that going on elsewhere helps against."""


class Rescue(QObject):
    """Tells what is wrong with the open file, and lets the work go on in another place."""

    message = Signal(object)
    """A Message."""
    moved = Signal()
    """The open file lies elsewhere from now on."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Look after the file on `desk`."""
        super().__init__(window)
        self._desk, self._window = desk, window
        self._told: Session | None = None
        self.context: Context | None = None

    def told_of(self, problem: Problem, words: str) -> Message:
        """Return the message of a problem of the open file, with the way out where there is one."""
        if problem.code not in _HELPED or self._desk.session is None:
            return Message(words, "trouble")
        return Message(words, "trouble", self.label, self.save_elsewhere, lasts=True)

    @property
    def label(self) -> str:
        """Return what the way out is called."""
        assert self.context is not None
        return self.context.voice.translate("Shell", "Save elsewhere and go on there")

    def look(self) -> None:
        """Tell once where the open file is not as it was left; the user has just come back to the window."""
        session = self._desk.session
        trouble = session.trouble if session is not None else None
        if session is None or trouble is None:
            self._told = None
        elif self._told is not session:
            self._told = session
            self._desk.failed.emit(trouble)

    def save_elsewhere(self) -> None:
        """Let the user choose a place, write everything there, and go on in it."""
        from PySide6.QtWidgets import QFileDialog

        session = self._desk.session
        assert self.context is not None
        if session is None:
            return
        title = self.context.voice.translate("Shell", "Save elsewhere and go on there")
        suggested = free_name(paths.documents() / session.path.name)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), "*.selfassess")
        if chosen:
            self.go_on_in(named_with(Path(chosen), [".selfassess"]))

    def go_on_in(self, target: Path) -> None:
        """Write everything that the open file holds to `target`, and work there from now on."""
        session = self._desk.session
        assert self.context is not None
        assert session is not None
        voice = self.context.voice
        try:
            session.go_on_in(target)
        except Problem as problem:
            words = voice.problem(problem)
            self.message.emit(Message(words, "trouble", self.label, self.save_elsewhere, lasts=True))
            return
        self._told = None
        self.moved.emit()
        words = voice.translate("Shell", "Everything is saved. From now on you work in “{name}”.", name=target.name)
        self.message.emit(with_folder(voice, words, target.parent))
