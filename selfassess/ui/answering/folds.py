"""What folds open below the answer: guidance, legal basis, notes."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.legal_basis import LegalBasis
from selfassess.ui.answering.reading_text import ReadingText
from selfassess.ui.answering.toggle import Toggle
from selfassess.ui.answering.writing import WritingField
from selfassess.ui.parts.accessible import Role, give_role
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.order import follow
from selfassess.ui.parts.rules import rule
from selfassess.ui.theme import Theme
from selfassess.voice.prose import read_prose


class Folds(QWidget):
    """Three toggles; the one that is on shows its content below, across questions."""

    guide_wanted = Signal()
    """The guidelines are to be read as a book."""
    writing = Signal()
    """The note has just been opened, and the keyboard writes it."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make the folds, all closed."""
        super().__init__()
        self._desk, self._words = desk, ""
        voice, chevrons = desk.voice, ("chevron-right", "chevron-down")
        self.guidance = Toggle(theme, voice.translate("Answering", "Guidance"), icons=chevrons)
        self.sources = Toggle(theme, voice.translate("Answering", "Legal basis"), icons=chevrons)
        self.notes = Toggle(theme, voice.translate("Answering", "Notes"), icons=chevrons)
        self.text = ReadingText(theme, self.guidance.text())
        self.basis = LegalBasis(theme, voice)
        self.note = WritingField(theme, self.notes.text())
        self.note.paused.connect(self._store_note)
        about = voice.translate("Answering", "For your work only; the report does not show it.")
        self.about_note = Label(theme, about, "caption", "ink2")
        self.note.setAccessibleDescription(about)
        self._contents = {self.guidance: self.text, self.sources: self.basis, self.notes: self.note}
        self._named = {"guidance": self.guidance, "sources": self.sources, "notes": self.notes}
        toggles = FlowLayout(across=16, down=0)
        for toggle in self._contents:
            toggle.clicked.connect(self._open)
            give_role(toggle, Role.Button)
            toggles.addWidget(toggle)
        self.book = Button(theme, voice.translate("Answering", "Open all guidelines"), "small_link", "book-open")
        self.book.clicked.connect(self.guide_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        # the words of the toggles begin at the edge of the text, their grounds reach beyond it
        inner, above = QVBoxLayout(), QVBoxLayout()
        for part in (inner, above):
            part.setContentsMargins(8, 0, 0, 0)
        above.addWidget(rule(theme))
        for content in self._contents.values():
            if content is self.note:
                inner.addWidget(self.about_note)
            inner.addWidget(content)
        inner.insertWidget(0, self.book, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(above)
        column.addLayout(toggles)
        column.addLayout(inner)

    def show_answer(self) -> None:
        """Show what belongs to the question on the desk; a fold without content has no toggle."""
        desk, voice = self._desk, self._desk.voice
        sources = desk.question.sources
        self.guidance.setVisible(bool(self._guidance()))
        self.sources.setVisible(bool(sources))
        self.sources.show_count(voice.number(len(sources)))
        self.basis.show_sources(sources)
        self.note.setReadOnly(desk.session.read_only)
        self.show_note()
        self._show_open()

    def show_note(self) -> None:
        """Show the note, and at its toggle that there is one."""
        self.note.show_words(self._desk.answer.note)
        self.notes.show_count("1" if self._desk.answer.note else "")

    def _guidance(self) -> str:
        """Return the guidance of the nearest section that has one."""
        sheet, voice = self._desk.sheet, self._desk.voice
        path = sheet.questionnaire.path_by_question[self._desk.question.id]
        return next((voice.text(section.guidance) for section in reversed(path) if section.guidance), "")

    def _read_guidance(self) -> None:
        """Show the guidance unless it stands there; read only when somebody wants to see it."""
        guidance = self._guidance()
        if guidance != self._words:
            self._words = guidance
            self.text.show_prose(read_prose(guidance))

    @property
    def opened(self) -> str:
        """Return the name of the fold that is open; empty where none is."""
        return next((name for name, toggle in self._named.items() if toggle.isChecked()), "")

    def open_fold(self, name: str) -> None:
        """Open the fold `name` and close the others; an unknown name closes all."""
        for one, toggle in self._named.items():
            toggle.setChecked(one == name)
        self._show_open()

    @Slot()
    def _open(self) -> None:
        sender = self.sender()
        for toggle in self._contents:
            if toggle is not sender:
                toggle.setChecked(False)
        self._show_open()
        if sender is self.notes and self.notes.isChecked():
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            self.writing.emit()

    def _show_open(self) -> None:
        if self.guidance.isChecked():
            self._read_guidance()
        for toggle, content in self._contents.items():
            content.setVisible(toggle.isChecked() and not toggle.isHidden())
        self.about_note.setVisible(self.notes.isChecked())
        self.book.setVisible(self.text.isVisibleTo(self))
        follow(self.notes, self.book, *self._contents.values())

    @Slot(str)
    def _store_note(self, words: str) -> None:
        if self._desk.say(replace(self._desk.answer, note=words), self):
            return
        if self._desk.is_stuck:
            self.note.hold()
        else:
            self.show_note()
