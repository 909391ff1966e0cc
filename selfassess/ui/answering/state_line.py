"""Below the card: not applicable with its reason, cannot judge, clear, mark for review."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.domain.answers import State, Value
from selfassess.domain.forms import SurveyForm
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.keys import CANNOT_JUDGE, MARK, NOT_APPLICABLE
from selfassess.ui.answering.reason_box import ReasonBox
from selfassess.ui.answering.toggle import Toggle
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.theme import Theme


class StateLine(QWidget):
    """Says of the question on the desk what is not a value; the reason is asked for in place and stays until given."""

    impossible = Signal()
    """Not applicable was asked for where the question applies to everyone."""

    asking = Signal()
    """The field of a reason has just been opened or found empty, and the keyboard writes it."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make the line."""
        super().__init__()
        self._desk = desk
        self._asked_at: tuple[State, Value | None] = (State.OPEN, None)
        self._wanted = State.NOT_APPLICABLE
        voice = desk.voice
        self.not_applicable = Toggle(theme, voice.translate("Answering", "Not applicable"), desk.cap(NOT_APPLICABLE))
        self.cannot_judge = Toggle(theme, voice.translate("Answering", "I cannot judge"), desk.cap(CANNOT_JUDGE))
        self.clear = Button(theme, voice.translate("Answering", "Clear the answer"), "bare")
        flag = voice.translate("Answering", "Mark for review")
        self.mark = Toggle(theme, flag, desk.cap(MARK), icons=("flag", "flag"))
        self.mark.setToolTip(
            voice.translate("Answering", "For you who fill in; the council's report does not tell it.")
        )
        self.not_applicable.clicked.connect(self.ask_reason)
        self.cannot_judge.clicked.connect(self.say_doubt)
        self.clear.clicked.connect(self.clear_answer)
        self.mark.clicked.connect(self.turn_mark)
        missing = voice.translate("Answering", "Write the reason in short; without it the question stays open.")
        self.reason_box = ReasonBox(theme, missing)
        self.reason = self.reason_box.field
        self.reason.returnPressed.connect(self.give_reason)
        self.reason.editingFinished.connect(self.commit)
        self._build()

    def _build(self) -> None:
        choices = FlowLayout(across=4, down=0)
        for button in (self.not_applicable, self.cannot_judge, self.clear):
            choices.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(choices, 1)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        # the words of the first toggle begin at the edge of the text, its ground reaches beyond it
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.reason_box)

    def show_change(self) -> None:
        """Show a change; a reason that is just being asked for stays open unless another answer was given."""
        answer = self._desk.answer
        if self.is_asking and (answer.state, answer.value) == self._asked_at:
            # the field is left alone: somebody may be writing there, or elsewhere
            self._show_states()
            self._check(self._wanted)
            if not self.reason.isModified():
                self.reason_box.suggest(self._desk.answer.why)
        else:
            self.show_answer()

    def show_answer(self) -> None:
        """Show what is said to the question on the desk; an unfinished reason is closed."""
        self._show_states()
        self._show_reason(self._desk.answer.state is State.NOT_APPLICABLE)

    def _show_states(self) -> None:
        desk, answer = self._desk, self._desk.answer
        is_survey = isinstance(desk.question.form, SurveyForm)
        self.not_applicable.setVisible(desk.question.not_applicable_allowed and not is_survey)
        self.cannot_judge.setVisible(not is_survey)
        self.clear.setVisible(answer.state is not State.OPEN and desk.can_edit)
        for control in (self.not_applicable, self.cannot_judge):
            control.setEnabled(desk.can_edit)
        self.mark.setEnabled(not desk.session.read_only)
        self._check(answer.state)
        self.mark.setChecked(answer.marked)
        self._show_mark_words(answer.marked)

    def _check(self, state: State) -> None:
        self.not_applicable.setChecked(state is State.NOT_APPLICABLE)
        self.cannot_judge.setChecked(state is State.CANNOT_JUDGE)

    def _show_mark_words(self, is_marked: bool) -> None:
        voice = self._desk.voice
        words = (
            voice.translate("Answering", "Marked for review")
            if is_marked
            else voice.translate("Answering", "Mark for review")
        )
        if words != self.mark.text():
            self.mark.setText(words)
            self.mark.updateGeometry()

    def _show_reason(self, is_shown: bool) -> None:
        self.reason_box.setVisible(is_shown)
        self._want(State.NOT_APPLICABLE)
        self.reason.setReadOnly(not self._desk.can_edit)
        self.reason_box.suggest(self._desk.answer.why)

    @property
    def is_asking(self) -> bool:
        """Tell whether a reason is asked for that is not stored yet."""
        return not self.reason_box.isHidden() and self._desk.answer.state is not self._wanted

    @property
    def asked_for(self) -> str:
        """Return what the reason is asked for, as its toggle is called."""
        return (self.not_applicable if self._wanted is State.NOT_APPLICABLE else self.cannot_judge).text()

    @Slot()
    def ask_reason(self) -> None:
        """Ask why the question is not applicable; a justification that stands already is suggested."""
        if self._can_ask and not self._desk.question.not_applicable_allowed:
            self.impossible.emit()
        elif self._can_ask:
            self._ask(State.NOT_APPLICABLE)

    @Slot()
    def say_doubt(self) -> None:
        """Say at once that the question cannot be judged; then the reason may be written, or not."""
        if not self._can_ask:
            return
        self._desk.say(replace(self._desk.answer, state=State.CANNOT_JUDGE, value=None))
        if self._desk.answer.state is State.CANNOT_JUDGE:
            self._ask(State.CANNOT_JUDGE)
        else:
            self.show_answer()

    @property
    def _can_ask(self) -> bool:
        return self._desk.can_edit and not isinstance(self._desk.question.form, SurveyForm)

    def _want(self, state: State) -> None:
        voice, self._wanted = self._desk.voice, state
        words = (
            voice.translate("Answering", "Why the question is not applicable (Enter stores it)")
            if state is State.NOT_APPLICABLE
            else voice.translate("Answering", "Why it cannot be judged (may stay empty; Enter stores it)")
        )
        self.reason_box.ask(words)

    def _ask(self, wanted: State) -> None:
        self._want(wanted)
        self._check(wanted)
        self._asked_at = (self._desk.answer.state, self._desk.answer.value)
        self.reason_box.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asking.emit()
        if self._desk.answer.state is not wanted or wanted is State.CANNOT_JUDGE:
            self.reason_box.suggest(self._desk.answer.why)
            self.reason.selectAll()

    @Slot()
    def give_reason(self) -> None:
        """Store what was asked for with its reason; not applicable without one stays open and says what is missing."""
        answer, words = self._desk.answer, self.reason.text().strip()
        if self.reason.isReadOnly():
            return
        if not words and self._wanted is State.NOT_APPLICABLE:
            self.reason_box.complain()
            self.asking.emit()
            return
        if words == answer.why.replace("\n", " ").strip():
            words = answer.why
        self._desk.say(replace(answer, state=self._wanted, value=None, why=words))

    @Slot()
    def commit(self) -> None:
        """Store a reason that was typed; one that was only suggested waits for Enter."""
        if self.reason_box.isHidden() or not self.reason.isModified():
            return
        if self.reason.text().strip() or not self.is_asking:
            self.give_reason()

    @Slot()
    def clear_answer(self) -> None:
        """Leave the question open again; the justification stays."""
        if self._desk.can_edit:
            self._desk.say_value(None)

    @Slot()
    def turn_mark(self) -> None:
        """Mark the question for review, or take the mark away."""
        answer = self._desk.answer
        if not self._desk.session.read_only:
            self._desk.say(replace(answer, marked=not answer.marked))
        self.show_change()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a reason on Esc, unfinished or not; once it is left, Esc leads on."""
        if event.key() == Qt.Key.Key_Escape and (self.is_asking or self.reason.hasFocus()):
            toggle = self.not_applicable if self._wanted is State.NOT_APPLICABLE else self.cannot_judge
            self.show_answer()
            toggle.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
