"""How figures, limits, answers and names of sections are written."""

from fractions import Fraction

from selfassess.domain.answers import Answer, State, Value
from selfassess.domain.figures import OVERALL, Figure, Left, Verdict
from selfassess.domain.forms import ChecklistForm, ChoiceForm, LevelForm, NumberForm, YesNoForm
from selfassess.domain.questionnaire import Comparison, Question, Questionnaire, RollUp, Section, Threshold
from selfassess.domain.text import Text
from selfassess.voice import Voice
from selfassess.voice.terms import verdict_word


class Numeral:
    """A number that a translation writes in the case it needs: `{met}` or `{met:acc}`; in words up to twelve."""

    def __init__(self, voice: Voice, n: int, gender: str) -> None:
        self._voice = voice
        self._n = n
        self._gender = gender

    def __format__(self, case: str) -> str:
        """Return the numeral in the grammatical case `dat`, `acc` or `loc`, or in the nominative."""
        return self._voice.cardinal(self._n, f"{self._gender}.{case}" if case else self._gender)


def speaks_of_principles(questionnaire: Questionnaire) -> bool:
    """Tell whether the top-level sections are the principles of good governance themselves."""
    sections = {section.id for section in questionnaire.sections}
    return questionnaire.id == "good-governance" or sections == set(questionnaire.tag_sets.get("principles_2023", ()))


def numeral(voice: Voice, questionnaire: Questionnaire, n: int) -> Numeral:
    """Return `n` as a numeral that agrees with the word for the questionnaire's sections."""
    return Numeral(voice, n, "m" if speaks_of_principles(questionnaire) else "f")


def left_word(voice: Voice, left: Left) -> str:
    """Return the word for why an item has no part in a figure."""
    words = {
        Left.OPEN: voice.translate("Findings", "open"),
        Left.CANNOT_JUDGE: voice.translate("Findings", "cannot judge"),
        Left.NOT_APPLICABLE: voice.translate("Findings", "not applicable"),
        Left.NOT_ASKED: voice.translate("Findings", "not asked"),
        Left.NOT_SCORED: voice.translate("Findings", "not scored"),
        Left.EMPTY: voice.translate("Findings", "no score yet"),
    }
    return words[left]


def comparison_words(voice: Voice, threshold: Threshold) -> str:
    """Return what a threshold asks for, such as `at least 2.5`; empty where no value is published."""
    if threshold.value is None:
        return ""
    limit = limit_words(voice, threshold, threshold.comparison in (Comparison.MORE_THAN, Comparison.LESS_THAN))
    words = {
        Comparison.AT_LEAST: voice.translate("Findings", "at least {limit}", limit=limit),
        Comparison.AT_MOST: voice.translate("Findings", "at most {limit}", limit=limit),
        Comparison.MORE_THAN: voice.translate("Findings", "more than {limit}", limit=limit),
        Comparison.LESS_THAN: voice.translate("Findings", "less than {limit}", limit=limit),
        Comparison.EQUALS: voice.translate("Findings", "exactly {limit}", limit=limit),
    }
    return words[threshold.comparison]


# Questionnaires name their units in the plural; these are the ones that count things: one in the nominative
# and the accusative, many in the dative
_LATVIAN_UNITS = {
    "aspekti": ("aspekts", "aspektu", "aspektiem"),
    "atbildes": ("atbilde", "atbildi", "atbildēm"),
    "darba dienas": ("darba diena", "darba dienu", "darba dienām"),
    "dienas": ("diena", "dienu", "dienām"),
    "dokumenti": ("dokuments", "dokumentu", "dokumentiem"),
    "gadi": ("gads", "gadu", "gadiem"),
    "mēneši": ("mēnesis", "mēnesi", "mēnešiem"),
    "nedēļas": ("nedēļa", "nedēļu", "nedēļām"),
    "punkti": ("punkts", "punktu", "punktiem"),
    "respondenti": ("respondents", "respondentu", "respondentiem"),
    "stundas": ("stunda", "stundu", "stundām"),
    "vienības": ("vienība", "vienību", "vienībām"),
}
_ENGLISH_ONE = {
    "answers": "answer",
    "aspects": "aspect",
    "days": "day",
    "documents": "document",
    "elements": "element",
    "hours": "hour",
    "months": "month",
    "points": "point",
    "respondents": "respondent",
    "weeks": "week",
    "working days": "working day",
    "years": "year",
}
_NORWEGIAN_ONE = {
    "arbeidsdager": "arbeidsdag",
    "aspekter": "aspekt",
    "dager": "dag",
    "dokumenter": "dokument",
    "elementer": "element",
    "enheter": "enhet",
    "måneder": "måned",
    "respondenter": "respondent",
    "timer": "time",
    "uker": "uke",
    "virkedager": "virkedag",
}
_ONE = {"en": _ENGLISH_ONE, "nb": _NORWEGIAN_ONE}


def with_unit(voice: Voice, words: str, unit: Text, after_than: bool = False) -> str:
    """Return a written number with its unit, in the case it has after “more than” if so; points go without saying."""
    if unit.pick("en") in ("percent", "%"):
        return words + voice.percent(Fraction(0)).removeprefix(voice.number(0))
    if not unit or unit.pick("en") == "points":
        return words
    return f"{words}\N{NO-BREAK SPACE}{_counted(voice, words, voice.text(unit), after_than)}"


def _counted(voice: Voice, words: str, unit: str, after_than: bool) -> str:
    """Return the unit as it stands beside a written number: in the singular after one (in Latvian 21, 101 too)."""
    digits = words.replace("\N{NO-BREAK SPACE}", "")
    if voice.language != "lv":
        return _ONE[voice.language].get(unit, unit) if digits == "1" else unit
    if unit not in _LATVIAN_UNITS:
        return unit
    one, one_than, many_than = _LATVIAN_UNITS[unit]
    if digits.isdigit() and digits.endswith("1") and not digits.endswith("11"):
        return one_than if after_than else one
    return many_than if after_than else unit


