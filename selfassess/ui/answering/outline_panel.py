"""The left panel: how far one has come, search, filters, and the outline."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTreeView, QVBoxLayout, QWidget

from selfassess.domain.text import folded
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.entries import Entry, search_texts
from selfassess.ui.answering.filter_pills import FilterPills
from selfassess.ui.answering.filters import Filter, Selection, selections
from selfassess.ui.answering.no_rows import NoRows
from selfassess.ui.answering.outline_delegate import OutlineDelegate
from selfassess.ui.answering.outline_menu import OutlineMenu
from selfassess.ui.answering.outline_model import ENTRY, OutlineModel
from selfassess.ui.answering.progress_head import ProgressHead
from selfassess.ui.parts.chooser import Chooser
from selfassess.ui.parts.fields import search_field
from selfassess.ui.parts.labels import Label, icon_label, paint_ground
from selfassess.ui.parts.rules import rule
from selfassess.ui.parts.scrolled import Head, scrolled_area
from selfassess.ui.theme import Theme


class OutlinePanel(QWidget):
    """Goes to the question that is clicked; a filter's rows stay as they are until it is chosen again."""

    sheet_wanted = Signal(str)
    """The key of a sheet chosen above the outline."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Show the sheet on the desk."""
        super().__init__()
        self._theme, self._desk = theme, desk
        self._selections: dict[Filter, Selection] = {}
        self._texts: dict[str, str] = {}
        self._opened: list[QPersistentModelIndex] = []
        paint_ground(self, theme.colour("sunken"))
        self.sheets = self._sheet_chooser()
        self.progress = ProgressHead(theme, desk)
        self.search = search_field(theme, desk.voice.translate("Answering", "Search the questions"))
        self.search.textChanged.connect(self.apply)
        self.filters = FilterPills(theme, desk.voice)
        self.filters.chosen.connect(self.apply)
        self.model = OutlineModel(desk, self)
        self.tree = self._make_tree()
        self.menu = OutlineMenu(desk, self.tree)
        self.nothing = NoRows(theme, desk)
        self.nothing.way_out_wanted.connect(self._find_way_out)
        self._build()
        self.show_sheet()
        desk.question_chosen.connect(self._show_current)
        desk.sheet_chosen.connect(self.show_sheet)

    def _sheet_chooser(self) -> Chooser:
        voice = self._desk.voice
        chooser = Chooser(self._theme, voice.translate("Answering", "Questionnaire"))
        for sheet in self._desk.session.sheets:
            chooser.addItem(voice.text(sheet.questionnaire.title), sheet.key)
        if chooser.count() == 1:
            chooser.hide()
        chooser.activated.connect(self._want_sheet)
        return chooser

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setAccessibleName(self._desk.voice.translate("Answering", "Outline"))
        tree.setModel(self.model)
        tree.setItemDelegate(OutlineDelegate(self._theme, tree, tree))
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setIndentation(0)
        tree.setExpandsOnDoubleClick(False)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.clicked.connect(self._open)
        tree.activated.connect(self._activate)
        return tree

    def _build(self) -> None:
        holder = QWidget()
        top = QVBoxLayout(holder)
        top.setContentsMargins(16, 12, 17, 12)
        top.setSpacing(8)
        if self._desk.session.read_only:
            top.addLayout(self._read_only_line())
        top.addWidget(self.sheets)
        top.addWidget(self.progress)
        top.addSpacing(4)
        top.addWidget(self.search)
        top.addWidget(self.filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled_area(holder, Head()))
        column.addWidget(rule(self._theme))
        column.addWidget(self.nothing)
        column.addWidget(self.tree, 1)

    def _read_only_line(self) -> QHBoxLayout:
        words = self._desk.voice.translate("Answering", "This file is open for reading; nothing in it can be changed.")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(icon_label(self._theme, "lock"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self._theme, words, "caption", "ink2"), 1)
        return row

    @Slot()
    def show_sheet(self) -> None:
        """Show the sheet on the desk from its beginning: no filter, no search."""
        self.sheets.setCurrentIndex(self.sheets.findData(self._desk.key))
        self._texts = search_texts(self._desk.sheet.questionnaire)
        self.filters.choose(Filter.ALL)
        self._write_search("")
        self.show_counts()
        self.apply()

    def show_change(self, questions: Collection[str]) -> None:
        """Repaint what the change of `questions` shows in."""
        self.model.show_change(questions)
        self.show_counts()
        if any(self._has_other_height(name) for name in questions):
            self.tree.scheduleDelayedItemsLayout()

    def show_holders(self) -> None:
        """Repaint who has which section."""
        self.model.show_holders()
        self.show_counts()
        self.tree.scheduleDelayedItemsLayout()

    def _has_other_height(self, question: str) -> bool:
        """Tell whether a row needs another height than it has: flag and figure take room from its words."""
        index = self.model.index_of(question)
        place = self.tree.visualRect(index)
        return place.isValid() and place.height() != self.tree.sizeHintForIndex(index).height()

    def show_counts(self) -> None:
        """Show the progress and the number of every filter."""
        self._selections = dict(selections(self._desk.sheet, self._desk.session.by))
        self.filters.show_counts(self._selections, self._desk.sheet)
        self.progress.show_counts()

    @Slot()
    def apply(self) -> None:
        """Show the rows that filter and search leave."""
        chosen, wanted = self.filters.current, folded(self.search.text().strip())
        keep: Collection[str] | None = None
        if chosen is not Filter.ALL or wanted:
            shown = self._selections[chosen].questions
            keep = {name for name in shown if wanted in self._texts[name]}
        self._opened = []
        self.model.show_only(keep)
        is_empty = self.model.rowCount() == 0
        if is_empty:
            self.nothing.say_why(chosen, self.search.text().strip())
        self.nothing.setVisible(is_empty)
        if keep is not None:
            self.tree.expandAll()
        self._show_current()

    def _write_search(self, words: str) -> None:
        """Put words into the search; what is shown is not changed yet."""
        self.search.blockSignals(True)
        self.search.setText(words)
        self.search.blockSignals(False)

    @Slot()
    def _find_way_out(self) -> None:
        """Show rows again: search everything, or without a filter clear the search."""
        if self.filters.current is Filter.ALL:
            self._write_search("")
        self.filters.choose(Filter.ALL)
        self.show_counts()
        self.apply()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_current(self) -> None:
        """Open the section of the question on the desk and bring its row into sight."""
        index = self.model.index_of(self._desk.question.id)
        self.tree.viewport().update()
        if not index.isValid():
            return
        self._close_left(index)
        above = index.parent()
        while above.isValid():
            if not self.tree.isExpanded(above):
                self.tree.expand(above)
                self._opened.append(QPersistentModelIndex(above))
            above = above.parent()
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def _close_left(self, index: QModelIndex) -> None:
        """Close the sections that were opened only for the question before."""
        above = set()
        while index.parent().isValid():
            index = index.parent()
            above.add(QPersistentModelIndex(index))
        for section in self._opened:
            if section.isValid() and section not in above:
                self.tree.collapse(self.model.index_at(section))
        self._opened = [section for section in self._opened if section in above]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew."""
        super().resizeEvent(event)
        self.tree.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        """Go to the question; a section opens or closes."""
        entry: Entry = index.data(ENTRY)
        if entry.is_section:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        else:
            self._desk.go_to(self._desk.key, entry.id)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        entry: Entry = index.data(ENTRY)
        if not entry.is_section:
            self._desk.go_to(self._desk.key, entry.id)

    @Slot(int)
    def _want_sheet(self, at: int) -> None:
        self.sheet_wanted.emit(self.sheets.itemData(at))
