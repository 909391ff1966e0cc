"""What is said about a show of hands: how many, what lies in the middle, how far apart, and what that means."""

from fractions import Fraction

from selfassess.domain.answers import Value
from selfassess.domain.forms import LevelForm
from selfassess.domain.hands import Agreement, Show, ballot_of, picture_of
from selfassess.domain.questionnaire import Question, Questionnaire
from selfassess.domain.seminar import Effect
from selfassess.voice import Voice
from selfassess.voice.conventions import NBSP
from selfassess.voice.findings.notation import figure_name, figure_words, value_words

_SPREAD_FROM = 4
"""From so many hands on a quarter of them is a hand."""


def hands_words(voice: Voice, count: int) -> str:
    """Return a number of hands, such as `30 hands`."""
    return voice.translate("Seminar", "%n hands", "", count)


def answer_name(voice: Voice, question: Question, value: Value) -> str:
    """Return an answer as sentences name it: the level's number, else its words in quotation marks."""
    if isinstance(value, Fraction):
        return voice.number(value)
    return voice.translate("Seminar", "“{option}”", option=value_words(voice, question, value))


def ballot_keys(voice: Voice, question: Question) -> list[str]:
    """Return the signs of the answers hands are raised for: the levels' numbers, else 1, 2, 3 in the order shown."""
    ballot = ballot_of(question)
    values = ballot.values if ballot is not None else ()
    if isinstance(question.form, LevelForm):
        return [answer_name(voice, question, value) for value in values]
    return [voice.number(place) for place in range(1, len(values) + 1)]


def median_words(voice: Voice, question: Question, show: Show) -> str:
    """Return the median, of an even number both; without order what most hands are for; empty without hands."""
    if not show.total:
        return ""
    if show.median is None:
        names = [answer_name(voice, question, value) for value in show.leading]
        return voice.translate("Seminar", "Most hands: {values}", values=voice.join(names))
    low, high = (answer_name(voice, question, value) for value in show.median)
    if low == high:
        return voice.translate("Seminar", "Median {value}", value=low)
    return voice.translate("Seminar", "Median between {low} and {high}", low=low, high=high)


def median_remark(voice: Voice, question: Question, show: Show) -> str:
    """Say which of two medians the score is counted with; empty where there is one."""
    if show.median is None or show.median[0] == show.median[1]:
        return ""
    low = answer_name(voice, question, show.median[0])
    return voice.translate("Seminar", "Scored with the lower: {low}.", low=low)


def spread_words(voice: Voice, question: Question, show: Show) -> str:
    """Return from where to where the hands lie but for the lowest and the highest quarter, or all where that is as far.

    Empty without hands or where the answers have no order.
    """
    has_quarters = show.total >= _SPREAD_FROM and show.middle != show.reach
    pair = show.middle if has_quarters else show.reach
    if pair is None:
        return ""
    low, high = (answer_name(voice, question, value) for value in pair)
    ends = low if low == high else voice.between(low, high)
    if has_quarters:
        return voice.translate("Seminar", "Without the lowest and the highest quarter: {ends}", ends=ends)
    return voice.translate("Seminar", "All hands: {ends}", ends=ends)


def hands_sentence(voice: Voice, question: Question, show: Show) -> str:
    """Return what a show of hands says, in one sentence."""
    picture = picture_of(show)
    if picture.agreement is Agreement.FEW:
        return voice.translate("Seminar", "Only %n hands: too few for a picture.", "", picture.total)
    names = [answer_name(voice, question, value) for value in picture.values]
    if picture.agreement is Agreement.HALVES:
        return _halves_sentence(voice, show, names)
    if picture.agreement in (Agreement.TWO_CAMPS, Agreement.THREE_CAMPS):
        return _camps_sentence(voice, names)
    values, n, total = either(voice, names), voice.number(picture.hands), voice.number(picture.total)
    nearly = voice.translate("Seminar", "Nearly half see {values}: there is something to discuss.", values=values)
    return {
        Agreement.NONE: voice.translate("Seminar", "No hand has been raised yet."),
        Agreement.UNANIMOUS: voice.translate("Seminar", "All of one mind: {values}.", values=values),
        Agreement.MAJORITY: voice.translate(
            "Seminar", "Most see {values}: {n} of {total}.", values=values, n=n, total=total
        ),
        Agreement.WIDE: voice.translate(
            "Seminar",
            "Views are far apart: they reach from {low} to {high}.",
            low=names[0] if names else "",
            high=names[-1] if names else "",
        ),
        Agreement.CONTESTED_FROM_ABOVE: nearly,
        Agreement.CONTESTED_FROM_BELOW: nearly,
        Agreement.NEAR: voice.translate(
            "Seminar", "The views lie close together: {n} of {total} see {values}.", values=values, n=n, total=total
        ),
        Agreement.LEADING: voice.translate(
            "Seminar",
            "Most hands, {n} of {total}, are for {values}; that is no majority.",
            values=values,
            n=n,
            total=total,
        ),
        Agreement.TIED: voice.translate("Seminar", "Equally many hands for {values}.", values=voice.join(names)),
    }[picture.agreement]


def _camps_sentence(voice: Voice, names: list[str]) -> str:
    """Return the sentence on two or three camps."""
    low, *middle, high = names
    if middle:
        return voice.translate(
            "Seminar", "Three camps, round {values}. Let all three say why.", values=voice.join(names)
        )
    return voice.translate("Seminar", "Two camps, round {low} and round {high}. Let both say why.", low=low, high=high)


def _halves_sentence(voice: Voice, show: Show, names: list[str]) -> str:
    """Return the sentence on two halves; nobody is lower than the lowest answer, nor higher than the highest."""
    picture, ladder = picture_of(show), show.ballot.ladder
    low, high = names
    if picture.values[0] != ladder[0]:
        low = voice.translate("Seminar", "{value} or lower", value=low)
    if picture.values[1] != ladder[-1]:
        high = voice.translate("Seminar", "{value} or higher", value=high)
    return voice.translate("Seminar", "Half see {low}, half {high}: there is something to discuss.", low=low, high=high)


def either(voice: Voice, names: list[str]) -> str:
    """Return `2, 3 or 4`."""
    *first, last = names or [""]
    if not first:
        return last
    return voice.translate("Seminar", "{first} or {last}", first=", ".join(first), last=last)


def effect_sentence(voice: Voice, questionnaire: Questionnaire, effect: Effect) -> str:
    """Say how the group's answer moves the score of its section and the overall score."""
    name = figure_name(voice, questionnaire, effect.section)
    section = _step(voice, questionnaire, effect.section_before, effect.section_after)
    overall = _step(voice, questionnaire, effect.overall_before, effect.overall_after)
    return voice.translate(
        "Seminar", "{name}: {section}. Overall: {overall}.", name=name, section=section, overall=overall
    )


def _step(voice: Voice, questionnaire: Questionnaire, before: Fraction | None, after: Fraction | None) -> str:
    old, new = (figure_words(voice, questionnaire, value) for value in (before, after))
    if old == new:
        return voice.translate("Seminar", "unchanged {value}", value=new)
    return f"{old}{NBSP}→{NBSP}{new}"


def origin_words(voice: Voice, is_invented: bool) -> str:
    """Say what a seminar is about: an invented municipality, or a copy of the open file."""
    if is_invented:
        return voice.translate("Seminar", "Invented municipality, nothing is stored")
    return voice.translate("Seminar", "The seminar works on a copy; nothing changes in the file")
