"""Written numbers with their units."""

from fractions import Fraction

import pytest

from selfassess.domain.text import Text, plain
from selfassess.voice import Voice
from selfassess.voice.findings.notation import with_unit

MONTHS = Text({"lv": "mēneši", "en": "months"})


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
    ],
)
def test_one_is_singular(language: str, number: str, words: str) -> None:
    voice = Voice(language)
    written = with_unit(voice, voice.number(Fraction(number)), MONTHS)
    assert written.replace("\N{NO-BREAK SPACE}", " ") == words


def test_a_unit_nobody_counts_stays() -> None:
    assert with_unit(Voice("lv"), "1", plain("EUR")) == "1\N{NO-BREAK SPACE}EUR"
