"""What it takes: the goal, the cheapest path to it, and one step up on every question."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from selfassess.domain.errors import Problem
from selfassess.domain.improvement.path import Path
from selfassess.ui.lift.goal_bar import GoalBar
from selfassess.ui.lift.levers_group import LeversGroup
from selfassess.ui.lift.path_view import PathView
from selfassess.ui.lift.search import Asked, Found, find
from selfassess.ui.message import Message
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.scrolled import Scrolled
from selfassess.ui.results.subject import Subject
from selfassess.ui.task import Task
from selfassess.voice.findings.improvement import path_sentence

_EDGE, _SOON = 32, 20


class Advice(QWidget):
    """Searches beside the window; what is found for an older question is dropped."""

    question_chosen = Signal(str)
    """A question that is to be shown."""
    figure_chosen = Signal(str)
    """`overall` or a section, whose figure of now is to be explained."""
    goal_chosen = Signal(str)
    """Another goal."""
    wanted = Signal(str)
    """A question is wanted in the scenario."""
    scenario_wanted = Signal(object)
    """A Path is wanted as a scenario."""
    file_wanted = Signal(object)
    """The list of the steps of a Path is wanted as a file."""
    thresholds_requested = Signal()
    """An own threshold is to be set."""
    message = Signal(object)
    """A Message."""
    broken = Signal(str)
    """The details of an unexpected error."""

    def __init__(self, subject: Subject, asked: Asked, section: str) -> None:
        """Look for what was `asked` last, and show the levers of `section` (empty: all)."""
        super().__init__()
        self._subject = subject
        self.goal_bar = GoalBar(subject, asked)
        self.sentence = Label(
            subject.theme, subject.voice.translate("Lift", "Looking for the cheapest path …"), "title"
        )
        self.levers = LeversGroup(subject)
        self.levers.show_section(section)
        self.path: PathView | None = None
        self.first, self._first = Button(subject.theme, "", "primary", icon_after="arrow-right"), ""
        self.first.hide()
        self._column = QVBoxLayout()
        self._search = Task(self)
        # begun once the page is on screen: a search beside the window slows down the making of it
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._search_now)
        self._lay_out()
        self._connect()
        # scored here once, so that the search finds it done
        assert subject.result is not None
        self.look()

    def _lay_out(self) -> None:
        inside = Scrolled()
        inside.setLayout(self._column)
        self._column.setContentsMargins(_EDGE, 18, _EDGE + 4, 20)
        self._column.setSpacing(12)
        self._column.addWidget(self.sentence)
        self._column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.goal_bar)
        if not self.goal_bar.asked.goal:
            self._column.addWidget(self._way_to_thresholds(), 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.levers, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _way_to_thresholds(self) -> Button:
        words = self._subject.voice.translate("Lift", "Set an own threshold")
        button = Button(self._subject.theme, words, "primary", "pencil-ruler")
        button.clicked.connect(self.thresholds_requested)
        return button

    def _connect(self) -> None:
        self.first.clicked.connect(self._tell_first)
        self.goal_bar.changed.connect(self._look_again)
        self._search.done.connect(self._show_found)
        self._search.failed.connect(self._tell_problem)
        self._search.broken.connect(self.broken)
        table = self.levers.table
        table.question_chosen.connect(self.question_chosen)
        table.figure_chosen.connect(self.figure_chosen)
        table.wanted.connect(self.wanted)
        table.left_out.connect(self.goal_bar.leave_out)

    def look(self) -> None:
        """Look for levers and path anew."""
        self._search.stop()
        self._soon.start()

    def _search_now(self) -> None:
        self._search.start(partial(find, self._subject.sheet.scoring, self.goal_bar.asked))

    def _look_again(self) -> None:
        self.look()
        self.goal_chosen.emit(self.goal_bar.asked.goal)

    def _show_found(self, found: Found) -> None:
        self.levers.show_found(found)
        if self.path is not None:
            self._column.removeWidget(self.path)
            self.path.hide()
            self.path.deleteLater()
            self.path = None
        voice, questionnaire = self._subject.voice, self._subject.questionnaire
        nothing = not self._subject.result.coverage.answered
        self.first.setVisible(nothing and bool(found.lift.open))
        if nothing and found.lift.open:
            self._show_first(found.lift.open[0])
            return
        if found.path is None:
            words = voice.translate("Lift", "This questionnaire has no threshold to reach.")
            self.sentence.setText(words)
            return
        self.sentence.setText(path_sentence(voice, questionnaire, found.path))
        self._show_path(found.path)

    def _show_first(self, question: str) -> None:
        """Lead to the first question where nothing is answered yet."""
        voice, self._first = self._subject.voice, question
        self.sentence.setText(voice.translate("Lift", "Steps up are shown once questions have been answered."))
        number = self._subject.questionnaire.question_by_id[question].number
        self.first.setText(voice.translate("Lift", "Begin with question {number}", number=number))
        self.first.updateGeometry()

    def _tell_first(self) -> None:
        self.question_chosen.emit(self._first)

    def _show_path(self, path: Path) -> None:
        view = self.path = PathView(self._subject, path)
        view.question_chosen.connect(self.question_chosen)
        view.figure_chosen.connect(self.figure_chosen)
        view.left_out.connect(self.goal_bar.leave_out)
        view.scenario_wanted.connect(partial(self.scenario_wanted.emit, path))
        view.file_wanted.connect(partial(self.file_wanted.emit, path))
        self._column.insertWidget(self._column.indexOf(self.levers), view)

    def _tell_problem(self, problem: Problem) -> None:
        self.message.emit(Message(self._subject.voice.problem(problem), "trouble"))
