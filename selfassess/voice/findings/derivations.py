"""How a figure came about, in words: the same on the screen, in the appendix and on the command line."""

from fractions import Fraction

from selfassess.domain.explanation import Case, Explanation, Row
from selfassess.domain.figures import Judgement, Left, Verdict
from selfassess.domain.forms import LevelForm
from selfassess.domain.questionnaire import Questionnaire, RollUp
from selfassess.domain.rounding import rounded_against
from selfassess.voice import Voice
from selfassess.voice.findings.deciding import undecided_sentence
from selfassess.voice.findings.headline import bounds_lead, headline, provisional_words
from selfassess.voice.findings.limits import judgement_words
from selfassess.voice.findings.notation import (
    Numeral,
    exact_words,
    figure_name,
    figure_words,
    left_word,
    speaks_of_principles,
)
from selfassess.voice.terms import status_words
from selfassess.voice.waiting import waiting_words


def explanation_lines(voice: Voice, questionnaire: Questionnaire, explanation: Explanation) -> list[str]:
    """Return the whole derivation of a figure as lines of text."""
    figure, limit = explanation.figure, leading_limit(explanation)
    name = figure_name(voice, questionnaire, figure.id)
    words = headline(voice, questionnaire, figure, limit)
    so_far = f" ({provisional_words(voice, questionnaire, figure)})" if bounds_lead(figure) else ""
    lines = [f"{name}: {words}{so_far}"]
    lines.append(rule_sentence(voice, questionnaire, explanation))
    if figure.value is not None:
        lines.append(voice.translate("Findings", "Each line: value × weight = product."))
    lines += [row_line(voice, questionnaire, row) for row in explanation.rows]
    if figure.value is not None:
        lines += [*_sums_lines(voice, explanation), result_line(voice, questionnaire, explanation)]
    lines += [line for line in [bounds_line(voice, questionnaire, explanation)] if line]
    lines += [case_line(voice, questionnaire, case, limit) for case in explanation.cases]
    for judgement in explanation.judgements:
        lines.append(judgement_line(voice, questionnaire, judgement))
        lines += judgement_remarks(voice, questionnaire, explanation, judgement)
    return lines


def _sums_lines(voice: Voice, explanation: Explanation) -> list[str]:
    """Return what is divided by what; under `sum` nothing is divided."""
    if explanation.figure.rule is RollUp.SUM:
        return []
    fields = {"products": exact_words(voice, explanation.products), "weights": exact_words(voice, explanation.weights)}
    return [voice.translate("Findings", "Products together: {products}; weights together: {weights}.", **fields)]


def leading_limit(explanation: Explanation) -> Fraction | None:
    """Return the limit that no rounding of the figure may contradict: the first there is, one for orientation last."""
    found = [judgement for judgement in explanation.judgements if judgement.limit is not None]
    return min(found, key=lambda judgement: judgement.threshold.orientation).limit if found else None


def rule_sentence(voice: Voice, questionnaire: Questionnaire, explanation: Explanation) -> str:
    """Return how the figure is made, and what is left out of it or still open."""
    coverage = explanation.figure.coverage
    waiting = coverage.open + coverage.cannot_judge
    sentences = [_rule(voice, questionnaire, explanation)]
    if coverage.not_applicable:
        sentences.append(
            voice.translate("Findings", "%n questions are not applicable and left out.", "", coverage.not_applicable)
        )
    if coverage.cannot_judge:
        words = waiting_words(voice, coverage.open, coverage.cannot_judge)
        sentences.append(voice.translate("Findings", "{waiting}, so the score is provisional.", waiting=words))
    elif waiting:
        sentences.append(
            voice.translate("Findings", "%n questions are still open, so the score is provisional.", "", waiting)
        )
    elif explanation.figure.provisional:
        sentences.append(
            voice.translate("Findings", "Open questions decide what else is asked, so the score is provisional.")
        )
    return " ".join(sentences)


def _rule(voice: Voice, questionnaire: Questionnaire, explanation: Explanation) -> str:
    counted = [row.part for row in explanation.rows if row.product is not None]
    n = len(counted)
    if not n:
        return voice.translate("Findings", "No question of this figure has been answered yet.")
    if explanation.figure.rule is RollUp.SUM:
        return voice.translate("Findings", "The points of %n items together.", "", n)
    if not any(part.is_section for part in counted):
        return voice.translate("Findings", "The weighted mean of %n answered questions.", "", n)
    if not all(part.is_section for part in counted):
        return voice.translate("Findings", "The weighted mean of %n items.", "", n)
    if speaks_of_principles(questionnaire):
        return voice.translate("Findings", "The weighted mean of %n principles.", "", n)
    return voice.translate("Findings", "The weighted mean of %n sections.", "", n)


def row_line(voice: Voice, questionnaire: Questionnaire, row: Row) -> str:
    """Return one item of the sum, such as `2.1 Human rights procedure: 3 × 1 = 3`, or why it is left out."""
    name = figure_name(voice, questionnaire, row.part.id)
    if row.part.value is None or row.product is None:
        reason = left_word(voice, row.part.left or Left.EMPTY)
        return voice.translate("Findings", "{name}: {reason}, left out", name=name, reason=reason)
    value, weight, product = (exact_words(voice, number) for number in (row.part.value, row.part.weight, row.product))
    return f"{name}: {value} × {weight} = {product}"


