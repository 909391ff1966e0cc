"""A new assessment in three decisions: municipality, questionnaires, period."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from selfassess import paths
from selfassess.domain.library import Entry, Library
from selfassess.domain.questionnaire import Kind
from selfassess.domain.record import Municipality, Period
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.fields import line_field
from selfassess.ui.parts.labels import Label, line, paint_ground
from selfassess.ui.parts.rules import Heading, rule
from selfassess.ui.parts.tick import Tick
from selfassess.ui.shell.dialogs import pill_row, pills
from selfassess.ui.shell.file_names import file_name
from selfassess.ui.shell.names import today
from selfassess.ui.shell.path_field import PathField
from selfassess.ui.start.day_field import DayField, day_words
from selfassess.ui.start.municipality_list import MunicipalityList
from selfassess.ui.start.shelf import entry_lines

_EDGE, _WIDEST = 48, 1760


@dataclass(frozen=True)
class Decided:
    """The three decisions, where the file will lie, and who answers (empty: not asked)."""

    municipality: Municipality
    questionnaires: tuple[Entry, ...]
    period: Period
    path: Path
    name: str = ""


class NewPage(QWidget):
    """The three decisions side by side; what was not decided is said beside the button."""

    decided = Signal(object)
    """What was Decided."""

    def __init__(self, context: Context, library: Library, asks_name: bool, chosen: str = "") -> None:
        """Offer the newest edition of every questionnaire; `chosen` is ticked, else the first self-assessment."""
        super().__init__()
        self._context = context
        self._municipality: Municipality | None = None
        self._has_own_path = False
        self._entries = tuple(entry for entry in library.newest() if entry.kind is not Kind.SURVEY)
        first = next((entry.id for entry in self._entries if entry.kind is Kind.ASSESSMENT), "")
        self.boxes = {entry.id: self._box(entry, (chosen or first) == entry.id) for entry in self._entries}
        self.municipalities = MunicipalityList(context)
        self.municipalities.municipality_chosen.connect(self._choose_municipality)
        self.start_day = DayField(context, context.voice.translate("NewAssessment", "From"))
        self.end_day = DayField(context, context.voice.translate("NewAssessment", "To"))
        for field in (self.start_day, self.end_day):
            field.textChanged.connect(self._check)
        self.path = PathField(context, paths.documents() / "selfassess.selfassess", self._ask_path)
        self.name = (
            line_field(context.theme, context.voice.translate("NewAssessment", "Your name")) if asks_name else None
        )
        self._missing = Label(context.theme, "", "caption", "ink2")
        self.begin = Button(
            context.theme,
            context.voice.translate("NewAssessment", "Begin to answer"),
            "primary",
            icon_after="arrow-right",
        )
        self.begin.clicked.connect(self._tell)
        self._lay_out()
        self._show_year(str(today().year))
        self._check()
        self.setFocusProxy(self.municipalities.field)

    def _lay_out(self) -> None:
        theme, voice = self._context.theme, self._context.voice
        paint_ground(self, theme.colour("surface"))
        self.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 28, _EDGE, 20)
        column.setSpacing(0)
        column.addWidget(Label(theme, voice.translate("NewAssessment", "New self-assessment"), "page"))
        column.addSpacing(16)
        decisions = QGridLayout()
        decisions.setHorizontalSpacing(40)
        groups = (
            (voice.translate("NewAssessment", "1 Municipality"), self._boxed(self.municipalities)),
            (voice.translate("NewAssessment", "2 Questionnaires"), self._questionnaires()),
            (voice.translate("NewAssessment", "3 Period"), self._period()),
        )
        for at, (title, inside) in enumerate(groups):
            group = QVBoxLayout()
            group.setSpacing(12)
            group.addWidget(Heading(theme, title))
            group.addLayout(inside, 1)
            decisions.addLayout(group, 0, at)
            decisions.setColumnStretch(at, 1)
        column.addLayout(decisions, 1)
        column.addSpacing(12)
        column.addWidget(rule(theme))
        column.addSpacing(12)
        foot = QHBoxLayout()
        foot.addWidget(self._missing, 1)
        foot.addWidget(self.begin)
        column.addLayout(foot)

    def _boxed(self, widget: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(widget, 1)
        return column

    def _box(self, entry: Entry, is_ticked: bool) -> Tick:
        box = Tick(self._context.theme, self._context.voice.text(entry.title), "strong", is_ticked)
        box.toggled.connect(self._check)
        return box

    def _questionnaires(self) -> QLayout:
        theme, voice = self._context.theme, self._context.voice
        inside = QWidget()
        paint_ground(inside, theme.colour("surface"))
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for entry in self._entries:
            _, about, facts, source = entry_lines(voice, entry)
            rows.addWidget(self.boxes[entry.id])
            for words, colour in ((about, "ink2"), (facts, "ink3"), (source, "ink3")):
                if words:
                    label = Label(theme, words, "caption", colour)
                    label.setContentsMargins(32, 0, 0, 0)
                    rows.addWidget(label)
            rows.addSpacing(6)
            rows.addWidget(rule(theme))
            rows.addSpacing(6)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        return self._boxed(area)

    def _period(self) -> QLayout:
        theme, voice = self._context.theme, self._context.voice
        column = QVBoxLayout()
        column.setSpacing(8)
        year = today().year
        years = {str(one): str(one) for one in (year - 1, year, year + 1)}
        group = pills(self._context, years, str(year), self)
        group.buttonClicked.connect(self._choose_year)
        column.addLayout(pill_row(group))
        days = QGridLayout()
        days.setHorizontalSpacing(12)
        for at, field in enumerate((self.start_day, self.end_day)):
            days.addWidget(line(theme, field.accessibleName(), "caption", "ink2"), 0, at)
            days.addWidget(field, 1, at)
        column.addLayout(days)
        column.addSpacing(16)
        column.addWidget(Heading(theme, voice.translate("NewAssessment", "The file")))
        self._file_words = Label(theme, "", "caption", "ink2")
        column.addWidget(self.path)
        column.addWidget(self._file_words)
        if self.name is not None:
            column.addSpacing(16)
            about = voice.translate("NewAssessment", "Stands beside your answers; asked only once.")
            column.addWidget(Heading(theme, voice.translate("NewAssessment", "Your name"), caption=about))
            column.addWidget(self.name)
        column.addStretch(1)
        return column

    def _choose_year(self, button: Button) -> None:
        self._show_year(button.objectName())

    def _show_year(self, year: str) -> None:
        self.start_day.show_day(dt.date(int(year), 1, 1))
        self.end_day.show_day(dt.date(int(year), 12, 31))

    def _choose_municipality(self, one: Municipality | None) -> None:
        self._municipality = one
        if one is not None and not self._has_own_path:
            self.path.show_path(paths.documents() / file_name(one.short_name, ".selfassess"))
        self._check()

    def _ask_path(self) -> None:
        title = self._context.voice.translate("NewAssessment", "Where the file will lie")
        chosen, _ = QFileDialog.getSaveFileName(
            self, title, str(self.path.path), "*.selfassess", options=QFileDialog.Option.DontConfirmOverwrite
        )
        if chosen:
            path = Path(chosen)
            self._has_own_path = True
            self.path.show_path(path if path.suffix else path.with_suffix(".selfassess"))
            self._check()

    def _check(self) -> None:
        voice, missing = self._context.voice, self._missing_words()
        self._missing.setText(missing)
        self.begin.setEnabled(not missing)
        self._file_words.setText(
            voice.translate("NewAssessment", "The file exists; the assessment is added to it, what it holds stays.")
            if self.path.path.exists()
            else voice.translate("NewAssessment", "One file holds all assessments of the municipality.")
        )

    def _missing_words(self) -> str:
        """Say which decision is still to be made; an empty text when all are."""
        voice, period = self._context.voice, self._period_said()
        if self._municipality is None:
            return voice.translate("NewAssessment", "Choose a municipality to begin.")
        if not any(box.isChecked() for box in self.boxes.values()):
            return voice.translate("NewAssessment", "Tick at least one questionnaire to begin.")
        if period is None:
            example = day_words(voice, dt.date(today().year, 1, 31))
            return voice.translate("NewAssessment", "Write both days of the period such as {day}", day=example)
        if period.start > period.end:
            return voice.translate("NewAssessment", "The period ends before it begins. Change one of the two days.")
        return ""

    def _period_said(self) -> Period | None:
        start, end = self.start_day.day, self.end_day.day
        return Period(start, end) if start is not None and end is not None else None

    def _tell(self) -> None:
        period = self._period_said()
        assert self._municipality is not None
        assert period is not None
        ticked = tuple(entry for entry in self._entries if self.boxes[entry.id].isChecked())
        name = self.name.text().strip() if self.name is not None else ""
        self.decided.emit(Decided(self._municipality, ticked, period, self.path.path, name))
