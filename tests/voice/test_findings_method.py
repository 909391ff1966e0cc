"""How the score is made, in words: one wording for the window and for paper."""

from fractions import Fraction

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.questionnaire import RollUp
from selfassess.domain.scoring import score
from selfassess.voice import Voice
from selfassess.voice.findings import method_lines, worked_example
from tests.sheets import question, section, sheet

MEANS = (
    "The score of a section is the weighted mean of its questions; the overall score is the weighted mean "
    "of the sections."
)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (RollUp.SUM, "The score is the sum of the points of all questions."),
        (RollUp.MEAN_OF_QUESTIONS, "The overall score is the weighted mean of all questions that have a value."),
        (
            RollUp.MEAN_OF_SECTIONS,
            MEANS,
        ),
    ],
)
def test_rule_is_that_of_the_questionnaire(rule: RollUp, words: str) -> None:
    lines = list(method_lines(Voice("en"), sheet(section("P1", question("P1.1")), roll_up=rule)))
    assert words in lines
    assert len(lines) == 4


def test_example_is_the_first_section_from_which_something_is_left_out() -> None:
    asked = sheet(
        section("P1", question("P1.1")),
        section("P2", question("P2.1"), question("P2.2")),
        section("P3", question("P3.1")),
    )
    said = Answer(State.ANSWERED, Fraction(2))
    assert worked_example(asked, score(asked, {})) is None
    assert worked_example(asked, score(asked, {"P3.1": said})) == "P3"
    assert worked_example(asked, score(asked, {"P1.1": said, "P2.1": said})) == "P2"
    assert worked_example(asked, score(asked, {"P1.1": said, "P2.1": said, "P2.2": said})) == "P1"
