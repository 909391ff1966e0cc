"""The worksheet of codes: words by number, signs of states, and what may be entered to each kind of question."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction

from selfassess.domain.answers import State
from selfassess.domain.figures import Verdict
from selfassess.domain.forms import (
    BandScore,
    ChecklistForm,
    ChoiceForm,
    LevelForm,
    NumberForm,
    SurveyForm,
    TextForm,
    YesNoForm,
)
from selfassess.domain.questionnaire import Question
from selfassess.domain.valuation import points
from selfassess.reports.workbook.cells import Leaf, Number
from selfassess.reports.workbook.grid import Column, fit_row, keep_in_sight, set_widths, write_heading
from selfassess.voice import Voice
from selfassess.voice.findings import value_words
from selfassess.voice.terms import state_word, verdict_word

NOT_APPLICABLE, CANNOT_JUDGE, NONE_TICKED = "–", "≈", "0"
"""What stands in an answer's cell besides levels, figures, texts and ids; ids begin with a letter."""


class StateCode(IntEnum):
    """What was said to a question, as formulas say it."""

    OPEN = 1
    ANSWERED = 2
    NOT_APPLICABLE = 3
    CANNOT_JUDGE = 4
    NOT_ASKED = 5
    UNREADABLE = 6


STATE_CODES = {
    State.OPEN: StateCode.OPEN,
    State.ANSWERED: StateCode.ANSWERED,
    State.NOT_APPLICABLE: StateCode.NOT_APPLICABLE,
    State.CANNOT_JUDGE: StateCode.CANNOT_JUDGE,
}


class VerdictCode(IntEnum):
    """What a threshold says, as formulas say it."""

    MET = 1
    NOT_MET = 2
    NOT_DECIDED = 3
    NOT_APPLICABLE = 4
    NO_PUBLISHED_VALUE = 5
    ORIENTATION = 6
    LEFT_TO_PROGRAM = 7
    NOT_FILLED_IN = 8
    BELOW = 9
    EXACTLY = 10
    ABOVE = 11


VERDICT_CODES = {
    Verdict.MET: VerdictCode.MET,
    Verdict.NOT_MET: VerdictCode.NOT_MET,
    Verdict.NOT_DECIDED: VerdictCode.NOT_DECIDED,
    Verdict.NOT_APPLICABLE: VerdictCode.NOT_APPLICABLE,
    Verdict.NO_PUBLISHED_VALUE: VerdictCode.NO_PUBLISHED_VALUE,
    Verdict.ORIENTATION: VerdictCode.ORIENTATION,
}


def state_words(voice: Voice) -> dict[StateCode, str]:
    """Return the word of every state."""
    words = {code: state_word(state, voice) for state, code in STATE_CODES.items()}
    words[StateCode.NOT_ASKED] = voice.translate("Workbook", "not asked")
    words[StateCode.UNREADABLE] = voice.translate("Workbook", "not an allowed answer")
    return words


def verdict_words(voice: Voice) -> dict[VerdictCode, str]:
    """Return the word of every verdict; limits for orientation are compared, never met or not met."""
    words = {code: verdict_word(verdict, voice) for verdict, code in VERDICT_CODES.items()}
    words[VerdictCode.LEFT_TO_PROGRAM] = voice.translate("Workbook", "to be computed in the program")
    words[VerdictCode.NOT_FILLED_IN] = voice.translate("Workbook", "not filled in")
    words[VerdictCode.BELOW] = voice.translate("Workbook", "below the limit for orientation")
    words[VerdictCode.EXACTLY] = voice.translate("Workbook", "exactly the limit for orientation")
    words[VerdictCode.ABOVE] = voice.translate("Workbook", "above the limit for orientation")
    return words


def changed_words(voice: Voice) -> str:
    """Return what stands above the figures once an answer is changed in the workbook."""
    return voice.translate(
        "Workbook",
        "Answers were changed in this workbook: the figures below follow them, the sentences above are those exported.",
    )


