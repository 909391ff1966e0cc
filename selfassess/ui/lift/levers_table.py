"""The table of levers: sorted by its heads, filtered by section; a row leads to its question and into a scenario."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu

from selfassess.domain.figures import OVERALL
from selfassess.ui.lift.levers_delegate import ACROSS, ROW, LeversDelegate
from selfassess.ui.lift.levers_model import (
    ADD,
    CAN_ADD_ROLE,
    EFFORT,
    GAIN,
    IN_PATH,
    LEVEL,
    LIMIT,
    NAME,
    NUMBER,
    OVERALL_GAIN,
    SECTION,
    LeverRow,
    LeversModel,
)
from selfassess.ui.results.row_table import RowTable
from selfassess.ui.results.subject import Subject

_WIDTHS = {
    IN_PATH: 24,
    NUMBER: 44,
    LEVEL: 76,
    SECTION: 76,
    OVERALL_GAIN: 76,
    LIMIT: 92,
    EFFORT: 58,
    GAIN: 72,
    ADD: 24,
}
"""Pixels at the usual size of the text."""
_TOLD = (NUMBER, SECTION, OVERALL_GAIN, LIMIT)
"""The columns of words, as wide as these need."""
_NARROWEST_NAME = 150
_SHOWN = 8


class LeversTable(RowTable):
    """Shows at least eight rows; more where there is room."""

    question_chosen = Signal(str)
    """The question of a row is to be shown."""
    figure_chosen = Signal(str)
    """`overall` or a section, whose gain was clicked."""
    wanted = Signal(str)
    """A question is wanted in the scenario."""
    left_out = Signal(str)
    """No step is wanted on a question."""
    sorted_by = Signal(int)
    """The column whose head was clicked."""

    def __init__(self, subject: Subject, model: LeversModel) -> None:
        """Show `model`."""
        super().__init__(subject.theme, model)
        self._subject, self._levers = subject, model
        self._cells = LeversDelegate(subject.theme, self)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(subject.voice.translate("Lift", "One step up on each question"))
        row = subject.theme.px(ROW)
        self.verticalHeader().setDefaultSectionSize(row)
        self.verticalHeader().setMinimumSectionSize(row)
        header = self.horizontalHeader()
        header.setStyleSheet("QHeaderView::section { padding: 4px 12px 4px 0; }")
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, bool] = (GAIN, True)
        self.setMinimumHeight(row * (_SHOWN + 1))
        self._widths: dict[int, int] = {}
        self._narrowest_name = _NARROWEST_NAME
        model.modelReset.connect(self._measure)
        self.row_chosen.connect(self._open)

    def _sort(self, column: int) -> None:
        if column in (ADD, LEVEL, LIMIT):
            return
        is_first_up = column in (NUMBER, NAME, EFFORT, IN_PATH)
        is_descending = not self._sorted[1] if self._sorted[0] == column else not is_first_up
        self._sorted = (column, is_descending)
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        self._levers.sort(column, order)
        self.sorted_by.emit(column)

    def fit_rows(self) -> None:
        """Give the rows whose words wrap the height they need."""
        header = self.verticalHeader()
        for at in range(len(self._levers.rows)):
            height = self._cells.height_of(self._levers.index(at, NAME))
            if header.sectionSize(at) != height:
                self.setRowHeight(at, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the name what the other columns leave."""
        super().resizeEvent(event)
        self._fit_columns()

    def _measure(self) -> None:
        """Find out how wide the columns have to be for what the rows say now."""
        theme = self._subject.theme
        for column, width in _WIDTHS.items():
            drawn = theme.px(width - ACROSS) + ACROSS
            needed = self._cells.width_of(column, self._told_in(column)) if column in _TOLD else drawn
            self._widths[column] = max(width, needed, self._head_width(column))
        names = self._cells.width_of(NAME, self._told_in(NAME)) if theme.is_large else 0
        self._narrowest_name = max(_NARROWEST_NAME, names)
        self._fit_columns()
        self._later.start()

    def _told_in(self, column: int) -> list[str]:
        return [str(self._levers.index(row, column).data()) for row in range(len(self._levers.rows))]

    def _fit_columns(self) -> None:
        room, least = self.viewport().width(), self._narrowest_name
        shown = dict(self._widths)
        # where there is little room: the bar says what the order says too, and so do in the end the figures of it
        for column in (GAIN, OVERALL_GAIN, SECTION):
            if sum(shown.values()) + least > room:
                shown.pop(column, None)
        for column, width in self._widths.items():
            self.setColumnWidth(column, width)
            self.setColumnHidden(column, column not in shown)
        self.setColumnWidth(NAME, max(room - sum(shown.values()), least))

    def _head_width(self, column: int) -> int:
        words = str(self._levers.headerData(column, Qt.Orientation.Horizontal))
        return self.fontMetrics().horizontalAdvance(words) + 14 if words else 0

    def _open(self, index: QModelIndex) -> None:
        row = self._levers.rows[index.row()]
        if index.column() == ADD:
            self._want(row)
        elif index.column() == SECTION and row.lever is not None and row.lever.section:
            self.figure_chosen.emit(row.section)
        elif index.column() == OVERALL_GAIN and row.lever is not None:
            self.figure_chosen.emit(OVERALL)
        else:
            self.question_chosen.emit(row.question.id)

    def _want(self, row: LeverRow) -> None:
        index = self._levers.index(self._levers.rows.index(row), ADD)
        if index.data(CAN_ADD_ROLE):
            self.wanted.emit(row.question.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add the current row to the scenario with +, leave it out of the path with Delete."""
        row = self._row_at(self.currentIndex())
        if row is not None and event.text() == "+":
            self._want(row)
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.left_out.emit(row.question.id)
        else:
            super().keyPressEvent(event)

    def _row_at(self, index: QModelIndex) -> LeverRow | None:
        return self._levers.rows[index.row()] if index.isValid() else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer all that a row leads to; the menu key opens it at the current row."""
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos())) if is_mouse else self.currentIndex()
        row = self._row_at(index)
        if row is not None:
            place = event.globalPos() if is_mouse else self._below(index)
            self.row_menu(row).popup(place)

    def _below(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())

    def row_menu(self, row: LeverRow) -> QMenu:
        """Return the menu of a row."""
        voice, menu, name = self._subject.voice, QMenu(self), row.question.id
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(voice.translate("Lift", "Go to the question"), partial(self.question_chosen.emit, name))
        menu.addAction(voice.translate("Lift", "Add to the scenario") + "\t+", partial(self._want, row))
        if row.lever is not None:
            leave = voice.translate("Lift", "Leave out of the path") + "\tDel"
            menu.addAction(leave, partial(self.left_out.emit, name))
            menu.addSeparator()
            if row.lever.section:
                words = voice.translate("Lift", "How the score of the section is made")
                menu.addAction(words, partial(self.figure_chosen.emit, row.section))
            words = voice.translate("Lift", "How the overall score is made")
            menu.addAction(words, partial(self.figure_chosen.emit, OVERALL))
        return menu
