"""The figures of a data sheet as a model: a row for each limit of a figure, else one for the figure."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QObject, QSortFilterProxyModel, Qt

from selfassess.domain.answers import OPEN, State
from selfassess.domain.figures import Judgement, Verdict
from selfassess.domain.questionnaire import Question, Source, Threshold
from selfassess.ui.results.row_table import NOWHERE, Index
from selfassess.ui.results.subject import Subject
from selfassess.voice import Voice
from selfassess.voice.findings import (
    comparison_words,
    judged_words,
    judgement_words,
    question_name,
    value_words,
)
from selfassess.voice.terms import state_word, status_words

NUMBER, NAME, VALUE, LIMIT, VERDICT, STATUS, SOURCE = range(7)
VERDICT_ROLE, STATUS_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class LimitRow:
    """One limit against the figure of its question: a word for each column, and the rule in words.

    A figure without any limit has neither verdict nor threshold.
    """

    question: str
    verdict: Verdict | None
    threshold: Threshold | None
    words: tuple[str, ...]
    rule: str


def limit_rows(subject: Subject) -> list[LimitRow]:
    """Return the limits of a data sheet in the order of its questions, and the figures that have none."""
    judged: dict[str, list[Judgement]] = {question.id: [] for question in subject.questionnaire.questions}
    for found in subject.result.thresholds:
        for judgement in found.judgements:
            if judgement.target in judged:
                judged[judgement.target].append(judgement)
    rows = []
    for question in subject.questionnaire.questions:
        limits = [_row(subject, judgement) for judgement in judged[question.id]]
        rows += limits or [_figure_row(subject, question)]
    return rows


def _figure_row(subject: Subject, question: Question) -> LimitRow:
    voice, answer = subject.voice, subject.sheet.answers.get(question.id, OPEN)
    said = "\N{EN DASH}" if answer.state is State.OPEN else state_word(answer.state, voice)
    if answer.state is State.ANSWERED and answer.value is not None:
        said = value_words(voice, question, answer.value)
    none = voice.translate("Results", "no limit")
    return LimitRow(
        question.id, None, None, (question.number, question_name(voice, question), said, none, "", "", ""), ""
    )


def _row(subject: Subject, judgement: Judgement) -> LimitRow:
    voice, questionnaire, threshold = subject.voice, subject.questionnaire, judgement.threshold
    question = questionnaire.question_by_id[judgement.target]
    words = (
        question.number,
        _name_words(question_name(voice, question), voice.text(threshold.label)),
        judged_words(voice, questionnaire, judgement) or "\N{EN DASH}",
        comparison_words(voice, threshold),
        judgement_words(voice, questionnaire, judgement),
        status_words(threshold, voice),
        source_words(voice, threshold.source),
    )
    return LimitRow(question.id, judgement.verdict, threshold, words, voice.text(threshold.text))


def _name_words(name: str, label: str) -> str:
    """Return what is measured, and in a second line which limit is meant: a question may have several."""
    return name if label in ("", name) else f"{name}\n{label}"


def source_words(voice: Voice, source: Source) -> str:
    """Return a source in one line: act or title, article, issuer, year, and whether the act itself was read."""
    parts = [voice.text(source.act or source.title), source.article, voice.text(source.issuer)]
    if source.year is not None:
        parts.append(str(source.year))
    if source.read == "secondary":
        parts.append(voice.translate("Results", "not read in the act"))
    return ", ".join(part for part in parts if part)


class LimitsModel(QAbstractTableModel):
    """Limits with figure, value, verdict, status and source."""

    def __init__(self, voice: Voice, rows: list[LimitRow], parent: QObject) -> None:
        """Hold `rows`."""
        super().__init__(parent)
        self.rows = rows
        self._header = (
            voice.translate("Results", "No."),
            voice.translate("Results", "Figure"),
            voice.translate("Results", "Value"),
            voice.translate("Results", "Limit"),
            voice.translate("Results", "Verdict"),
            voice.translate("Results", "Status"),
            voice.translate("Results", "Source"),
        )

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of limits."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(section)
        return self._header[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, verdict or status of a cell."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.rule
        if role == VERDICT_ROLE:
            return row.verdict
        return row.threshold if role == STATUS_ROLE else None


def alignment(column: int) -> Qt.AlignmentFlag:
    """Return how a column is set: figures to the right."""
    side = Qt.AlignmentFlag.AlignRight if column in (VALUE, LIMIT) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignTop


class LimitsFilter(QSortFilterProxyModel):
    """Lets through the limits of one verdict, or all."""

    def __init__(self, parent: QObject) -> None:
        """Let everything through."""
        super().__init__(parent)
        self._verdict: Verdict | None = None

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Let through only `verdict`; None for all."""
        self._verdict = verdict
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Tell whether a limit is shown."""
        source = self.sourceModel()
        return self._verdict is None or source.index(row, 0, parent).data(VERDICT_ROLE) == self._verdict
