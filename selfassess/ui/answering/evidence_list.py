"""The list of evidence with its keys: Enter opens, Delete removes."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListView

from selfassess.domain.record import Evidence
from selfassess.ui.answering.evidence_model import EVIDENCE, EvidenceDelegate, EvidenceModel
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

_MOST_ROWS = 6


class EvidenceList(QListView):
    """Rows of evidence, as many as there are up to six, then it scrolls."""

    opening_wanted = Signal(object)
    """The Evidence to open."""
    removal_wanted = Signal(object)
    """The Evidence to remove."""

    def __init__(self, theme: Theme, voice: Voice) -> None:
        """Make an empty list."""
        super().__init__()
        self._model = EvidenceModel(voice, self)
        self._delegate = EvidenceDelegate(theme, voice, self)
        self._delegate.removal_wanted.connect(self.removal_wanted)
        self.setAccessibleName(voice.translate("Answering", "Evidence"))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.clicked.connect(self._want_opening)
        self._open = self._action(
            voice.translate("Answering", "Open", "a piece of evidence"), "Return", self._want_opening_here
        )
        self._remove = self._action(voice.translate("Answering", "Remove"), "Del", self._want_removal_here)

    def _action(self, words: str, keys: str, slot: object) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        # held, the key would take off one row after the other
        action.setAutoRepeat(False)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def show_evidence(self, evidence: list[Evidence], can_remove: bool) -> None:
        """Show `evidence`; an empty list hides itself."""
        self._delegate.can_remove = can_remove
        self._remove.setEnabled(can_remove)
        self._model.show_evidence(evidence)
        self.setVisible(bool(evidence))
        self._fit()

    def _fit(self) -> None:
        """Take the height of the rows at this width."""
        self.doItemsLayout()
        rows = range(min(self._model.rowCount(), _MOST_ROWS))
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in rows) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @Slot(QModelIndex)
    def _want_opening(self, index: QModelIndex) -> None:
        evidence = index.data(EVIDENCE)
        if isinstance(evidence, Evidence):
            self.opening_wanted.emit(evidence)

    @Slot(QModelIndex)
    def _want_removal(self, index: QModelIndex) -> None:
        evidence = index.data(EVIDENCE)
        if isinstance(evidence, Evidence):
            self.removal_wanted.emit(evidence)

    @Slot()
    def _want_opening_here(self) -> None:
        self._want_opening(self.currentIndex())

    @Slot()
    def _want_removal_here(self) -> None:
        self._want_removal(self.currentIndex())
