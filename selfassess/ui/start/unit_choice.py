"""Part of the first decision: what of the municipality is assessed."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from selfassess.domain.library import UNIT_KINDS
from selfassess.ui.context import Context
from selfassess.ui.parts.fields import line_field
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.labels import caption_of
from selfassess.ui.parts.pills import chosen_pill, pills
from selfassess.voice.terms import unit_word


class UnitChoice(QWidget):
    """The municipality itself, or one of its institutions, companies or residents' councils, which has a name."""

    kind_chosen = Signal(str)
    name_changed = Signal()

    def __init__(self, context: Context, kind: str) -> None:
        """Begin with a unit of this kind."""
        super().__init__()
        voice = context.voice
        words = {one: unit_word(one, voice) for one in UNIT_KINDS}
        self._kinds = pills(context, {one: word[:1].upper() + word[1:] for one, word in words.items()}, kind, self)
        self._kinds.buttonClicked.connect(self._show_kind)
        self.field = line_field(context.theme, voice.translate("NewAssessment", "Its name"))
        self.field.textChanged.connect(self.name_changed)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self._caption = caption_of(context.theme, self.field)
        row = FlowLayout(None, 4, 4)
        for pill in self._kinds.buttons():
            row.addWidget(pill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._caption)
        column.addWidget(self.field)
        self._show_field()

    @property
    def kind(self) -> str:
        """Return what is assessed, one of UNIT_KINDS."""
        return chosen_pill(self._kinds)

    @property
    def name(self) -> str:
        """Return the unit's name; empty for the municipality itself."""
        return "" if self.kind == UNIT_KINDS[0] else self.field.text().strip()

    @property
    def is_named(self) -> bool:
        """Tell whether a name is there where one is needed."""
        return self.kind == UNIT_KINDS[0] or bool(self.name)

    def choose_kind(self, kind: str) -> None:
        """Assess a unit of this kind."""
        next(pill for pill in self._kinds.buttons() if pill.objectName() == kind).click()

    def suggest(self, names: Iterable[str]) -> None:
        """Offer names that the file knows while one is typed: only under the same name is a period the next one."""
        self._names.setStringList(sorted(set(names)))

    def _show_kind(self) -> None:
        self._show_field()
        self.kind_chosen.emit(self.kind)

    def _show_field(self) -> None:
        has_name = self.kind != UNIT_KINDS[0]
        self.field.setVisible(has_name)
        self._caption.setVisible(has_name)
