"""The lecturer's own window: what the question means, what comes next, the time, the hands, notes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.app.seminar import Spot
from selfassess.domain.errors import Problem
from selfassess.domain.prose import BlockKind
from selfassess.domain.text import NO_TEXT
from selfassess.ui.answering.cards.rows_card import rows_of
from selfassess.ui.answering.writing import MOST_CHARACTERS, WritingField
from selfassess.ui.context import Context
from selfassess.ui.parts.accessible import announce
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label, line, paint_ground
from selfassess.ui.parts.layouts import empty
from selfassess.ui.parts.rules import Heading
from selfassess.ui.parts.scrolled import scrolled_area
from selfassess.ui.seminar.desk import Desk
from selfassess.ui.seminar.stage import Presentation
from selfassess.voice.findings.notation import question_name
from selfassess.voice.findings.seminar import hands_sentence, hands_words, median_words, spread_words
from selfassess.voice.prose import read_prose

_EDGE, _WIDTH, _HEIGHT = 32, 720, 820
_LARGE = 1.5
_MOST_PASSAGES = 4
"""So many paragraphs of the guidelines are an excerpt."""


class NotesWindow(QWidget):
    """Keys typed here outside the notes are the presentation's."""

    closed = Signal()
    """The system closed the window."""

    def __init__(self, context: Context, desk: Desk, presentation: Presentation) -> None:
        """Show the notes to what `presentation` shows."""
        super().__init__()
        self._context, self._desk, self._presentation = context, desk, presentation
        theme, voice = context.theme, context.voice
        self.setWindowTitle(voice.translate("Presentation", "Lecturer's notes"))
        paint_ground(self, theme.colour("surface"))
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._spot: Spot | None = None
        self.number = line(theme, "", "text", "ink2")
        self.time = Button(theme, "", "bare", "timer")
        # Space is to reveal, also here
        self.time.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.time.clicked.connect(desk.countdown.turn)
        desk.countdown.changed.connect(self.show_time)
        # beside the presentation there is no room for words larger still
        self.question = Label(theme, "", "strong" if theme.scale >= _LARGE else "title", is_heading=True)
        self._about = QVBoxLayout()
        self._about.setSpacing(8)
        self.hands = Label(theme, "")
        self.next = Label(theme, "", "text", "ink2")
        name = voice.translate("Presentation", "My notes to this question; they go into the result of the seminar")
        self.field = WritingField(theme, name, 3, 8)
        self.field.paused.connect(self._keep)
        self.field.too_long.connect(self._refuse_length)
        self.field.textChanged.connect(self._forget_trouble)
        self.trouble = Label(theme, "", "caption", "bad")
        self.trouble.hide()
        self._build(name)
        desk.changed.connect(self.show_state)
        self.show_time()
        self.show_state()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, notes_words: str) -> None:
        theme, voice = self._context.theme, self._context.voice
        head = QHBoxLayout()
        head.addWidget(self.number)
        head.addStretch(1)
        head.addWidget(self.time)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_EDGE, 16, _EDGE, 24)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.question)
        for title, widget in (
            (voice.translate("Presentation", "Hands"), self.hands),
            (voice.translate("Presentation", "Next"), self.next),
        ):
            column.addWidget(Heading(theme, title))
            column.addWidget(widget)
        column.addWidget(Heading(theme, notes_words))
        column.addWidget(self.field)
        column.addWidget(self.trouble)
        column.addLayout(self._about)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled_area(content))

    def show_time(self) -> None:
        """Show the time left."""
        clock = self._presentation.side.clock
        if (clock.text(), clock.accessibleName()) != (self.time.text(), self.time.accessibleName()):
            self.time.setText(clock.text())
            self.time.setAccessibleName(clock.accessibleName())
            self.time.updateGeometry()

    def show_state(self) -> None:
        """Show the question's notes and the hands, also those the room does not see yet."""
        seminar, voice = self._desk.seminar, self._context.voice
        if seminar.spot != self._spot:
            self.keep_words()
            self._spot = seminar.spot
            self._show_question()
        show, question = seminar.show, seminar.question
        if show is None:
            self.hands.setText(voice.translate("Presentation", "No hands are raised for this question."))
            return
        counted = (
            f"{words.key}: {voice.number(count)}"
            for (_, words), count in zip(rows_of(voice, question), show.counts, strict=True)
        )
        lines = [
            f"{hands_words(voice, show.total)} ({'; '.join(counted)})",
            ". ".join(filter(None, (median_words(voice, question, show), spread_words(voice, question, show)))),
            hands_sentence(voice, question, show),
        ]
        self.hands.setText("\n".join(filter(None, lines)))

    def _show_question(self) -> None:
        seminar, voice, theme = self._desk.seminar, self._context.voice, self._context.theme
        question, following = seminar.question, seminar.following
        self.number.setText(question.number)
        self.question.setText(voice.text(question.text))
        self.field.show_words(seminar.notes.get(seminar.spot, ""))
        self.field.forget_typing()
        if following is None:
            self.next.setText(voice.translate("Presentation", "This is the last question."))
        else:
            after = seminar.copy.question(following)
            self.next.setText(f"{after.number} {question_name(voice, after)}")
        empty(self._about)
        for title, lines in self._groups():
            if lines:
                self._about.addWidget(Heading(theme, title))
                for words in lines:
                    self._about.addWidget(Label(theme, words))

    def _groups(self) -> tuple[tuple[str, Sequence[str]], ...]:
        """Return what is told of the question, under headings."""
        seminar, voice = self._desk.seminar, self._context.voice
        question = seminar.question
        path = seminar.copy.sheet(seminar.spot.sheet).questionnaire.path_by_question[question.id]
        guidance = next((one.guidance for one in reversed(path) if voice.text(one.guidance)), NO_TEXT)
        blocks = [block for block in read_prose(voice.text(guidance)) if block.kind is not BlockKind.HEADING]
        levels = [
            f"{words.key} {words.label}. {words.description}"
            for _, words in (rows_of(voice, question) if seminar.show is not None else ())
            if words.description
        ]
        return (
            (voice.translate("Presentation", "What is meant"), list(filter(None, [voice.text(question.help)]))),
            (voice.translate("Presentation", "What the levels differ in"), levels),
            (
                voice.translate("Presentation", "Evidence to ask for"),
                list(filter(None, [voice.text(question.evidence)])),
            ),
            (
                voice.translate("Presentation", "From the guidelines"),
                [f"{block.label} {block.words}".strip() for block in blocks[:_MOST_PASSAGES]],
            ),
        )

    def _keep(self, words: str) -> None:
        if self._spot is not None:
            self._desk.seminar.notes[self._spot] = words

    def _refuse_length(self, length: int) -> None:
        problem = Problem("seminar.note_too_long", length=length, most=MOST_CHARACTERS)
        self.trouble.setText(self._context.voice.problem(problem))
        self.trouble.show()
        announce(self.field, self.trouble.text(), is_urgent=True)

    def _forget_trouble(self) -> None:
        self.trouble.hide()

    def keep_words(self) -> None:
        """Keep what is being typed, at the question it was typed for."""
        self.field.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; pass all other keys on to the presentation."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif not self._presentation.take_key(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the room know."""
        event.ignore()
        self.closed.emit()
