"""What is said of a municipality's own targets."""

from functools import cache

from selfassess.domain.house import HouseThreshold
from selfassess.domain.questionnaire import Source
from selfassess.domain.text import Text
from selfassess.voice import LANGUAGES, Voice


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


@cache
def _voice(language: str) -> Voice:
    return Voice(language)
