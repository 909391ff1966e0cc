"""What another assessment of the same unit has to give to one that is still empty."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from selfassess.domain.errors import Problem
from selfassess.ui.message import Message
from selfassess.ui.shell.desk import Desk
from selfassess.ui.shell.names import assessment_name

if TYPE_CHECKING:
    from selfassess.app.carrying import CarryOver
    from selfassess.voice import Voice


class Offers(QObject):
    """Offers to take over answers to the same questions, and takes them over."""

    message = Signal(object)
    """A Message."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Work on the file that lies on `desk`."""
        super().__init__(parent)
        self._desk = desk

    def offer_answers(self, voice: "Voice") -> None:
        """Offer what another assessment of the unit has answered, as long as nothing is said in this one."""
        session = self._desk.session
        if session is None or session.read_only or any(sheet.answers for sheet in session.sheets):
            return
        try:
            wanted = session.carry_overs()
        except Problem as problem:
            self._desk.failed.emit(problem)
            return
        if not wanted:
            return
        count = sum(len(one.answers) for one in wanted)
        words = voice.translate(
            "Shell",
            "“{title}” ({assessment}) has answers to %n of these questions.",
            "",
            count,
            title=voice.join([voice.text(one.questionnaire.title) for one in wanted]),
            assessment=assessment_name(voice, wanted[0].source),
        )
        take = voice.translate("Shell", "Take over %n answers", "", count)
        self.message.emit(Message(words, action=take, slot=partial(self._take, voice, wanted), lasts=True))

    def _take(self, voice: "Voice", wanted: "Sequence[CarryOver]") -> Message | None:
        session = self._desk.session
        assert session is not None
        try:
            count = sum(len(session.carry(one).edits) for one in wanted)
        except Problem as problem:
            self._desk.failed.emit(problem)
            return None
        words = voice.translate("Shell", "%n answers are taken over, with their reasons and evidence.", "", count)
        undo = voice.translate("Shell", "Undo")
        return Message(words, action=undo, slot=self._desk.undo, keys="Ctrl Z", passes=True)
