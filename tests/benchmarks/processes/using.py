"""An hour of work in the real window without its pauses: `using.py FILE ACTS [OUT]`, one act standing for one second.

An act goes to the next question, answers it and writes its justification; each tenth is undone. Sixty acts are followed
by a walk through the pages; where a folder OUT is named the walk sees the report's pages too, and each ten minutes a
report and a workbook are written there. Prints the megabytes held after a first walk, after each sixth of the acts,
then the most there has been.
"""

import itertools
import sys
import time
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QDialog

from selfassess.app.reporting import Order
from selfassess.domain.answers import OPEN, State
from selfassess.domain.forms import LevelForm
from selfassess.domain.report import ReportOptions
from selfassess.ui.application import make_application
from selfassess.ui.help.window import HelpWindow
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.window import Window

_MINUTE, _TEN_MINUTES = 60, 600
_PARTS, _LEVELS = 6, 5
_PAGES = ("results", "lift", "library", "start")


def held(field: str) -> float:
    """Return the megabytes that this process holds (`VmRSS`), or the most it has held (`VmHWM`)."""
    line = next(one for one in Path("/proc/self/status").read_text().splitlines() if one.startswith(field))
    return int(line.split()[1]) / 1024


def rest(seconds: float = 0.0) -> None:
    """Let the window do what is due, for so many seconds at least."""
    end = time.perf_counter() + seconds
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        # without the loop of exec() nobody else sees to it
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if time.perf_counter() >= end:
            return
        time.sleep(0.002)


class Official:
    """What a person does at the window."""

    def __init__(self, window: Window, folder: Path | None) -> None:
        self.window, self.folder = window, folder
        assert window.desk.session is not None
        self.session = window.desk.session
        self.sheet = self.session.sheets[0].key
        questions = self.session.sheets[0].questionnaire.questions
        self.questions = itertools.cycle([one.id for one in questions if isinstance(one.form, LevelForm)])

    def act(self, number: int) -> None:
        """Answer the next question one level further, and write why."""
        question = next(self.questions)
        self.window.go_to_question(self.sheet, question)
        rest()
        said = self.session.sheet(self.sheet).answers.get(question, OPEN)
        level = said.value if isinstance(said.value, Fraction) else Fraction(-1)
        why = f"Kārtība apstiprināta domes sēdē, protokols Nr. {number}."
        self.session.answer(
            self.sheet, question, replace(said, state=State.ANSWERED, value=(level + 1) % _LEVELS, why=why)
        )
        rest()
        if number % 10 == 0:
            self.window.desk.undo()
            rest()

    def walk(self) -> None:
        """Look at every page, an explanation, the search and the keys."""
        for name in _PAGES if self.folder is None else (*_PAGES, "report"):
            self.window.show_page(name)
            rest(0.5)
        self.window.explain(self.sheet, "overall")
        for show in (self.window.open_finder, self.window.help.show_here):
            show()
            rest(0.1)
        for dialog in (*self.window.findChildren(QDialog), *self.window.findChildren(HelpWindow)):
            dialog.close()
        self.window.show_page("answering")
        rest(0.1)

    def write(self, folder: Path) -> None:
        """Write a report and a workbook."""
        order = Order(self.session.snapshot(True), ReportOptions(languages=("lv",)), self.session.path)
        for name in ("report.pdf", "export.xlsx"):
            self.window.exports.write(order, folder / name)
            while self.window.exports.writing is not None:
                rest(0.05)


def main() -> None:
    """Work, and say what it took."""
    acts, folder = int(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None
    application = make_application()
    window = Window(Memory())
    window.show()
    window.orders.open_path(sys.argv[1])
    rest(1)
    official = Official(window, folder)
    official.walk()
    print(held("VmRSS"), flush=True)
    for number in range(1, acts + 1):
        official.act(number)
        if number % _MINUTE == 0:
            official.walk()
        if folder is not None and number % _TEN_MINUTES == 0:
            official.write(folder)
        if number % (acts // _PARTS) == 0:
            print(held("VmRSS"), flush=True)
    print(held("VmHWM"), flush=True)
    window.close()
    application.quit()


main()
