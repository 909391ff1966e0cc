"""The justification of an answer, stored while it is typed, and who wrote it when."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.keys import JUSTIFICATION
from selfassess.ui.answering.writing import WritingField
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import line
from selfassess.ui.theme import Theme


class Justification(QWidget):
    """A heading with the key J, the writer and the time, and the field."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make an empty field."""
        super().__init__()
        self._desk = desk
        words = desk.voice.translate("Answering", "Justification")
        self._stamp = line(theme, "", "caption", "ink2")
        self.field = WritingField(theme, words)
        self.field.paused.connect(self._store)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addStrut(24)
        head.addWidget(line(theme, words, "caption_strong"))
        if desk.single_keys:
            head.addWidget(KeyCap(theme, JUSTIFICATION))
        head.addStretch(1)
        head.addWidget(self._stamp)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addStretch(1)

    def show_answer(self) -> None:
        """Show the justification of the question on the desk."""
        self.field.setReadOnly(self._desk.session.read_only)
        self.field.show_words(self._desk.answer.why)
        self.show_stamp()

    def show_stamp(self) -> None:
        """Show who changed the answer last, and when: the time today, otherwise the date."""
        stamp = self._desk.sheet.stamps.get(self._desk.question.id)
        if stamp is None:
            self._stamp.setText("")
            return
        voice, here = self._desk.voice, stamp.at.astimezone()
        is_today = here.date() == self._desk.session.clock().astimezone().date()
        when = voice.time(stamp.at) if is_today else voice.date(here.date(), "short")
        self._stamp.setText(", ".join(part for part in (stamp.by, when) if part))

    @Slot(str)
    def _store(self, words: str) -> None:
        if self._desk.say(replace(self._desk.answer, why=words), self):
            return
        if self._desk.is_stuck:
            self.field.hold()
        else:
            self.show_answer()

    def take_focus(self) -> None:
        """Let the keyboard write here."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
