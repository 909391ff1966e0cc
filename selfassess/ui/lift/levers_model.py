"""What is open, and one step up on every question: the rows of the table of levers."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from selfassess.domain.findings import deciding_questions
from selfassess.domain.improvement import Effect, Influence, Lever
from selfassess.domain.improvement.path import thresholds_of
from selfassess.domain.questionnaire import Question
from selfassess.ui.lift.answers import answers_upwards, level_at, said_words
from selfassess.ui.lift.search import Found
from selfassess.ui.parts.level_cell import Level
from selfassess.ui.results.row_table import NOWHERE, Index
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import question_name, section_name, section_number, speaks_of_principles, value_words
from selfassess.voice.findings.improvement import effect_words

IN_PATH, NUMBER, NAME, LEVEL, SECTION, OVERALL_GAIN, LIMIT, EFFORT, GAIN, ADD = range(10)
FIGURES = (SECTION, OVERALL_GAIN)
LEVELS_ROLE, EFFORT_ROLE, SHARE_ROLE, IN_PATH_ROLE, CAN_ADD_ROLE, OPEN_ROLE = (
    Qt.ItemDataRole.UserRole + place for place in range(6)
)
_PLACES = 3
_MOST_OPEN = 6
"""So many open questions stand above the levers; more of them would hide what is answered."""
_STRONGEST = (Effect.MEETS, Effect.BREAKS, Effect.NEARER, Effect.UNDECIDED, Effect.OUT_OF_REACH, Effect.KEEPS)


@dataclass(frozen=True)
class LeverRow:
    """One question: with its lever, or open (without one)."""

    question: Question
    section: str
    lever: Lever | None = None
    is_deciding: bool = False


class LeversModel(QAbstractTableModel):
    """Open questions come first whatever the order; the levers stand as they are ranked, or as a column says.

    Where there are many beside levers, the open ones are shown only when asked for.
    """

    def __init__(self, subject: Subject, parent: QObject) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._subject = subject
        voice = subject.voice
        self._header = (
            "",
            voice.translate("Lift", "No."),
            voice.translate("Lift", "Question"),
            voice.translate("Lift", "Level"),
            _section_word(subject),
            voice.translate("Lift", "Overall"),
            voice.translate("Lift", "Goal"),
            voice.translate("Lift", "Effort"),
            voice.translate("Lift", "Gain"),
            "",
        )
        # columns of signs
        self._sign_heads = (
            voice.translate("Lift", "Add to the scenario"),
            voice.translate("Lift", "on the cheapest path"),
        )
        self._all: list[LeverRow] = []
        self.rows: list[LeverRow] = []
        self._in_path: frozenset[str] = frozenset()
        self._limits: frozenset[str] = frozenset()
        self._most = Fraction(0)
        self._section = ""
        self._order: tuple[int, bool] = (GAIN, True)
        self._is_unfolded = False
        self.folded: list[LeverRow] = []
        """The open questions that are shown only when asked for."""

    def show_found(self, found: Found) -> None:
        """Show other levers."""
        questionnaire = self._subject.questionnaire
        deciding = deciding_questions(questionnaire, self._subject.result)
        tops = {name: path[0].id for name, path in questionnaire.path_by_question.items()}
        asked = questionnaire.question_by_id
        self._all = [LeverRow(asked[name], tops[name], None, name in deciding) for name in found.lift.open]
        self._all += [LeverRow(asked[one.question], tops[one.question], one) for one in found.lift.levers]
        self._most = found.most
        self._in_path = frozenset(step.question for step in found.path.steps) if found.path else frozenset()
        goal = found.asked.goal
        self._limits = frozenset(one.id for one in thresholds_of(questionnaire, goal)) if goal else frozenset()
        self._arrange()

    def show_section(self, section: str) -> None:
        """Show the questions of one top-level section; empty: all."""
        self._section = section
        self._arrange()

    def unfold(self, is_unfolded: bool) -> None:
        """Show the open questions although they are many, or no more."""
        self._is_unfolded = is_unfolded
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the levers by a column."""
        self._order = (column, order is Qt.SortOrder.DescendingOrder)
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        shown = [row for row in self._all if self._section in ("", row.section)]
        column, is_descending = self._order
        levers = [row for row in shown if row.lever is not None]
        if self._order != (GAIN, True):
            places = {question.id: at for at, question in enumerate(self._subject.questionnaire.questions)}
            levers.sort(key=_key(column, places, self._in_path), reverse=is_descending)
        waiting = [row for row in shown if row.lever is None]
        self.folded = waiting if levers and len(waiting) > _MOST_OPEN else []
        self.rows = levers if self.folded and not self._is_unfolded else [*waiting, *levers]
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many questions there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._header[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._header[section] or self._sign_heads[section == IN_PATH]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, and what the delegate draws."""
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row, column, role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == LEVELS_ROLE:
            return self._levels(row)
        if role == EFFORT_ROLE:
            return row.question.effort
        if role == SHARE_ROLE:
            return row.lever.gain_per_effort / self._most if row.lever and self._most else Fraction(0)
        if role == IN_PATH_ROLE:
            return row.question.id in self._in_path
        if role == CAN_ADD_ROLE:
            return row.lever is not None or len(answers_upwards(row.question, None)) > 1
        return row.lever is None if role == OPEN_ROLE else None

    def _words(self, row: LeverRow, column: int, is_said: bool) -> str:
        voice, lever = self._subject.voice, row.lever
        if column == NUMBER:
            return row.question.number
        if column == NAME:
            return question_name(voice, row.question)
        if column == EFFORT:
            return voice.translate("Lift", "{effort} of 5", effort=row.question.effort) if is_said else ""
        if column == IN_PATH:
            is_in = is_said and row.question.id in self._in_path
            return voice.translate("Lift", "on the cheapest path") if is_in else ""
        if lever is None:
            return (
                self._open_words(row) if column == LIMIT else said_words(voice, row.question, None) * (column == LEVEL)
            )
        return self._lever_words(row, lever, column, is_said)

    def _open_words(self, row: LeverRow) -> str:
        if row.is_deciding:
            return self._subject.voice.translate("Lift", "open, decides")
        return self._subject.voice.translate("Lift", "open")

    def _lever_words(self, row: LeverRow, lever: Lever, column: int, is_said: bool) -> str:
        voice = self._subject.voice
        if column == LEVEL:
            ends = (value_words(voice, row.question, value) for value in (lever.start, lever.to))
            return " \N{RIGHTWARDS ARROW} ".join(ends) if is_said else ""
        if column == SECTION:
            return self._gain_words(lever.section_gain)
        if column == OVERALL_GAIN:
            return self._gain_words(lever.overall_gain)
        if column == LIMIT:
            return effect_words(voice, self._influence(lever))
        return voice.number(lever.gain_per_effort, _PLACES) if column == GAIN and is_said else ""

    def _influence(self, lever: Lever) -> Influence | None:
        """Return what a step does to the thresholds of the goal, the strongest first; None where it does nothing."""
        found = (one for one in lever.influences if one.threshold.id in self._limits and one.effect in _STRONGEST)
        return min(found, key=lambda one: _STRONGEST.index(one.effect), default=None)

    def _gain_words(self, gain: Fraction | None) -> str:
        """Return a gain with its sign, in every column with one decimal more than a score has."""
        if gain is None:
            return "\N{EN DASH}"
        decimals = self._subject.questionnaire.decimals + 1
        words = self._subject.voice.number(abs(gain), decimals)
        sign = "+" if gain > 0 else "\N{MINUS SIGN}" if gain < 0 else ""
        return f"{sign}{words}"

    def _levels(self, row: LeverRow) -> tuple[Level, Level | None]:
        if row.lever is None:
            return Level(), None
        first, second = (level_at(self._subject, row.question, value) for value in (row.lever.start, row.lever.to))
        return first, second

    def _tip(self, row: LeverRow, column: int) -> str:
        voice, questionnaire = self._subject.voice, self._subject.questionnaire
        section = questionnaire.section_by_id[row.section]
        if column in FIGURES:
            return voice.translate("Lift", "How the score is made now")
        if column == ADD:
            return voice.translate("Lift", "Add to the scenario")
        told = (
            f"{section_number(questionnaire, section)} {section_name(voice, section)}. {self._words(row, LEVEL, True)}"
        )
        if row.lever is not None and (row.lever.opens or row.lever.closes):
            change = voice.translate("Lift", "The step changes what else is asked.")
            return f"{told}. {change}"
        return told


def _section_word(subject: Subject) -> str:
    """Return the head of what a step gives its section."""
    if speaks_of_principles(subject.questionnaire):
        return subject.voice.translate("Lift", "Principle", "what a step gives it")
    return subject.voice.translate("Lift", "Section", "what a step gives it")


def _key(
    column: int, places: dict[str, int], in_path: frozenset[str]
) -> Callable[[LeverRow], tuple[Fraction | int, ...]]:
    """Return by what a column sorts; equal rows stand as they are ranked."""

    def key(row: LeverRow) -> tuple[Fraction | int, ...]:
        lever = row.lever
        assert lever is not None
        found: dict[int, tuple[Fraction | int, ...]] = {
            IN_PATH: (row.question.id not in in_path,),
            SECTION: (lever.section_gain or 0,),
            OVERALL_GAIN: (lever.overall_gain or 0,),
            EFFORT: (lever.effort,),
            GAIN: (lever.gain_per_effort,),
        }
        return found.get(column, (places[row.question.id],))

    return key
