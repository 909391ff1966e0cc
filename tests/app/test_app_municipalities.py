"""The municipalities that come with the program."""

from collections import Counter

import pytest

from selfassess.app.municipalities import municipalities, municipality, search
from selfassess.domain.errors import Problem


def test_list_is_that_of_the_law() -> None:
    real = [one for one in municipalities() if one.code.startswith("LV-") and not one.merged_into]
    assert len(real) == 42
    assert Counter(one.type for one in real) == {"valstspilsēta": 7, "novads": 35}
    # MK 22.06.2021. Nr. 418, facts/latvia.md section 5
    assert Counter(one.planning_region.split()[0] for one in real) == {
        "Rīgas": 10,
        "Vidzemes": 9,
        "Kurzemes": 8,
        "Zemgales": 6,
        "Latgales": 9,
    }
    assert len({one.code for one in municipalities()}) == 44
    assert all(one.official_name.endswith(" pašvaldība") for one in municipalities())


def test_merged_and_invented() -> None:
    merged = municipality("LV-102")
    assert (merged.short_name, merged.merged_into, merged.valid_to) == ("Varakļānu novads", "LV-059", "2025")
    assert municipality(merged.merged_into).short_name == "Madonas novads"
    invented = municipality("XX-KALNUPE")
    assert (invented.official_name, invented.planning_region) == (
        "Kalnupes novada pašvaldība",
        "Vidzemes plānošanas reģions",
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("lv-022", "LV-022"),
        ("Cēsu novads", "LV-022"),
        ("cesu  NOVADA pasvaldiba", "LV-022"),
        ("kekavas", "LV-052"),
        ("Rezekne", "LV-REZ"),
        ("rēzeknes novads", "LV-077"),
        (" kalnupe ", "XX-KALNUPE"),
    ],
)
def test_found_by_code_or_name(words: str, code: str) -> None:
    assert municipality(words).code == code


@pytest.mark.parametrize(
    ("words", "code"),
    [("Oslo", "municipality.unknown"), ("", "municipality.unknown"), ("ventspil", "municipality.ambiguous")],
)
def test_not_found(words: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        municipality(words)
    assert caught.value.code == code


def test_search_puts_beginnings_first() -> None:
    names = [one.short_name for one in search("ogre")]
    assert names == ["Ogres novads"]
    assert [one.short_name for one in search("val")][:2] == ["Valkas novads", "Valmieras novads"]
    assert len(search("")) == 44
