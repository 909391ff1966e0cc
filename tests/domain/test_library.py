"""The order questionnaires are offered in, and whom they suit."""

from pathlib import Path

import pytest

from selfassess.domain.library import Entry, Library, suits, unit_kind_for
from selfassess.domain.questionnaire import Kind, Source
from selfassess.domain.text import NO_TEXT


def entry(name: str, kind: Kind, unit: str, questions: int, edition: int = 1) -> Entry:
    return Entry(name, edition, kind, NO_TEXT, NO_TEXT, unit, ("lv",), 0, questions, 1, Source(), Path(), "")


def test_the_fullest_for_municipalities_comes_first_of_its_kind() -> None:
    library = Library(
        (
            entry("a", Kind.DATA, "municipality", 90),
            entry("b", Kind.ASSESSMENT, "any", 80),
            entry("c", Kind.ASSESSMENT, "company", 70),
            entry("d", Kind.ASSESSMENT, "municipality", 20),
            entry("e", Kind.ASSESSMENT, "municipality", 10),
            entry("e", Kind.ASSESSMENT, "municipality", 60, 2),
            entry("f", Kind.SURVEY, "municipality", 5),
            entry("g", Kind.ASSESSMENT, "municipality", 20),
        )
    )
    assert [(one.id, one.edition) for one in library.ranked()] == [
        ("e", 2),
        ("d", 1),
        ("g", 1),
        ("c", 1),
        ("b", 1),
        ("f", 1),
        ("a", 1),
    ]


@pytest.mark.parametrize(
    ("unit", "kinds"),
    [
        ("municipality", {"municipality", "institution"}),
        ("institution", {"institution"}),
        ("company", {"company"}),
        ("residents_council", {"residents_council"}),
        ("any", {"municipality", "institution", "company", "residents_council"}),
    ],
)
def test_a_questionnaire_suits_its_unit(unit: str, kinds: set[str]) -> None:
    every = ("municipality", "institution", "company", "residents_council")
    assert {kind for kind in every if suits(unit, kind)} == kinds
    assert unit_kind_for(unit) in kinds
