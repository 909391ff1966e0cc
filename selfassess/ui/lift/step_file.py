"""The list of steps as a file."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from selfassess import paths
from selfassess.app.file_names import free_name, named_with
from selfassess.domain.errors import Problem
from selfassess.domain.scenario import Plan
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.shell.folders import with_folder
from selfassess.ui.task import Task

if TYPE_CHECKING:
    from collections.abc import Callable
    from fractions import Fraction

    from selfassess.domain.record import Snapshot

_SUFFIXES = (".xlsx", ".csv")
_FORBIDDEN = '<>:"/\\|?*'


class StepFile(QObject):
    """Asks where the list goes and writes it beside the window."""

    message = Signal(object)
    """A Message."""
    broken = Signal(str)
    """The details of an unexpected error."""

    def __init__(self, context: Context, page: QWidget) -> None:
        """Write for `page`."""
        super().__init__(page)
        self._context, self._page = context, page
        self._task = Task(self)
        self._task.done.connect(self._tell_done)
        self._task.failed.connect(self._tell_problem)
        self._task.broken.connect(self.broken)

    def save(self, plan: Plan) -> None:
        """Let the user choose a file and write the steps of `plan` into it."""
        session, voice = self._context.session, self._context.voice
        assert session is not None
        if not plan.steps:
            self._tell_problem(Problem("scenario.no_steps", name=plan.name))
            return
        name = "".join("_" if sign in _FORBIDDEN else sign for sign in plan.name)
        suggested = free_name(paths.documents() / f"{name}.xlsx")
        title = voice.translate("Lift", "Where to save the list of steps")
        kinds = ";;".join(f"*{suffix}" for suffix in _SUFFIXES)
        chosen, kind = QFileDialog.getSaveFileName(self._page, title, str(suggested), kinds)
        if not chosen:
            return
        target = named_with(Path(chosen), [*filter(None, [kind.removeprefix("*")]), *_SUFFIXES])
        try:
            snapshot = session.snapshot()
        except Problem as problem:
            self._tell_problem(problem)
            return
        self._task.start(partial(_write, snapshot, plan, (target, session.path), voice.language))

    def _tell_done(self, target: Path) -> None:
        words = self._context.voice.translate("Lift", "The list of steps is in the file “{name}”.", name=target.name)
        self.message.emit(with_folder(self._context.voice, words, target.parent, target))

    def _tell_problem(self, problem: Problem) -> None:
        self.message.emit(Message(self._context.voice.problem(problem), "trouble"))


def _write(
    snapshot: "Snapshot",
    plan: Plan,
    places: tuple[Path, Path],
    language: str,
    _tell: "Callable[[Fraction], None]",
) -> Path:
    from selfassess.app.exporting import export_plan

    target, workspace = places
    return export_plan(snapshot, plan, target, language, workspace)
