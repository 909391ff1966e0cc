"""The three short lists under the charts: strengths, weaknesses, what is still open."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.domain.answers import OPEN, State
from selfassess.domain.figures import Result
from selfassess.domain.findings import (
    Standing,
    deciding_questions,
    open_first,
    strengths,
    unjudged,
    weaknesses,
)
from selfassess.domain.forms import YesNoForm
from selfassess.domain.questionnaire import Question
from selfassess.domain.valuation import points, share
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.level_cell import Level, LevelCell
from selfassess.ui.parts.rows import Row
from selfassess.ui.parts.rules import Heading
from selfassess.ui.results.subject import Subject
from selfassess.voice.findings import answer_sign, more_alike, question_name, standing_change, waiting_counts
from selfassess.voice.findings.standings import no_strengths, no_weaknesses
from selfassess.voice.terms import state_word

_MOST = 3


class QuestionRow(Row):
    """A question with its level and one remark; leads to the question."""

    question_chosen = Signal(str)
    """The question's id."""

    def __init__(self, subject: Subject, question: Question, remark: str) -> None:
        """Show `question` with its answer."""
        voice, theme = subject.voice, subject.theme
        name, cell = question_name(voice, question), level_of(subject, question)
        said = cell.words or state_word(cell.state, voice)
        super().__init__(theme, ", ".join(part for part in (f"{question.number} {name}", said, remark) if part), 27, 0)
        self._question = question.id
        self.cells.setContentsMargins(0, 2, 0, 3)
        self.add(LevelCell(theme, cell, said))
        number = line(theme, question.number, "caption", "ink3")
        number.setMinimumWidth(theme.px(24))
        self.add(number)
        self.add(Label(theme, name), 1)
        self.add((Label if theme.is_large else line)(theme, remark, "caption", "ink2"))
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.question_chosen.emit(self._question)


def level_of(subject: Subject, question: Question) -> Level:
    """Return what a level cell shows for a question: its answer, or the sign of what was said instead."""
    answer = subject.sheet.answers.get(question.id, OPEN)
    if answer.state is not State.ANSWERED or answer.value is None:
        return Level(state=answer.state)
    position = share(question, points(question, answer.value)) if question.is_scored else None
    return Level(answer_sign(subject.voice, question, answer), position, State.ANSWERED)


class QuestionList(QWidget):
    """A heading over rows of questions, and a note below them or in their place."""

    question_chosen = Signal(str)
    """The id of the question that was clicked."""

    def __init__(self, subject: Subject, heading: Heading, rows: Iterable[QuestionRow], note: str) -> None:
        """Put the rows under the heading."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addSpacing(4)
        for row in rows:
            row.question_chosen.connect(self.question_chosen)
            column.addWidget(row)
        if note:
            column.addWidget(Label(subject.theme, note, "text", "ink2"))
        column.addStretch(1)


def strengths_list(subject: Subject) -> QuestionList:
    """Return the strongest questions, with the change since last period."""
    voice = subject.voice
    found = strengths(subject.questionnaire, subject.result, _previous(subject), None)
    rows = (QuestionRow(subject, _question(subject, one), _change(subject, one)) for one in found[:_MOST])
    rule = voice.translate("Results", "Upper half of the range: highest first, then what has risen most")
    heading = Heading(subject.theme, voice.translate("Results", "Strengths"), caption=rule)
    return QuestionList(subject, heading, rows, _note(subject, found, no_strengths(voice, subject.result)))


def weaknesses_list(subject: Subject) -> QuestionList:
    """Return the weakest questions; where nothing changed, that evidence is missing."""
    voice = subject.voice
    found = weaknesses(subject.questionnaire, subject.result, _previous(subject), None)
    rows = (QuestionRow(subject, _question(subject, one), _weak_remark(subject, one)) for one in found[:_MOST])
    if any(
        isinstance(question.form, YesNoForm) and question.form.partly for question in subject.questionnaire.questions
    ):
        rule = voice.translate(
            "Results", "Lower half of the range and “partly”: lowest first, then what has fallen most"
        )
    else:
        rule = voice.translate("Results", "Lower half of the range: lowest first, then what has fallen most")
    heading = Heading(subject.theme, voice.translate("Results", "Weaknesses"), caption=rule)
    return QuestionList(subject, heading, rows, _note(subject, found, no_weaknesses(voice, subject.result)))


def _note(subject: Subject, found: Sequence[Standing], none: str) -> str:
    """Return why there are no rows (`none`), or how many more share the last row's level."""
    return more_alike(subject.voice, subject.questionnaire, found, _MOST) if found else none


def open_list(subject: Subject) -> QuestionList:
    """Return the first questions that wait for an answer, those that decide a threshold first."""
    voice, questionnaire = subject.voice, subject.questionnaire
    waiting = open_first(questionnaire, subject.sheet.answers, subject.result)
    deciding = deciding_questions(questionnaire, subject.result)
    rows = []
    for question in waiting[:_MOST]:
        remark = voice.translate("Results", "decides a threshold") if question in deciding else ""
        rows.append(QuestionRow(subject, questionnaire.question_by_id[question], remark))
    unsure = len(unjudged(waiting, subject.sheet.answers))
    count = voice.number(len(waiting)) if waiting else ""
    if unsure:
        count = waiting_counts(voice, len(waiting) - unsure, unsure)
    rule = voice.translate("Results", "What decides a threshold first, then in the order asked")
    heading = Heading(subject.theme, voice.translate("Results", "Still open"), count, rule)
    none = voice.translate("Results", "Every question has been answered.")
    return QuestionList(subject, heading, rows, "" if rows else none)


def _previous(subject: Subject) -> Result | None:
    return subject.sheet.previous.result if subject.sheet.previous else None


def _question(subject: Subject, standing: Standing) -> Question:
    return subject.questionnaire.question_by_id[standing.question]


def _change(subject: Subject, standing: Standing) -> str:
    previous = subject.sheet.previous
    if previous is None:
        return ""
    return standing_change(subject.voice, subject.questionnaire, standing, previous.year)


def _weak_remark(subject: Subject, standing: Standing) -> str:
    has_evidence = any(evidence.question == standing.question for evidence in subject.sheet.evidence)
    if not standing.change and not has_evidence:
        return subject.voice.translate("Results", "evidence is missing")
    return _change(subject, standing)
