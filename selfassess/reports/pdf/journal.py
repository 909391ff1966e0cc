"""The log of changes: who changed what and when; a long one question by question."""

from collections.abc import Sequence
from itertools import groupby

from reportlab.platypus.flowables import Flowable

from selfassess.domain.answers import Answer, State
from selfassess.domain.forms import TextForm
from selfassess.domain.questionnaire import Question
from selfassess.domain.record import LogEntry
from selfassess.reports.pdf.appendix import title
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.composer import Cell, Column, clipped
from selfassess.reports.pdf.languages import beneath, joined, joined_each
from selfassess.reports.pdf.styles import TEXT_WIDTH
from selfassess.voice import Voice
from selfassess.voice.findings import value_words
from selfassess.voice.terms import state_word

_MOST_ENTRIES = 150
"""A log of more changes is told question by question."""
_WHEN, _WHO, _QUESTION, _COUNT = 84.0, 88.0, 48.0, 48.0


def journal_pages(chapters: Sequence[Chapter]) -> list[Flowable]:
    """Return the log of every sheet."""
    story = title(chapters[0], lambda voice: voice.translate("Report", "Log of changes"))
    for chapter in chapters:
        name = joined(chapter.tongues, lambda tongue: tongue.voice.text(tongue.questionnaire.title))
        story.append(chapter.composer.heading(2, name))
        log = chapter.sheet.log
        is_long = len(log) > _MOST_ENTRIES
        story += beneath(chapter.tongues, _long_line if is_long else _count_line)
        if log:
            story += _by_question(chapter) if is_long else _one_by_one(chapter)
    return story


def _count_line(chapter: Chapter) -> list[Flowable]:
    voice, count = chapter.voice, len(chapter.sheet.log)
    line = voice.translate("Report", "%n changes, oldest first.", "", count)
    return list(
        chapter.composer.paragraphs("text", line if count else voice.translate("Report", "Nothing was changed."))
    )


def _long_line(chapter: Chapter) -> list[Flowable]:
    count = len(chapter.sheet.log)
    line = chapter.voice.translate("Report", "%n changes, question by question; the file keeps every one.", "", count)
    return list(chapter.composer.paragraphs("text", line))


def _one_by_one(chapter: Chapter) -> Sequence[Flowable]:
    widths = (_WHEN, _WHO, _QUESTION, TEXT_WIDTH - _WHEN - _WHO - _QUESTION)
    titles = joined_each(chapter.tongues, _titles)
    rows: list[list[Cell]] = []
    for entry in chapter.sheet.log:
        question = chapter.questionnaire.question_by_id[entry.question]
        what = [_small(tongue, "; ".join(_changes(tongue.voice, question, entry))) for tongue in chapter.tongues]
        rows.append([*_cells(chapter, [_moment(chapter.voice, entry), entry.by, question.number]), what])
    return chapter.composer.grids([Column(*column) for column in zip(titles, widths, strict=True)], rows, True)


def _titles(chapter: Chapter) -> list[str]:
    voice = chapter.voice
    return [
        voice.translate("Report", "When"),
        voice.translate("Report", "Who"),
        voice.translate("Report", "Question"),
        voice.translate("Report", "Change"),
    ]


def _by_question(chapter: Chapter) -> Sequence[Flowable]:
    widths = (_QUESTION, _COUNT, _WHEN, _WHO, TEXT_WIDTH - _QUESTION - _COUNT - _WHEN - _WHO)
    titles = joined_each(chapter.tongues, _titles_by_question)
    order = {question.id: place for place, question in enumerate(chapter.questionnaire.questions)}
    log = sorted(chapter.sheet.log, key=lambda entry: order[entry.question])
    rows = [_summed(chapter, question, list(run)) for question, run in groupby(log, lambda entry: entry.question)]
    return chapter.composer.grids([Column(*column) for column in zip(titles, widths, strict=True)], rows, True)


def _titles_by_question(chapter: Chapter) -> list[str]:
    voice = chapter.voice
    return [
        voice.translate("Report", "Question"),
        voice.translate("Report", "Changes"),
        voice.translate("Report", "Last time"),
        voice.translate("Report", "By"),
        voice.translate("Report", "From first to last"),
    ]


def _summed(chapter: Chapter, question_id: str, entries: Sequence[LogEntry]) -> list[Cell]:
    """Return all changes of one question in a row."""
    voice, question = chapter.voice, chapter.questionnaire.question_by_id[question_id]
    answers = [entry for entry in entries if entry.kind == "answered"]
    ends: list[Flowable] = []
    if answers:
        first, final = answers[0].before, answers[-1].after
        ends = [_small(tongue, _turned(tongue.voice, question, first, final)) for tongue in chapter.tongues]
    last = entries[-1]
    return [*_cells(chapter, [question.number, voice.number(len(entries)), _moment(voice, last), last.by]), ends]


def _cells(chapter: Chapter, words: Sequence[str]) -> list[Cell]:
    return [_small(chapter, word) for word in words]


def _small(chapter: Chapter, words: str) -> Flowable:
    return chapter.composer.words("small", clipped(words))


def _moment(voice: Voice, entry: LogEntry) -> str:
    return f"{voice.date(entry.at.astimezone().date(), 'short')} {voice.time(entry.at)}"


def _changes(voice: Voice, question: Question, entry: LogEntry) -> list[str]:
    """Return what an entry changed, in words."""
    if entry.kind == "attached":
        return [voice.translate("Report", "evidence added: {name}", name=entry.evidence)]
    if entry.kind == "detached":
        return [voice.translate("Report", "evidence taken off: {name}", name=entry.evidence)]
    before, after = entry.before, entry.after
    found = []
    if (before.state, before.value) != (after.state, after.value):
        found.append(_turned(voice, question, before, after))
    if before.why != after.why:
        found.append(voice.translate("Report", "justification changed"))
    if before.note != after.note:
        found.append(voice.translate("Report", "note changed"))
    if before.marked != after.marked:
        marked, unmarked = voice.translate("Report", "marked for review"), voice.translate("Report", "mark taken off")
        found.append(marked if after.marked else unmarked)
    return found or [voice.translate("Report", "confirmed unchanged")]


def _turned(voice: Voice, question: Question, before: Answer, after: Answer) -> str:
    return f"{_said(voice, question, before)} › {_said(voice, question, after)}"


def _said(voice: Voice, question: Question, answer: Answer) -> str:
    """Return an answer in a few words; a free text stands with its question, not here."""
    if answer.state is not State.ANSWERED or answer.value is None or isinstance(question.form, TextForm):
        return state_word(answer.state, voice)
    return value_words(voice, question, answer.value)
