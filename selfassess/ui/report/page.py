"""The report page: choices at the left, the pages they make at the right, below them what can be done with it."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from selfassess.app.preview import Proof, make_proof
from selfassess.app.reporting import Order, choices_text, clerk_text, proposes_draft, read_choices
from selfassess.domain.errors import Problem
from selfassess.domain.record import Snapshot
from selfassess.domain.report import ReportKind
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.parts.focus import Leading
from selfassess.ui.parts.labels import Label, paint_ground
from selfassess.ui.report.choices import ChoicesPanel
from selfassess.ui.report.clerk import ClerkText
from selfassess.ui.report.footer import Footer
from selfassess.ui.report.headline import Headline
from selfassess.ui.report.pages_view import PagesView
from selfassess.ui.report.saving import SavePlaces
from selfassess.ui.task import Task

_PAUSE = 300
"""Milliseconds without a further choice after which the pages are made anew."""
_EDGE = 24
_WIDTHS = ((1600, 400), (1200, 348), (0, 292))
"""The width of the choices in pages from so many pixels on, the widest first; at the usual size of the text."""
_MOST = 0.4
"""The largest share of the page."""


class ReportPage(Leading):
    """Shows the very pages that would be written; they follow the choices and the answers."""

    message = Signal(object)
    """A Message for the foot of the window."""
    writing_requested = Signal(object, object)
    """An Order, and the Path of the file; for a whole pack that of the folder it goes into."""
    printing_requested = Signal(object)
    """The Proof to print."""
    stop_requested = Signal()
    """What is being written or printed is not wanted any more."""
    broken = Signal(str)
    """The details of an unexpected error."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin with the council's report of the chosen assessment of `context.session`."""
        super().__init__(parent)
        assert context.session is not None
        assert context.bridge is not None
        self._context, self._session = context, context.session
        self._places = SavePlaces(context.voice, self)
        self._snapshot: Snapshot | None = None
        self._has_log = False
        self.choices = ChoicesPanel(context)
        self.headline = Headline(context)
        self.pages = PagesView(context)
        self.clerk = ClerkText(context)
        self.footer = Footer(context)
        self.state = Label(context.theme, "", "text", "ink2")
        self.state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # the keyboard waits here for the pages
        self.state.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.state.setContentsMargins(48, 48, 48, 48)
        self._stack = QStackedWidget()
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._proofs = Task(self)
        self._connect()
        context.bridge.changed.connect(self._take_change)

    def _lay_out(self) -> None:
        theme = self._context.theme
        paint_ground(self, theme.colour("paper"))
        for widget in (self.state, self.pages, self.clerk):
            self._stack.addWidget(widget)
        self._left = QWidget()
        paint_ground(self._left, theme.colour("sunken"))
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.choices)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.headline)
        right.addWidget(self._stack, 1)
        below = QHBoxLayout()
        below.setContentsMargins(_EDGE, 0, _EDGE, 0)
        below.addWidget(self.footer)
        right.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        edge = QWidget()
        edge.setFixedWidth(1)
        paint_ground(edge, theme.colour("line"))
        row.addWidget(edge)
        row.addLayout(right, 1)
        self.lead_to(self.state)

    def _connect(self) -> None:
        self.choices.changed.connect(self._ask_for_pages)
        self._pause.timeout.connect(self._make_pages)
        self._proofs.done.connect(self._show_proof)
        self._proofs.failed.connect(self._show_problem)
        self._proofs.broken.connect(self._show_accident)
        self.pages.pictures.broken.connect(self.broken)
        self.pages.page_reached.connect(self._show_place)
        self.headline.view_chosen.connect(self._show_view)
        self.clerk.copied.connect(self.message)
        self.footer.page_asked.connect(self._turn)
        self.footer.file_asked.connect(self.save)
        self.footer.print_asked.connect(self._ask_to_print)
        self.footer.stop_asked.connect(self.stop_requested)

    def _take_change(self, _change: object, _initiator: object) -> None:
        self._snapshot = None
        if self.isVisible():
            self._ask_for_pages()

    def _ask_for_pages(self) -> None:
        """Have the pages made once nothing is chosen for a moment; those shown stay until then."""
        self._pause.start()

    def _order(self) -> Order:
        """Return what is chosen, of the answers as they stand. Raises a failing file's Problem."""
        wants_log = self.choices.kinds.kind is ReportKind.FULL
        if self._snapshot is None or wants_log != self._has_log:
            self._snapshot, self._has_log = self._session.snapshot(wants_log), wants_log
        self.choices.propose_draft(proposes_draft(self._snapshot, self.choices.options().sheets))
        return Order(self._snapshot, self.choices.options(), self._session.path)

    def _make_pages(self) -> None:
        try:
            order = self._order()
        except Problem as problem:
            self._show_problem(problem)
            return
        self.headline.show_order(order)
        self.clerk.show_text(clerk_text(order))
        if self.pages.proof is None:
            self.state.setText(self._context.voice.translate("ReportPage", "The pages are being made."))
            self._show_view(self.headline.is_text)
        self._proofs.start(partial(_proof, order))

    def _show_proof(self, proof: Proof) -> None:
        self.state.setText("")
        self.pages.show_proof(proof)
        self._show_view(self.headline.is_text)

    def _show_problem(self, problem: Problem) -> None:
        self.state.setText(self._context.voice.problem(problem))
        self._show_view(self.headline.is_text)

    def _show_accident(self, details: str) -> None:
        self.state.setText(
            self._context.voice.translate(
                "ReportPage",
                "These pages cannot be made. The choice made last may be the reason; change it and look again.",
            )
        )
        self._show_view(self.headline.is_text)
        self.broken.emit(details)

    def _show_view(self, is_text: bool) -> None:
        """Show the clerk's text, or the pages, or why there are none."""
        shown = self.state if self.state.text() else self.pages
        self._stack.setCurrentWidget(self.clerk if is_text else shown)
        self.lead_to(self.clerk if is_text else shown)
        self._show_place(self.pages.page)

    def _show_place(self, number: int) -> None:
        are_seen = self._stack.currentWidget() is self.pages and self.pages.proof is not None
        self.footer.show_page(number, len(self.pages.proof.pages) if are_seen and self.pages.proof else 0)

    def _turn(self, by: int) -> None:
        self.pages.go_to_page(max(self.pages.page + by, 0))

    def _ask_to_print(self) -> None:
        if self.pages.proof is not None:
            self.printing_requested.emit(self.pages.proof)

    def save(self, suffix: str) -> None:
        """Ask where the file goes, the whole pack for an empty suffix, and have it written."""
        # made now, so that its date and its answers are those of this moment
        self._snapshot = None
        try:
            order = self._order()
        except Problem as problem:
            self.message.emit(Message(self._context.voice.problem(problem), "trouble"))
            return
        target = self._places.ask(order, suffix)
        if target is not None:
            self.writing_requested.emit(order, target)

    def place(self) -> str:
        """Return what is chosen, to be remembered."""
        return choices_text(replace(self.choices.choices(), folder=str(self._places.folder)))

    def go_to(self, place: str) -> None:
        """Choose what was chosen before."""
        if not place:
            return
        remembered = read_choices(place)
        self.choices.show_choices(remembered)
        self._places.remember(remembered.folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the choices the room that the window has for them."""
        super().resizeEvent(event)
        px = self._context.theme.px
        width = next(width for least, width in _WIDTHS if self.width() >= px(least))
        self._left.setFixedWidth(min(px(width), round(_MOST * self.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages wherever the keyboard is."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has been answered meanwhile."""
        super().showEvent(event)
        if self.pages.proof is None or self._snapshot is None:
            self._make_pages()


def _proof(order: Order, watch: Callable[[Fraction], None]) -> Proof:
    return make_proof(order.snapshot, order.options, watch)
