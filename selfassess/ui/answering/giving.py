"""Giving sections to people: the form, the list, taking back, and what is said of it."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from selfassess.domain.assignment import Assignment, Share
from selfassess.domain.errors import Problem
from selfassess.ui.answering.desk import Desk, first_of
from selfassess.ui.answering.give_dialog import GiveDialog
from selfassess.ui.answering.shares_dialog import SharesDialog
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.voice.findings import figure_name
from selfassess.voice.findings.assigning import due_words


class Giving(QObject):
    """Works on the sheet that lies on the desk."""

    message = Signal(object)
    """A Message."""

    def __init__(self, context: Context, desk: Desk, page: QWidget) -> None:
        """Open forms over `page`."""
        super().__init__(page)
        self._context, self._desk, self._page = context, desk, page

    @Slot()
    def ask_here(self) -> None:
        """Ask who is to answer the section of the question on the desk; in a file open to read list who has what."""
        if self._desk.session.read_only:
            self.show_list()
        else:
            self.ask(self._desk.section.id)

    @Slot(str)
    def ask(self, section: str) -> None:
        """Ask who is to answer `section`, and until when."""
        if self._desk.session.read_only:
            return
        dialog = GiveDialog(self._context, self._desk.key, section, self._page)
        dialog.given.connect(partial(self._give, dialog))
        dialog.open()

    def _give(self, dialog: GiveDialog, wanted: Assignment, day: str) -> None:
        from selfassess.app.assigning import due_day

        session, key, voice = self._desk.session, self._desk.key, self._context.voice
        before = self._desk.sheet.assignments
        try:
            due_day(day)
            kept = session.assign(key, wanted)
        except Problem as problem:
            dialog.complain(voice.problem(problem))
            return
        dialog.accept()
        if kept in before:
            # undo would take back what was done before
            return
        share = next(share for share in self._desk.sheet.shares if share.assignment == kept)
        words = voice.translate(
            "Giving",
            "{section} is given to {person}: {due}.",
            section=self._name(kept.section),
            person=kept.person,
            # a day may end in the full stop that ends the sentence
            due=due_words(voice, share, self._desk.today).removesuffix("."),
        )
        self._tell(words)

    @Slot(str)
    def take_back(self, section: str) -> None:
        """Let `section` be nobody's again; undo gives it back."""
        gone: list[Assignment] = []
        if self._desk.attempt(lambda: gone.append(self._desk.session.take_back(self._desk.key, section))):
            voice = self._context.voice
            self._tell(
                voice.translate(
                    "Giving",
                    "{section} is nobody's again; it was given to {person}.",
                    section=self._name(section),
                    person=gone[0].person,
                )
            )

    @Slot()
    def show_list(self) -> None:
        """List who has what."""
        dialog = SharesDialog(self._context, self._desk.sheet, self._page)
        dialog.chosen.connect(self._go_to)
        dialog.open()

    @Slot(object)
    def _go_to(self, share: Share) -> None:
        """Go to the first open question of a section, else to its first one."""
        sheet = self._desk.sheet
        names = [question.id for question in sheet.questionnaire.section_by_id[share.assignment.section].all_questions]
        if names:
            self._desk.go_to(self._desk.key, first_of(sheet, share.waiting or names))

    def _name(self, section: str) -> str:
        return figure_name(self._context.voice, self._desk.sheet.questionnaire, section)

    def _tell(self, words: str) -> None:
        undo = self._context.voice.translate("Giving", "Undo")
        slot = self._desk.undo
        self.message.emit(Message(words, action=undo, slot=slot, keys="Ctrl Z", passes=True))
