"""Which questions stand out."""

from fractions import Fraction

from selfassess.domain.figures import Result
from selfassess.domain.findings import alike, strengths
from selfassess.domain.questionnaire import Questionnaire
from selfassess.voice import Voice
from selfassess.voice.findings.notation import Numeral, figure_name, figure_words

_MOST_NAMED, _MOST_IN_WORDS = 3, 12


def strengths_sentence(voice: Voice, questionnaire: Questionnaire, result: Result, previous: Result | None) -> str:
    """Return the questions that share the highest value, three of them by name and how many there are.

    Empty while less than half is answered, and where nothing is in the upper half of the scale.
    """
    found = strengths(questionnaire, result, previous, None)
    if not found:
        return ""
    count = 1 + alike(found, 1)
    names = [figure_name(voice, questionnaire, standing.question) for standing in found[: min(count, _MOST_NAMED)]]
    fields = {"value": _value_words(voice, questionnaire, found[0].value), "questions": voice.join(names)}
    if count <= _MOST_NAMED:
        return voice.translate("Findings", "Strongest ({value}): {questions}.", **fields)
    return voice.translate(
        "Findings", "Strongest ({value}): {count}, such as {questions}.", count=_count_words(voice, count), **fields
    )


def _value_words(voice: Voice, questionnaire: Questionnaire, value: Fraction) -> str:
    if questionnaire.scale is None:
        return figure_words(voice, questionnaire, value)
    return voice.translate("Findings", "level {level}", level=voice.number(value))


def _count_words(voice: Voice, n: int) -> str:
    if n > _MOST_IN_WORDS:
        return voice.translate("Findings", "%n questions", "", n)
    return voice.translate("Findings", "{count} questions", count=Numeral(voice, n, "m"))
