"""What has changed since the last period."""

from collections.abc import Sequence
from fractions import Fraction

from selfassess.domain.figures import Result
from selfassess.domain.findings import Change, Direction, changes, leading_change
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


def change_words(voice: Voice, change: Fraction | None, year: int) -> str:
    """Return by how much a value changed since the assessment of `year`; empty where that is not known."""
    if change is None:
        return ""
    if change == 0:
        return voice.translate("Findings", "as in {year}", year=year)
    sign = "+" if change > 0 else ""
    return voice.translate("Findings", "{change} since {year}", change=sign + voice.number(change, None), year=year)


def changes_sentence(voice: Voice, questionnaire: Questionnaire, result: Result, previous: PreviousSheet) -> str:
    """Return where the score has risen and fallen for certain, where most, and where open questions still decide it.

    Empty where nothing can be compared.
    """
    found = changes(result, previous.result, [section.id for section in questionnaire.sections if section.scored])
    if not found:
        return ""
    ways = {way: [change for change in found if change.direction is way] for way in Direction}
    undecided = _places(voice, questionnaire, ways[Direction.UNDECIDED])
    if not ways[Direction.RISEN] and not ways[Direction.FALLEN]:
        return _unmoved(voice, undecided, previous.year)
    sentences = []
    if ways[Direction.RISEN]:
        sentences.append(_moved(voice, questionnaire, found, Direction.RISEN, previous.year))
    if ways[Direction.FALLEN]:
        year = None if sentences else previous.year
        sentences.append(_moved(voice, questionnaire, found, Direction.FALLEN, year))
    if undecided:
        sentences.append(
            voice.translate("Findings", "{places} it is not decided yet: some questions are open.", places=undecided)
        )
    return " ".join(sentence[:1].upper() + sentence[1:] for sentence in sentences)


def _unmoved(voice: Voice, undecided: str, year: int) -> str:
    if not undecided:
        return voice.translate("Findings", "The score has not changed since {year}.", year=year)
    return voice.translate(
        "Findings",
        "Whether the score has changed since {year} is not decided yet {places}: some questions are open.",
        year=year,
        places=undecided,
    )


def _moved(
    voice: Voice, questionnaire: Questionnaire, found: Sequence[Change], direction: Direction, year: int | None
) -> str:
    """Return where the score moved in `direction`, one section by name; without `year` it goes on from a sentence."""
    leading, is_most = leading_change(found, direction)
    moved = [change for change in found if change.direction is direction]
    fields: dict[str, object] = {
        "year": year,
        "places": _places(voice, questionnaire, moved),
        "from_to": _from_to(voice, questionnaire, leading),
        "place": _place(voice, questionnaire, leading.section),
    }
    rises = direction is Direction.RISEN
    if len(moved) == 1:
        example = " " + _from_to(voice, questionnaire, leading)
    elif is_most:
        example = voice.translate("Findings", ", most {place} ({from_to})", **fields)
    else:
        example = voice.translate("Findings", ", such as {place} ({from_to})", **fields)
    fields["example"] = example
    if year is None:
        return voice.translate("Findings", "{places} it has fallen{example}.", **fields)
    if rises:
        return voice.translate("Findings", "Since {year} the score has risen {places}{example}.", **fields)
    return voice.translate("Findings", "Since {year} the score has fallen {places}{example}.", **fields)


def _from_to(voice: Voice, questionnaire: Questionnaire, change: Change) -> str:
    """Return both values; of a score that can still move the end that is certain."""
    before, bounds = change.before.value, change.now.bounds
    assert before is not None
    assert bounds is not None
    rises = change.direction is Direction.RISEN
    fields = {
        "before": figure_words(voice, questionnaire, before),
        "now": figure_words(voice, questionnaire, bounds.low if rises else bounds.high, before),
    }
    if bounds.is_final:
        return voice.translate("Findings", "from {before} to {now}", **fields)
    if rises:
        return voice.translate("Findings", "from {before} to {now} or higher", **fields)
    return voice.translate("Findings", "from {before} to {now} or lower", **fields)


def _places(voice: Voice, questionnaire: Questionnaire, found: Sequence[Change]) -> str:
    """Return where: the one section by its name, several as a number; empty for none."""
    if not found:
        return ""
    if len(found) == 1:
        return _place(voice, questionnaire, found[0].section)
    return _count(voice, questionnaire, len(found))


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
