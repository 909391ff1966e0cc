"""How long open questions take."""

import pytest

from selfassess.domain.pace import minutes_left
from selfassess.domain.questionnaire import Questionnaire
from selfassess.voice import Voice
from selfassess.voice.findings.pace import time_words
from tests.sheets import question, section, sheet

NBSP = "\N{NO-BREAK SPACE}"


def of_minutes(minutes: int, questions: int) -> Questionnaire:
    """Return a questionnaire that takes so long."""
    from dataclasses import replace

    names = [question(f"P1.{number}") for number in range(questions)]
    return replace(sheet(section("P1", *names)), minutes=minutes)


@pytest.mark.parametrize(
    ("minutes", "questions", "waiting", "left"),
    [
        (600, 72, 0, 0),
        (0, 72, 10, 0),
        # 8.33 minutes: nearest 5
        (600, 72, 1, 10),
        # 33.3
        (600, 72, 4, 35),
        # 58.3 is below an hour, and rounds to it
        (600, 72, 7, 60),
        # 66.7: nearest 15
        (600, 72, 8, 60),
        # 175 -> 180
        (600, 72, 21, 180),
        # 183.3 -> 180 by halves
        (600, 72, 22, 180),
        # 258.3 -> 270
        (600, 72, 31, 270),
        (600, 72, 72, 600),
        # one minute: never less than five while something is open
        (24, 24, 1, 5),
    ],
)
def test_minutes_in_proportion(minutes: int, questions: int, waiting: int, left: int) -> None:
    assert minutes_left(of_minutes(minutes, questions), waiting) == left


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, ""),
        (35, "apm.\N{NO-BREAK SPACE}35\N{NO-BREAK SPACE}min"),
        (60, "apm.\N{NO-BREAK SPACE}1\N{NO-BREAK SPACE}h"),
        (75, "apm.\N{NO-BREAK SPACE}1\N{NO-BREAK SPACE}h 15\N{NO-BREAK SPACE}min"),
        (90, "apm.\N{NO-BREAK SPACE}1\N{NO-BREAK SPACE}h 30\N{NO-BREAK SPACE}min"),
        (510, "apm.\N{NO-BREAK SPACE}8\N{NO-BREAK SPACE}h 30\N{NO-BREAK SPACE}min"),
    ],
)
def test_minutes_in_words(minutes: int, words: str) -> None:
    assert time_words(Voice("lv"), minutes) == words
