"""What an own threshold may be, what it stands beside, and what contradicts it."""

import datetime as dt
from dataclasses import replace
from fractions import Fraction

import pytest

from selfassess.domain.errors import Problem
from selfassess.domain.figures import Verdict
from selfassess.domain.house import (
    HouseThreshold,
    checked,
    comparable,
    contradicted,
    free_id,
    in_force,
    in_order,
    own_result,
    target_named,
    threshold_of,
)
from selfassess.domain.questionnaire import Award, Comparison, Kind, Questionnaire, RollUp, Source, Status
from selfassess.domain.scoring import score
from selfassess.domain.text import plain
from tests.sheets import DAYS, FIGURE, TEXT, YES_NO, answered, question, section, sheet, threshold

OWN = HouseThreshold("own-1", "Ours", "section:A", Comparison.AT_LEAST, Fraction(3), "The council wants it")


def two_sections(**more: object) -> Questionnaire:
    """Return two sections, a heading with a scored section inside, and a question of every sort of target."""
    inside = section("A-T", question("A2"), scored=False)
    nested = section("B-S", question("B2", YES_NO))
    first = section("A", question("A1"), inside)
    second = section("B", question("B1", DAYS), nested, question("B3", FIGURE), question("B4", TEXT))
    return sheet(first, second, **more)


def kept(questionnaire: Questionnaire, **terms: object) -> HouseThreshold:
    """Return OWN with other terms, checked."""
    return checked(questionnaire, score(questionnaire, {}), replace(OWN, **terms))


def code_of(questionnaire: Questionnaire, **terms: object) -> str:
    """Return the code of the Problem of OWN with other terms."""
    with pytest.raises(Problem) as caught:
        kept(questionnaire, **terms)
    return caught.value.code


def test_it_is_kept_without_blanks_around_it() -> None:
    terms = {"id": " own-1 ", "label": " Ours ", "reason": " why\n", "decision_number": " Nr. 12 (prot. Nr. 3) "}
    day = dt.date(2026, 1, 22)
    assert kept(two_sections(), **terms, decision_date=day) == replace(
        OWN, reason="why", decision_number="12 (prot. Nr. 3)", decision_date=day
    )


@pytest.mark.parametrize(("number", "as_kept"), [("No. 5", "5"), ("nr 5", "5"), ("Nora-5", "Nora-5"), ("", "")])
def test_the_word_for_number_is_not_kept(number: str, as_kept: str) -> None:
    assert kept(two_sections(), decision_number=number).decision_number == as_kept


@pytest.mark.parametrize(
    ("terms", "code"),
    [
        ({"id": "ā b"}, "house.id_unreadable"),
        ({"id": "x" * 61}, "house.id_unreadable"),
        ({"id": "t-overall"}, "house.id_taken"),
        ({"id": "label"}, "house.id_taken"),
        ({"reason": " \n"}, "house.reason_missing"),
        ({"applies_to": "section:C"}, "house.target_unknown"),
        ({"applies_to": "everywhere"}, "house.target_unknown"),
        ({"applies_to": "section:A-T"}, "house.target_without_figure"),
        ({"applies_to": "question:B4"}, "house.target_without_figure"),
        ({"value": Fraction(41, 10)}, "house.off_scale"),
        ({"value": Fraction(-1, 10)}, "house.off_scale"),
        ({"value": Fraction(4), "comparison": Comparison.MORE_THAN}, "house.never_met"),
        ({"value": Fraction(0), "comparison": Comparison.LESS_THAN}, "house.never_met"),
        ({"unit": "days"}, "house.unit_unknown"),
        ({"unit": "percent", "value": Fraction(101)}, "house.off_scale"),
        ({"applies_to": "question:B1", "unit": "percent"}, "house.unit_unknown"),
        ({"applies_to": "question:B1", "value": Fraction(401)}, "house.off_scale"),
        ({"applies_to": "question:A1", "value": Fraction(5)}, "house.off_scale"),
    ],
)
def test_what_cannot_stand_is_refused(terms: dict[str, object], code: str) -> None:
    questionnaire = replace(
        two_sections(thresholds=[threshold("overall")]), awards=(Award("label", plain("Label"), ("t-overall",)),)
    )
    assert code_of(questionnaire, **terms) == code


@pytest.mark.parametrize(
    "terms",
    [
        {"value": Fraction(4)},
        {"value": Fraction(0), "comparison": Comparison.AT_MOST},
        {"unit": "percent", "value": Fraction(100)},
        {"applies_to": "section:B-S"},
        {"applies_to": "question:B1", "value": Fraction(400)},
        {"applies_to": "question:B3", "value": Fraction(100)},
    ],
)
def test_the_ends_of_the_scale_can_be_wanted(terms: dict[str, object]) -> None:
    assert kept(two_sections(), **terms) == replace(OWN, **terms)


@pytest.mark.parametrize(("unit", "as_kept"), [("points", ""), ("%", "percent"), ("percent", "percent")])
def test_the_unit_of_the_figure_itself_is_not_kept(unit: str, as_kept: str) -> None:
    assert kept(two_sections(), unit=unit).unit == as_kept


def test_a_questions_own_unit_needs_no_mention() -> None:
    for unit in ("days", ""):
        own = kept(two_sections(), applies_to="question:B1", unit=unit, value=Fraction(20))
        assert own.unit == ""
        assert threshold_of(two_sections(), own, plain("x"), Source()).unit == plain("days")
    assert kept(two_sections(), applies_to="question:B3", unit="percent").unit == ""


