"""The results page: one sheet at a time, and beside it the explanation of a figure."""

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from selfassess.domain.errors import Problem
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.parts.focus import KeptFocus
from selfassess.ui.parts.labels import paint_ground
from selfassess.ui.parts.sheet_choice import SheetChoice
from selfassess.ui.parts.slide import slide_in
from selfassess.ui.results.drawer import Drawer
from selfassess.ui.results.explanation_panel import ExplanationPanel
from selfassess.ui.results.limits import LimitsView
from selfassess.ui.results.method_panel import METHOD
from selfassess.ui.results.overview import Overview, edge_of
from selfassess.ui.results.panels import panel_about
from selfassess.ui.results.subject import Subject


class ResultsPage(QWidget):
    """Shows the first scored sheet to begin with; a figure's explanation opens at the right."""

    question_requested = Signal(str, str)
    """Sheet and question to go to."""
    explanation_requested = Signal(str, str)
    """Sheet and figure whose explanation has been opened here."""
    lift_requested = Signal(str)
    """Sheet of which it is wanted what would lift it."""
    thresholds_requested = Signal(str)
    """Sheet whose own thresholds are wanted."""
    export_requested = Signal()
    """The report is wanted."""
    message = Signal(object)
    """A Message for the foot of the window."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the sheets of the chosen assessment of `context.session`."""
        super().__init__(parent)
        assert context.session is not None
        assert context.bridge is not None
        self._context, self._session = context, context.session
        self._panel: Drawer | None = None
        self._opener: QWidget | None = None
        self._is_stale = False
        paint_ground(self, context.theme.colour("surface"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        titles = {sheet.key: context.voice.text(sheet.questionnaire.title) for sheet in self._session.sheets}
        self._choice = SheetChoice(context.theme, context.voice.translate("Results", "Sheet"), titles)
        self._choice.chosen.connect(self.show_sheet)
        left.addWidget(self._choice)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.addWidget(self._area, 1)
        self._row.addLayout(left, 1)
        scored = [sheet.key for sheet in self._session.sheets if sheet.questionnaire.is_scored]
        self._key = (scored or [sheet.key for sheet in self._session.sheets])[0]
        context.bridge.changed.connect(self._take_change)
        self.show_sheet(self._key)

    def show_sheet(self, key: str) -> None:
        """Show the results of the sheet `key`."""
        self._close_panel()
        self._key = key
        self._choice.show_chosen(key)
        self._rebuild()

    def _rebuild(self) -> None:
        """Make the view of the sheet anew, at the place it was scrolled to."""
        assert self._session.current is not None
        bar = self._area.verticalScrollBar()
        place = bar.value()
        year = self._session.current.period.end.year
        self._subject = Subject(self._context, self._session.sheet(self._key), year)
        self._view = self._make_view()
        self._view.installEventFilter(self)
        self._area.setWidget(self._view)
        bar.setValue(place)
        self._is_stale = False

    def _make_view(self) -> "Overview | LimitsView":
        if not self._subject.questionnaire.is_scored:
            limits = LimitsView(self._subject)
            limits.figure_chosen.connect(self.show_explanation)
            limits.thresholds_requested.connect(self.thresholds_requested)
            return limits
        overview = Overview(self._subject)
        overview.figure_chosen.connect(self.show_explanation)
        overview.question_chosen.connect(self._ask_for_question)
        overview.lift_requested.connect(self.lift_requested)
        overview.thresholds_requested.connect(self.thresholds_requested)
        overview.message.connect(self.message)
        return overview

    def _ask_for_question(self, question: str) -> None:
        self.question_requested.emit(self._key, question)

    def show_explanation(self, target: str) -> None:
        """Open the explanation of the figure `target` beside the page; say so where there is none."""
        try:
            panel = self._make_panel(target)
        except Problem as problem:
            self.message.emit(Message(self._context.voice.problem(problem), "trouble"))
            return
        opener = self._opener or self.focusWidget()
        self._close_panel()
        self._opener, self._panel = opener, panel
        panel.closed.connect(self.close_explanation)
        panel.question_chosen.connect(self._ask_for_question)
        panel.fit(self.width())
        self._row.addWidget(panel)
        panel.show()
        if self._context.theme.moves:
            self._row.activate()
            slide_in(QPropertyAnimation(panel, b"pos", panel), panel)
        self._mark(target)
        panel.cross.setFocus(Qt.FocusReason.OtherFocusReason)
        self.explanation_requested.emit(self._key, target)

    def _make_panel(self, target: str) -> Drawer:
        panel = panel_about(self._subject, target)
        if isinstance(panel, ExplanationPanel):
            panel.figure_chosen.connect(self.show_explanation)
            panel.copied.connect(self._say_copied)
            panel.message.connect(self.message)
            panel.method_wanted.connect(self._show_method)
        return panel

    def _show_method(self) -> None:
        self.show_explanation(METHOD)

    def _mark(self, target: str) -> None:
        if isinstance(self._view, Overview):
            self._view.show_selected(target)

    def _say_copied(self) -> None:
        words = self._context.voice.translate("Results", "The explanation has been copied.")
        self.message.emit(Message(words, passes=True))

    def close_explanation(self) -> None:
        """Close the explanation; the keyboard goes back to where it was opened."""
        opener = self._opener
        self._close_panel()
        self._mark("")
        if opener is not None:
            opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_panel(self) -> None:
        if self._panel is not None:
            if self._panel.isAncestorOf(QApplication.focusWidget() or self):
                # hidden with the keyboard in it, it would hand that on to the window's first button
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._row.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
        self._panel, self._opener = None, None

    def _take_change(self, _change: object, _initiator: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        target, kept = self._panel.target if self._panel else "", KeptFocus(self)
        self._close_panel()
        self._rebuild()
        if target:
            self.show_explanation(target)
        kept.bring_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the page beside an explanation."""
        super().resizeEvent(event)
        if self._panel is not None:
            self._panel.fit(self.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the chooser above the left edge of the view, which has its width later than the page."""
        if isinstance(event, QResizeEvent):
            self._choice.keep_edge(edge_of(event.size().width()))
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has been answered meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the explanation with Esc wherever the keyboard is."""
        if event.key() == Qt.Key.Key_Escape and self._panel is not None:
            self.close_explanation()
        else:
            super().keyPressEvent(event)

    def place(self) -> str:
        """Return where the page is: the sheet, and the figure whose explanation is open."""
        return f"{self._key}|{self._panel.target if self._panel else ''}"

    def go_to(self, place: str) -> None:
        """Go back to a place, without a sheet on the one that is shown; one that no longer exists is left alone."""
        key, _, target = place.partition("|")
        key = key or self._key
        if key not in [sheet.key for sheet in self._session.sheets]:
            return
        if key != self._key:
            self.show_sheet(key)
        if target:
            self.show_explanation(target)
        else:
            self.close_explanation()
