"""What can be chosen for a report, from top to bottom."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from selfassess.app.reporting import Choices
from selfassess.domain.report import ReportOptions
from selfassess.ui.context import Context
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.labels import Label, paint_ground
from selfassess.ui.parts.pills import chosen_pill, pills
from selfassess.ui.parts.rules import Heading
from selfassess.ui.parts.scrolled import Scrolled
from selfassess.ui.parts.tick import Tick
from selfassess.ui.report.fields import NamedField
from selfassess.ui.report.kinds import KindList
from selfassess.ui.report.marks import AccessBox, LogoBox
from selfassess.ui.shell.actions import LANGUAGES
from selfassess.ui.start.day_field import DayField

_EDGE = 16
_BESIDE = "+"


def _pair(own: str) -> tuple[str, str]:
    """Return the languages that stand side by side: the window's and Latvian, or English where that is Latvian."""
    return own, "lv" if own != "lv" else "en"


class ChoicesPanel(QScrollArea):
    """The choices for one report; the last sheet ticked cannot be taken away."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        """Begin with the council's report of all sheets in the language of the window."""
        super().__init__()
        assert context.session is not None
        self._context = context
        self._owns_draft = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = Scrolled()
        paint_ground(inside, context.theme.colour("sunken"))
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_EDGE, 20, _EDGE, 24)
        self._column.setSpacing(4)
        self._add_what()
        self._add_sheets()
        self._add_marks()
        self._add_particulars()
        self._column.addStretch(1)
        self.setWidget(inside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that turn pages to the pages."""
        event.ignore()

    def _add_heading(self, words: str) -> None:
        if self._column.count():
            self._column.addSpacing(16)
        self._column.addWidget(Heading(self._context.theme, words))

    def _add_what(self) -> None:
        voice = self._context.voice
        self._add_heading(voice.translate("ReportPage", "Kind of report"))
        self.kinds = KindList(self._context)
        self.kinds.chosen.connect(self.changed)
        self._column.addWidget(self.kinds)
        self._add_heading(voice.translate("ReportPage", "Language of the report"))
        beside = " + ".join(LANGUAGES[one] for one in _pair(voice.language))
        choices = {**LANGUAGES, _BESIDE: beside}
        self.languages = pills(self._context, choices, voice.language, self)
        self.languages.buttonClicked.connect(self.changed)
        row = FlowLayout(across=4, down=4)
        for button in self.languages.buttons():
            row.addWidget(button)
        self._column.addLayout(row)

    def _add_sheets(self) -> None:
        context, voice = self._context, self._context.voice
        assert context.session is not None
        self.sheets = {
            sheet.key: Tick(context.theme, voice.text(sheet.questionnaire.title), is_ticked=True)
            for sheet in context.session.sheets
        }
        if len(self.sheets) == 1:
            return
        self._add_heading(voice.translate("ReportPage", "Questionnaires"))
        for tick in self.sheets.values():
            tick.toggled.connect(self._follow_sheets)
            self._column.addWidget(tick)

    def _follow_sheets(self) -> None:
        ticked = [tick for tick in self.sheets.values() if tick.isChecked()]
        for tick in self.sheets.values():
            tick.setEnabled(len(ticked) > 1 or tick not in ticked)
        self.changed.emit()

    def _add_marks(self) -> None:
        context, voice = self._context, self._context.voice
        self._add_heading(voice.translate("ReportPage", "Marks"))
        self.draft = Tick(context.theme, voice.translate("ReportPage", "Draft"))
        self.draft.toggled.connect(self.changed)
        self.draft.clicked.connect(self._own_draft)
        why = voice.translate("ReportPage", "Proposed, because less than half is answered.")
        self.why_draft = Label(context.theme, why, "caption", "ink2")
        self.why_draft.setContentsMargins(32, 0, 0, 4)
        self.why_draft.hide()
        self.access = AccessBox(context)
        self.access.changed.connect(self.changed)
        self.logo = LogoBox(context)
        self.logo.changed.connect(self.changed)
        for widget in (self.draft, self.why_draft, self.access, self.logo):
            self._column.addWidget(widget)

    def _add_particulars(self) -> None:
        context, voice = self._context, self._context.voice
        self._add_heading(voice.translate("ReportPage", "About the document"))
        empty = voice.translate("ReportPage", "What is left empty is a line to fill in, or is left out.")
        self._column.addWidget(Label(context.theme, empty, "caption", "ink2"))
        self._column.addSpacing(4)
        self.author = NamedField(context, voice.translate("ReportPage", "Prepared by"))
        self.author.show_words(context.person)
        self.number = NamedField(context, voice.translate("ReportPage", "Registration number"))
        named = voice.translate("ReportPage", "Date of the document")
        self.day = DayField(context, named, may_be_empty=True)
        self.date = NamedField(context, named, self.day)
        self.decision = NamedField(context, voice.translate("ReportPage", "Decision asked of the council"))
        for field in (self.author, self.number, self.date, self.decision):
            field.changed.connect(self.changed)
            self._column.addWidget(field)
            self._column.addSpacing(4)
        self.embed = Tick(context.theme, voice.translate("ReportPage", "Put the workbook and the data into the PDF"))
        self._column.addWidget(self.embed)
        self.embed.setChecked(True)

    def _own_draft(self) -> None:
        self._owns_draft = True
        self.why_draft.hide()

    def propose_draft(self, is_proposed: bool) -> None:
        """Tick the mark of a draft, or not, and say why; what the user chose of it stays."""
        if self._owns_draft:
            return
        with QSignalBlocker(self.draft):
            self.draft.setChecked(is_proposed)
        self.why_draft.setVisible(is_proposed)

    def options(self) -> ReportOptions:
        """Return what is chosen now."""
        ticked = tuple(key for key, tick in self.sheets.items() if tick.isChecked())
        return ReportOptions(
            kind=self.kinds.kind,
            languages=self._languages(),
            sheets=() if len(ticked) == len(self.sheets) else ticked,
            is_draft=self.draft.isChecked(),
            access=self.access.mark,
            author=self.author.words,
            registration_number=self.number.words,
            decision=self.decision.words,
            document_date=self.day.day,
            logo=self.logo.content,
            embed=self.embed.isChecked(),
        )

    def _languages(self) -> tuple[str, ...]:
        """Return the languages."""
        chosen = chosen_pill(self.languages)
        return _pair(self._context.voice.language) if chosen == _BESIDE else (chosen,)

    def choices(self) -> Choices:
        """Return what is to be remembered of what is chosen now."""
        is_own = {"author": self.author.words != self._context.person, "draft": self._owns_draft}
        return Choices(
            replace(self.options(), logo=b""),
            self.logo.path,
            access=self.access.written,
            own=tuple(name for name, is_so in is_own.items() if is_so),
        )

    def show_choices(self, choices: Choices) -> None:
        """Choose what was chosen before; sheets that are not there, and a picture that is gone, are left out."""
        options = choices.options
        self.kinds.show_kind(options.kind)
        wanted = _BESIDE if len(options.languages) > 1 else "".join(options.languages)
        for button in self.languages.buttons():
            if button.objectName() == wanted:
                button.setChecked(True)
        known = [key for key in options.sheets if key in self.sheets]
        for key, tick in self.sheets.items():
            tick.setChecked(not known or key in known)
        self._owns_draft = "draft" in choices.own
        self.draft.setChecked(options.is_draft)
        self.access.show_mark(choices.access)
        if choices.logo_path:
            self.logo.take(choices.logo_path)
        self.author.show_words(options.author if "author" in choices.own else self._context.person)
        self.number.show_words(options.registration_number)
        self.decision.show_words(options.decision)
        if options.document_date is not None:
            self.day.show_day(options.document_date)
        self.embed.setChecked(options.embed)
