"""A scored sheet at a glance; the groups stand in three columns, in two with the rest below, or in one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from selfassess.charts.radar import is_radar
from selfassess.ui.results.finding import Finding, OverallScore
from selfassess.ui.results.groups import (
    ChartGroup,
    bars_group,
    distribution_group,
    heat_group,
    radar_group,
    trend_group,
)
from selfassess.ui.results.standing import open_list, strengths_list, weaknesses_list
from selfassess.ui.results.subject import Subject
from selfassess.ui.results.thresholds import threshold_rows, thresholds_button

_EDGE, _GAP = 32, 36
_THREE_FROM, _TWO_FROM = 1340, 820
"""Pixels at the usual size of the text."""
_WIDEST = 1760
_SHARES = (392, 472, 366)


def edge_of(width: int) -> int:
    """Return the margin left and right of a page of that width: what is wider than 1760 stays empty."""
    return max(_EDGE, (width - _WIDEST) // 2)


class Overview(QWidget):
    """Verdict, overall score, charts and lists of one scored sheet."""

    figure_chosen = Signal(str)
    """`overall` or a section's id: its explanation is wanted."""
    question_chosen = Signal(str)
    """A question's id: it is to be shown."""
    lift_requested = Signal(str)
    """The sheet of which it is wanted what would lift it."""
    thresholds_requested = Signal(str)
    """The sheet whose own thresholds are wanted."""
    message = Signal(object)
    """A Message about a chart, copied or saved."""

    def __init__(self, subject: Subject) -> None:
        """Show `subject`."""
        super().__init__()
        self._subject = subject
        self._finding = Finding(subject)
        self._finding.question_chosen.connect(self.question_chosen)
        self._finding.lift_requested.connect(self.lift_requested)
        overall = subject.result.overall
        self._overall = OverallScore(subject, overall) if overall and overall.value is not None else None
        if self._overall:
            self._overall.figure_chosen.connect(self.figure_chosen)
            self._overall.message.connect(self.message)
        self._groups, self._more = self._make_groups(), self._make_more()
        for group in (*self._groups, *self._more):
            group.key_chosen.connect(self._open)
            group.message.connect(self.message)
        self._lists = [strengths_list(subject), weaknesses_list(subject), open_list(subject)]
        for found in self._lists:
            found.question_chosen.connect(self.question_chosen)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(24)
        self._columns = 0
        self._arrange(len(_SHARES))

    def _make_groups(self) -> list[ChartGroup]:
        subject = self._subject
        rows = threshold_rows(subject)
        for row in rows:
            row.target_chosen.connect(self._open)
        groups = [radar_group(subject)] if is_radar(subject.profile) else []
        bars = bars_group(subject, rows)
        own = thresholds_button(subject)
        own.clicked.connect(self._ask_for_thresholds)
        # above the stretch at the group's end
        bars.column.insertWidget(bars.column.count() - 1, own, 0, Qt.AlignmentFlag.AlignLeft)
        return [*groups, bars, heat_group(subject) if subject.heat.is_round else distribution_group(subject)]

    def _make_more(self) -> list[ChartGroup]:
        """Return the charts below the lists: what changed, and the answers by level or a matrix too large for above."""
        subject = self._subject
        trend = [trend_group(subject)] if len(subject.periods) > 1 else []
        if not subject.heat.is_round:
            return [heat_group(subject), *trend]
        # without an answer there is nothing to count
        return [*trend, distribution_group(subject)] if subject.result.coverage.answered else trend

    def _open(self, target: str) -> None:
        is_question = target in self._subject.questionnaire.question_by_id
        (self.question_chosen if is_question else self.figure_chosen).emit(target)

    def _ask_for_thresholds(self) -> None:
        self.thresholds_requested.emit(self._subject.sheet.key)

    def show_selected(self, key: str) -> None:
        """Bring out the figure that is being explained, or none."""
        for group in (*self._groups, *self._more):
            group.chart.show_selected(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take three columns where they fit, else two or one."""
        super().resizeEvent(event)
        edge = edge_of(self.width())
        self._grid.setContentsMargins(edge, 20, edge, 24)
        px = self._subject.theme.px
        self._arrange(3 if self.width() >= px(_THREE_FROM) else 2 if self.width() >= px(_TWO_FROM) else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for part in (self._finding, self._overall, *self._groups, *self._lists):
            if part is not None:
                # an item that is only taken out would live on and keep the widget's heights from being asked anew
                self._grid.removeWidget(part)
        for column, share in enumerate(_SHARES):
            self._grid.setColumnStretch(column, share if column < columns else 0)
        row = self._place_head(columns)
        beside = 1 < columns < len(self._groups)
        for index, group in enumerate(self._groups):
            rows = len(self._lists) if beside and index == columns else 1
            self._grid.addWidget(group, row + index // columns, index % columns, rows, 1)
        row += 1 if columns > 1 else len(self._groups)
        for index, found in enumerate(self._lists):
            # the lists stand beside the heat map where it has a row of its own
            place = (row + index, 1) if beside else (row + index // columns, index % columns)
            self._grid.addWidget(found, *place)
        self._grid.setRowStretch(self._place_more(row + len(self._lists), columns), 1)

    def _place_more(self, row: int, columns: int) -> int:
        """Put the charts below the lists, a matrix over the whole width; return the next row."""
        if not self._subject.heat.is_round:
            for index, group in enumerate(self._more):
                self._grid.addWidget(group, row + index, 0, 1, columns)
            return row + len(self._more)
        # of three columns the first of two charts has two
        wide = max(columns - 1, 1)
        for index, group in enumerate(self._more):
            width = wide if len(self._more) > 1 and not index else 1
            below, column = divmod(index * wide, columns)
            self._grid.addWidget(group, row + below, column, 1, width)
        return row + len(self._more)

    def _place_head(self, columns: int) -> int:
        """Put sentence and overall score beside each other where there is room; return the next row."""
        if self._overall is None:
            self._grid.addWidget(self._finding, 0, 0, 1, columns)
            return 1
        if columns == len(_SHARES):
            self._grid.addWidget(self._finding, 0, 0, 1, 2)
            self._grid.addWidget(self._overall, 0, 2)
            return 1
        self._grid.addWidget(self._finding, 0, 0, 1, columns)
        self._grid.addWidget(self._overall, 1, 0)
        return 2