def test_under_a_sum_the_ends_are_points() -> None:
    # A has two questions of 0 to 4 points
    questionnaire = two_sections(roll_up=RollUp.SUM)
    assert kept(questionnaire, value=Fraction(8)).value == 8
    assert code_of(questionnaire, value=Fraction(81, 10)) == "house.off_scale"


def test_without_a_scale_values_are_percent() -> None:
    questionnaire = two_sections(scale=None)
    own = kept(questionnaire, value=Fraction(60), unit="%")
    assert own.unit == ""
    assert threshold_of(questionnaire, own, plain("x"), Source()).unit == plain("percent")
    assert code_of(questionnaire, value=Fraction(101)) == "house.off_scale"


def test_a_data_sheet_has_only_figures_to_compare() -> None:
    questionnaire = sheet(section("D", question("D1", FIGURE)), kind=Kind.DATA)
    figures = score(questionnaire, {})
    assert comparable(questionnaire, figures) == ("question:D1",)
    for target in ("overall", "each_section", "section:D"):
        assert code_of(questionnaire, applies_to=target) == "house.target_without_figure"


def test_everything_with_a_figure_can_be_chosen() -> None:
    questionnaire = two_sections()
    assert comparable(questionnaire, score(questionnaire, {})) == (
        "overall",
        "each_section",
        "section:A",
        "section:B",
        "section:B-S",
        "question:A1",
        "question:A2",
        "question:B1",
        "question:B3",
        "question:B2",
    )


@pytest.mark.parametrize(
    ("words", "target"),
    [("overall", "overall"), (" Each_Section", "each_section"), ("a", "section:A"), ("b1", "question:B1")],
)
def test_a_target_is_found_as_people_write_it(words: str, target: str) -> None:
    assert target_named(two_sections(), words) == target


def test_in_force_it_is_judged_like_any_other_and_the_published_ones_stay() -> None:
    published = two_sections(thresholds=[threshold("overall")])
    own = [threshold_of(published, OWN, plain("Ours"), Source(title=plain("Decision 12")))]
    together = in_force(published, own)
    assert [one.id for one in together.thresholds] == ["t-overall", "own-1"]
    assert [one.id for one in published.thresholds] == ["t-overall"]
    assert in_force(published, ()) is published
    # A is the mean of 2 and 4
    found = own_result(score(together, answered(A1=2, A2=4)), OWN)
    assert (found.together, found.judgements[0].value) == (Verdict.MET, 3)
    assert (found.threshold.status, found.threshold.text) == (Status.HOUSE, plain("The council wants it"))
    assert found.threshold.source.title == plain("Decision 12")
    assert own_result(score(together, answered(A1=2, A2=3)), OWN).together is Verdict.NOT_MET


def test_percent_is_percent_of_the_scale() -> None:
    published = two_sections()
    own = replace(OWN, unit="percent", value=Fraction(75))
    together = in_force(published, [threshold_of(published, own, plain("x"), Source())])
    assert own_result(score(together, answered(A1=2, A2=4)), own).together is Verdict.MET
    assert own_result(score(together, answered(A1=2, A2=3)), own).together is Verdict.NOT_MET


@pytest.mark.parametrize(
    ("target", "comparison", "value", "more", "is_contradiction"),
    [
        ("section:A", Comparison.AT_MOST, "2", {}, True),
        ("section:A", Comparison.AT_MOST, "3", {}, False),
        ("section:A", Comparison.LESS_THAN, "3", {}, True),
        ("section:A", Comparison.EQUALS, "2.9", {}, True),
        ("section:A", Comparison.EQUALS, "3", {}, False),
        ("section:A", Comparison.AT_LEAST, "4", {}, False),
        ("each_section", Comparison.AT_MOST, "2", {}, True),
        ("section:B", Comparison.AT_MOST, "2", {}, False),
        ("overall", Comparison.AT_MOST, "2", {}, False),
        ("section:A", Comparison.AT_MOST, "70", {"unit": plain("percent")}, True),
        ("section:A", Comparison.AT_MOST, "75", {"unit": plain("percent")}, False),
        ("section:A", Comparison.AT_MOST, "2", {"orientation": True}, False),
        ("section:A", Comparison.AT_MOST, None, {}, False),
    ],
)
def test_two_that_no_value_meets_contradict_each_other(
    target: str, comparison: Comparison, value: str | None, more: dict[str, object], is_contradiction: bool
) -> None:
    other = threshold(target, value, comparison, **more)
    questionnaire = two_sections(thresholds=[other])
    wanted = threshold_of(questionnaire, OWN, plain("x"), Source())
    assert bool(contradicted(questionnaire, [other, wanted], wanted)) is is_contradiction


def test_a_free_id_is_one_that_nothing_has() -> None:
    questionnaire = two_sections(thresholds=[replace(threshold("overall"), id="own-2")])
    assert free_id(questionnaire, [OWN]) == "own-3"
    assert free_id(questionnaire, []) == "own-1"


def test_the_tenth_stands_after_the_ninth() -> None:
    own = [replace(OWN, id=f"own-{number}") for number in (10, 9, 1)]
    assert [one.id for one in in_order(own)] == ["own-1", "own-9", "own-10"]
