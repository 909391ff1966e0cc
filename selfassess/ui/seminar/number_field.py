"""A field for the number of hands of one answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit

from selfassess.app.seminar import MOST_HANDS
from selfassess.voice import Voice


class _Count(QIntValidator):
    """A number of hands; an empty field is a number too: none. Qt would hold it open until there is a digit."""

    def validate(self, words: str, at: int) -> object:
        """Take no words, and what Qt takes."""
        return super().validate(words, at) if words else (QValidator.State.Acceptable, words, at)


class NumberField(QLineEdit):
    """A field for a number of hands."""

    given_up = Signal()
    """Esc was pressed."""

    def __init__(self, voice: Voice, answer: str) -> None:
        """Make an empty field for the answer with that key; left empty it means no hands."""
        super().__init__()
        self.setAccessibleName(voice.translate("Presentation", "Number of hands for {answer}", answer=answer))
        self.setValidator(_Count(0, MOST_HANDS, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up with Esc; no key of a number that is typed is a key of the presentation."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
            event.accept()
