"""The field for the reason of “not applicable” or “cannot judge”."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.ui.parts.fields import line_field, show_trouble
from selfassess.ui.parts.labels import Label, icon_label
from selfassess.ui.theme import Theme


class ReasonBox(QWidget):
    """A question, a field, and below it what is missing."""

    def __init__(self, theme: Theme, missing: str) -> None:
        """Make an empty box; `missing` is said where a reason must be given and is not."""
        super().__init__()
        self._missing = missing
        self.field = line_field(theme, "")
        self.field.textEdited.connect(self.calm)
        self._question = Label(theme, "", "caption_strong")
        self._trouble = QWidget()
        warning = QHBoxLayout(self._trouble)
        warning.setContentsMargins(0, 0, 0, 0)
        warning.setSpacing(6)
        warning.addWidget(icon_label(theme, "triangle-alert", "bad"))
        warning.addWidget(Label(theme, missing, "caption", "bad"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 0, 8)
        column.setSpacing(6)
        column.addWidget(self._question)
        column.addWidget(self.field)
        column.addWidget(self._trouble)
        self.calm()

    def ask(self, question: str) -> None:
        """Ask `question`."""
        self._question.setText(question)
        self.field.setAccessibleName(question)
        self.calm()

    def suggest(self, why: str) -> None:
        """Put the justification that stands already into the field."""
        self.field.setText(why.replace("\n", " "))

    @Slot()
    def calm(self) -> None:
        """Say nothing below the field."""
        self._trouble.hide()
        if self.field.property("trouble"):
            show_trouble(self.field, "")

    def complain(self) -> None:
        """Say what is missing."""
        self._trouble.show()
        show_trouble(self.field, self._missing)
