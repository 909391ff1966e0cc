"""Answers as they come from outside: one on the command line, many in a file."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from selfassess.app.session import Session
from selfassess.domain.answers import OPEN, SELF, Answer, State, check, parse_value
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.domain.questionnaire import Question

if TYPE_CHECKING:
    from selfassess.reports.csv_file import Line

_STATES = {"not applicable": State.NOT_APPLICABLE, "cannot judge": State.CANNOT_JUDGE}


def find_question(session: Session, name: str) -> tuple[str, Question]:
    """Return the sheet and the question called `id`, or `questionnaire/id` where several sheets have that id.

    Raises Problem `question.unknown` or `question.ambiguous`.
    """
    wanted_sheet, _, wanted = name.strip().rpartition("/")
    found = [
        (sheet.key, sheet.questionnaire.question_by_id[wanted])
        for sheet in session.sheets
        if wanted in sheet.questionnaire.question_by_id and wanted_sheet in ("", sheet.key)
    ]
    if not found:
        raise Problem("question.unknown", question=name[:60])
    if len(found) > 1:
        raise Problem("question.ambiguous", question=wanted, names=tuple(f"{sheet}/{wanted}" for sheet, _ in found))
    return found[0]


def answer_said(question: Question, value: str, why: str) -> Answer:
    """Return the checked answer that a value in words says: a value of the question, `not applicable`, `cannot judge`.

    An empty value is an open answer. Raises what `parse_value` and `check` raise.
    """
    state = _STATES.get(value.strip().lower())
    if state is not None:
        return check(question, Answer(state, why=why))
    if not value.strip():
        return check(question, Answer(why=why))
    return check(question, Answer(State.ANSWERED, parse_value(question, value), why))


def answer_from_file(session: Session, path: Path, perspective: str = SELF) -> int:
    """Give every answer of the CSV file `path`, all or none; return how many questions it answered.

    A line without a value leaves its question alone; one without a reason keeps the reason that is there, and notes
    and marks stay. Raises ProblemsError with every mistake (field `found_in` names file and line), or Problem
    `answers.missing`, `answers.unreadable`, what `read_lines` raises, or a failing file's.
    """
    from selfassess.reports.csv_file import read_lines

    lines = read_lines(_content(path))
    problems: list[Problem] = []
    answers: dict[tuple[str, str], Answer] = {}
    for line in lines:
        try:
            sheet, question = find_question(session, line.question)
            if (sheet, question.id) in answers:
                raise Problem("answers.twice", question=line.question)
            if line.value:
                answers[sheet, question.id] = _answer(session, sheet, question, line, perspective)
        except Problem as problem:
            problems.append(Problem(problem.code, **problem.fields, found_in=f"{path.name}:{line.number}: "))
    if problems:
        raise ProblemsError(tuple(problems))
    _store(session, answers, perspective)
    return len(answers)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Problem("answers.missing", path=str(path)) from None
    except (OSError, ValueError):
        raise Problem("answers.unreadable", path=str(path)) from None


def _answer(session: Session, sheet: str, question: Question, line: "Line", perspective: str) -> Answer:
    known = session.sheet(sheet).views.get(perspective, {}).get(question.id, OPEN)
    said = answer_said(question, line.value, line.why or known.why)
    return Answer(said.state, said.value, said.why, known.note, known.marked)


def _store(session: Session, answers: dict[tuple[str, str], Answer], perspective: str) -> None:
    """Store the answers sheet by sheet; where a later sheet fails, the earlier ones are taken back."""
    stored = 0
    try:
        for sheet, own in _by_sheet(answers):
            if not session.answer_many(sheet, own, perspective=perspective).is_empty:
                stored += 1
    except Problem:
        for _ in range(stored):
            session.undo()
        raise


def _by_sheet(answers: dict[tuple[str, str], Answer]) -> Iterator[tuple[str, dict[str, Answer]]]:
    for sheet in dict.fromkeys(sheet for sheet, _ in answers):
        yield sheet, {question: answer for (key, question), answer in answers.items() if key == sheet}
