"""The left panel: how far one has come, search, filters, and the outline."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.domain.text import folded
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.entries import search_texts
from selfassess.ui.answering.filter_pills import FilterPills
from selfassess.ui.answering.filters import Filter, Selection, selections
from selfassess.ui.answering.no_rows import NoRows
from selfassess.ui.answering.outline_menu import OutlineMenu
from selfassess.ui.answering.outline_model import OutlineModel
from selfassess.ui.answering.outline_tree import OutlineTree
from selfassess.ui.answering.progress_head import ProgressHead
from selfassess.ui.parts.chooser import Chooser
from selfassess.ui.parts.fields import search_field
from selfassess.ui.parts.labels import Label, icon_label, paint_ground
from selfassess.ui.parts.rules import rule
from selfassess.ui.parts.scrolled import Head, scrolled_area
from selfassess.ui.theme import Theme
from selfassess.voice.findings.questionnaires import language_note


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
        paint_ground(self, theme.colour("sunken"))
        self.sheets = self._sheet_chooser()
        self.language = Label(theme, "", "caption", "ink2")
        self.progress = ProgressHead(theme, desk)
        clear = desk.voice.translate("Answering", "Clear the search")
        self.search = search_field(theme, desk.voice.translate("Answering", "Search the questions"), clear)
        self.search.textChanged.connect(self.apply)
        self.filters = FilterPills(theme, desk.voice)
        self.filters.chosen.connect(self._choose_filter)
        self.model = OutlineModel(desk, self)
        self.tree = OutlineTree(theme, desk, self.model)
        self.menu = OutlineMenu(desk, self.tree)
        self.nothing = NoRows(theme, desk)
        self.nothing.way_out_wanted.connect(self._find_way_out)
        self._build()
        self.show_sheet()
        desk.question_chosen.connect(self.tree.show_current)
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

    def _build(self) -> None:
        holder = QWidget()
        top = QVBoxLayout(holder)
        top.setContentsMargins(16, 12, 17, 12)
        top.setSpacing(8)
        if self._desk.session.read_only:
            top.addLayout(self._read_only_line())
        top.addWidget(self.sheets)
        top.addWidget(self.language)
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
        self.language.setText(language_note(self._desk.voice, self._desk.sheet.questionnaire))
        self.language.setVisible(bool(self.language.text()))
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
        for index in self.model.sections():
            self.model.dataChanged.emit(index, index)
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

    def show_filter(self, which: Filter) -> None:
        """Show the rows of a filter."""
        self.filters.choose(which)
        self._choose_filter()

    @Slot()
    def _choose_filter(self) -> None:
        """Count anew, for the name in the settings may be another, and show the rows."""
        self.show_counts()
        self.apply()

    @Slot()
    def apply(self) -> None:
        """Show the rows that filter and search leave."""
        chosen, wanted = self.filters.current, folded(self.search.text().strip())
        keep: Collection[str] | None = None
        if chosen is not Filter.ALL or wanted:
            shown = self._selections[chosen].questions
            keep = {name for name in shown if wanted in self._texts[name]}
        self.tree.forget_opened()
        self.model.show_only(keep)
        is_empty = self.model.rowCount() == 0
        if is_empty:
            self.nothing.say_why(chosen, self.search.text().strip())
        self.nothing.setVisible(is_empty)
        if keep is not None:
            self.tree.expandAll()
        self.tree.show_current()

    def _write_search(self, words: str) -> None:
        """Put words into the search; what is shown is not changed yet."""
        self.search.blockSignals(True)
        self.search.setText(words)
        self.search.blockSignals(False)

    def view(self) -> dict[str, object]:
        """Return filter, search, and how the rows stand; `show_view` reads it."""
        return {"filter": self.filters.current.value, "search": self.search.text(), **self.tree.view()}

    def show_view(self, looks: Mapping[str, object]) -> None:
        """Show what `view` said; whatever is missing or of another kind is left as it is."""
        which = str(looks.get("filter", ""))
        if which in list(Filter):
            self.filters.choose(Filter(which))
        if isinstance(looks.get("search"), str):
            self._write_search(str(looks["search"]))
        self.show_counts()
        self.apply()
        self.tree.show_view(looks)

    @Slot()
    def _find_way_out(self) -> None:
        """Show rows again: search everything, or without a filter clear the search."""
        if self.filters.current is Filter.ALL:
            self._write_search("")
        self.show_filter(Filter.ALL)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _want_sheet(self, at: int) -> None:
        wanted = self.sheets.itemData(at)
        if wanted != self._desk.key:
            self.sheet_wanted.emit(wanted)
        # where what is being typed cannot be stored, the sheet stays
        self.sheets.setCurrentIndex(self.sheets.findData(self._desk.key))
