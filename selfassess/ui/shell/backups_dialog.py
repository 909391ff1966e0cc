"""The backups of a file: what state each holds, and two ways to bring one back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from selfassess.app.file_names import is_there
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.row_model import ListRow, RowModel
from selfassess.ui.parts.wrapped_delegate import Lines, WrappedDelegate
from selfassess.ui.shell.dialog import Dialog

if TYPE_CHECKING:
    from selfassess.app.backups import Backup

_LIST = 280


class BackupsDialog(Dialog):
    """Lists the backups of one file, the newest first; the newest readable one is chosen."""

    usual_width = 640

    copy_wanted = Signal(object)
    """The Path of a backup to be opened as a copy beside the file."""
    return_wanted = Signal(object)
    """The Path of a backup to take the place of the file."""
    other_wanted = Signal()
    """A backup that lies elsewhere is to be chosen."""

    def __init__(self, context: Context, path: Path, backups: "Sequence[Backup]", parent: QWidget) -> None:
        """List `backups` of the file at `path`."""
        super().__init__(context, context.voice.translate("Backups", "Restore from a backup"), parent)
        self._is_there = is_there(path)
        self._readable = {str(one.path) for one in backups if one.problem is None}
        theme, voice = context.theme, context.voice
        self.body.addWidget(Label(theme, str(path), "strong"))
        self.body.addWidget(Label(theme, self._explanation(), "text", "ink2"))
        self.model = RowModel(self)
        self.model.show_rows([self._row(one) for one in backups])
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(WrappedDelegate(theme, self.view, 12))
        self.view.setAccessibleName(voice.translate("Backups", "Backups, the newest first"))
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFixedHeight(theme.px(_LIST))
        self.view.setVisible(bool(backups))
        if not backups:
            words = voice.translate("Backups", "There is no backup of this file yet, or its folder is not there now.")
            self.body.addWidget(Label(theme, words))
        self.body.addWidget(self.view)
        other = Button(theme, voice.translate("Backups", "Choose a backup that lies elsewhere"), "link", "folder-open")
        other.clicked.connect(self._ask_other)
        self.body.addWidget(other)
        self._add_foot()
        self.view.selectionModel().currentChanged.connect(self._follow)
        first = next((str(one.path) for one in backups if one.problem is None), "")
        self.view.setCurrentIndex(self.model.index_of(first))
        self._follow()

    def _explanation(self) -> str:
        voice = self.context.voice
        if self._is_there:
            return voice.translate(
                "Backups",
                "As a copy, the state is opened beside the file, which stays as it is. In place of the file, "
                "what stands there now is kept as a backup first. Nothing is lost either way.",
            )
        return voice.translate("Backups", "The file itself is not there. Bring it back to its place from a backup.")

    def _row(self, backup: "Backup") -> ListRow:
        voice, size = self.context.voice, self.context.voice.number(-(-backup.size // 1000))
        if backup.problem is not None:
            words = voice.translate("Backups", "{name} cannot be read", name=backup.path.name)
            return ListRow(str(backup.path), Lines((("text", "ink3", words),)))
        title = voice.translate("Backups", "Nothing begun yet")
        if backup.changed_at is not None:
            here = backup.changed_at.astimezone()
            title = voice.translate(
                "Backups", "State of {day}, {time}", day=voice.date(here.date(), "in"), time=voice.time(here)
            )
        facts = (
            voice.join(list(backup.names)),
            self._answers_words(backup),
            voice.translate("Backups", "{size} kB", size=size),
            backup.path.name,
        )
        shown = ", ".join(fact for fact in facts if fact)
        return ListRow(str(backup.path), Lines((("text", "ink", title), ("caption", "ink2", shown))))

    def _answers_words(self, backup: "Backup") -> str:
        """Return how many answers there are, and in how many assessments where these are several."""
        voice = self.context.voice
        words = voice.translate("Backups", "%n answers", "", backup.answered)
        if backup.assessments < 2:
            return words
        return voice.translate("Backups", "{answers} in %n assessments", "", backup.assessments, answers=words)

    def _add_foot(self) -> None:
        theme, voice = self.context.theme, self.context.voice
        words = voice.translate("Backups", "Put in place of the file") if self._is_there else ""
        self.back = Button(theme, words or voice.translate("Backups", "Bring the file back"), "edge")
        self.copy = Button(theme, voice.translate("Backups", "Open as a copy"), "primary")
        close = Button(theme, voice.translate("Backups", "Close"), "edge")
        close.clicked.connect(self.accept)
        self.back.clicked.connect(self._tell_return)
        self.copy.clicked.connect(self._tell_copy)
        for button in (close, self.back, self.copy):
            self.foot.addWidget(button)

    def _follow(self) -> None:
        is_readable = self._chosen in self._readable
        self.back.setEnabled(is_readable)
        self.copy.setEnabled(is_readable)

    @property
    def _chosen(self) -> str:
        return self.model.key_at(self.view.currentIndex())

    def _tell_return(self) -> None:
        self.accept()
        self.return_wanted.emit(Path(self._chosen))

    def _tell_copy(self) -> None:
        self.accept()
        self.copy_wanted.emit(Path(self._chosen))

    def _ask_other(self) -> None:
        self.accept()
        self.other_wanted.emit()
