"""A figure with its unit: typed with a decimal comma, checked against range and precision while it is typed."""

from fractions import Fraction

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from selfassess.domain.answers import Answer, State, Value, check_number, parse_number
from selfassess.domain.errors import Problem
from selfassess.domain.forms import NumberForm
from selfassess.domain.questionnaire import Question
from selfassess.ui.answering.cards.card import Card, Sight
from selfassess.ui.answering.wording import answer_words
from selfassess.ui.answering.writing import FieldUndo
from selfassess.ui.naming import with_number
from selfassess.ui.parts.fields import line_field, show_trouble
from selfassess.ui.parts.labels import Label, icon_label, line
from selfassess.ui.theme import Theme
from selfassess.voice import Voice


class NumberCard(Card):
    """One field, the unit behind it, what is allowed below, last period's figure beside it."""

    def __init__(self, theme: Theme, voice: Voice, question: Question) -> None:
        """Make the field."""
        super().__init__(theme, voice, question)
        assert isinstance(question.form, NumberForm)
        self._form = question.form
        self._answer = Answer()
        self._shown: tuple[State, Value | None] = (State.OPEN, None)
        self._is_handed_on = False
        self.field: QLineEdit = line_field(theme, voice.translate("Cards", "Figure"))
        self.field.setFont(theme.font("title"))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setFixedWidth(QFontMetrics(theme.font("title")).horizontalAdvance("0000000000") + 24)
        self.field.editingFinished.connect(self.commit)
        self.field.textEdited.connect(self._calm)
        self.trouble = Label(theme, "", "caption", "bad")
        self._history = icon_label(theme, "history")
        self._previous = line(theme, "", "caption", "ink2")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.field)
        row.addWidget(Label(theme, voice.text(self._form.unit), "text", "ink2"), 1)
        row.addWidget(self._history)
        row.addWidget(self._previous)
        self.column.setSpacing(6)
        self.column.addLayout(row)
        self.column.addWidget(self.trouble)
        rules = self._rules()
        # who comes straight into the field hears what is asked
        self._told = [voice.text(question.text), voice.text(self._form.unit), *rules]
        for words in rules:
            self.column.addWidget(Label(theme, words, "caption", "ink2"))
        self._calm()

    def _rules(self) -> list[str]:
        voice, form = self.voice, self._form
        low, high = (None if end is None else voice.number(end) for end in (form.minimum, form.maximum))
        rules = []
        if low is not None and high is not None:
            rules.append(voice.translate("Cards", "From {low} to {high}.", low=low, high=high))
        elif low is not None:
            rules.append(voice.translate("Cards", "{low} or more.", low=low))
        elif high is not None:
            rules.append(voice.translate("Cards", "{high} or less.", high=high))
        if form.decimals:
            rules.append(voice.translate("Cards", "Up to %n digits after the comma.", "", form.decimals))
        published = voice.text(form.published_by)
        rules = [" ".join(rules)] if rules else []
        if published:
            rules.append(voice.translate("Cards", "Published by: {who}", who=published))
        elif form.reference:
            rules.append(voice.translate("Cards", "A figure that somebody else has published."))
        return rules

    def show_sight(self, sight: Sight) -> None:
        """Show the figure and last period's; what is being typed stays while the stored figure is the same."""
        is_new = self._is_handed_on or (sight.answer.state, sight.answer.value) != self._shown
        self._answer, self._is_handed_on = sight.answer, False
        self._shown = (sight.answer.state, sight.answer.value)
        self.field.setReadOnly(not sight.can_edit)
        self.field.setEnabled(sight.is_asked)
        if is_new:
            self.field.setText(self._stored())
            self._calm()
        has_previous = sight.previous is not None
        self._history.setVisible(has_previous)
        self._previous.setVisible(has_previous)
        if sight.previous is not None:
            words = answer_words(self.voice, self.question, sight.previous)
            self._previous.setText(f"{self.previous_words(sight)}: {words}")

    def _stored(self) -> str:
        value = self._answer.value
        return self.voice.number(value) if isinstance(value, Fraction) else ""

    @Slot()
    def _calm(self) -> None:
        self.refused = None
        self.trouble.hide()
        if self.field.property("trouble"):
            show_trouble(self.field, "")
        self.field.setAccessibleDescription(" ".join(self._told))

    @Slot()
    def commit(self) -> None:
        """Hand on the figure; one that cannot be is told below the field and not stored."""
        words = self.field.text().strip()
        if self.field.isReadOnly() or words == self._stored():
            return
        if not words:
            self._hand_on(None)
            return
        try:
            value = check_number(self.question, self._form, parse_number(words))
        except Problem as problem:
            self.refused = with_number(problem, [self.question])
            self.trouble.setText(self.voice.problem(self.refused))
            self.trouble.show()
            show_trouble(self.field, self.trouble.text())
            return
        self._hand_on(value)

    def _hand_on(self, value: Fraction | None) -> None:
        self._is_handed_on = True
        self.value_chosen.emit(value)

    def hold(self) -> bool:
        """Keep the figure in the field."""
        self._is_handed_on = False
        return True

    def take_key(self, key: str) -> bool:
        """Begin a new figure with `key`."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.field.insert(key)
        return True

    def take_focus(self) -> bool:
        """Let the keyboard write over the figure."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()
        return True

    def watch_undo(self, field_undo: FieldUndo) -> None:
        """Let Ctrl+Z in the field reach the file once the field has nothing to undo."""
        self.field.installEventFilter(field_undo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the stored figure on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.field.text() != self._stored():
            self.field.setText(self._stored())
            self._calm()
        else:
            super().keyPressEvent(event)
