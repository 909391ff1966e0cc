"""The right panel: limits of the question, the score; folds to a strip that shows the score."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.limits_block import LimitsBlock
from selfassess.ui.answering.score_block import ScoreBlock
from selfassess.ui.parts.buttons import icon_button
from selfassess.ui.parts.labels import Label, line, paint_ground
from selfassess.ui.parts.rules import rule
from selfassess.ui.theme import Theme
from selfassess.voice.findings.notation import figure_words
from selfassess.voice.findings.verdicts import counts_line

STRIP, WIDTH, WIDE = 40, 320, 400
_EDGE = 24


class SidePanel(QWidget):
    """What the answers so far come to."""

    explanation_wanted = Signal(str)
    """The figure that was clicked."""
    folded = Signal()
    """The panel is to become a strip."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make the panel."""
        super().__init__()
        self._desk = desk
        paint_ground(self, theme.colour("paper"))
        self.heading = Label(theme, "", "strong")
        self.limits = LimitsBlock(theme, desk)
        self._counts = Label(theme, "", "caption", "ink2")
        self.score = ScoreBlock(theme, desk)
        self.score.explanation_wanted.connect(self.explanation_wanted)
        fold = icon_button(theme, "chevron-right", desk.voice.translate("Answering", "Fold the panel"))
        fold.clicked.connect(self.folded)
        head = QHBoxLayout()
        head.setContentsMargins(_EDGE, 10, 12, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(fold)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_EDGE, 4, _EDGE - 12, 16)
        column.setSpacing(12)
        column.addWidget(self.limits)
        column.addWidget(self._counts)
        column.addWidget(self.score)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(area, 1)
        self._edge = rule(theme)
        self._edge.setParent(self)

    def set_width(self, width: int) -> None:
        """Take `width` pixels."""
        self.score.set_width(width - 2 * _EDGE)

    @Slot()
    def show_answer(self) -> None:
        """Show what the answers come to."""
        voice, sheet = self._desk.voice, self._desk.sheet
        is_scored = sheet.questionnaire.is_scored
        self.heading.setText(
            voice.translate("Answering", "Score so far") if is_scored else voice.translate("Answering", "Limits")
        )
        self.limits.show_answer()
        self._counts.setVisible(not is_scored)
        if not is_scored:
            counts = counts_line(voice, sheet.result)
            self._counts.setText(voice.translate("Answering", "Whole sheet: {counts}.", counts=counts))
        self.score.show_answer()


class Strip(QWidget):
    """The folded panel: opens it, and shows the overall score."""

    opened = Signal()
    """The panel is to open."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make the strip."""
        super().__init__()
        self._desk = desk
        paint_ground(self, theme.colour("paper"))
        self.setFixedWidth(STRIP)
        self.button = icon_button(theme, "chevron-left", desk.voice.translate("Answering", "Open the panel"))
        self.button.clicked.connect(self.opened)
        self._score = line(theme, "", "caption_strong")
        self._score.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 10, 2, 0)
        column.setSpacing(8)
        column.addWidget(self.button)
        column.addWidget(self._score)
        column.addStretch(1)

    @Slot()
    def show_answer(self) -> None:
        """Show the overall score."""
        sheet = self._desk.sheet
        overall = sheet.result.overall
        words = "" if overall is None or overall.value is None else figure_words(
            self._desk.voice, sheet.questionnaire, overall.value
        )
        self._score.setText(words)
