"""Paths by hand: Kalnupes novads, choices, and goals that are met, blocked or senseless (METHOD section 5)."""

import csv
import itertools
import random
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
import yaml

from selfassess import paths
from selfassess.content import load
from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.figures import OVERALL
from selfassess.domain.forms import LevelForm, Scale
from selfassess.domain.improvement.aims import Hindrance, Obstacle
from selfassess.domain.improvement.path import Choices, Move, Outcome, Step, cheapest_path, goals, leading_goal
from selfassess.domain.questionnaire import Award, Comparison, Questionnaire, RollUp
from selfassess.domain.scoring import score
from selfassess.domain.text import NO_TEXT, plain
from tests.sheets import (
    CANNOT_JUDGE,
    DAYS,
    FIGURE,
    NOT_APPLICABLE,
    SCALE,
    SHARE,
    answered,
    question,
    section,
    sheet,
    threshold,
)

EACH = "t-each_section"


def kalnupe_rows() -> dict[str, str]:
    path = Path(__file__).parent.parent / "files" / "kalnupes-novads.csv"
    with path.open(encoding="utf-8", newline="") as text:
        return {row["question"]: row["value"] for row in csv.DictReader(text) if row["value"]}


def kalnupe_answers() -> dict[str, Answer]:
    return {
        name: Answer(State.NOT_APPLICABLE, why="reason") if value == "not applicable" else answered(x=int(value))["x"]
        for name, value in kalnupe_rows().items()
    }


def least_cost(section_levels: list[tuple[int, int]], limit: Fraction, most: int) -> int | None:
    """Try every combination of steps on (level, effort) until the mean reaches the limit."""
    costs = []
    for counts in itertools.product(*(range(min(most, 4 - level) + 1) for level, _ in section_levels)):
        total = sum(level + count for (level, _), count in zip(section_levels, counts, strict=True))
        if Fraction(total, len(section_levels)) >= limit:
            costs.append(sum(effort * count for (_, effort), count in zip(section_levels, counts, strict=True)))
    return min(costs, default=None)


@pytest.mark.parametrize("most", [1, 2, 3])
def test_kalnupe_to_each_principle(most: int) -> None:
    text = (paths.questionnaires() / "good-governance-1.yaml").read_text(encoding="utf-8")
    rows, expected = kalnupe_rows(), 0
    for top in yaml.safe_load(text)["sections"]:
        asked = [one for heading in top["sections"] for one in heading["questions"]]
        levels = [(int(rows[one["id"]]), one.get("effort", 1)) for one in asked if rows.get(one["id"], "").isdecimal()]
        cost = least_cost(levels, Fraction(5, 2), most)
        assert cost is not None
        expected += cost
    path = cheapest_path(load(text, "x").questionnaire, kalnupe_answers(), "every-principle", Choices(most))
    assert (path.outcome, path.cost, path.gap) == (Outcome.FOUND, expected, 0)
    assert path.provisional


def test_kalnupe_in_the_numbers_of_the_design() -> None:
    kalnupe = sheet(
        *(section(f"P{number}", *(question(f"P{number}.{place}") for place in range(1, 7))) for number in range(1, 13)),
        thresholds=[threshold("each_section"), threshold("overall")],
    )
    path = cheapest_path(kalnupe, kalnupe_answers(), EACH)
    assert (path.step_count, len(path.steps), path.several) == (8, 5, True)
    moved = [move for move in path.figures if move.before != move.after]
    assert moved[1:] == [
        Move("P4", Fraction(13, 6), Fraction(5, 2)),
        Move("P8", Fraction(2), Fraction(13, 5)),
        Move("P12", Fraction(2), Fraction(13, 5)),
    ]
    assert moved[0].target == OVERALL
    # 2.7277… and 2 steps of 1/72, 6 of 1/60
    assert moved[0].after - moved[0].before == Fraction(2, 72) + Fraction(6, 60)


def two(*limits: object, roll_up: RollUp = RollUp.MEAN_OF_SECTIONS) -> Questionnaire:
    return sheet(
        section("A", question("a1", effort=3), question("a2", effort=1)),
        section("B", question("b1", effort=2), question("b2", effort=5)),
        thresholds=limits,
        roll_up=roll_up,
    )


