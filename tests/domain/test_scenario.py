"""A scenario: a scored copy of the answers, and what there is to do to make it true."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from selfassess.domain.answers import Answer, State, Value
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.scenario import PlannedStep, planned_steps, play, with_changes
from selfassess.domain.scoring import Scoring, score
from tests.sheets import NOT_APPLICABLE, YES_NO, answered, question, section, sheet, threshold

LEVELS = [question(f"A{number}", weight=number) for number in range(1, 5)]


def small() -> Questionnaire:
    """Return five questions, one of them asked only where the first is at least 2."""
    asked = question("B2", effort=3, relevant_if="B1 == yes")
    return sheet(
        section("A", *LEVELS), section("B", question("B1", YES_NO, effort=2), asked), thresholds=[threshold("overall")]
    )


def test_playing_changes_figures_and_no_answer() -> None:
    answers = answered(A1=1, A2=1, A3=1, A4=1)
    before = Scoring(small(), answers)
    after = play(before, {"A4": Fraction(3)})
    # weights 1 to 4: (1 + 2 + 3 + 4 * 3) / 10
    assert after.result.sections["A"].value == Fraction(18, 10)
    assert before.result.sections["A"].value == 1
    assert answers == answered(A1=1, A2=1, A3=1, A4=1)


def test_an_answer_keeps_its_justification_in_the_copy() -> None:
    answers = {"A1": Answer(State.ANSWERED, Fraction(1), why="for now"), "A2": NOT_APPLICABLE}
    copy = with_changes(answers, {"A1": Fraction(2), "A2": Fraction(4), "A3": Fraction(0)})
    assert copy["A1"] == Answer(State.ANSWERED, Fraction(2), why="for now")
    assert (copy["A2"].state, copy["A2"].value) == (State.ANSWERED, 4)
    assert copy["A3"] == Answer(State.ANSWERED, Fraction(0))


def test_a_step_may_open_another_question() -> None:
    before = Scoring(small(), answered(B1="no", B2=2))
    assert before.result.sections["B"].value == 0
    # yes is the whole of its own scale: the mean of 4 and 2
    assert play(before, {"B1": "yes"}).result.sections["B"].value == 3


def test_steps_are_what_is_not_so_yet_in_the_order_of_the_questionnaire() -> None:
    answers = answered(A1=1, A3=3, B1="no")
    changes: dict[str, Value] = {"B1": "yes", "A2": Fraction(2), "A3": Fraction(3), "A1": Fraction(2)}
    assert planned_steps(small(), answers, changes) == (
        PlannedStep("A1", Fraction(1), Fraction(2), 1),
        PlannedStep("A2", None, Fraction(2), 1),
        PlannedStep("B1", "no", "yes", 2),
    )
    assert planned_steps(small(), answers, {}) == ()


def test_a_step_down_and_a_question_said_to_be_not_applicable_are_steps_too() -> None:
    answers = {**answered(A1=3), "A2": NOT_APPLICABLE}
    assert planned_steps(small(), answers, {"A1": Fraction(0), "A2": Fraction(1)}) == (
        PlannedStep("A1", Fraction(3), Fraction(0), 1),
        PlannedStep("A2", None, Fraction(1), 1),
    )


_VALUES = st.dictionaries(st.sampled_from(["A1", "A2", "A3", "A4", "B2"]), st.integers(0, 4).map(Fraction), max_size=5)


@given(_VALUES, _VALUES, st.sampled_from([None, "yes", "no"]))
def test_playing_is_scoring_a_copy(answers: dict[str, Value], changes: dict[str, Value], control: str | None) -> None:
    """What playing takes over from the figures before is what scoring the copy from nothing gives."""
    questionnaire = small()
    said = {name: Answer(State.ANSWERED, value) for name, value in answers.items()}
    wanted = {**changes, **({"B1": control} if control else {})}
    found = play(Scoring(questionnaire, said), wanted).result
    copy = {**said, **{name: Answer(State.ANSWERED, value) for name, value in wanted.items()}}
    assert found == score(questionnaire, copy)
