"""The first decision: which municipality."""

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from selfassess.app.municipalities import search
from selfassess.domain.record import Municipality
from selfassess.ui.context import Context
from selfassess.ui.parts.fields import search_field
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.line_delegate import LineDelegate
from selfassess.voice import Voice

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class MunicipalityModel(QAbstractListModel):
    """The municipalities that fit what was typed; the user role holds the remark at the right."""

    def __init__(self, voice: Voice, parent: QObject) -> None:
        """Begin with all."""
        super().__init__(parent)
        self._voice = voice
        self.found: list[Municipality] = []
        self.show_matching("")

    def show_matching(self, words: str) -> None:
        """Keep those whose name or code contains `words`, in the order of the alphabet."""
        self.beginResetModel()
        found = sorted(search(words), key=self._rank)
        self.found = found
        self.endResetModel()

    def _rank(self, one: Municipality) -> tuple[bool, object]:
        is_old = bool(one.valid_to) or one.code.startswith("XX-")
        return is_old, self._voice.sort_key(one.short_name)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many fit."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name and remark."""
        one = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.short_name
        if role == Qt.ItemDataRole.UserRole:
            return self._remark(one)
        return f"{one.short_name}, {self._remark(one)}" if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _remark(self, one: Municipality) -> str:
        if one.code.startswith("XX-"):
            return self._voice.translate("NewAssessment", "invented")
        if one.valid_to:
            return self._voice.translate("NewAssessment", "until {year}", year=one.valid_to[:4])
        return one.code


class MunicipalityList(QWidget):
    """A field and the municipalities that fit; accents do not matter."""

    municipality_chosen = Signal(object)
    """The Municipality, or None when none is chosen any more."""
    confirmed = Signal()
    """Enter was pressed over the municipality that is chosen."""

    def __init__(self, context: Context) -> None:
        """Show all municipalities, none chosen."""
        super().__init__()
        voice = context.voice
        self.field = search_field(
            context.theme,
            voice.translate("NewAssessment", "Search municipalities"),
            voice.translate("NewAssessment", "Clear the search"),
        )
        self.model = MunicipalityModel(voice, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(LineDelegate(context.theme, self.view))
        self.view.setAccessibleName(voice.translate("NewAssessment", "Municipalities"))
        self.view.setMinimumHeight(context.theme.px(200))
        self._nothing = Label(
            context.theme, voice.translate("NewAssessment", "No municipality has this name."), "text", "ink2"
        )
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        self.field.textChanged.connect(self._show_matching)
        self.field.installEventFilter(self)
        self.view.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(self._tell_choice)

    def choose(self, code: str) -> None:
        """Choose the municipality with that code, if it is among those shown."""
        row = next((row for row, one in enumerate(self.model.found) if one.code == code), None)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _show_matching(self, words: str) -> None:
        self.model.show_matching(words)
        self._nothing.setVisible(not self.model.found)
        if words.strip() and self.model.found:
            self.view.setCurrentIndex(self.model.index(0, 0))
        else:
            self.municipality_chosen.emit(None)

    def _tell_choice(self, index: QModelIndex) -> None:
        self.municipality_chosen.emit(self.model.found[index.row()] if index.isValid() else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows choose in the list while the field has the keyboard, and Enter confirm the choice."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.view.currentIndex().isValid():
                    self.confirmed.emit()
                return True
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if watched is self.field and step is not None and self.model.found:
                row = min(max(self.view.currentIndex().row() + step, 0), len(self.model.found) - 1)
                self.view.setCurrentIndex(self.model.index(row, 0))
                return True
        return super().eventFilter(watched, event)
