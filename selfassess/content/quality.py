"""What makes a valid questionnaire a poor one: warnings of `questionnaire check`, never of opening a file."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from selfassess.content.building import Draft
from selfassess.content.documents import read_document
from selfassess.content.findings import Findings, Reading, problems
from selfassess.content.loading import parse
from selfassess.content.reachability import can_be_asked
from selfassess.content.succession import note_succession
from selfassess.domain.errors import Problem
from selfassess.domain.forms import ChecklistForm, ChoiceForm, LevelForm
from selfassess.domain.library import Library
from selfassess.domain.questionnaire import Question, Source, Status, Threshold
from selfassess.domain.rounding import decimal_text
from selfassess.domain.text import Text

LONGEST_TEXT = 1500
"""Characters that still fit a screen of 1366x768 beside the outline: one text, or a question with all it is read with.

Guidance is a page of a book and is not measured.
"""


@dataclass(frozen=True, slots=True)
class Check:
    """What is wrong with a questionnaire file and what could be better, both in the order of the file."""

    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def check(path: Path, library: Library | None = None, as_of: dt.date | None = None) -> Check:
    """Read a questionnaire file with every mistake and weakness.

    Beside those of the file itself, mistakes are what contradicts the questionnaires of `library`; with `as_of` sources
    not checked in the year before that day are weaknesses.
    Raises Problem where the file cannot be read at all (as `load`).
    """
    document = read_document(path)
    parsed = parse(document)
    findings = Findings(list(parsed.findings.errors), list(parsed.findings.warnings))
    if parsed.draft:
        reading = Reading(findings, parsed.draft.questionnaire.languages)
        if library:
            note_succession(parsed.draft, document.sha256, library, reading)
        if not parsed.findings.errors:
            _note_weaknesses(parsed.draft, reading)
            if as_of:
                _note_age(parsed.draft, as_of, reading)
    return Check(problems(findings.errors, document.name), problems(findings.warnings, document.name))


def _note_weaknesses(draft: Draft, reading: Reading) -> None:
    _note_repeated_levels(draft, reading)
    _note_long_texts(draft, reading)
    for threshold in draft.questionnaire.thresholds:
        if threshold.status is not Status.HOUSE and not _is_named(threshold):
            line = draft.lines.thresholds[threshold.id]
            reading.at(threshold.id).warn(line, "content.threshold_without_source")
    for question in draft.questionnaire.questions:
        line, here = draft.lines.places[question.id], reading.at(question.id)
        if draft.questionnaire.is_scored and question.is_scored and not question.evidence and not question.sources:
            here.warn(line, "content.question_without_evidence")
        if not can_be_asked(question, draft.questionnaire.question_by_id):
            here.warn(draft.lines.relevance[question.id], "content.never_relevant")


def _is_named(threshold: Threshold) -> bool:
    return bool(threshold.source.title or threshold.source.act or threshold.source.url)


def _note_age(draft: Draft, as_of: dt.date, reading: Reading) -> None:
    """Note sources that nobody has looked at in the year before `as_of`, and those that do not say when."""
    # days of the file are texts in ISO form, and these sort as the days do
    oldest = f"{as_of.year - 1:04}-{as_of:%m-%d}"
    for where, line, source in draft.lines.sources:
        name = _name_of(source, reading.languages[0])
        if not source.checked:
            reading.at(where).warn(line, "content.source_unchecked", name=name)
        elif source.checked < oldest:
            fields = {"name": name, "checked": source.checked, "day": as_of.isoformat()}
            reading.at(where).warn(line, "content.source_stale", **fields)


def _name_of(source: Source, language: str) -> str:
    title = (source.act or source.title).pick(language)
    return " ".join(filter(None, (title, source.article))) or source.url


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


def _note_long_texts(draft: Draft, reading: Reading) -> None:
    for where, line, text in _single_texts(draft):
        for language, words in text.by_language.items():
            if len(words) > LONGEST_TEXT:
                here = reading.at(where)
                here.warn(line, "content.text_too_long", language=language, found=len(words), most=LONGEST_TEXT)
    for question in draft.questionnaire.questions:
        for language in draft.questionnaire.languages:
            found = sum(len(text.pick(language)) for text in _read_together(question))
            if found > LONGEST_TEXT:
                line, here = draft.lines.places[question.id], reading.at(question.id)
                here.warn(line, "content.question_too_long", language=language, found=found, most=LONGEST_TEXT)


def _single_texts(draft: Draft) -> Iterator[tuple[str, int, Text]]:
    """Yield texts that are read each by itself, with the id they belong to and its line."""
    questionnaire, lines = draft.questionnaire, draft.lines
    yield "", lines.head.get("about", 1), questionnaire.about
    for section in questionnaire.section_by_id.values():
        yield section.id, lines.places[section.id], section.text
    for question in questionnaire.questions:
        yield question.id, lines.places[question.id], question.evidence
    for threshold in questionnaire.thresholds:
        yield threshold.id, lines.thresholds[threshold.id], threshold.text
    for where, line, source in lines.sources:
        yield where, line, source.duty
        yield where, line, source.note


def _read_together(question: Question) -> Iterator[Text]:
    """Yield what stands on the screen while a question is answered."""
    yield question.text
    yield question.help
    form = question.form
    if isinstance(form, LevelForm):
        yield from form.texts
    elif isinstance(form, ChoiceForm):
        yield from (option.label for option in form.options)
    elif isinstance(form, ChecklistForm):
        yield from (item.label for item in form.items)
