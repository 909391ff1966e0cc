"""The worksheets that list: every answer, every threshold."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from openpyxl.worksheet.worksheet import Worksheet

from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.figures import Judgement, ThresholdResult
from selfassess.domain.questionnaire import LevelForm, Question, Source
from selfassess.domain.record import Evidence, SheetSnapshot
from selfassess.reports.workbook.cells import Column, Content, Number, write_table
from selfassess.voice import Voice
from selfassess.voice.findings import (
    comparison_words,
    figure_name,
    judged_value,
    judged_words,
    judgement_words,
    section_name,
    tally_words,
    value_words,
)
from selfassess.voice.terms import state_word, status_word, verdict_word


def write_answers(sheet: Worksheet, found: Sequence[SheetSnapshot], voice: Voice) -> None:
    """Write every question of the sheets with its answer."""
    columns = [
        Column(voice.translate("Workbook", "No."), 8),
        Column(voice.translate("Workbook", "Questionnaire"), 20, wraps=True),
        Column(voice.translate("Workbook", "Section"), 18, wraps=True),
        Column(voice.translate("Workbook", "Question"), 44, wraps=True),
        Column(voice.translate("Workbook", "Answer"), 14, wraps=True),
        Column(voice.translate("Workbook", "In words"), 44, wraps=True),
        Column(voice.translate("Workbook", "Justification"), 52, wraps=True),
        Column(voice.translate("Workbook", "Evidence"), 36, wraps=True),
        Column(voice.translate("Workbook", "For review"), 11),
        Column(voice.translate("Workbook", "Last period"), 12, wraps=True),
    ]
    write_table(sheet, 1, columns, [row for one in found for row in _answer_rows(one, voice)], voice)


def _answer_rows(found: SheetSnapshot, voice: Voice) -> Iterator[tuple[Content, ...]]:
    questionnaire = found.questionnaire
    evidence: dict[str, list[Evidence]] = {}
    for one in found.evidence:
        evidence.setdefault(one.question, []).append(one)
    title = voice.text(questionnaire.title)
    for question in questionnaire.questions:
        answer = found.answers.get(question.id, OPEN)
        before = found.previous.answers.get(question.id, OPEN) if found.previous else None
        yield (
            question.number,
            title,
            section_name(voice, questionnaire.path_by_question[question.id][0]),
            voice.text(question.text),
            _said(question, answer, voice),
            _in_words(question, answer, question.id in found.result.asked, voice),
            answer.why,
            "\n".join(one.name for one in evidence.get(question.id, ())),
            voice.translate("Workbook", "yes") if answer.marked else "",
            _said(question, before, voice) if before and before.state is State.ANSWERED else None,
        )


def _said(question: Question, answer: Answer, voice: Voice) -> Content:
    if answer.state is not State.ANSWERED or answer.value is None:
        return state_word(answer.state, voice)
    if isinstance(answer.value, Fraction):
        return Number.exact(answer.value)
    return value_words(voice, question, answer.value)


def _in_words(question: Question, answer: Answer, asked: bool, voice: Voice) -> str:
    """Return the level's own description, the figure with its unit, or why nothing is to be said."""
    if not asked:
        return voice.translate("Workbook", "Not asked: an earlier answer makes it needless.")
    if answer.state is not State.ANSWERED or answer.value is None:
        return ""
    form = question.form
    if isinstance(form, LevelForm):
        described = (
            text for point, text in zip(form.scale.points, form.texts, strict=False) if point.value == answer.value
        )
        return next((voice.text(text) for text in described), "")
    return value_words(voice, question, answer.value) if isinstance(answer.value, Fraction) else ""


def write_thresholds(sheet: Worksheet, found: Sequence[SheetSnapshot], voice: Voice) -> None:
    """Write every threshold of the sheets with what it was compared with."""
    columns = [
        Column(voice.translate("Workbook", "Threshold"), 46, wraps=True),
        Column(voice.translate("Workbook", "Applies to"), 32, wraps=True),
        Column(voice.translate("Workbook", "Limit"), 22, wraps=True),
        Column(voice.translate("Workbook", "Value"), 12, is_number=True),
        Column(voice.translate("Workbook", "Value with unit"), 18, wraps=True),
        Column(voice.translate("Workbook", "Verdict"), 26, wraps=True),
        Column(voice.translate("Workbook", "Status"), 14),
        Column(voice.translate("Workbook", "Source"), 48, wraps=True),
        Column(voice.translate("Workbook", "Address"), 40, wraps=True),
    ]
    rows = [
        row for one in found for threshold in one.result.thresholds for row in _threshold_rows(one, threshold, voice)
    ]
    write_table(sheet, 1, columns, rows, voice)


def _threshold_rows(found: SheetSnapshot, result: ThresholdResult, voice: Voice) -> Iterator[tuple[Content, ...]]:
    threshold = result.threshold
    label, limit = voice.text(threshold.label), comparison_words(voice, threshold)
    told = (status_word(threshold.status, voice), source_words(threshold.source, voice), threshold.source.url)
    if threshold.applies_to == "each_section":
        together = verdict_word(result.together, voice)
        everywhere = voice.translate("Workbook", "Every section together")
        yield label, everywhere, limit, None, tally_words(voice, result), together, *told
    for judgement in result.judgements:
        about = figure_name(voice, found.questionnaire, judgement.target)
        verdict = judgement_words(voice, found.questionnaire, judgement)
        words = judged_words(voice, found.questionnaire, judgement)
        yield label, about, limit, _judged(found, judgement), words, verdict, *told


def _judged(found: SheetSnapshot, judgement: Judgement) -> Content:
    value = judged_value(found.questionnaire, judgement)
    if value is None:
        return None
    number = Number.exact(value)
    return number if value.denominator == 1 or number.decimals < 6 else Number(value, found.questionnaire.decimals)


def source_words(source: Source, voice: Voice) -> str:
    """Return act or title, article, issuer and year of a source, as far as they are known."""
    parts = (voice.text(source.act or source.title), source.article, voice.text(source.issuer))
    return ", ".join([part for part in parts if part] + ([str(source.year)] if source.year else []))