def test_a_path_by_hand() -> None:
    path = cheapest_path(two(threshold("each_section", "3")), answered(a1=2, a2=2, b1=3, b2=3), EACH)
    # 2 on a2 at 1 each; a step on each of a1 and a2 would be 3 + 1
    assert path.steps == (Step("a2", Fraction(2), Fraction(4), 2, 1),)
    assert (path.cost, path.step_count, path.bound, path.several, path.provisional) == (2, 2, 2, False, False)
    assert path.figures == (
        Move(OVERALL, Fraction(5, 2), Fraction(3)),
        Move("A", Fraction(2), Fraction(3)),
        Move("B", Fraction(3), Fraction(3)),
    )
    assert path.changes == {"a2": Fraction(4)}


def test_choices_change_the_path() -> None:
    limits, answers = two(threshold("each_section", "3")), answered(a1=2, a2=2, b1=3, b2=3)
    one_step = cheapest_path(limits, answers, EACH, Choices(1))
    assert [(step.question, step.count) for step in one_step.steps] == [("a1", 1), ("a2", 1)]
    without = cheapest_path(limits, answers, EACH, Choices(without=frozenset({"a2"})))
    assert [(step.question, step.cost) for step in without.steps] == [("a1", 6)]
    blocked = cheapest_path(limits, answers, EACH, Choices(1, frozenset({"a2"})))
    assert blocked.obstacles == (Obstacle(EACH, "A", Hindrance.TOO_FEW_STEPS, Fraction(5, 2)),)
    assert (blocked.outcome, blocked.steps, blocked.cost) == (Outcome.UNREACHABLE, (), 0)


def test_open_questions_left_out_or_counted_from_their_lowest() -> None:
    limits, answers = two(threshold("section:A", "2")), answered(a1=2, b1=1)
    left_out = cheapest_path(limits, answers, "t-section:A")
    assert (left_out.outcome, left_out.provisional) == (Outcome.MET, True)
    counted = cheapest_path(limits, answers, "t-section:A", Choices(with_open=True))
    # a2 begins at 0, so two are missing
    assert counted.steps == (Step("a2", None, Fraction(2), 2, 1),)
    assert not counted.provisional
    assert counted.figures[1] == Move("A", Fraction(1), Fraction(2))
    judged = cheapest_path(limits, {**answers, "a2": CANNOT_JUDGE}, "t-section:A", Choices(with_open=True))
    assert judged == counted


def test_met_already() -> None:
    path = cheapest_path(two(threshold("overall", "2")), answered(a1=2, a2=2, b1=2, b2=2), "t-overall")
    assert (path.outcome, path.steps, path.cost, path.gap, path.provisional) == (Outcome.MET, (), 0, 0, False)


def test_an_award_asks_for_all_its_thresholds() -> None:
    limits = (threshold("section:A", "3"), threshold("overall", "3"))
    questionnaire = replace(two(*limits), awards=(Award("both", plain("Both"), ("t-section:A", "t-overall")),))
    answers = answered(a1=2, a2=2, b1=3, b2=2)
    # A to 3: 2; overall to 3: B needs one point more, 2
    assert [cheapest_path(questionnaire, answers, goal).cost for goal in ("t-section:A", "both")] == [2, 3 * 0 + 2 + 2]
    assert goals(questionnaire) == ("both", "t-section:A", "t-overall")
    assert leading_goal(questionnaire) == "both"


@pytest.mark.parametrize(
    ("limit", "hindrance", "best"),
    [
        (threshold("overall", "4.5"), Hindrance.OFF_SCALE, None),
        (threshold("overall", "4", Comparison.MORE_THAN), Hindrance.OFF_SCALE, None),
        (threshold("overall", "-1", Comparison.AT_MOST), Hindrance.OFF_SCALE, None),
        (threshold("overall", "0", Comparison.LESS_THAN), Hindrance.OFF_SCALE, None),
        (threshold("overall", "4.5", Comparison.EQUALS), Hindrance.OFF_SCALE, None),
        (threshold("overall", "4"), Hindrance.TOO_FEW_STEPS, Fraction(3)),
        (threshold("overall", "3", Comparison.MORE_THAN), Hindrance.TOO_FEW_STEPS, Fraction(3)),
        (threshold("overall", "0.5", Comparison.AT_MOST), Hindrance.EXCEEDED, Fraction(1)),
        (threshold("overall", "1", Comparison.LESS_THAN), Hindrance.EXCEEDED, Fraction(1)),
        (threshold("question:a1", "4"), Hindrance.FIGURE, None),
    ],
)
def test_out_of_reach(limit: object, hindrance: Hindrance, best: Fraction | None) -> None:
    path = cheapest_path(two(limit), answered(a1=1, a2=1, b1=1, b2=1), limit.id)
    assert path.outcome is Outcome.UNREACHABLE
    assert path.obstacles == (Obstacle(limit.id, limit.applies_to.removeprefix("question:"), hindrance, best),)


