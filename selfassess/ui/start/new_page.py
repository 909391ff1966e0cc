"""A new assessment in three decisions: municipality, questionnaires, period."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from selfassess import paths
from selfassess.app.file_names import file_name, is_one_file, is_there
from selfassess.app.settings import Settings, person
from selfassess.domain.library import Entry, Library, unit_kind_for
from selfassess.domain.record import AssessmentInfo, Municipality, Period, Unit
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.columns import Columns
from selfassess.ui.parts.fields import line_field
from selfassess.ui.parts.focus import Leading
from selfassess.ui.parts.labels import Label, caption_of, paint_ground
from selfassess.ui.parts.rules import Heading, rule
from selfassess.ui.parts.scrolled import scrolled_area
from selfassess.ui.shell.names import today
from selfassess.ui.shell.path_field import PathField
from selfassess.ui.start.enter_way import ENTER, EnterWay
from selfassess.ui.start.municipality_list import MunicipalityList
from selfassess.ui.start.period_choice import PeriodChoice
from selfassess.ui.start.questionnaire_choice import QuestionnaireChoice
from selfassess.ui.start.unit_choice import UnitChoice

_EDGE, _WIDEST, _LEAST = 48, 1760, 300
"""Pixels: margin, the widest page; at the usual size of the text the narrowest column."""


@dataclass(frozen=True)
class Decided:
    """The three decisions, where the file will lie, who answers (empty: not asked), the title (empty: the usual)."""

    unit: Unit
    questionnaires: tuple[Entry, ...]
    period: Period
    path: Path
    name: str = ""
    title: str = ""


class NewPage(Leading):
    """The three decisions side by side; what was not decided is said beside the button."""

    decided = Signal(object)
    """What was Decided."""

    def __init__(self, context: Context, library: Library, asks_name: bool, chosen: Collection[str] = ()) -> None:
        """Offer the newest edition of every questionnaire; those of `chosen` are ticked, else the fullest.

        The municipality of the open file is chosen already.
        """
        super().__init__()
        self._context = context
        self._municipality: Municipality | None = None
        self._has_own_path = False
        self.unit = UnitChoice(context, _kind_for(library, chosen))
        self.unit.kind_chosen.connect(self._show_kind)
        self.unit.name_changed.connect(self._check)
        self.questionnaires = QuestionnaireChoice(context, library, chosen)
        self.municipalities = MunicipalityList(context)
        self.municipalities.municipality_chosen.connect(self._choose_municipality)
        self.period = PeriodChoice(context)
        self.period.changed.connect(self._check)
        self.title = line_field(context.theme, context.voice.translate("NewAssessment", "Title"))
        self._existing: tuple[AssessmentInfo, ...] = ()
        self._twice = Label(context.theme, "", "caption", "warn")
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
        self.questionnaires.changed.connect(self._check)
        self._show_kind(self.unit.kind)
        self._look_into_file()
        if context.session is not None and context.session.current is not None:
            self.municipalities.choose(context.session.current.unit.municipality.code)
        self._way = EnterWay(self)
        self.lead_to(self.municipalities.field)

    def _lay_out(self) -> None:
        theme, voice = self._context.theme, self._context.voice
        paint_ground(self, theme.colour("surface"))
        page = QWidget()
        page.setMaximumWidth(_WIDEST)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(_EDGE, 28, _EDGE, 20)
        column.setSpacing(0)
        column.addWidget(Label(theme, voice.translate("NewAssessment", "New self-assessment"), "page"))
        column.addSpacing(16)
        decisions = Columns(theme.px(_LEAST), (1, 1, 1))
        groups = (
            (voice.translate("NewAssessment", "1 Municipality"), self._first()),
            (voice.translate("NewAssessment", "2 Questionnaires"), self._boxed(self.questionnaires)),
            (voice.translate("NewAssessment", "3 Period"), self._third()),
        )
        for title, inside in groups:
            place = QWidget()
            place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            group = QVBoxLayout(place)
            group.setContentsMargins(0, 0, 0, 0)
            group.setSpacing(12)
            group.addWidget(Heading(theme, title))
            group.addLayout(inside, 1)
            decisions.add(place)
        column.addWidget(scrolled_area(decisions), 1)
        column.addSpacing(12)
        column.addWidget(rule(theme))
        column.addSpacing(12)
        foot = QHBoxLayout()
        foot.addWidget(self._missing, 1)
        foot.addWidget(self.begin)
        column.addLayout(foot)

    def _first(self) -> QLayout:
        theme, voice = self._context.theme, self._context.voice
        column = self._boxed(self.municipalities)
        column.setSpacing(12)
        column.addWidget(Heading(theme, voice.translate("NewAssessment", "What of it is assessed")))
        column.addWidget(self.unit)
        return column

    def _show_kind(self, kind: str) -> None:
        self._suggest_names()
        self.questionnaires.offer_for(kind)

    def _suggest_names(self) -> None:
        self.unit.suggest(info.unit.name for info in self._existing if info.unit.kind == self.unit.kind)

    def _boxed(self, widget: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(widget, 1)
        return column

    def _third(self) -> QLayout:
        theme, voice = self._context.theme, self._context.voice
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.period)
        column.addWidget(self._twice)
        column.addWidget(caption_of(theme, self.title))
        column.addWidget(self.title)
        column.addSpacing(8)
        column.addWidget(Heading(theme, voice.translate("NewAssessment", "The file")))
        self._file_words = Label(theme, "", "caption", "ink2")
        column.addWidget(self.path)
        column.addWidget(self._file_words)
        if self.name is not None:
            column.addSpacing(8)
            about = voice.translate("NewAssessment", "Stands beside your answers; the settings can change it.")
            column.addWidget(Heading(theme, voice.translate("NewAssessment", "Your name"), caption=about))
            column.addWidget(self.name)
            self.name.textChanged.connect(self._check)
        column.addStretch(1)
        return column

    def _choose_municipality(self, one: Municipality | None) -> None:
        self._municipality = one
        if one is not None and not self._has_own_path:
            self.path.show_path(self._usual_path(one))
        self._look_into_file()

    def _usual_path(self, one: Municipality) -> Path:
        """Return the open file where it is that municipality's record, else a file of its own."""
        session = self._context.session
        is_its_own = session is not None and one.code in {known.code for known in session.municipalities}
        if session is not None and is_its_own and not session.read_only:
            return session.path
        return paths.documents() / file_name(one.short_name, ".selfassess")

    def _look_into_file(self) -> None:
        """Remember what the file holds already."""
        session, path = self._context.session, self.path.path
        if session is not None and is_one_file(path, session.path):
            self._existing = session.assessments
        elif is_there(path):
            from selfassess.app.workspace import assessments_in

            self._existing = assessments_in(path)
        else:
            self._existing = ()
        self._suggest_names()
        self._check()

    def _ask_path(self) -> None:
        title = self._context.voice.translate("NewAssessment", "Where the file will lie")
        chosen, _ = QFileDialog.getSaveFileName(
            self, title, str(self.path.path), "*.selfassess", options=QFileDialog.Option.DontConfirmOverwrite
        )
        if chosen:
            path = Path(chosen)
            self._has_own_path = True
            is_named = path.suffix.lower() == ".selfassess"
            self.path.show_path(path if is_named else path.with_name(f"{path.name}.selfassess"))
            self._look_into_file()

    def _check(self) -> None:
        voice, missing = self._context.voice, self._missing_words()
        self._missing.setText(missing or self._nameless_words())
        self.begin.setEnabled(not missing)
        self._show_title()
        self._file_words.setText(
            voice.translate("NewAssessment", "The file exists; the assessment is added to it, what it holds stays.")
            if is_there(self.path.path)
            else voice.translate("NewAssessment", "One file holds all assessments of the municipality.")
        )

    def _nameless_words(self) -> str:
        """Say plainly how answers are signed where no name was given; it may be left out on purpose."""
        if self.name is None or self.name.text().strip():
            return ""
        return self._context.voice.translate(
            "NewAssessment",
            "Without your name, answers are signed “{user}”, as on this computer; a name can be set later in the "
            "settings.",
            user=person(Settings()),
        )

    def _missing_words(self) -> str:
        """Say which decision is still to be made; an empty text when all are."""
        voice = self._context.voice
        if self._municipality is None:
            return voice.translate("NewAssessment", "Choose a municipality to begin.")
        if not self.unit.is_named:
            return voice.translate("NewAssessment", "Write the name of what is assessed to begin.")
        if not self.questionnaires.ticked:
            return voice.translate("NewAssessment", "Tick at least one questionnaire to begin.")
        if self.period.period is None:
            return voice.translate("NewAssessment", "Mend the period to begin.")
        return ""

    def _show_title(self) -> None:
        """Suggest the usual title; say where the file holds the same assessment already."""
        voice, period = self._context.voice, self.period.period
        year = period.end.year if period else today().year
        self.title.setPlaceholderText(voice.translate("NewAssessment", "Self-assessment {year}", year=year))
        ticked = {entry.id for entry in self.questionnaires.ticked}
        is_twice = any(
            self._municipality is not None
            and info.unit.municipality.code == self._municipality.code
            and (info.unit.kind, info.unit.name) == (self.unit.kind, self.unit.name)
            and info.period == period
            and ticked.intersection(info.questionnaires)
            for info in self._existing
        )
        words = voice.translate(
            "NewAssessment",
            "The file holds a self-assessment of this municipality, period and questionnaire already. "
            "A second one begins empty; give it a title of its own.",
        )
        self._twice.setText(words)
        self._twice.setVisible(is_twice)

    def _tell(self) -> None:
        period = self.period.period
        assert self._municipality is not None
        assert period is not None
        unit = Unit(self._municipality, self.unit.kind, self.unit.name)
        name = self.name.text().strip() if self.name is not None else ""
        title = self.title.text().strip()
        self.decided.emit(Decided(unit, self.questionnaires.ticked, period, self.path.path, name, title))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the next decision with Enter."""
        if event.key() in ENTER:
            self._way.go_on()
        else:
            super().keyPressEvent(event)


def _kind_for(library: Library, chosen: Collection[str]) -> str:
    """Return what kind of unit the questionnaires of `chosen` are for; the first of them decides."""
    units = (entry.unit for entry in library.ranked() if entry.id in chosen)
    return unit_kind_for(next(units, "any"))
