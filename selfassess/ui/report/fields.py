"""A field with its name above it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.fields import line_field
from selfassess.ui.parts.labels import caption_of

_LONGEST = 300


class NamedField(QWidget):
    """One line of words under its name."""

    changed = Signal()

    def __init__(self, context: Context, name: str, field: QLineEdit | None = None) -> None:
        """Make an empty field called `name`, of our own kind where none is given."""
        super().__init__()
        self.field = field or line_field(context.theme, name)
        self.field.setMaxLength(_LONGEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.field.setAccessibleName(name)
        column.addWidget(caption_of(context.theme, self.field))
        column.addWidget(self.field)
        self.field.textChanged.connect(self.changed)

    @property
    def words(self) -> str:
        """Return what is written, without blanks around it."""
        return self.field.text().strip()

    def show_words(self, words: str) -> None:
        """Write something else."""
        self.field.setText(words)
