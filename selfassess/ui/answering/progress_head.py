"""How far one has come: answered, how long the rest will take, what is not counted, who has what."""

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.domain.pace import minutes_left
from selfassess.ui.answering.desk import Desk
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.progress import ProgressLine
from selfassess.ui.theme import Theme
from selfassess.voice.findings.pace import time_words


class ProgressHead(QWidget):
    """Counts, a bar, an estimate, and the way to the list of who has what."""

    shares_wanted = Signal()
    """Who has which section is to be listed."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make an empty head."""
        super().__init__()
        self._desk = desk
        self.done = Label(theme, "", "caption_strong")
        self._share = line(theme, "", "caption", "ink2")
        self._bar = ProgressLine(theme)
        self.rest = Label(theme, "", "caption", "ink2")
        self.given = Button(theme, "", "small_link", "user")
        self.given.clicked.connect(self.shares_wanted)
        head = QHBoxLayout()
        head.addWidget(self.done, 1)
        head.addWidget(self._share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self.rest)
        column.addWidget(self.given, 0, Qt.AlignmentFlag.AlignLeft)

    def show_counts(self) -> None:
        """Show how far the sheet on the desk is."""
        voice, coverage = self._desk.voice, self._desk.sheet.result.coverage
        share = Fraction(coverage.answered, coverage.applicable) if coverage.applicable else Fraction(0)
        answered, total = voice.number(coverage.answered), voice.number(coverage.applicable)
        self.done.setText(voice.translate("Answering", "Answered: {done} of {all}", done=answered, all=total))
        self._share.setText(voice.percent(share))
        self._bar.show_share(share, self.done.text())
        self.rest.setText(self._rest_words())
        self.rest.setVisible(bool(self.rest.text()))
        self._show_given()

    def _rest_words(self) -> str:
        """Say how long the rest takes, and what is not counted, so that it can be reconciled with all there are."""
        voice, sheet = self._desk.voice, self._desk.sheet
        coverage = sheet.result.coverage
        time = time_words(voice, minutes_left(sheet.questionnaire, coverage.open))
        parts = []
        if coverage.not_applicable:
            parts.append(voice.translate("Answering", "%n not applicable", "questions", coverage.not_applicable))
        if coverage.not_asked:
            parts.append(voice.translate("Answering", "%n not asked", "questions", coverage.not_asked))
        left_out = voice.join(parts)
        if not time:
            return left_out
        still = voice.translate("Answering", "still {time}", time=time)
        return f"{still}; {left_out}" if left_out else still

    def _show_given(self) -> None:
        """Say how many sections are given out and how many of them are late."""
        voice, shares = self._desk.voice, self._desk.sheet.shares
        self.given.setVisible(bool(shares))
        if not shares:
            return
        late = sum(share.days_late(self._desk.today) > 0 for share in shares)
        words = voice.translate("Answering", "%n sections given out", "", len(shares))
        if late:
            words = f"{words}, {voice.translate('Answering', '%n overdue', 'sections', late)}"
        self.given.setText(words)
        self.given.updateGeometry()
        self.given.show_icon("triangle-alert" if late else "user")
