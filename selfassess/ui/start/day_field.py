"""A field for one day, written as people write it."""

import datetime as dt

from PySide6.QtWidgets import QLineEdit

from selfassess.domain.days import looks_like_day, read_day
from selfassess.ui.context import Context
from selfassess.ui.parts.fields import show_trouble
from selfassess.ui.shell.names import today
from selfassess.voice import Voice


def trouble_words(voice: Voice, words: str) -> str:
    """Say why `words` are no day and how one is written; empty where they are one."""
    if read_day(words) is not None:
        return ""
    if looks_like_day(words):
        return voice.translate("NewAssessment", "There is no day {day}. Change it.", day=words.strip())
    example = day_words(voice, dt.date(today().year, 1, 31))
    return voice.translate("NewAssessment", "Write a day such as {day}", day=example)


def day_words(voice: Voice, day: dt.date) -> str:
    """Return a day in the language's short form where `read_day` reads it, else as `2026-11-22`."""
    words = voice.date(day, "short")
    return words if read_day(words) == day else day.isoformat()


class DayField(QLineEdit):
    """Shows a day in the short form of the language; what is no day has the edge of trouble."""

    def __init__(self, context: Context, name: str, may_be_empty: bool = False) -> None:
        """Make a field called `name`; `may_be_empty` says whether no day at all is fine too."""
        super().__init__()
        self._may_be_empty = may_be_empty
        self._voice = context.voice
        self.setAccessibleName(name)
        self.setFont(context.theme.font("text"))
        self.setMinimumHeight(context.theme.px(36))
        self.textChanged.connect(self._mark)

    @property
    def day(self) -> dt.date | None:
        """Return the day written, if it is one."""
        return read_day(self.text())

    def show_day(self, day: dt.date) -> None:
        """Write a day."""
        self.setText(day_words(self._voice, day))

    def show_trouble(self, trouble: str) -> None:
        """Mark what is no day, or one that for the reason `trouble` cannot stand here (empty: it can)."""
        is_fine = self._may_be_empty and not self.text().strip()
        show_trouble(self, trouble or ("" if is_fine else trouble_words(self._voice, self.text())))

    def _mark(self) -> None:
        self.show_trouble("")
