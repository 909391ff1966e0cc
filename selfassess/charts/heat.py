"""All questions of a sheet at a glance: what each was answered, section by section."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from selfassess.charts.profile import leading_judgement
from selfassess.charts.scene import Table
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.figures import Result, Verdict
from selfassess.domain.forms import LevelForm, YesNoForm
from selfassess.domain.questionnaire import Question, Questionnaire
from selfassess.domain.valuation import points, share
from selfassess.voice import Voice
from selfassess.voice.findings import (
    answer_sign,
    headline,
    of_highest,
    provisional_words,
    question_name,
    section_name,
    value_words,
)
from selfassess.voice.terms import state_word

MOST_SECTIONS, MOST_QUESTIONS = 12, 6
"""What a wheel can hold; a matrix shows more."""

# every sign is in Noto Sans, as the report needs it
_SIGNS = {State.OPEN: "?", State.NOT_APPLICABLE: "–", State.CANNOT_JUDGE: "~"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One question; `position` is 0 to 1 on its own scale where it is answered, `sign` what stands in the cell.

    Of an answered question with a yes or a no the `sign` is that word, and a shape stands in the cell (`has_shape`).
    """

    key: str
    state: State
    position: Fraction | None
    sign: str
    words: str
    has_shape: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """The scored questions of one top-level section, first question first; `key` is the section's id."""

    key: str
    number: str
    name: str
    is_missed: bool
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Heat:
    """All strips of a sheet, and the overall score as words (empty without one).

    `note` says that the score is provisional and how far it can move; empty once it is final.
    """

    strips: tuple[Strip, ...]
    score: str
    out_of: str
    note: str = ""

    @property
    def is_round(self) -> bool:
        """Tell whether a wheel can show it: 3 to 12 sections of at most 6 questions."""
        longest = max((len(strip.cells) for strip in self.strips), default=0)
        return 3 <= len(self.strips) <= MOST_SECTIONS and 0 < longest <= MOST_QUESTIONS


def heat_of(questionnaire: Questionnaire, answers: Mapping[str, Answer], result: Result, voice: Voice) -> Heat:
    """Return the scored questions that are asked, by top-level section; sections without any are left out."""
    strips = []
    for number, section in enumerate(questionnaire.sections, 1):
        cells = tuple(
            _cell(question, answers.get(question.id, OPEN), voice)
            for question in section.all_questions
            if question.is_scored and question.id in result.asked
        )
        if cells:
            judgement = leading_judgement(result, section.id)
            is_missed = judgement is not None and judgement.verdict is Verdict.NOT_MET
            strips.append(Strip(section.id, str(number), section_name(voice, section), is_missed, cells))
    overall = result.overall
    if overall is None or overall.value is None:
        return Heat(tuple(strips), "", "")
    judgement = leading_judgement(result, overall.id)
    limit = judgement.limit if judgement else None
    score, note = headline(voice, questionnaire, overall, limit), provisional_words(voice, questionnaire, overall)
    return Heat(tuple(strips), score, of_highest(voice, questionnaire, overall), note)


def _cell(question: Question, answer: Answer, voice: Voice) -> Cell:
    name = f"{question.number} {question_name(voice, question)}"
    if answer.state is not State.ANSWERED or answer.value is None:
        words = f"{name}: {state_word(answer.state, voice)}"
        return Cell(question.id, answer.state, None, _SIGNS[answer.state], words)
    earned = points(question, answer.value)
    sign, said = answer_sign(voice, question, answer), value_words(voice, question, answer.value)
    if isinstance(question.form, LevelForm):
        point = question.form.scale.point(earned)
        said = f"{sign} {voice.text(point.label)}" if point else sign
    has_shape = isinstance(question.form, YesNoForm)
    return Cell(question.id, State.ANSWERED, share(question, earned), sign, f"{name}: {said}", has_shape)


def heat_summary(heat: Heat, voice: Voice) -> str:
    """Return how many questions were answered and how many were not, as alternative text."""
    states = [cell.state for strip in heat.strips for cell in strip.cells]
    total = voice.translate("Charts", "%n questions.", "", len(states))
    counts = voice.translate(
        "Charts",
        "Answered {answered}, open {open}, cannot judge {unsure}, not applicable {not_applicable}.",
        answered=states.count(State.ANSWERED),
        open=states.count(State.OPEN),
        unsure=states.count(State.CANNOT_JUDGE),
        not_applicable=states.count(State.NOT_APPLICABLE),
    )
    return f"{total} {counts}"


def heat_table(heat: Heat, voice: Voice) -> Table:
    """Return every question with its answer."""
    header = (voice.translate("Charts", "Section"), voice.translate("Charts", "Question and answer"))
    rows = tuple((f"{strip.number} {strip.name}", cell.words) for strip in heat.strips for cell in strip.cells)
    return Table(header, rows)


def heat_tips(heat: Heat) -> Mapping[str, str]:
    """Return what each question's cell says when pointed at."""
    return {cell.key: cell.words for strip in heat.strips for cell in strip.cells}