def test_every_blocking_section_is_named() -> None:
    path = cheapest_path(two(threshold("each_section", "3.5")), answered(a1=1, a2=1, b1=3, b2=0), EACH)
    assert [(one.target, one.best) for one in path.obstacles] == [("A", 3), ("B", 3)]


def test_a_limit_that_equals_is_hit_exactly() -> None:
    path = cheapest_path(
        two(threshold("overall", "1.75", Comparison.EQUALS)), answered(a1=1, a2=1, b1=1, b2=1), "t-overall"
    )
    # three quarters are three single steps: two on a2, one on b1
    assert [(step.question, step.count) for step in path.steps] == [("a2", 2), ("b1", 1)]


def test_limits_against_each_other() -> None:
    low, high = threshold("overall", "3"), replace(threshold("overall", "2", Comparison.AT_MOST), id="high")
    both = replace(two(low, high), awards=(Award("both", plain("Both"), (low.id, "high")),))
    path = cheapest_path(both, answered(a1=1, a2=1, b1=1, b2=1), "both")
    assert {one.hindrance for one in path.obstacles} == {Hindrance.CONTRADICTORY}
    # each alone is possible, the two figures are not
    section_limit = replace(threshold("section:A", "4"), id="a")
    against = replace(two(section_limit, high), awards=(Award("both", plain("Both"), ("a", "high")),))
    path = cheapest_path(against, answered(a1=2, a2=2, b1=1, b2=1), "both")
    assert path.obstacles == (
        Obstacle("a", "", Hindrance.CONTRADICTORY),
        Obstacle("high", "", Hindrance.CONTRADICTORY),
    )


def test_no_value_and_orientation_are_no_goals() -> None:
    nothing, orientation = threshold("each_section", None), threshold("overall", orientation=True)
    questionnaire = two(nothing, orientation)
    assert goals(questionnaire) == ()
    assert leading_goal(questionnaire) == ""
    for limit, hindrance in ((nothing, Hindrance.NO_VALUE), (orientation, Hindrance.ORIENTATION)):
        assert cheapest_path(questionnaire, answered(a1=1), limit.id).obstacles == (Obstacle(limit.id, "", hindrance),)


def test_nothing_applies() -> None:
    out = dict.fromkeys(("a1", "a2", "b1", "b2"), NOT_APPLICABLE)
    for where in ("each_section", "overall"):
        path = cheapest_path(two(threshold(where)), out, f"t-{where}")
        assert (path.outcome, path.steps, path.obstacles) == (Outcome.NOT_APPLICABLE, (), ())
    # a section with nothing applicable is passed over
    half = {**out, **answered(b1=2, b2=2)}
    assert cheapest_path(two(threshold("each_section")), half, EACH).cost == 2


def test_nothing_answered() -> None:
    path = cheapest_path(two(threshold("each_section")), answered(a1=3), EACH)
    assert path.obstacles == (Obstacle(EACH, "B", Hindrance.OPEN),)
    assert cheapest_path(two(threshold("overall")), {}, "t-overall").obstacles[0].hindrance is Hindrance.OPEN


def test_a_sum_with_what_is_missing() -> None:
    points = two(threshold("overall", "10"), roll_up=RollUp.SUM)
    full = answered(a1=2, a2=2, b1=2, b2=2)
    assert cheapest_path(points, full, "t-overall").cost == 2
    for out, hindrance in (
        (NOT_APPLICABLE, Hindrance.NOT_APPLICABLE_UNDER_SUM),
        (CANNOT_JUDGE, Hindrance.OPEN),
    ):
        path = cheapest_path(points, {**full, "b2": out}, "t-overall")
        assert path.obstacles == (Obstacle("t-overall", OVERALL, hindrance),)
    assert cheapest_path(points, {**full, "b2": CANNOT_JUDGE}, "t-overall", Choices(with_open=True)).cost == 2 + 4


def test_weights_of_nothing_and_huge_ones() -> None:
    uneven = sheet(
        section("A", question("a1", weight=0), question("a2", weight="1000000000000"), question("a3")),
        section("B", question("b1"), weight=0),
        thresholds=[threshold("overall", "3"), threshold("section:B", "3")],
    )
    answers = answered(a1=0, a2=1, a3=4, b1=0)
    path = cheapest_path(uneven, answers, "t-overall")
    # a3 at 4 lifts the mean by 3/10^12 only, so a2 has to reach 3
    assert path.changes == {"a2": Fraction(3)}
    assert cheapest_path(uneven, answers, "t-section:B", Choices(None)).cost == 3
    weightless = sheet(
        section("A", question("a1", weight=0)), thresholds=[threshold("overall"), threshold("each_section")]
    )
    for goal in goals(weightless):
        assert cheapest_path(weightless, answered(a1=4), goal).outcome is Outcome.NOT_APPLICABLE


