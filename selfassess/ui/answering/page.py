"""The answering page: outline, question, what it comes to; every change repaints only what shows it."""

import json
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from selfassess.app.changes import Change
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.footer import Footer
from selfassess.ui.answering.giving import Giving
from selfassess.ui.answering.keys import (
    BACK,
    CANNOT_JUDGE,
    JUSTIFICATION,
    MARK,
    NOT_APPLICABLE,
    ON,
    connect_keys,
    connect_single_keys,
)
from selfassess.ui.answering.outline_panel import OutlinePanel
from selfassess.ui.answering.question_column import QuestionColumn
from selfassess.ui.answering.side_panel import SideBoard
from selfassess.ui.answering.standing_news import StandingNews
from selfassess.ui.answering.telling import Telling
from selfassess.ui.context import Context
from selfassess.ui.parts.accessible import announce

_OUTLINE, _OUTLINE_WIDE, _WIDE_FROM, _MOST = 292, 320, 1800, 0.34
"""The width of the outline, where there is more room, from which width on; the largest share of the page."""
_EDGE, _WIDEST = 40, 760


class AnsweringPage(QWidget):
    """The page of the current assessment; its place is `sheet/question`."""

    explanation_requested = Signal(str, str)
    """A figure was clicked: sheet and target (`overall` or a section)."""
    results_requested = Signal(str)
    """Every question is gone through: the results of the sheet are next."""
    guide_requested = Signal(str, str)
    """The guidelines are to be read at a question: sheet and question."""
    question_shown = Signal()
    """Another question is looked at."""
    message = Signal(object)
    """A Message for the foot of the window."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Build the page for the open file of `context`."""
        super().__init__(parent)
        assert context.bridge is not None
        self._bridge, self._theme = context.bridge, context.theme
        self.desk = Desk(context, self)
        self.can_leave = self.desk.can_leave
        self.outline = OutlinePanel(context.theme, self.desk)
        self.column = QuestionColumn(context.theme, self.desk)
        self.footer = Footer(context.theme, self.desk)
        self.side = SideBoard(context.theme, self.desk, self)
        self.telling = Telling(self.desk, self)
        self.giving = Giving(context, self.desk, self)
        self._asked = self.desk.sheet.result.asked
        self._news = StandingNews(self.desk)
        self._build()
        self._connect()
        self._show_question()

    def _build(self) -> None:
        foot_row = QHBoxLayout()
        foot_row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        foot_row.addStretch(1)
        foot_row.addWidget(self.footer, 1000)
        foot_row.addStretch(1)
        self.footer.setMaximumWidth(self._theme.px(_WIDEST))
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
        desk.leaving.connect(self._leave_question)
        desk.question_chosen.connect(self._show_question)
        self.telling.message.connect(self.message)
        self.telling.failed.connect(self._bridge.failed)
        desk.sheet_chosen.connect(self._news.take_over)
        desk.undo_wanted.connect(self._bridge.undo)
        desk.redo_wanted.connect(self._bridge.redo)
        self.outline.sheet_wanted.connect(desk.choose_sheet)
        self.outline.tree.went.connect(self.column.take_focus)
        self.outline.menu.explanation_wanted.connect(self._ask_explanation)
        self._connect_giving()
        self.footer.results_wanted.connect(self._ask_results)
        self.side.explanation_wanted.connect(self._ask_explanation)
        self.side.message.connect(self.message)
        self.column.folds.guide_wanted.connect(self._ask_guide)
        self.column.evidence.removed.connect(self.telling.tell_removal)
        self.column.evidence.not_opened.connect(self.telling.tell_not_opened)
        self.column.state.impossible.connect(self.telling.tell_impossible)
        self._bridge.changed.connect(self._show_change)
        self._connect_keys()

    def _connect_giving(self) -> None:
        giving, outline = self.giving, self.outline
        giving.message.connect(self.message)
        outline.menu.giving_wanted.connect(giving.ask)
        outline.menu.taking_back_wanted.connect(giving.take_back)
        outline.progress.shares_wanted.connect(giving.show_list)
        self.column.head.giving_wanted.connect(giving.ask_here)

    def _connect_keys(self) -> None:
        column, footer = self.column, self.footer
        connect_keys(self, {**dict.fromkeys(ON, footer.go_on), **dict.fromkeys(BACK, footer.go_back)})
        if not self.desk.single_keys:
            return
        digits = {digit: partial(column.take_key, digit) for digit in "0123456789"}
        letters = {
            NOT_APPLICABLE: column.state.ask_reason,
            CANNOT_JUDGE: column.state.say_doubt,
            JUSTIFICATION: column.justification.take_focus,
            MARK: column.state.turn_mark,
        }
        connect_single_keys(column, {**digits, **letters}, deaf=column.folds)

    def place(self) -> str:
        """Store what is still being typed, and return where the page is: what `go_to` of the next one is given."""
        self._leave_question()
        return self.here()

    def here(self) -> str:
        """Return where the page is; what is being typed goes on."""
        return f"{self.desk.key}/{self.desk.question.id}"

    def view(self) -> str:
        """Return how the page looks: filter, search, scrolling, what is folded; `show_view` reads it."""
        looks = {**self.outline.view(), **self.side.view(), "fold": self.column.folds.opened}
        return json.dumps(looks, ensure_ascii=False)

    def show_view(self, view: str) -> None:
        """Look as `view` says; whatever is missing or unreadable is left as it is."""
        try:
            found = json.loads(view)
        except (ValueError, RecursionError):
            return
        looks = found if isinstance(found, dict) else {}
        self.column.folds.open_fold(str(looks.get("fold", "")))
        self.side.show_view(looks)
        self.outline.show_view(looks)

    def go_to(self, place: str) -> None:
        """Show the question `sheet/question`; a place that is not there changes nothing."""
        sheet, _, question = place.partition("/")
        self.desk.go_to(sheet, question)

    @Slot()
    def _leave_question(self) -> None:
        """Store what is still being typed; say so where a reason or a figure is left that cannot be stored."""
        self.column.commit()
        state, card = self.column.state, self.column.card
        if card is not None and card.refused is not None:
            self.telling.tell_refused(card.refused)
        if state.is_asking:
            self.telling.tell_unfinished(state.asked_for)

    @Slot()
    def _ask_guide(self) -> None:
        self.guide_requested.emit(self.desk.key, self.desk.question.id)

    @Slot()
    def _show_question(self) -> None:
        self._asked = self.desk.sheet.result.asked
        self.column.show_question()
        self._put_card_into_tab_order()
        self.footer.show_answer()
        self.side.show_answer()
        self.question_shown.emit()
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
        self.column.head.show_place()
        if change.kind == "assignment":
            self.outline.show_holders()
        if change.evidence:
            self.column.evidence.show_evidence()
        if change.edits and self.desk.question.id in touched:
            self.column.show_change(initiator)
        self.footer.show_answer()
        self.side.show_change()
        announce(self, self._news.words(change, self.outline.progress.done.text()))
        self.telling.tell_change(change)

    @Slot()
    def _ask_results(self) -> None:
        self._leave_question()
        self.results_requested.emit(self.desk.key)

    @Slot(str)
    def _ask_explanation(self, target: str) -> None:
        self.explanation_requested.emit(self.desk.key, target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panels the widths that belong to this width of the window."""
        super().resizeEvent(event)
        px = self._theme.px
        outline = px(_OUTLINE_WIDE if self.width() >= px(_WIDE_FROM) else _OUTLINE)
        self.outline.setFixedWidth(min(outline, round(_MOST * self.width())))
        self.side.fit(self.width(), self.height())


def _places(change: Change) -> set[tuple[str, str]]:
    return {(change.sheet, question) for question in change.questions}
