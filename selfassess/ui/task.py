"""Long work that can be called off; what is asked last wins."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QObject, Signal

from selfassess.domain.errors import Problem
from selfassess.ui.accidents import details_of
from selfassess.ui.thread import Thread

Work = Callable[[Callable[[Fraction], None]], object]
"""Is given a function to tell the share done to, which raises when the work is called off."""
_STEP = Fraction(1, 100)


class _CalledOffError(BaseException):
    """Nobody waits for the work any more; not an Exception, so that no library takes it for a mishap."""


class _Run(Thread):
    """One piece of work; it belongs to the application, since it may outlive the page that wanted it."""

    progressed = Signal(object)

    def __init__(self, work: Work) -> None:
        super().__init__(QCoreApplication.instance())
        self._work, self._told = work, Fraction(0)
        self.is_called_off = False
        self.result: object = None
        self.problem: Problem | None = None
        self.details = ""

    def run(self) -> None:
        try:
            self.result = self._work(self._tell)
        except Problem as problem:
            self.problem = problem
        except _CalledOffError:
            return
        except Exception as error:  # told to the user with its details, never lost
            self.details = details_of(error)

    def call_off(self) -> None:
        self.is_called_off = True

    def _tell(self, share: Fraction) -> None:
        if self.is_called_off:
            raise _CalledOffError
        if share >= self._told + _STEP:
            self._told = share
            self.progressed.emit(share)


class Task(QObject):
    """At most one piece of work that anybody waits for."""

    done = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """The Problem it raised."""
    broken = Signal(str)
    """The details of any other error."""
    progressed = Signal(object)
    """The share (Fraction) that is done."""

    def __init__(self, parent: QObject) -> None:
        """Wait for nothing yet."""
        super().__init__(parent)
        self._run: _Run | None = None

    @property
    def is_running(self) -> bool:
        """Tell whether work is under way that somebody waits for."""
        return self._run is not None

    def start(self, work: Work) -> None:
        """Begin `work` in a thread of its own; what was under way is called off."""
        self.stop()
        run = self._run = _Run(work)
        # a page that goes takes its task along; the work is then called off without it
        self.destroyed.connect(run.call_off)
        run.progressed.connect(self._tell_progress)
        run.finished.connect(self._settle)
        run.finished.connect(run.deleteLater)
        run.begin()

    def stop(self) -> None:
        """Call off what is under way; nothing more is heard of it."""
        if self._run is not None:
            self._run.call_off()
            self._run = None

    def wait(self) -> None:
        """Wait for what is under way; what came of it is told by a signal as ever."""
        if self._run is not None:
            self._run.wait()

    def _tell_progress(self, share: Fraction) -> None:
        if self._run is not None and not self._run.is_called_off:
            self.progressed.emit(share)

    def _settle(self) -> None:
        run = self._run
        if run is None or not run.isFinished():
            return
        self._run = None
        # the end of a run that was called off is nobody's concern
        if run.is_called_off:
            return
        if run.problem is not None:
            self.failed.emit(run.problem)
        elif run.details:
            self.broken.emit(run.details)
        else:
            self.done.emit(run.result)


def wait_for_runs() -> None:
    """Call off all work and wait until it has ended; call before the application goes."""
    application = QCoreApplication.instance()
    runs = application.findChildren(_Run) if application is not None else []
    for run in runs:
        run.call_off()
        run.wait()
