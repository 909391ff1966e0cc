"""What helps to understand a question, below it; of large text only two lines until more is asked for."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

_LINES = 2


class HelpText(QWidget):
    """Words, and where they are folded the button that shows all of them."""

    def __init__(self, theme: Theme, voice: Voice) -> None:
        """Begin without words."""
        super().__init__()
        self._theme, self._voice = theme, voice
        self._whole = ""
        self._is_open = False
        self.words = Label(theme, "", "text", "ink2")
        self.more = Button(theme, "", "small_link")
        self.more.clicked.connect(self._turn)
        self.more.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignBottom)

    def show_words(self, words: str) -> None:
        """Show the help of another question."""
        self._whole, self._is_open = words, False
        self.setVisible(bool(words))
        self._fold()

    @Slot()
    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold anew at another width."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Show as many words as two lines hold, or all."""
        is_long = self._theme.is_large and self._lines(self._whole, self.width()) > _LINES
        more, less = self._voice.translate("Answering", "more"), self._voice.translate("Answering", "less")
        self.more.setText(less if self._is_open else more)
        self.more.updateGeometry()
        self.more.setAccessibleName(
            self._voice.translate("Answering", "Help on the question: {which}", which=self.more.text())
        )
        self.more.setVisible(is_long)
        shown = self._beginning() if is_long and not self._is_open else self._whole
        if shown != self.words.text():
            self.words.setText(shown)
        self.words.setAccessibleName(self._whole)

    def _beginning(self) -> str:
        """Return the words that two lines hold beside the button, with an ellipsis."""
        room, words = self.width() - self.more.sizeHint().width() - 8, self._whole.split()
        low, high = 1, len(words)
        while low < high:
            middle = (low + high + 1) // 2
            if self._lines(" ".join(words[:middle]) + " …", room) <= _LINES:
                low = middle
            else:
                high = middle - 1
        return " ".join(words[:low]) + " …"

    def _lines(self, words: str, room: int) -> int:
        font = QFontMetrics(self._theme.font("text"))
        place = font.boundingRect(0, 0, room, 100_000, int(Qt.TextFlag.TextWordWrap), words)
        return round(place.height() / font.lineSpacing())
