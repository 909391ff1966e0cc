"""The outline as a Qt tree model: two kinds of rows, each told to the delegate as one value."""

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction
from typing import overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from selfassess.app.sheets import Sheet
from selfassess.domain.answers import OPEN
from selfassess.domain.assignment import Share
from selfassess.domain.figures import Figure, Result, Verdict
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.entries import TOP, Entry, outline_entries
from selfassess.ui.answering.wording import answer_words, has_wide_cell, position_of
from selfassess.ui.parts.level_cell import Level
from selfassess.voice.findings.assigning import due_words
from selfassess.voice.findings.notation import answer_sign, figure_words, question_name, section_name

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
"""The parent of the top-level sections."""
LOOK = Qt.ItemDataRole.UserRole
"""Role of the RowLook."""
ENTRY = Qt.ItemDataRole.UserRole + 1
"""Role of the Entry."""


NO_LEVEL = Level()


@dataclass(frozen=True, slots=True)
class RowLook:
    """What a row shows.

    Sections: `is_nested`, `count` (such as 5/6, only while something is open), `score`, `is_below`, `holder` (who has
    it, until when), `is_late`.
    Questions: `cell` (`has_wide_cell`: it may come to hold more than a digit), `is_marked`, `is_asked`, `is_current`.
    """

    is_section: bool
    number: str
    words: str
    is_nested: bool = False
    count: str = ""
    score: str = ""
    is_below: bool = False
    holder: str = ""
    is_late: bool = False
    cell: Level = NO_LEVEL
    has_wide_cell: bool = False
    is_marked: bool = False
    is_asked: bool = True
    is_current: bool = False


