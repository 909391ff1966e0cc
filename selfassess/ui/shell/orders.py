"""What the user orders about files: open, try, copy."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from selfassess import paths
from selfassess.app.bookmarks import read_bookmark
from selfassess.app.file_names import free_name, is_there, named_with
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.shell.desk import Desk
from selfassess.ui.shell.folders import with_folder
from selfassess.ui.shell.memory import Memory

if TYPE_CHECKING:
    from selfassess.app.settings import RecentFile
    from selfassess.ui.shell.job import Job
    from selfassess.ui.start.new_page import Decided

_DEMO = "Selfassess demo"
_RESTORABLE = frozenset(
    f"storage.{name}" for name in ("missing", "damaged", "not_a_workspace", "answer_unreadable", "io")
)
"""Why a file cannot be opened where a backup helps."""


class FileOrders(QObject):
    """Asks for paths, sets the desk to work, and tells what came of it."""

    message = Signal(object)
    """A Message."""
    backups_wanted = Signal(str)
    """The file at this path could not be opened; its backups are to be shown."""
    list_changed = Signal()
    """The recent files are others."""
    broken = Signal(str)
    """The details of an unexpected error."""

    def __init__(self, desk: Desk, memory: Memory, window: QWidget) -> None:
        """Work for `window`."""
        super().__init__(window)
        self._desk, self._memory, self._window = desk, memory, window
        self._job: Job | None = None
        self.context: Context | None = None
        desk.refused.connect(self._tell_refusal)

    def ask_file(self) -> None:
        """Let the user choose a file and open it."""
        from PySide6.QtWidgets import QFileDialog

        assert self.context is not None
        title = self.context.voice.translate("Shell", "Open a file")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(paths.documents()), "*.selfassess")
        if chosen:
            self.open_path(chosen)

    def begin(self, decided: "Decided") -> None:
        """Enter the new assessment that was decided on."""
        from selfassess.app.library import load_entry
        from selfassess.app.session import NewAssessment

        if decided.name:
            self._memory.keep(replace(self._memory.settings, name=decided.name))
        try:
            loaded = tuple(load_entry(entry) for entry in decided.questionnaires)
        except ProblemsError as problems:
            self._tell_refusal(decided.path, problems.problems[0])
        except Problem as problem:
            self._tell_refusal(decided.path, problem)
        else:
            unit = decided.unit
            wanted = NewAssessment(unit.municipality, loaded, decided.period, decided.title, unit.kind, unit.name)
            self._desk.begin(decided.path, wanted, self._memory.by)

    def open_path(self, path: str) -> None:
        """Open a file."""
        self._desk.open_file(Path(path), self._memory.by, number=read_bookmark(Path(path)).assessment)

    def forget(self, path: str) -> None:
        """Take a file off the list of recent ones; the file itself stays."""
        assert self.context is not None
        voice, before = self.context.voice, self._memory.settings
        self._memory.keep(before.forgotten(path))
        self.list_changed.emit()
        words = voice.translate("Shell", "“{name}” is off the list; the file itself stays.", name=Path(path).name)
        undo = partial(self._list_again, before.recent)
        self.message.emit(Message(words, action=voice.translate("Shell", "Undo"), slot=undo, passes=True))

    def _list_again(self, recent: "tuple[RecentFile, ...]") -> None:
        self._memory.keep(replace(self._memory.settings, recent=recent))
        self.list_changed.emit()

    def _tell_refusal(self, path: Path, problem: Problem) -> None:
        assert self.context is not None
        voice = self.context.voice
        words = voice.problem(problem)
        if problem.code in _RESTORABLE:
            label = voice.translate("Shell", "Restore from a backup")
            slot = partial(self.backups_wanted.emit, str(path))
            self.message.emit(Message(words, "trouble", label, slot, lasts=True))
            return
        if problem.code.startswith("storage.locked"):
            copy = voice.translate("Shell", "Open a copy")
            self.message.emit(Message(words, "trouble", copy, partial(self._open_copy, path), lasts=True))
        else:
            self.message.emit(Message(words, "trouble"))

    def _open_copy(self, path: Path) -> None:
        assert self.context is not None
        stem = self.context.voice.translate("Shell", "{name} (copy)", name=path.stem)
        self._desk.open_copy(path, free_name(path.with_stem(stem)), self._memory.by)

    def start_demo(self) -> None:
        """Open the invented municipality; it is written first where it is not there yet."""
        from selfassess.ui.shell.job import Job

        assert self.context is not None
        file = paths.documents() / _DEMO / "demo.selfassess"
        if is_there(file):
            self.open_path(str(file))
        elif self._job is None:
            voice = self.context.voice
            self.message.emit(Message(voice.translate("Shell", "The demonstration is being written; a moment.")))
            self._job = Job(partial(_write_demo, file.parent, voice.language), self)
            self._job.done.connect(self._open_demo)
            self._job.failed.connect(self._tell_demo_refusal)
            self._job.broken.connect(self._tell_broken_demo)
            self._job.begin()

    def _open_demo(self, path: object) -> None:
        self.wait()
        self.open_path(str(path))

    def _tell_demo_refusal(self, problem: Problem) -> None:
        self.wait()
        self._tell_refusal(paths.documents(), problem)

    def _tell_broken_demo(self, details: str) -> None:
        self.wait()
        self.broken.emit(details)

    def wait(self) -> None:
        """Wait for the work under way; call before the window goes."""
        if self._job is not None:
            self._job.wait()
            self._job = None

    def save_copy(self) -> None:
        """Let the user choose where a copy of the open file goes, and write it."""
        from PySide6.QtWidgets import QFileDialog

        session = self._desk.session
        assert self.context is not None
        if session is None:
            return
        voice = self.context.voice
        title = voice.translate("Shell", "Save a copy")
        suggested = free_name(session.path.with_stem(voice.translate("Shell", "{name} (copy)", name=session.path.stem)))
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), "*.selfassess")
        if not chosen:
            return
        target = named_with(Path(chosen), [".selfassess"])
        try:
            session.save_copy(target)
        except Problem as problem:
            self.message.emit(Message(voice.problem(problem), "trouble"))
        else:
            words = voice.translate("Shell", "The copy “{name}” is complete, evidence included.", name=target.name)
            self.message.emit(with_folder(voice, words, target.parent))


def _write_demo(folder: Path, language: str) -> Path:
    from selfassess.app.demo import write_demo

    return write_demo(folder, language).path
