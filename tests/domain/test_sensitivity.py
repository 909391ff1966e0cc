"""Other weights and single answers against scoring anew (METHOD section 6)."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given

from selfassess.domain.answers import Answer, State
from selfassess.domain.figures import OVERALL, Verdict
from selfassess.domain.questionnaire import Questionnaire, RollUp, Section
from selfassess.domain.scoring import score
from selfassess.domain.sensitivity import SEED, TRIED, Hinge, Stay, hinges, sensitivity
from tests.climbing import MANY, UPWARDS, cases
from tests.sheets import CANNOT_JUDGE, NOT_APPLICABLE, answered, question, section, sheet, threshold

JUDGED = (Verdict.MET, Verdict.NOT_MET, Verdict.NOT_DECIDED)


def reweighted(section: Section, factors: dict[str, Fraction]) -> Section:
    return replace(
        section,
        weight=section.weight * factors[section.id],
        sections=tuple(reweighted(one, factors) for one in section.sections),
        questions=tuple(replace(one, weight=one.weight * factors[one.id]) for one in section.questions),
    )


def counted(questionnaire: Questionnaire, answers: dict[str, Answer], tried: int) -> Counter[tuple[str, str, str]]:
    """Score every weighting exactly, with the same draws: a factor for each question, then for each section."""
    chance, found = random.Random(SEED), Counter()
    names = [one.id for one in questionnaire.questions]
    names += [one.id for top in questionnaire.sections for one in top.walk()]
    now = score(questionnaire, answers).thresholds
    for _ in range(tried):
        factors = {name: Fraction(2.0 ** chance.uniform(-1, 1)) for name in names}
        sections = tuple(reweighted(one, factors) for one in questionnaire.sections)
        for before, after in zip(
            now, score(replace(questionnaire, sections=sections), answers).thresholds, strict=True
        ):
            for old, new in zip(before.judgements, after.judgements, strict=True):
                found["stays", before.threshold.id, old.target] += old.verdict is new.verdict
            found["stays", before.threshold.id, ""] += before.together is after.together
    return found


@MANY
@given(cases(with_relevance=True))
def test_verdicts_stay_as_often_as_when_scored_anew(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    questionnaire, answers = case
    # a sum is kept to its own highest, which scoring with other weights would change
    questionnaire = replace(questionnaire, roll_up=RollUp.MEAN_OF_SECTIONS)
    expected = counted(questionnaire, answers, 10)
    for stay in sensitivity(questionnaire, answers, 10).stays:
        assert stay.stays == expected["stays", stay.threshold.id, stay.target]


@MANY
@given(cases())
def test_unweighted_everything_is_as_scored(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    questionnaire, answers = case
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(random.Random, "uniform", lambda *_: 0.0)
        found = sensitivity(questionnaire, answers, 1)
    judged = [one for each in score(questionnaire, answers).thresholds for one in each.judgements]
    assert [(stay.target, stay.stays) for stay in found.stays if stay.target] == [
        (one.target, 1) for one in judged if one.verdict in JUDGED
    ]


def test_shares_of_a_section_on_its_limit() -> None:
    # 2 and 3 make 2.5 only while both weigh the same; A is settled by any weights
    even = sheet(
        section("A", question("a1"), question("a2")),
        section("B", question("b1"), question("b2")),
        thresholds=[threshold("each_section")],
    )
    found = sensitivity(even, answered(a1=4, a2=3, b1=2, b2=3))
    together, first, second = found.stays
    assert (found.tried, found.seed, first.tried) == (TRIED, SEED, TRIED)
    assert (together.target, together.verdict, first.target, first.share) == ("", Verdict.MET, "A", 1)
    # half of the weightings give more weight to the 3: of 1,000 by chance within 450 and 550
    assert Fraction(45, 100) < second.share < Fraction(55, 100)
    assert together.stays == second.stays == second.meets


def test_the_same_seed_says_the_same() -> None:
    even = sheet(section("A", question("a1"), question("a2")), thresholds=[threshold("overall")])
    answers = answered(a1=2, a2=3)
    assert sensitivity(even, answers).stays == sensitivity(even, answers).stays
    assert sensitivity(even, answers, seed=1).stays != sensitivity(even, answers, seed=2).stays


def test_what_all_weights_agree_on_stays_though_it_lies_on_the_limit() -> None:
    # 3 everywhere is exactly 3 under any weights
    threes = sheet(
        section("A", *(question(f"a{number}") for number in range(7))),
        thresholds=[threshold("overall", "3"), threshold("each_section", "3")],
    )
    found = sensitivity(threes, answered(**{f"a{number}": 3 for number in range(7)}))
    assert {stay.share for stay in found.stays} == {Fraction(1)}


def test_nothing_to_try() -> None:
    empty = sheet(
        section("A", question("a1"), question("a2")), thresholds=[threshold("each_section", None), threshold("overall")]
    )
    everything_out = {"a1": NOT_APPLICABLE, "a2": NOT_APPLICABLE}
    assert sensitivity(empty, everything_out).stays == ()
    assert hinges(empty, everything_out) == ()
    open_ones = sensitivity(empty, {"a1": CANNOT_JUDGE})
    assert [(stay.verdict, stay.share, stay.meets) for stay in open_ones.stays] == [(Verdict.NOT_DECIDED, 1, 0)]


def steps(questionnaire: Questionnaire, answers: dict[str, Answer]) -> Iterator[tuple[str, bool, Answer]]:
    """Yield one step up and one down on every answer that counts, from the ladders written by hand."""
    asked = score(questionnaire, answers).asked
    for one in questionnaire.questions:
        answer, ladder = answers.get(one.id), UPWARDS.get(id(one.form), ())
        if answer is None or answer.value not in ladder or not one.weight or one.id not in asked:
            continue
        place = ladder.index(answer.value)
        if place + 1 < len(ladder):
            yield one.id, True, Answer(State.ANSWERED, ladder[place + 1])
        if place:
            yield one.id, False, Answer(State.ANSWERED, ladder[place - 1])


def check_hinges(questionnaire: Questionnaire, answers: dict[str, Answer]) -> None:
    before = score(questionnaire, answers).thresholds
    expected = set()
    for name, is_up, answer in steps(questionnaire, answers):
        after = score(questionnaire, {**answers, name: answer}).thresholds
        for old, new in zip(before, after, strict=True):
            for one, other in zip(old.judgements, new.judgements, strict=True):
                if one.verdict in JUDGED and other.verdict is not one.verdict:
                    expected.add((name, is_up, old.threshold.id, one.target, other.verdict))
    found = {
        (one.question, one.is_up, one.threshold.id, one.target, one.after) for one in hinges(questionnaire, answers)
    }
    assert found == expected


def without_checklists(answers: dict[str, Answer]) -> dict[str, Answer]:
    """Leave out ticked items: the way down the ladder by hand is another than the one the most valuable item takes."""
    return {name: one for name, one in answers.items() if not isinstance(one.value, tuple)}


@MANY
@given(cases())
def test_hinges_are_the_answers_that_turn_a_verdict(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    check_hinges(case[0], without_checklists(case[1]))


@MANY
@given(cases(with_relevance=True))
def test_so_they_are_where_steps_open_and_close_questions(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    check_hinges(*case)


def test_hinge_by_hand() -> None:
    limits = sheet(
        section("A", question("a1"), question("a2")), thresholds=[threshold("each_section"), threshold("overall", "1")]
    )
    # 2 and 3 make 2.5; one less on either is not enough, one more changes nothing
    found = hinges(limits, answered(a1=2, a2=3))
    assert [(one.question, one.start, one.to, one.is_up, one.target, one.before, one.after) for one in found] == [
        ("a1", 2, 1, False, "A", Verdict.MET, Verdict.NOT_MET),
        ("a2", 3, 2, False, "A", Verdict.MET, Verdict.NOT_MET),
    ]
    assert isinstance(found[0], Hinge)
    assert OVERALL not in {one.target for one in found}


def test_share_is_exact() -> None:
    only = threshold("overall")
    assert Stay(only, OVERALL, Verdict.MET, 310, 500, 1000).share == Fraction(31, 100)
    assert Stay(only, OVERALL, Verdict.MET, 310, 500, 1000).share_met == Fraction(1, 2)
