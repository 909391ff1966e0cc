"""The left panel: how far one has come, search, filters, and the outline."""

from collections.abc import Collection
from fractions import Fraction

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QHBoxLayout, QTreeView, QVBoxLayout, QWidget

from selfassess.domain.text import folded
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.entries import Entry, search_texts
from selfassess.ui.answering.filters import Filter, Selection, selections
from selfassess.ui.answering.outline_delegate import OutlineDelegate
from selfassess.ui.answering.outline_menu import OutlineMenu
from selfassess.ui.answering.outline_model import ENTRY, OutlineModel
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.chooser import Chooser
from selfassess.ui.parts.fields import search_field
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.labels import Label, icon_label, line, paint_ground
from selfassess.ui.parts.progress import ProgressLine
from selfassess.ui.parts.rules import rule
from selfassess.ui.parts.scrolled import Head, scrolled_area
from selfassess.ui.theme import Theme
from selfassess.voice import Voice


def filter_names(voice: Voice) -> dict[Filter, str]:
    """Return what the filters are called."""
    return {
        Filter.ALL: voice.translate("Answering", "All"),
        Filter.OPEN: voice.translate("Answering", "Open", "questions"),
        Filter.UNJUDGED: voice.translate("Answering", "Cannot judge"),
        Filter.MARKED: voice.translate("Answering", "Marked"),
        Filter.BELOW: voice.translate("Answering", "Below threshold"),
        Filter.UNPROVEN: voice.translate("Answering", "No evidence"),
    }


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
        self.done = Label(theme, "", "caption_strong")
        self._share = line(theme, "", "caption", "ink2")
        self._progress = ProgressLine(theme)
        self._left_out = Label(theme, "", "caption", "ink2")
        clear = desk.voice.translate("Answering", "Clear the search")
        self.search = search_field(theme, desk.voice.translate("Answering", "Search the questions"), clear)
        self.search.textChanged.connect(self.apply)
        self.filters = self._filter_pills()
        self.model = OutlineModel(desk, self)
        self.tree = self._make_tree()
        self.menu = OutlineMenu(desk, self.tree)
        self.nothing = Label(theme, desk.voice.translate("Answering", "There is no such question."), "caption", "ink2")
        self.nothing.setMargin(16)
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

    def _filter_pills(self) -> dict[Filter, Button]:
        group = QButtonGroup(self)
        pills = {}
        for which in Filter:
            pill = Button(self._theme, "", "pill")
            pill.setChecked(which is Filter.ALL)
            group.addButton(pill)
            pills[which] = pill
        group.buttonClicked.connect(self.apply)
        return pills

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
        head = QHBoxLayout()
        head.addWidget(self.done, 1)
        head.addWidget(self._share)
        pills = FlowLayout(across=4, down=4)
        for pill in self.filters.values():
            pills.addWidget(pill)
        holder = QWidget()
        top = QVBoxLayout(holder)
        top.setContentsMargins(16, 12, 17, 12)
        top.setSpacing(8)
        if self._desk.session.read_only:
            top.addLayout(self._read_only_line())
        top.addWidget(self.sheets)
        top.addLayout(head)
        top.addWidget(self._progress)
        top.addWidget(self._left_out)
        top.addSpacing(4)
        top.addWidget(self.search)
        top.addLayout(pills)
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
        self.filters[Filter.ALL].setChecked(True)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.show_counts()
        self.apply()

    def show_change(self, questions: Collection[str]) -> None:
        """Repaint what the change of `questions` shows in."""
        self.model.show_change(questions)
        self.show_counts()
        if any(self._has_other_height(name) for name in questions):
            self.tree.scheduleDelayedItemsLayout()

    def _has_other_height(self, question: str) -> bool:
        """Tell whether a row needs another height than it has: flag and figure take room from its words."""
        index = self.model.index_of(question)
        place = self.tree.visualRect(index)
        return place.isValid() and place.height() != self.tree.sizeHintForIndex(index).height()

    def show_counts(self) -> None:
        """Show the progress and the number of every filter."""
        voice, coverage = self._desk.voice, self._desk.sheet.result.coverage
        self._selections = dict(selections(self._desk.sheet))
        names = filter_names(voice)
        for which, pill in self.filters.items():
            count = self._selections[which].count
            pill.setText(f"{names[which]} {voice.number(count)}")
            pill.setVisible(count > 0 or which is not Filter.UNJUDGED or pill.isChecked())
            pill.updateGeometry()
        share = Fraction(coverage.answered, coverage.applicable) if coverage.applicable else Fraction(0)
        answered, total = voice.number(coverage.answered), voice.number(coverage.applicable)
        self.done.setText(voice.translate("Answering", "Answered: {done} of {all}", done=answered, all=total))
        self._share.setText(voice.percent(share))
        self._progress.show_share(share, self.done.text())
        self._left_out.setText(self._left_out_words())
        self._left_out.setVisible(bool(self._left_out.text()))

    def _left_out_words(self) -> str:
        """Say which questions are not in the count, so that it can be reconciled with all there are."""
        voice, coverage = self._desk.voice, self._desk.sheet.result.coverage
        parts = []
        if coverage.not_applicable:
            parts.append(voice.translate("Answering", "%n not applicable", "questions", coverage.not_applicable))
        if coverage.not_asked:
            parts.append(voice.translate("Answering", "%n not asked", "questions", coverage.not_asked))
        return voice.join(parts)

    @Slot()
    def apply(self) -> None:
        """Show the rows that filter and search leave."""
        chosen = next(which for which, pill in self.filters.items() if pill.isChecked())
        wanted = folded(self.search.text().strip())
        keep: Collection[str] | None = None
        if chosen is not Filter.ALL or wanted:
            shown = self._selections[chosen].questions
            keep = {name for name in shown if wanted in self._texts[name]}
        self._opened = []
        self.model.show_only(keep)
        self.nothing.setVisible(self.model.rowCount() == 0)
        if keep is not None:
            self.tree.expandAll()
        self._show_current()

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
