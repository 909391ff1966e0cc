"""How the score is made: the rules in words, and which figure shows them best."""

from collections.abc import Iterator

from selfassess.domain.figures import OVERALL, Figure, Result
from selfassess.domain.forms import YesNoForm
from selfassess.domain.questionnaire import Questionnaire, RollUp
from selfassess.voice import Voice


def method_lines(voice: Voice, questionnaire: Questionnaire) -> Iterator[str]:
    """Yield the rules by which the figures of a questionnaire are made, a paragraph each."""
    if not questionnaire.is_scored:
        yield voice.translate(
            "Findings",
            "Every figure is compared with its own limits, exactly and in its own unit. Nothing is added up, and what "
            "is for orientation is compared in words, never as met or not met.",
        )
        return
    beginning, *ending = shared_method(voice)
    yield beginning
    yield from own_method(voice, questionnaire)
    yield from ending


def own_method(voice: Voice, questionnaire: Questionnaire) -> Iterator[str]:
    """Yield what a yes and a no are worth where they are asked for, and how the questions come together."""
    asked = (question.form for question in questionnaire.questions if question.is_scored)
    yes_no = [form for form in asked if isinstance(form, YesNoForm)]
    if any(form.partly for form in yes_no):
        yield voice.translate(
            "Findings", "Of a yes and a no the good answer counts in full, “partly” by half, and the other not at all."
        )
    elif yes_no:
        yield voice.translate("Findings", "Of a yes and a no the good answer counts in full, and the other not at all.")
    yield _rule(voice, questionnaire.roll_up)


def shared_method(voice: Voice) -> Iterator[str]:
    """Yield the rules that hold for every scored questionnaire: values first, then bounds and rounding."""
    yield voice.translate(
        "Findings",
        "Every answer is turned into a value on one scale. Questions that are not applicable leave the calculation; "
        "open questions and those that cannot be judged have no value yet.",
    )
    yield voice.translate(
        "Findings",
        "The bounds are the lowest and the highest score that the open questions still allow. A verdict is final "
        "only when both ends of the range say the same; until then it is “not decided”.",
    )
    yield voice.translate(
        "Findings",
        "Calculation is exact. Only the figure shown is rounded, half away from zero; verdicts compare the "
        "unrounded value.",
    )


def _rule(voice: Voice, rule: RollUp) -> str:
    if rule is RollUp.SUM:
        return voice.translate("Findings", "The score is the sum of the points of all questions.")
    if rule is RollUp.MEAN_OF_QUESTIONS:
        return voice.translate("Findings", "The overall score is the weighted mean of all questions that have a value.")
    return voice.translate(
        "Findings",
        "The score of a section is the weighted mean of its questions; the overall score is the weighted mean "
        "of the sections.",
    )


def worked_example(questionnaire: Questionnaire, result: Result) -> str | None:
    """Return the figure that shows best how figures are made; None while nothing has a score.

    That is the first section with a score from which something is left out, else the first with a score, else the
    whole.
    """
    sections = [result.sections[one.id] for one in questionnaire.sections if one.id in result.sections]
    scored = [figure for figure in sections if figure.value is not None]
    if not scored:
        return OVERALL if result.overall is not None and result.overall.value is not None else None
    return next((figure for figure in scored if _leaves_out(figure)), scored[0]).id


def _leaves_out(figure: Figure) -> bool:
    return any(part.value is None for part in figure.parts)
