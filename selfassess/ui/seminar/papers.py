"""Papers of the seminar, saved where the lecturer wants them while the seminar goes on."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from selfassess import paths
from selfassess.app.file_names import file_name, free_name, named_with
from selfassess.app.seminar import record_of
from selfassess.domain.errors import Problem
from selfassess.ui.task import Task

if TYPE_CHECKING:
    import datetime as dt

    from selfassess.app.exporting import ExportDone
    from selfassess.domain.seminar import SeminarRecord
    from selfassess.ui.seminar.stage import Presentation
    from selfassess.voice import Voice


class Papers(QObject):
    """Writes one paper at a time and tells the presentation what came of it."""

    def __init__(self, presentation: "Presentation") -> None:
        """Write for `presentation`."""
        super().__init__(presentation)
        self._presentation = presentation
        self._folder = paths.documents()
        self._task = Task(self)
        self._task.done.connect(self._tell_done)
        self._task.failed.connect(self._tell_problem)
        self._task.broken.connect(self._tell_accident)

    @property
    def _voice(self) -> "Voice":
        return self._presentation.context.voice

    def save_handout(self) -> None:
        """Save the question that is shown as a sheet to hand out."""
        from selfassess.app.handing_out import write_handouts

        seminar, voice = self._presentation.desk.seminar, self._voice
        questionnaire = seminar.copy.sheet(seminar.spot.sheet).questionnaire
        question = seminar.question
        name = voice.translate("Presentation", "Question {number}", number=question.number)
        self._write(
            voice.translate("Presentation", "Save the sheet to hand out"),
            file_name(name, ".pdf"),
            lambda target: partial(write_handouts, questionnaire, [question], target, voice.language),
        )

    def save_record(self) -> None:
        """Ask for title, place and day, and save the result of the seminar."""
        from selfassess.ui.seminar.record_dialog import RecordDialog

        record = record_of(self._presentation.desk.seminar)
        if not record.sheets:
            self._tell_problem(Problem("seminar.no_hands"))
            return
        dialog = RecordDialog(self._presentation.context, self._presentation.desk.typed, self._presentation)
        dialog.decided.connect(partial(self._save_record, record))
        dialog.open()

    def _save_record(self, record: "SeminarRecord", title: str, place: str, day: "dt.date | None") -> None:
        from selfassess.app.handing_out import record_name, write_record

        self._presentation.desk.typed = (title, place)
        voice = self._voice
        whole = replace(record, title=title, place=place, day=day)
        self._write(
            voice.translate("Presentation", "Save the result of the seminar"),
            record_name(whole, voice),
            lambda target: partial(write_record, whole, target, voice.language),
        )

    def _write(self, title: str, name: str, work: "Callable[[Path], Callable[..., ExportDone]]") -> None:
        suggested = free_name(self._folder / name)
        chosen, _ = QFileDialog.getSaveFileName(self._presentation, title, str(suggested), "*.pdf")
        if not chosen:
            return
        path = named_with(Path(chosen), [".pdf"])
        self._folder = path.parent
        self._task.start(work(path))

    def wait(self) -> None:
        """Wait for a paper that is being written; call before the window goes."""
        self._task.wait()

    def _tell_done(self, done: "ExportDone") -> None:
        words = self._voice.translate("Presentation", "The file “{name}” is written.", name=done.path.name)
        self._presentation.notice.tell(words)

    def _tell_problem(self, problem: Problem) -> None:
        self._presentation.notice.tell(self._voice.problem(problem), lasts=True)

    def _tell_accident(self, _details: str) -> None:
        words = self._voice.translate(
            "Presentation", "The file could not be written, and nothing was lost. Try again, or another folder."
        )
        self._presentation.notice.tell(words, lasts=True)
