"""What the settings dialog orders about files: backup folder, number of backups, the logo of the open file."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from selfassess import paths
from selfassess.domain.errors import Problem
from selfassess.ui.message import Message
from selfassess.ui.shell.desk import Desk
from selfassess.ui.shell.file_settings import FileSettings, FileState
from selfassess.ui.shell.memory import Memory
from selfassess.voice import Voice


class FilePreferences(QObject):
    """Changes what is wished of files and keeps it; `voice` is set by the owner."""

    changed = Signal()
    """What the settings show is to be shown anew."""
    logo_changed = Signal()
    """The reports of the open file bear another logo."""
    message = Signal(object)
    """A Message."""
    thresholds_wanted = Signal()
    """The own thresholds of the open file are to be shown."""

    def __init__(self, memory: Memory, desk: Desk, window: QWidget) -> None:
        """Change the settings of `memory`, and the file on `desk`."""
        super().__init__(window)
        self._memory, self._desk, self._window = memory, desk, window
        self._trouble: Problem | None = None
        self.voice: Voice | None = None

    def state(self) -> FileState:
        """Return what is to be shown."""
        settings, session = self._memory.settings, self._desk.session
        assert self.voice is not None
        trouble = self.voice.problem(self._trouble) if self._trouble is not None else ""
        folder, kept = settings.backup_folder, settings.backups_kept
        if session is None or session.current is None:
            return FileState(folder, kept, trouble=trouble)
        try:
            return FileState(folder, kept, session.logo, not session.read_only, trouble)
        except Problem as problem:
            return FileState(folder, kept, trouble=trouble or self.voice.problem(problem))

    def obey(self, shown: FileSettings) -> None:
        """Do what is ordered in `shown`."""
        shown.logo_wanted.connect(self.ask_logo)
        shown.logo_removed.connect(partial(self._set_logo, b""))
        shown.thresholds_wanted.connect(self.thresholds_wanted)
        shown.folder_wanted.connect(self.ask_folder)
        shown.folder_reset.connect(partial(self.choose_folder, ""))
        shown.kept_chosen.connect(self.choose_kept)

    def ask_folder(self) -> None:
        """Let the user choose the folder of the backups."""
        assert self.voice is not None
        title = self.voice.translate("Shell", "Choose a folder")
        before = self._memory.settings.backup_folder or str(paths.documents())
        chosen = QFileDialog.getExistingDirectory(self._window, title, before)
        if chosen:
            self.choose_folder(chosen)

    def choose_folder(self, folder: str) -> None:
        """Keep backups in `folder` from now on, empty: beside the file; one that cannot be written is refused."""
        from selfassess.app.backups import check_backup_folder

        self._trouble = None
        try:
            if folder:
                check_backup_folder(Path(folder))
        except Problem as problem:
            self._trouble = problem
        else:
            # the backups go where the kept settings say
            self._trouble = self._memory.keep(replace(self._memory.settings, backup_folder=folder))
        self.changed.emit()

    def choose_kept(self, count: int) -> None:
        """Keep so many daily backups from now on."""
        self._trouble = self._memory.keep(replace(self._memory.settings, backups_kept=count))
        if self._trouble is not None:
            self.changed.emit()

    def ask_logo(self) -> None:
        """Let the user choose the municipality's logo."""
        assert self.voice is not None
        title = self.voice.translate("Shell", "Choose a picture")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", "*.png *.jpg *.jpeg")
        if chosen:
            self.take_logo(Path(chosen))

    def take_logo(self, path: Path) -> None:
        """Keep the picture at `path` as the municipality's logo; a bad one is told and changes nothing."""
        from selfassess.app.reporting import read_logo

        try:
            picture = read_logo(path)
        except Problem as problem:
            self._trouble = problem
            self.changed.emit()
        else:
            self._set_logo(picture)

    def _set_logo(self, picture: bytes, _is_checked: bool = False) -> None:
        session = self._desk.session
        assert self.voice is not None
        assert session is not None
        self._trouble = None
        try:
            before = session.set_logo(picture)
        except Problem as problem:
            self._trouble = problem
            self.changed.emit()
            return
        self.logo_changed.emit()
        words = (
            self.voice.translate("Shell", "The logo is kept in the file and printed on its reports.")
            if picture
            else self.voice.translate("Shell", "The logo is removed from the file.")
        )
        undo = self.voice.translate("Shell", "Undo")
        self.message.emit(Message(words, action=undo, slot=partial(self._set_logo, before)))
