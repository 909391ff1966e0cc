"""A table whose rows are opened by a click or with Enter; the ring goes round the current row."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from selfassess.ui.parts.focus import paint_ring
from selfassess.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class RowTable(QTableView):
    """Without grid and row heads; Tab leaves it, the arrow keys walk the rows."""

    row_chosen = Signal(QModelIndex)
    """Any cell of the row that was opened."""

    def __init__(self, theme: Theme, model: QAbstractItemModel) -> None:
        """Show `model`."""
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.clicked.connect(self.row_chosen)
        # all columns are resized one after another; the rows follow once, afterwards
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fit_rows)
        self.horizontalHeader().sectionResized.connect(self._later.start)

    def fit_rows(self) -> None:
        """Give every row the height its words need."""
        self.resizeRowsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring round the current row over the cells."""
        super().paintEvent(event)
        current = self.currentIndex()
        if not self.hasFocus() or not current.isValid():
            return
        first = self.visualRect(current.siblingAtColumn(0))
        last = self.visualRect(current.siblingAtColumn(self.model().columnCount() - 1))
        painter = QPainter(self.viewport())
        paint_ring(painter, self._theme, QRectF(first.united(last)))
        painter.end()
