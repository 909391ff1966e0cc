"""What every card has in common."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.domain.answers import Answer
from selfassess.domain.errors import Problem
from selfassess.domain.questionnaire import Question
from selfassess.ui.answering.writing import FieldUndo
from selfassess.ui.theme import Theme
from selfassess.voice import Voice


@dataclass(frozen=True)
class Sight:
    """What a card is to show: the answer, last period's answer and its year, whether it may be changed."""

    answer: Answer
    previous: Answer | None = None
    year: int = 0
    can_edit: bool = True
    is_asked: bool = True


class Card(QWidget):
    """Shows the answer to one question and says which value was chosen; it stores nothing."""

    value_chosen = Signal(object)
    """The value, or None to leave the question open again."""
    spans_row = False
    """Whether the card reaches beyond the text column on both sides, as rows do."""
    refused: Problem | None = None
    """Why what stands in the card cannot be its answer."""

    def __init__(self, theme: Theme, voice: Voice, question: Question) -> None:
        """Make the card of `question`."""
        super().__init__()
        self.theme, self.voice, self.question = theme, voice, question
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def show_sight(self, sight: Sight) -> None:
        """Show an answer."""
        raise NotImplementedError

    def take_key(self, key: str) -> bool:
        """Answer with a key such as `3`; False where the card has no use for it."""
        del key
        return False

    def take_focus(self) -> bool:
        """Let the keyboard write the answer here; False where it is not written."""
        return False

    def step_in(self, step: int) -> None:
        """Give the keyboard to a row: the chosen one, else the first (1) or the last (-1)."""

    def commit(self) -> None:
        """Hand on what is still being typed."""

    def hold(self) -> bool:
        """Keep what was typed though it could not be stored; False where nothing is typed."""
        return False

    def watch_undo(self, field_undo: FieldUndo) -> None:
        """Let Ctrl+Z in the card's field reach the file once the field has nothing to undo."""

    def previous_words(self, sight: Sight) -> str:
        """Return when last period was, such as `2024. gadā`."""
        return self.voice.translate("Cards", "in {year}", year=sight.year)
