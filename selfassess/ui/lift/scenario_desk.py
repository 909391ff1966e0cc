"""The scenarios of a sheet at work: questions come and go, names, files, and how firm a verdict is."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.app.planning import plan_of
from selfassess.domain.answers import OPEN, State, Value
from selfassess.domain.errors import Problem
from selfassess.domain.findings import is_barely_begun
from selfassess.domain.improvement.path import Path
from selfassess.domain.questionnaire import Question
from selfassess.domain.scenario import Scenario
from selfassess.domain.sensitivity import Sensitivity
from selfassess.ui.lift.answers import answers_upwards
from selfassess.ui.lift.board import Board
from selfassess.ui.lift.naming import NameDialog
from selfassess.ui.lift.scenario_panel import ScenarioPanel
from selfassess.ui.lift.search import find_stays
from selfassess.ui.lift.step_file import StepFile
from selfassess.ui.message import Message
from selfassess.ui.naming import question_words
from selfassess.ui.results.subject import Subject
from selfassess.ui.shell.finder import Find, Finder
from selfassess.ui.task import Task
from selfassess.voice.findings.firmness import reach_sentence, tried_words

_PAUSE = 250
"""Milliseconds without a further change after which the weights are tried."""


class ScenarioDesk(QWidget):
    """Carries out what the panel and the page want of the scenarios."""

    figure_chosen = Signal(int, str)
    """The number of a scenario (0: now) and the figure to explain."""
    message = Signal(object)
    """A Message."""
    broken = Signal(str)
    """The details of an unexpected error."""

    def __init__(self, subject: Subject, board: Board, goal: str) -> None:
        """Work on `board` towards `goal`."""
        super().__init__()
        self._subject, self.board, self._goal = subject, board, goal
        self.panel = ScenarioPanel(subject, board)
        self.panel.show_goal(goal)
        self._file = StepFile(subject.context, self)
        self._stays = Task(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self._connect()
        self._pause.start()

    def _connect(self) -> None:
        self.board.changed.connect(self.show_board)
        self.board.failed.connect(self._refuse)
        self.board.deleted.connect(self._tell_deletion)
        self.panel.figure_chosen.connect(self.figure_chosen)
        self.panel.adding_wanted.connect(self.open_finder)
        self.panel.file_wanted.connect(self.save_scenario)
        self.panel.name_wanted.connect(self.ask_name)
        self._file.message.connect(self.message)
        self._pause.timeout.connect(self._try_weights)
        self._stays.done.connect(self._show_stays)
        for source in (self._file, self._stays):
            source.broken.connect(self.broken)

    def show_goal(self, goal: str) -> None:
        """Work towards another goal."""
        self._goal = goal
        self.panel.show_goal(goal)
        self._ask_weights()

    def show_board(self) -> None:
        """Show the scenarios as they are now."""
        self.panel.show_board()
        self._ask_weights()

    def _ask_weights(self) -> None:
        self._stays.stop()
        self.panel.firmness.clear()
        self._pause.start()

    def _try_weights(self) -> None:
        chosen = self.board.chosen
        changes = dict(chosen.changes) if chosen else {}
        # while little is answered the goal is missed whatever the weights: that says nothing
        if not self._goal or not (changes or not is_barely_begun(self._subject.result.coverage)):
            return
        sheet = self._subject.sheet
        self._stays.start(partial(find_stays, (sheet.questionnaire, sheet.answers), changes, self._goal))

    def _show_stays(self, found: Sensitivity) -> None:
        chosen, voice = self.board.chosen, self._subject.voice
        if not found.stays:
            return
        # of the thresholds of an award the one that is reached least often
        stay = min(found.stays, key=lambda one: one.meets)
        reach = reach_sentence(voice, stay, self.board.letter(chosen) if chosen and chosen.changes else "")
        words = voice.translate(
            "Lift", "How firm is that? {reach} ({tried})", reach=reach, tried=tried_words(voice, found)
        )
        self.panel.firmness.setText(words)

    def _refuse(self, problem: Problem) -> None:
        """Say why a change was not stored, and show what is."""
        self.panel.show_board()
        self.message.emit(Message(self._subject.voice.problem(problem), "trouble"))

    def _tell_deletion(self, scenario: Scenario) -> None:
        """Say that a scenario is gone; where it was kept undo brings it back."""
        voice, bridge = self._subject.voice, self._subject.context.bridge
        words = voice.translate("Lift", "The scenario “{name}” is deleted.", name=scenario.name)
        if not self.board.is_kept or bridge is None:
            self.message.emit(Message(words, passes=True))
            return
        undo = voice.translate("Lift", "Undo")
        self.message.emit(Message(words, action=undo, slot=bridge.undo, keys="Ctrl Z", passes=True))

    def add_question(self, name: str) -> None:
        """Lead a question one step up in the scenario, in a new one where there is none."""
        value = self._one_up(self._subject.questionnaire.question_by_id[name])
        if value is None:
            return
        if self.board.chosen is None:
            self.board.add(self._subject.voice.translate("Lift", "Scenario"), {name: value})
        else:
            self.board.put(name, value)

    def _one_up(self, question: Question) -> Value | None:
        """Return the next answer from now, or from the scenario; of an open question the lowest but one."""
        answer = self._subject.sheet.answers.get(question.id, OPEN)
        now = answer.value if answer.state is State.ANSWERED else None
        answers = answers_upwards(question, now)
        chosen = self.board.chosen
        here = (chosen.changes if chosen else {}).get(question.id, now)
        if len(answers) < 2:
            return None
        at = answers.index(here) if here in answers else 0
        return answers[min(at + 1, len(answers) - 1)]

    def take_path(self, path: Path) -> None:
        """Make a scenario of the cheapest path."""
        self.board.add(self._subject.voice.translate("Lift", "Cheapest"), dict(path.changes))

    def save_path(self, path: Path) -> None:
        """Write the steps of the cheapest path into a file."""
        name = self._subject.voice.translate("Lift", "Cheapest path")
        self._file.save(plan_of(self._subject.sheet, Scenario(0, name, path.changes)))

    def save_scenario(self) -> None:
        """Write the steps of the chosen scenario into a file."""
        chosen = self.board.chosen
        if chosen is not None:
            self._file.save(plan_of(self._subject.sheet, chosen))

    def ask_name(self) -> None:
        """Let the user call the scenario otherwise."""
        chosen = self.board.chosen
        if chosen is not None:
            dialog = NameDialog(self._subject.context, chosen.name, self.window())
            dialog.named.connect(self.board.rename)
            dialog.open()

    def open_finder(self) -> None:
        """Let the user find a question to add."""
        voice, questionnaire = self._subject.voice, self._subject.questionnaire
        finds = [
            Find(one.number, question_words(voice, one), "", partial(self.add_question, one.id))
            for one in questionnaire.questions
            if one.is_scored
        ]
        Finder(self._subject.context, finds, self.window(), voice.translate("Lift", "Add a question")).show()
