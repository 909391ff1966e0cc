"""A seminar: hands raised question by question, on a copy in memory; no file is ever written.

What is shown is a step of its question: 0 the question alone, then its levels one by one, then the hands' result, then
what the group's answer does to the score.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from selfassess.domain.answers import Value
from selfassess.domain.hands import Show, ballot_of
from selfassess.domain.scenario import play
from selfassess.domain.seminar import SeminarRecord, Vote, VotedSheet

if TYPE_CHECKING:
    from selfassess.app.session import Session
    from selfassess.app.sheets import Sheet
    from selfassess.domain.questionnaire import Question
    from selfassess.domain.scoring import Scoring

MOST_HANDS = 999
"""So many hands one answer can have."""
_MOST_UNDONE = 500


class Spot(NamedTuple):
    """A question of the copy: the questionnaire's id and its own."""

    sheet: str
    question: str


@dataclass(frozen=True)
class Copy:
    """The copy a seminar works on; `unit` is who it is of, `year` that of its period."""

    unit: str
    is_invented: bool
    year: int
    sheets: "tuple[Sheet, ...]"

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Every question, in the order shown."""
        return tuple(
            Spot(sheet.key, question.id) for sheet in self.sheets for question in sheet.questionnaire.questions
        )

    def sheet(self, key: str) -> "Sheet":
        """Return the sheet of that questionnaire; raises StopIteration where there is none."""
        return next(sheet for sheet in self.sheets if sheet.key == key)

    def question(self, spot: Spot) -> "Question":
        """Return the question at `spot`."""
        return self.sheet(spot.sheet).questionnaire.question_by_id[spot.question]

    def steps(self, spot: Spot) -> int:
        """Return the last step of a question: its answers, the result, and the effect where there is a score."""
        question = self.question(spot)
        ballot = ballot_of(question)
        if ballot is None:
            return 0
        has_effect = self.sheet(spot.sheet).questionnaire.is_scored and question.is_scored
        return len(ballot.values) + (2 if has_effect else 1)


@dataclass(frozen=True, slots=True)
class _State:
    """Where a seminar is: the question, the hands of each, and how much of each is shown."""

    spot: Spot
    hands: Mapping[Spot, tuple[int, ...]] = field(default_factory=dict)
    shown: Mapping[Spot, int] = field(default_factory=dict)


class Seminar:
    """A seminar under way; every change of hands can be undone, a new beginning too."""

    def __init__(self, copy: Copy, start: Spot) -> None:
        """Begin at `start` with nothing shown and no hand raised."""
        self.copy = copy
        self._first = start
        self._state = _State(start)
        self._before: list[tuple[_State, bool]] = []
        self.notes: dict[Spot, str] = {}

    @property
    def spot(self) -> Spot:
        """Return the question that is shown."""
        return self._state.spot

    @property
    def question(self) -> "Question":
        """Return the question that is shown."""
        return self.copy.question(self.spot)

    @property
    def show(self) -> Show | None:
        """Return the hands of the question that is shown; None where hands cannot be raised."""
        return self.show_at(self.spot)

    def show_at(self, spot: Spot) -> Show | None:
        """Return the hands of a question; None where hands cannot be raised."""
        ballot = ballot_of(self.copy.question(spot))
        return None if ballot is None else Show(ballot, self._state.hands.get(spot, (0,) * len(ballot.values)))

    def has_hands(self, spot: Spot) -> bool:
        """Tell whether hands are raised for a question."""
        return any(self._state.hands.get(spot, ()))

    @property
    def following(self) -> Spot | None:
        """Return the question after the one that is shown."""
        place = self.copy.spots.index(self.spot) + 1
        return self.copy.spots[place] if place < len(self.copy.spots) else None

    def go(self, spot: Spot) -> None:
        """Show another question."""
        self._state = replace(self._state, spot=spot)

    def step(self, by: int) -> bool:
        """Show the next (1) or the previous (-1) question; False at an end."""
        place = self.copy.spots.index(self.spot) + by
        if not 0 <= place < len(self.copy.spots):
            return False
        self.go(self.copy.spots[place])
        return True

    def set_hands(self, row: int, count: int) -> bool:
        """Let `count` hands (0 to 999) be for the answer of `row`; its answers are then shown. False if none change."""
        show = self.show
        assert show is not None
        wanted = min(max(count, 0), MOST_HANDS)
        counts = (*show.counts[:row], wanted, *show.counts[row + 1 :])
        if counts == show.counts:
            return False
        self._keep()
        shown = max(self.shown, len(counts))
        self._state = replace(
            self._state,
            hands={**self._state.hands, self.spot: counts},
            shown={**self._state.shown, self.spot: shown},
        )
        return True

    def add(self, row: int, by: int = 1) -> bool:
        """Raise one hand more for the answer of `row`, or with -1 take one down."""
        assert self.show is not None
        return self.set_hands(row, self.show.counts[row] + by)

    def reset(self) -> bool:
        """Begin again: no hands, nothing shown, the first question; the notes stay. False where it is so already."""
        state = self._state
        if state.spot == self._first and not any(map(any, state.hands.values())) and not any(state.shown.values()):
            return False
        self._keep(is_reset=True)
        self._state = _State(self._first)
        return True

    def _keep(self, is_reset: bool = False) -> None:
        self._before = [*self._before[-_MOST_UNDONE:], (self._state, is_reset)]

    def undo(self) -> bool:
        """Take back the newest change of hands, at its question, or a new beginning; False where there is none."""
        if not self._before:
            return False
        before, is_reset = self._before.pop()
        # what is shown by now stays shown when only a hand is taken back
        self._state = before if is_reset else replace(self._state, spot=before.spot, hands=before.hands)
        return True

    @property
    def shown(self) -> int:
        """Return how much of the question is shown, as a step."""
        return self.shown_at(self.spot)

    def shown_at(self, spot: Spot) -> int:
        """Return how much of a question is shown, as a step."""
        return self._state.shown.get(spot, 0)

    def reveal(self) -> bool:
        """Show all answers, then the result, then its effect; False where all is shown."""
        show = self.show
        answers = 0 if show is None else len(show.counts)
        return self._show_step(answers if self.shown < answers else self.shown + 1)

    def reveal_answer(self) -> bool:
        """Show one answer more; False where all are shown."""
        show = self.show
        return show is not None and self.shown < len(show.counts) and self._show_step(self.shown + 1)

    def conceal(self) -> bool:
        """Take the last step of showing back; False where only the question is shown."""
        show = self.show
        answers = 0 if show is None else len(show.counts)
        return self._show_step(self.shown - 1 if self.shown > answers else 0)

    def _show_step(self, step: int) -> bool:
        if not 0 <= step <= self.copy.steps(self.spot) or step == self.shown:
            return False
        self._state = replace(self._state, shown={**self._state.shown, self.spot: step})
        return True


def voted(seminar: Seminar) -> tuple[tuple[Spot, Show], ...]:
    """Return the questions that hands were raised for, in the order shown."""
    shows = ((spot, seminar.show_at(spot)) for spot in seminar.copy.spots if seminar.has_hands(spot))
    return tuple((spot, show) for spot, show in shows if show is not None)


def group_answers(seminar: Seminar, key: str, without: Spot | None = None) -> dict[str, Value]:
    """Return the group's answers of a sheet of which the effect has been shown, but for the one at `without`."""
    shown = (
        (spot, show)
        for spot, show in voted(seminar)
        if spot.sheet == key and spot != without and seminar.shown_at(spot) == seminar.copy.steps(spot)
    )
    return {spot.question: show.answer for spot, show in shown if show.answer is not None}


