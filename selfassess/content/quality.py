"""What makes a valid questionnaire a poor one: warnings of `questionnaire check`, never of opening a file."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from selfassess.content.building import Draft
from selfassess.content.documents import read_document
from selfassess.content.findings import Findings, Reading, problems
from selfassess.content.loading import parse
from selfassess.content.reachability import can_hold
from selfassess.domain.errors import Problem
from selfassess.domain.forms import LevelForm
from selfassess.domain.questionnaire import Question, Status, Threshold
from selfassess.domain.rounding import decimal_text
from selfassess.domain.text import Text

LONGEST_TEXT = 1500
"""Characters of one text that still fit a screen of 1366x768 beside the outline."""


@dataclass(frozen=True, slots=True)
class Check:
    """What is wrong with a questionnaire file and what could be better, both in the order of the file."""

    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def check(path: Path) -> Check:
    """Read a questionnaire file with every mistake and weakness.

    Raises Problem where the file cannot be read at all (as `load`).
    """
    document = read_document(path)
    parsed = parse(document)
    findings = Findings(parsed.findings.errors, list(parsed.findings.warnings))
    if parsed.draft and not findings.errors:
        _note_weaknesses(parsed.draft, Reading(findings, parsed.draft.questionnaire.languages))
    return Check(problems(findings.errors, document.name), problems(findings.warnings, document.name))


def _note_weaknesses(draft: Draft, reading: Reading) -> None:
    _note_repeated_levels(draft, reading)
    for threshold in draft.questionnaire.thresholds:
        if threshold.status is not Status.HOUSE and not _is_named(threshold):
            line = draft.lines.thresholds[threshold.id]
            reading.at(threshold.id).warn(line, "content.threshold_without_source")
    for question in draft.questionnaire.questions:
        line, here = draft.lines.places[question.id], reading.at(question.id)
        if draft.questionnaire.is_scored and question.is_scored and not question.evidence and not question.sources:
            here.warn(line, "content.question_without_evidence")
        for language, words in _longest(question):
            here.warn(line, "content.text_too_long", language=language, found=len(words), most=LONGEST_TEXT)
        if question.relevant_if and not can_hold(question.relevant_if, draft.questionnaire.question_by_id):
            here.warn(draft.lines.relevance[question.id], "content.never_relevant")


def _is_named(threshold: Threshold) -> bool:
    return bool(threshold.source.title or threshold.source.act or threshold.source.url)


def _note_repeated_levels(draft: Draft, reading: Reading) -> None:
    first: dict[tuple[str, str], tuple[str, str]] = {}
    for question in draft.questionnaire.questions:
        if not isinstance(question.form, LevelForm):
            continue
        for point, text in zip(question.form.scale.points, question.form.texts, strict=True):
            level = decimal_text(point.value)
            for language, words in text.by_language.items():
                key = (language, " ".join(words.casefold().split()))
                other, other_level = first.setdefault(key, (question.id, level))
                if (other, other_level) != (question.id, level):
                    line = draft.lines.places[question.id]
                    fields = {"level": level, "language": language, "other": other, "other_level": other_level}
                    reading.at(question.id).warn(line, "content.level_repeated", **fields)


def _longest(question: Question) -> Iterator[tuple[str, str]]:
    texts: list[Text] = [question.text, question.help, question.evidence]
    if isinstance(question.form, LevelForm):
        texts.extend(question.form.texts)
    for text in texts:
        for language, words in text.by_language.items():
            if len(words) > LONGEST_TEXT:
                yield language, words
