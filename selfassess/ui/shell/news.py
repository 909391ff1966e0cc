"""What the shell itself has to say: problems, accidents, and what undo and redo did."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from selfassess.domain.errors import Problem
from selfassess.ui.message import Message
from selfassess.ui.naming import with_number
from selfassess.ui.shell.desk import Desk
from selfassess.ui.shell.rescue import Rescue
from selfassess.voice import Voice

if TYPE_CHECKING:
    from selfassess.app.changes import Change


class News(QObject):
    """Words what happened, in the language of `voice`, which the window sets."""

    message = Signal(object)
    """A Message."""

    def __init__(self, desk: Desk, voice: Voice, rescue: Rescue, parent: QObject) -> None:
        """Offer undo and redo of the file on `desk`, and `rescue` where it cannot be written."""
        super().__init__(parent)
        self._desk, self._rescue, self.voice = desk, rescue, voice
        self._clock_told: object = None

    def tell_problem(self, problem: Problem) -> None:
        """Tell what went wrong and what to do."""
        sheets = self._desk.session.sheets if self._desk.session is not None else ()
        named = with_number(problem, (one for sheet in sheets for one in sheet.questionnaire.questions))
        self.message.emit(self._rescue.told_of(problem, self.voice.problem(named)))

    def tell_accident(self, details: str) -> None:
        """Tell that something unexpected happened; every answer given is in the file."""
        words = self.voice.translate(
            "Shell", "Something unexpected happened. What you have answered is saved; send the details to your support."
        )
        copy = self.voice.translate("Shell", "Copy the details")
        slot = partial(QGuiApplication.clipboard().setText, details)
        self.message.emit(Message(words, "trouble", copy, slot, lasts=True))

    def tell_change(self, change: "Change") -> None:
        """Tell what undo and redo did, for it may lie on another page; a page tells its own changes itself."""
        self._tell_clock(change)
        if change.cause == "done" or self._desk.session is None:
            return
        if change.cause == "undone":
            words = self._undone_words(change)
            action, slot, keys = self.voice.translate("Shell", "Redo"), self._desk.redo, "Ctrl Y"
        else:
            words = self._redone_words(change)
            action, slot, keys = self.voice.translate("Shell", "Undo"), self._desk.undo, "Ctrl Z"
        self.message.emit(Message(words, action=action, slot=slot, keys=keys, passes=True))

    def tell_spent(self, is_redo: bool) -> None:
        """Tell that there is nothing to undo, or nothing to redo; what the other can do stays at hand."""
        session = self._desk.session
        if session is None:
            return
        if is_redo:
            words = self.voice.translate("Shell", "Nothing to redo: nothing was undone since the last change.")
            label, slot, keys = self.voice.translate("Shell", "Undo"), self._desk.undo, "Ctrl Z"
        else:
            words = self.voice.translate(
                "Shell", "Nothing to undo: undo reaches back to where the self-assessment was opened."
            )
            label, slot, keys = self.voice.translate("Shell", "Redo"), self._desk.redo, "Ctrl Y"
        if session.can_undo if is_redo else session.can_redo:
            self.message.emit(Message(words, "note", label, slot, keys, passes=True))
        else:
            self.message.emit(Message(words, "note", passes=True))

    def _tell_clock(self, change: "Change") -> None:
        """Tell once for a file that the clock was set back while it was open."""
        from selfassess.app.clock import is_ahead

        if not is_ahead(change.at) or self._clock_told is self._desk.session:
            return
        self._clock_told = self._desk.session
        words = self.voice.translate(
            "Shell",
            "This computer's clock was set back while the file was open. Changes keep their order and bear the last "
            "moment until the clock has caught up; check date and time.",
        )
        # the page says what the change was, and would be heard last
        QTimer.singleShot(0, self, partial(self.message.emit, Message(words, "trouble", lasts=True)))

    def _undone_words(self, change: "Change") -> str:
        if change.subject is not None:
            return self.voice.translate("Shell", "“{name}” is as it was before.", name=self._name(change))
        if change.kind == "returned":
            return self.voice.translate("Shell", "%n answers taken over are gone again.", "", len(change.edits))
        if change.evidence and not change.edits:
            return self._evidence_words(change)
        if len(change.edits) == 1:
            number, now = self._now(change)
            return self.voice.translate("Shell", "Undone. Question {number} is now: {now}.", number=number, now=now)
        numbers = self._numbers(change)
        return self.voice.translate("Shell", "Question {numbers} is as it was before.", numbers=numbers)

    def _redone_words(self, change: "Change") -> str:
        if change.subject is not None:
            return self.voice.translate("Shell", "The change of “{name}” is made again.", name=self._name(change))
        if change.kind == "carried":
            return self.voice.translate("Shell", "%n answers are taken over again.", "", len(change.edits))
        if change.evidence and not change.edits:
            return self._evidence_words(change)
        if len(change.edits) == 1:
            number, now = self._now(change)
            return self.voice.translate("Shell", "Made again. Question {number} is now: {now}.", number=number, now=now)
        numbers = self._numbers(change)
        return self.voice.translate("Shell", "The change of question {numbers} is made again.", numbers=numbers)

    def _evidence_words(self, change: "Change") -> str:
        """Say whether the evidence is at its question now."""
        fields = {"name": change.evidence[0].name, "number": self._numbers(change)}
        if change.attaches:
            return self.voice.translate("Shell", "The evidence “{name}” is at question {number} again.", **fields)
        return self.voice.translate("Shell", "The evidence “{name}” is gone from question {number} again.", **fields)

    def _now(self, change: "Change") -> tuple[str, str]:
        """Return the number of the question that changed, and what is said to it now."""
        from selfassess.ui.answering.wording import answer_words

        assert self._desk.session is not None
        edit = change.edits[0]
        question = self._desk.session.sheet(change.sheet).questionnaire.question_by_id[edit.question]
        parts = [answer_words(self.voice, question, edit.after)]
        if edit.after.marked:
            parts.append(self.voice.translate("Shell", "marked for review"))
        if (edit.before.why, edit.before.note) != (edit.after.why, edit.after.note):
            parts.append(self.voice.translate("Shell", "with the words that stood there"))
        return question.number, ", ".join(parts)

    def _name(self, change: "Change") -> str:
        """Return what the scenario, the own threshold or the section that changed is called."""
        from selfassess.domain.assignment import Assignment
        from selfassess.domain.house import HouseThreshold
        from selfassess.voice.findings import figure_name
        from selfassess.voice.findings.house import own_label

        subject = change.subject
        assert self._desk.session is not None
        assert subject is not None
        if isinstance(subject, Assignment):
            return figure_name(self.voice, self._desk.session.sheet(change.sheet).questionnaire, subject.section)
        if isinstance(subject, HouseThreshold) and not subject.label:
            return own_label(self.voice, self._desk.session.sheet(change.sheet).frozen, subject)
        return subject.name

    def _numbers(self, change: "Change") -> str:
        assert self._desk.session is not None
        questions = self._desk.session.sheet(change.sheet).questionnaire.question_by_id
        return self.voice.join([questions[question].number for question in change.questions[:3]])
