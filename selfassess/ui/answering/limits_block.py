"""The limits of one question: its value against each, whose the limit is, and what it says."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.domain.explanation import judgements_on
from selfassess.domain.figures import Judgement, Verdict
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.legal_basis import source_lines
from selfassess.ui.parts.chips import status_chip, verdict_chip
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.rules import rule
from selfassess.ui.theme import Theme
from selfassess.voice.findings.limits import judgement_words
from selfassess.voice.findings.notation import comparison_words
from selfassess.voice.terms import status_words


class LimitsBlock(QWidget):
    """One group for each limit of the question on the desk."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make an empty block."""
        super().__init__()
        self._theme, self._desk = theme, desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._inside: QWidget | None = None

    @Slot()
    def show_answer(self) -> None:
        """Show the limits of the question on the desk; a question without limits hides the block."""
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
        judgements = judgements_on(self._desk.sheet.result, self._desk.question.id)
        self.setVisible(bool(judgements))
        if judgements:
            self._inside = self._groups(judgements)
            self._column.addWidget(self._inside)
            # shown at once: a layout would show it one frame later
            self._inside.show()

    def _groups(self, judgements: tuple[Judgement, ...]) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for at, judgement in enumerate(judgements):
            if at:
                column.addSpacing(8)
                column.addWidget(rule(self._theme))
                column.addSpacing(8)
            self._fill(column, judgement)
        return inside

    def _fill(self, column: QVBoxLayout, judgement: Judgement) -> None:
        theme, voice, threshold = self._theme, self._desk.voice, judgement.threshold
        column.addWidget(Label(theme, voice.text(threshold.label), "strong"))
        limit = comparison_words(voice, threshold)
        if limit:
            column.addWidget(Label(theme, voice.translate("Answering", "Threshold: {limit}", limit=limit), "text"))
        chips = FlowLayout(across=12, down=6)
        chips.addWidget(status_chip(theme, threshold, status_words(threshold, voice)))
        words = judgement_words(voice, self._desk.sheet.questionnaire, judgement)
        if judgement.verdict is not Verdict.ORIENTATION:
            chips.addWidget(verdict_chip(theme, judgement.verdict, words))
        holder = QWidget()
        holder.setLayout(chips)
        column.addWidget(holder)
        if judgement.verdict is Verdict.ORIENTATION:
            column.addWidget(Label(theme, words, "text"))
        if threshold.text:
            column.addWidget(Label(theme, voice.text(threshold.text), "caption", "ink2"))
        for widget in source_lines(theme, voice, threshold.source):
            column.addWidget(widget)
