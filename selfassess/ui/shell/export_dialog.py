"""Takes a report or an export out of the file: what, in which language, which sheets, where."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from selfassess import paths
from selfassess.domain.errors import Problem
from selfassess.domain.record import Snapshot
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.rules import Heading
from selfassess.ui.parts.tick import Tick
from selfassess.ui.shell.actions import LANGUAGES
from selfassess.ui.shell.dialogs import Dialog, pill_row, pills
from selfassess.ui.shell.file_names import file_name
from selfassess.ui.shell.job import Job
from selfassess.ui.shell.names import assessment_name, unit_name
from selfassess.ui.shell.path_field import PathField
from selfassess.voice import Voice


def format_words(voice: Voice) -> dict[str, tuple[str, str]]:
    """Return what can be exported, by suffix: its name and what it is for."""
    return {
        ".pdf": (
            voice.translate("Export", "PDF"),
            voice.translate("Export", "The report for the council, ready to attach to the agenda."),
        ),
        ".xlsx": (
            voice.translate("Export", "Excel"),
            voice.translate("Export", "Summary, answers and thresholds as tables with charts."),
        ),
        ".json": (
            voice.translate("Export", "JSON"),
            voice.translate("Export", "All results, exact, for another program."),
        ),
        ".csv": (
            voice.translate("Export", "CSV"),
            voice.translate("Export", "The answers as a list that this program reads again."),
        ),
    }


@dataclass(frozen=True)
class Wanted:
    """What is to be written: the snapshot with the chosen sheets only."""

    snapshot: Snapshot
    target: Path
    language: str
    workspace: Path

    def write(self) -> object:
        """Write it; raises what `app.exporting.export` raises."""
        from selfassess.app.exporting import export

        return export([self.snapshot], self.target, self.language, self.workspace)


class ExportDialog(Dialog):
    """Four choices with good defaults; writing runs beside the window."""

    exported = Signal(object)
    """The ExportDone."""
    broken = Signal(str)
    """The details of an unexpected error."""

    def __init__(self, context: Context, take_snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        """Offer the current assessment; `take_snapshot` is called when writing begins."""
        voice = context.voice
        super().__init__(context, voice.translate("Export", "Take out a report"), parent)
        self.setMinimumWidth(600)
        self._take_snapshot = take_snapshot
        self._job: Job | None = None
        assert context.session is not None
        self._session = context.session
        self._formats = format_words(voice)
        self._suffix = ".pdf"
        self._about = Label(context.theme, self._formats[".pdf"][1], "caption", "ink2")
        self._language = voice.language
        self.path = PathField(context, self._suggested(), self._ask_path)
        self.trouble = Label(context.theme, "", "text", "bad")
        self.trouble.hide()
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(4)
        self._progress.setAccessibleName(voice.translate("Export", "Writing"))
        self._progress.hide()
        self._fill()
        self.write = Button(context.theme, voice.translate("Export", "Write the file"), "primary")
        self.write.clicked.connect(self.start)
        cancel = Button(context.theme, voice.translate("Shell", "Close"), "bare")
        cancel.clicked.connect(self.close)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.write)
        self.write.setFocus()

    def _fill(self) -> None:
        context, voice = self.context, self.context.voice
        self.body.addWidget(Heading(context.theme, voice.translate("Export", "What")))
        kinds = pills(context, {suffix: words[0] for suffix, words in self._formats.items()}, ".pdf", self)
        kinds.buttonClicked.connect(self._choose_format)
        self.body.addLayout(pill_row(kinds))
        self.body.addWidget(self._about)
        self.body.addSpacing(8)
        self.body.addWidget(Heading(context.theme, voice.translate("Export", "Language of the report")))
        languages = pills(context, LANGUAGES, voice.language, self)
        languages.buttonClicked.connect(self._choose_language)
        self.body.addLayout(pill_row(languages))
        self.body.addSpacing(8)
        self.body.addWidget(Heading(context.theme, voice.translate("Export", "Questionnaires")))
        self._sheets = {
            sheet.key: Tick(context.theme, voice.text(sheet.questionnaire.title), is_ticked=True)
            for sheet in self._session.sheets
        }
        for box in self._sheets.values():
            box.toggled.connect(self._allow_writing)
            self.body.addWidget(box)
        self.body.addSpacing(8)
        self.body.addWidget(Heading(context.theme, voice.translate("Export", "Where")))
        self.body.addWidget(self.path)
        self.body.addWidget(self._progress)
        self.body.addWidget(self.trouble)

    def _suggested(self) -> Path:
        info = self._session.current
        assert info is not None
        name = f"{unit_name(info.unit)} – {assessment_name(self.context.voice, info)}"
        return paths.documents() / file_name(name, self._suffix)

    def _choose_format(self, button: Button) -> None:
        self._suffix = button.objectName()
        self._about.setText(self._formats[self._suffix][1])
        self.path.show_path(self.path.path.with_suffix(self._suffix))

    def _choose_language(self, button: Button) -> None:
        self._language = button.objectName()

    def _allow_writing(self) -> None:
        self.write.setEnabled(self._job is None and any(box.isChecked() for box in self._sheets.values()))

    def _ask_path(self) -> None:
        title = self.context.voice.translate("Export", "Where to write the file")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(self.path.path), f"*{self._suffix}")
        if chosen:
            self.path.show_path(Path(chosen).with_suffix(self._suffix))

    def start(self) -> None:
        """Write the file beside the window."""
        snapshot = self._take_snapshot()
        kept = tuple(sheet for sheet in snapshot.sheets if self._sheets[sheet.questionnaire.id].isChecked())
        wanted = Wanted(replace(snapshot, sheets=kept), self.path.path, self._language, self._session.path)
        self.trouble.hide()
        self._progress.show()
        self._job = Job(wanted.write, self)
        self._job.done.connect(self._finish)
        self._job.failed.connect(self._tell_trouble)
        self._job.broken.connect(self._tell_accident)
        self._allow_writing()
        self._job.start()

    def _finish(self, done: object) -> None:
        self._end_job()
        self.accept()
        self.exported.emit(done)

    def _tell_trouble(self, problem: Problem) -> None:
        self._end_job()
        self.trouble.setText(self.context.voice.problem(problem))
        self.trouble.show()

    def _tell_accident(self, details: str) -> None:
        self._end_job()
        self.accept()
        self.broken.emit(details)

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.wait()
        self._job = None
        self._progress.hide()
        self._allow_writing()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for a file that is being written."""
        self._end_job()
        super().closeEvent(event)
