"""Files and printed pages on their way out; they go on when another page is shown."""

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from selfassess.domain.errors import Problem
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.shell.folders import with_folder
from selfassess.ui.task import Task

if TYPE_CHECKING:
    from selfassess.app.exporting import ExportDone
    from selfassess.app.preview import Proof
    from selfassess.app.reporting import Order, PackDone
    from selfassess.domain.questionnaire import Questionnaire
    from selfassess.ui.shell.printing import Printing


@dataclass(frozen=True)
class Writing:
    """What is being written: its name and the share (0 to 1) that is done."""

    name: str
    share: Fraction = Fraction(0)


class Exports(QObject):
    """Writes one thing at a time."""

    message = Signal(object)
    """A Message."""
    broken = Signal(str)
    """The details of an unexpected error."""
    changed = Signal(object)
    """What is being written now (a Writing, or None)."""

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing to write."""
        super().__init__(parent)
        self.context: Context | None = None
        self.writing: Writing | None = None
        self._printing: Printing | None = None
        self._task = Task(self)
        self._task.done.connect(self._tell_done)
        self._task.failed.connect(self._tell_problem)
        self._task.broken.connect(self._tell_accident)
        self._task.progressed.connect(self._tell_share)

    def write(self, order: "Order", target: Path) -> None:
        """Write `target`, or the whole pack into a folder in it where it is one."""
        from selfassess.app.reporting import report_name, write_file, write_pack

        if self.writing is not None:
            return
        if target.is_dir():
            self._show(Writing(report_name(order, "")))
            self._task.start(partial(write_pack, order, target))
        else:
            self._show(Writing(target.name))
            self._task.start(partial(write_file, order, target))

    def write_guide(self, questionnaire: "Questionnaire", target: Path) -> None:
        """Write the guidelines of a questionnaire to `target`."""
        from selfassess.app.guide import write_guide

        assert self.context is not None
        if self.writing is None:
            self._show(Writing(target.name))
            languages = (self.context.voice.language,)
            self._task.start(partial(write_guide, questionnaire, target, languages))

    def print_guide(self, questionnaire: "Questionnaire") -> None:
        """Let the user choose a printer and print the guidelines of a questionnaire."""
        from selfassess.app.guide import guide_proof

        assert self.context is not None
        if self.writing is None:
            self._show(Writing(self._guide_words()))
            languages = (self.context.voice.language,)
            self._task.start(partial(guide_proof, questionnaire, languages))

    def _guide_words(self) -> str:
        assert self.context is not None
        return self.context.voice.translate("Shell", "Print the guidelines")

    def print_pages(self, proof: "Proof") -> None:
        """Let the user choose a printer and print the pages of the report."""
        assert self.context is not None
        self._print(proof, self.context.voice.translate("Shell", "Print the report"))

    def _print(self, proof: "Proof", words: str) -> None:
        from selfassess.ui.shell.printing import Printing, chosen_printer

        if self.writing is not None:
            return
        printer = chosen_printer(words, proof)
        if printer is None:
            return
        self._printing = Printing(proof, printer, self)
        self._printing.progressed.connect(self._tell_share)
        self._printing.ended.connect(self._tell_printed)
        self._show(Writing(words))
        self._printing.start()

    def stop(self) -> None:
        """Call off what is being written, which leaves every file as it was, or printed."""
        if self.writing is None:
            return
        assert self.context is not None
        voice = self.context.voice
        self._show(None)
        if self._printing is not None:
            self._printing.stop()
            return
        self._task.stop()
        words = voice.translate("Shell", "Nothing was written; files that were there are as before.")
        self.message.emit(Message(words, passes=True))

    def wait(self) -> None:
        """Wait for a file that is being written, and print no further page; call before the window goes."""
        self.writing = None
        self._task.wait()
        if self._printing is not None:
            self._printing.stop()

    def _tell_printed(self, pages: int, is_whole: bool) -> None:
        self._printing = None
        if self.writing is None:  # called off
            return
        self._show(None)
        assert self.context is not None
        voice = self.context.voice
        if is_whole:
            words = voice.translate("Shell", "%n pages are on their way to the printer.", "", pages)
            self.message.emit(Message(words, passes=True))
        else:
            words = voice.translate(
                "Shell",
                "The printing ended after %n pages. Look whether the printer is on, or save the PDF and print that.",
                "",
                pages,
            )
            self.message.emit(Message(words, "trouble"))

    def _show(self, writing: Writing | None) -> None:
        self.writing = writing
        self.changed.emit(writing)

    def _tell_share(self, share: Fraction) -> None:
        if self.writing is not None:
            self._show(Writing(self.writing.name, share))

    def _tell_problem(self, problem: Problem) -> None:
        self._show(None)
        assert self.context is not None
        self.message.emit(Message(self.context.voice.problem(problem), "trouble"))

    def _tell_accident(self, details: str) -> None:
        self._show(None)
        self.broken.emit(details)

    def _tell_done(self, done: "ExportDone | PackDone | Proof") -> None:
        from selfassess.app.preview import Proof

        self._show(None)
        if isinstance(done, Proof):
            self._print(done, self._guide_words())
            return
        assert self.context is not None
        voice = self.context.voice
        if done.path.is_dir():
            words = voice.translate("Shell", "The whole pack is in the folder “{name}”.", name=done.path.name)
            folder, file = done.path, None
        else:
            words = voice.translate("Shell", "The file “{name}” is written.", name=done.path.name)
            folder, file = done.path.parent, done.path
        if done.missing_characters:
            shown = " ".join(done.missing_characters[:8])
            more = voice.translate("Shell", "Its typeface lacks these characters: {characters}", characters=shown)
            words = f"{words} {more}"
        if done.cut:
            cut = voice.translate(
                "Shell", "%n texts are cut in the workbook: its cells hold no longer ones.", "", done.cut
            )
            words = f"{words} {cut}"
        self.message.emit(with_folder(voice, words, folder, file))
