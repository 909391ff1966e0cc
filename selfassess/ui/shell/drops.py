"""Files that are dropped on the window: opened, put into the library, or told why not."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.parts.labels import Label

_WORKSPACE, _QUESTIONNAIRES = ".selfassess", (".yaml", ".yml")


def files_of(mime: QMimeData) -> list[Path]:
    """Return the files of this computer in what is dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class Drops(QObject):
    """Takes files that no page takes itself, and shows what would become of them."""

    file_dropped = Signal(str)
    """A workspace file is to be opened."""
    questionnaire_dropped = Signal(object)
    """The Path of a questionnaire to be put into the library."""
    message = Signal(object)
    """A Message."""

    def __init__(self, window: QWidget) -> None:
        """Watch `window`."""
        super().__init__(window)
        self._window = window
        self._hint: _Hint | None = None
        self.context: Context | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Look at what is dragged over the window."""
        if isinstance(event, QDragEnterEvent):
            return self._welcome(event)
        if event.type() is QEvent.Type.DragLeave:
            self._say_nothing()
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._say_nothing()
            event.acceptProposedAction()
            self.take(files_of(event.mimeData()))
            return True
        return False

    def _welcome(self, event: QDragEnterEvent) -> bool:
        files = files_of(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        assert self.context is not None
        self._say_nothing()
        self._hint = _Hint(self.context, self._hint_words(files), self._window)
        return True

    def _hint_words(self, files: list[Path]) -> str:
        assert self.context is not None
        voice, suffix = self.context.voice, files[0].suffix.lower()
        if len(files) == 1 and suffix == _WORKSPACE:
            return voice.translate("Shell", "Drop to open “{name}”", name=files[0].name)
        if len(files) == 1 and suffix in _QUESTIONNAIRES:
            return voice.translate("Shell", "Drop to put “{name}” into the library", name=files[0].name)
        return voice.translate("Shell", "Drop a .selfassess file to open it, a .yaml questionnaire to add it")

    def _say_nothing(self) -> None:
        if self._hint is not None:
            self._hint.hide()
            self._hint.deleteLater()
            self._hint = None

    def take(self, files: list[Path]) -> None:
        """Open the workspace that was dropped, or add the questionnaire; anything else is told."""
        kinds = [one.suffix.lower() for one in files]
        if kinds == [_WORKSPACE]:
            self.file_dropped.emit(str(files[0]))
        elif len(kinds) == 1 and kinds[0] in _QUESTIONNAIRES:
            self.questionnaire_dropped.emit(files[0])
        elif files:
            self.message.emit(Message(self._refusal(files), "trouble"))

    def _refusal(self, files: list[Path]) -> str:
        assert self.context is not None
        voice = self.context.voice
        if len(files) > 1:
            return voice.translate("Shell", "%n files were dropped; the window takes one at a time.", "", len(files))
        return voice.translate(
            "Shell",
            "“{name}” is neither a .selfassess file nor a .yaml questionnaire, so nothing was opened. "
            "Drop a file that is to be evidence on the question it belongs to.",
            name=files[0].name,
        )


class _Hint(QWidget):
    """A veil over the window with one sentence: what dropping would do."""

    def __init__(self, context: Context, words: str, window: QWidget) -> None:
        super().__init__(window)
        self._theme = context.theme
        # what is dragged goes on to the page below, which may take it
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        label = Label(context.theme, words, "title", "accent")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the veil and its dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("surface", 0.9))
        painter.setPen(QPen(self._theme.colour("accent"), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 6, 6)
