"""Text for the document system, to read and to copy."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.focus import Leading
from selfassess.ui.parts.labels import Label

_WIDEST = 760


class ClerkText(Leading):
    """An explanatory paragraph and a draft decision; what is copied is the whole text."""

    copied = Signal(object)
    """The Message that says so."""

    def __init__(self, context: Context) -> None:
        """Begin without a text."""
        super().__init__()
        theme, voice = context.theme, context.voice
        self._copied = voice.translate("ReportPage", "The text is copied.")
        about = voice.translate(
            "ReportPage",
            "An explanation and a draft decision, to copy into your document system. Fill in the gaps there.",
        )
        self.field = QPlainTextEdit()
        self.field.setReadOnly(True)
        self.field.setFont(theme.font("text"))
        self.field.setAccessibleName(voice.translate("ReportPage", "Text for the document system"))
        self.copy = Button(theme, voice.translate("ReportPage", "Copy the text"), "edge", "copy")
        self.copy.clicked.connect(self._copy)
        inside = QWidget()
        inside.setMaximumWidth(theme.px(_WIDEST))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 0, 24, 16)
        outer.addWidget(inside, 100)
        outer.addStretch(1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(Label(theme, about, "text", "ink2"), 1)
        row.addWidget(self.copy)
        column.addLayout(row)
        column.addWidget(self.field, 1)
        self.lead_to(self.field)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.field.setPlainText(text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.field.toPlainText())
        self.copied.emit(Message(self._copied, passes=True))
