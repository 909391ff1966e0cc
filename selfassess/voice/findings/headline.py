"""How a figure stands at the head of a page or a cover, and how far it can still move."""

from fractions import Fraction

from selfassess.domain.figures import OVERALL, Figure, Judgement, Result
from selfassess.domain.findings import is_barely_begun
from selfassess.domain.questionnaire import Questionnaire
from selfassess.voice import Voice
from selfassess.voice.findings.limits import judged_words
from selfassess.voice.findings.notation import figure_words, of_highest


def headline(voice: Voice, questionnaire: Questionnaire, figure: Figure, limit: Fraction | None = None) -> str:
    """Return what is set large: the figure, or its bounds while less than half is answered, such as `0,14–3,92`."""
    range_words = _range_words(voice, questionnaire, figure)
    return range_words if bounds_lead(figure) else figure_words(voice, questionnaire, figure.value, limit)


def provisional_words(voice: Voice, questionnaire: Questionnaire, figure: Figure) -> str:
    """Return the short line under a headline: that it is provisional and the other of figure and bounds.

    Empty once nothing is open, and where there is no figure yet.
    """
    if not figure.provisional or figure.value is None:
        return ""
    if bounds_lead(figure):
        so_far = figure_words(voice, questionnaire, figure.value)
        return voice.translate("Findings", "provisional, {figure} so far", figure=so_far)
    bounds = _range_words(voice, questionnaire, figure)
    return voice.translate("Findings", "provisional, {bounds}", bounds=bounds)


def overall_words(voice: Voice, questionnaire: Questionnaire, figure: Figure, limit: Fraction | None = None) -> str:
    """Return the overall figure in running text: where its bounds lead with what they are, such as
    `0.14–3.92 of 4 (provisional, 2.33 so far)`.
    """
    words = f"{headline(voice, questionnaire, figure, limit)} {of_highest(voice, questionnaire, figure)}".strip()
    return f"{words} ({provisional_words(voice, questionnaire, figure)})" if bounds_lead(figure) else words


def compared_words(voice: Voice, questionnaire: Questionnaire, result: Result, judgement: Judgement) -> str:
    """Return what is held against a threshold: the judged value, or the overall bounds while these lead."""
    overall = result.overall
    is_overall = judgement.target == OVERALL and judgement.compared == judgement.value
    if overall is not None and is_overall and bounds_lead(overall):
        return headline(voice, questionnaire, overall)
    return judged_words(voice, questionnaire, judgement)


def bounds_lead(figure: Figure) -> bool:
    """Tell whether bounds stand in the place of a figure: of the overall one, while less than half is answered.

    A section is small: its mark stands beside its bounds from the first answer on.
    """
    return figure.id == OVERALL and figure.provisional and figure.value is not None and is_barely_begun(figure.coverage)


def _range_words(voice: Voice, questionnaire: Questionnaire, figure: Figure) -> str:
    if figure.bounds is None:
        return figure_words(voice, questionnaire, figure.value)
    low, high = (figure_words(voice, questionnaire, end) for end in (figure.bounds.low, figure.bounds.high))
    return low if low == high else voice.between(low, high)


def provisional_line(voice: Voice, questionnaire: Questionnaire, figure: Figure) -> str:
    """Return how far a figure can still move; empty once nothing is open."""
    if not figure.provisional:
        return ""
    counted = {"answered": voice.number(figure.coverage.answered), "total": voice.number(figure.coverage.applicable)}
    if figure.bounds is None or figure.value is None:
        return voice.translate("Findings", "Provisional: {answered} of {total}", **counted)
    low, high = (figure_words(voice, questionnaire, end) for end in (figure.bounds.low, figure.bounds.high))
    return voice.translate(
        "Findings",
        "Provisional: {answered} of {total}; the final one from {low} to {high}",
        **counted,
        low=low,
        high=high,
    )
