"""A free text, stored while it is typed."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from selfassess.domain.questionnaire import Question
from selfassess.ui.answering.cards.card import Card, Sight
from selfassess.ui.answering.writing import FieldUndo, WritingField
from selfassess.ui.parts.labels import Label, icon_label
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

_LONGEST_PREVIOUS = 2_000


class TextCard(Card):
    """A field, and below it what was written last period."""

    def __init__(self, theme: Theme, voice: Voice, question: Question) -> None:
        """Make the field."""
        super().__init__(theme, voice, question)
        self.field = WritingField(theme, voice.translate("Cards", "Answer"), least_lines=6, most_lines=16)
        self.field.setAccessibleDescription(voice.text(question.text))
        self.field.paused.connect(self._hand_on)
        self._before = QWidget()
        row = QHBoxLayout(self._before)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(icon_label(theme, "history"))
        self._previous = Label(theme, "", "caption", "ink2")
        row.addWidget(self._previous, 1)
        self.column.setSpacing(8)
        self.column.addWidget(self.field)
        self.column.addWidget(self._before)

    def show_sight(self, sight: Sight) -> None:
        """Show the text and last period's."""
        self.field.setReadOnly(not sight.can_edit)
        self.field.setEnabled(sight.is_asked)
        self.field.show_words(sight.answer.value if isinstance(sight.answer.value, str) else "")
        self._before.setVisible(sight.previous is not None)
        if sight.previous is not None:
            words = str(sight.previous.value)
            shown = words if len(words) <= _LONGEST_PREVIOUS else f"{words[:_LONGEST_PREVIOUS]} …"
            self._previous.setText(f"{self.previous_words(sight)}: {shown}")

    @Slot(str)
    def _hand_on(self, words: str) -> None:
        self.value_chosen.emit(words if words.strip() else None)

    def take_focus(self) -> bool:
        """Let the keyboard write."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def watch_undo(self, field_undo: FieldUndo) -> None:
        """Let Ctrl+Z in the field reach the file once the field has nothing to undo."""
        self.field.undo_wanted.connect(field_undo.undo_wanted)
        self.field.redo_wanted.connect(field_undo.redo_wanted)

    def hold(self) -> bool:
        """Keep the words."""
        self.field.hold()
        return True

    def commit(self) -> None:
        """Hand on what is still being typed."""
        self.field.commit()
