"""Evidence in the file: bytes once by their hash, and a row for every question they are attached to."""

import datetime as dt
import hashlib
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from selfassess.domain.record import Evidence, Stamp
from selfassess.storage.answers import Place, json_of
from selfassess.storage.failures import sound
from selfassess.storage.tables import blobs, evidence, log
from selfassess.storage.workspace import Workspace


def write_evidence(
    workspace: Workspace, place: Place, wanted: Evidence, content: bytes | None, stamp: Stamp
) -> Evidence:
    """Attach `wanted` (its number does not count) with a file's `content` and return it as it is stored."""
    with workspace.transaction() as connection:
        if content is not None:
            wanted = replace(wanted, sha256=hashlib.sha256(content).hexdigest(), size=len(content))
            row = {"sha256": wanted.sha256, "size": wanted.size, "bytes": content}
            connection.execute(upsert(blobs).values(row).on_conflict_do_nothing())
        return enter_evidence(connection, place, wanted, stamp)


def enter_evidence(connection: Connection, place: Place, wanted: Evidence, stamp: Stamp) -> Evidence:
    """Write a row of evidence whose bytes are kept already, with its log, and return it as it is stored."""
    key = connection.execute(
        insert(evidence).values(
            sheet=place.sheet,
            question=wanted.question,
            kind=wanted.kind,
            name=wanted.name,
            note=wanted.note,
            sha256=wanted.sha256 or None,
            added_at=stamp.at.isoformat(),
            added_by=stamp.by,
            detached=0,
        )
    ).inserted_primary_key
    assert key is not None
    entered = replace(wanted, number=int(key[0]), added_at=stamp.at, added_by=stamp.by)
    _record(connection, place, entered, "attached", stamp)
    return entered


def turn_evidence(connection: Connection, place: Place, entered: Evidence, attached: bool, stamp: Stamp) -> None:
    """Take stored evidence off its question, or put it back; the row and the bytes stay."""
    row = update(evidence).where(evidence.c.number == entered.number)
    connection.execute(row.values(detached=int(not attached)))
    _record(connection, place, entered, "attached" if attached else "detached", stamp)


def _record(connection: Connection, place: Place, entered: Evidence, kind: str, stamp: Stamp) -> None:
    said = json_of({"number": entered.number, "kind": entered.kind, "name": entered.name, "sha256": entered.sha256})
    connection.execute(
        insert(log).values(
            at=stamp.at.isoformat(),
            by=stamp.by,
            kind=kind,
            assessment=place.assessment,
            sheet=place.sheet,
            question=entered.question,
            before=None if kind == "attached" else said,
            after=said if kind == "attached" else None,
        )
    )


def read_evidence(workspace: Workspace, sheet: int) -> tuple[Evidence, ...]:
    """Return what is attached to the questions of a sheet, in the order it was added."""
    asked = (
        select(evidence, blobs.c.size)
        .outerjoin(blobs, evidence.c.sha256 == blobs.c.sha256)
        .where(evidence.c.sheet == sheet, evidence.c.detached == 0)
        .order_by(evidence.c.number)
    )
    with workspace.transaction() as connection:
        rows = connection.execute(asked).all()
    with sound(workspace.path):
        return tuple(_evidence(row) for row in rows)


def _evidence(row: Row[Any]) -> Evidence:
    return Evidence(
        row.number,
        row.question,
        row.kind,
        row.name,
        row.note,
        row.sha256 or "",
        row.size or 0,
        dt.datetime.fromisoformat(row.added_at),
        row.added_by,
    )


def read_bytes(workspace: Workspace, sha256: str) -> bytes:
    """Return the bytes kept under `sha256`, which must be there."""
    with workspace.transaction() as connection:
        return bytes(connection.execute(select(blobs.c.bytes).where(blobs.c.sha256 == sha256)).scalar_one())
