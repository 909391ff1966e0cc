"""The library: what there is at the left, one questionnaire or what is wrong with a file beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QScrollArea, QVBoxLayout, QWidget

from selfassess.domain.errors import Problem
from selfassess.domain.library import Library
from selfassess.domain.questionnaire import Questionnaire
from selfassess.ui.context import Context
from selfassess.ui.library.catalogue import catalogue_rows
from selfassess.ui.library.entry_view import EntryView
from selfassess.ui.library.refusal import Refusal
from selfassess.ui.parts.accessible import Role, give_role
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.focus import Leading
from selfassess.ui.parts.labels import Label, paint_ground
from selfassess.ui.parts.row_model import RowModel
from selfassess.ui.parts.wrapped_delegate import WrappedDelegate

_PANEL, _WIDEST = 380, 520


class LibraryPage(Leading):
    """Every questionnaire by kind."""

    entry_chosen = Signal(str)
    """Another questionnaire is to be shown: its id."""
    use_requested = Signal(str)
    """A questionnaire is to be a sheet of a new assessment."""
    reading_requested = Signal(str)
    """The guidelines of a questionnaire are to be read."""
    removal_requested = Signal(str)
    file_requested = Signal()
    """A file is to be added."""

    def __init__(self, context: Context, library: Library) -> None:
        """List the newest edition of every questionnaire."""
        super().__init__()
        self._context, self._library = context, library
        theme, voice = context.theme, context.voice
        paint_ground(self, theme.colour("surface"))
        self.model = RowModel(self)
        self.model.show_rows(tuple(catalogue_rows(voice, library)))
        self.view = self._list()
        self.shown: QWidget | None = None
        self._key = ""
        self._area = QScrollArea()
        give_role(self._area, Role.Document)
        self._area.setObjectName("reading")
        self._area.setWidgetResizable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel())
        row.addWidget(self._area, 1)
        self.view.selectionModel().currentChanged.connect(self._tell_choice)
        self.lead_to(self.view)

    def _list(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(WrappedDelegate(self._context.theme, view))
        view.setAccessibleName(self._context.voice.translate("Library", "Questionnaires"))
        view.setMouseTracking(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _panel(self) -> QWidget:
        theme, voice = self._context.theme, self._context.voice
        panel = QWidget()
        paint_ground(panel, theme.colour("sunken"))
        panel.setFixedWidth(min(theme.px(_PANEL), _WIDEST))
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 16, 0, 12)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(8)
        head.addWidget(Label(theme, voice.translate("Library", "Questionnaire library"), "strong"))
        column.addLayout(head)
        column.addWidget(self.view, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.setSpacing(8)
        for problem in self._library.problems:
            foot.addWidget(Label(theme, voice.problem(problem), "caption", "warn"))
        add = Button(theme, voice.translate("Library", "Add from a file"), "edge", "file-plus")
        add.clicked.connect(self.file_requested)
        foot.addWidget(add)
        column.addLayout(foot)
        return panel

    def show_entry(self, key: str, questionnaire: Questionnaire, is_own: bool) -> None:
        """Show the questionnaire with the id `key`."""
        view = EntryView(self._context, self._library.find(key), questionnaire, is_own)
        view.use_requested.connect(self._ask_use)
        view.reading_requested.connect(self._ask_reading)
        view.removal_requested.connect(self._ask_removal)
        self._key = key
        self._show(view, self._context.voice.text(questionnaire.title))
        index = self.model.index_of(key)
        if index != self.view.currentIndex():
            self.view.setCurrentIndex(index)

    def show_refusal(self, name: str, problems: Sequence[Problem]) -> None:
        """Show what is wrong with a file that was to be added."""
        self._key = ""
        self.view.setCurrentIndex(QModelIndex())
        refusal = Refusal(self._context, name, problems)
        refusal.another_requested.connect(self.file_requested)
        self._show(refusal, name)

    def _show(self, widget: QWidget, name: str) -> None:
        paint_ground(widget, self._context.theme.colour("surface"))
        self.shown = widget
        self._area.setAccessibleName(name)
        self._area.setWidget(widget)

    def _tell_choice(self, index: QModelIndex) -> None:
        key = self.model.key_at(index)
        if key and key != self._key:
            self.entry_chosen.emit(key)

    def _ask_use(self) -> None:
        self.use_requested.emit(self._key)

    def _ask_reading(self) -> None:
        self.reading_requested.emit(self._key)

    def _ask_removal(self) -> None:
        self.removal_requested.emit(self._key)