def limit_words(voice: Voice, threshold: Threshold, after_than: bool = False) -> str:
    """Return a threshold's value with its unit; the verdict word where no value is published.

    `after_than` puts the unit into the case it has after “more than” and “less than”.
    """
    if threshold.value is None:
        return verdict_word(Verdict.NO_PUBLISHED_VALUE, voice)
    return with_unit(voice, voice.number(threshold.value), threshold.unit, after_than)


def figure_words(
    voice: Voice, questionnaire: Questionnaire, value: Fraction | None, limit: Fraction | None = None
) -> str:
    """Return a figure rounded as the questionnaire says, with more digits where that would contradict `limit`."""
    if value is None:
        return voice.translate("Findings", "no score yet")
    words = voice.rounded(value, questionnaire.decimals, limit)
    return with_unit(voice, words, Text({"": "%"})) if in_percent(questionnaire) else words


def in_percent(questionnaire: Questionnaire) -> bool:
    """Tell whether the figures of a questionnaire are shown in percent."""
    return questionnaire.scale is None and questionnaire.roll_up is not RollUp.SUM


def scale_words(voice: Voice, questionnaire: Questionnaire, value: Fraction) -> str:
    """Return a value of the scale that figures are shown on, such as a limit: exactly, in percent with its sign."""
    words = voice.number(value)
    return with_unit(voice, words, Text({"": "%"})) if in_percent(questionnaire) else words


def exact_words(voice: Voice, value: Fraction) -> str:
    """Return a number exactly where six decimals suffice, else its first four decimals and an ellipsis."""
    if 10**6 % value.denominator == 0:
        return voice.number(value)
    cut = Fraction(abs(value) * 10**4 // 1, 10**4)
    return voice.number(-cut if value < 0 else cut, 4) + "\N{HORIZONTAL ELLIPSIS}"


def of_highest(voice: Voice, questionnaire: Questionnaire, figure: Figure) -> str:
    """Return what a figure is out of, such as `of 4`; empty for percent, which says it itself."""
    if in_percent(questionnaire):
        return ""
    highest = voice.number(figure.highest)
    if questionnaire.roll_up is RollUp.SUM:
        return voice.translate("Findings", "of {highest} points", highest=highest)
    return voice.translate("Findings", "of {highest}", highest=highest)


def section_number(questionnaire: Questionnaire, section: Section) -> str:
    """Return the number shown for a top-level section, its position; empty for a nested one."""
    return str(questionnaire.sections.index(section) + 1) if section in questionnaire.sections else ""


def section_name(voice: Voice, section: Section) -> str:
    """Return the short name of a section, else its title."""
    return voice.text(section.short or section.title)


def question_name(voice: Voice, question: Question) -> str:
    """Return the short name of a question, else its text."""
    return voice.text(question.short or question.text)


def question_words(voice: Voice, question: Question) -> str:
    """Return a question by its number, so that nobody takes it for a figure, such as `question 2.5`."""
    return voice.translate("Findings", "question {number}", number=question.number)


def figure_name(voice: Voice, questionnaire: Questionnaire, target: str) -> str:
    """Return the name of what a figure or a judgement is about, with its number, such as `2. Human rights`."""
    if target == OVERALL:
        return voice.translate("Findings", "Overall score")
    if target in questionnaire.section_by_id:
        section = questionnaire.section_by_id[target]
        number = section_number(questionnaire, section)
        return f"{number}. {section_name(voice, section)}" if number else section_name(voice, section)
    question = questionnaire.question_by_id[target]
    return f"{question.number} {question_name(voice, question)}"


def value_words(voice: Voice, question: Question, value: Value) -> str:
    """Return an answer in words: `level 3`, `yes`, an option's label, ticked items, `3 working days`."""
    form = question.form
    if isinstance(form, (ChoiceForm, ChecklistForm)):
        options = form.options if isinstance(form, ChoiceForm) else form.items
        chosen = (value,) if isinstance(value, str) else value
        ticked = [voice.text(option.label) for option in options if isinstance(chosen, tuple) and option.id in chosen]
        return "; ".join(ticked) or voice.translate("Findings", "none of these")
    if isinstance(value, Fraction):
        if isinstance(form, LevelForm):
            return voice.translate("Findings", "level {level}", level=voice.number(value))
        return with_unit(voice, voice.number(value), form.unit) if isinstance(form, NumberForm) else voice.number(value)
    return yes_no_word(voice, str(value)) if isinstance(form, YesNoForm) else str(value)


def answer_sign(voice: Voice, question: Question, answer: Answer) -> str:
    """Return what stands in a question's small cell: level, figure, yes or no, which option, how many items."""
    form, value = question.form, answer.value
    if answer.state is not State.ANSWERED or value is None:
        return ""
    if isinstance(value, Fraction):
        return voice.number(value)
    if isinstance(form, YesNoForm):
        return yes_no_word(voice, str(value))
    if isinstance(form, ChoiceForm):
        return voice.number([option.id for option in form.options].index(str(value)) + 1)
    if isinstance(form, ChecklistForm):
        return f"{len(value)}/{len(form.items)}"
    return "\N{HORIZONTAL ELLIPSIS}"


def yes_no_word(voice: Voice, value: str) -> str:
    """Return `yes`, `partly` or `no` in words."""
    words = {
        "yes": voice.translate("Findings", "yes"),
        "partly": voice.translate("Findings", "partly"),
        "no": voice.translate("Findings", "no"),
    }
    return words[value]
