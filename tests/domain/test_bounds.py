"""Bounds against brute force over all completions (METHOD section 3)."""

from fractions import Fraction

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selfassess.domain.answers import Answer, State
from selfassess.domain.forms import LevelForm, Scale, ScalePoint
from selfassess.domain.questionnaire import Kind, Question, Questionnaire, Section
from selfassess.domain.relevance import AllOf, AnyOf, Compare, Condition, Not, comparisons
from selfassess.domain.scoring import score
from selfassess.domain.text import NO_TEXT, plain
from tests.brute import extremes

SCALE = Scale(tuple(ScalePoint(Fraction(value), plain(str(value))) for value in (0, 2, 4)))
FORM = LevelForm(SCALE, (NO_TEXT,) * 3)


@st.composite
def conditions(draw: st.DrawFn, earlier: list[str]) -> Condition:
    def one() -> Condition:
        operator = draw(st.sampled_from(["==", "!=", "<", ">="]))
        return Compare(draw(st.sampled_from(earlier)), operator, (Fraction(draw(st.sampled_from([0, 2, 4]))),))

    kind = draw(st.sampled_from(["one", "one", "not", "and", "or"]))
    if kind == "one":
        return one()
    if kind == "not":
        return Not(one())
    return AllOf((one(), one())) if kind == "and" else AnyOf((one(), one()))


@st.composite
def cases(draw: st.DrawFn) -> tuple[Questionnaire, dict[str, Answer]]:
    answers: dict[str, Answer] = {}
    names: list[str] = []
    waiting = 0

    def question() -> Question:
        nonlocal waiting
        name = f"Q{len(names)}"
        relevant = draw(conditions(names)) if names and draw(st.integers(0, 2)) == 0 else None
        states = [State.ANSWERED, State.ANSWERED, State.NOT_APPLICABLE]
        state = draw(st.sampled_from([*states, State.OPEN, State.OPEN, State.CANNOT_JUDGE] if waiting < 5 else states))
        waiting += state in (State.OPEN, State.CANNOT_JUDGE)
        value = Fraction(draw(st.sampled_from([0, 2, 4]))) if state is State.ANSWERED else None
        answers[name] = Answer(state, value, why="reason")
        names.append(name)
        weight = Fraction(draw(st.sampled_from([1, 1, 2, 3])))
        return Question(name, name, "level", plain(name), FORM, weight=weight, relevant_if=relevant)

    def section(name: str, depth: int) -> Section:
        count = draw(st.integers(0 if depth == 0 else 1, 3))
        questions = tuple(question() for _ in range(count))
        nested = (section(f"{name}n", depth + 1),) if depth == 0 and (not questions or draw(st.booleans())) else ()
        weight = Fraction(draw(st.sampled_from([1, 1, 2])))
        scored = depth == 0 or draw(st.booleans())
        return Section(name, plain(name), weight=weight, scored=scored, sections=nested, questions=questions)

    sections = tuple(section(f"S{index}", 0) for index in range(draw(st.integers(1, 3))))
    sheet = Questionnaire("random", 1, Kind.ASSESSMENT, "any", ("en",), plain("Random"), sections, scale=SCALE)
    return sheet, answers


def has_open_control(sheet: Questionnaire, answers: dict[str, Answer]) -> bool:
    """Tell whether an open question stands in any condition."""
    controls = {
        found.question
        for question in sheet.questions
        if question.relevant_if
        for found in comparisons(question.relevant_if)
    }
    return any(answers[name].state in (State.OPEN, State.CANNOT_JUDGE) for name in controls)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(cases())
def test_bounds_hold_for_every_completion_and_are_exact_without_open_controls(
    case: tuple[Questionnaire, dict[str, Answer]],
) -> None:
    sheet, answers = case
    result = score(sheet, answers)
    exact = not has_open_control(sheet, answers)
    for name, (low, high) in extremes(sheet, answers).items():
        figure = result.figure(name)
        assert figure is not None
        assert figure.bounds is not None
        assert figure.bounds.low <= low <= high <= figure.bounds.high
        if exact:
            assert (figure.bounds.low, figure.bounds.high) == (low, high)
