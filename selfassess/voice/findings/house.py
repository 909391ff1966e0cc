"""What is said of a municipality's own thresholds."""

from functools import cache

from selfassess.domain.figures import Result
from selfassess.domain.house import EACH_SECTION, HouseThreshold, ends, figure_unit, threshold_of
from selfassess.domain.questionnaire import Comparison, Questionnaire, Source
from selfassess.domain.text import NO_TEXT, Text, plain
from selfassess.voice import LANGUAGES, Voice
from selfassess.voice.findings.notation import comparison_words, figure_name, speaks_of_principles, with_unit


def without_decision(voice: Voice) -> str:
    """Return what stands in the place of the decision where the council made none."""
    return voice.translate("House", "Own threshold, without a decision of the council")


def decision_words(voice: Voice, own: HouseThreshold) -> str:
    """Return by which decision of the council a threshold was set, or that there is none."""
    number = own.decision_number
    if own.decision_date is None:
        if not number:
            return without_decision(voice)
        return voice.translate("House", "Council decision No. {number}", number=number)
    day = voice.date(own.decision_date, "short")
    if not number:
        return voice.translate("House", "Council decision of {day}", day=day)
    return voice.translate("House", "Council decision No. {number} of {day}", number=number, day=day)


def decision_source(own: HouseThreshold) -> Source:
    """Return the council's decision as the source of a threshold, in every language that the program speaks."""
    return Source(title=Text({language: decision_words(_voice(language), own) for language in LANGUAGES}))


def target_words(voice: Voice, questionnaire: Questionnaire, applies_to: str) -> str:
    """Return what a threshold is set for, such as `Every principle` or `3. Rule of law`."""
    if applies_to != EACH_SECTION:
        return figure_name(voice, questionnaire, applies_to.partition(":")[2] or applies_to)
    if speaks_of_principles(questionnaire):
        return voice.translate("House", "Every principle")
    return voice.translate("House", "Every section")


def own_label(voice: Voice, questionnaire: Questionnaire, wanted: HouseThreshold) -> str:
    """Return what a threshold is called that has no name of its own, such as `3. Rule of law at least 3`.

    That is the form of the published ones; after a question, which may be a sentence, stands a colon.
    """
    limit = comparison_words(voice, threshold_of(questionnaire, wanted, NO_TEXT, Source()))
    after = ":" if wanted.applies_to.startswith("question:") else ""
    return f"{target_words(voice, questionnaire, wanted.applies_to)}{after} {limit}"


def label_text(questionnaire: Questionnaire, own: HouseThreshold) -> Text:
    """Return the name of a threshold; one without a name is called after what it asks for, in every language."""
    if own.label:
        return plain(own.label)
    return Text({language: own_label(_voice(language), questionnaire, own) for language in LANGUAGES})


def comparison_names(voice: Voice) -> dict[Comparison, str]:
    """Return what each comparison is called, the usual one first."""
    return {
        Comparison.AT_LEAST: voice.translate("House", "at least"),
        Comparison.AT_MOST: voice.translate("House", "at most"),
        Comparison.MORE_THAN: voice.translate("House", "more than"),
        Comparison.LESS_THAN: voice.translate("House", "less than"),
        Comparison.EQUALS: voice.translate("House", "exactly"),
    }


def reach_words(voice: Voice, questionnaire: Questionnaire, figures: Result, applies_to: str) -> str:
    """Return between what a threshold must lie, such as `0–4` or `0–400 days`; empty where anything can stand."""
    reach, unit = ends(questionnaire, figures, applies_to), figure_unit(questionnaire, applies_to)
    low, high = (None if end is None else voice.number(end) for end in (reach.low, reach.high))
    if low is not None and high is not None:
        return with_unit(voice, voice.between(low, high), unit)
    if low is not None:
        return voice.translate("House", "from {low}", low=with_unit(voice, low, unit))
    if high is not None:
        return voice.translate("House", "up to {high}", high=with_unit(voice, high, unit))
    return "" if unit.pick("en") == "points" else voice.text(unit)


def set_words(voice: Voice, own: HouseThreshold) -> str:
    """Return who set a threshold last, and when; empty where that is not known."""
    if own.stamp is None:
        return ""
    day = voice.date(own.stamp.at.astimezone().date(), "short")
    return voice.translate("House", "entered by {name}, {day}", name=own.stamp.by, day=day)


@cache
def _voice(language: str) -> Voice:
    return Voice(language)
