"""Roll-ups, coverage and what is left out, worked out by hand (METHOD section 2)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfassess.domain.answers import Answer, State
from selfassess.domain.figures import Bounds, Coverage, Left
from selfassess.domain.questionnaire import Band, Kind, Questionnaire, RollUp
from selfassess.domain.scoring import score
from selfassess.domain.text import plain
from tests.sheets import (
    CANNOT_JUDGE,
    CHOICE,
    DAYS,
    FIGURE,
    NOT_APPLICABLE,
    PARTLY,
    SHARE,
    TEXT,
    YES_NO,
    answered,
    question,
    section,
    sheet,
)

TWO = sheet(section("A", question("A1"), question("A2", weight=3)), section("B", question("B1"), weight=2))


def value(questionnaire: Questionnaire, answers: dict[str, Answer], target: str = "overall") -> Fraction | None:
    figure = score(questionnaire, answers).figure(target)
    assert figure is not None
    return figure.value


def test_sections_are_weighted_means_and_the_overall_a_mean_of_sections() -> None:
    answers = answered(A1=4, A2=2, B1=1)
    # A = (1*4 + 3*2) / 4 = 2.5; overall = (1*2.5 + 2*1) / 3 = 1.5
    assert value(TWO, answers, "A") == Fraction(5, 2)
    assert value(TWO, answers) == Fraction(3, 2)


def test_mean_of_questions_ignores_the_weights_of_sections() -> None:
    questions = sheet(*TWO.sections, roll_up=RollUp.MEAN_OF_QUESTIONS)
    # (1*4 + 3*2 + 1*1) / 5
    assert value(questions, answered(A1=4, A2=2, B1=1)) == Fraction(11, 5)


def test_a_sum_adds_points_that_are_not_normalised() -> None:
    points = sheet(
        section("A", question("A1", CHOICE), question("A2", YES_NO)),
        section("B", question("B1", DAYS), question("B2", weight=2)),
        roll_up=RollUp.SUM,
        scale=None,
    )
    answers = answered(A1="c", A2="yes", B1=20, B2=3)
    # A = 4 + 1; B = 1 + 2*3
    assert value(points, answers, "A") == 5
    assert value(points, answers, "B") == 7
    assert value(points, answers) == 12
    overall = score(points, answers).overall
    assert overall is not None
    assert (overall.lowest, overall.highest) == (0, 4 + 1 + 2 + 8)


def test_without_a_scale_figures_are_percent() -> None:
    percent = sheet(section("A", question("A1", PARTLY), question("A2", SHARE)), scale=None)
    # (0.5 + 10/40) / 2 = 37.5 %
    assert value(percent, answered(A1="partly", A2=10)) == Fraction(75, 2)


def test_other_types_are_shown_on_the_scale_of_the_questionnaire() -> None:
    mixed = sheet(section("A", question("A1"), question("A2", YES_NO), question("A3", CHOICE)))
    # 3, 1 of 1 = 4, 1 of 4 points = 1
    result = score(mixed, answered(A1=3, A2="yes", A3="b"))
    assert result.questions == {"A1": 3, "A2": 4, "A3": 1}
    assert result.sections["A"].value == Fraction(8, 3)


def test_a_nested_section_is_one_value_and_a_heading_is_none() -> None:
    nested = section("N", question("N1"), question("N2"))
    heading = section("H", question("H1"), question("H2"), scored=False)
    # N = 2 counts once: (4 + 2 + 1 + 1) / 4
    both = sheet(section("A", question("A1"), nested, heading))
    result = score(both, answered(A1=4, N1=0, N2=4, H1=1, H2=1))
    assert result.sections["N"].value == 2
    assert "H" not in result.sections
    assert result.sections["A"].value == 2
    assert [part.id for part in result.sections["A"].parts] == ["A1", "N", "H1", "H2"]


def test_non_answers_leave_numerator_and_denominator() -> None:
    answers = {**answered(A1=4), "A2": NOT_APPLICABLE, "B1": CANNOT_JUDGE}
    result = score(TWO, answers)
    assert result.overall is not None
    assert result.overall.value == 4
    assert result.coverage == Coverage(answered=1, open=0, cannot_judge=1, not_applicable=1)
    assert result.coverage.applicable == 2
    assert result.overall.provisional
    assert [part.left for part in result.sections["A"].parts] == [None, Left.NOT_APPLICABLE]
    assert result.overall.parts[1].left is Left.EMPTY


def test_nothing_answered_is_no_score() -> None:
    result = score(TWO, {})
    assert result.overall is not None
    assert result.overall.value is None
    assert result.overall.bounds == Bounds(Fraction(0), Fraction(4))
    assert result.sections["A"].band is None


def test_all_not_applicable_has_neither_value_nor_bounds() -> None:
    result = score(TWO, dict.fromkeys(("A1", "A2", "B1"), NOT_APPLICABLE))
    assert result.overall is not None
    assert (result.overall.value, result.overall.bounds) == (None, None)
    assert result.coverage.applicable == 0


def test_weight_zero_texts_and_figures_without_score_are_not_scored() -> None:
    loose = sheet(section("A", question("A1"), question("A2", weight=0), question("A3", TEXT), question("A4", FIGURE)))
    result = score(loose, answered(A1=2, A2=4, A3="words", A4=50))
    assert result.questions == {"A1": 2}
    assert result.sections["A"].value == 2
    assert result.coverage.answered == 4


def test_sections_of_weight_zero_count_for_nothing() -> None:
    weightless = sheet(section("A", question("A1"), weight=0), section("B", question("B1")))
    assert value(weightless, answered(A1=4, B1=1)) == 1
    assert value(weightless, answered(A1=4)) is None


def test_a_question_that_is_not_asked_keeps_its_answer_out_of_everything() -> None:
    asked = sheet(section("A", question("A1", YES_NO), question("A2", relevant_if="A1 == yes"), question("A3")))
    answers = answered(A1="no", A2=4, A3=2)
    result = score(asked, answers)
    # no = 0, so (0 + 2) / 2
    assert result.sections["A"].value == 1
    assert result.asked == {"A1", "A3"}
    assert result.coverage == Coverage(answered=2, not_asked=1)
    # yes = 4: (4 + 4 + 2) / 3
    assert value(asked, {**answers, **answered(A1="yes")}, "A") == Fraction(10, 3)


def test_relevance_goes_through_questions_that_are_not_asked() -> None:
    chain = sheet(
        section(
            "A",
            question("A1", YES_NO),
            question("A2", YES_NO, relevant_if="A1 == yes"),
            question("A3", relevant_if="A2 == yes"),
        )
    )
    assert score(chain, answered(A1="no", A2="yes", A3=4)).asked == {"A1"}


def test_kind_data_has_no_overall() -> None:
    assert score(sheet(section("A", question("A1", FIGURE)), kind=Kind.DATA, scale=None), {}).overall is None


def test_bands_are_read_by_the_unrounded_value() -> None:
    bands = tuple(Band(Fraction(low), plain(low)) for low in ("0", "2.5"))
    banded = Questionnaire(
        "b", 1, Kind.ASSESSMENT, "any", ("en",), plain("b"), TWO.sections, scale=TWO.scale, bands=bands
    )
    low = score(banded, answered(A1=3, A2=2)).overall
    high = score(banded, answered(A1=1, A2=3)).overall
    assert low is not None
    assert high is not None
    # (3 + 6) / 4 = 2.25 and (1 + 9) / 4 = 2.5
    assert low.band is not None
    assert low.band.low == 0
    assert high.band is not None
    assert high.band.low == Fraction(5, 2)


@pytest.mark.parametrize(
    ("state", "bounds"),
    [(State.OPEN, (1, 4)), (State.CANNOT_JUDGE, (1, 4)), (State.NOT_APPLICABLE, (4, 4)), (State.ANSWERED, (3, 3))],
)
def test_bounds_take_the_worst_and_best_of_what_is_open(state: State, bounds: tuple[int, int]) -> None:
    """A1 = 4 with weight 1, A2 with weight 3: (4 + 0) / 4 = 1 and (4 + 12) / 4 = 4; A2 = 8/3 is not a level."""
    given_answer = Answer(state, Fraction(3) if state is State.ANSWERED else None, why="reason")
    figure = score(TWO, {**answered(A1=0 if state is State.ANSWERED else 4), "A2": given_answer}).sections["A"]
    expected = (Fraction(9, 4), Fraction(9, 4)) if state is State.ANSWERED else bounds
    assert figure.bounds is not None
    assert (figure.bounds.low, figure.bounds.high) == expected


LEVELS = st.dictionaries(st.sampled_from(["A1", "A2", "B1"]), st.integers(0, 4), min_size=1)


@given(LEVELS, st.data())
def test_raising_an_answer_never_lowers_a_score(levels: dict[str, int], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(levels)))
    raised = {**levels, name: min(4, levels[name] + 1)}
    before, after = score(TWO, answered(**levels)), score(TWO, answered(**raised))
    for target in ("overall", *before.sections):
        old, new = before.figure(target), after.figure(target)
        assert old is not None
        assert new is not None
        if old.value is not None and new.value is not None:
            assert new.value >= old.value


@given(LEVELS)
def test_the_order_of_questions_and_sections_never_matters(levels: dict[str, int]) -> None:
    first, second = TWO.sections
    turned = sheet(second, section("A", *reversed(first.questions)))
    assert value(turned, answered(**levels)) == value(TWO, answered(**levels))


@given(LEVELS)
def test_not_applicable_is_like_a_question_that_does_not_exist(levels: dict[str, int]) -> None:
    without = sheet(section("A", question("A1")), TWO.sections[1])
    levels.pop("A2", None)
    answers = {**answered(**levels), "A2": NOT_APPLICABLE}
    assert value(TWO, answers) == value(without, answered(**levels))
