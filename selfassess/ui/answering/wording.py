"""Short words about answers that several parts of the page use."""

from fractions import Fraction

from selfassess.domain.answers import Answer, State
from selfassess.domain.forms import ChecklistForm, LevelForm, NumberForm, YesNoForm
from selfassess.domain.questionnaire import Question, Questionnaire, RollUp
from selfassess.voice import Voice
from selfassess.voice.findings.notation import value_words
from selfassess.voice.terms import state_word


def answer_words(voice: Voice, question: Question, answer: Answer) -> str:
    """Return an answer in words, or what was said instead of one."""
    if answer.state is not State.ANSWERED or answer.value is None:
        return state_word(answer.state, voice)
    return value_words(voice, question, answer.value)


def has_wide_cell(question: Question) -> bool:
    """Tell whether the small cell may hold more than a digit."""
    return isinstance(question.form, (NumberForm, YesNoForm, ChecklistForm))


def position_of(
    questionnaire: Questionnaire, question: Question, answer: Answer, shown: Fraction | None
) -> Fraction | None:
    """Return where a scored answer lies between the worst (0) and the best (1); None without a score."""
    form = question.form
    if isinstance(form, LevelForm) and isinstance(answer.value, Fraction):
        span = form.scale.highest - form.scale.lowest
        return (answer.value - form.scale.lowest) / span if span else Fraction(1)
    if shown is None or questionnaire.roll_up is RollUp.SUM:
        return None
    scale = questionnaire.scale
    return shown / 100 if scale is None else (shown - scale.lowest) / (scale.highest - scale.lowest)
