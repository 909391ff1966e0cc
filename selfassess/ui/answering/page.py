"""The answering page: outline, question, what it comes to; every change repaints only what shows it."""

from fractions import Fraction

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from selfassess.app.changes import Change, Edit
from selfassess.domain.answers import State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Evidence
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.footer import Footer
from selfassess.ui.answering.keys import connect_keys
from selfassess.ui.answering.outline_panel import OutlinePanel
from selfassess.ui.answering.question_column import QuestionColumn
from selfassess.ui.answering.side_panel import SideBoard
from selfassess.ui.answering.wording import answer_words
from selfassess.ui.context import Context
from selfassess.ui.message import Message

_OUTLINE, _OUTLINE_WIDE, _WIDE_FROM = 292, 320, 1800
_EDGE, _WIDEST = 40, 760


class AnsweringPage(QWidget):
    """The page of the current assessment; its place is `sheet/question`."""

    explanation_requested = Signal(str, str)
    """A figure was clicked: sheet and target (`overall` or a section)."""
    message = Signal(object)
    """A Message for the foot of the window."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Build the page for the open file of `context`."""
        super().__init__(parent)
        assert context.bridge is not None
        self._bridge, self._voice = context.bridge, context.voice
        self.desk = Desk(context, self)
        self.outline = OutlinePanel(context.theme, self.desk)
        self.column = QuestionColumn(context.theme, self.desk)
        self.footer = Footer(context.theme, self.desk)
        self.side = SideBoard(context.theme, self.desk, self)
        self._asked = self.desk.sheet.result.asked
        self._build()
        self._connect()
        self._show_question()

    def _build(self) -> None:
        foot_row = QHBoxLayout()
        foot_row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        foot_row.addStretch(1)
        foot_row.addWidget(self.footer, 1000)
        foot_row.addStretch(1)
        self.footer.setMaximumWidth(_WIDEST)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.column, 1)
        middle.addLayout(foot_row)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.outline)
        row.addLayout(middle, 1)
        row.addWidget(self.side.slot)

    def _connect(self) -> None:
        desk = self.desk
        desk.leaving.connect(self.column.commit)
        desk.question_chosen.connect(self._show_question)
        desk.refused.connect(self._tell_problem)
        desk.undo_wanted.connect(self._bridge.undo)
        desk.redo_wanted.connect(self._bridge.redo)
        self.outline.sheet_wanted.connect(desk.choose_sheet)
        self.footer.result_wanted.connect(self._ask_explanation)
        self.side.explanation_wanted.connect(self._ask_explanation)
        self.column.evidence.removed.connect(self._tell_removal)
        self._bridge.changed.connect(self._show_change)
        connect_keys(self, self.column, self.footer)

    def place(self) -> str:
        """Store what is still being typed, and return where the page is: what `go_to` of the next one is given."""
        self.column.commit()
        return f"{self.desk.key}/{self.desk.question.id}"

    def go_to(self, place: str) -> None:
        """Show the question `sheet/question`; a place that is not there changes nothing."""
        sheet, _, question = place.partition("/")
        self.desk.go_to(sheet, question)

    @Slot()
    def _show_question(self) -> None:
        self._asked = self.desk.sheet.result.asked
        self.column.show_question()
        self._put_card_into_tab_order()
        self.footer.show_answer()
        self.side.show_answer()
        focus = QApplication.focusWidget()
        if focus is None or not self.outline.isAncestorOf(focus):
            self.column.take_focus()

    def _put_card_into_tab_order(self) -> None:
        """Let Tab lead from the outline into the card: made last, it would come last."""
        before: QWidget = self.outline.tree
        for widget in self.column.focus_widgets():
            self.setTabOrder(before, widget)
            before = widget

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Let the keyboard answer at once."""
        self.column.take_focus()

    @Slot(object, object)
    def _show_change(self, change: Change, initiator: object | None) -> None:
        """Repaint what shows the change; after an undo go where it happened."""
        here = self.desk.question.id
        if change.cause != "done" and change.questions and (change.sheet, here) not in _places(change):
            self.desk.go_to(change.sheet, change.questions[0])
        if change.sheet != self.desk.key:
            return
        asked = self.desk.sheet.result.asked
        touched = {*change.questions, *(asked ^ self._asked)}
        self._asked = asked
        self.outline.show_change(touched)
        if change.evidence is not None:
            self.column.evidence.show_evidence()
        elif self.desk.question.id in touched:
            self.column.show_change(initiator)
        self.footer.show_answer()
        self.side.show_change()
        self._tell_change(change)

    def _tell_change(self, change: Change) -> None:
        """Say that an earlier answer was replaced; a first answer is seen and needs no words."""
        if change.cause != "done" or len(change.edits) != 1 or change.edits[0].before.state is State.OPEN:
            return
        words = self._replaced_words(change.edits[0])
        if words:
            self._tell_with_undo(words)

    def _tell_with_undo(self, words: str) -> None:
        undo = self._voice.translate("Answering", "Undo")
        self.message.emit(Message(words, action=undo, slot=self._bridge.undo, keys="Ctrl Z", passes=True))

    def _replaced_words(self, edit: Edit) -> str:
        voice, question = self._voice, self.desk.sheet.questionnaire.question_by_id[edit.question]
        before, after = edit.before, edit.after
        if (before.state, before.value) == (after.state, after.value) or question.type in ("text", "checklist"):
            return ""
        if after.state is State.OPEN:
            return voice.translate("Answering", "The answer to {number} is cleared.", number=question.number)
        if isinstance(before.value, Fraction) and isinstance(after.value, Fraction):
            return voice.translate(
                "Answering",
                "Question {number} changed from {before} to {after}.",
                number=question.number,
                before=voice.number(before.value),
                after=voice.number(after.value),
            )
        return voice.translate(
            "Answering",
            "The answer to {number} is now “{after}”; it was “{before}”.",
            number=question.number,
            before=answer_words(voice, question, before),
            after=answer_words(voice, question, after),
        )

    @Slot(object)
    def _tell_removal(self, evidence: Evidence) -> None:
        self._tell_with_undo(
            self._voice.translate("Answering", "The evidence “{name}” is removed.", name=evidence.name)
        )

    @Slot(object)
    def _tell_problem(self, problem: Problem) -> None:
        self.message.emit(Message(self._voice.problem(problem), "trouble"))

    @Slot(str)
    def _ask_explanation(self, target: str) -> None:
        self.explanation_requested.emit(self.desk.key, target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panels the widths that belong to this width of the window."""
        super().resizeEvent(event)
        self.outline.setFixedWidth(_OUTLINE_WIDE if self.width() >= _WIDE_FROM else _OUTLINE)
        self.side.fit(self.width(), self.height())


def _places(change: Change) -> set[tuple[str, str]]:
    return {(change.sheet, question) for question in change.questions}