def test_weights_with_no_common_measure() -> None:
    # the least common denominator of all figures has more than 400 digits: no float holds it
    chance = random.Random(3)
    weights = [f"{chance.randrange(1, 10**6)}.{chance.randrange(10**6)}" for _ in range(240)]
    odd = sheet(
        *(
            section(
                f"S{number}",
                *(question(f"q{number}-{place}", weight=weights[6 * number + place]) for place in range(6)),
            )
            for number in range(40)
        ),
        thresholds=[threshold("overall", "2.2")],
    )
    answers = answered(**{one.id: 2 for one in odd.questions})
    path = cheapest_path(odd, answers, "t-overall")
    overall = path.figures[0]
    assert (path.outcome, overall.before) == (Outcome.FOUND, 2)
    assert overall.after is not None
    assert overall.after >= Fraction(11, 5)
    # a section is at most 1/40 of the whole for each of its steps, so 0.2 are 8 steps at least
    assert 8 <= path.bound <= path.cost


def test_a_scale_of_one_level() -> None:
    form = LevelForm(Scale(SCALE.points[3:4]), (NO_TEXT,))
    one_level = sheet(section("A", question("a1", form)), thresholds=[threshold("overall")], scale=form.scale)
    for given in ({}, answered(a1=3)):
        path = cheapest_path(one_level, given, "t-overall", Choices(with_open=True))
        assert (path.outcome, path.steps) == (Outcome.MET, ())


def test_limits_for_figures_themselves() -> None:
    figures = sheet(
        section("A", question("N1", DAYS), question("N2", FIGURE), question("N3", SHARE)),
        thresholds=[
            threshold("question:N1", "30", Comparison.AT_MOST),
            threshold("question:N2", "30"),
            threshold("question:N3", "30"),
        ],
    )
    answers = answered(N1=90, N2=20, N3=40)
    path = cheapest_path(figures, answers, "t-question:N1")
    assert path.changes == {"N1": Fraction(30)}
    blocked = cheapest_path(figures, answers, "t-question:N2")
    assert blocked.obstacles == (Obstacle("t-question:N2", "N2", Hindrance.FIGURE),)
    assert cheapest_path(figures, answers, "t-question:N3").outcome is Outcome.MET
    waiting = cheapest_path(figures, {}, "t-question:N2")
    assert waiting.obstacles == (Obstacle("t-question:N2", "N2", Hindrance.OPEN),)


def test_a_limit_in_percent_of_the_scale() -> None:
    percent = two(threshold("overall", "75", unit=plain("percent")))
    path = cheapest_path(percent, answered(a1=2, a2=2, b1=3, b2=3), "t-overall")
    # 75 % of 0–4 is 3
    assert path.changes == {"a2": Fraction(4)}


def test_an_ended_search_says_how_far_off_it_may_be() -> None:
    wide = sheet(
        *(
            section(
                f"S{place}",
                *(
                    question(f"q{place}-{number}", weight=3 + number, effort=1 + (number + place) % 5)
                    for number in range(6)
                ),
            )
            for place in range(6)
        ),
        thresholds=[threshold("overall", "3.1")],
    )
    answers = answered(**{one.id: 2 for one in wide.questions})
    exact = cheapest_path(wide, answers, "t-overall")
    ended = cheapest_path(wide, answers, "t-overall", Choices(nodes=1))
    assert (exact.gap, ended.several) == (0, None)
    assert ended.outcome is Outcome.FOUND
    assert ended.bound <= exact.cost <= ended.cost
    assert ended.gap == ended.cost - ended.bound
    after = score(wide, {**answers, **{name: Answer(State.ANSWERED, value) for name, value in ended.changes.items()}})
    assert after.overall is not None
    assert after.overall.value >= Fraction(31, 10)


@pytest.mark.parametrize(
    ("goal", "choices", "code"),
    [
        ("nothing", Choices(), "improve.no_such_goal"),
        ("t-overall", Choices(without=frozenset({"z9"})), "improve.no_such_question"),
    ],
)
def test_what_is_not_there(goal: str, choices: Choices, code: str) -> None:
    with pytest.raises(Problem) as caught:
        cheapest_path(two(threshold("overall")), answered(a1=1), goal, choices)
    assert caught.value.code == code
