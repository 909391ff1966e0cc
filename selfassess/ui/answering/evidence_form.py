"""The field for a link or a legal act while one is added."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.parts.chooser import Chooser
from selfassess.ui.parts.fields import line_field
from selfassess.ui.parts.labels import Label
from selfassess.ui.theme import Theme
from selfassess.voice import Voice


class EvidenceForm(QWidget):
    """Asks for an address or an act in place; stays open until it is taken or left."""

    link_given = Signal(str)
    """The address that was typed."""
    act_given = Signal(str)
    """The act, with its article, that was chosen or typed."""
    opened = Signal()
    """The form is there, with the keyboard in it."""
    closed = Signal()
    """The form is gone; the keyboard was in it."""

    def __init__(self, theme: Theme, voice: Voice) -> None:
        """Make the hidden form."""
        super().__init__()
        self.link = line_field(theme, voice.translate("Answering", "Address of the page"), "https://")
        self.link.returnPressed.connect(self._give)
        self._edit = QLineEdit()
        self.act = self._act_field(theme, voice)
        self._caption = Label(theme, "", "caption_strong")
        done = Button(theme, voice.translate("Answering", "Attach"))
        done.clicked.connect(self._give)
        close = icon_button(theme, "x", voice.translate("Answering", "Close without attaching"))
        close.clicked.connect(self.close_form)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.link, 1)
        row.addWidget(self.act, 1)
        row.addWidget(done)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(self._caption)
        column.addLayout(row)
        self.hide()

    def _act_field(self, theme: Theme, voice: Voice) -> Chooser:
        field, edit = Chooser(theme, voice.translate("Answering", "Act and article")), self._edit
        # the field has edge and padding already
        edit.setStyleSheet("border: none; padding: 0; background: transparent")
        field.setEditable(True)
        field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field.setLineEdit(edit)
        edit.setFont(theme.font("text"))
        edit.returnPressed.connect(self._give)
        field.activated.connect(self._show_beginning)
        return field

    def ask_link(self, address: str) -> None:
        """Ask for an address; `address` is suggested."""
        self._open(self.link)
        self.link.setText(address)
        self.link.selectAll()

    @Slot()
    def close_form(self) -> None:
        """Hide the form."""
        focus = self.focusWidget()
        had_focus = focus is not None and focus.hasFocus()
        self.hide()
        if had_focus:
            self.closed.emit()

    def ask_act(self, names: list[str]) -> None:
        """Ask for an act; `names` are offered."""
        self.act.clear()
        self.act.addItems(names)
        self.act.setCurrentIndex(0 if names else -1)
        self._open(self.act)
        self._show_beginning()

    @Slot()
    def _show_beginning(self) -> None:
        """Select the act with its beginning in sight, which names it; Qt shows the end."""
        length = len(self.act.currentText())
        self._edit.setSelection(length, -length)

    def _open(self, field: QWidget) -> None:
        for one in (self.link, self.act):
            one.setVisible(one is field)
        self._caption.setText(field.accessibleName())
        self.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    @Slot()
    def _give(self) -> None:
        if self.isHidden():
            # Qt hands Return in a combo box to its field twice
            return
        if self.link.isHidden():
            self.act_given.emit(self.act.currentText())
        else:
            self.link_given.emit(self.link.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)
