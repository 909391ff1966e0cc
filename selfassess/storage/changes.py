"""A change of a sheet into the file: answers and evidence together, in one transaction."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from selfassess.domain.answers import Answer
from selfassess.domain.record import Evidence, Stamp
from selfassess.storage.answers import Place, enter_answers, restore_stamps
from selfassess.storage.evidence import enter_evidence, turn_evidence
from selfassess.storage.workspace import Workspace

Edits = Sequence[tuple[str, Answer, Answer]]


@dataclass(frozen=True, slots=True)
class Turned:
    """Stored evidence that is put on its questions (`attached`) or taken off them.

    `stamps` tells of an answer that is undone who changed it before, and when; None where nobody did.
    """

    evidence: tuple[Evidence, ...] = ()
    attached: bool = True
    stamps: Mapping[str, Stamp | None] = field(default_factory=dict)


NOTHING = Turned()


def write_change(workspace: Workspace, place: Place, edits: Edits, stamp: Stamp, turned: Turned = NOTHING) -> None:
    """Store the answers of `edits` (question, before, after) and turn stored evidence, all or nothing.

    Raises the Problem of a failing file; then nothing is stored.
    """
    with workspace.transaction() as connection:
        if edits:
            enter_answers(connection, place, edits, stamp)
            restore_stamps(connection, place, turned.stamps)
        for one in turned.evidence:
            turn_evidence(connection, place, one, turned.attached, stamp)


def write_carried(
    workspace: Workspace, place: Place, edits: Edits, wanted: Iterable[Evidence], stamp: Stamp
) -> tuple[Evidence, ...]:
    """Store the answers of `edits` with new rows for `wanted`, whose bytes the file has; return the evidence entered.

    Raises the Problem of a failing file; then nothing is stored.
    """
    with workspace.transaction() as connection:
        if edits:
            enter_answers(connection, place, edits, stamp)
        return tuple(enter_evidence(connection, place, one, stamp) for one in wanted)
