"""The second decision: which questionnaires."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from selfassess.domain.library import Entry, Library, suits
from selfassess.domain.questionnaire import Kind
from selfassess.ui.context import Context
from selfassess.ui.parts.labels import Label, paint_ground
from selfassess.ui.parts.rules import rule
from selfassess.ui.parts.tick import Tick
from selfassess.ui.start.shelf import entry_lines, kind_words

_INDENT = 32
_BESIDE = 10
"""Pixels between the words and the bar."""


class QuestionnaireChoice(QScrollArea):
    """The newest edition of every questionnaire that suits the unit, to tick one or several.

    Surveys are not offered: others answer them.
    """

    changed = Signal()

    def __init__(self, context: Context, library: Library, chosen: Collection[str]) -> None:
        """Tick those called in `chosen`."""
        super().__init__()
        self._context, self._kind = context, ""
        self._entries = tuple(entry for entry in library.ranked() if entry.kind is not Kind.SURVEY)
        self.boxes = {entry.id: self._box(entry, entry.id in chosen) for entry in self._entries}
        self._rows: dict[str, QWidget] = {}
        self._headings: dict[Kind, Label] = {}
        inside = QWidget()
        paint_ground(inside, context.theme.colour("surface"))
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, _BESIDE, 0)
        rows.setSpacing(6)
        for entry in self._entries:
            if entry.kind not in self._headings:
                self._headings[entry.kind] = Label(
                    context.theme, kind_words(context.voice, entry.kind)[0], "caption", "ink2"
                )
                rows.addWidget(self._headings[entry.kind])
            self._rows[entry.id] = self._row(entry)
            rows.addWidget(self._rows[entry.id])
        rows.addStretch(1)
        # the boxes in it have the keyboard
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def _box(self, entry: Entry, is_ticked: bool) -> Tick:
        box = Tick(self._context.theme, self._context.voice.text(entry.title), "strong", is_ticked)
        box.toggled.connect(self.changed)
        return box

    def _row(self, entry: Entry) -> QWidget:
        theme = self._context.theme
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.boxes[entry.id])
        _, about, facts, source = entry_lines(self._context.voice, entry)
        self.boxes[entry.id].setAccessibleDescription(" ".join(filter(None, (about, facts))))
        for words, colour in ((about, "ink2"), (facts, "ink3"), (source, "ink3")):
            if words:
                label = Label(theme, words, "caption", colour)
                label.setContentsMargins(_INDENT, 0, 0, 0)
                column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(rule(theme))
        return row

    @property
    def ticked(self) -> tuple[Entry, ...]:
        """Return the questionnaires chosen, of those that are offered."""
        return tuple(entry for entry in self._offered() if self.boxes[entry.id].isChecked())

    def _offered(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self._entries if suits(entry.unit, self._kind))

    def offer_for(self, kind: str) -> None:
        """Offer what suits a unit of this kind; where nothing of it is ticked, the first made just for it is."""
        self._kind = kind
        offered = self._offered()
        for entry in self._entries:
            self._rows[entry.id].setVisible(entry in offered)
        for one, heading in self._headings.items():
            heading.setVisible(any(entry.kind is one for entry in offered))
        made_for_it = next((entry for entry in offered if entry.unit == kind), None)
        if not self.ticked and made_for_it is not None:
            self.boxes[made_for_it.id].setChecked(True)
        self.changed.emit()
