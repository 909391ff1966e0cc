"""What a scenario comes to: overall, thresholds of the goal and sections, before and after."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.domain.figures import OVERALL, Figure, Result
from selfassess.domain.improvement.path import thresholds_of
from selfassess.domain.questionnaire import Threshold
from selfassess.ui.lift.section_line import SectionLine
from selfassess.ui.lift.tally import count_of, decided_words, so_far_label, so_far_words
from selfassess.ui.parts.folding import Folding
from selfassess.ui.parts.labels import Label, icon_label, line
from selfassess.ui.parts.rows import Row
from selfassess.ui.parts.rules import rule
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import figure_words, section_name, section_number

_ARROW = "\N{RIGHTWARDS ARROW}"
_TIED = "\N{WORD JOINER}\N{NO-BREAK SPACE}"
_MOST = 24


class Outcome(QWidget):
    """The figures of now beside those of a scenario."""

    figure_chosen = Signal(str)
    """`overall` or a section whose figure in the scenario is to be explained."""

    def __init__(self, subject: Subject, after: Result, goal: str) -> None:
        """Compare the result of now with `after`."""
        super().__init__()
        self._subject, self._after = subject, after
        self._goals = thresholds_of(subject.questionnaire, goal) if goal else ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._lines: list[SectionLine] = []
        self._column.addWidget(rule(subject.theme, "ink"))
        self._add_overall()
        for threshold in self._goals:
            self._add_goal(threshold)
        self._add_sections()

    def _add_overall(self) -> None:
        voice, theme, questionnaire = self._subject.voice, self._subject.theme, self._subject.questionnaire
        before, after = self._subject.result.overall, self._after.overall
        if before is None or after is None:
            return
        limit = self._subject.profile.overall.limit if self._subject.profile.overall else None
        ends = [figure_words(voice, questionnaire, one.value, limit) for one in (before, after)]
        name = voice.translate("Lift", "Overall score")
        row = Row(theme, f"{name}: {ends[0]} {_ARROW} {ends[1]}", 40, 0)
        figures = (
            line(theme, ends[0], "text", "ink2"),
            icon_label(theme, "arrow-right", "ink3"),
            line(theme, ends[1], "title"),
        )
        row.add(Folding(Label(theme, name, "strong"), figures, 6), 1)
        row.setToolTip(voice.translate("Lift", "How the score in the scenario is made"))
        row.clicked.connect(partial(self.figure_chosen.emit, OVERALL))
        self._column.addWidget(row)

    def _add_goal(self, threshold: Threshold) -> None:
        voice = self._subject.voice
        counts = [count_of(result, threshold) for result in (self._subject.result, self._after)]
        self._add_line(voice.text(threshold.label), decided_words(voice, *counts), "caption_strong")
        if any(count.is_provisional for count in counts):
            self._add_line(so_far_label(voice), so_far_words(voice, *counts), "caption")

    def _add_line(self, name: str, words: str, role: str) -> None:
        theme = self._subject.theme
        row = Folding(Label(theme, name, "caption", "ink2"), (line(theme, words, role),), 6)
        row.setContentsMargins(0, 3, 0, 3)
        self._column.addWidget(row)

    def _add_sections(self) -> None:
        subject, limits = self._subject, set()
        lines = list(self._moved())
        for name, before, after, limit in lines[:_MOST]:
            section = SectionLine(subject, name, (before, after), limit)
            section.clicked.connect(partial(self.figure_chosen.emit, after.id))
            self._column.addWidget(section)
            self._lines.append(section)
            limits.add(limit)
        if not lines:
            return
        words = [subject.voice.translate("Lift", "○ now"), subject.voice.translate("Lift", "● in the scenario")]
        limits.discard(None)
        for limit in limits if len(limits) == 1 else ():
            assert limit is not None
            words.append(subject.voice.translate("Lift", "| threshold {limit}", limit=subject.voice.number(limit)))
        # a sign stays with its word; after a bar a line ends before a space that does not break, too
        words = [one.replace(" ", _TIED) for one in words]
        self._column.addWidget(Label(subject.theme, "   ".join(words), "caption", "ink2"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all sections the same columns; the names stand above the tracks where those would be too short."""
        super().resizeEvent(event)
        names = max((one.least_name for one in self._lines), default=0)
        is_folded = names + max((one.least_rest for one in self._lines), default=0) > self.width()
        for one in self._lines:
            one.arrange(names, is_folded)

    def _moved(self) -> Iterator[tuple[str, Figure, Figure, Fraction | None]]:
        """Yield every top-level section whose figure is another in the scenario."""
        questionnaire = self._subject.questionnaire
        for section in questionnaire.sections:
            before, after = self._subject.result.sections.get(section.id), self._after.sections.get(section.id)
            if before is None or after is None or before.value == after.value:
                continue
            name = f"{section_number(questionnaire, section)} {section_name(self._subject.voice, section)}"
            yield name, before, after, self._limit(section.id)

    def _limit(self, section: str) -> Fraction | None:
        """Return the limit of a section: the goal's, else the leading one."""
        goals = {threshold.id for threshold in self._goals}
        for found in self._after.thresholds:
            for one in found.judgements if found.threshold.id in goals else ():
                if one.target == section:
                    return one.limit
        return next((axis.limit for axis in self._subject.profile.axes if axis.key == section), None)
