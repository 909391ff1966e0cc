"""One sentence at the foot of the work area, with one action."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from selfassess.ui.message import Message
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.parts.focus import fill_round
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import Label, icon_label
from selfassess.ui.theme import Theme

_SECONDS = 10
_LOOKS = {"info": ("check", "accent", "tint", "tintline"), "trouble": ("triangle-alert", "warn", "warntint", "warn")}


class InfoBar(QWidget):
    """Shows the newest message; a message with a remedy stays until it is closed."""

    def __init__(self, theme: Theme, close_name: str) -> None:
        """Make an empty, hidden bar; `close_name` is what its cross is called."""
        super().__init__()
        self._theme = theme
        self._close_name = close_name
        self._kind = "info"
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_message)
        self._inside: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(40)
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show `message` instead of the one before."""
        self._empty()
        self._kind = message.kind
        self._inside = self._content(message)
        self._row.addWidget(self._inside)
        self._inside.show()
        self.setAccessibleName(message.text)
        self._timer.stop()
        if message.passes:
            self._timer.start(_SECONDS * 1000)
        self.show()
        self.update()

    def close_message(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self._empty()
        self.hide()

    def _empty(self) -> None:
        if self._inside is not None:
            self._row.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None

    def _content(self, message: Message) -> QWidget:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(14, 2, 4, 2)
        row.setSpacing(8)
        sign, colour, _, _ = _LOOKS[message.kind]
        row.addWidget(icon_label(self._theme, sign, colour))
        row.addWidget(Label(self._theme, message.text), 1)
        if message.action and message.slot is not None:
            kind = "strong_link" if message.kind == "info" else "strong"
            row.addWidget(_action(self._theme, message.action, kind, message.slot))
        if message.keys:
            row.addWidget(KeyCap(self._theme, message.keys))
        close = icon_button(self._theme, "x", self._close_name)
        close.clicked.connect(self.close_message)
        row.addWidget(close)
        return content

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_message()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        _, _, fill, edge = _LOOKS[self._kind]
        fill_round(QPainter(self), QRectF(self.rect()), self._theme.colour(fill), self._theme.colour(edge))


def _action(theme: Theme, words: str, kind: str, slot: Callable[[], None]) -> Button:
    button = Button(theme, words, kind)
    button.clicked.connect(slot)
    return button
