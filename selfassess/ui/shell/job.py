"""Long work beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from selfassess.domain.errors import Problem, ProblemsError
from selfassess.ui.accidents import details_of
from selfassess.ui.thread import Thread


class Job(Thread):
    """Runs `work` in a thread of its own and tells what came of it; signals arrive in the window's thread."""

    done = Signal(object)
    """What `work` returned."""
    failed = Signal(object)
    """The Problem it raised."""
    broken = Signal(str)
    """The details of any other error."""

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        """Prepare; `begin` starts it. The parent must wait for it before it goes."""
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        """Do the work."""
        try:
            result = self._work()
        except Problem as problem:
            self.failed.emit(problem)
        except ProblemsError as problems:
            self.failed.emit(problems.problems[0])
        except Exception as error:  # told to the user with its details, never lost
            self.broken.emit(details_of(error))
        else:
            self.done.emit(result)
