"""Above the question: where one is, who has the section, how much of it is open."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from selfassess.domain.answers import OPEN, State
from selfassess.domain.pace import minutes_left
from selfassess.ui.answering.cards.answer_row import BLEED
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.entries import place_in_section
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.theme import Theme
from selfassess.voice.findings.assigning import held_words
from selfassess.voice.findings.notation import section_name
from selfassess.voice.findings.pace import time_words

_GAP, _CRUMBS = 12, 100
"""Pixels between the parts; the least that the sections keep where the time is told too."""


class QuestionHead(QWidget):
    """Sections, the button that gives them out, place and time."""

    giving_wanted = Signal()
    """The section of the question is to be given to somebody, or to somebody else."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make an empty head."""
        super().__init__()
        self._desk, self._is_short = desk, theme.is_large
        self._least_crumbs = theme.px(_CRUMBS)
        self._place = self._place_and_time = ""
        self.crumbs = Label(theme, "", "caption", "ink2")
        self.place = line(theme, "", "caption", "ink2")
        self.give = Button(theme, "", "small_link", "user")
        self.give.clicked.connect(self.giving_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(BLEED, 0, BLEED, 0)
        row.setSpacing(_GAP)
        for words in (self.crumbs, self.place):
            # on the line of the button between them
            words.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.addWidget(self.crumbs, 1)
        row.addWidget(self.give, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)

    def show_place(self) -> None:
        """Show where the question on the desk stands."""
        voice, questionnaire, question = self._desk.voice, self._desk.sheet.questionnaire, self._desk.question
        path = questionnaire.path_by_question[question.id]
        top = questionnaire.sections.index(path[0]) + 1
        titles = [f"{top}. {voice.text(path[0].title)}", *(voice.text(section.title) for section in path[1:])]
        # where room is short the section says enough
        whole = "  /  ".join(titles)
        self.crumbs.setText(f"{top}. {section_name(voice, path[0])}" if self._is_short else whole)
        self.crumbs.setToolTip(whole if self._is_short else "")
        self.crumbs.setAccessibleName(whole)
        at, count = place_in_section(questionnaire, question)
        self._place = voice.translate(
            "Answering", "Question {at} of {count}", at=voice.number(at), count=voice.number(count)
        )
        self._place_and_time = "; ".join(filter(None, (self._place, self._time_words())))
        self._show_holder()
        self._fit()

    def _fit(self) -> None:
        """Tell the time where there is room; the tool tip tells it everywhere."""
        beside = self.give.sizeHint().width() + 2 * BLEED + 2 * _GAP + self._least_crumbs
        has_room = self._wide(self._place_and_time) <= self.width() - beside
        self.place.setText(self._place_and_time if has_room else self._place)
        self.place.setToolTip("" if has_room else self._place_and_time)
        self.place.setAccessibleName(self._place_and_time)

    def _wide(self, words: str) -> int:
        return self.place.fontMetrics().horizontalAdvance(words)

    def minimumSizeHint(self) -> QSize:
        """Return the width without the time: it is left out where it does not fit."""
        least = super().minimumSizeHint()
        return QSize(least.width() - self._wide(self.place.text()) + self._wide(self._place), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the time out where it does not fit."""
        super().resizeEvent(event)
        self._fit()

    def _time_words(self) -> str:
        """Say how long the open questions of the section at the top will take."""
        voice, sheet = self._desk.voice, self._desk.sheet
        section = sheet.questionnaire.path_by_question[self._desk.question.id][0]
        waiting = section.question_ids & sheet.result.asked
        open_ones = sum(sheet.answers.get(name, OPEN).state is State.OPEN for name in waiting)
        time = time_words(voice, minutes_left(sheet.questionnaire, open_ones))
        return voice.translate("Answering", "still {time}", time=time) if time else ""

    def _show_holder(self) -> None:
        voice, section, today = self._desk.voice, self._desk.section, self._desk.today
        share = next((one for one in self._desk.sheet.shares if one.assignment.section == section.id), None)
        is_late = share is not None and share.days_late(today) > 0
        words = share.assignment.person if share else voice.translate("Answering", "Give out the section …")
        told = held_words(voice, share, today) if share else voice.translate("Answering", "Nobody has this section yet")
        if (words, told) != (self.give.text(), self.give.toolTip()):
            self.give.setText(words)
            self.give.setToolTip(told)
            self.give.updateGeometry()
        self.give.show_icon("triangle-alert" if is_late else "user")
        self.give.setAccessibleName(
            voice.translate("Answering", "Section given to {who}", who=told)
            if share
            else voice.translate("Answering", "Give out this section")
        )
        self.give.setVisible(share is not None or not self._desk.session.read_only)
