"""What the answering page says at the foot of the window."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from selfassess.app.changes import Change
from selfassess.domain.errors import Problem
from selfassess.domain.record import Evidence
from selfassess.ui.answering.change_words import change_words
from selfassess.ui.answering.desk import Desk
from selfassess.ui.message import Message
from selfassess.ui.naming import with_number


class Telling(QObject):
    """Words what happened to the question on the desk."""

    message = Signal(object)
    """A Message."""
    failed = Signal(object)
    """A Problem of the file; the shell knows what can be done about it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Speak of `desk`."""
        super().__init__(parent)
        self._desk, self._voice = desk, desk.voice
        desk.refused.connect(self.tell_problem)

    def tell_unfinished(self, what: str) -> None:
        """Say that a reason was asked for and not given, and lead back to it."""
        question = self._desk.question
        words = self._voice.translate(
            "Answering",
            "Question {number} stays as it was: “{what}” was not confirmed with a reason and Enter.",
            number=question.number,
            what=what,
        )
        self._tell_with_way_back(words)

    def tell_refused(self, problem: Problem) -> None:
        """Say why the figure that was left in its field is not the answer, and lead back to it."""
        self._tell_with_way_back(self._voice.problem(problem))

    def _tell_with_way_back(self, words: str) -> None:
        question = self._desk.question
        back = self._voice.translate("Answering", "Back to {number}", number=question.number)
        slot = partial(self._desk.go_to, self._desk.key, question.id)
        self.message.emit(Message(words, "trouble", back, slot, place=f"{self._desk.key}/{question.id}"))

    @Slot()
    def tell_impossible(self) -> None:
        """Say that the question applies to everyone."""
        words = self._voice.translate(
            "Answering",
            "Question {number} applies to everyone, so “not applicable” is not offered. "
            "Where the answer is not known, choose “I cannot judge”.",
            number=self._desk.question.number,
        )
        self.message.emit(Message(words, "note", passes=True, here=True))

    @Slot(str)
    def tell_not_opened(self, address: str) -> None:
        """Say that no program opens `address`."""
        words = self._voice.translate(
            "Answering", "This computer has no program that opens {address}.", address=address
        )
        self.message.emit(Message(words, "trouble"))

    def tell_change(self, change: Change) -> None:
        """Say what is answered now; a slip of the finger is seen at once and taken back with one key."""
        if change.cause != "done" or len(change.edits) != 1:
            return
        edit = change.edits[0]
        words = change_words(self._voice, self._desk.sheet.questionnaire.question_by_id[edit.question], edit)
        if words:
            self._tell_with_undo(words)

    def _tell_with_undo(self, words: str) -> None:
        undo = self._voice.translate("Answering", "Undo")
        slot = self._desk.undo
        self.message.emit(Message(words, action=undo, slot=slot, keys="Ctrl Z", passes=True))

    @Slot(object)
    def tell_removal(self, evidence: Evidence) -> None:
        """Say that a piece of evidence is gone."""
        self._tell_with_undo(
            self._voice.translate("Answering", "The evidence “{name}” is removed.", name=evidence.name)
        )

    @Slot(object)
    def tell_problem(self, problem: Problem) -> None:
        """Say why a change was not taken."""
        if problem.code.startswith("storage."):
            self.failed.emit(problem)
            return
        named = with_number(problem, self._desk.sheet.questionnaire.questions)
        self.message.emit(Message(self._voice.problem(named), "trouble"))
