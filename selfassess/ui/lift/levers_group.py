"""One step up on each question: heading, filter by section, table, and what to do where there are no rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from selfassess.domain.findings import unjudged
from selfassess.ui.lift.levers_model import EFFORT, IN_PATH, NAME, NUMBER, OVERALL_GAIN, SECTION, LeversModel
from selfassess.ui.lift.levers_table import LeversTable
from selfassess.ui.lift.search import Found
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.chooser import Chooser
from selfassess.ui.parts.labels import Label, icon_label, line
from selfassess.ui.parts.rules import rule
from selfassess.ui.results.subject import Subject
from selfassess.voice import Voice
from selfassess.voice.findings import section_name, section_number, speaks_of_principles, waiting_words


class LeversGroup(QWidget):
    """The table of levers with its head."""

    def __init__(self, subject: Subject) -> None:
        """Begin without rows."""
        super().__init__()
        self._subject = subject
        theme, voice = subject.theme, subject.voice
        self._model = LeversModel(subject, self)
        self.table = LeversTable(subject, self._model)
        self.table.sorted_by.connect(self._say_order)
        self._order = Label(theme, order_words(voice, -1), "caption", "ink2")
        self.filter = self._make_filter()
        self.fold = Button(theme, "", "small", "chevron-right")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        self.fold.hide()
        self._model.modelReset.connect(self._show_fold)
        self._none = Label(theme, voice.translate("Lift", "No answer can be led a step up."), "text", "ink2")
        self._marks = (
            icon_label(theme, "check", "accent"),
            line(theme, voice.translate("Lift", "on the cheapest path"), "caption", "accent"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(rule(theme, "ink"))
        column.addLayout(self._head())
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._none)
        column.addWidget(self.table, 1)
        self._none.hide()

    def _head(self) -> QBoxLayout:
        """Return what the table is, by what it is sorted, and what it can show; in two rows where words are large."""
        theme, voice = self._subject.theme, self._subject.voice
        is_large = theme.scale >= 1.5
        told, chosen = QHBoxLayout(), QHBoxLayout()
        told.addWidget(line(theme, voice.translate("Lift", "One step up"), "strong"))
        told.addWidget(self._order, 1)
        for mark in self._marks:
            chosen.addWidget(mark)
        chosen.addWidget(self.filter)
        if is_large:
            chosen.addStretch(1)
        head = QBoxLayout(QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight)
        for row in (told, chosen):
            row.setSpacing(10)
        head.setSpacing(6 if is_large else 10)
        head.addLayout(told, 1)
        head.addLayout(chosen)
        return head

    def _make_filter(self) -> Chooser:
        voice, questionnaire = self._subject.voice, self._subject.questionnaire
        principles = speaks_of_principles(questionnaire)
        name = voice.translate("Lift", "All principles") if principles else voice.translate("Lift", "All sections")
        chooser = Chooser(self._subject.theme, voice.translate("Lift", "Which questions are shown"))
        chooser.addItem(name, "")
        for section in questionnaire.sections:
            number, words = section_number(questionnaire, section), section_name(voice, section)
            chooser.addItem(f"{number} {words}", section.id)
        chooser.setFixedWidth(self._subject.theme.px(170))
        chooser.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        chooser.activated.connect(self._filter)
        return chooser

    def _unfold(self, is_unfolded: bool) -> None:
        self.fold.show_icon("chevron-down" if is_unfolded else "chevron-right")
        self._model.unfold(is_unfolded)

    def _show_fold(self) -> None:
        """Say how many open questions are shown only when asked for."""
        waiting = [row.question.id for row in self._model.folded]
        unsure = len(unjudged(waiting, self._subject.sheet.answers))
        self.fold.setText(waiting_words(self._subject.voice, len(waiting) - unsure, unsure))
        self.fold.setVisible(bool(waiting))
        self.fold.updateGeometry()

    def _filter(self, at: int) -> None:
        self._model.show_section(self.filter.itemData(at))

    @property
    def section(self) -> str:
        """Return the section whose questions are shown; empty for all."""
        return str(self.filter.currentData())

    def show_section(self, section: str) -> None:
        """Show the questions of a section; of one that is not there, all."""
        at = max(self.filter.findData(section), 0)
        self.filter.setCurrentIndex(at)
        self._filter(at)

    def show_found(self, found: Found) -> None:
        """Show other levers."""
        self._model.show_found(found)
        for mark in self._marks:
            mark.setVisible(found.path is not None and bool(found.path.steps))
        self._none.setVisible(not found.lift.open and not found.lift.levers)

    def _say_order(self, column: int) -> None:
        self._order.setText(order_words(self._subject.voice, column))


def order_words(voice: Voice, column: int) -> str:
    """Return by what the levers are sorted; the open questions always stand first."""
    words = {
        NUMBER: voice.translate("Lift", "sorted by number"),
        NAME: voice.translate("Lift", "sorted by number"),
        IN_PATH: voice.translate("Lift", "those of the path first"),
        SECTION: voice.translate("Lift", "sorted by what a section gains"),
        OVERALL_GAIN: voice.translate("Lift", "sorted by what the whole gains"),
        EFFORT: voice.translate("Lift", "sorted by effort"),
    }
    return words.get(column, voice.translate("Lift", "sorted by gain per unit of effort"))
