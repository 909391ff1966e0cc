"""Scoring on from an earlier state says the same as scoring from nothing, whatever has changed in between."""

import random

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.questionnaire import Questionnaire, RollUp
from selfassess.domain.scoring import Scoring, score
from tests.sheets import CANNOT_JUDGE, CHOICE, NOT_APPLICABLE, YES_NO, answered, question, section, sheet, threshold


def nested_sheet(roll_up: RollUp) -> Questionnaire:
    """Return a sheet with a heading, a nested section, and a question that hangs on one of another section."""
    return sheet(
        section("A", question("a1"), question("a2", YES_NO), section("A1", question("a3"), question("a4"))),
        section("B", section("B1", question("b1", CHOICE), question("b2"), scored=False), question("b3", weight=2)),
        section("C", question("c1", relevant_if="a2 == yes"), question("c2", relevant_if="c1 >= 2")),
        roll_up=roll_up,
        thresholds=[threshold("each_section"), threshold("overall")],
    )


def any_answer(chance: random.Random, name: str) -> Answer:
    """Return one of the answers that the question allows."""
    said = {"a2": ("yes", "no"), "b1": ("a", "b", "c")}.get(name, range(5))
    given = answered(**{name: chance.choice(list(said))})[name]
    return chance.choice([given, given, given, NOT_APPLICABLE, CANNOT_JUDGE, Answer(State.OPEN)])


@pytest.mark.parametrize("roll_up", list(RollUp))
def test_scoring_on_equals_scoring_anew(roll_up: RollUp) -> None:
    questionnaire, chance = nested_sheet(roll_up), random.Random(7)
    answers: dict[str, Answer] = {}
    scoring = Scoring(questionnaire, answers)
    for _ in range(200):
        names = chance.sample(sorted(questionnaire.question_by_id), chance.choice((1, 1, 2)))
        answers = {**answers, **{name: any_answer(chance, name) for name in names}}
        scoring = Scoring(questionnaire, answers, scoring)
        assert scoring.result == score(questionnaire, answers)


def test_figures_of_another_questionnaire_are_not_taken_over() -> None:
    one, other = nested_sheet(RollUp.MEAN_OF_SECTIONS), nested_sheet(RollUp.SUM)
    answers = answered(a1=4, b3=2)
    assert Scoring(other, answers, Scoring(one, answers)).result == score(other, answers)


def test_untouched_section_is_kept() -> None:
    questionnaire = nested_sheet(RollUp.MEAN_OF_SECTIONS)
    before = answered(a1=4, b3=2)
    scoring = Scoring(questionnaire, before)
    again = Scoring(questionnaire, {**before, **answered(a1=1)}, scoring)
    assert again.sections["B"] is scoring.sections["B"]
    assert again.sections["A"] is not scoring.sections["A"]
