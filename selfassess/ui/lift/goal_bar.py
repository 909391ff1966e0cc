"""What is to be reached and by which means: goal, steps on one question, open questions, questions left out."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from selfassess.domain.improvement.path import Choices, goals, thresholds_of
from selfassess.ui.lift.search import Asked
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.chips import chip_width, status_chip
from selfassess.ui.parts.chooser import Chooser
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.labels import caption_of
from selfassess.ui.parts.layouts import empty
from selfassess.ui.results.subject import Subject
from selfassess.voice import Voice
from selfassess.voice.findings import figure_name
from selfassess.voice.findings.improvement import goal_name
from selfassess.voice.terms import status_words

_STEPS = (1, 2, 3, 4, None)
_LEAST, _WIDEST, _WIDEST_LARGE, _ARROW = 220, 420, 640, 28
"""Pixels: the chooser of the goal, also in large letters; what the style sheet keeps for its arrow."""


class GoalBar(QWidget):
    """Chooses; `asked` is what is chosen."""

    changed = Signal()
    """Something else is asked for."""

    def __init__(self, subject: Subject, asked: Asked) -> None:
        """Begin with `asked`; a goal that is no longer there becomes the first there is."""
        super().__init__()
        self._subject = subject
        self._goals = goals(subject.questionnaire)
        goal = asked.goal if asked.goal in self._goals else next(iter(self._goals), "")
        self.asked = Asked(goal, asked.choices)
        theme, voice = subject.theme, subject.voice
        self._chips = QHBoxLayout()
        self._chips.setContentsMargins(0, 0, 0, 0)
        self.chooser = self._make_chooser()
        self.steps = Button(theme, "", "small", icon_after="chevron-down")
        self._steps_menu = self._choice_menu({count: steps_words(voice, count) for count in _STEPS}, self._take_steps)
        self.steps.give_menu(self._steps_menu)
        self.open = Button(theme, "", "small", icon_after="chevron-down")
        both = {is_counted: open_words(voice, is_counted) for is_counted in (False, True)}
        self._open_menu = self._choice_menu(both, self._take_open)
        self.open.give_menu(self._open_menu)
        self.left_out = Button(theme, "", "small", icon_after="chevron-down")
        self._left_menu = QMenu(self)
        self.left_out.give_menu(self._left_menu)
        self._lay_out()
        self._show()

    def _make_chooser(self) -> Chooser:
        voice = self._subject.voice
        chooser = Chooser(self._subject.theme, voice.translate("Lift", "Goal"))
        for goal in self._goals:
            chooser.addItem(goal_name(voice, self._subject.questionnaire, goal), goal)
        if self.asked.goal:
            chooser.setCurrentIndex(self._goals.index(self.asked.goal))
        px = self._subject.theme.px
        beside = px(_ARROW) + 28
        wanted = chooser.fontMetrics().horizontalAdvance(chooser.currentText()) + beside
        chooser.setMinimumWidth(min(max(wanted, _LEAST), px(_WIDEST), _WIDEST_LARGE))
        chooser.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        chooser.activated.connect(self._take_goal)
        return chooser

    def _lay_out(self) -> None:
        theme = self._subject.theme
        flow = FlowLayout(self, 10, 4)
        goal, chips = QWidget(), QWidget()
        row = QHBoxLayout(goal)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(caption_of(theme, self.chooser))
        row.addWidget(self.chooser)
        chips.setLayout(self._chips)
        chips.setMinimumHeight(goal.sizeHint().height())
        flow.addWidget(goal)
        flow.addWidget(chips)
        for button in (self.steps, self.open, self.left_out):
            button.setMinimumHeight(36)
            flow.addWidget(button)
        for part in (goal, chips, self.steps, self.open):
            part.setVisible(bool(self._goals))

    def _choice_menu(self, choices: Mapping[Any, str], take: Callable[[QAction], None]) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for value, words in choices.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(take)
        return menu

    def _take_goal(self, at: int) -> None:
        self._ask(self._goals[at], self.asked.choices)

    def _take_steps(self, action: QAction) -> None:
        choices = self.asked.choices
        self._ask(self.asked.goal, Choices(action.data(), choices.without, choices.with_open, choices.nodes))

    def _take_open(self, action: QAction) -> None:
        choices = self.asked.choices
        self._ask(self.asked.goal, Choices(choices.most_steps, choices.without, action.data(), choices.nodes))

    def leave_out(self, question: str) -> None:
        """Take no step on `question`."""
        self._leave(self.asked.choices.without | {question})

    def bring_back(self, question: str = "") -> None:
        """Let steps be taken on `question` again; without one on all."""
        self._leave(self.asked.choices.without - {question} if question else frozenset())

    def _leave(self, without: frozenset[str]) -> None:
        choices = self.asked.choices
        self._ask(self.asked.goal, Choices(choices.most_steps, without, choices.with_open, choices.nodes))

    def _ask(self, goal: str, choices: Choices) -> None:
        self.asked = Asked(goal, choices)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Say what is chosen."""
        voice, choices = self._subject.voice, self.asked.choices
        self.steps.setText(steps_words(voice, choices.most_steps))
        self.open.setText(open_words(voice, choices.with_open))
        count = len(choices.without)
        self.left_out.setText(voice.translate("Lift", "%n questions left out", "", count))
        self.left_out.setVisible(bool(count))
        for button, menu, value in (
            (self.steps, self._steps_menu, choices.most_steps),
            (self.open, self._open_menu, choices.with_open),
        ):
            button.updateGeometry()
            for action in menu.actions():
                action.setChecked(action.data() == value)
        self._fill_left_out()
        self._show_chips()

    def _fill_left_out(self) -> None:
        voice, questionnaire = self._subject.voice, self._subject.questionnaire
        self._left_menu.clear()
        for question in questionnaire.questions:
            if question.id in self.asked.choices.without:
                name = figure_name(voice, questionnaire, question.id)
                words = voice.translate("Lift", "Count {question} again", question=name)
                self._left_menu.addAction(words, partial(self.bring_back, question.id))
        self._left_menu.addSeparator()
        self._left_menu.addAction(voice.translate("Lift", "Count all questions again"), self.bring_back)

    def _show_chips(self) -> None:
        """Show whose the thresholds of the goal are, each status once."""
        theme, voice = self._subject.theme, self._subject.voice
        empty(self._chips)
        if not self.asked.goal:
            return
        told = {status_words(one, voice): one for one in thresholds_of(self._subject.questionnaire, self.asked.goal)}
        for words, threshold in told.items():
            chip = status_chip(theme, threshold, words)
            chip.setFixedWidth(chip_width(theme, words) + 1)
            self._chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)


def steps_words(voice: Voice, count: int | None) -> str:
    """Return how many steps may be taken on one question."""
    if count is None:
        return voice.translate("Lift", "Any number of steps on one question")
    return voice.translate("Lift", "At most %n steps on one question", "", count)


def open_words(voice: Voice, is_counted: bool) -> str:
    """Return whether open questions are counted."""
    if is_counted:
        return voice.translate("Lift", "Open questions are counted from their lowest answer")
    return voice.translate("Lift", "Open questions are not counted")
