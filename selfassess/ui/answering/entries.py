"""The outline of a questionnaire as a tree of plain entries: sections and the questions in them."""

from collections.abc import Collection
from dataclasses import dataclass, field

from selfassess.domain.questionnaire import Question, Questionnaire, Section
from selfassess.domain.text import folded

TOP = -1
"""The parent of a top-level section."""


@dataclass(slots=True)
class Entry:
    """One row; a nested section has no number.

    `row` is its place under `parent`; `parent` and `children` are positions in the list of all entries.
    """

    id: str
    number: str
    is_section: bool
    parent: int
    row: int
    children: list[int] = field(default_factory=list)


def search_texts(questionnaire: Questionnaire) -> dict[str, str]:
    """Return for each question what a search looks through: number, id, short name and text in every language."""
    found = {}
    for question in questionnaire.questions:
        words = (*question.short.by_language.values(), *question.text.by_language.values())
        found[question.id] = folded("\n".join((question.number, question.id, *words)))
    return found


def outline_entries(questionnaire: Questionnaire, keep: Collection[str] | None = None) -> list[Entry]:
    """Return the entries in the order shown, only with the questions of `keep` (None: all) and their sections.

    A section that is only a heading (`scored` false) below the top level has no row: its questions follow in place.
    """
    entries: list[Entry] = []
    for place, section in enumerate(questionnaire.sections, 1):
        _add_section(entries, section, str(place), TOP, keep)
    return entries


def _add_section(
    entries: list[Entry], section: Section, number: str, parent: int, keep: Collection[str] | None
) -> None:
    if keep is not None and not any(question.id in keep for question in section.all_questions):
        return
    at = _add(entries, section.id, number, True, parent)
    _add_content(entries, section, at, keep)


def _add_content(entries: list[Entry], section: Section, at: int, keep: Collection[str] | None) -> None:
    for question in section.questions:
        if keep is None or question.id in keep:
            _add(entries, question.id, question.number, False, at)
    for nested in section.sections:
        if nested.scored:
            _add_section(entries, nested, "", at, keep)
        else:
            _add_content(entries, nested, at, keep)


def _add(entries: list[Entry], name: str, number: str, is_section: bool, parent: int) -> int:
    at = len(entries)
    if parent == TOP:
        row = sum(entry.parent == TOP for entry in entries)
    else:
        row = len(entries[parent].children)
        entries[parent].children.append(at)
    entries.append(Entry(name, number, is_section, parent, row))
    return at


def place_in_section(questionnaire: Questionnaire, question: Question) -> tuple[int, int]:
    """Return which question of its top-level section it is, from 1, and how many there are."""
    questions = questionnaire.path_by_question[question.id][0].all_questions
    return questions.index(question) + 1, len(questions)
