"""The dialog of own thresholds: a list, and a form in its place while one is set."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from selfassess.domain.errors import Problem
from selfassess.domain.house import HouseThreshold
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.info_bar import InfoBar
from selfassess.ui.parts.labels import Label, icon_label
from selfassess.ui.parts.pills import chosen_pill, pill_row, pills
from selfassess.ui.shell.actions import KEYS
from selfassess.ui.shell.dialog import Dialog
from selfassess.ui.thresholds.entry import ThresholdEntry
from selfassess.ui.thresholds.form import ThresholdForm
from selfassess.voice.findings.house import label_text, target_words

if TYPE_CHECKING:  # storage is loaded when a file is opened, not before the first window
    from selfassess.app.changes import Change
    from selfassess.app.session import Session
    from selfassess.app.sheets import Sheet

_LIST_HEIGHT, _TOLD_HEIGHT, _TROUBLE_HEIGHT = 320, 44, 64
"""Pixels: of the list at least; of what is said of it, a line, and of a form, two lines."""


class OwnThresholds(Dialog):
    """Sets, changes and withdraws the own thresholds of one sheet; each is stored at once and can be undone."""

    usual_width = 600
    tells = True

    def __init__(self, context: Context, key: str, parent: QWidget) -> None:
        """List the thresholds of the sheet `key`; empty: of the first that is scored."""
        super().__init__(context, context.voice.translate("HouseThresholds", "Own thresholds"), parent)
        assert context.session is not None
        self._session: Session = context.session
        scored = [sheet.key for sheet in self._session.sheets if sheet.questionnaire.is_scored]
        self._key = key or (scored or [sheet.key for sheet in self._session.sheets])[0]
        self.form: ThresholdForm | None = None
        self._own: HouseThreshold | None = None
        if context.bridge is not None:
            context.bridge.changed.connect(self._follow)
            self._bind(("undo", context.bridge.undo), ("redo", context.bridge.redo))
        self.show_list()

    def _bind(self, *orders: tuple[str, Callable[[], None]]) -> None:
        """Let the keys of undo and redo work here; a field of words that has the keyboard keeps them to itself."""
        for name, order in orders:
            for keys in KEYS[name]:
                QShortcut(QKeySequence(keys), self).activated.connect(partial(self._obey, order))

    def _obey(self, order: Callable[[], None]) -> None:
        """Undo or redo, unless a form is being filled in: it would not show what happened."""
        if self.form is None:
            self._bar.close_message()
            order()

    @Slot(object, object)
    def _follow(self, change: "Change", _initiator: object) -> None:
        """Show what undo and redo did."""
        if change.cause != "done" and self.form is None:
            self.show_list()

    @property
    def _bar(self) -> InfoBar:
        assert self.info_bar is not None
        return self.info_bar

    @property
    def _sheet_shown(self) -> "Sheet":
        return self._session.sheet(self._key)

    @Slot()
    def show_list(self, warnings: tuple[Problem, ...] = ()) -> None:
        """List the thresholds, with `warnings` about them above."""
        voice, theme = self.context.voice, self.context.theme
        self.form = self._own = None
        self._bar.setMinimumHeight(theme.px(_TOLD_HEIGHT))
        self.begin_sheet(self.context, voice.translate("HouseThresholds", "Own thresholds"))
        words = voice.translate(
            "HouseThresholds",
            "Thresholds that the municipality sets itself stand beside the published ones and are marked as its own "
            "everywhere. They hold for this assessment; the next one of the same questionnaire takes them over.",
        )
        self.body.addWidget(Label(theme, words, "text", "ink2"))
        self._add_sheets()
        for warning in warnings:
            self.body.addWidget(_warning(self.context, warning))
        own = self._sheet_shown.house_thresholds
        if own:
            self.body.addWidget(self._entries(), 1)
        else:
            self.body.addWidget(Label(theme, voice.translate("HouseThresholds", "No own threshold is set here yet.")))
        self._add_foot(voice.translate("HouseThresholds", "Close"), self.accept)
        if not self._session.read_only:
            add = Button(theme, voice.translate("HouseThresholds", "Set a threshold"), "primary")
            add.clicked.connect(self.show_form)
            self.foot.addWidget(add)
            add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _add_sheets(self) -> None:
        sheets = {sheet.key: self.context.voice.text(sheet.questionnaire.title) for sheet in self._session.sheets}
        if len(sheets) == 1:
            return
        self._sheets = pills(self.context, sheets, self._key, self)
        self._sheets.buttonClicked.connect(self._choose_sheet)
        self.body.addLayout(pill_row(self._sheets))

    @Slot()
    def _choose_sheet(self) -> None:
        self._key = chosen_pill(self._sheets)
        self.show_list()

    def _entries(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for own in self._sheet_shown.house_thresholds:
            entry = ThresholdEntry(self.context, self._sheet_shown, own, self._session.read_only)
            entry.change_requested.connect(self.change)
            entry.withdrawal_requested.connect(self.withdraw)
            column.addWidget(entry)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(self.context.theme.px(_LIST_HEIGHT))
        area.setWidget(inside)
        return area

    def _add_foot(self, words: str, slot: Callable[[], None]) -> None:
        """Put the button that leads away at the foot."""
        button = Button(self.context.theme, words)
        button.clicked.connect(slot)
        self.foot.addWidget(button)

    @Slot()
    def show_form(self) -> None:
        """Ask for a new threshold, or for other terms of the one being changed."""
        voice, theme = self.context.voice, self.context.theme
        title = (
            voice.translate("HouseThresholds", "Change a threshold")
            if self._own
            else voice.translate("HouseThresholds", "Set a threshold")
        )
        self._bar.close_message()
        self._bar.setMinimumHeight(theme.px(_TROUBLE_HEIGHT))
        self.begin_sheet(self.context, title)
        self.form = ThresholdForm(self.context, self._sheet_shown, self._own)
        self.form.finished.connect(self.store)
        self.body.addWidget(self.form)
        self.form.mended.connect(self._bar.close_message)
        self._add_foot(voice.translate("HouseThresholds", "Back"), self._leave_form)
        store = Button(theme, voice.translate("HouseThresholds", "Store the threshold"), "primary")
        store.clicked.connect(self.store)
        self.foot.addWidget(store)
        self.form.what.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    @Slot(str)
    def change(self, name: str) -> None:
        """Ask for other terms of the threshold `name`."""
        self._own = next(own for own in self._sheet_shown.house_thresholds if own.id == name)
        self.show_form()

    @Slot()
    def store(self) -> None:
        """Store what the form says; what cannot stand is said below it, and nothing is changed."""
        from selfassess.app.house import contradictions

        assert self.form is not None
        set_target = self._session.change_house_threshold if self._own else self._session.add_house_threshold
        try:
            own = set_target(self._key, self.form.wanted())
        except Problem as problem:
            words = self._problem_words(problem)
            self.show_message(Message(words, "trouble", lasts=True))
            field = self.form.show_trouble(problem.code, words)
            if field is not None:
                self.lead_to(field)
            return
        self._bar.close_message()
        self.show_list(contradictions(self._sheet_shown.questionnaire, own))

    @Slot()
    def _leave_form(self) -> None:
        """Go back to the list; nothing is stored."""
        self._bar.close_message()
        self.show_list()

    def _problem_words(self, problem: Problem) -> str:
        """Word a problem; what the threshold is for by its name."""
        voice, fields = self.context.voice, dict(problem.fields)
        if "target" in fields:
            fields["target"] = target_words(voice, self._sheet_shown.questionnaire, str(fields["target"]))
        return voice.problem(Problem(problem.code, **fields))

    @Slot(str)
    def withdraw(self, name: str) -> None:
        """Take the threshold `name` back; undo brings it again."""
        voice, bridge, sheet = self.context.voice, self.context.bridge, self._sheet_shown
        try:
            gone = self._session.withdraw_house_threshold(self._key, name)
        except Problem as problem:
            self.show_list((problem,))
            return
        self.show_list()
        label = voice.text(label_text(sheet.questionnaire, gone))
        words = voice.translate("HouseThresholds", "“{label}” is withdrawn.", label=label)
        undo = voice.translate("HouseThresholds", "Undo")
        slot = None if bridge is None else bridge.undo
        self.show_message(Message(words, action=undo, slot=slot, keys="Ctrl Z"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back to the list with Esc, and from there out."""
        if event.key() == Qt.Key.Key_Escape and self.form is not None:
            self._leave_form()
        else:
            super().keyPressEvent(event)


def _warning(context: Context, problem: Problem) -> QWidget:
    """Return a sentence with the sign of trouble before it."""
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(icon_label(context.theme, "triangle-alert", "warn"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(context.theme, context.voice.problem(problem), "text", "warn"), 1)
    return widget
