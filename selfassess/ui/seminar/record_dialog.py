"""What stands above the result of a seminar: title, place, day; typed by the lecturer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.report.fields import NamedField
from selfassess.ui.shell.dialog import Dialog
from selfassess.ui.shell.names import today
from selfassess.ui.start.day_field import DayField, trouble_words


class RecordDialog(Dialog):
    """Three fields, none of which must be filled in; Enter saves, Esc leaves it."""

    decided = Signal(str, str, object)
    """Title, place and day (a date, or None)."""

    def __init__(self, context: Context, typed: tuple[str, str], parent: QWidget) -> None:
        """Begin with what was typed last time, and today."""
        voice, theme = context.voice, context.theme
        super().__init__(context, voice.translate("Presentation", "Result of the seminar"), parent)
        words = voice.translate(
            "Presentation",
            "One page: the questions with their hands, medians, and the radar. It says that it is an exercise.",
        )
        self.body.addWidget(Label(theme, words, "text", "ink2"))
        self.title = NamedField(context, voice.translate("Presentation", "Title (may be empty)"))
        self.place = NamedField(context, voice.translate("Presentation", "Place (may be empty)"))
        day_name = voice.translate("Presentation", "Date (may be empty)")
        self._day = DayField(context, day_name, may_be_empty=True)
        self.day = NamedField(context, day_name, self._day)
        self.title.show_words(typed[0])
        self.place.show_words(typed[1])
        self._day.show_day(today())
        self.trouble = Label(theme, "", "caption", "bad")
        self.trouble.hide()
        for field in (self.title, self.place, self.day):
            self.body.addWidget(field)
            field.field.returnPressed.connect(self._decide)
        self.body.addWidget(self.trouble)
        cancel = Button(theme, voice.translate("Presentation", "Cancel"), "edge")
        cancel.clicked.connect(self.reject)
        self.save = Button(theme, voice.translate("Presentation", "Save as PDF"), "primary")
        self.save.clicked.connect(self._decide)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.save)
        self.title.field.setFocus()

    def _decide(self) -> None:
        written = self.day.words
        trouble = trouble_words(self.context.voice, written) if written else ""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        if trouble:
            self._day.setFocus()
            return
        day = self._day.day if written else None
        self.accept()
        self.decided.emit(self.title.words, self.place.words, day)
