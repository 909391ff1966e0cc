"""Below the card: not applicable with its reason, cannot judge, clear, mark for review."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.domain.answers import State
from selfassess.domain.forms import SurveyForm
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.toggle import Toggle
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.fields import line_field, show_trouble
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.labels import Label, icon_label
from selfassess.ui.theme import Theme


class StateLine(QWidget):
    """Says of the question on the desk what is not a value; the reason is asked for in place and stays until given."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make the line."""
        super().__init__()
        self._desk = desk
        self._asked_in = State.OPEN
        voice = desk.voice
        self.not_applicable = Toggle(theme, voice.translate("Answering", "Not applicable"), key="N")
        self.cannot_judge = Toggle(theme, voice.translate("Answering", "I cannot judge"))
        self.clear = Button(theme, voice.translate("Answering", "Clear the answer"), "bare")
        self.mark = Toggle(theme, voice.translate("Answering", "Mark for review"), icons=("flag", "flag"))
        self.not_applicable.clicked.connect(self.ask_reason)
        self.cannot_judge.clicked.connect(self._say_cannot_judge)
        self.clear.clicked.connect(self.clear_answer)
        self.mark.clicked.connect(self.turn_mark)
        self.reason = line_field(theme, voice.translate("Answering", "Why the question is not applicable"))
        self.reason.returnPressed.connect(self.give_reason)
        self.reason.editingFinished.connect(self.commit)
        self.reason.textEdited.connect(self._calm)
        self._reason_box, self._trouble = self._make_reason_box(theme)
        self._build()

    def _make_reason_box(self, theme: Theme) -> tuple[QWidget, QWidget]:
        voice = self._desk.voice
        box, trouble = QWidget(), QWidget()
        warning = QHBoxLayout(trouble)
        warning.setContentsMargins(0, 0, 0, 0)
        warning.setSpacing(6)
        warning.addWidget(icon_label(theme, "triangle-alert", "bad"))
        words = voice.translate("Answering", "Write the reason in short; without it the question stays open.")
        warning.addWidget(Label(theme, words, "caption", "bad"), 1)
        column = QVBoxLayout(box)
        column.setContentsMargins(8, 8, 0, 8)
        column.setSpacing(6)
        column.addWidget(Label(theme, self.reason.accessibleName(), "caption_strong"))
        column.addWidget(self.reason)
        column.addWidget(trouble)
        return box, trouble

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
        column.addWidget(self._reason_box)

    def show_change(self) -> None:
        """Show a change; a reason that is just being asked for stays open unless another answer was given."""
        if self.is_asking and self._desk.answer.state is self._asked_in:
            words = self.reason.text()
            self.show_answer()
            self.ask_reason()
            self.reason.setText(words)
            self.reason.setModified(True)
        else:
            self.show_answer()

    def show_answer(self) -> None:
        """Show what is said to the question on the desk; an unfinished reason is closed."""
        desk, answer = self._desk, self._desk.answer
        is_survey = isinstance(desk.question.form, SurveyForm)
        self.not_applicable.setVisible(desk.question.not_applicable_allowed and not is_survey)
        self.cannot_judge.setVisible(not is_survey)
        self.clear.setVisible(answer.state is not State.OPEN and desk.can_edit)
        for control in (self.not_applicable, self.cannot_judge):
            control.setEnabled(desk.can_edit)
        self.mark.setEnabled(not desk.session.read_only)
        self.not_applicable.setChecked(answer.state is State.NOT_APPLICABLE)
        self.cannot_judge.setChecked(answer.state is State.CANNOT_JUDGE)
        self.mark.setChecked(answer.marked)
        self._show_mark_words(answer.marked)
        self._show_reason(answer.state is State.NOT_APPLICABLE)

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
        self._reason_box.setVisible(is_shown)
        self.reason.setReadOnly(not self._desk.can_edit)
        self.reason.setText(self._desk.answer.why.replace("\n", " "))
        self._calm()

    @Slot()
    def _calm(self) -> None:
        self._trouble.setVisible(False)
        if self.reason.property("trouble"):
            show_trouble(self.reason, False)

    @property
    def is_asking(self) -> bool:
        """Tell whether a reason is asked for that is not stored yet."""
        return not self._reason_box.isHidden() and self._desk.answer.state is not State.NOT_APPLICABLE

    @Slot()
    def ask_reason(self) -> None:
        """Ask why the question is not applicable; a justification that stands already is suggested."""
        if not self._desk.can_edit or not self._desk.question.not_applicable_allowed:
            return
        self.not_applicable.setChecked(True)
        self._asked_in = self._desk.answer.state
        self._reason_box.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._desk.answer.state is not State.NOT_APPLICABLE:
            self.reason.setText(self._desk.answer.why.replace("\n", " "))
            self.reason.selectAll()

    @Slot()
    def give_reason(self) -> None:
        """Store not applicable with its reason; without one the field stays open and says what is missing."""
        answer, words = self._desk.answer, self.reason.text().strip()
        if self.reason.isReadOnly():
            return
        if not words:
            self._trouble.setVisible(True)
            show_trouble(self.reason, True)
            return
        if words == answer.why.replace("\n", " ").strip():
            words = answer.why
        self._desk.say(replace(answer, state=State.NOT_APPLICABLE, value=None, why=words))

    @Slot()
    def commit(self) -> None:
        """Store a reason that was typed; one that was only suggested waits for Enter."""
        if self._reason_box.isHidden() or not self.reason.isModified():
            return
        if self.reason.text().strip() or not self.is_asking:
            self.give_reason()

    @Slot()
    def _say_cannot_judge(self) -> None:
        self._desk.say(replace(self._desk.answer, state=State.CANNOT_JUDGE, value=None))
        self.show_answer()

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
        """Leave an unfinished reason on Esc."""
        if event.key() == Qt.Key.Key_Escape and not self._reason_box.isHidden():
            self.show_answer()
            self.not_applicable.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
