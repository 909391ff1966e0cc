"""What window and notes of a seminar share: the seminar itself, its clock, and who is told what changed."""

from PySide6.QtCore import QObject, Signal

from selfassess.app.seminar import Copy, Seminar, Spot, scoring_of
from selfassess.domain.figures import Result
from selfassess.domain.seminar import Effect, effect_of
from selfassess.ui.seminar.countdown import Countdown


class Desk(QObject):
    """Carries out what is ordered by key or mouse, from either window."""

    changed = Signal()
    """Another question, other hands, or more is shown."""
    begun_again = Signal()
    """Everything was set back to the start; undo brings it back."""

    def __init__(self, seminar: Seminar, parent: QObject | None = None) -> None:
        """Work on `seminar`."""
        super().__init__(parent)
        self.seminar = seminar
        self.countdown = Countdown(self)
        self._results: dict[Spot | None, Result] = {}
        # title and place of the result, as typed last time
        self.typed = ("", "")

    def _tell(self, has_changed: bool = True) -> None:
        if has_changed:
            self._results = {}
            self.changed.emit()

    def take_copy(self, copy: Copy) -> None:
        """Go on with the copy as the file is now."""
        self.seminar.copy = copy
        self._tell()

    def reveal(self) -> None:
        """Show what comes next of the question."""
        self._tell(self.seminar.reveal())

    def reveal_answer(self) -> bool:
        """Show one answer more; False where all are shown."""
        is_more = self.seminar.reveal_answer()
        self._tell(is_more)
        return is_more

    def conceal(self) -> None:
        """Take back what was shown last."""
        self._tell(self.seminar.conceal())

    def step(self, by: int) -> None:
        """Show the next or the previous question."""
        self._tell(self.seminar.step(by))

    def go(self, spot: Spot) -> None:
        """Show a question."""
        self.seminar.go(spot)
        self._tell()

    def add(self, row: int, by: int = 1) -> None:
        """Raise a hand for the answer of `row`, or with -1 take one down."""
        self._tell(self.seminar.show is not None and self.seminar.add(row, by))

    def set_hands(self, row: int, count: int) -> None:
        """Let so many hands be for the answer of `row`."""
        self._tell(self.seminar.set_hands(row, count))

    def undo(self) -> None:
        """Take back the newest change of hands, or a new beginning."""
        self._tell(self.seminar.undo())

    def reset(self) -> None:
        """Begin again; at the beginning it changes nothing, and undo still leads back."""
        if self.seminar.reset():
            self._tell()
            self.begun_again.emit()

    @property
    def has_effect(self) -> bool:
        """Tell whether what the group's answer does to the score is shown."""
        seminar = self.seminar
        show, steps = seminar.show, seminar.copy.steps(seminar.spot)
        return show is not None and seminar.shown == steps == len(show.counts) + 2 and show.answer is not None

    @property
    def has_result(self) -> bool:
        """Tell whether the hands' result is shown."""
        show = self.seminar.show
        return show is not None and self.seminar.shown > len(show.counts)

    @property
    def result(self) -> Result:
        """Return the figures of the sheet with every answer of the group whose effect was shown."""
        return self._result(None)

    @property
    def result_before(self) -> Result:
        """Return the same without the group's answer to this question."""
        return self._result(self.seminar.spot)

    def _result(self, without: Spot | None) -> Result:
        # asked for several times while one change is shown
        if without not in self._results:
            self._results[without] = scoring_of(self.seminar, self.seminar.spot.sheet, without).result
        return self._results[without]

    def effect(self) -> Effect:
        """Return what the group's answer to this question does to the score."""
        spot = self.seminar.spot
        questionnaire = self.seminar.copy.sheet(spot.sheet).questionnaire
        return effect_of(questionnaire, spot.question, self.result_before, self.result)
