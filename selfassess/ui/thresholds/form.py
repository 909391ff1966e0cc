"""The fields of an own threshold."""

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from selfassess.domain.answers import parse_number
from selfassess.domain.errors import Problem
from selfassess.domain.house import PERCENT, HouseThreshold, comparable
from selfassess.domain.questionnaire import Comparison
from selfassess.domain.text import plain
from selfassess.ui.context import Context
from selfassess.ui.parts.chooser import Chooser
from selfassess.ui.parts.fields import line_field, show_trouble
from selfassess.ui.parts.labels import Label, caption_of
from selfassess.ui.start.day_field import DayField
from selfassess.voice.findings import with_unit
from selfassess.voice.findings.house import comparison_names, own_label, reach_words, target_words

if TYPE_CHECKING:  # storage is loaded when a file is opened, not before the first window
    from selfassess.app.sheets import Sheet

_REASON_HEIGHT, _COMPARISON_WIDTH = 72, 180
_IN_REASON, _IN_DAY = ("house.reason_missing",), ("house.no_day",)
_IN_VALUE = ("house.no_value", "number.unreadable", "house.unit_unknown", "house.off_scale", "house.never_met")


class ThresholdForm(QWidget):
    """Asks what a threshold is for, how much, why, and by which decision of the council; Enter in a line ends it."""

    finished = Signal()
    """Enter was pressed in a field of one line: the threshold is to be stored."""
    mended = Signal()
    """Something was changed in a form that was in trouble."""

    def __init__(self, context: Context, sheet: "Sheet", own: HouseThreshold | None = None) -> None:
        """Begin with the terms of `own`, or empty."""
        super().__init__()
        self._context, self._sheet, self._own = context, sheet, own
        self._is_in_trouble = False
        theme, voice = context.theme, context.voice
        self.what = Chooser(theme, voice.translate("HouseThresholds", "What the threshold is for"))
        for name in comparable(sheet.frozen, sheet.result):
            self.what.addItem(target_words(voice, sheet.questionnaire, name), name)
        self.comparison = Chooser(theme, voice.translate("HouseThresholds", "How it is compared"))
        for comparison, words in comparison_names(voice).items():
            self.comparison.addItem(words, comparison)
        self.value = line_field(theme, voice.translate("HouseThresholds", "Value"))
        self._range = Label(theme, "", "caption", "ink2")
        self.name = line_field(
            theme, voice.translate("HouseThresholds", "What it is called (if it needs a name of its own)")
        )
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(voice.translate("HouseThresholds", "Why the municipality wants it"))
        self.reason.setFont(theme.font("text"))
        self.reason.setMinimumHeight(theme.px(_REASON_HEIGHT))
        self.reason.setMaximumHeight(theme.px(_REASON_HEIGHT))
        self.reason.setTabChangesFocus(True)
        self.number = line_field(theme, voice.translate("HouseThresholds", "Number of the council's decision"))
        self.day = DayField(context, voice.translate("HouseThresholds", "Its date"), may_be_empty=True)
        self._lay_out()
        self._fill()
        self._connect()
        self._show_hints()

    def _connect(self) -> None:
        for field in (self.value, self.name, self.number, self.day):
            field.returnPressed.connect(self.finished)
        chosen = (self.what.currentIndexChanged, self.comparison.currentIndexChanged)
        for signal in (*chosen, self.value.textChanged):
            signal.connect(self._show_hints)
        for signal in (*chosen, self.value.textChanged, self.reason.textChanged, self.day.textChanged):
            signal.connect(self._forget_trouble)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._field(self.what))
        limit = QGridLayout()
        limit.setHorizontalSpacing(12)
        limit.setVerticalSpacing(4)
        limit.setColumnMinimumWidth(0, self._context.theme.px(_COMPARISON_WIDTH))
        limit.setColumnStretch(1, 1)
        for place, field in enumerate((self.comparison, self.value)):
            limit.addLayout(self._field(field), 0, place)
        limit.addWidget(self._range, 1, 1)
        column.addLayout(limit)
        column.addLayout(self._field(self.reason))
        decision = QHBoxLayout()
        decision.setSpacing(12)
        for field in (self.number, self.day):
            decision.addLayout(self._field(field), 1)
        column.addLayout(decision)
        column.addLayout(self._field(self.name))

    def _field(self, field: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(caption_of(self._context.theme, field, "caption_strong", "ink"))
        column.addWidget(field)
        return column

    def _fill(self) -> None:
        own, voice = self._own, self._context.voice
        if own is None:
            return
        self.what.setCurrentIndex(self.what.findData(own.applies_to))
        self.comparison.setCurrentIndex(self.comparison.findData(own.comparison))
        self.value.setText(with_unit(voice, voice.number(own.value), plain(own.unit)))
        self.reason.setPlainText(own.reason)
        self.number.setText(own.decision_number)
        if own.decision_date is not None:
            self.day.show_day(own.decision_date)
        self.name.setText(own.label)

    @Slot()
    def _show_hints(self) -> None:
        """Say between what the value lies, and what the threshold is called unless it gets another name."""
        voice, questionnaire = self._context.voice, self._sheet.questionnaire
        self._range.setText(reach_words(voice, self._sheet.frozen, self._sheet.result, self.what.currentData()))
        try:
            self.name.setPlaceholderText(own_label(voice, questionnaire, self._terms()))
        except Problem:
            self.name.setPlaceholderText("")

    def show_trouble(self, code: str, words: str) -> QWidget | None:
        """Mark the field that the problem `code` lies in, and return it."""
        for codes, field in ((_IN_VALUE, self.value), (_IN_REASON, self.reason), (_IN_DAY, self.day)):
            if code in codes:
                show_trouble(field, words)
                self._is_in_trouble = True
                return field
        return None

    @Slot()
    def _forget_trouble(self) -> None:
        """Mark nothing any more: what is wrong is found when it is stored."""
        if self._is_in_trouble:
            self._is_in_trouble = False
            for field in (self.value, self.reason):
                show_trouble(field, "")
            self.day.show_trouble("")
            self.mended.emit()

    def _terms(self) -> HouseThreshold:
        """Return target, comparison and value as they stand. Raises Problem `house.no_value` or `number.unreadable`."""
        words = self.value.text().strip()
        if not words:
            raise Problem("house.no_value")
        unit = PERCENT if words.endswith("%") else ""
        value = parse_number(words.removesuffix("%"))
        begun = self._own or HouseThreshold("", "", "", Comparison.AT_LEAST, Fraction(0), "")
        # Qt hands an enumeration back as the text that it is
        target, comparison = self.what.currentData(), Comparison(self.comparison.currentData())
        return replace(begun, applies_to=target, comparison=comparison, value=value, unit=unit)

    def wanted(self) -> HouseThreshold:
        """Return the threshold as it is asked for.

        Raises Problem `house.no_value`, `number.unreadable` or `house.no_day`.
        """
        terms = self._terms()
        if self.day.text().strip() and self.day.day is None:
            raise Problem("house.no_day", text=self.day.text()[:60])
        return replace(
            terms,
            label=self.name.text(),
            reason=self.reason.toPlainText(),
            decision_number=self.number.text(),
            decision_date=self.day.day,
        )
