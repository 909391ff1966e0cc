"""Which questions stand out, and what is said of them."""

from collections.abc import Sequence

from selfassess.domain.figures import Result
from selfassess.domain.findings import Standing, alike, is_barely_begun, strengths
from selfassess.domain.forms import LevelForm, YesNoForm
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.valuation import ONE
from selfassess.voice import Voice
from selfassess.voice.findings.changes import change_words
from selfassess.voice.findings.notation import Numeral, figure_name, yes_no_word

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
    fields = {"value": _value_words(voice, questionnaire, found[:count]), "questions": voice.join(names)}
    if count <= _MOST_NAMED:
        return voice.translate("Findings", "Strongest ({value}): {questions}.", **fields)
    return voice.translate(
        "Findings", "Strongest ({value}): {count}, such as {questions}.", count=_count_words(voice, count), **fields
    )


def _value_words(voice: Voice, questionnaire: Questionnaire, standings: Sequence[Standing]) -> str:
    """Return what the answers have in common: the level, the word, or how much of their range they reach."""
    said = {_answer_words(voice, questionnaire, standing) for standing in standings}
    return said.pop() if len(said) == 1 else voice.percent(standings[0].share)


def _answer_words(voice: Voice, questionnaire: Questionnaire, standing: Standing) -> str:
    form = questionnaire.question_by_id[standing.question].form
    if isinstance(form, LevelForm):
        return voice.translate("Findings", "level {level}", level=voice.number(standing.value))
    if isinstance(form, YesNoForm):
        is_good = standing.share == ONE
        word = "partly" if 0 < standing.share < 1 else "yes" if is_good is form.yes_is_good else "no"
        return voice.translate("Findings", "answer “{word}”", word=yes_no_word(voice, word))
    return voice.percent(standing.share)


def standing_change(voice: Voice, questionnaire: Questionnaire, standing: Standing, year: int) -> str:
    """Return how an answer changed since `year`: by how many levels, else whether it got better; empty if unknown."""
    if isinstance(questionnaire.question_by_id[standing.question].form, LevelForm) or not standing.change:
        return change_words(voice, standing.change, year)
    if standing.change > 0:
        return voice.translate("Findings", "better than in {year}", year=year)
    return voice.translate("Findings", "worse than in {year}", year=year)


def more_alike(voice: Voice, questionnaire: Questionnaire, standings: Sequence[Standing], shown: int) -> str:
    """Return how many more of `standings` have the value of the last one shown; empty for none."""
    more = alike(standings, shown)
    if not more:
        return ""
    if all(isinstance(questionnaire.question_by_id[one.question].form, LevelForm) for one in standings):
        return voice.translate("Findings", "and %n more questions at the same level", "", more)
    return voice.translate("Findings", "and %n more questions that come to the same", "", more)


def no_strengths(voice: Voice, result: Result) -> str:
    """Return why no question is named as strong."""
    if is_barely_begun(result.coverage):
        return _too_early(voice)
    return voice.translate("Findings", "No answer is above the middle of its range yet.")


def no_weaknesses(voice: Voice, result: Result) -> str:
    """Return why no question is named as weak."""
    if is_barely_begun(result.coverage):
        return _too_early(voice)
    return voice.translate("Findings", "No answer is below the middle of its range.")


def _too_early(voice: Voice) -> str:
    return voice.translate("Findings", "Shown once half of the questions have been answered.", "strengths, weaknesses")


def _count_words(voice: Voice, n: int) -> str:
    if n > _MOST_IN_WORDS:
        return voice.translate("Findings", "%n questions", "", n)
    return voice.translate("Findings", "{count} questions", count=Numeral(voice, n, "m"))