def scoring_of(seminar: Seminar, key: str, without: Spot | None = None) -> "Scoring":
    """Return the figures of a sheet of the copy with the group's answers that were shown, but for one."""
    sheet = seminar.copy.sheet(key)
    return play(sheet.scoring, group_answers(seminar, key, without))


def record_of(seminar: Seminar) -> SeminarRecord:
    """Return all that hands were raised for, with the score that every group's answer gives, shown or not."""
    sheets = []
    for sheet in seminar.copy.sheets:
        votes = tuple(
            Vote(seminar.copy.question(spot), show, seminar.notes.get(spot, ""))
            for spot, show in voted(seminar)
            if spot.sheet == sheet.key
        )
        if votes:
            answers = {vote.question.id: vote.show.answer for vote in votes if vote.show.answer is not None}
            after = play(sheet.scoring, answers).result
            sheets.append(VotedSheet(sheet.questionnaire, sheet.result, after, votes))
    return SeminarRecord(seminar.copy.unit, seminar.copy.is_invented, seminar.copy.year, tuple(sheets))


def first_spot(copy: Copy, wanted: Sequence[str] = ()) -> Spot:
    """Return where to begin: at `wanted` (sheet, question) if the copy has it, else at the first with hands."""
    if len(wanted) == len(Spot._fields) and Spot(*wanted) in copy.spots:
        return Spot(*wanted)
    with_hands = (spot for spot in copy.spots if ballot_of(copy.question(spot)) is not None)
    return next(with_hands, copy.spots[0])


def copy_of(session: "Session") -> Copy:
    """Return a copy of the chosen assessment; what happens to it never reaches the file.

    Sheets are values that nothing changes, so the copy is the sheets themselves.
    """
    from selfassess.app.demo import CODE

    assert session.current is not None
    unit, codes = session.current.unit, {one.code for one in session.municipalities}
    name = unit.name or unit.municipality.short_name
    return Copy(name, codes == {CODE}, session.current.period.end.year, session.sheets)


def demo_copy(language: str) -> Copy:
    """Return the demo's latest assessment, made in memory, to hold a seminar without any file."""
    from selfassess.app.demo import CODE, demo_sheets
    from selfassess.app.municipalities import municipality

    year, sheets = demo_sheets(language)
    return Copy(municipality(CODE).short_name, True, year, sheets)
