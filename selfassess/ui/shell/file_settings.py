"""The settings about files: backups of every file, logo and own thresholds of the open one."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from selfassess.app.file_names import is_folder
from selfassess.app.settings import MOST_BACKUPS
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.fields import NumberField
from selfassess.ui.parts.labels import Label

_LOGO_HEIGHT, _LOGO_WIDTH = 48, 160


@dataclass(frozen=True, slots=True)
class FileState:
    """What the settings say about files.

    `folder` is empty for backups beside the file; `logo` is the picture, None without an open file; `trouble` is what
    is wrong with what was chosen last.
    """

    folder: str
    kept: int
    logo: bytes | None = None
    can_change: bool = False
    trouble: str = ""


class FileSettings(QWidget):
    """Logo, own thresholds, backup folder, how many backups."""

    logo_wanted = Signal()
    logo_removed = Signal()
    thresholds_wanted = Signal()
    folder_wanted = Signal()
    folder_reset = Signal()
    kept_chosen = Signal(int)

    def __init__(self, context: Context, state: FileState) -> None:
        """Show `state`."""
        super().__init__()
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        if state.logo is not None:
            self._add_logo(state, state.logo)
            self._add_thresholds()
        self._add_folder(state)
        self._add_kept(state)
        if state.trouble:
            self._column.addWidget(Label(context.theme, state.trouble, "caption", "bad"))

    def _add_title(self, words: str, caption: str) -> None:
        theme = self._context.theme
        if self._column.count():
            self._column.addSpacing(theme.px(8))
        self._column.addWidget(Label(theme, words, "caption_strong"))
        self._column.addWidget(Label(theme, caption, "caption", "ink2"))

    def _add_row(self, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_logo(self, state: FileState, picture: bytes) -> None:
        theme, voice = self._context.theme, self._context.voice
        self._add_title(
            voice.translate("Shell", "Coat of arms or logo of the municipality"),
            voice.translate(
                "Shell", "A PNG or JPEG picture, kept in the open file and printed on its reports. At most 5 MB."
            ),
        )
        if picture:
            shown = QLabel()
            shown.setAccessibleName(voice.translate("Shell", "The logo kept in the file"))
            pixmap = QPixmap()
            pixmap.loadFromData(picture)
            room = theme.px(_LOGO_WIDTH), theme.px(_LOGO_HEIGHT)
            smooth, whole = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.KeepAspectRatio
            shown.setPixmap(pixmap.scaled(*room, whole, smooth))
            self._add_row(shown)
        choose = Button(theme, voice.translate("Shell", "Choose a picture"), "small_link")
        choose.setObjectName("logo")
        choose.setEnabled(state.can_change)
        choose.clicked.connect(self.logo_wanted)
        remove = Button(theme, voice.translate("Shell", "Remove the picture"), "small")
        remove.setVisible(bool(picture))
        remove.setEnabled(state.can_change)
        remove.clicked.connect(self.logo_removed)
        self._add_row(choose, remove)

    def _add_thresholds(self) -> None:
        voice = self._context.voice
        self._add_title(
            voice.translate("Shell", "Own thresholds"),
            voice.translate("Shell", "Thresholds that the municipality sets itself, beside the published ones."),
        )
        button = Button(self._context.theme, voice.translate("Shell", "Show the own thresholds"), "small_link")
        button.clicked.connect(self.thresholds_wanted)
        self._add_row(button)

    def _add_folder(self, state: FileState) -> None:
        theme, voice = self._context.theme, self._context.voice
        self._add_title(
            voice.translate("Shell", "Backup folder"),
            voice.translate(
                "Shell", "On the first opening of a day the state of the day before is kept, evidence included."
            ),
        )
        beside = voice.translate("Shell", "Beside the file")
        self._column.addWidget(Label(theme, state.folder or beside))
        if state.folder and not is_folder(Path(state.folder)):
            words = voice.translate(
                "Shell", "This folder is not there now. Until it is, backups are kept beside the file."
            )
            self._column.addWidget(Label(theme, words, "caption", "warn"))
        choose = Button(theme, voice.translate("Shell", "Choose a folder"), "small_link")
        choose.setObjectName("backup_folder")
        choose.clicked.connect(self.folder_wanted)
        reset = Button(theme, beside, "small")
        reset.setVisible(bool(state.folder))
        reset.clicked.connect(self.folder_reset)
        self._add_row(choose, reset)

    def _add_kept(self, state: FileState) -> None:
        voice = self._context.voice
        words = voice.translate("Shell", "How many daily backups are kept")
        self._add_title(words, voice.translate("Shell", "The oldest goes when a new one is made; 1 to 60."))
        number = NumberField(self._context.theme, words, 1, MOST_BACKUPS)
        number.setObjectName("kept")
        number.setValue(state.kept)
        # what is typed counts when it is whole
        number.setKeyboardTracking(False)
        number.valueChanged.connect(self.kept_chosen)
        self._add_row(number)
