"""The figures of a chart as a table, for those who do not see it or want the exact ones."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from selfassess.charts.scene import Scene, Table
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WIDTH, _HEIGHT, _EDGE = 760, 560, 24
_LONGEST_FIGURE = 16
"""Columns with longer texts hold words: they begin at the left."""


class TableModel(QAbstractTableModel):
    """A chart's table; what stands for figures ends at the right."""

    def __init__(self, table: Table) -> None:
        """Hold `table`."""
        super().__init__()
        self._table = table
        columns = range(len(table.header))
        self._are_words = [not column or self._longest(column) > _LONGEST_FIGURE for column in columns]

    def _longest(self, column: int) -> int:
        return max((len(row[column]) for row in self._table.rows), default=0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._table.header)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words and where they stand."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.rows[index.row()][index.column()]
        return self._alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.header[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft if self._are_words[column] else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter


class ChartTable(QDialog):
    """What the chart says in words, and its table."""

    copy_asked = Signal()
    """The table is to go into the clipboard."""

    def __init__(self, theme: Theme, voice: Voice, scene: Scene, parent: QWidget) -> None:
        """Show the figures of `scene`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = voice.translate("Charts", "Figures of the chart")
        self.setWindowTitle(title)
        self.resize(QSize(theme.px(_WIDTH), theme.px(_HEIGHT)).boundedTo(parent.window().size()))
        self.table = _view(scene.table, title)
        copy = Button(theme, voice.translate("Charts", "Copy the figures as a table"), "edge", icon="copy")
        copy.clicked.connect(self.copy_asked)
        close = Button(theme, voice.translate("Charts", "Close"), "primary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE - 4, _EDGE, _EDGE)
        column.setSpacing(16)
        column.addWidget(Label(theme, title, "title"))
        column.addWidget(Label(theme, scene.summary))
        column.addWidget(self.table, 1)
        column.addLayout(foot)


def _view(table: Table, name: str) -> QTableView:
    view = QTableView()
    model = TableModel(table)
    model.setParent(view)
    view.setModel(model)
    view.setAccessibleName(name)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setWordWrap(True)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(len(table.header) - 1 if len(table.header) == 2 else 0, QHeaderView.ResizeMode.Stretch)
    return view
