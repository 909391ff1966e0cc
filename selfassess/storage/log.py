"""The log of a sheet, read back."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, or_, select

from selfassess.domain.answers import SELF
from selfassess.domain.errors import Problem
from selfassess.domain.questionnaire import Question
from selfassess.domain.record import LogEntry
from selfassess.storage.answers import answer_of
from selfassess.storage.tables import log
from selfassess.storage.workspace import Workspace


def read_log(workspace: Workspace, sheet: int, questions: Mapping[str, Question]) -> tuple[LogEntry, ...]:
    """Return every change of the agreed answers and of the evidence of a sheet, oldest first.

    Raises Problem `storage.answer_unreadable` where a logged value does not fit its question.
    """
    ours = or_(log.c.perspective == SELF, log.c.perspective.is_(None))
    wanted = select(log).where(log.c.sheet == sheet, log.c.question.is_not(None), ours).order_by(log.c.number)
    with workspace.transaction() as connection:
        rows = connection.execute(wanted).all()
    found = []
    for row in rows:
        try:
            found.append(_entry(row, questions[row.question]))
        except (KeyError, TypeError, ValueError, Problem) as error:
            raise Problem("storage.answer_unreadable", path=str(workspace.path), question=row.question) from error
    return tuple(found)


def _entry(row: Row[Any], question: Question) -> LogEntry:
    at = dt.datetime.fromisoformat(row.at)
    if row.kind == "answered":
        before, after = (answer_of(question, json.loads(said)) for said in (row.before, row.after))
        return LogEntry(at, row.by, row.kind, question.id, before, after)
    return LogEntry(at, row.by, row.kind, question.id, evidence=json.loads(row.after or row.before)["name"])
