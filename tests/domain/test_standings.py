"""What stands out, for every kind of question, against what was worked out by hand."""

from fractions import Fraction

from selfassess.domain.findings import strengths, weaknesses
from selfassess.domain.questionnaire import RollUp
from selfassess.domain.scoring import score
from tests.sheets import (
    CHECKLIST,
    CHOICE,
    DAYS,
    NO_IS_GOOD,
    PARTLY,
    SHARE,
    YES_NO,
    answered,
    question,
    section,
    sheet,
)


def test_a_yes_is_strong_and_a_no_or_partly_is_weak() -> None:
    questionnaire = sheet(
        section("A", *(question(f"Q{n}", PARTLY) for n in range(1, 5)), question("Q5", YES_NO)), scale=None
    )
    result = score(questionnaire, answered(Q1="yes", Q2="partly", Q3="no", Q4="partly", Q5="no"))
    assert [(one.question, one.share) for one in strengths(questionnaire, result, None)] == [("Q1", 1)]
    assert [(one.question, one.share) for one in weaknesses(questionnaire, result, None, None)] == [
        ("Q3", 0),
        ("Q5", 0),
        ("Q2", Fraction(1, 2)),
        ("Q4", Fraction(1, 2)),
    ]


def test_where_no_is_good_a_yes_is_weak() -> None:
    questionnaire = sheet(section("A", question("Q1", NO_IS_GOOD), question("Q2", NO_IS_GOOD)), scale=None)
    result = score(questionnaire, answered(Q1="yes", Q2="no"))
    assert [one.question for one in strengths(questionnaire, result, None)] == ["Q2"]
    assert [one.question for one in weaknesses(questionnaire, result, None)] == ["Q1"]


def test_each_type_stands_on_its_own_range() -> None:
    # 4 of 4 points; 1 of 4; 25 days is 1 of 2 points, the very middle; 30 of 40 per cent is 3/4; level 3 of 4
    questions = (("Q1", CHOICE), ("Q2", CHECKLIST), ("Q3", DAYS), ("Q4", SHARE))
    answers = answered(Q1="c", Q2=("a",), Q3=25, Q4=30, Q5=3)
    for roll_up in (RollUp.MEAN_OF_SECTIONS, RollUp.SUM):
        questionnaire = sheet(
            section("A", *(question(name, form) for name, form in questions), question("Q5")), roll_up=roll_up
        )
        result = score(questionnaire, answers)
        assert [(one.question, one.share, one.value) for one in strengths(questionnaire, result, None)] == [
            ("Q1", 1, 4),
            ("Q4", Fraction(3, 4), Fraction(3, 4)),
            ("Q5", Fraction(3, 4), 3),
        ]
        assert [(one.question, one.share) for one in weaknesses(questionnaire, result, None)] == [
            ("Q2", Fraction(1, 4))
        ]


def test_what_has_no_range_does_not_stand_out() -> None:
    form = type(CHOICE)(CHOICE.options[:1])
    questionnaire = sheet(section("A", question("Q1", form)), scale=None)
    result = score(questionnaire, answered(Q1="a"))
    assert strengths(questionnaire, result, None) == weaknesses(questionnaire, result, None) == []
