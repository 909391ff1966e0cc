"""The path of an answer into the file: one upsert and one log row in one transaction (DESIGN section 2)."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from selfassess.domain.answers import SELF, Answer, State, parse_value, value_text
from selfassess.domain.errors import Problem
from selfassess.domain.questionnaire import Question
from selfassess.domain.record import Stamp
from selfassess.storage.tables import answers, log
from selfassess.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Place:
    """Where answers lie: a sheet of an assessment, and whose view it is."""

    assessment: int
    sheet: int
    perspective: str = SELF


_KEY = ("sheet", "question", "perspective")
_SAID = ("state", "value", "why", "note", "marked", "changed_at", "changed_by")

_store = upsert(answers)
_store = _store.on_conflict_do_update(
    index_elements=_KEY,
    set_={name: _store.excluded[name] for name in _SAID} | {"revision": answers.c.revision + 1},
)
_record = insert(log)


def enter_answers(
    connection: Connection, place: Place, edits: Iterable[tuple[str, Answer, Answer]], stamp: Stamp
) -> None:
    """Write the answers of `edits`, at least one, with their log inside a transaction."""
    rows = [(question, fields_of(before), fields_of(after)) for question, before, after in edits]
    at = stamp.at.isoformat()
    key = {"sheet": place.sheet, "perspective": place.perspective}
    said = {"revision": 1, "changed_at": at, "changed_by": stamp.by}
    logged = {"at": at, "by": stamp.by, "kind": "answered", "assessment": place.assessment}
    connection.execute(_store, [{**key, **said, "question": question, **after} for question, _, after in rows])
    connection.execute(
        _record,
        [
            {**key, **logged, "question": question, "before": json_of(before), "after": json_of(after)}
            for question, before, after in rows
        ],
    )


def restore_stamps(connection: Connection, place: Place, stamps: Mapping[str, Stamp | None]) -> None:
    """Let answers be as they were before a change that is undone: changed last by whom `stamps` says, or by nobody."""
    own = and_(answers.c.sheet == place.sheet, answers.c.perspective == place.perspective)
    for question, stamp in stamps.items():
        row = and_(own, answers.c.question == question)
        if stamp is None:
            connection.execute(delete(answers).where(row))
        else:
            connection.execute(update(answers).where(row).values(changed_at=stamp.at.isoformat(), changed_by=stamp.by))


def fields_of(answer: Answer) -> dict[str, str | int | None]:
    """Return the stored fields of an answer."""
    value = value_text(answer.value) if answer.state is State.ANSWERED else None
    said = {"state": answer.state.value, "value": value}
    return {**said, "why": answer.why, "note": answer.note, "marked": int(answer.marked)}


def answer_of(question: Question, said: Mapping[str, Any]) -> Answer:
    """Return an answer from its stored fields. Raises Problem where the value does not fit the question."""
    value = None if said["value"] is None else parse_value(question, said["value"])
    return Answer(State(said["state"]), value, said["why"], said["note"], bool(said["marked"]))


def json_of(fields: Mapping[str, object]) -> str:
    """Return `fields` as the log keeps them."""
    return json.dumps(fields, ensure_ascii=False)


def read_answers(
    workspace: Workspace, sheet: int, questions: Mapping[str, Question]
) -> tuple[dict[str, dict[str, Answer]], dict[str, Stamp]]:
    """Return every answer of a sheet by perspective and question, and who changed the agreed ones last.

    Raises Problem `storage.answer_unreadable` where a stored value does not fit its question.
    """
    views: dict[str, dict[str, Answer]] = {SELF: {}}
    stamps: dict[str, Stamp] = {}
    with workspace.transaction() as connection:
        rows = connection.execute(select(answers).where(answers.c.sheet == sheet)).all()
    for row in rows:
        try:
            answer = answer_of(questions[row.question], row._asdict())
            stamp = Stamp(dt.datetime.fromisoformat(row.changed_at), row.changed_by)
        except (KeyError, ValueError, Problem) as error:
            raise Problem("storage.answer_unreadable", path=str(workspace.path), question=row.question) from error
        views.setdefault(row.perspective, {})[row.question] = answer
        if row.perspective == SELF:
            stamps[row.question] = stamp
    return views, stamps
