"""The page of what would lift us: one scored sheet at a time, its scenarios, and the explanation of a figure."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from selfassess.domain.answers import SELF
from selfassess.domain.scenario import with_changes
from selfassess.ui.context import Context
from selfassess.ui.lift.advice import Advice
from selfassess.ui.lift.board import Board
from selfassess.ui.lift.place import place_text, read_place
from selfassess.ui.lift.scenario_desk import ScenarioDesk
from selfassess.ui.lift.search import Asked
from selfassess.ui.message import Message
from selfassess.ui.parts.focus import KeptFocus, Leading
from selfassess.ui.parts.labels import Label, paint_ground
from selfassess.ui.parts.layouts import empty
from selfassess.ui.parts.sheet_choice import SheetChoice
from selfassess.ui.results.drawer import Drawer
from selfassess.ui.results.explanation_panel import ExplanationPanel
from selfassess.ui.results.method_panel import METHOD
from selfassess.ui.results.panels import panel_about
from selfassess.ui.results.subject import Subject

if TYPE_CHECKING:  # storage is loaded when a file is opened, not before the first window
    from selfassess.app.changes import Change

_EDGE = 32


class LiftPage(Leading):
    """Says what to do where no sheet is scored."""

    question_requested = Signal(str, str)
    """Sheet and question to go to."""
    thresholds_requested = Signal(str)
    """Sheet whose own thresholds are wanted."""
    message = Signal(object)
    """A Message for the foot of the window."""
    broken = Signal(str)
    """The details of an unexpected error."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the first scored sheet of the chosen assessment of `context.session`."""
        super().__init__(parent)
        assert context.session is not None
        assert context.bridge is not None
        self._context, self._session = context, context.session
        self._scored = [sheet.key for sheet in self._session.sheets if sheet.questionnaire.is_scored]
        self._boards: dict[str, Board] = {}
        self._asked: dict[str, Asked] = {}
        self._section = ""
        self._key = ""
        self._is_stale = False
        self._drawer: Drawer | None = None
        self._opener: QWidget | None = None
        paint_ground(self, context.theme.colour("surface"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        titles = {key: context.voice.text(self._session.sheet(key).questionnaire.title) for key in self._scored}
        self._choice = SheetChoice(context.theme, context.voice.translate("Lift", "Sheet"), titles)
        self._choice.chosen.connect(self.show_sheet)
        self._choice.keep_edge(_EDGE)
        self._choice.setVisible(len(titles) > 1)
        column.addWidget(self._choice)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        column.addLayout(self._row, 1)
        context.bridge.changed.connect(self._take_change)
        if self._scored:
            self.show_sheet(self._scored[0])
        else:
            self._row.addWidget(self._nothing_scored())

    def _nothing_scored(self) -> QWidget:
        """Return what to do where there are only data sheets."""
        theme, voice, place = self._context.theme, self._context.voice, QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(_EDGE, 20, _EDGE, 20)
        column.setSpacing(12)
        column.addWidget(
            Label(theme, voice.translate("Lift", "Steps up need a score, and this sheet has none."), "title")
        )
        words = voice.translate(
            "Lift",
            "It compares figures with limits, which stand under Results. For steps up, begin a new assessment "
            "(Ctrl+N) with a self-assessment questionnaire such as the twelve principles.",
        )
        column.addWidget(Label(theme, words))
        column.addStretch(1)
        return place

    def show_sheet(self, key: str) -> None:
        """Show the sheet `key`."""
        self._keep()
        self._key = key
        self._choice.show_chosen(key)
        self._build()

    def _board_of(self, key: str) -> Board:
        if key not in self._boards:
            self._boards[key] = Board(self._session, key, self)
        return self._boards[key]

    def _build(self) -> None:
        """Make the views of the sheet anew."""
        assert self._session.current is not None
        self.close_explanation()
        empty(self._row)
        year = self._session.current.period.end.year
        self._subject = Subject(self._context, self._session.sheet(self._key), year)
        self.advice = Advice(self._subject, self._asked.get(self._key, Asked()), self._section)
        self.desk = ScenarioDesk(self._subject, self._board_of(self._key), self.advice.goal_bar.asked.goal)
        self.desk.panel.fit(self.width())
        self._connect()
        self.lead_to(self.advice.levers.table)
        self._row.addWidget(self.advice, 1)
        self._row.addWidget(self.desk)
        self._is_stale = False

    def _connect(self) -> None:
        advice, desk = self.advice, self.desk
        advice.question_chosen.connect(self._ask_for_question)
        advice.figure_chosen.connect(partial(self._explain, 0))
        advice.goal_chosen.connect(desk.show_goal)
        advice.wanted.connect(desk.add_question)
        advice.scenario_wanted.connect(desk.take_path)
        advice.file_wanted.connect(desk.save_path)
        advice.thresholds_requested.connect(self._ask_for_thresholds)
        desk.figure_chosen.connect(self._explain)
        for part in (advice, desk):
            part.message.connect(self.message)
            part.broken.connect(self.broken)

    def _ask_for_question(self, question: str) -> None:
        self.question_requested.emit(self._key, question)

    def _ask_for_thresholds(self) -> None:
        self.thresholds_requested.emit(self._key)

    def _explain(self, number: int, target: str) -> None:
        """Explain a figure of now (0) or of the scenario `number`, in the place of the scenarios."""
        opener = self._opener or self.focusWidget()
        self.close_explanation()
        drawer = panel_about(self._played(number), target)
        drawer.closed.connect(self.close_explanation)
        drawer.question_chosen.connect(self._ask_for_question)
        if isinstance(drawer, ExplanationPanel):
            drawer.figure_chosen.connect(partial(self._explain, number))
            drawer.method_wanted.connect(partial(self._explain, number, METHOD))
            drawer.copied.connect(self._say_copied)
        self._drawer, self._opener = drawer, opener
        self.desk.hide()
        drawer.fit(self.width())
        self._row.addWidget(drawer)
        drawer.show()
        drawer.cross.setFocus(Qt.FocusReason.OtherFocusReason)

    def _played(self, number: int) -> Subject:
        """Return the sheet as it would be with the scenario `number`; as it is where there is none."""
        scenario = next((one for one in self.desk.board.scenarios if one.number == number), None)
        if scenario is None:
            return self._subject
        sheet = self._subject.sheet
        answers = with_changes(sheet.answers, scenario.changes)
        played = replace(sheet, views={**sheet.views, SELF: answers}, scored_before=sheet.scoring)
        return replace(self._subject, sheet=played)

    def _say_copied(self) -> None:
        words = self._context.voice.translate("Lift", "The explanation has been copied.")
        self.message.emit(Message(words, passes=True))

    def close_explanation(self) -> None:
        """Close the explanation; the scenarios and the keyboard come back."""
        drawer, opener = self._drawer, self._opener
        self._drawer, self._opener = None, None
        if drawer is None:
            return
        if drawer.isAncestorOf(QApplication.focusWidget() or self):
            (opener if opener is not None and isValid(opener) else self).setFocus(Qt.FocusReason.OtherFocusReason)
        self._row.removeWidget(drawer)
        drawer.hide()
        drawer.deleteLater()
        self.desk.show()

    def _take_change(self, change: "Change", _initiator: object) -> None:
        if change.kind == "scenario":
            if change.sheet in self._boards:
                self._boards[change.sheet].changed.emit()
            return
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        if self._key:
            kept = KeptFocus(self)
            self._keep()
            self._build()
            kept.bring_back()

    def _keep(self) -> None:
        """Remember what is asked for on the sheet shown."""
        if self._key:
            self._asked[self._key] = self.advice.goal_bar.asked
            self._section = self.advice.levers.section

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give scenarios and explanation the width that belongs to this width of the page."""
        super().resizeEvent(event)
        if self._key:
            self.desk.panel.fit(self.width())
        if self._drawer is not None:
            self._drawer.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has been answered meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the explanation with Esc wherever the keyboard is."""
        if event.key() == Qt.Key.Key_Escape and self._drawer is not None:
            self.close_explanation()
        else:
            super().keyPressEvent(event)

    def place(self) -> str:
        """Return what is shown: the sheet, what is asked for, the section of the levers, the scenario."""
        if not self._key:
            return ""
        self._keep()
        return place_text(self._key, self._asked[self._key], self._section, self._boards[self._key].number)

    def go_to(self, place: str) -> None:
        """Go back to a place; what no longer exists is left alone."""
        if not place:
            return
        key, asked, section, number = read_place(place)
        if key not in self._scored:
            return
        self._keep()
        self._board_of(key).number = number
        self._asked[key], self._section, self._key = asked, section, ""
        self.show_sheet(key)
