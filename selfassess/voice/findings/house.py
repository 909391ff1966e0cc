"""What is said of a municipality's own targets."""

from functools import cache

from selfassess.domain.house import EACH_SECTION, HouseThreshold, threshold_of
from selfassess.domain.questionnaire import Questionnaire, Source
from selfassess.domain.text import Text
from selfassess.voice import LANGUAGES, Voice
from selfassess.voice.findings.notation import comparison_words, figure_name, speaks_of_principles


def decision_words(voice: Voice, own: HouseThreshold) -> str:
    """Return by which decision of the council a target was set, or that there is none."""
    number = own.decision_number
    if own.decision_date is None:
        if not number:
            return voice.translate("House", "own target, without a decision of the council")
        return voice.translate("House", "council decision No. {number}", number=number)
    day = voice.date(own.decision_date, "short")
    if not number:
        return voice.translate("House", "council decision of {day}", day=day)
    return voice.translate("House", "council decision No. {number} of {day}", number=number, day=day)


def decision_source(own: HouseThreshold) -> Source:
    """Return the council's decision as the source of a threshold, in every language that the program speaks."""
    return Source(title=Text({language: decision_words(_voice(language), own) for language in LANGUAGES}))


def target_words(voice: Voice, questionnaire: Questionnaire, applies_to: str) -> str:
    """Return what a target is set for, such as `Every principle` or `3. Rule of law`."""
    if applies_to != EACH_SECTION:
        return figure_name(voice, questionnaire, applies_to.partition(":")[2] or applies_to)
    if speaks_of_principles(questionnaire):
        return voice.translate("House", "Every principle")
    return voice.translate("House", "Every section")


def own_label(voice: Voice, questionnaire: Questionnaire, wanted: HouseThreshold) -> str:
    """Return what a target is called that nobody gave a name, such as `3. Rule of law: at least 3`."""
    limit = comparison_words(voice, threshold_of(questionnaire, wanted, Source()))
    return f"{target_words(voice, questionnaire, wanted.applies_to)}: {limit}"


@cache
def _voice(language: str) -> Voice:
    return Voice(language)
