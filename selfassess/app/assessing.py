"""Answers as they come from outside: one on the command line, many in a file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from selfassess.app.answering import checked_answer
from selfassess.app.municipalities import bare
from selfassess.app.session import Session
from selfassess.app.sheets import Sheet
from selfassess.domain.answers import OPEN, SELF, VERIFIED, Answer, State, check, parse_value
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.domain.forms import ChecklistForm, ChoiceForm
from selfassess.domain.questionnaire import Question

if TYPE_CHECKING:
    from selfassess.reports.csv_file import Line

# as `bare` leaves them, underscores made spaces: the words of the files, of `score --json`, and those of each language
_STATES = {
    "not applicable": State.NOT_APPLICABLE,
    "nav attiecinams": State.NOT_APPLICABLE,
    "ikke relevant": State.NOT_APPLICABLE,
    "cannot judge": State.CANNOT_JUDGE,
    "nevar izvertet": State.CANNOT_JUDGE,
    "nevaru izvertet": State.CANNOT_JUDGE,
    # what others write for it
    "nevar novertet": State.CANNOT_JUDGE,
    "nevaru novertet": State.CANNOT_JUDGE,
    "kan ikke vurderes": State.CANNOT_JUDGE,
    "kan ikke vurdere": State.CANNOT_JUDGE,
}
_ASSESSOR = "assessor:"


def check_perspective(perspective: str) -> None:
    """Raise Problem `perspective.unknown` for anything but `self`, `verified` or `assessor:` with a name."""
    named = perspective.startswith(_ASSESSOR) and perspective.removeprefix(_ASSESSOR).strip()
    if perspective not in (SELF, VERIFIED) and not named:
        raise Problem("perspective.unknown", text=perspective[:60])


def find_question(session: Session, name: str) -> tuple[str, Question]:
    """Return the sheet and the question called `id`, or `questionnaire/id` where several sheets have that id.

    Where no id is written so, its capitals do not matter, and the number that reports print serves as well.
    Raises Problem `question.unknown`, `question.unknown_guess` or `question.ambiguous`.
    """
    wanted_sheet, _, wanted = name.strip().rpartition("/")
    sheets = [sheet for sheet in session.sheets if wanted_sheet in ("", sheet.key)]
    asked = [(sheet.key, sheet.questionnaire.question_by_id.get(wanted)) for sheet in sheets]
    found = [(sheet, question) for sheet, question in asked if question is not None] or list(_alike(sheets, wanted))
    if not found:
        raise _unknown(name, wanted, sheets)
    if len(found) > 1:
        names = tuple(f"{sheet}/{question.id}" for sheet, question in found)
        raise Problem("question.ambiguous", question=wanted, names=names)
    return found[0]


def _alike(sheets: Sequence[Sheet], wanted: str) -> Iterator[tuple[str, Question]]:
    for sheet in sheets:
        for question in sheet.questionnaire.questions:
            if wanted.casefold() in (question.id.casefold(), question.number.casefold()):
                yield sheet.key, question


def _unknown(name: str, wanted: str, sheets: Sequence[Sheet]) -> Problem:
    known = {question.id.casefold(): question.id for sheet in sheets for question in sheet.questionnaire.questions}
    guess = next(iter(get_close_matches(wanted.casefold(), known, n=1)), "")
    if guess:
        return Problem("question.unknown_guess", question=name[:60], guess=known[guess])
    return Problem("question.unknown", question=name[:60])


def answer_said(question: Question, value: str, why: str) -> Answer:
    """Return the checked answer that a value in words says: a value of the question, `not applicable`, `cannot judge`.

    The two states are also read as `not_applicable` and `cannot_judge`, in Latvian and in Norwegian.
    An empty value is an open answer. Raises what `parse_value` and `check` raise.
    """
    state = _state_said(question, value)
    if state is not None:
        return check(question, Answer(state, why=why))
    if not value.strip():
        return check(question, Answer(why=why))
    return check(question, Answer(State.ANSWERED, parse_value(question, value), why))


def _state_said(question: Question, value: str) -> State | None:
    form = question.form
    own = form.options if isinstance(form, ChoiceForm) else form.items if isinstance(form, ChecklistForm) else ()
    if value.strip() in {option.id for option in own}:
        # an option may be called not_applicable
        return None
    return _STATES.get(bare(value.replace("_", " ")))


@dataclass(frozen=True, slots=True)
class AnswersFile:
    """The lines of an answers file; `name` stands in messages."""

    name: str
    lines: "tuple[Line, ...]"


@dataclass(frozen=True, slots=True)
class Batch:
    """Checked answers by sheet and question: values given, justifications alone, and lines that say nothing."""

    answers: Mapping[tuple[str, str], Answer] = field(default_factory=dict)
    values: int = 0
    reasons: int = 0
    empty: int = 0


def answers_file(path: Path) -> AnswersFile:
    """Read a CSV file of answers.

    Raises Problem `answers.missing`, `answers.is_folder`, `answers.unreadable`, or what `read_lines` raises.
    """
    from selfassess.reports.csv_file import read_lines

    return AnswersFile(path.name, read_lines(_content(path)))


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Problem("answers.missing", path=str(path)) from None
    except (OSError, ValueError) as error:
        # Windows calls a folder a file without permission
        is_folder = isinstance(error, (IsADirectoryError, PermissionError)) and path.is_dir()
        raise Problem("answers.is_folder" if is_folder else "answers.unreadable", path=str(path)) from None


def read_batch(session: Session, file: AnswersFile, perspective: str = SELF) -> Batch:
    """Return what the lines of `file` say to the questions of `session`, without storing it.

    A line without a value leaves the answer alone; its reason, if it has one, is taken. A line without a reason keeps
    the reason that is there, and notes and marks stay. Raises ProblemsError with every mistake (field `found_in` names
    file and line) and, last, that nothing was taken.
    """
    problems: list[Problem] = []
    answers: dict[tuple[str, str], Answer] = {}
    named: set[tuple[str, str]] = set()
    for line in file.lines:
        try:
            place, answer = _told(session, line, perspective)
            if place in named:
                raise Problem("answers.twice", question=line.question)
            named.add(place)
            if answer is not None:
                answers[place] = answer
        except Problem as problem:
            problems.append(Problem(problem.code, **problem.fields, found_in=f"{file.name}:{line.number}: "))
    if problems:
        raise ProblemsError((*problems, Problem("answers.none_taken", file=file.name)))
    values = sum(bool(line.value) for line in file.lines)
    return Batch(answers, values, len(answers) - values, len(file.lines) - len(answers))


def _told(session: Session, line: "Line", perspective: str) -> tuple[tuple[str, str], Answer | None]:
    """Return which question a line names and the answer it then has; None where the line says nothing."""
    key, question = find_question(session, line.question)
    if line.surplus:
        raise Problem("answers.surplus", question=line.question, surplus=line.surplus[:60])
    sheet, why = session.sheet(key), line.why or ""
    if not line.value and not why.strip():
        return (key, question.id), None
    known = sheet.views.get(perspective, {}).get(question.id, OPEN)
    if not line.value:
        return (key, question.id), checked_answer(sheet, question.id, replace(known, why=why))
    said = answer_said(question, line.value, why or known.why)
    return (key, question.id), replace(said, note=known.note, marked=known.marked)


def store_batch(session: Session, batch: Batch, perspective: str = SELF) -> None:
    """Store every answer of `batch`, all or none: where a later sheet fails, the earlier ones are taken back.

    Raises a failing file's Problem.
    """
    stored = 0
    try:
        for sheet, own in _by_sheet(batch.answers):
            if not session.answer_many(sheet, own, perspective=perspective).is_empty:
                stored += 1
    except Problem:
        for _ in range(stored):
            session.undo()
        raise


def _by_sheet(answers: Mapping[tuple[str, str], Answer]) -> Iterator[tuple[str, dict[str, Answer]]]:
    for sheet in dict.fromkeys(sheet for sheet, _ in answers):
        yield sheet, {question: answer for (key, question), answer in answers.items() if key == sheet}
