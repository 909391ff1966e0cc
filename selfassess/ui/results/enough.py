"""What would be enough to reach the leading goal, looked for beside the window."""

from collections.abc import Callable
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from selfassess.domain.improvement.path import Path, cheapest_path, goals
from selfassess.domain.scoring import Scoring
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.results.subject import Subject
from selfassess.ui.task import Task
from selfassess.voice.findings.improvement import enough_sentence


class Enough(QWidget):
    """A sentence, empty until it is found and where there is no path, and the way to the page that says more."""

    lift_requested = Signal(str)
    """The sheet of which it is wanted what would lift it."""

    def __init__(self, subject: Subject) -> None:
        """Look for the cheapest path of `subject`."""
        super().__init__()
        self._subject = subject
        self.words = Label(subject.theme, "", "caption", "ink2")
        more = Button(subject.theme, subject.voice.translate("Results", "Steps up"), "small_link", "", "arrow-right")
        more.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignBottom)
        self._task = Task(self)
        self._task.done.connect(self._show)
        found = goals(subject.questionnaire)
        if found:
            assert subject.result is not None  # scored here once, so that the search finds it done
            self._task.start(partial(_find, subject.sheet.scoring, found[0]))

    def _ask(self) -> None:
        self.lift_requested.emit(self._subject.sheet.key)

    def _show(self, path: Path) -> None:
        self.words.setText(enough_sentence(self._subject.voice, self._subject.questionnaire, path))


def _find(scoring: Scoring, goal: str, _tell: Callable[[Fraction], None]) -> Path:
    return cheapest_path(scoring.questionnaire, scoring.answers, goal)
