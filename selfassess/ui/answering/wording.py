"""Short words about questions, answers and figures that several parts of the page use."""

from fractions import Fraction

from selfassess.domain.answers import Answer, State
from selfassess.domain.questionnaire import (
    ChecklistForm,
    ChoiceForm,
    LevelForm,
    NumberForm,
    Question,
    Questionnaire,
    RollUp,
    Section,
    YesNoForm,
)
from selfassess.voice import Voice
NBSP = "\N{NO-BREAK SPACE}"


def question_name(voice: Voice, question: Question) -> str:
    """Return the short name of a question, else its text."""
    return voice.text(question.short) or voice.text(question.text)


def section_name(voice: Voice, section: Section) -> str:
    """Return the short name of a section, else its title."""
    return voice.text(section.short) or voice.text(section.title)


def answer_words(voice: Voice, question: Question, answer: Answer) -> str:
    """Return an answer in words: a level's digit, a figure with its unit, the labels chosen, or the state."""
    if answer.state is not State.ANSWERED or answer.value is None:
        return state_words(voice, answer.state)
    form, value = question.form, answer.value
    if isinstance(form, ChoiceForm):
        return next((voice.text(option.label) for option in form.options if option.id == value), str(value))
    if isinstance(form, YesNoForm):
        return yes_no_words(voice, str(value))
    if isinstance(form, ChecklistForm) and isinstance(value, tuple):
        return voice.translate("Answering", "{ticked} of {total} ticked", ticked=len(value), total=len(form.items))
    if isinstance(value, Fraction):
        unit = voice.text(form.unit) if isinstance(form, NumberForm) else ""
        return f"{voice.number(value)}{NBSP}{unit}".strip()
    return str(value)


def yes_no_words(voice: Voice, value: str) -> str:
    """Return `yes`, `partly` or `no` in words."""
    if value == "yes":
        return voice.translate("Answering", "Yes")
    return voice.translate("Answering", "Partly") if value == "partly" else voice.translate("Answering", "No")


def state_words(voice: Voice, state: State) -> str:
    """Return what a state is called."""
    words = {
        State.OPEN: voice.translate("Answering", "open"),
        State.ANSWERED: voice.translate("Answering", "answered"),
        State.NOT_APPLICABLE: voice.translate("Answering", "not applicable"),
        State.CANNOT_JUDGE: voice.translate("Answering", "cannot be judged"),
    }
    return words[state]


def figure_words(
    voice: Voice, questionnaire: Questionnaire, value: Fraction | None, limit: Fraction | None = None
) -> str:
    """Return a section's or the overall figure as shown: rounded, in percent where there is no scale."""
    if value is None:
        return ""
    words = voice.rounded(value, questionnaire.decimals, limit)
    in_percent = questionnaire.scale is None and questionnaire.roll_up is not RollUp.SUM
    return f"{words}{NBSP}%" if in_percent else words


def position_of(questionnaire: Questionnaire, question: Question, answer: Answer, shown: Fraction | None) -> Fraction | None:
    """Return where a scored answer lies between the worst (0) and the best (1); None without a score."""
    form = question.form
    if isinstance(form, LevelForm) and isinstance(answer.value, Fraction):
        span = form.scale.highest - form.scale.lowest
        return (answer.value - form.scale.lowest) / span if span else Fraction(1)
    if shown is None or questionnaire.roll_up is RollUp.SUM:
        return None
    scale = questionnaire.scale
    return shown / 100 if scale is None else (shown - scale.lowest) / (scale.highest - scale.lowest)
