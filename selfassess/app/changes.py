"""What a change of a sheet is: told to subscribers, kept in the history, undone and redone."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from selfassess.domain.answers import SELF, Answer
from selfassess.domain.assignment import Assignment
from selfassess.domain.house import HouseThreshold
from selfassess.domain.record import Evidence, Stamp
from selfassess.domain.scenario import Scenario

Subject = Scenario | HouseThreshold | Assignment
"""What a change can be about besides answers and evidence."""


class Edit(NamedTuple):
    """One question's answer before and after."""

    question: str
    before: Answer
    after: Answer


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to the sheet with the key `sheet`; `at` is UTC.

    `kind` is `answered` (then `edits` say what), `attached` or `detached` (then `evidence` is what), `carried` (answers
    with their evidence came over from another assessment) or `returned` (they went again), `scenario`,
    `house_threshold` or `assignment` (then `before` and `after` are what was and what is; None: there was none, there
    is none).
    `stamps` tells who had changed the agreed answers of `edits` before, and when (None: nobody); undo restores it.
    `cause` is `done`, `undone` or `redone`. What was the same already gives a change that is empty.
    """

    kind: str
    sheet: str
    edits: tuple[Edit, ...]
    at: dt.datetime
    by: str
    perspective: str = SELF
    evidence: tuple[Evidence, ...] = ()
    cause: str = "done"
    before: Subject | None = None
    after: Subject | None = None
    stamps: Mapping[str, Stamp | None] = field(default_factory=dict)

    @property
    def stamped(self) -> Mapping[str, Stamp | None]:
        """Return who changed each answer last, now that the change is made; None where nobody did."""
        now = Stamp(self.at, self.by)
        if self.cause != "undone":
            return {edit.question: now for edit in self.edits}
        return {edit.question: self.stamps.get(edit.question, now) for edit in self.edits}

    @property
    def questions(self) -> tuple[str, ...]:
        """Return the ids of the questions concerned."""
        named = (*(edit.question for edit in self.edits), *(one.question for one in self.evidence))
        return tuple(dict.fromkeys(named))

    @property
    def attaches(self) -> bool:
        """Tell whether `evidence` is put on its questions, rather than taken off."""
        return self.kind in ("attached", "carried")

    @property
    def subject(self) -> Subject | None:
        """Return the scenario, own threshold or assignment that changed, as it is or, where it is gone, as it was."""
        return self.after if self.after is not None else self.before

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing changed."""
        return not self.edits and not self.evidence and self.before == self.after


Listener = Callable[[Change, object | None], None]
"""Called after a change is stored, with the change and whoever made it (the view that need not repaint itself)."""

_OPPOSITE = {
    "answered": "answered",
    "attached": "detached",
    "detached": "attached",
    "carried": "returned",
    "returned": "carried",
}


def reverse(change: Change) -> Change:
    """Return the change that takes `change` back."""
    return replace(
        change,
        kind=_OPPOSITE.get(change.kind, change.kind),
        edits=tuple(Edit(question, after, before) for question, before, after in reversed(change.edits)),
        cause="done",
        before=change.after,
        after=change.before,
    )
