"""Fields that store what is typed after a short pause, and undo first in the field, then in the file."""

import math

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from selfassess.ui.theme import Theme

PAUSE = 600
"""Milliseconds without a key after which typed words are stored."""
AT_LATEST = 1500
"""Milliseconds after which words are stored though the typing goes on: no more is lost with the program. Shorter than
what lies between two steps of undo, so that all of it is taken back at once."""
MOST_CHARACTERS = 200_000
"""What a field takes: some seventy pages."""
_STORABLE = {0x2028: "\n", 0x2029: "\n", 0: None}
"""Line ends as one; a null character, which comes along from broken files, can be neither seen nor stored."""
_FRAME = 28
"""Pixels that padding, edge and the document's own margin take above and below the lines."""


class FieldUndo(QObject):
    """Passes Ctrl+Z and Ctrl+Y of one-line fields on where the field has nothing of its own to take back."""

    undo_wanted = Signal()
    """Ctrl+Z is meant for the file."""
    redo_wanted = Signal()
    """Ctrl+Y is meant for the file."""

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        """Look at the keys of a field."""
        if (
            not isinstance(field, QLineEdit)
            or not isinstance(event, QKeyEvent)
            or event.type() is not QEvent.Type.KeyPress
        ):
            return False
        if event.matches(QKeySequence.StandardKey.Undo) and not field.isUndoAvailable():
            self.undo_wanted.emit()
            return True
        if event.matches(QKeySequence.StandardKey.Redo) and not field.isRedoAvailable():
            self.redo_wanted.emit()
            return True
        return False


class WritingField(QPlainTextEdit):
    """Several lines of words; grows with them up to `most_lines`, then scrolls."""

    paused = Signal(str)
    """The words after a pause, on leaving the field, or when asked to commit; only if they changed."""
    undo_wanted = Signal()
    """Ctrl+Z was pressed and the field has nothing of its own to take back."""
    redo_wanted = Signal()
    """Ctrl+Y was pressed and the field has nothing of its own to make again."""

    entered = Signal()
    """The keyboard has just come here, by a key or by a click that is over."""
    too_long = Signal(int)
    """So many characters were pasted, more than a field takes; nothing was put in."""

    def __init__(self, theme: Theme, name: str, least_lines: int = 4, most_lines: int = 12) -> None:
        """Make an empty field called `name`."""
        super().__init__()
        self._stored = self._shown = ""
        self._before = ("", "")
        self.setAccessibleName(name)
        self.setFont(theme.font("text"))
        self.setTabChangesFocus(True)
        # files dropped here are evidence, not words
        self.setAcceptDrops(False)
        line = math.ceil(QFontMetricsF(theme.font("text")).lineSpacing())
        self._least, self._most, self._line = least_lines * line + _FRAME, most_lines * line + _FRAME, line
        self.setFixedHeight(self._least)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._latest = QTimer(self, interval=AT_LATEST, singleShot=True)
        for timer in (self._pause, self._latest):
            timer.timeout.connect(self.commit)
        self.textChanged.connect(self._note_change)

    def show_words(self, words: str) -> None:
        """Show stored words; what is being typed at the moment is left alone where they are the same."""
        if words == self._stored:
            return
        if words != self.words:
            self.setPlainText(words)
        # a document has one kind of line end: what it makes of the words is no change of them
        self._stored, self._shown = words, self.words
        self._wait_no_more()

    @property
    def words(self) -> str:
        """Return what stands in the field; `toPlainText` would make plain spaces of no-break spaces."""
        return self.document().toRawText().translate(_STORABLE)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, unless it is so much that the field would stand still over it."""
        if not source.hasText():
            return
        length = len(source.text())
        if self.document().characterCount() + length > MOST_CHARACTERS:
            self.too_long.emit(length)
        else:
            self.insertPlainText(source.text())

    def commit(self) -> None:
        """Hand on what is not stored yet."""
        self._wait_no_more()
        words = self.words
        if words != self._shown:
            self._before = (self._stored, self._shown)
            self._stored = self._shown = words
            self.paused.emit(words)

    def forget_typing(self) -> None:
        """Have nothing to undo: what was typed to something else is not to come back here."""
        self.document().clearUndoRedoStacks()

    def hold(self) -> None:
        """Keep what was handed on last as not stored: it stays in the field and is handed on again."""
        self._stored, self._shown = self._before

    def _wait_no_more(self) -> None:
        self._pause.stop()
        self._latest.stop()

    def _note_change(self) -> None:
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()
        self._fit()

    def _fit(self) -> None:
        lines = int(self.document().size().height())
        height = min(max(lines * self._line + _FRAME, self._least), self._most)
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and take the height that needs."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here; a click tells when it is over, so that nothing moves under the mouse."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.entered.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that a click is over."""
        super().mouseReleaseEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store what was typed."""
        super().focusOutEvent(event)
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo here while there is something to undo here, otherwise ask for it outside."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable():
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)
