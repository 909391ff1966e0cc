"""What has changed since the last period."""

from fractions import Fraction

from selfassess.domain.figures import Result
from selfassess.domain.findings import changes
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import PreviousSheet
from selfassess.voice import Voice
from selfassess.voice.findings.notation import (
    figure_words,
    numeral,
    section_name,
    section_number,
    speaks_of_principles,
)

_MOST_IN_WORDS = 12
Change = tuple[str, Fraction, Fraction]


def change_words(voice: Voice, change: Fraction | None, year: int) -> str:
    """Return by how much a value changed since the assessment of `year`; empty where that is not known."""
    if change is None:
        return ""
    if change == 0:
        return voice.translate("Findings", "as in {year}", year=year)
    sign = "+" if change > 0 else ""
    return voice.translate("Findings", "{change} since {year}", change=sign + voice.number(change, None), year=year)


def changes_sentence(voice: Voice, questionnaire: Questionnaire, result: Result, previous: PreviousSheet) -> str:
    """Return in how many sections the score rose and fell, and where most; empty where nothing can be compared."""
    found = changes(result, previous.result, [section.id for section in questionnaire.sections if section.scored])
    if not found:
        return ""
    risen = sorted((change for change in found if change[2] > change[1]), key=lambda change: change[1] - change[2])
    fallen = sorted((change for change in found if change[2] < change[1]), key=lambda change: change[2] - change[1])
    if not risen and not fallen:
        return voice.translate("Findings", "The score has not changed since {year}.", year=previous.year)
    sentences = []
    if risen:
        sentences.append(_risen(voice, questionnaire, risen, previous.year))
    if fallen:
        words = (
            _fallen_too(voice, questionnaire, fallen) if risen else _fallen(voice, questionnaire, fallen, previous.year)
        )
        sentences.append(words[:1].upper() + words[1:])
    return " ".join(sentences)


def _fields(voice: Voice, questionnaire: Questionnaire, found: list[Change]) -> dict[str, object]:
    section, before, now = found[0]
    return {
        "place": _place(voice, questionnaire, section),
        "count": _count(voice, questionnaire, len(found)),
        "before": figure_words(voice, questionnaire, before),
        "now": figure_words(voice, questionnaire, now),
    }


def _risen(voice: Voice, questionnaire: Questionnaire, found: list[Change], year: int) -> str:
    fields = _fields(voice, questionnaire, found)
    if len(found) == 1:
        return voice.translate(
            "Findings", "Since {year} the score has risen {place}, from {before} to {now}.", year=year, **fields
        )
    return voice.translate(
        "Findings",
        "Since {year} the score has risen {count}, most {place} (from {before} to {now}).",
        year=year,
        **fields,
    )


def _fallen(voice: Voice, questionnaire: Questionnaire, found: list[Change], year: int) -> str:
    fields = _fields(voice, questionnaire, found)
    if len(found) == 1:
        return voice.translate(
            "Findings", "Since {year} the score has fallen {place}, from {before} to {now}.", year=year, **fields
        )
    return voice.translate(
        "Findings",
        "Since {year} the score has fallen {count}, most {place} (from {before} to {now}).",
        year=year,
        **fields,
    )


def _fallen_too(voice: Voice, questionnaire: Questionnaire, found: list[Change]) -> str:
    fields = _fields(voice, questionnaire, found)
    if len(found) == 1:
        return voice.translate("Findings", "{place} it has fallen from {before} to {now}.", **fields)
    return voice.translate("Findings", "{count} it has fallen, most {place} (from {before} to {now}).", **fields)


def _place(voice: Voice, questionnaire: Questionnaire, section_id: str) -> str:
    section = questionnaire.section_by_id[section_id]
    if speaks_of_principles(questionnaire):
        return voice.translate("Findings", "in principle {number}", number=section_number(questionnaire, section))
    return voice.translate("Findings", "in the section “{name}”", name=section_name(voice, section))


def _count(voice: Voice, questionnaire: Questionnaire, n: int) -> str:
    principles, count = speaks_of_principles(questionnaire), numeral(voice, questionnaire, n)
    if n > _MOST_IN_WORDS:
        if principles:
            return voice.translate("Findings", "in %n principles", "", n)
        return voice.translate("Findings", "in %n sections", "", n)
    if principles:
        return voice.translate("Findings", "in {count} principles", count=count)
    return voice.translate("Findings", "in {count} sections", count=count)
