"""One own threshold as it is listed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.domain.house import HouseThreshold, own_result
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.chips import status_chip, verdict_chip
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.rules import rule
from selfassess.voice.findings import compared_words, tally_words
from selfassess.voice.findings.house import decision_words, own_label, set_words
from selfassess.voice.terms import status_words, verdict_word

if TYPE_CHECKING:  # storage is loaded when a file is opened, not before the first window
    from selfassess.app.sheets import Sheet


class ThresholdEntry(QWidget):
    """What a threshold asks for, whether it is met, why it was set and by whom; it can be changed and withdrawn."""

    change_requested = Signal(str)
    """The threshold's id."""
    withdrawal_requested = Signal(str)
    """The threshold's id."""

    def __init__(self, context: Context, sheet: "Sheet", own: HouseThreshold, is_fixed: bool) -> None:
        """Show `own`; `is_fixed` where the file can only be read."""
        super().__init__()
        self._own, self._label = own, context.voice.text(own_result(sheet.result, own).threshold.label)
        theme, voice = context.theme, context.voice
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(theme, self._label, "strong"), 1)
        if not is_fixed:
            for button in self._buttons(context):
                head.addWidget(button)
        column.addLayout(head)
        column.addLayout(_chips(context, sheet, own))
        column.addWidget(Label(theme, own.reason))
        told = (decision_words(voice, own), set_words(voice, own))
        column.addWidget(Label(theme, "; ".join(words for words in told if words), "caption", "ink2"))
        column.addSpacing(4)
        column.addWidget(rule(theme))

    def _buttons(self, context: Context) -> tuple[Button, Button]:
        theme, voice, label = context.theme, context.voice, self._label
        change = Button(theme, voice.translate("HouseThresholds", "Change"), "small_link")
        change.setAccessibleName(voice.translate("HouseThresholds", "Change “{label}”", label=label))
        change.clicked.connect(self._ask_change)
        gone = Button(theme, voice.translate("HouseThresholds", "Withdraw"), "small_link")
        gone.setAccessibleName(voice.translate("HouseThresholds", "Withdraw “{label}”", label=label))
        gone.clicked.connect(self._ask_withdrawal)
        return change, gone

    @Slot()
    def _ask_change(self) -> None:
        self.change_requested.emit(self._own.id)

    @Slot()
    def _ask_withdrawal(self) -> None:
        self.withdrawal_requested.emit(self._own.id)


def _chips(context: Context, sheet: "Sheet", own: HouseThreshold) -> FlowLayout:
    """Return whose the threshold is, what it asks for, and how things stand."""
    theme, voice, found = context.theme, context.voice, own_result(sheet.result, own)
    one = found.judgements[0] if len(found.judgements) == 1 else None
    shown = compared_words(voice, sheet.questionnaire, sheet.result, one) if one else tally_words(voice, found)
    chips = FlowLayout(across=12, down=4)
    chips.addWidget(status_chip(theme, found.threshold, status_words(found.threshold, voice)))
    if own.label:
        chips.addWidget(line(theme, own_label(voice, sheet.questionnaire, own), "caption"))
    chips.addWidget(verdict_chip(theme, found.together, verdict_word(found.together, voice)))
    if shown:
        chips.addWidget(line(theme, shown, "caption_strong"))
    return chips
