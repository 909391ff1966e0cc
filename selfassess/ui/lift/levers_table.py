"""The table of levers: sorted by its heads, filtered by section; a row leads to its question and into a scenario."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu

from selfassess.domain.figures import OVERALL
from selfassess.ui.lift.levers_delegate import ROW, LeversDelegate
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
_NARROWEST_NAME = 150
_SHOWN, _NARROW = 8, 700


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
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumSectionSize(ROW)
        header = self.horizontalHeader()
        header.setStyleSheet("QHeaderView::section { padding: 4px 12px 4px 0; }")
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, bool] = (GAIN, True)
        self.setMinimumHeight(ROW * (_SHOWN + 1))
        model.modelReset.connect(self._later.start)
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
        """Give the rows whose names wrap the height they need."""
        header, width = self.verticalHeader(), self.columnWidth(NAME)
        for at in range(len(self._levers.rows)):
            height = self._cells.height_of(str(self._levers.index(at, NAME).data()), width)
            if header.sectionSize(at) != height:
                self.setRowHeight(at, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the name what the other columns leave."""
        super().resizeEvent(event)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, max(width, self._head_width(column)))
        # the bar says what the order says too, so it goes first where there is little room
        self.setColumnHidden(GAIN, self.viewport().width() < _NARROW)
        rest = self.viewport().width() - sum(self.columnWidth(column) for column in _WIDTHS)
        self.setColumnWidth(NAME, max(rest, _NARROWEST_NAME))

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
