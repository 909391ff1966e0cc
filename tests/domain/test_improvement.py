"""Levers against scoring anew (METHOD section 5)."""

from fractions import Fraction

import pytest
from hypothesis import given

from selfassess.domain.answers import Answer, State, Value
from selfassess.domain.figures import OVERALL, Result, Verdict
from selfassess.domain.forms import ChoiceForm, Form, Option, YesNoForm
from selfassess.domain.improvement import Effect, lift
from selfassess.domain.improvement.ladder import lowest_value, rung_below, rungs_above
from selfassess.domain.questionnaire import Comparison, Questionnaire, RollUp
from selfassess.domain.scoring import score
from selfassess.domain.text import plain
from tests.climbing import MANY, above, cases, every_path
from tests.sheets import (
    CHECKLIST,
    CHOICE,
    DAYS,
    FIGURE,
    LEVEL,
    NO_IS_GOOD,
    NOT_APPLICABLE,
    PARTLY,
    SHARE,
    TEXT,
    YES_NO,
    answered,
    question,
    section,
    sheet,
    threshold,
)

JUDGED = (Verdict.MET, Verdict.NOT_MET, Verdict.NOT_DECIDED)


def verdicts(result: Result) -> dict[tuple[str, str], Verdict]:
    return {(found.threshold.id, one.target): one.verdict for found in result.thresholds for one in found.judgements}


def gain(before: Result, after: Result, target: str) -> Fraction | None:
    old, new = before.figure(target), after.figure(target)
    return None if old is None or new is None or old.value is None or new.value is None else new.value - old.value


def check(questionnaire: Questionnaire, answers: dict[str, Answer]) -> None:
    """Compare every lever with the score of the answers after it."""
    before = score(questionnaire, answers)
    levers = {lever.question: lever for lever in lift(questionnaire, answers).levers}
    for one in questionnaire.questions:
        answer = answers.get(one.id)
        counts = answer is not None and answer.state is State.ANSWERED and one.id in before.asked
        upwards = above(one, answer.value) if answer is not None and counts else ()
        assert (one.id in levers) is bool(upwards)
        if not upwards:
            continue
        lever = levers[one.id]
        after = score(questionnaire, {**answers, one.id: Answer(State.ANSWERED, upwards[0])})
        assert (lever.start, lever.to, lever.effort) == (answer.value, upwards[0], one.effort)
        if lever.section:
            assert lever.section_gain == gain(before, after, lever.section)
        assert lever.overall_gain == gain(before, after, OVERALL)
        assert set(lever.opens) == after.asked - before.asked
        assert set(lever.closes) == before.asked - after.asked
        told = {(found.threshold.id, found.target): found.after for found in lever.influences}
        now, then = verdicts(before), verdicts(after)
        for place in now:
            # what is not told of has no influence
            if now[place] in JUDGED:
                assert told.get(place, now[place]) is then[place]


