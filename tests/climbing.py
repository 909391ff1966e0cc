"""Random questionnaires for what lifts a score, and every path through a small one, one after the other."""

import itertools
from collections.abc import Iterator, Mapping
from fractions import Fraction

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from selfassess.domain.answers import OPEN, Answer, State, Value
from selfassess.domain.figures import Result, Verdict
from selfassess.domain.forms import Form
from selfassess.domain.questionnaire import Award, Comparison, Question, Questionnaire, RollUp, Section
from selfassess.domain.scoring import score
from selfassess.domain.text import plain
from selfassess.domain.thresholds import meets
from tests.sheets import CHECKLIST, CHOICE, DAYS, LEVEL, NO_IS_GOOD, PARTLY, SHARE, question, section, sheet, threshold

MANY = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))

# what one step up leads to, written down by hand for each form of tests/sheets.py
UPWARDS: Mapping[int, tuple[Value, ...]] = {
    id(LEVEL): tuple(Fraction(level) for level in range(5)),
    id(PARTLY): ("no", "partly", "yes"),
    id(NO_IS_GOOD): ("yes", "partly", "no"),
    id(CHOICE): ("a", "b", "c"),
    id(CHECKLIST): ((), ("c",), ("a", "c"), ("a", "b", "c")),
    id(DAYS): (Fraction(40), Fraction(30), Fraction(15)),
}
SETTLED = {id(SHARE): (Fraction(10), Fraction(30))}
FORMS = (LEVEL, LEVEL, LEVEL, PARTLY, NO_IS_GOOD, CHOICE, CHECKLIST, DAYS, SHARE)


@st.composite
def questionnaires(draw: st.DrawFn, *, with_relevance: bool = False, most: int = 6) -> Questionnaire:
    """Draw a questionnaire of few questions: all forms, weights, nested sections, roll-ups, thresholds, an award."""
    count = draw(st.integers(1, most))
    names = [f"Q{number}" for number in range(count)]

    def one(number: int) -> Question:
        relevant = ""
        if with_relevance and number and draw(st.integers(0, 2)) == 0:
            gate = draw(st.integers(0, number - 1))
            relevant = f"Q{gate} {draw(st.sampled_from(['>= 3', '!= 1', '== 2']))}"
        form: Form = LEVEL if with_relevance else draw(st.sampled_from(FORMS))
        weight = draw(st.sampled_from(["1", "1", "2", "0.5", "0", "1000000"]))
        return question(names[number], form, weight, relevant, effort=draw(st.integers(1, 5)))

    asked = [one(number) for number in range(count)]
    sections: list[Section] = []
    while asked:
        size = draw(st.integers(1, 3))
        taken, asked = asked[:size], asked[size:]
        name = f"S{len(sections)}"
        weight = draw(st.sampled_from([1, 1, 2, 3]))
        if len(taken) > 1 and draw(st.booleans()):
            nested = section(f"{name}n", *taken[1:], weight=draw(st.sampled_from([1, 2])), scored=draw(st.booleans()))
            sections.append(section(name, taken[0], nested, weight=weight))
        else:
            sections.append(section(name, *taken, weight=weight, scored=draw(st.integers(0, 4)) > 0))
    return _judged(draw, sections)


def _judged(draw: st.DrawFn, sections: list[Section]) -> Questionnaire:
    limits = st.sampled_from(["1", "1.5", "2", "2.5", "3", "3.5", "4"])
    comparisons = st.sampled_from([*[Comparison.AT_LEAST] * 6, Comparison.MORE_THAN, Comparison.AT_MOST])
    scored = [one.id for top in sections for one in top.walk() if one.scored]
    places = ["overall", "each_section", *(f"section:{name}" for name in scored)]
    chosen = draw(st.lists(st.sampled_from(places), min_size=1, max_size=3, unique=True))
    roll_up = draw(st.sampled_from([RollUp.MEAN_OF_SECTIONS, RollUp.MEAN_OF_SECTIONS, *RollUp]))
    thresholds = [threshold(place, draw(limits), draw(comparisons)) for place in chosen]
    made = sheet(*sections, roll_up=roll_up, thresholds=thresholds)
    award = Award("award", plain("Award"), tuple(one.id for one in thresholds))
    return Questionnaire(**{**made.__dict__, "awards": (award,)})


@st.composite
def cases(draw: st.DrawFn, *, with_relevance: bool = False, most: int = 6) -> tuple[Questionnaire, dict[str, Answer]]:
    """Draw a questionnaire and answers to it."""
    questionnaire = draw(questionnaires(with_relevance=with_relevance, most=most))
    states = st.sampled_from([*[State.ANSWERED] * 5, State.OPEN, State.NOT_APPLICABLE, State.CANNOT_JUDGE])
    answers = {}
    for one in questionnaire.questions:
        state = draw(states)
        values = UPWARDS.get(id(one.form)) or SETTLED[id(one.form)]
        value = draw(st.sampled_from(values)) if state is State.ANSWERED else None
        if state is not State.OPEN:
            answers[one.id] = Answer(state, value, why="reason")
    return questionnaire, answers


def above(one: Question, value: Value) -> tuple[Value, ...]:
    """Return the answers above `value`, one step after the other."""
    ladder = UPWARDS.get(id(one.form), ())
    return ladder[ladder.index(value) + 1 :] if one.weight and value in ladder else ()


def every_path(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], most_steps: int | None
) -> Iterator[tuple[int, dict[str, Answer]]]:
    """Yield the cost and the answers after every combination of steps on questions that are answered."""
    given = [
        one
        for one in questionnaire.questions
        if answers.get(one.id, OPEN).state is State.ANSWERED and above(one, answers[one.id].value)
    ]
    ladders = [(answers[one.id].value, *above(one, answers[one.id].value)[:most_steps]) for one in given]
    for counts in itertools.product(*(range(len(ladder)) for ladder in ladders)):
        taken = [
            (one, count, ladder[count]) for one, count, ladder in zip(given, counts, ladders, strict=True) if count
        ]
        after = {**answers, **{one.id: Answer(State.ANSWERED, value) for one, _, value in taken}}
        # a step on what is not asked then is no step
        asked = score(questionnaire, after).asked if any(one.relevant_if for one in questionnaire.questions) else None
        if asked is None or all(one.id in asked for one, _, _ in taken):
            yield sum(one.effort * count for one, count, _ in taken), after


def reaches(questionnaire: Questionnaire, result: Result, wanted: set[str]) -> bool:
    """Tell whether every threshold of `wanted` that applies has a value that meets it."""
    for found in result.thresholds:
        for judged in found.judgements:
            if found.threshold.id in wanted and judged.verdict is not Verdict.NOT_APPLICABLE:
                assert found.threshold.value is not None
                missing = questionnaire.roll_up is RollUp.SUM and judged.verdict is Verdict.NOT_DECIDED
                if judged.value is None or missing:
                    return False
                if not meets(found.threshold.comparison, judged.value, found.threshold.value):
                    return False
    return True
