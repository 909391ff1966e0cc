"""The cheapest path against every combination of steps (METHOD section 5)."""

from hypothesis import given
from hypothesis import strategies as st

from selfassess.domain.answers import Answer, State
from selfassess.domain.improvement.path import Choices, Outcome, Path, cheapest_path
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.scoring import score
from tests.climbing import MANY, cases, every_path, reaches
from tests.sheets import answered, question, section, sheet, threshold


def walked(answers: dict[str, Answer], path: Path) -> dict[str, Answer]:
    return {**answers, **{name: Answer(State.ANSWERED, value) for name, value in path.changes.items()}}


def check(questionnaire: Questionnaire, answers: dict[str, Answer], most_steps: int | None) -> None:
    """Compare the path to the award with every path there is."""
    wanted = {one.id for one in questionnaire.thresholds}
    path = cheapest_path(questionnaire, answers, "award", Choices(most_steps, nodes=10**7))
    reached = [
        (cost, after)
        for cost, after in every_path(questionnaire, answers, most_steps)
        if reaches(questionnaire, score(questionnaire, after), wanted)
    ]
    if path.outcome is Outcome.NOT_APPLICABLE:
        assert not any(
            judged.verdict.value != "not_applicable"
            for found in score(questionnaire, answers).thresholds
            for judged in found.judgements
        )
        return
    if not reached:
        assert path.outcome is Outcome.UNREACHABLE
        assert path.obstacles
        return
    least = min(cost for cost, _ in reached)
    assert path.outcome is (Outcome.FOUND if least else Outcome.MET)
    assert (path.cost, path.gap) == (least, 0)
    assert reaches(questionnaire, score(questionnaire, walked(answers, path)), wanted)
    assert path.several is (sum(cost == least for cost, _ in reached) > 1)


@MANY
@given(cases(), st.sampled_from([1, 2, None]))
def test_the_path_costs_what_brute_force_finds(
    case: tuple[Questionnaire, dict[str, Answer]], most_steps: int | None
) -> None:
    check(*case, most_steps)


@MANY
@given(cases(with_relevance=True, most=5))
def test_so_it_does_where_steps_open_and_close_questions(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    check(*case, 2)


def test_a_step_that_opens_a_section_has_to_lift_that_too() -> None:
    gated = sheet(
        section("A", question("a1")),
        section("B", question("b1", relevant_if="a1 >= 3")),
        thresholds=[threshold("each_section")],
    )
    # B does not apply until A is lifted, and is then no better
    path = cheapest_path(gated, answered(a1=1, b1=1), "t-each_section")
    assert [(step.question, step.count) for step in path.steps] == [("a1", 2), ("b1", 2)]
    assert cheapest_path(gated, answered(a1=1, b1=0), "t-each_section").outcome is Outcome.UNREACHABLE


def test_a_step_that_only_closes_a_question_costs_too() -> None:
    gated = sheet(
        section("A", question("a1", effort=3), scored=False),
        section("B", question("b1", relevant_if="a1 != 1")),
        thresholds=[threshold("each_section", "1")],
    )
    path = cheapest_path(gated, answered(a1=0), "t-each_section")
    assert [(step.question, step.cost) for step in path.steps] == [("a1", 3)]
