"""A calm word about an error nobody expected: what it means, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.shell.dialog import Dialog

_TEXT = 180


class AccidentDialog(Dialog):
    """Says that everything is saved; the details fold open and can be copied. A further error joins the first."""

    usual_width = 560

    copy_wanted = Signal()
    """A copy of the open file is to be saved."""

    def __init__(self, context: Context, details: str, parent: QWidget) -> None:
        """Tell of the error with `details`."""
        theme, voice = context.theme, context.voice
        super().__init__(context, voice.translate("Shell", "Something unexpected happened"), parent)
        self._details = [details]
        words = voice.translate(
            "Shell",
            "The program made a mistake in what it did last. Every answer given is saved, and you can go on working. "
            "Should it happen again, copy the details and send them to your support: "
            "they name places in the program and hold no answers and no names.",
        )
        self.body.addWidget(Label(theme, words))
        self._count = Label(theme, "", "caption", "ink2")
        self._count.hide()
        self.body.addWidget(self._count)
        self.fold = Button(theme, voice.translate("Shell", "Show the details"), "link", "chevron-right")
        self.fold.clicked.connect(self._turn)
        self.body.addWidget(self.fold)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.font("caption"))
        self.text.setAccessibleName(voice.translate("Shell", "Details"))
        self.text.setFixedHeight(theme.px(_TEXT))
        self.text.setPlainText(details)
        self.text.hide()
        self.body.addWidget(self.text)
        self._add_foot()

    def _add_foot(self) -> None:
        theme, voice = self.context.theme, self.context.voice
        copy = Button(theme, voice.translate("Shell", "Copy the details"), "edge", "copy")
        copy.clicked.connect(self.copy_details)
        self.foot.addWidget(copy)
        if self.context.session is not None:
            save = Button(theme, voice.translate("Shell", "Save a copy of the file"), "edge")
            save.clicked.connect(self.copy_wanted)
            self.foot.addWidget(save)
        on = Button(theme, voice.translate("Shell", "Go on"), "primary")
        on.clicked.connect(self.accept)
        self.foot.addWidget(on)

    def _turn(self) -> None:
        voice, opens = self.context.voice, self.text.isHidden()
        self.text.setVisible(opens)
        self.fold.show_icon("chevron-down" if opens else "chevron-right")
        words = voice.translate("Shell", "Hide the details") if opens else voice.translate("Shell", "Show the details")
        self.fold.setText(words)
        self.fit()

    def add(self, details: str) -> None:
        """Tell of a further error in the same place."""
        self._details.append(details)
        self.text.setPlainText("\n\n".join(dict.fromkeys(self._details)))
        words = self.context.voice.translate("Shell", "It happened %n times meanwhile.", "", len(self._details))
        self._count.setText(words)
        self._count.show()

    def copy_details(self) -> None:
        """Put the details onto the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
