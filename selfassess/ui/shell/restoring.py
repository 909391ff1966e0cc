"""What the user orders about backups: look at them, bring one back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from selfassess import paths
from selfassess.app.file_names import is_there
from selfassess.domain.errors import Problem
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.shell.desk import Desk
from selfassess.ui.shell.folders import with_folder
from selfassess.ui.shell.memory import Memory

if TYPE_CHECKING:
    from selfassess.app.backups import Backup, Restored


class Restoring(QObject):
    """Shows the backups of a file and brings one back; the file is let go of for that, and opened again."""

    message = Signal(object)
    """A Message."""
    file_wanted = Signal(str)
    """The path of the file that was brought back: it is to be opened."""
    file_closed = Signal()
    """The open file is let go of: nothing of it can be shown any more."""

    def __init__(self, desk: Desk, memory: Memory, window: QWidget) -> None:
        """Work for `window`."""
        super().__init__(window)
        self._desk, self._memory, self._window = desk, memory, window
        self.context: Context | None = None

    def show(self) -> None:
        """Show the backups of the open file, else of the newest recent one; without any, ask for a backup."""
        recent = self._memory.settings.recent
        if self._desk.session is not None:
            self.show_backups(str(self._desk.session.path))
        elif recent:
            self.show_backups(recent[0].path)
        else:
            self.ask_backup()

    def show_backups(self, path: str) -> None:
        """Show the backups of the file at `path`, whether it is there or not."""
        from selfassess.app.backups import backups_of

        self._open_dialog(Path(path), backups_of(Path(path)))

    def _open_dialog(self, path: Path, backups: "tuple[Backup, ...]") -> None:
        from selfassess.ui.shell.backups_dialog import BackupsDialog

        assert self.context is not None
        dialog = BackupsDialog(self.context, path, backups, self._window)
        dialog.copy_wanted.connect(partial(self.open_copy, path))
        dialog.return_wanted.connect(partial(self.put_back, path))
        dialog.other_wanted.connect(partial(self.ask_backup, path))
        dialog.open()

    def ask_backup(self, path: Path | None = None) -> None:
        """Let the user choose a backup that lies elsewhere, and show it; without a file it is one of its own name."""
        from PySide6.QtWidgets import QFileDialog

        from selfassess.app.backups import backup_at, name_before

        assert self.context is not None
        title = self.context.voice.translate("Shell", "Choose a backup")
        begin = str(path.parent if path is not None else paths.documents())
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, begin, "*.selfassess")
        if chosen:
            backup = Path(chosen)
            self._open_dialog(path or paths.documents() / name_before(backup), (backup_at(backup),))

    def open_copy(self, path: Path, backup: Path) -> None:
        """Bring a backup back as a copy beside the file at `path`, and open it."""
        from selfassess.app.backups import restore_beside

        self._restore(restore_beside, path, backup)

    def put_back(self, path: Path, backup: Path) -> None:
        """Put a backup in the place of the file at `path`, and open it."""
        from selfassess.app.backups import keep_open, restore_over

        session, kept = self._desk.session, None
        if session is not None and session.path == path:
            if not self._desk.leave():
                return
            try:
                kept = keep_open(session)
            except Problem as problem:
                self._desk.failed.emit(problem)
                return
            if is_there(session.path):
                self._let_go()
        self._restore(restore_over, path, backup, kept)

    def _let_go(self) -> None:
        self._desk.close_file()
        self.file_closed.emit()

    def _restore(
        self,
        restore: "Callable[[Path, Path], Restored]",
        path: Path,
        backup: Path,
        kept: Path | None = None,
    ) -> None:
        assert self.context is not None
        voice = self.context.voice
        try:
            done = restore(backup, path)
        except Problem as problem:
            if self._desk.session is None and is_there(path):
                self.file_wanted.emit(str(path))
            self.message.emit(Message(voice.problem(problem), "trouble", lasts=True))
            return
        if self._desk.session is not None and self._desk.session.path == done.path:
            self._let_go()
        self.file_wanted.emit(str(done.path))
        if self._desk.session is None:
            return  # that it could not be opened is told already
        words = voice.translate("Shell", "“{name}” is brought back from its backup.", name=done.path.name)
        kept = kept or done.kept
        if kept is None:
            self.message.emit(Message(words, passes=True))
            return
        also = voice.translate("Shell", "What stood there before is kept as “{name}”.", name=kept.name)
        self.message.emit(with_folder(voice, f"{words} {also}", kept.parent))