@MANY
@given(cases())
def test_levers_equal_rescoring(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    check(*case)


@MANY
@given(cases(with_relevance=True))
def test_so_they_do_where_steps_open_and_close_questions(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    check(*case)


@MANY
@given(cases(most=5))
def test_still_so_many_steps_is_the_least_number(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    questionnaire, answers = case
    told = {
        (found.threshold.id, found.target): found.still
        for lever in lift(questionnaire, answers).levers
        for found in lever.influences
        if found.before is Verdict.NOT_MET and found.threshold.comparison is not Comparison.AT_MOST
    }
    if not told:
        return
    least: dict[tuple[str, str], int] = {}
    for _, after in every_path(questionnaire, answers, None):
        count = sum(
            (answers[one.id].value, *above(one, answers[one.id].value)).index(after[one.id].value)
            for one in questionnaire.questions
            if one.id in answers and answers[one.id] != after[one.id]
        )
        for found in score(questionnaire, after).thresholds:
            for one in found.judgements:
                limit = found.threshold.value
                assert limit is not None
                met = one.value is not None and (
                    one.value > limit if found.threshold.comparison is Comparison.MORE_THAN else one.value >= limit
                )
                place = found.threshold.id, one.target
                if met and count < least.get(place, 10**6):
                    least[place] = count
    assert told == {place: least.get(place) for place in told}


@MANY
@given(cases())
def test_raising_an_answer_never_lowers_a_score(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    for lever in lift(*case).levers:
        assert lever.overall_gain is None or lever.overall_gain >= 0
        assert lever.section_gain is None or lever.section_gain >= 0


@pytest.mark.parametrize(
    ("form", "value", "to", "below"),
    [
        (LEVEL, Fraction(2), Fraction(3), Fraction(1)),
        (LEVEL, Fraction(4), None, Fraction(3)),
        (LEVEL, Fraction(0), Fraction(1), None),
        (YES_NO, "no", "yes", None),
        (PARTLY, "no", "partly", None),
        (PARTLY, "yes", None, "partly"),
        (NO_IS_GOOD, "yes", "partly", None),
        (CHOICE, "a", "b", None),
        (CHOICE, "c", None, "b"),
        # c is worth 2, the others 1
        (CHECKLIST, (), ("c",), None),
        (CHECKLIST, ("a", "c"), ("a", "b", "c"), ("a",)),
        # fewer days are better: from 40 into the band up to 30, from 20 into the one up to 15
        (DAYS, Fraction(40), Fraction(30), None),
        (DAYS, Fraction(20), Fraction(15), Fraction(31)),
        (DAYS, Fraction(3), None, Fraction(16)),
        (SHARE, Fraction(10), None, None),
        (FIGURE, Fraction(10), None, None),
        (TEXT, "said", None, None),
    ],
)
def test_one_step(form: Form, value: Value, to: Value | None, below: Value | None) -> None:
    asked = question("Q", form)
    above_it, below_it = rungs_above(asked, value), rung_below(asked, value)
    assert (above_it[0].value if above_it else None) == to
    assert (below_it.value if below_it else None) == below


def test_options_alike_and_out_of_order_are_no_steps() -> None:
    names = (("x", 3), ("y", 0), ("z", 3), ("w", 1))
    form = ChoiceForm(tuple(Option(name, plain(name), Fraction(points)) for name, points in names))
    asked = question("Q", form)
    assert [rung.value for rung in rungs_above(asked, "y")] == ["w", "x"]
    assert rungs_above(asked, "z") == ()


def test_what_weighs_nothing_has_no_step() -> None:
    assert rungs_above(question("Q", weight=0), Fraction(1)) == ()
    assert lowest_value(question("Q", weight=0)) is None


@pytest.mark.parametrize(
    ("form", "lowest"),
    [
        (LEVEL, Fraction(0)),
        (YesNoForm(yes_is_good=False), "yes"),
        (CHOICE, "a"),
        (CHECKLIST, ()),
        (DAYS, Fraction(31)),
        (SHARE, Fraction(0)),
    ],
)
def test_lowest_answer(form: Form, lowest: Value) -> None:
    assert lowest_value(question("Q", form)) == lowest


def test_levers_by_hand_most_gain_per_effort_first() -> None:
    questionnaire = sheet(
        section("A", question("a1", effort=2), question("a2"), question("a3", weight=2)),
        section("B", question("b1"), question("b2")),
        thresholds=[threshold("each_section", "2"), threshold("overall", "1")],
    )
    found = lift(questionnaire, answered(a1=1, a2=2, a3=2, b1=4))
    # A weighs 1 + 1 + 2: a step on a1 is worth 1/4 there and 1/8 overall; b1 is at the top; b2 is open
    assert found.open == ("b2",)
    assert [(one.question, one.section_gain, one.overall_gain, one.gain_per_effort) for one in found.levers] == [
        ("a3", Fraction(1, 2), Fraction(1, 4), Fraction(1, 4)),
        ("a2", Fraction(1, 4), Fraction(1, 8), Fraction(1, 8)),
        ("a1", Fraction(1, 4), Fraction(1, 8), Fraction(1, 16)),
    ]
    # A = 7/4: any step of a quarter is enough
    first = found.levers[0]
    assert first.effect_on("t-each_section", "A") is Effect.MEETS
    assert first.effect_on("t-overall", OVERALL) is Effect.KEEPS
    assert first.effect_on("t-each_section", "B") is Effect.NONE
    assert {one.still for one in first.influences} == {1, None}


def test_far_from_a_limit_and_out_of_reach() -> None:
    questionnaire = sheet(
        section("A", question("a1"), question("a2")),
        section("B", question("b1", DAYS), question("b2")),
        thresholds=[threshold("section:A", "3.5"), threshold("section:B", "3")],
    )
    levers = {one.question: one for one in lift(questionnaire, answered(a1=1, a2=1, b1=20, b2=0)).levers}
    # A: from 2 to 7 in all
    assert levers["a1"].influences[0].still == 5
    # B: 20 days are worth 2; 15 days 4; with b2 at 2 it is 3
    assert [levers[name].influences[0].still for name in ("b1", "b2")] == [3, 3]
    alone = sheet(section("A", question("a1", SHARE), question("a2")), thresholds=[threshold("overall", "3")])
    lever = lift(alone, answered(a1=10, a2=0)).levers[0]
    # 10 of 40 % is 1; with a2 at 4 it is 2.5
    assert lever.effect_on("t-overall", OVERALL) is Effect.OUT_OF_REACH


def test_a_step_that_breaks_a_limit() -> None:
    low = sheet(section("A", question("a1")), thresholds=[threshold("overall", "2", Comparison.AT_MOST)])
    assert lift(low, answered(a1=2)).levers[0].effect_on("t-overall", OVERALL) is Effect.BREAKS


def test_a_step_that_opens_a_question_is_told_so() -> None:
    gated = sheet(
        section("A", question("a1"), question("a2", relevant_if="a1 >= 2"), question("a3", relevant_if="a1 < 2")),
        thresholds=[threshold("overall", "2")],
    )
    lever = lift(gated, answered(a1=1, a2=0, a3=4)).levers[0]
    assert (lever.question, lever.opens, lever.closes) == ("a1", ("a2",), ("a3",))
    # from (1 + 4) / 2 to (2 + 0) / 2
    assert lever.overall_gain == Fraction(-3, 2)
    assert lever.effect_on("t-overall", OVERALL) is Effect.BREAKS


@pytest.mark.parametrize("roll_up", list(RollUp))
def test_nothing_to_lift(roll_up: RollUp) -> None:
    questionnaire = sheet(
        section("A", question("a1"), question("a2")),
        section("B", question("b1"), weight=0),
        roll_up=roll_up,
        thresholds=[threshold("each_section"), threshold("overall")],
    )
    assert lift(questionnaire, {}).levers == ()
    out = {"a1": NOT_APPLICABLE, "a2": NOT_APPLICABLE, "b1": NOT_APPLICABLE}
    assert lift(questionnaire, out) == lift(questionnaire, {**out, **answered(b1=4)})
    # a section without weight still has a score of its own
    lever = lift(questionnaire, {**out, **answered(b1=1)}).levers[0]
    assert (lever.section, lever.section_gain) == ("B", 1)
    assert not lever.overall_gain or roll_up is RollUp.MEAN_OF_QUESTIONS
