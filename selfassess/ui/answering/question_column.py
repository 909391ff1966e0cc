"""The middle of the page: where one is, the question, its card, justification, evidence, what folds open."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from selfassess.domain.answers import Value
from selfassess.domain.forms import SurveyForm
from selfassess.ui.answering.cards.answer_row import BLEED
from selfassess.ui.answering.cards.card import Card, Sight
from selfassess.ui.answering.cards.choice import card_for
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.evidence_panel import EvidencePanel
from selfassess.ui.answering.folds import Folds
from selfassess.ui.answering.help_text import HelpText
from selfassess.ui.answering.justification import Justification
from selfassess.ui.answering.question_head import QuestionHead
from selfassess.ui.answering.question_words import QuestionWords
from selfassess.ui.answering.state_line import StateLine
from selfassess.ui.answering.writing import FieldUndo, WritingField
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.scrolled import Scrolled
from selfassess.ui.theme import Theme

_EDGE, _WIDEST, _TWO_COLUMNS_FROM, _TOGGLE = 40, 760, 560, 8
"""Pixels: left and right margin; at the usual size of the text the widest text column and the width from which
evidence stands beside the justification; how far the ground of a toggle reaches beyond its words."""


class QuestionColumn(QScrollArea):
    """Shows the question on the desk; scrolls where the window is low."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make the column and show the question on the desk."""
        super().__init__()
        self._theme, self._desk = theme, desk
        self.head = QuestionHead(theme, desk)
        self.words = QuestionWords(theme)
        self.words.stepped.connect(self._step_in)
        self.help = HelpText(theme, desk.voice)
        self.notice = Label(theme, "", "text", "warn")
        self.card: Card | None = None
        self._card_box = QVBoxLayout()
        self.state = StateLine(theme, desk)
        self.justification = Justification(theme, desk)
        self.evidence = EvidencePanel(theme, desk)
        self.folds = Folds(theme, desk)
        self.folds.writing.connect(self._show_field)
        self.state.asking.connect(self._show_field)
        # not before the form has its height
        self.evidence.form.opened.connect(self._show_field, Qt.ConnectionType.QueuedConnection)
        self._field_undo = FieldUndo(self)
        self._field_undo.undo_wanted.connect(desk.undo_wanted)
        self._field_undo.redo_wanted.connect(desk.redo_wanted)
        self.state.reason.installEventFilter(self._field_undo)
        for field in (self.justification.field, self.folds.note):
            field.too_long.connect(desk.refuse_length)
            field.entered.connect(self._show_field)
            field.undo_wanted.connect(desk.undo_wanted)
            field.redo_wanted.connect(desk.redo_wanted)
        self.column = QWidget()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        # opened or grown, a field has its place only after the layout
        self.verticalScrollBar().rangeChanged.connect(self._show_field)
        self.setAcceptDrops(True)
        self.show_question()

    def _build(self) -> None:
        inner = QVBoxLayout(self.column)
        is_large = self._theme.is_large
        inner.setContentsMargins(0, 6 if is_large else 18, 0, 8)
        inner.setSpacing(0)
        inner.addWidget(self.head)
        inner.addSpacing(4 if is_large else 10)
        inner.addLayout(_indented(self.words, 0))
        inner.addSpacing(4)
        for words, gap in ((self.help, 4 if is_large else 8), (self.notice, 0)):
            inner.addLayout(_indented(words))
            inner.addSpacing(gap)
        inner.addLayout(self._card_box)
        inner.addLayout(_indented(self.state, BLEED - _TOGGLE))
        inner.addSpacing(8)
        self._pair.setContentsMargins(BLEED, 0, BLEED, 0)
        self._pair.setSpacing(32)
        self._pair.addWidget(self.justification, 1)
        self._pair.addWidget(self.evidence, 1)
        inner.addLayout(self._pair)
        inner.addSpacing(8)
        inner.addLayout(_indented(self.folds, BLEED - _TOGGLE))
        inner.addStretch(1)
        self.column.setMaximumWidth(self._theme.px(_WIDEST) + 2 * BLEED)
        self._make_scroll()

    def _make_scroll(self) -> None:
        """Put the column into the middle of the scrolled area."""
        outer = Scrolled()
        row = QHBoxLayout(outer)
        row.setContentsMargins(_EDGE - BLEED, 0, _EDGE - BLEED, 0)
        row.addStretch(1)
        row.addWidget(self.column, 1000)
        row.addStretch(1)
        self.setWidget(outer)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        outer.setAutoFillBackground(False)

    @Slot()
    def show_question(self) -> None:
        """Show the question on the desk with a card of its own."""
        voice, desk = self._desk.voice, self._desk
        question = desk.question
        self.head.show_place()
        self.words.setText(voice.text(question.text))
        self.words.setAccessibleName(f"{question.number}. {voice.text(question.text)}")
        self.help.show_words(voice.text(question.help))
        self._show_card()
        is_answered_here = not isinstance(question.form, SurveyForm)
        self.justification.setVisible(is_answered_here)
        self.evidence.setVisible(is_answered_here)
        for part in (self.state, self.justification, self.evidence, self.folds):
            part.show_answer()
        for field in (self.justification.field, self.folds.note):
            field.forget_typing()
        self.verticalScrollBar().setValue(0)

    def _show_card(self) -> None:
        if self.card is not None:
            self._card_box.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self.card = card_for(self._theme, self._desk.voice, self._desk.question)
        is_rows = self.card.spans_row
        self._card_box.setContentsMargins(0 if is_rows else BLEED, 0, 0 if is_rows else BLEED, 0)
        self.card.value_chosen.connect(self._take)
        self.card.watch_undo(self._field_undo)
        for field in self.card.findChildren(WritingField):
            field.too_long.connect(self._desk.refuse_length)
        self._card_box.addWidget(self.card)
        # read where it stands, not last
        self.card.stackUnder(self.state)
        self.card.show()
        self.show_sight()

    def show_sight(self) -> None:
        """Show the answer on the card as it is stored, and whether the question is asked."""
        desk = self._desk
        assert self.card is not None
        year = desk.sheet.previous.year if desk.sheet.previous else 0
        self.card.show_sight(Sight(desk.answer, desk.previous, year, desk.can_edit, desk.is_asked))
        words = desk.voice.translate(
            "Answering", "Not asked: earlier answers leave this question out. Its own answer is kept."
        )
        self.notice.setText(words)
        self.notice.setVisible(not desk.is_asked)

    def show_change(self, initiator: object | None) -> None:
        """Show anew what a change of this question's answer shows in; nothing is scrolled or built.

        The field that made the change (`initiator`) shows it already.
        """
        self.show_sight()
        self.state.show_change()
        if initiator is self.justification:
            self.justification.show_stamp()
        else:
            self.justification.show_answer()
        if initiator is not self.folds:
            self.folds.show_note()

    @Slot(object)
    def _take(self, value: Value | None) -> None:
        assert self.card is not None
        if not self._desk.say_value(value) and not (self._desk.is_stuck and self.card.hold()):
            self.show_sight()

    @Slot()
    def _show_field(self) -> None:
        """Keep what is being written in sight as a whole, and below the reason what is missing."""
        inside = self.widget()
        places = {
            self.justification.field: self.justification.field,
            self.folds.note: self.folds.note,
            self.state.reason: self.state.reason_box,
            self.evidence.form.link: self.evidence.form,
            self.evidence.form.act: self.evidence.form,
        }
        for field, place in places.items():
            if inside is not None and field.hasFocus():
                # Qt itself would only bring the cursor into sight
                top, height = place.mapTo(inside, QPoint(0, 0)).y(), place.height()
                if isinstance(field, WritingField) and height > self.viewport().height():
                    top, height = top + field.cursorRect().top(), field.cursorRect().height()
                self.ensureVisible(0, top + height, 0, 8)
                self.ensureVisible(0, top, 0, 8)

    def focus_widgets(self) -> list[QWidget]:
        """Return what Tab reaches from above the question to the end of its card, in the order read."""
        widgets = [
            self.head.give,
            self.words,
            self.help.more,
            *(self.card.findChildren(QWidget) if self.card is not None else []),
        ]
        return [widget for widget in widgets if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def take_focus(self) -> None:
        """Let the keyboard write the answer, or wait at the question."""
        if self.card is None or not self.card.take_focus():
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _step_in(self, step: int) -> None:
        if self.card is not None:
            self.card.step_in(step)

    def take_key(self, key: str) -> None:
        """Answer with a digit."""
        if self.card is None or not self._desk.can_edit:
            return
        if self.card.take_key(key) and self.card.spans_row:
            self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Store what is still being typed."""
        if self.card is not None:
            self.card.commit()
        self.state.commit()
        self.justification.field.commit()
        self.folds.note.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the evidence beside the justification where there is room, else below it."""
        super().resizeEvent(event)
        is_wide = self.viewport().width() - 2 * _EDGE >= self._theme.px(_TWO_COLUMNS_FROM)
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self._keep_in_sight(event.oldSize().height(), event.size().height())

    def _keep_in_sight(self, before: int, now: int) -> None:
        """Scroll what is being worked on into sight where a message has taken its place, and only then."""
        focus = self.column.focusWidget()
        if focus is None or not focus.hasFocus():
            return
        bottom = focus.mapTo(self.viewport(), focus.rect().bottomLeft()).y()
        if now < bottom <= before:
            self.ensureWidgetVisible(focus, 0, _EDGE // 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back to the question with Esc, where digits and letters answer."""
        if event.key() == Qt.Key.Key_Escape and not self.words.hasFocus():
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and links."""
        if self.evidence.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take files and links anywhere on the column."""
        if self.evidence.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        self.evidence.take(event.mimeData())
        event.acceptProposedAction()


def _indented(widget: QWidget, by: int = BLEED) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(by, 0, BLEED, 0)
    row.addWidget(widget)
    return row
