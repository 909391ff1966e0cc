"""What the report will say in one sentence, and whether its pages or the clerk's text are looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QWidget

from selfassess.app.exporting import with_sheets
from selfassess.app.reporting import Order
from selfassess.domain.record import Snapshot, leading_sheet
from selfassess.ui.context import Context
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.pills import chosen_pill, pills
from selfassess.voice import Voice
from selfassess.voice.findings import verdict_sentence, waiting_words

_PAGES, _TEXT = "pages", "text"


class Headline(QWidget):
    """Tells whether the report is final, provisional, or still without a score."""

    view_chosen = Signal(bool)
    """Whether the text for the document system is wanted instead of the pages."""

    def __init__(self, context: Context) -> None:
        """Begin with the pages."""
        super().__init__()
        theme, self._voice = context.theme, context.voice
        # where the words are large the pages below need the room, and words beside pills would stand one in a line
        is_large = theme.scale >= 1.5
        self.words = Label(theme, "", "strong" if is_large else "title", is_heading=True)
        views = {
            _PAGES: self._voice.translate("ReportPage", "Pages"),
            _TEXT: self._voice.translate("ReportPage", "Text for the document system"),
        }
        self.views = pills(context, views, _PAGES, self)
        self.views.buttonClicked.connect(self._tell_view)
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(24, 16, 24, 12)
        row.setSpacing(8 if is_large else 24)
        row.addWidget(self.words, 1)
        choice = QWidget()
        side_by_side = QHBoxLayout(choice)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(4)
        for button in self.views.buttons():
            side_by_side.addWidget(button)
        side = Qt.AlignmentFlag.AlignLeft if is_large else Qt.AlignmentFlag.AlignRight
        row.addWidget(choice, 0, side | Qt.AlignmentFlag.AlignVCenter)

    @property
    def is_text(self) -> bool:
        """Tell whether the text for the document system is wanted."""
        return chosen_pill(self.views) == _TEXT

    def _tell_view(self, button: QAbstractButton) -> None:
        self.view_chosen.emit(button.objectName() == _TEXT)

    def show_order(self, order: Order) -> None:
        """Say how far the answers of the report's scored sheets are."""
        self.words.setText(state_sentence(self._voice, order.snapshot, order.options.sheets))


def state_sentence(voice: Voice, snapshot: Snapshot, keys: tuple[str, ...]) -> str:
    """Return whether a report of these sheets (of all without keys) is final, provisional or without a score.

    Of its sheets those count that are scored; without any the first says what the results page says of it.
    """
    chosen = with_sheets(snapshot, keys)
    scored = [sheet for sheet in chosen.sheets if sheet.questionnaire.is_scored]
    if not scored:
        lead = leading_sheet(chosen)
        return verdict_sentence(voice, lead.questionnaire, lead.result)
    answered = sum(sheet.result.coverage.answered for sheet in scored)
    total = sum(sheet.result.coverage.applicable for sheet in scored)
    if answered == 0:
        return voice.translate("ReportPage", "Nothing has been answered yet; the report will say so.")
    if answered == total:
        return voice.translate("ReportPage", "All %n questions are answered; the report is final.", "", total)
    unsure = sum(sheet.result.coverage.cannot_judge for sheet in scored)
    if unsure:
        told = waiting_words(voice, total - answered - unsure, unsure)
        return voice.translate("ReportPage", "The report is provisional: {waiting}.", waiting=told)
    return voice.translate("ReportPage", "The report is provisional: %n questions are open.", "", total - answered)
