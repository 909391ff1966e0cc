"""Cards that are answered by choosing rows: levels, yes and no, a choice, a checklist."""

from PySide6.QtCore import Qt, Slot

from selfassess.domain.answers import Answer, State, Value
from selfassess.domain.forms import ChecklistForm, ChoiceForm, LevelForm, YesNoForm
from selfassess.domain.questionnaire import Question
from selfassess.ui.answering.cards.answer_row import AnswerRow, RowWords
from selfassess.ui.answering.cards.card import Card, Sight
from selfassess.ui.parts.rules import rule
from selfassess.ui.theme import Theme
from selfassess.voice import Voice
from selfassess.voice.findings.notation import value_words


def rows_of(voice: Voice, question: Question) -> list[tuple[Value, RowWords]]:
    """Return the values that can be chosen, in the order shown, with the words of their rows."""
    form = question.form
    if isinstance(form, LevelForm):
        return [
            (point.value, RowWords(voice.number(point.value), voice.text(point.label), voice.text(text)))
            for point, text in zip(form.scale.points, form.texts, strict=True)
        ]
    if isinstance(form, YesNoForm):
        values = ["yes", "partly", "no"] if form.partly else ["yes", "no"]
        return [
            (value, RowWords(str(at), _opened(value_words(voice, question, value))))
            for at, value in enumerate(values, 1)
        ]
    assert isinstance(form, (ChoiceForm, ChecklistForm))
    options = form.options if isinstance(form, ChoiceForm) else form.items
    rows: list[tuple[Value, RowWords]] = [
        (option.id, RowWords(str(at), voice.text(option.label))) for at, option in enumerate(options, 1)
    ]
    if isinstance(form, ChecklistForm):
        rows.append(((), RowWords("0", voice.translate("Cards", "None of these"))))
    return rows


def _opened(words: str) -> str:
    return words[:1].upper() + words[1:]


class RowsCard(Card):
    """Rows under a hairline; digits choose, arrows move between them."""

    spans_row = True

    def __init__(self, theme: Theme, voice: Voice, question: Question) -> None:
        """Make a row for every value."""
        super().__init__(theme, voice, question)
        self._ticks = isinstance(question.form, ChecklistForm)
        self._answer = Answer()
        self._chosen_words = voice.translate("Cards", "Ticked") if self._ticks else voice.translate("Cards", "Chosen")
        self.rows: list[tuple[Value, AnswerRow]] = []
        self.column.addWidget(rule(theme))
        for value, words in rows_of(voice, question):
            row = AnswerRow(theme, words, self._ticks)
            row.clicked.connect(self._choose_sender)
            row.stepped.connect(self._step)
            self.rows.append((value, row))
            self.column.addWidget(row)

    def show_sight(self, sight: Sight) -> None:
        """Show which rows are chosen and which were last period."""
        self._answer = sight.answer
        for value, row in self.rows:
            was = sight.previous is not None and self._holds(sight.previous, value)
            is_chosen = self._holds(sight.answer, value)
            row.show_state(is_chosen, self._chosen_words, self.previous_words(sight) if was else "", sight.is_asked)
            row.setEnabled(sight.can_edit)

    def _holds(self, answer: Answer, value: Value) -> bool:
        if answer.state is not State.ANSWERED:
            return False
        ticked = answer.value
        return value in ticked if isinstance(ticked, tuple) and value != () else ticked == value

    def take_key(self, key: str) -> bool:
        """Choose the row whose key it is; the last of ten also answers to 0."""
        signs = [row.words.key for _, row in self.rows]
        sign = "10" if key == "0" and "0" not in signs else key
        if sign not in signs:
            return False
        value, row = self.rows[signs.index(sign)]
        if row.isEnabled():
            self._choose(value)
        return row.isEnabled()

    def step_in(self, step: int) -> None:
        """Give the keyboard to the chosen row, else to the first (1) or the last (-1)."""
        rows = [row for _, row in self.rows]
        chosen = next((row for row in rows if row.isChecked()), rows[0 if step > 0 else -1])
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _choose_sender(self) -> None:
        sender = self.sender()
        for value, row in self.rows:
            if row is sender:
                self._choose(value)

    def _choose(self, value: Value) -> None:
        if not self._ticks or value == ():
            self.value_chosen.emit(value)
            return
        before = self._answer.value if isinstance(self._answer.value, tuple) else ()
        ticked = tuple(str(name) for name, _ in self.rows if name != () and (name in before) is not (name == value))
        self.value_chosen.emit(ticked)

    @Slot(int)
    def _step(self, step: int) -> None:
        rows = [row for _, row in self.rows]
        at = next((place for place, row in enumerate(rows) if row.hasFocus()), -step) + step
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.OtherFocusReason)
