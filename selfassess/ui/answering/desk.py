"""What lies on the desk: one sheet, one question, and the one way an answer goes from the page to the session."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from selfassess.app.session import Session
from selfassess.app.sheets import Sheet
from selfassess.domain.answers import OPEN, Answer, State, Value
from selfassess.domain.errors import Problem
from selfassess.domain.questionnaire import Question, Section
from selfassess.ui.answering.writing import MOST_CHARACTERS
from selfassess.ui.context import Context
from selfassess.voice import Voice


class Desk(QObject):
    """The sheet and the question being worked on; every part of the page reads from here and answers through it."""

    sheet_chosen = Signal()
    """Another sheet lies on the desk."""
    leaving = Signal()
    """The question is about to be left; what is still being typed is to be stored now."""
    question_chosen = Signal()
    """Another question lies on the desk."""
    refused = Signal(object)
    """A Problem: the session did not take a change, nothing is different."""
    undo_wanted = Signal()
    """A field with nothing of its own to undo was asked to."""
    redo_wanted = Signal()
    """A field with nothing of its own to redo was asked to."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Lay out the first open question of the first sheet of the current assessment."""
        super().__init__(parent)
        assert context.session is not None
        assert context.bridge is not None
        self.session: Session = context.session
        self.undo: Callable[[], None] = context.bridge.undo
        """Takes the last change back; for messages, which may outlast the page."""
        self.voice: Voice = context.voice
        self.single_keys = context.single_keys
        self._sheet = self.session.sheets[0]
        self.key = self._sheet.key
        self._question = first_question(self.session.sheet(self.key))
        self.is_stuck = False
        """Whether the last step could not be stored because of the file, not because of what it was."""

    def cap(self, key: str) -> str:
        """Return the single key that a cap shows; empty where the user has switched them off."""
        return key if self.single_keys else ""

    @property
    def sheet(self) -> Sheet:
        """Return the sheet as it stands now; once another assessment is taken up, as it stood last.

        A page that was left may still have its turn before it goes.
        """
        self._sheet = next((sheet for sheet in self.session.sheets if sheet.key == self.key), self._sheet)
        return self._sheet

    @property
    def is_laid_out(self) -> bool:
        """Tell whether the sheet is still there; another assessment may lie open before the page is gone."""
        return self.key in [sheet.key for sheet in self.session.sheets]

    @property
    def question(self) -> Question:
        """Return the question on the desk."""
        return self.sheet.questionnaire.question_by_id[self._question]

    @property
    def answer(self) -> Answer:
        """Return what has been said to the question so far."""
        return self.sheet.answers.get(self._question, OPEN)

    @property
    def previous(self) -> Answer | None:
        """Return the answer of the last period, if it was answered then."""
        sheet = self.sheet.previous
        found = sheet.answers.get(self._question) if sheet else None
        return found if found is not None and found.state is State.ANSWERED else None

    @property
    def today(self) -> dt.date:
        """Return today, on the clock of the session."""
        return self.session.clock().astimezone().date()

    @property
    def section(self) -> Section:
        """Return the section that the question on the desk is given out with.

        It is the nearest that somebody has, else the one at the top.
        """
        path = self.sheet.questionnaire.path_by_question[self._question]
        given = {one.section for one in self.sheet.assignments}
        return next((section for section in reversed(path) if section.id in given), path[0])

    @property
    def is_asked(self) -> bool:
        """Tell whether the question counts (its `relevant_if` holds)."""
        return self._question in self.sheet.result.asked

    @property
    def can_edit(self) -> bool:
        """Tell whether an answer to the question on the desk may be changed."""
        return self.is_asked and not self.session.read_only

    def go_to(self, sheet: str, question: str) -> None:
        """Lay out a question; one that is not there leaves everything as it is."""
        known = {found.key: found for found in self.session.sheets}
        if sheet not in known or question not in known[sheet].questionnaire.question_by_id:
            return
        if (sheet, question) == (self.key, self._question):
            return
        if not self.can_leave():
            return
        is_other_sheet = sheet != self.key
        self.key, self._question = sheet, question
        if is_other_sheet:
            self.sheet_chosen.emit()
        self.question_chosen.emit()

    def can_leave(self) -> bool:
        """Have everything that is being typed stored; False where the file does not take it: it would be lost."""
        self.is_stuck = False
        self.leaving.emit()
        return not self.is_stuck

    def choose_sheet(self, sheet: str) -> None:
        """Lay out a sheet at its first open question, else at its first one."""
        self.go_to(sheet, first_question(self.session.sheet(sheet)))

    def neighbour(self, step: int) -> Question | None:
        """Return the next (1) or previous (-1) question that is asked, if there is one."""
        questions = self.sheet.questionnaire.questions
        at = questions.index(self.question) + step
        while 0 <= at < len(questions):
            if questions[at].id in self.sheet.result.asked:
                return questions[at]
            at += step
        return None

    def next_open(self) -> Question | None:
        """Return the next question without an answer after this one, from the start again after the last."""
        found = next_open(self.sheet, self._question)
        return self.sheet.questionnaire.question_by_id[found] if found else None

    def say_value(self, value: Value | None) -> bool:
        """Answer with `value`; None leaves the question open again."""
        state = State.OPEN if value is None else State.ANSWERED
        return self.say(replace(self.answer, state=state, value=value))

    def say(self, answer: Answer, initiator: object | None = None) -> bool:
        """Store `answer` to the question on the desk; False where the session did not take it."""
        if answer == self.answer:
            return True
        return self.attempt(lambda: self.session.answer(self.key, self._question, answer, initiator=initiator))

    def refuse_length(self, length: int) -> None:
        """Tell that so many characters are more than a field takes."""
        self.refused.emit(Problem("answer.too_long", length=length, most=MOST_CHARACTERS))

    def attempt(self, step: Callable[[], object]) -> bool:
        """Do one step of the session; a Problem is told as `refused`, and False returned."""
        try:
            step()
        except Problem as problem:
            self.is_stuck = problem.code.startswith("storage.")
            self.refused.emit(problem)
            return False
        self.is_stuck = False
        return True


def first_question(sheet: Sheet) -> str:
    """Return the id of a sheet's first open question, else of its first one."""
    return next_open(sheet, "") or sheet.questionnaire.questions[0].id


def first_of(sheet: Sheet, questions: Sequence[str]) -> str:
    """Return the first of `questions` that is open, else the first that is asked, else the first."""
    asked = [name for name in questions if name in sheet.result.asked]
    waiting = (name for name in asked if sheet.answers.get(name, OPEN).state is State.OPEN)
    return next(waiting, asked[0] if asked else questions[0])


def next_open(sheet: Sheet, after: str) -> str | None:
    """Return the id of the next open question after that one, from the start again after the last."""
    names = [question.id for question in sheet.questionnaire.questions]
    at = names.index(after) + 1 if after in names else 0
    for name in (*names[at:], *names[:at]):
        is_open = sheet.answers.get(name, OPEN).state is State.OPEN
        if is_open and name in sheet.result.asked and name != after:
            return name
    return None
