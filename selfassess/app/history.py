"""Undo and redo, recorded in the core: no feature writes undo code of its own."""

import datetime as dt
from dataclasses import fields, replace

from selfassess.app.changes import Change, Edit
from selfassess.domain.answers import Answer

_MERGE_WITHIN = dt.timedelta(seconds=2)
_TYPED = ({"why"}, {"note"})


class History:
    """The changes that can be undone and those that can be redone, newest last.

    Typing merges: edits of the same question's justification (or remark) less than two seconds apart are one step.
    """

    def __init__(self) -> None:
        self.undoable: tuple[Change, ...] = ()
        self.redoable: tuple[Change, ...] = ()
        self._open = False

    def record(self, change: Change) -> None:
        """Take a new change; what could be redone is forgotten."""
        last = self.undoable[-1] if self._open else None
        if last is not None and _continues(last, change):
            merged = Edit(change.edits[0].question, last.edits[0].before, change.edits[0].after)
            self.undoable = (*self.undoable[:-1], replace(change, edits=(merged,), stamps=last.stamps))
        else:
            self.undoable = (*self.undoable, change)
        self.redoable = ()
        self._open = True

    def move_back(self) -> None:
        """Note that the newest change was undone."""
        *rest, change = self.undoable
        self.undoable, self.redoable = tuple(rest), (*self.redoable, change)
        self._open = False

    def move_forward(self) -> None:
        """Note that the change undone last was redone."""
        *rest, change = self.redoable
        self.undoable, self.redoable = (*self.undoable, change), tuple(rest)
        self._open = False


def _continues(last: Change, change: Change) -> bool:
    if (last.kind, last.sheet, last.perspective, last.questions) != (
        "answered",
        change.sheet,
        change.perspective,
        change.questions,
    ):
        return False
    if change.kind != "answered" or len(change.edits) != 1 or change.at - last.at >= _MERGE_WITHIN:
        return False
    typed = _changed_fields(change.edits[0])
    return typed in _TYPED and typed == _changed_fields(last.edits[0])


def _changed_fields(edit: Edit) -> set[str]:
    names = (field.name for field in fields(Answer))
    return {name for name in names if getattr(edit.before, name) != getattr(edit.after, name)}