class OutlineModel(QAbstractItemModel):
    """Sections and questions of the sheet on the desk, or only those of a selection."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Hold every question of the sheet."""
        super().__init__(parent)
        self._desk = desk
        self._entries: list[Entry] = []
        self._tops: list[int] = []
        self._places: dict[tuple[bool, str], int] = {}
        self._shares: tuple[Sheet, dict[str, Share]] | None = None
        self._limits: tuple[Result, dict[str, Fraction | None]] | None = None
        self.show_only(None)

    def show_only(self, keep: Collection[str] | None) -> None:
        """Hold only the questions of `keep` and their sections; None: all."""
        self.beginResetModel()
        self._entries = outline_entries(self._desk.sheet.questionnaire, keep)
        self._tops = [at for at, entry in enumerate(self._entries) if entry.parent == TOP]
        self._places = {(entry.is_section, entry.id): at for at, entry in enumerate(self._entries)}
        self.endResetModel()

    def index_of(self, name: str, is_section: bool = False) -> QModelIndex:
        """Return where a question or section stands; invalid where it is not shown."""
        at = self._places.get((is_section, name))
        return QModelIndex() if at is None else self._index_at(at)

    def sections(self) -> list[QModelIndex]:
        """Return every section that is shown."""
        return [self._index_at(at) for at, entry in enumerate(self._entries) if entry.is_section]

    def show_change(self, questions: Collection[str]) -> None:
        """Repaint the rows of `questions` and the sections above them."""
        paths = self._desk.sheet.questionnaire.path_by_question
        rows = {(False, name) for name in questions}
        rows.update((True, section.id) for name in questions for section in paths.get(name, ()))
        for row in rows:
            if row in self._places:
                index = self._index_at(self._places[row])
                self.dataChanged.emit(index, index)

    def index_at(self, index: QPersistentModelIndex) -> QModelIndex:
        """Return the plain index of a remembered one."""
        return self._index_at(index.internalId()) if index.isValid() else NOWHERE

    def _index_at(self, at: int) -> QModelIndex:
        return self.createIndex(self._entries[at].row, 0, at)

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Return the index of a row."""
        children = self._children(parent)
        return self.createIndex(row, 0, children[row]) if column == 0 and 0 <= row < len(children) else QModelIndex()

    @overload
    def parent(self, /) -> QObject | None: ...

    @overload
    def parent(self, child: Index, /) -> QModelIndex: ...

    def parent(self, child: Index | None = None, /) -> QObject | QModelIndex | None:
        """Return the section above a row (without a row: the owner of the model)."""
        if child is None:
            return super().parent()
        above = self._entries[child.internalId()].parent if child.isValid() else TOP
        return QModelIndex() if above == TOP else self._index_at(above)

    def _children(self, parent: Index) -> list[int]:
        return self._entries[parent.internalId()].children if parent.isValid() else self._tops

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows there are under `parent`."""
        return len(self._children(parent))

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        """Return one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's words, its RowLook or its Entry."""
        if not index.isValid():
            return None
        entry = self._entries[index.internalId()]
        if role == ENTRY:
            return entry
        if role in (LOOK, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            look = self._section_look(entry) if entry.is_section else self._question_look(entry)
            return look if role == LOOK else self._sentence(entry, look)
        return None

    def _section_look(self, entry: Entry) -> RowLook:
        sheet, voice = self._desk.sheet, self._desk.voice
        section = sheet.questionnaire.section_by_id[entry.id]
        figure = sheet.result.sections.get(entry.id)
        scored = sheet.questionnaire.is_scored and figure is not None
        limits = self._limits_not_met()
        coverage = figure.coverage if figure else None
        count = ""
        if coverage and not coverage.is_complete:
            count = f"{coverage.answered}/{coverage.applicable}"
        share = self._shares_held().get(entry.id)
        today = self._desk.today
        return RowLook(
            is_section=True,
            is_nested=entry.parent != TOP,
            number=entry.number,
            words=section_name(voice, section),
            count=count,
            score=_score(self._desk, figure, limits.get(entry.id)) if figure and scored else "",
            is_below=entry.id in limits,
            holder=f"{share.assignment.person}, {due_words(voice, share, today)}" if share else "",
            is_late=share is not None and share.days_late(today) > 0,
        )

    def _shares_held(self) -> dict[str, Share]:
        """Return what each section comes to that somebody has; found once for a sheet."""
        sheet = self._desk.sheet
        if self._shares is None or self._shares[0] is not sheet:
            self._shares = (sheet, {share.assignment.section: share for share in sheet.shares})
        return self._shares[1]

    def _limits_not_met(self) -> dict[str, Fraction | None]:
        """Return the limit that each section or question fails to meet; found once for a result."""
        result = self._desk.sheet.result
        if self._limits is None or self._limits[0] is not result:
            limits: dict[str, Fraction | None] = {}
            for found in result.thresholds:
                for judgement in found.judgements:
                    if judgement.verdict is Verdict.NOT_MET:
                        limits.setdefault(judgement.target, judgement.limit)
            self._limits = (result, limits)
        return self._limits[1]

    def _question_look(self, entry: Entry) -> RowLook:
        sheet, voice = self._desk.sheet, self._desk.voice
        question = sheet.questionnaire.question_by_id[entry.id]
        answer = sheet.answers.get(entry.id, OPEN)
        position = position_of(sheet.questionnaire, question, answer, sheet.result.questions.get(entry.id))
        return RowLook(
            is_section=False,
            number=entry.number,
            words=question_name(voice, question),
            is_below=entry.id in self._limits_not_met(),
            cell=Level(answer_sign(voice, question, answer), position, answer.state),
            has_wide_cell=has_wide_cell(question),
            is_marked=answer.marked,
            is_asked=entry.id in sheet.result.asked,
            is_current=entry.id == self._desk.question.id,
        )

    def _sentence(self, entry: Entry, look: RowLook) -> str:
        voice, sheet = self._desk.voice, self._desk.sheet
        parts = [f"{look.number} {look.words}".strip()]
        if entry.is_section:
            below = voice.translate("Answering", "below the threshold") if look.is_below else ""
            parts += [look.score or voice.translate("Answering", "no score yet"), look.count, below, look.holder]
            return ", ".join(part for part in parts if part)
        question = sheet.questionnaire.question_by_id[entry.id]
        if not look.is_asked:
            parts.append(voice.translate("Answering", "not asked"))
        parts.append(answer_words(voice, question, sheet.answers.get(entry.id, OPEN)))
        if look.is_below:
            parts.append(voice.translate("Answering", "below the threshold"))
        if look.is_marked:
            parts.append(voice.translate("Answering", "marked for review"))
        return ", ".join(parts)


def _score(desk: Desk, figure: Figure, limit: Fraction | None) -> str:
    if figure.value is None:
        return ""
    return figure_words(desk.voice, desk.sheet.questionnaire, figure.value, limit)
