"""Which file lies open."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from selfassess.app.file_names import is_one_file
from selfassess.domain.errors import Problem
from selfassess.ui.bridge import SessionBridge

if TYPE_CHECKING:
    from selfassess.app.session import NewAssessment, Session


_REMEMBERED_AFTER = 400
"""Milliseconds."""


class Desk(QObject):
    """Holds at most one open session; a failed opening leaves the file before it open."""

    leaving = Signal()
    """Another file, or another assessment, is about to be taken up."""
    opened = Signal()
    """Another file, or another assessment, lies open."""
    begun = Signal()
    """A new assessment was entered and lies open."""
    changed = Signal(object)
    """A Change of the open file."""
    failed = Signal(object)
    """A Problem of the open file; it is as it was before."""
    spent = Signal(bool)
    """There is nothing to undo (False) or to redo (True)."""
    refused = Signal(object, object)
    """The Path that could not be opened or made, and the Problem."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing open."""
        super().__init__(parent)
        self.session: Session | None = None
        self.bridge: SessionBridge | None = None
        self.can_leave: Callable[[], bool] = _always
        """Has what is being typed stored; False, and told, where the file does not take it: it would be lost."""

    def leave(self) -> bool:
        """Have the page store what is being typed and be left; False where it stays."""
        if not self.can_leave():
            return False
        self.leaving.emit()
        return True

    @property
    def path(self) -> Path | None:
        """Return where the open file lies; None where there is none."""
        return self.session.path if self.session is not None else None

    @property
    def has_assessment(self) -> bool:
        """Tell whether there is something to answer and to show."""
        return self.session is not None and self.session.current is not None

    def open_file(self, path: Path, by: str, read_only: bool = False, number: int = 0) -> None:
        """Open the file at `path` instead of the one before, at the assessment `number` where it holds that one."""
        if not self.leave():
            return
        if self._is_open(path):
            self.opened.emit()
            return
        try:
            session = _opened(path, by, read_only, number)
        except Problem as problem:
            self.refused.emit(path, problem)
        else:
            self._take(session)
            self.opened.emit()

    def open_copy(self, path: Path, target: Path, by: str) -> None:
        """Copy a file that somebody else has open, and open the copy."""
        from selfassess.app.workspace import copy_of_locked

        try:
            copy_of_locked(path, target)
        except Problem as problem:
            self.refused.emit(target, problem)
        else:
            self.open_file(target, by)

    def begin(self, path: Path, wanted: "NewAssessment", by: str) -> None:
        """Enter a new assessment into the file at `path`, which is made where it is missing."""
        from selfassess.app.session import check_assessment

        if not self.leave():
            return
        try:
            check_assessment(wanted)
            if self._is_open(path):
                assert self.session is not None
                self.session.by = by
                self.session.add_assessment(wanted)
            else:
                self._take(_begun(path, wanted, by))
        except Problem as problem:
            self.refused.emit(path, problem)
        else:
            self.begun.emit()

    def close_file(self) -> None:
        """Let go of the open file."""
        if self.bridge is not None:
            self.bridge.release()
            self.bridge.deleteLater()
        if self.session is not None:
            self.session.close()
        self.session = self.bridge = None

    def _tell_change(self, change: object, _initiator: object) -> None:
        self.changed.emit(change)

    def choose(self, number: int) -> None:
        """Take up another assessment of the open file."""
        if self.leave() and self.bridge is not None:
            self.bridge.choose(number)

    def take_name(self, by: str) -> None:
        """Let the open file know who changes answers from now on."""
        if self.session is not None:
            self.session.by = by

    def undo(self) -> None:
        """Take back the last change of the open file."""
        if self.bridge is not None:
            self.bridge.undo()

    def redo(self) -> None:
        """Make the change undone last again."""
        if self.bridge is not None:
            self.bridge.redo()

    def _is_open(self, path: Path) -> bool:
        return self.session is not None and is_one_file(path, self.session.path)

    def _take(self, session: "Session") -> None:
        self.close_file()
        self.session = session
        self.bridge = SessionBridge(session, self)
        self.bridge.changed.connect(self._tell_change)
        self.bridge.failed.connect(self.failed)
        self.bridge.spent.connect(self.spent)
        self.bridge.assessment_chosen.connect(self.opened)
        # not before the file is shown: it is read as a whole
        QTimer.singleShot(_REMEMBERED_AFTER, self.bridge, self._remember)

    def _remember(self) -> None:
        """Keep what the file holds in memory too; where that fails the drive may be gone already."""
        if self.session is None:
            return
        try:
            self.session.remember()
        except Problem as problem:
            self.failed.emit(problem)


def _always() -> bool:
    return True


def _opened(path: Path, by: str, read_only: bool, number: int) -> "Session":
    from selfassess.app.session import Session

    session = Session.open(path, by, read_only)
    try:
        if number in [info.number for info in session.assessments]:
            session.choose(number)
    except Problem:
        session.close()
        raise
    return session


def _begun(path: Path, wanted: "NewAssessment", by: str) -> "Session":
    from selfassess.app.session import Session

    session = Session.create(path, wanted.municipality, by)
    try:
        session.add_assessment(wanted)
    except Problem:
        session.close()
        raise
    return session
