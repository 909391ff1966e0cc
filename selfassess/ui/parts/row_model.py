"""A list of rows to choose from, for the wrapped delegate."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from selfassess.ui.parts.wrapped_delegate import Lines

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row: the key it stands for (empty for a heading) and what it shows."""

    key: str
    lines: Lines

    @property
    def words(self) -> str:
        """Return everything it shows in one line."""
        return ", ".join(words for _, _, words in self.lines.lines if words)


class RowModel(QAbstractListModel):
    """Rows; the user role holds the Lines, the display role all words."""

    def __init__(self, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.rows: tuple[ListRow, ...] = ()

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Return where a key stands; an invalid index where it does not."""
        at = next((at for at, row in enumerate(self.rows) if row.key == key), None)
        return QModelIndex() if at is None else self.index(at, 0)

    def key_at(self, index: _Index) -> str:
        """Return the key of a row; empty for none."""
        return self.rows[index.row()].key if index.isValid() else ""

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the delegate draws, and the words for a screen reader."""
        if role == Qt.ItemDataRole.UserRole:
            return self.rows[index.row()].lines
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()].words
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say that a heading cannot be chosen."""
        if index.isValid() and self.rows[index.row()].lines.is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)
