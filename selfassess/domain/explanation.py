"""How a figure came about, as values that window, report and command line put into words (METHOD section 4)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from selfassess.domain.answers import OPEN, Answer, State, Value
from selfassess.domain.errors import Problem
from selfassess.domain.figures import OVERALL, Figure, Judgement, Left, Part, Result, Verdict
from selfassess.domain.forms import ChoiceForm, LevelForm, YesNoForm
from selfassess.domain.questionnaire import Question, Questionnaire, RollUp
from selfassess.domain.scoring import Scoring


@dataclass(frozen=True, slots=True)
class Row:
    """One item of the sum: `product` = weight times value, None where it is left out."""

    part: Part
    product: Fraction | None


@dataclass(frozen=True, slots=True)
class Case:
    """What the figure would be if one open question were answered: `products` over `weights` is `value`.

    `points` is the answer's worth on the shown scale; under `sum`, `weights` is 1.
    """

    question: str
    points: Fraction
    products: Fraction
    weights: Fraction
    value: Fraction


@dataclass(frozen=True, slots=True)
class Deciding:
    """The one open question that decides a threshold, and the least answer that meets it."""

    threshold: str
    question: str
    value: Value


@dataclass(frozen=True, slots=True)
class Explanation:
    """The derivation of one figure: rows, sum, unrounded result, bounds, what could still change it, verdicts."""

    figure: Figure
    rows: tuple[Row, ...]
    products: Fraction
    weights: Fraction
    cases: tuple[Case, ...]
    judgements: tuple[Judgement, ...]
    deciding: tuple[Deciding, ...]


def explain(questionnaire: Questionnaire, answers: Mapping[str, Answer], result: Result, target: str) -> Explanation:
    """Explain the figure `target` (`overall` or the id of a scored section).

    Raises Problem `score.no_such_figure`.
    """
    figure = result.figure(target)
    if figure is None:
        raise Problem("score.no_such_figure", id=target, known=(OVERALL, *result.sections))
    rows = tuple(Row(part, None if part.value is None else part.weight * part.value) for part in figure.parts)
    products = sum((row.product for row in rows if row.product is not None), Fraction(0))
    counted = [row.part.weight for row in rows if row.product is not None]
    judgements = judgements_on(result, target)
    # trying answers out means scoring anew, so it is not begun where several questions are open
    is_one_open = len(open_questions(questionnaire, answers, result, target)) == 1
    return Explanation(
        figure=figure,
        rows=rows,
        products=products,
        weights=sum(counted, Fraction(0)),
        cases=_cases(figure, products, sum(counted, Fraction(0))),
        judgements=judgements,
        deciding=_all_deciding(questionnaire, answers, judgements) if is_one_open else (),
    )


def _all_deciding(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], judgements: Sequence[Judgement]
) -> tuple[Deciding, ...]:
    undecided = [judgement for judgement in judgements if judgement.verdict is Verdict.NOT_DECIDED]
    if not undecided:
        return ()
    scoring = Scoring(questionnaire, answers)
    found = (deciding(scoring, judgement) for judgement in undecided)
    return tuple(one for one in found if one is not None)


def judgements_on(result: Result, target: str) -> tuple[Judgement, ...]:
    """Return every judgement on the figure or question `target`, in the order of the thresholds."""
    return tuple(
        judgement for found in result.thresholds for judgement in found.judgements if judgement.target == target
    )


def _cases(figure: Figure, products: Fraction, weights: Fraction) -> tuple[Case, ...]:
    """Return the worst and the best answer to the one open question of the figure, if it is just one."""
    open_parts = [part for part in figure.parts if part.left in (Left.OPEN, Left.CANNOT_JUDGE)]
    moving = [part for part in figure.parts if part.optional or (part.is_section and part.low != part.high)]
    if len(open_parts) != 1 or moving or open_parts[0].is_section:
        return ()
    part = open_parts[0]
    ends: Sequence[Fraction | None] = (part.low, part.high)
    return tuple(_case(figure, part, end, products, weights) for end in ends if end is not None)


def _case(figure: Figure, part: Part, points: Fraction, products: Fraction, weights: Fraction) -> Case:
    total = products + part.weight * points
    divisor = Fraction(1) if figure.rule is RollUp.SUM else weights + part.weight
    return Case(part.id, points, total, divisor, total / divisor)


def open_questions(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], result: Result, target: str
) -> list[str]:
    """Return the scored questions of the figure `target` that still wait for an answer, in the order shown."""
    questions = questionnaire.questions if target == OVERALL else questionnaire.section_by_id[target].all_questions
    waiting = (State.OPEN, State.CANNOT_JUDGE)
    return [
        question.id
        for question in questions
        if question.is_scored and question.id in result.asked and answers.get(question.id, OPEN).state in waiting
    ]


def deciding(scoring: Scoring, judgement: Judgement) -> Deciding | None:
    """Return the least answer to the one open question that meets the threshold, if just one is open and it can.

    `scoring` is of the answers as they are; what a tried answer leaves as it is is taken over from it.
    """
    questionnaire, answers = scoring.questionnaire, scoring.answers
    if judgement.target != OVERALL and judgement.target not in questionnaire.section_by_id:
        return None
    waiting = open_questions(questionnaire, answers, scoring.result, judgement.target)
    if len(waiting) != 1:
        return None
    question = questionnaire.question_by_id[waiting[0]]
    for value in _answers_upwards(question):
        tried = Scoring(questionnaire, {**answers, question.id: Answer(State.ANSWERED, value)}, scoring)
        for found in judgements_on(tried.result, judgement.target):
            if found.threshold.id == judgement.threshold.id and found.verdict is Verdict.MET:
                return Deciding(judgement.threshold.id, question.id, value)
    return None


def _answers_upwards(question: Question) -> list[Value]:
    form = question.form
    if isinstance(form, LevelForm):
        return [point.value for point in form.scale.points]
    if isinstance(form, ChoiceForm):
        return [option.id for option in sorted(form.options, key=lambda option: option.points)]
    if isinstance(form, YesNoForm):
        words: list[Value] = ["no", "partly", "yes"] if form.yes_is_good else ["yes", "partly", "no"]
        return words if form.partly else [word for word in words if word != "partly"]
    return []