def division_words(voice: Voice, products: Fraction, weights: Fraction) -> str:
    """Return the division of the sum of products by the sum of weights, such as `13 : 5`."""
    fields = {"products": exact_words(voice, products), "weights": exact_words(voice, weights)}
    return voice.translate("Findings", "{products} ÷ {weights}", **fields)


def equation_words(voice: Voice, explanation: Explanation) -> str:
    """Return the unrounded result with its making, such as `13 : 5 = 2,6`; under `sum` only the sum."""
    result = exact_words(voice, explanation.figure.value or Fraction(0))
    if explanation.figure.rule is RollUp.SUM:
        return result
    return f"{division_words(voice, explanation.products, explanation.weights)} = {result}"


def result_line(voice: Voice, questionnaire: Questionnaire, explanation: Explanation) -> str:
    """Return the unrounded result and how it is rounded."""
    value = explanation.figure.value or Fraction(0)
    rounding = rounding_words(voice, questionnaire, value, leading_limit(explanation))
    return f"{equation_words(voice, explanation)} – {rounding}"


def rounding_words(voice: Voice, questionnaire: Questionnaire, value: Fraction, limit: Fraction | None = None) -> str:
    """Return whether the result is shown exactly, and to how many decimals it is rounded then."""
    shown = rounded_against(value, questionnaire.decimals, limit)
    decimals = _decimals_words(voice, len(shown.partition(".")[2]))
    if 10**6 % value.denominator == 0:
        return voice.translate("Findings", "exactly, then rounded to {decimals}", decimals=decimals)
    return voice.translate("Findings", "not rounded yet, then rounded to {decimals}", decimals=decimals)


def _decimals_words(voice: Voice, decimals: int) -> str:
    if decimals == 0:
        return voice.translate("Findings", "a whole number")
    if decimals == 1:
        return voice.translate("Findings", "one decimal")
    return voice.translate("Findings", "{count} decimals", count=Numeral(voice, decimals, "f"))


def bounds_line(voice: Voice, questionnaire: Questionnaire, explanation: Explanation) -> str:
    """Return the lowest and the highest result still possible; empty when nothing can change it."""
    bounds = explanation.figure.bounds
    if bounds is None or bounds.is_final:
        return ""
    limit = leading_limit(explanation)
    low, high = (figure_words(voice, questionnaire, end, limit) for end in (bounds.low, bounds.high))
    return voice.translate("Findings", "Still possible: from {low} to {high}", low=low, high=high)


def case_words(voice: Voice, questionnaire: Questionnaire, case: Case) -> str:
    """Return the condition of a case, such as `If question 2.5 were level 0`."""
    question = questionnaire.question_by_id[case.question]
    fields = {"number": question.number, "points": exact_words(voice, case.points)}
    own_scale = isinstance(question.form, LevelForm) and question.form.scale == questionnaire.scale
    if own_scale:
        return voice.translate("Findings", "If question {number} were level {points}", **fields)
    return voice.translate("Findings", "If question {number} were worth {points}", **fields)


def case_equation(
    voice: Voice, questionnaire: Questionnaire, case: Case, limit: Fraction | None = None
) -> tuple[str, str]:
    """Return the making of a case's result (empty under `sum`) and the result, rounded."""
    is_sum = questionnaire.roll_up is RollUp.SUM
    making = "" if is_sum else division_words(voice, case.products, case.weights)
    return making, figure_words(voice, questionnaire, case.value, limit)


def case_line(voice: Voice, questionnaire: Questionnaire, case: Case, limit: Fraction | None = None) -> str:
    """Return a case as one line, such as `If question 2.5 were level 0: 13 : 6 = 2,17`."""
    equation = " = ".join(part for part in case_equation(voice, questionnaire, case, limit) if part)
    return f"{case_words(voice, questionnaire, case)}: {equation}"


def judgement_line(voice: Voice, questionnaire: Questionnaire, judgement: Judgement) -> str:
    """Return a threshold with its status and the verdict on it."""
    label = voice.text(judgement.threshold.label)
    status = status_words(judgement.threshold, voice)
    return f"{label} ({status}): {judgement_words(voice, questionnaire, judgement)}"


def judgement_remarks(
    voice: Voice, questionnaire: Questionnaire, explanation: Explanation, judgement: Judgement
) -> list[str]:
    """Return what would decide an undecided verdict, and the warning about not-applicable answers."""
    remarks = []
    if judgement.verdict is Verdict.NOT_DECIDED:
        remarks.append(undecided_sentence(voice, questionnaire, explanation, judgement))
    if judgement.hangs_on_not_applicable:
        remarks.append(not_applicable_warning(voice))
    return remarks


def not_applicable_warning(voice: Voice) -> str:
    """Return the warning that a verdict hangs on what was said to be not applicable."""
    return voice.translate(
        "Findings", "If the questions that are not applicable counted as lowest, the verdict would be different."
    )
