"""The outline as a Qt tree model: two kinds of rows, each told to the delegate as one value."""

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from selfassess.domain.answers import OPEN, State
from selfassess.domain.figures import Verdict
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.entries import TOP, Entry, outline_entries
from selfassess.ui.answering.wording import answer_words, figure_words, position_of, question_name, section_name

Index = QModelIndex | QPersistentModelIndex
LOOK = Qt.ItemDataRole.UserRole
"""Role of the RowLook."""
ENTRY = Qt.ItemDataRole.UserRole + 1
"""Role of the Entry."""


@dataclass(frozen=True, slots=True)
class RowLook:
    """What a row shows. Sections: `count` (such as 5/6, only while something is open), `score`, `is_below`.

    Questions: `state` and `sign` of the cell, `position` of its level (0–1), `is_marked`, `is_asked`, `is_current`.
    """

    is_section: bool
    number: str
    words: str
    count: str = ""
    score: str = ""
    is_below: bool = False
    state: State = State.OPEN
    sign: str = ""
    position: Fraction | None = None
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

    def show_change(self, questions: Collection[str]) -> None:
        """Repaint the rows of `questions` and the sections above them."""
        paths = self._desk.sheet.questionnaire.path_by_question
        rows = {(False, name) for name in questions}
        rows.update((True, section.id) for name in questions for section in paths.get(name, ()))
        for row in rows:
            if row in self._places:
                index = self._index_at(self._places[row])
                self.dataChanged.emit(index, index)

    def _index_at(self, at: int) -> QModelIndex:
        return self.createIndex(self._entries[at].row, 0, at)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a row."""
        children = self._children(parent)
        return self.createIndex(row, 0, children[row]) if column == 0 and 0 <= row < len(children) else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return the section above a row."""
        above = self._entries[index.internalId()].parent if index.isValid() else TOP
        return QModelIndex() if above == TOP else self._index_at(above)

    def _children(self, parent: Index) -> list[int]:
        return self._entries[parent.internalId()].children if parent.isValid() else self._tops

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are under `parent`."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
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
        below = self._limit_not_met(entry.id)
        coverage = figure.coverage if figure else None
        count = ""
        if coverage and not coverage.is_complete:
            count = f"{coverage.answered}/{coverage.applicable}"
        return RowLook(
            is_section=True,
            number=entry.number,
            words=section_name(voice, section),
            count=count,
            score=figure_words(voice, sheet.questionnaire, figure.value, below) if figure and scored else "",
            is_below=below is not None,
        )

    def _limit_not_met(self, target: str) -> Fraction | None:
        for found in self._desk.sheet.result.thresholds:
            for judgement in found.judgements:
                if judgement.target == target and judgement.verdict is Verdict.NOT_MET:
                    return found.threshold.value
        return None

    def _question_look(self, entry: Entry) -> RowLook:
        sheet, voice = self._desk.sheet, self._desk.voice
        question = sheet.questionnaire.question_by_id[entry.id]
        answer = sheet.answers.get(entry.id, OPEN)
        position = position_of(sheet.questionnaire, question, answer, sheet.result.questions.get(entry.id))
        is_level = question.type == "level" and isinstance(answer.value, Fraction)
        return RowLook(
            is_section=False,
            number=entry.number,
            words=question_name(voice, question),
            is_below=self._limit_not_met(entry.id) is not None,
            state=answer.state,
            sign=voice.number(answer.value) if is_level and isinstance(answer.value, Fraction) else "",
            position=position,
            is_marked=answer.marked,
            is_asked=entry.id in sheet.result.asked,
            is_current=entry.id == self._desk.question.id,
        )

    def _sentence(self, entry: Entry, look: RowLook) -> str:
        voice, sheet = self._desk.voice, self._desk.sheet
        parts = [f"{look.number} {look.words}"]
        if entry.is_section:
            below = voice.translate("Answering", "below the threshold") if look.is_below else ""
            parts += [look.score or voice.translate("Answering", "no score yet"), look.count, below]
            return ", ".join(part for part in parts if part)
        question = sheet.questionnaire.question_by_id[entry.id]
        if not look.is_asked:
            parts.append(voice.translate("Answering", "not asked"))
        parts.append(answer_words(voice, question, sheet.answers.get(entry.id, OPEN)))
        if look.is_marked:
            parts.append(voice.translate("Answering", "marked for review"))
        return ", ".join(parts)
