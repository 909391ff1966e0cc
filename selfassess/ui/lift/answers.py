"""The answers that a question can be led to, and how one is shown in a small place."""

from fractions import Fraction
from functools import lru_cache

from selfassess.domain.answers import State, Value
from selfassess.domain.forms import LevelForm, LinearScore, NumberForm
from selfassess.domain.improvement.ladder import lowest_value, rung_below, rungs_above
from selfassess.domain.questionnaire import Question
from selfassess.domain.valuation import points
from selfassess.ui.parts.level_cell import Level
from selfassess.ui.results.subject import Subject
from selfassess.voice import Voice
from selfassess.voice.findings import value_words

_PARTS = 10


@lru_cache(maxsize=4096)
def answers_upwards(question: Question, now: Value | None) -> tuple[Value, ...]:
    """Return the answers a slider can take, what earns least first; the answer of `now` (None: open) is among them.

    None at all where the question is not scored. A figure scored linearly goes from worst to best in ten parts.
    """
    start = lowest_value(question) if now is None else now
    if start is None or not question.is_scored:
        return ()
    if isinstance(question.form, NumberForm) and isinstance(question.form.score, LinearScore):
        return _linear(question.form, question.form.score, now)
    below, here = [], start
    while (rung := rung_below(question, here)) is not None:
        below.append(rung.value)
        here = rung.value
    return (*reversed(below), start, *(rung.value for rung in rungs_above(question, start)))


def _linear(form: NumberForm, score: LinearScore, now: Value | None) -> tuple[Value, ...]:
    grid = 10**form.decimals
    found = {round((score.worst + (score.best - score.worst) * part / _PARTS) * grid) for part in range(_PARTS + 1)}
    values = {Fraction(number, grid) for number in found}
    kept = {value for value in values if _is_allowed(form, value)}
    if isinstance(now, Fraction):
        kept.add(now)
    return tuple(sorted(kept, reverse=score.worst > score.best))


def _is_allowed(form: NumberForm, value: Fraction) -> bool:
    above = form.minimum is None or value >= form.minimum
    return above and (form.maximum is None or value <= form.maximum)


def level_at(subject: Subject, question: Question, value: Value | None) -> Level:
    """Return the cell of a question with an answer: its level, else what the answer is worth on the shown scale."""
    if value is None:
        return Level()
    if isinstance(question.form, LevelForm) and isinstance(value, Fraction):
        scale = question.form.scale
        span = scale.highest - scale.lowest
        return Level(subject.voice.number(value), (value - scale.lowest) / span if span else None, State.ANSWERED)
    worth = subject.sheet.scoring.worth(question, points(question, value))
    return Level(subject.voice.number(worth, 0 if worth.denominator == 1 else 1), state=State.ANSWERED)


def short_words(voice: Voice, question: Question, value: Value | None) -> str:
    """Return an answer as it stands beside an arrow: a level's bare number, else its words; a sign where it is open."""
    if value is None:
        return "?"
    if isinstance(question.form, LevelForm) and isinstance(value, Fraction):
        return voice.number(value)
    return value_words(voice, question, value)


def said_words(voice: Voice, question: Question, value: Value | None) -> str:
    """Return an answer in words."""
    return voice.translate("Lift", "open") if value is None else value_words(voice, question, value)
