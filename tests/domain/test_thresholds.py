"""Verdicts and awards (METHOD section 3)."""

from fractions import Fraction

import pytest

from selfassess.domain.answers import Answer
from selfassess.domain.figures import Bounds, Judgement, Verdict
from selfassess.domain.forms import Scale
from selfassess.domain.questionnaire import Award, Comparison, RollUp, Threshold
from selfassess.domain.scoring import score
from selfassess.domain.text import plain
from selfassess.domain.thresholds import decide, judge_awards, together
from tests.sheets import (
    CANNOT_JUDGE,
    FIGURE,
    NOT_APPLICABLE,
    SCALE,
    YES_NO,
    answered,
    question,
    section,
    sheet,
    threshold,
)

A = section("A", question("A1"), question("A2"))
B = section("B", question("B1"))


def judge(limit: Threshold, answers: dict[str, Answer], **more: object) -> tuple[Verdict, tuple[Judgement, ...]]:
    result = score(sheet(A, B, thresholds=[limit], **more), answers)
    return result.thresholds[0].together, result.thresholds[0].judgements


@pytest.mark.parametrize(
    ("comparison", "low", "high", "verdict"),
    [
        (Comparison.AT_LEAST, "2.5", "3", Verdict.MET),
        (Comparison.AT_LEAST, "2.4", "2.49", Verdict.NOT_MET),
        (Comparison.AT_LEAST, "2.4", "2.5", Verdict.NOT_DECIDED),
        (Comparison.AT_MOST, "2", "2.5", Verdict.MET),
        (Comparison.AT_MOST, "2.5", "2.6", Verdict.NOT_DECIDED),
        (Comparison.AT_MOST, "2.6", "3", Verdict.NOT_MET),
        (Comparison.MORE_THAN, "2.5", "2.5", Verdict.NOT_MET),
        (Comparison.MORE_THAN, "2.51", "2.6", Verdict.MET),
        (Comparison.LESS_THAN, "2.5", "2.5", Verdict.NOT_MET),
        (Comparison.LESS_THAN, "1", "2.4", Verdict.MET),
        (Comparison.EQUALS, "2.5", "2.5", Verdict.MET),
        (Comparison.EQUALS, "2", "3", Verdict.NOT_DECIDED),
        (Comparison.EQUALS, "2.6", "3", Verdict.NOT_MET),
    ],
)
def test_a_verdict_holds_for_every_value_within_the_bounds(
    comparison: Comparison, low: str, high: str, verdict: Verdict
) -> None:
    assert decide(comparison, Bounds(Fraction(low), Fraction(high)), Fraction("2.5")) is verdict


def test_the_unrounded_value_is_compared() -> None:
    # 749/300 = 2.4967 shows 2.50 and is below 2.5
    assert (
        decide(Comparison.AT_LEAST, Bounds(Fraction(749, 300), Fraction(749, 300)), Fraction("2.5")) is Verdict.NOT_MET
    )


@pytest.mark.parametrize(
    ("answers", "verdicts", "all_of_them"),
    [
        (answered(A1=3, A2=2, B1=3), ["met", "met"], "met"),
        (answered(A1=3, A2=2, B1=2), ["met", "not_met"], "not_met"),
        (answered(A1=3, B1=2), ["not_decided", "not_met"], "not_met"),
        (answered(A1=3, B1=3), ["not_decided", "met"], "not_decided"),
        (answered(A1=0, B1=3), ["not_met", "met"], "not_met"),
        ({**answered(A1=3, A2=3), "B1": NOT_APPLICABLE}, ["met", "not_applicable"], "met"),
        ({**answered(A1=3, A2=3), "B1": CANNOT_JUDGE}, ["met", "not_decided"], "not_decided"),
        (dict.fromkeys(("A1", "A2", "B1"), NOT_APPLICABLE), ["not_applicable"] * 2, "not_applicable"),
        ({}, ["not_decided", "not_decided"], "not_decided"),
    ],
)
def test_each_section_and_together(answers: dict[str, Answer], verdicts: list[str], all_of_them: str) -> None:
    whole, each = judge(threshold("each_section"), answers)
    assert [found.verdict.value for found in each] == verdicts
    assert whole.value == all_of_them


def test_a_value_that_is_not_published_has_no_verdict() -> None:
    whole, each = judge(threshold("overall", None), answered(A1=4, A2=4, B1=4))
    assert whole is Verdict.NO_PUBLISHED_VALUE
    assert each[0].value == 4


def test_orientation_is_never_passed_or_failed() -> None:
    whole, each = judge(threshold("section:A", orientation=True), answered(A1=1, A2=1, B1=4))
    assert whole is Verdict.ORIENTATION
    assert each[0].would is Verdict.NOT_MET


def test_orientation_has_nothing_to_compare_where_nothing_applies() -> None:
    answers = {**dict.fromkeys(("A1", "A2"), NOT_APPLICABLE), **answered(B1=4)}
    assert judge(threshold("section:A", orientation=True), answers)[0] is Verdict.NOT_APPLICABLE


def test_percent_of_the_scale() -> None:
    half = threshold("overall", "50", unit=plain("percent"))
    assert judge(half, answered(A1=2, A2=2, B1=2))[0] is Verdict.MET
    assert judge(half, answered(A1=2, A2=1, B1=2))[0] is Verdict.NOT_MET