@dataclass(frozen=True, slots=True)
class Block:
    """What may be entered to a kind of question, as places in formulas.

    `entries` and `points` stand side by side; `choices` is what a list in the cell offers, signs included.
    """

    entries: str
    points: str
    choices: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that may be entered: its code (None: no limit), its points, and what it means in words."""

    code: str | Fraction | None
    points: Fraction | None
    words: str


class Codes:
    """The worksheet of codes; equal lists of entries are written once."""

    def __init__(self, leaf: Leaf) -> None:
        self._leaf = leaf
        self._voice = voice = leaf.voice
        self._blocks: dict[object, Block] = {}
        self._columns = columns = [
            Column(voice.translate("Workbook", "Code"), 14, is_number=True),
            Column(voice.translate("Workbook", "Points"), 10, is_number=True),
            Column(voice.translate("Workbook", "In words"), 70, wraps=True),
            Column(voice.translate("Workbook", "Used for"), 30),
        ]
        set_widths(leaf, columns)
        write_heading(leaf, 1, columns)
        keep_in_sight(leaf, 1)
        self._next = 2
        self.state_words = state_words(voice)
        self._state_place = self._write_words(
            self.state_words.values(), voice.translate("Workbook", "State of an answer")
        )
        self.verdict_words = verdict_words(voice)
        self._verdict_place = self._write_words(self.verdict_words.values(), voice.translate("Workbook", "Verdict"))
        self.changed_word = leaf.at(f"$C${self._next}")
        self._write_words([changed_words(voice)], voice.translate("Workbook", "Summary"))

    def state(self, code: str) -> str:
        """Return the formula of the word of a state; `code` is the place of its number."""
        return f"INDEX({self._state_place},{code})"

    def verdict(self, code: str) -> str:
        """Return the formula of the word of a verdict; `code` is the place of its number."""
        return f"INDEX({self._verdict_place},{code})"

    def block(self, question: Question) -> Block | None:
        """Return what may be entered to `question`, written at first use; None where that is no list."""
        form = question.form
        if isinstance(form, (TextForm, SurveyForm)) or (isinstance(form, NumberForm) and not _has_bands(form)):
            return None
        # equal option ids of two questions may have labels of their own
        kind = form.scale if isinstance(form, LevelForm) else form
        key = (kind, question.not_applicable_allowed)
        if key not in self._blocks:
            self._blocks[key] = self._write_block(question)
        return self._blocks[key]

    def _write_block(self, question: Question) -> Block:
        first, use = self._next, self._voice.translate("Workbook", "Allowed answers and their points")
        for entry in _entries(question, self._voice):
            self._write(entry, use)
        last = self._next - 1
        if question.not_applicable_allowed:
            self._write(Entry(NOT_APPLICABLE, None, state_word(State.NOT_APPLICABLE, self._voice)), use)
        self._write(Entry(CANNOT_JUDGE, None, state_word(State.CANNOT_JUDGE, self._voice)), use)
        entries, earned, choices = (
            self._leaf.at(f"${column}${first}:${column}${end}")
            for column, end in (("A", last), ("B", last), ("A", self._next - 1))
        )
        self._next += 1
        return Block(entries, earned, choices)

    def _write_words(self, words: Iterable[str], use: str) -> str:
        first = self._next
        for code, word in enumerate(words, start=1):
            self._write(Entry(Fraction(code), None, word), use)
        self._next += 1
        return self._leaf.at(f"$C${first}:$C${self._next - 2}")

    def _write(self, entry: Entry, use: str) -> None:
        code = Number.exact(entry.code) if isinstance(entry.code, Fraction) else entry.code
        points = None if entry.points is None else Number.exact(entry.points)
        for column, content, style in ((1, code, "sa_code"), (2, points, "sa_work"), (3, entry.words, "sa_long")):
            self._leaf.put(self._next, column, content, style)
        self._leaf.put(self._next, 4, use, "sa_text")
        fit_row(self._leaf, self._next, self._columns, (code, points, entry.words, use))
        self._next += 1


def _has_bands(form: NumberForm) -> bool:
    return isinstance(form.score, BandScore)


def _entries(question: Question, voice: Voice) -> Iterator[Entry]:
    form = question.form
    if isinstance(form, LevelForm):
        yield from (Entry(point.value, point.value, voice.text(point.label)) for point in form.scale.points)
    elif isinstance(form, YesNoForm):
        words = ("yes", "partly", "no") if form.partly else ("yes", "no")
        yield from (Entry(word, points(question, word), value_words(voice, question, word)) for word in words)
    elif isinstance(form, (ChoiceForm, ChecklistForm)):
        options = form.options if isinstance(form, ChoiceForm) else form.items
        yield from (Entry(option.id, option.points, voice.text(option.label)) for option in options)
    elif isinstance(form, NumberForm) and isinstance(form.score, BandScore):
        yield from (Entry(band.up_to, band.points, voice.text(form.unit)) for band in form.score.bands)
