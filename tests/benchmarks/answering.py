"""(c) One answer, durable with its log row."""

import contextlib
import sqlite3
from collections.abc import Iterator
from fractions import Fraction
from itertools import cycle
from pathlib import Path

from selfassess.app.session import Session
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.forms import LevelForm
from selfassess.storage.answers import fields_of, json_of
from tests.benchmarks.material import demo_file
from tests.benchmarks.pairs import Measured, in_turns, timed

_SHEET, _LEVELS = "good-governance", 5

_STORE = """
INSERT INTO answers (sheet, question, perspective, state, value, why, note, marked, revision, changed_at, changed_by)
VALUES (:sheet, :question, :perspective, :state, :value, :why, :note, :marked, 1, :at, :by)
ON CONFLICT (sheet, question, perspective) DO UPDATE SET
state = excluded.state, value = excluded.value, why = excluded.why, note = excluded.note, marked = excluded.marked,
changed_at = excluded.changed_at, changed_by = excluded.changed_by, revision = answers.revision + 1
"""
_RECORD = """
INSERT INTO log (at, by, kind, assessment, sheet, question, perspective, before, after)
VALUES (:at, :by, 'answered', :assessment, :sheet, :question, :perspective, :before, :after)
"""


def answer(folder: Path, repeats: int) -> Iterator[Measured]:
    """Measure an answer through the session against the same two rows written with sqlite3 and the same pragmas."""
    path, copy = folder / "answers.selfassess", folder / "raw.selfassess"
    with contextlib.closing(Session.open(demo_file(folder), "L. Ozola")) as source:
        source.save_copy(path)
        source.save_copy(copy)
    with contextlib.closing(Session.open(path, "L. Ozola")) as session, contextlib.closing(_raw(copy)) as connection:
        given = _changing_answers(session)
        rows = iter([_row(session, *next(given)) for _ in range(repeats + 1)])
        given = _changing_answers(session)
        floor, ours = in_turns(
            timed(lambda: _write(connection, next(rows))),
            timed(lambda: session.answer(_SHEET, *next(given))),
            repeats,
        )
    yield Measured("answer durable, with its log row", ours, floor, most=3, slowest=0.010)


def _changing_answers(session: Session) -> Iterator[tuple[str, Answer]]:
    """Yield questions with answers, never the one that is stored already: the same value again would cost nothing."""
    levels = [one.id for one in session.sheet(_SHEET).questionnaire.questions if isinstance(one.form, LevelForm)]
    for turn, question in enumerate(cycle(levels)):
        value = Fraction((turn + turn // len(levels)) % _LEVELS)
        yield question, Answer(State.ANSWERED, value, f"Pārskatīts {turn}. reizē, sk. domes lēmumu.")


def _raw(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = DELETE", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _row(session: Session, question: str, said: Answer) -> dict[str, object]:
    sheet, current = session.sheet(_SHEET), session.current
    assert current is not None
    fields = fields_of(said)
    place = {"assessment": current.number, "sheet": sheet.row, "question": question, "perspective": "self"}
    before = json_of(fields_of(sheet.answers.get(question, OPEN)))
    return {
        **place,
        **fields,
        "at": session.clock().isoformat(),
        "by": session.by,
        "before": before,
        "after": json_of(fields),
    }


def _write(connection: sqlite3.Connection, row: dict[str, object]) -> None:
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute(_STORE, row)
    connection.execute(_RECORD, row)
    connection.execute("COMMIT")
