"""A data sheet: its figures against the limits others have published, as a table."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHeaderView, QVBoxLayout, QWidget

from selfassess.domain.figures import Verdict
from selfassess.domain.findings import verdict_counts
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.rules import rule
from selfassess.ui.results.limits_delegate import ACROSS, LimitsDelegate
from selfassess.ui.results.limits_model import (
    LIMIT,
    NAME,
    NUMBER,
    SOURCE,
    STATUS,
    VALUE,
    VERDICT,
    LimitsFilter,
    LimitsModel,
    limit_rows,
)
from selfassess.ui.results.overview import edge_of
from selfassess.ui.results.row_table import RowTable
from selfassess.ui.results.subject import Subject
from selfassess.ui.results.thresholds import thresholds_button
from selfassess.voice.findings import verdict_sentence

_WHOLE_FROM, _ROOMY, _LIMIT_FROM, _WIDEST_FIGURE = 1100, 1600, 560, 220
"""Pixels at the usual size of the text: from which on all columns are shown, limits stand in one line,
and all columns but two are shown; the widest figure or limit."""
_WORDS = 0.7
"""The largest share of the table that the columns of a fixed width have; the names have the rest."""
_WIDTHS = {NUMBER: 56, VALUE: 120, LIMIT: 160, VERDICT: 208, STATUS: 188}
_SHOWN = (
    Verdict.NOT_MET,
    Verdict.MET,
    Verdict.NOT_DECIDED,
    Verdict.ORIENTATION,
    Verdict.NOT_APPLICABLE,
    Verdict.NO_PUBLISHED_VALUE,
)


class LimitsView(QWidget):
    """The counts in one line, a filter by verdict, and every limit with its source."""

    figure_chosen = Signal(str)
    """The id of the question whose figure is to be explained."""
    thresholds_requested = Signal(str)
    """The sheet whose own thresholds are wanted."""

    def __init__(self, subject: Subject) -> None:
        """Show the data sheet `subject`."""
        super().__init__()
        self._subject = subject
        self._filter = LimitsFilter(self)
        self._rows = limit_rows(subject)
        self._filter.setSourceModel(LimitsModel(subject.voice, self._rows, self))
        self._column = column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addWidget(
            Label(subject.theme, verdict_sentence(subject.voice, subject.questionnaire, subject.result), "page")
        )
        column.addLayout(self._make_filters())
        column.addWidget(rule(subject.theme, "ink"))
        self.table = self._make_table()
        column.addWidget(self.table, 1)

    def _make_filters(self) -> FlowLayout:
        flow = FlowLayout()
        self._choices = QButtonGroup(self)
        counts = verdict_counts(self._subject.result)
        self._verdicts: list[Verdict | None] = [None, *(verdict for verdict in _SHOWN if counts[verdict])]
        for number, verdict in enumerate(self._verdicts):
            button = Button(self._subject.theme, self._filter_words(verdict), "pill")
            self._choices.addButton(button, number)
            flow.addWidget(button)
        own = thresholds_button(self._subject)
        own.clicked.connect(self._ask_for_thresholds)
        flow.addWidget(own)
        self._choices.button(0).setChecked(True)
        self._choices.idClicked.connect(self._choose_filter)
        return flow

    def _filter_words(self, verdict: Verdict | None) -> str:
        voice, counts = self._subject.voice, verdict_counts(self._subject.result)
        if verdict is None and any(row.verdict is None for row in self._rows):
            return voice.translate("Results", "All %n figures", "", len(self._subject.questionnaire.questions))
        if verdict is None:
            return voice.translate("Results", "All %n limits", "", sum(counts.values()))
        words = {
            Verdict.NOT_MET: voice.translate("Results", "Not met {count}", count=counts[verdict]),
            Verdict.MET: voice.translate("Results", "Met {count}", count=counts[verdict]),
            Verdict.NOT_DECIDED: voice.translate("Results", "Not filled in {count}", count=counts[verdict]),
            Verdict.ORIENTATION: voice.translate("Results", "For orientation {count}", count=counts[verdict]),
            Verdict.NOT_APPLICABLE: voice.translate("Results", "Not applicable {count}", count=counts[verdict]),
            Verdict.NO_PUBLISHED_VALUE: voice.translate("Results", "Not published {count}", count=counts[verdict]),
        }
        return words[verdict]

    def _make_table(self) -> RowTable:
        table = RowTable(self._subject.theme, self._filter)
        table.setItemDelegate(LimitsDelegate(self._subject.theme, table))
        table.setAccessibleName(self._subject.voice.translate("Results", "Limits"))
        table.setMinimumHeight(self._subject.theme.px(320))
        header = table.horizontalHeader()
        for column in _WIDTHS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        for column in (NAME, SOURCE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.row_chosen.connect(self._choose_row)
        return table

    def _width_of(self, column: int, role: str) -> int:
        """Return the width in which everything in a column stands in one line, as far as it is not a text."""
        metrics = QFontMetrics(self._subject.theme.font(role))
        widest = max((metrics.horizontalAdvance(row.words[column]) for row in self._rows), default=0)
        px = self._subject.theme.px
        return min(max(px(_WIDTHS[column]), widest + 2 * ACROSS + 2), px(_WIDEST_FIGURE))

    def _ask_for_thresholds(self) -> None:
        self.thresholds_requested.emit(self._subject.sheet.key)

    def _choose_filter(self, number: int) -> None:
        self._filter.show_verdict(self._verdicts[number])
        self.table.fit_rows()

    def _choose_row(self, index: QModelIndex) -> None:
        model = self._filter.sourceModel()
        assert isinstance(model, LimitsModel)
        self.figure_chosen.emit(model.rows[self._filter.mapToSource(index).row()].question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margins of the page."""
        super().resizeEvent(event)
        edge = edge_of(self.width())
        self._column.setContentsMargins(edge, 20, edge, 16)
        px = self._subject.theme.px
        for column, least in ((STATUS, _WHOLE_FROM), (SOURCE, _WHOLE_FROM), (LIMIT, _LIMIT_FROM)):
            # beside an open explanation, which says them for the chosen row
            self.table.setColumnHidden(column, self.width() < px(least))
        widths = {column: px(width) for column, width in _WIDTHS.items()} | {VALUE: self._width_of(VALUE, "strong")}
        if self.width() >= px(_ROOMY):
            # elsewhere names and sources need the room more
            widths[LIMIT] = self._width_of(LIMIT, "text")
        wanted = {column: width for column, width in widths.items() if not self.table.isColumnHidden(column)}
        share = min(1.0, _WORDS * (self.width() - 2 * edge) / sum(wanted.values()))
        for column, width in wanted.items():
            self.table.horizontalHeader().resizeSection(column, round(width * share))
