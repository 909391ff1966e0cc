"""The assessment being worked on: every change is stored first, then known, then told (DESIGN section 2)."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from selfassess.app.changes import Change, Edit, Listener, reverse
from selfassess.app.clock import Clock
from selfassess.app.history import History
from selfassess.app.sheets import Sheet
from selfassess.app.workspace import earlier_results
from selfassess.domain.answers import OPEN, SELF, Answer, State, check, parse_value, value_text
from selfassess.domain.errors import Problem
from selfassess.domain.record import AssessmentInfo, LogEntry, PeriodResult, Snapshot, Stamp

if TYPE_CHECKING:
    from selfassess.storage.answers import Place
    from selfassess.storage.workspace import Workspace

_NUMBERS_NAMED = 3


class Answering:
    """The chosen assessment of an open file: its sheets, their changes, undo.

    `clock` gives the moment of a change. A change that cannot be stored raises its Problem and leaves everything as
    it was: file, sheets, history, and nobody is told.
    """

    def __init__(self, workspace: "Workspace", by: str) -> None:
        self.by = by
        self.clock: Callable[[], dt.datetime] = Clock()
        self.assessments: tuple[AssessmentInfo, ...] = ()
        self.current: AssessmentInfo | None = None
        self.sheets: tuple[Sheet, ...] = ()
        self._workspace = workspace
        self._earlier: dict[str, tuple[PeriodResult, ...]] = {}
        self._history = History()
        self._listeners: list[Listener] = []

    def sheet(self, questionnaire_id: str) -> Sheet:
        """Return the sheet of that questionnaire. Raises Problem `session.unknown_sheet`."""
        found = next((sheet for sheet in self.sheets if sheet.key == questionnaire_id), None)
        if found is None:
            raise Problem(
                "session.unknown_sheet", sheet=questionnaire_id, known=tuple(sheet.key for sheet in self.sheets)
            )
        return found

    def answer(
        self, sheet: str, question: str, answer: Answer, initiator: object | None = None, perspective: str = SELF
    ) -> Change:
        """Answer one question.

        Raises Problem `session.unknown_sheet`, `session.unknown_question`, what `domain.answers.check` raises,
        or a failing file's.
        """
        return self._answer(sheet, {question: answer}, initiator, perspective)

    def answer_many(self, sheet: str, answers: Mapping[str, Answer], perspective: str = SELF) -> Change:
        """Answer several questions, all or none, in one undo step. Raises what `answer` raises."""
        return self._answer(sheet, answers, None, perspective)

    def _answer(self, key: str, answers: Mapping[str, Answer], initiator: object | None, perspective: str) -> Change:
        sheet = self.sheet(key)
        checked = {question: checked_answer(sheet, question, answer) for question, answer in answers.items()}
        known = sheet.views.get(perspective, {})
        edits = [Edit(question, known.get(question, OPEN), answer) for question, answer in checked.items()]
        changed = tuple(edit for edit in edits if edit.before != edit.after)
        before = stamps_before(sheet, changed) if perspective == SELF else {}
        change = Change("answered", key, changed, self.clock(), self.by, perspective, stamps=before)
        if changed:
            self._carry_out(change, partial(self._history.record, change), initiator)
        return change

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a change to take back."""
        return bool(self._history.undoable)

    @property
    def can_redo(self) -> bool:
        """Tell whether there is an undone change to do again."""
        return bool(self._history.redoable)

    @property
    def undo_label(self) -> str:
        """Return what undo would change: the numbers of questions, such as `6.2`, or a name; empty without undo."""
        if not self.can_undo:
            return ""
        change = self._history.undoable[-1]
        if change.subject is not None:
            return change.subject.name
        questions = self.sheet(change.sheet).questionnaire.question_by_id
        numbers = [questions[question].number for question in change.questions]
        return ", ".join(numbers[:_NUMBERS_NAMED]) + (", …" if len(numbers) > _NUMBERS_NAMED else "")

    def undo(self, initiator: object | None = None) -> Change | None:
        """Take back the newest change; None where there is none. Raises a failing file's Problem."""
        if not self.can_undo:
            return None
        change = replace(reverse(self._history.undoable[-1]), at=self.clock(), by=self.by, cause="undone")
        self._carry_out(change, self._history.move_back, initiator)
        return change

    def redo(self, initiator: object | None = None) -> Change | None:
        """Do the change undone last again; None where there is none. Raises a failing file's Problem."""
        if not self.can_redo:
            return None
        change = replace(self._history.redoable[-1], at=self.clock(), by=self.by, cause="redone")
        self._carry_out(change, self._history.move_forward, initiator)
        return change

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called after every change; returns what ends that."""
        self._listeners.append(listener)
        return partial(self._listeners.remove, listener)

    def earlier(self, key: str) -> tuple[PeriodResult, ...]:
        """Return what the sheet's questionnaire came to in earlier assessments of the unit, the oldest first.

        They are read once. Raises what `workspace.earlier_results` raises.
        """
        assert self.current is not None
        if key not in self._earlier:
            self._earlier[key] = earlier_results(self._workspace, self.assessments, self.current, key)
        return self._earlier[key]

    def snapshot(self, with_log: bool = False) -> Snapshot:
        """Return the chosen assessment as it stands, frozen, with the log of changes where it is asked for.

        Raises Problem `session.no_assessment` or a failing file's.
        """
        if self.current is None:
            raise Problem("session.no_assessment")
        sheets = tuple(
            replace(sheet.snapshot(self._log(sheet) if with_log else ()), earlier=self.earlier(sheet.key))
            for sheet in self.sheets
        )
        return Snapshot(self.current, sheets, self.clock(), self.by)

    def _log(self, sheet: Sheet) -> tuple[LogEntry, ...]:
        from selfassess.storage.log import read_log

        return read_log(self._workspace, sheet.row, sheet.questionnaire.question_by_id)

    def _place(self, key: str, perspective: str = SELF) -> "Place":
        from selfassess.storage.answers import Place

        assert self.current is not None
        return Place(self.current.number, self.sheet(key).row, perspective)

    def _carry_out(self, change: Change, note: Callable[[], None], initiator: object | None = None) -> None:
        """Store `change`, then know it, `note` it in the history, and tell it."""
        from selfassess.storage.changes import Turned, write_change
        from selfassess.storage.planning import write_plan

        place, stamp = self._place(change.sheet, change.perspective), Stamp(change.at, change.by)
        if change.subject is not None:
            write_plan(self._workspace, place, change.before, change.after, stamp)
        else:
            kept = change.stamped if change.cause == "undone" else {}
            write_change(self._workspace, place, change.edits, stamp, Turned(change.evidence, change.attaches, kept))
        self._settle(change, note, initiator)

    def _settle(self, change: Change, note: Callable[[], None], initiator: object | None = None) -> None:
        assert self.current is not None
        self.sheets = tuple(sheet.after(change) if sheet.key == change.sheet else sheet for sheet in self.sheets)
        self.current = replace(self.current, changed_at=change.at)
        self.assessments = tuple(self.current if one.number == self.current.number else one for one in self.assessments)
        note()
        for listener in tuple(self._listeners):
            listener(change, initiator)


def stamps_before(sheet: Sheet, edits: Iterable[Edit]) -> dict[str, Stamp | None]:
    """Return who changed the agreed answers of `edits` last until now; None where nobody did."""
    return {edit.question: sheet.stamps.get(edit.question) for edit in edits}


def check_question(sheet: Sheet, question: str) -> None:
    """Raise Problem `session.unknown_question` where the sheet does not ask `question`."""
    if question not in sheet.questionnaire.question_by_id:
        raise Problem("session.unknown_question", question=question[:60], sheet=sheet.key)


def checked_answer(sheet: Sheet, question: str, answer: Answer) -> Answer:
    """Return `answer` as it is stored: its value read as the question's own kind of value.

    Raises Problem `session.unknown_question` or what `domain.answers.check` raises.
    """
    check_question(sheet, question)
    asked = sheet.questionnaire.question_by_id[question]
    check(asked, answer)
    if answer.state is not State.ANSWERED:
        return answer
    return replace(answer, value=parse_value(asked, value_text(answer.value)))