@pytest.mark.parametrize("scale", [SCALE, None])
def test_percent_of_the_points_under_sum(scale: Scale | None) -> None:
    # 7 of 12 points are 58 1/3 percent, 5 of 12 are 41 2/3, on a scale for the levels or without one
    half = threshold("overall", "50", unit=plain("percent"))
    verdict, (judged,) = judge(half, answered(A1=4, A2=2, B1=1), roll_up=RollUp.SUM, scale=scale)
    assert (verdict, judged.value, judged.compared) == (Verdict.MET, 7, Fraction(175, 3))
    verdict, (judged,) = judge(half, answered(A1=4, A2=1, B1=0), roll_up=RollUp.SUM, scale=scale)
    assert (verdict, judged.compared) == (Verdict.NOT_MET, Fraction(125, 3))


def test_a_limit_in_percent_as_the_figure_is_shown() -> None:
    # half of 1 to 4 is 2.5, half of 12 points is 6
    half, short = threshold("overall", "50", unit=plain("percent")), Scale(SCALE.points[1:])
    assert judge(half, answered(A1=4), scale=short)[1][0].limit == Fraction(5, 2)
    assert judge(half, answered(A1=4), roll_up=RollUp.SUM)[1][0].limit == 6
    assert judge(threshold("overall", "50"), answered(A1=4), roll_up=RollUp.SUM)[1][0].limit == 50


@pytest.mark.parametrize(
    ("answers", "verdict", "why"),
    [
        (answered(A1=3, A2=3, B1=3), Verdict.MET, ""),
        (answered(A1=4, A2=4), Verdict.NOT_DECIDED, "open"),
        ({**answered(A1=4, A2=4), "B1": NOT_APPLICABLE}, Verdict.NOT_DECIDED, "not_applicable_under_sum"),
    ],
)
def test_a_sum_is_judged_only_when_every_item_is_scored(answers: dict[str, Answer], verdict: Verdict, why: str) -> None:
    whole, each = judge(threshold("overall", "8"), answers, roll_up=RollUp.SUM)
    assert (whole, each[0].why_undecided) == (verdict, why)


def test_a_figure_is_compared_raw_in_its_own_unit() -> None:
    limits = sheet(
        section("A", question("N", FIGURE)), thresholds=[threshold("question:N", "10", Comparison.AT_MOST)], scale=None
    )
    for answers, verdict in (
        (answered(N=10), Verdict.MET),
        (answered(N=17), Verdict.NOT_MET),
        ({}, Verdict.NOT_DECIDED),
        ({"N": CANNOT_JUDGE}, Verdict.NOT_DECIDED),
        ({"N": NOT_APPLICABLE}, Verdict.NOT_APPLICABLE),
    ):
        assert score(limits, answers).thresholds[0].together is verdict


def test_a_level_question_may_have_a_threshold_of_its_own() -> None:
    assert judge(threshold("question:A1", "2"), answered(A1=2))[0] is Verdict.MET
    assert judge(threshold("question:A1", "2"), {})[0] is Verdict.NOT_DECIDED
    assert judge(threshold("question:A1", "0"), {})[0] is Verdict.MET


def test_not_applicable_answers_that_carry_the_verdict_are_warned_of() -> None:
    # without A2: 3 meets 2.5; with A2 as lowest: 1.5 does not
    carried = judge(threshold("section:A"), {**answered(A1=3), "A2": NOT_APPLICABLE})[1][0]
    assert carried.verdict is Verdict.MET
    assert carried.hangs_on_not_applicable
    # 4 without A2, 2 with it as lowest: below 2.5 too; at_least 2 holds either way
    assert not judge(threshold("section:A", "2"), {**answered(A1=4), "A2": NOT_APPLICABLE})[1][
        0
    ].hangs_on_not_applicable


@pytest.mark.parametrize(
    ("verdicts", "whole"),
    [
        ("met not_decided not_met no_published_value", "not_met"),
        ("met not_decided no_published_value", "not_decided"),
        ("met no_published_value", "no_published_value"),
        ("met not_applicable", "met"),
        ("not_applicable", "not_applicable"),
    ],
)
def test_the_first_that_occurs_decides(verdicts: str, whole: str) -> None:
    assert together(Verdict(word) for word in verdicts.split()) is Verdict(whole)


def test_an_award_needs_all_its_thresholds() -> None:
    limits = [threshold("overall"), threshold("each_section")]
    award = Award("gold", plain("Gold"), ("t-overall", "t-each_section"))
    result = score(sheet(A, B, thresholds=limits), answered(A1=4, A2=4, B1=2))
    # overall 3 is met, section B is not
    assert judge_awards([award], result.thresholds)[0].verdict is Verdict.NOT_MET
    assert judge_awards([Award("silver", plain("Silver"), ("t-overall",))], result.thresholds)[0].verdict is Verdict.MET


def test_a_figure_that_is_not_asked_has_no_verdict_though_an_old_answer_is_kept() -> None:
    asked = sheet(
        section("A", question("gate", YES_NO), question("n", FIGURE, relevant_if="gate == yes")),
        thresholds=[threshold("question:n", "5")],
    )
    for said, verdict in (("yes", Verdict.MET), ("no", Verdict.NOT_APPLICABLE)):
        found = score(asked, answered(gate=said, n=7)).thresholds[0].judgements[0]
        assert found.verdict is verdict
