"""The guidelines of a questionnaire: contents at the left, the open chapter beside them."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from selfassess import paths
from selfassess.app.file_names import file_name, named_with
from selfassess.domain.questionnaire import Questionnaire
from selfassess.ui.context import Context
from selfassess.ui.guide.contents import Contents
from selfassess.ui.guide.reading import Reading
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.focus import Leading
from selfassess.ui.parts.labels import Label, paint_ground
from selfassess.voice.book import book_of
from selfassess.voice.findings.questionnaires import language_note

_PANEL, _WIDEST, _EDGE = 340, 480, 20


class GuidePage(Leading):
    """A book to read; a place in it is the id of a chapter or of a question."""

    question_requested = Signal(str, str)
    """A question is to be answered: sheet and question."""
    place_changed = Signal(str)
    """Another chapter or question is being read."""
    back_requested = Signal()
    writing_requested = Signal(object, object)
    """The guidelines are to be written: a Questionnaire and the Path."""
    printing_requested = Signal(object)
    """The guidelines of this Questionnaire are to be printed."""

    def __init__(self, context: Context, questionnaire: Questionnaire, back: str) -> None:
        """Open the book at its first chapter; `back` says where one came from."""
        super().__init__()
        self._context, self._questionnaire = context, questionnaire
        self._book = book_of(context.voice, questionnaire)
        session = context.session
        can_answer = session is not None and any(sheet.key == questionnaire.id for sheet in session.sheets)
        self.contents = Contents(context, self._book)
        self.reading = Reading(context, can_answer)
        self._chapter = self._book.chapters[0]
        self.back = Button(context.theme, back, "link", "arrow-left")
        self.back.clicked.connect(self.back_requested)
        self._lay_out()
        self.contents.place_chosen.connect(self.go_to)
        self.contents.wanted_changed.connect(self.reading.show_wanted)
        self.reading.question_requested.connect(self._ask_question)
        self.reading.show_chapter(self._chapter)
        self.lead_to(self.contents.field)

    def _lay_out(self) -> None:
        theme, voice = self._context.theme, self._context.voice
        paint_ground(self, theme.colour("surface"))
        panel = QWidget()
        paint_ground(panel, theme.colour("sunken"))
        panel.setFixedWidth(min(theme.px(_PANEL), _WIDEST))
        side = QVBoxLayout(panel)
        side.setContentsMargins(0, 12, 0, 12)
        side.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(4)
        back = QHBoxLayout()
        back.setContentsMargins(0, 0, 8, 0)
        back.addWidget(self.back)
        back.addStretch(1)
        head.addWidget(Label(theme, voice.translate("GuidePage", "Guidelines"), "caption", "ink2"))
        head.addWidget(Label(theme, self._book.title, "strong", is_heading=True))
        note = language_note(voice, self._questionnaire)
        if note:
            head.addWidget(Label(theme, note, "caption", "ink2"))
        side.addLayout(_indented(back, 8))
        side.addLayout(head)
        side.addWidget(self.contents, 1)
        side.addLayout(_indented(self._orders(), 16))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(panel)
        right = QHBoxLayout()
        right.setContentsMargins(_EDGE, 8, 0, 0)
        right.addWidget(self.reading)
        row.addLayout(right, 1)

    def _orders(self) -> FlowLayout:
        """Return what can be done with the book, in one row or in two where the words are large."""
        theme, voice = self._context.theme, self._context.voice
        save = Button(theme, voice.translate("GuidePage", "Save as PDF"), "edge", "file-text")
        save.clicked.connect(self._ask_path)
        print_it = Button(theme, voice.translate("GuidePage", "Print"), "edge", "printer")
        print_it.clicked.connect(self._ask_print)
        orders = FlowLayout()
        orders.addWidget(save)
        orders.addWidget(print_it)
        return orders

    def go_to(self, place: str) -> None:
        """Open a chapter, or the one of a question at that question; what is not there changes nothing."""
        chapter = next((one for one in self._book.chapters if one.id == place), None) or self._book.chapter_of(place)
        if chapter is None:
            return
        if chapter is not self._chapter:
            self._chapter = chapter
            self.reading.show_chapter(chapter)
        self.place_changed.emit(place)
        self.reading.show_place(place)
        self.contents.show_place(place)

    def _ask_question(self, question: str) -> None:
        self.question_requested.emit(self._questionnaire.id, question)

    def _ask_print(self) -> None:
        self.printing_requested.emit(self._questionnaire)

    def _ask_path(self) -> None:
        voice = self._context.voice
        name = voice.translate("GuidePage", "{title}. Guidelines", title=self._book.title)
        title = voice.translate("GuidePage", "Where to save the guidelines")
        suggested = paths.documents() / file_name(name, ".pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(suggested), "*.pdf")
        if chosen:
            self.writing_requested.emit(self._questionnaire, named_with(Path(chosen), [".pdf"]))


def _indented(row: QLayout, left: int) -> QHBoxLayout:
    around = QHBoxLayout()
    around.setContentsMargins(left, 0, 0, 0)
    around.addLayout(row, 1)
    return around
