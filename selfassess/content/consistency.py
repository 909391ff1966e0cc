"""Whether the parts of a questionnaire fit together: targets, awards, tags."""

from fractions import Fraction

from selfassess.content.building import Draft
from selfassess.content.conditions import check_conditions
from selfassess.content.findings import Reading
from selfassess.domain.forms import NumberForm
from selfassess.domain.questionnaire import Kind, RollUp, Section, Threshold
from selfassess.domain.rounding import decimal_text


def check_consistency(draft: Draft, reading: Reading) -> None:
    """Note everything that refers to nothing or can never have an effect."""
    for threshold in draft.questionnaire.thresholds:
        _check_target(draft, threshold, reading.at(threshold.id))
    _check_awards(draft, reading)
    _check_tags(draft, reading)
    check_conditions(draft, reading)


def _check_target(draft: Draft, threshold: Threshold, reading: Reading) -> None:
    kind, _, name = threshold.applies_to.partition(":")
    line = draft.lines.targets[threshold.id]
    questionnaire = draft.questionnaire
    if kind == "question":
        _check_question_target(draft, name, line, reading)
    elif kind == "section" and name not in questionnaire.section_by_id:
        reading.unknown(line, "content.section_unknown", name, questionnaire.section_by_id)
    elif kind and not draft.lines.unread:
        sections = [questionnaire.section_by_id[name]] if kind == "section" else questionnaire.sections
        if not any(_has_figure(draft, section) for section in sections):
            reading.error(line, "content.target_without_figure", target=threshold.applies_to)
        else:
            _check_reach(draft, threshold, line, reading)


def _check_question_target(draft: Draft, name: str, line: int, reading: Reading) -> None:
    question = draft.questionnaire.question_by_id.get(name)
    if question is None:
        if name not in draft.lines.unread:
            reading.unknown(line, "content.question_unknown", name, draft.questionnaire.question_by_id)
    elif not isinstance(question.form, NumberForm) and not question.is_scored:
        reading.error(line, "content.target_without_figure", target=f"question:{name}")


def _has_figure(draft: Draft, section: Section) -> bool:
    scored = draft.questionnaire.kind is Kind.ASSESSMENT and section.scored
    return scored and any(question.is_scored for question in section.all_questions)


def _check_reach(draft: Draft, threshold: Threshold, line: int, reading: Reading) -> None:
    """Warn of a limit outside the scale; under `sum` figures are points and have other ends."""
    questionnaire = draft.questionnaire
    if questionnaire.roll_up is RollUp.SUM or threshold.value is None:
        return
    in_percent = threshold.unit.pick("en") in ("percent", "%")
    scale = None if in_percent else questionnaire.scale
    low, high = (scale.lowest, scale.highest) if scale else (Fraction(0), Fraction(100))
    if not low <= threshold.value <= high:
        value, ends = decimal_text(threshold.value), f"{decimal_text(low)}–{decimal_text(high)}"
        reading.warn(line, "content.target_beyond_scale", value=value, ends=ends)


def _check_awards(draft: Draft, reading: Reading) -> None:
    for award in draft.questionnaire.awards:
        for name in award.requires:
            if name not in draft.lines.thresholds:
                line = draft.lines.awards.get(award.id, 1)
                reading.at(award.id).unknown(line, "content.threshold_unknown", name, draft.lines.thresholds)


def _check_tags(draft: Draft, reading: Reading) -> None:
    sets = draft.questionnaire.tag_sets
    for question in draft.questionnaire.questions:
        for name, tags in question.tags.items():
            here, line = reading.at(question.id), draft.lines.tags[question.id]
            if name not in sets:
                here.unknown(line, "content.tag_set_unknown", name, sets)
                continue
            for tag in tags:
                if tag not in sets[name]:
                    here.unknown(line, "content.tag_unknown", tag, sets[name])
