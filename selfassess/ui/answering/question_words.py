"""The question itself: where the keyboard waits when a question comes up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent

from selfassess.ui.answering.cards.answer_row import BLEED
from selfassess.ui.parts.focus import RING
from selfassess.ui.parts.labels import Label
from selfassess.ui.theme import Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class QuestionWords(Label):
    """No row of the answer has the keyboard until an arrow key asks for one: nothing is answered by accident."""

    stepped = Signal(int)
    """An arrow key asks for the rows below, from the first (1) or from the last (-1)."""

    def __init__(self, theme: Theme) -> None:
        """Make a label without words; a bar at its left edge says that it has the keyboard."""
        super().__init__(theme, "", "title_large" if theme.is_large else "title")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContentsMargins(BLEED, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the rows with the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        else:
            self.stepped.emit(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is gone."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words and the bar."""
        super().paintEvent(event)
        if self.hasFocus():
            QPainter(self).fillRect(0, 4, RING, self.height() - 8, self._theme.colour("accent"))
