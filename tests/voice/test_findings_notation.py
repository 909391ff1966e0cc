"""Written numbers with their units."""

from fractions import Fraction

import pytest

from selfassess.domain.text import Text, plain
from selfassess.voice import Voice
from selfassess.voice.findings.notation import with_unit

MONTHS = Text({"lv": "mēneši", "en": "months", "nb": "måneder"})


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("lv", "1", "1 mēnesis"),
        ("lv", "21", "21 mēnesis"),
        ("lv", "11", "11 mēneši"),
        ("lv", "1.1", "1,1 mēneši"),
        ("lv", "2", "2 mēneši"),
        ("lv", "1001", "1001 mēnesis"),
        ("lv", "10001", "10 001 mēnesis"),
        ("en", "1", "1 month"),
        ("en", "21", "21 months"),
        ("en", "0", "0 months"),
        ("nb", "1", "1 måned"),
        ("nb", "21", "21 måneder"),
        ("nb", "1.1", "1,1 måneder"),
        ("nb", "10001", "10 001 måneder"),
    ],
)
def test_one_is_singular(language: str, number: str, words: str) -> None:
    voice = Voice(language)
    written = with_unit(voice, voice.number(Fraction(number)), MONTHS)
    assert written.replace("\N{NO-BREAK SPACE}", " ") == words


def test_a_unit_nobody_counts_stays() -> None:
    assert with_unit(Voice("lv"), "1", plain("EUR")) == "1\N{NO-BREAK SPACE}EUR"


def test_percent_and_points_in_a_language_the_unit_lacks() -> None:
    share, points = Text({"lv": "procenti", "en": "percent"}), Text({"lv": "punkti", "en": "points"})
    assert [with_unit(Voice("nb"), "5", unit) for unit in (share, points)] == ["5\N{NO-BREAK SPACE}%", "5"]
    assert with_unit(Voice("nb"), "1", Text({"lv": "dienas", "en": "days"})) == "1\N{NO-BREAK SPACE}days"
