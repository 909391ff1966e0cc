"""Another name for a scenario."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.fields import line_field
from selfassess.ui.shell.dialog import Dialog


class NameDialog(Dialog):
    """Asks for a name; an empty one is not taken."""

    named = Signal(str)
    """The name."""

    def __init__(self, context: Context, name: str, parent: QWidget) -> None:
        """Ask, beginning with `name`."""
        title = context.voice.translate("Lift", "What the scenario is called")
        super().__init__(context, title, parent)
        self.field = line_field(context.theme, title)
        self.field.setText(name)
        self.field.selectAll()
        self.field.setMaxLength(60)
        self.body.addWidget(self.field)
        cancel = Button(context.theme, context.voice.translate("Lift", "Leave as it is"))
        cancel.clicked.connect(self.reject)
        self.foot.addWidget(cancel)
        self._take = Button(context.theme, context.voice.translate("Lift", "Rename"), "primary")
        self._take.clicked.connect(self._tell)
        self.foot.addWidget(self._take)
        self.field.textChanged.connect(self._show_state)
        self.field.returnPressed.connect(self._tell)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self, words: str) -> None:
        self._take.setEnabled(bool(words.strip()))

    def _tell(self) -> None:
        if self.field.text().strip():
            self.named.emit(self.field.text().strip())
            self.accept()
