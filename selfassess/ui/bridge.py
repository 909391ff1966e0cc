"""From the session's plain callbacks to Qt signals."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from selfassess.domain.errors import Problem

if TYPE_CHECKING:  # storage is loaded when a file is opened, not before the first window
    from selfassess.app.changes import Change
    from selfassess.app.session import Session


class SessionBridge(QObject):
    """Tells views what happened to one session."""

    changed = Signal(object, object)
    """The Change, and who made it (or None)."""
    assessment_chosen = Signal()
    """Another assessment of the file is the current one."""
    failed = Signal(object)
    """A Problem; the session is as it was before."""
    spent = Signal(bool)
    """There is nothing to undo (False) or to redo (True)."""

    def __init__(self, session: "Session", parent: QObject | None = None) -> None:
        """Listen to `session` until `release` is called."""
        super().__init__(parent)
        self._session = session
        self._unsubscribe = session.subscribe(self._tell)

    def _tell(self, change: "Change", initiator: object | None) -> None:
        self.changed.emit(change, initiator)

    def choose(self, number: int) -> None:
        """Make assessment `number` the current one."""
        try:
            self._session.choose(number)
        except Problem as problem:
            self.failed.emit(problem)
        else:
            self.assessment_chosen.emit()

    def undo(self) -> None:
        """Take back the last change."""
        try:
            change = self._session.undo()
        except Problem as problem:
            self.failed.emit(problem)
        else:
            if change is None:
                self.spent.emit(False)

    def redo(self) -> None:
        """Make the last undone change again."""
        try:
            change = self._session.redo()
        except Problem as problem:
            self.failed.emit(problem)
        else:
            if change is None:
                self.spent.emit(True)

    def release(self) -> None:
        """Stop listening."""
        self._unsubscribe()
