"""One sentence at the foot of the work area, with its action."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from shiboken6 import isValid

from selfassess.ui.message import Message
from selfassess.ui.parts.accessible import Role, announce, give_role
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.parts.focus import fill_round
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import Label, icon_label
from selfassess.ui.theme import Theme

_SECONDS, _HEIGHT, _GAP = 10, 32, 6
_LOOKS = {
    "info": ("check", "accent", "tint", "tintline"),
    "note": ("info", "ink2", "tint", "tintline"),
    "trouble": ("triangle-alert", "warn", "warntint", "warn"),
}


class InfoBar(QWidget):
    """Shows the newest message in a row of its own, so that it covers nothing.

    When it goes the keyboard is where it was before it came into the bar.
    """

    def __init__(self, theme: Theme, close_name: str) -> None:
        """Make an empty, hidden bar; `close_name` is what its cross is called."""
        super().__init__()
        give_role(self, Role.Notification)
        self._theme = theme
        self._close_name = close_name
        self.message: Message | None = None
        self._before: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_message)
        self._inside: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setContentsMargins(0, 0, 0, _GAP)
        self.setMinimumHeight(theme.px(_HEIGHT) + _GAP)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_focus)
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show `message` instead of the one before."""
        self._empty()
        self.message = message
        self._inside = self._content(message)
        self._row.addWidget(self._inside)
        self._inside.show()
        self.setAccessibleName(message.text)
        give_role(self, Role.AlertMessage if message.kind == "trouble" else Role.Notification)
        self._timer.stop()
        if message.passes:
            self._timer.start(_SECONDS * 1000)
        self.show()
        self.update()
        announce(self, message.text, message.kind == "trouble")

    def close_message(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self._empty()
        self.message = None
        self.hide()
        # where its room is kept, that of a long message is not
        self._row.invalidate()
        self.updateGeometry()

    def outdate_message(self) -> None:
        """Show nothing where the message was about what has changed since."""
        if self.message is not None and not self.message.lasts:
            self.close_message()

    def leave_place(self) -> None:
        """Show nothing where the message was about the question that was looked at until now."""
        if self.message is not None and self.message.here:
            self.close_message()

    def _note_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Remember where the keyboard came from."""
        if new is not None and self.isAncestorOf(new) and old is not None and not self.isAncestorOf(old):
            self._before = old

    def _empty(self) -> None:
        """Take the message out; Qt would hand the keyboard on to whatever comes next."""
        focus = QApplication.focusWidget()
        before = self._before
        if focus is not None and self.isAncestorOf(focus) and before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
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
        kind = "bar" if message.kind == "trouble" else "bar_link"
        if message.also is not None:
            row.addWidget(self._action(message.also[0], kind, message.also[1]))
        if message.action and message.slot is not None:
            row.addWidget(self._action(message.action, kind, message.slot))
        if message.keys and not self._theme.is_large:
            row.addWidget(KeyCap(self._theme, message.keys))
        close = icon_button(self._theme, "x", self._close_name, "bar")
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.close_message)
        row.addWidget(close)
        return content

    def _action(self, words: str, kind: str, slot: Callable[[], object]) -> Button:
        button = Button(self._theme, words, kind)
        # a click leaves the keyboard where it is
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._act, slot))
        return button

    def _act(self, slot: Callable[[], object], _is_checked: bool = False) -> None:
        """Do what the message offers; the message is done with then."""
        self.close_message()
        following = slot()
        if isinstance(following, Message):
            self.show_message(following)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_message()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        _, _, fill, edge = _LOOKS[self.message.kind if self.message else "info"]
        fill_round(QPainter(self), QRectF(self.contentsRect()), self._theme.colour(fill), self._theme.colour(edge))
