"""The form that gives a section to a person until a day."""

import datetime as dt

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from selfassess.domain.assignment import Assignment
from selfassess.domain.text import folded
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.fields import line_field
from selfassess.ui.parts.labels import Label, icon_label
from selfassess.ui.shell.dialog import Dialog
from selfassess.ui.start.day_field import DayField
from selfassess.voice.findings import figure_name

_USUAL_DAYS = 14
"""How many days somebody has unless another day is written."""
_SATURDAY = 5
_HOLIDAYS = {(1, 1), (5, 1), (5, 4), (6, 23), (6, 24), (11, 18), (12, 24), (12, 25), (12, 26), (12, 31)}
"""Month and day of Latvia's public holidays that are the same every year."""


def proposed_day(today: dt.date) -> dt.date:
    """Return the day that is proposed: in a fortnight, or the next working day after."""
    day = today + dt.timedelta(days=_USUAL_DAYS)
    while day.weekday() >= _SATURDAY or (day.month, day.day) in _HOLIDAYS:
        day += dt.timedelta(days=1)
    return day


class GiveDialog(Dialog):
    """Name and day; Enter gives the section, Esc leaves everything as it is."""

    given = Signal(object, str)
    """The Assignment as far as it is written, and the day in words."""

    def __init__(self, context: Context, key: str, section: str, parent: QWidget) -> None:
        """Begin with who has `section` of the sheet `key` now, if anybody."""
        assert context.session is not None
        session = context.session
        sheet = session.sheet(key)
        name = figure_name(context.voice, sheet.questionnaire, section)
        super().__init__(context, context.voice.translate("Giving", "Give out: {section}", section=name), parent)
        self._section, self._today = section, session.clock().astimezone().date()
        before = next((one for one in sheet.assignments if one.section == section), None)
        self.person = line_field(context.theme, context.voice.translate("Giving", "Who answers the section"))
        self.day = DayField(context, context.voice.translate("Giving", "Until when"))
        self._hint = Label(context.theme, "", "caption", "warn")
        self._trouble = QWidget()
        self._trouble_words = Label(context.theme, "", "text", "bad")
        self._offer_names((*session.people(), session.by))
        self._build()
        self.person.setText(before.person if before else "")
        self.day.show_day(before.due if before else proposed_day(self._today))
        self.day.textChanged.connect(self._show_hint)
        self._show_hint()
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)
        self.person.selectAll()

    def _offer_names(self, names: tuple[str, ...]) -> None:
        """Complete names that were used before, and the user's own."""
        once = {folded(name): name for name in reversed(names) if name}
        completer = QCompleter(self.context.voice.sorted(once.values()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.person.setCompleter(completer)

    def _build(self) -> None:
        theme, voice = self.context.theme, self.context.voice
        words = voice.translate(
            "Giving", "The name and the day stand in the outline. Everybody who opens the file can still answer."
        )
        self.body.addWidget(Label(theme, words, "text", "ink2"))
        for field in (self.person, self.day):
            field.returnPressed.connect(self.give)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(Label(theme, field.accessibleName(), "caption_strong"))
            column.addWidget(field)
            self.body.addLayout(column)
        self.body.addWidget(self._hint)
        trouble = QHBoxLayout(self._trouble)
        trouble.setContentsMargins(0, 0, 0, 0)
        trouble.setSpacing(6)
        trouble.addWidget(icon_label(theme, "triangle-alert", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        trouble.addWidget(self._trouble_words, 1)
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        close = Button(theme, voice.translate("Giving", "Close without giving"))
        close.clicked.connect(self.reject)
        give = Button(theme, voice.translate("Giving", "Give out"), "primary")
        give.clicked.connect(self.give)
        for button in (close, give):
            self.foot.addWidget(button)

    @Slot()
    def _show_hint(self) -> None:
        """Say that a day in the past is one; it can stand."""
        day = self.day.day
        is_past = day is not None and day < self._today
        words = self.context.voice.translate("Giving", "This day is over already: the section will be overdue at once.")
        self._hint.setText(words)
        self._hint.setVisible(is_past)
        self.fit()

    @Slot()
    def give(self) -> None:
        """Hand on what is written; whoever takes it closes the dialog or says what is wrong."""
        self.given.emit(
            Assignment(self._section, self.person.text(), self.day.day or self._today),
            self.day.text(),
        )

    def complain(self, words: str) -> None:
        """Say what is wrong; what is written stays."""
        self._trouble_words.setText(words)
        self._trouble.show()
        self.person.setAccessibleDescription(words)
        self.fit()
