"""One questionnaire: what it measures, for whom, its sections and sources, and what can be done with it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from selfassess.domain.library import Entry
from selfassess.domain.questionnaire import Kind, Questionnaire
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.rules import Heading, rule
from selfassess.ui.parts.scrolled import Scrolled
from selfassess.voice.findings.questionnaires import Fact, book_facts, language_note, size_words

_EDGE, _WIDEST = 40, 760


class EntryView(Scrolled):
    """The page of one questionnaire."""

    use_requested = Signal()
    """It is to be a sheet of a new assessment."""
    reading_requested = Signal()
    """Its guidelines are to be read."""
    removal_requested = Signal()

    def __init__(self, context: Context, entry: Entry, questionnaire: Questionnaire, is_own: bool) -> None:
        """Show the questionnaire of `entry`; only one of the user's own can be removed."""
        super().__init__()
        self._context, self._questionnaire = context, questionnaire
        self.setMaximumWidth(context.theme.px(_WIDEST) + 2 * _EDGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 24, _EDGE, 24)
        column.setSpacing(8)
        theme, voice = context.theme, context.voice
        column.addWidget(Label(theme, voice.text(entry.title), "page"))
        column.addWidget(Label(theme, voice.text(entry.about), "text", "ink2"))
        column.addWidget(self._orders(entry, is_own))
        for remark in self._remarks(entry):
            column.addWidget(Label(theme, remark, "caption", "warn"))
        column.addSpacing(8)
        column.addWidget(rule(theme, "ink"))
        column.addLayout(self._facts())
        column.addSpacing(8)
        column.addWidget(self._sections())
        column.addSpacing(8)
        self._add_sources(column)
        column.addStretch(1)

    def _orders(self, entry: Entry, is_own: bool) -> QWidget:
        theme, voice = self._context.theme, self._context.voice
        place = QWidget()
        row = FlowLayout(place, 8, 8)
        if entry.kind is not Kind.SURVEY:
            words = voice.translate("Library", "Use in a new assessment")
            use = Button(theme, words, "primary", icon_after="arrow-right")
            use.clicked.connect(self.use_requested)
            row.addWidget(use)
        kind = "primary" if entry.kind is Kind.SURVEY else "edge"
        read = Button(theme, voice.translate("Library", "Read the guidelines"), kind, "book-open")
        read.clicked.connect(self.reading_requested)
        row.addWidget(read)
        if is_own:
            remove = Button(theme, voice.translate("Library", "Remove"), "edge", "x")
            remove.clicked.connect(self.removal_requested)
            row.addWidget(remove)
        return place

    def _remarks(self, entry: Entry) -> Iterator[str]:
        """Yield what one has to know before using it."""
        voice, session = self._context.voice, self._context.session
        if entry.kind is Kind.SURVEY:
            yield voice.translate("Library", "Respondents answer a survey, so it is no part of an assessment.")
        note = language_note(voice, self._questionnaire)
        if note:
            yield note
        for sheet in session.sheets if session is not None else ():
            if sheet.key == entry.id and sheet.questionnaire.edition < entry.edition:
                yield voice.translate(
                    "Library",
                    "The open assessment keeps edition {old}; a new assessment takes edition {new}.",
                    old=sheet.questionnaire.edition,
                    new=entry.edition,
                )

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for at, fact in enumerate(book_facts(self._context.voice, self._questionnaire)):
            self._add_fact(grid, at, fact)
        return grid

    def _add_fact(self, grid: QGridLayout, at: int, fact: Fact) -> None:
        theme = self._context.theme
        label = line(theme, fact.label, "caption", "ink2")
        grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        words = "\n".join(part for part in (fact.words, fact.address) if part)
        grid.addWidget(Label(theme, words), at, 1)

    def _sections(self) -> QWidget:
        theme, voice = self._context.theme, self._context.voice
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        sections = self._questionnaire.sections
        column.addWidget(Heading(theme, voice.translate("Library", "Sections"), voice.number(len(sections))))
        for number, section in enumerate(sections, 1):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(Label(theme, f"{number}. {voice.text(section.title)}"), 1)
            count = size_words(voice, len(section.all_questions), 0)
            row.addWidget(line(theme, count, "caption", "ink3"), 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        return place

    def _add_sources(self, column: QVBoxLayout) -> None:
        """Name every act and other source of its questions and limits once."""
        theme, voice = self._context.theme, self._context.voice
        found = [source for question in self._questionnaire.questions for source in question.sources]
        found += [threshold.source for threshold in self._questionnaire.thresholds]
        names = (voice.text(source.act) or voice.text(source.title) for source in found)
        titles = voice.sorted(dict.fromkeys(name for name in names if name))
        if not titles:
            return
        column.addWidget(Heading(theme, voice.translate("Library", "Sources"), voice.number(len(titles))))
        for title in titles:
            column.addWidget(Label(theme, title, "text", "ink2"))
