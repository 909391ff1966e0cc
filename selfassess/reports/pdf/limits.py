"""A sheet of figures against published limits: a table for each section, and the counts together."""

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from selfassess.domain.answers import State
from selfassess.domain.figures import Judgement
from selfassess.domain.questionnaire import Question, Section
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.composer import LONGEST_IN_CELL, Cell, Column
from selfassess.reports.pdf.cover import coverage_words
from selfassess.reports.pdf.overview import source_line
from selfassess.reports.pdf.styles import TEXT_WIDTH
from selfassess.voice.findings import counts_line, judgement_words, value_words
from selfassess.voice.terms import state_word

_MOST_ROWS = 60
"""A longer table is made of several: parting a very long one page by page is slow."""


def limits_chapter(chapter: Chapter) -> list[Flowable]:
    """Return the whole chapter of a sheet without roll-up."""
    composer, voice = chapter.composer, chapter.voice
    story: list[Flowable] = [composer.heading(1, voice.text(chapter.questionnaire.title), outline=0)]
    story += composer.paragraphs("lead", voice.text(chapter.questionnaire.about))
    story += composer.paragraphs("text", f"{coverage_words(chapter)}.", lead=f"{counts_line(voice, chapter.result)}.")
    judgements = _by_question(chapter)
    for section in chapter.questionnaire.sections:
        story.append(composer.heading(2, chapter.voice.text(section.title), outline=1))
        story += _tables(chapter, section, judgements)
    return story


def _by_question(chapter: Chapter) -> dict[str, list[Judgement]]:
    found: dict[str, list[Judgement]] = {}
    for result in chapter.result.thresholds:
        for judgement in result.judgements:
            found.setdefault(judgement.target, []).append(judgement)
    return found


def _tables(chapter: Chapter, section: Section, judgements: dict[str, list[Judgement]]) -> Iterator[Flowable]:
    voice = chapter.voice
    head = [
        Column(voice.translate("Report", "Figure"), TEXT_WIDTH - 78 - 116 - 100 - 58),
        Column(voice.translate("Report", "Value"), 78, figures=True),
        Column(voice.translate("Report", "Limit and source"), 116),
        Column(voice.translate("Report", "Verdict"), 100),
        Column(voice.translate("Report", "Status"), 58, figures=True),
    ]
    rows = [
        row for question in section.all_questions for row in _rows(chapter, question, judgements.get(question.id, []))
    ]
    for start in range(0, len(rows), _MOST_ROWS):
        yield chapter.composer.grid(head, rows[start : start + _MOST_ROWS], top=True)
    for question in section.all_questions:
        yield from _long_texts(chapter, question)


def _long_texts(chapter: Chapter, question: Question) -> Iterator[Flowable]:
    """Yield what is too long for the table, below it."""
    answer = chapter.answer(question)
    texts = [text for text in (_value_words(chapter, question), answer.why) if len(text) > LONGEST_IN_CELL]
    if texts:
        yield chapter.composer.words("question", f"{question.number}. {_name(chapter, question)}")
    for text in texts:
        yield from chapter.composer.quotes(text)


def _name(chapter: Chapter, question: Question) -> str:
    return chapter.voice.text(question.short or question.text)


def _value_words(chapter: Chapter, question: Question) -> str:
    answer = chapter.answer(question)
    if answer.state is not State.ANSWERED or answer.value is None:
        return ""
    return value_words(chapter.voice, question, answer.value)


def _rows(chapter: Chapter, question: Question, judgements: list[Judgement]) -> Iterator[list[Cell]]:
    """Yield a row for each limit of a question; its value and the justification stand in the first."""
    composer, voice = chapter.composer, chapter.voice
    answer = chapter.answer(question)
    why = answer.why if len(answer.why) <= LONGEST_IN_CELL else _below(chapter)
    name = composer.stacked(f"{question.number}. {_name(chapter, question)}", why)
    words = _value_words(chapter, question)
    value: Cell = composer.words("caption_right", state_word(answer.state, voice))
    if words:
        style = "cell_right_bold" if len(words) <= LONGEST_IN_CELL else "caption_right"
        value = composer.words(style, words if len(words) <= LONGEST_IN_CELL else _below(chapter))
    again = composer.words("caption", f"{question.number}. {_name(chapter, question)}")
    if not judgements:
        yield [name, value, "–", "", ""]
    for index, judgement in enumerate(judgements):
        first = [again, ""] if index else [name, value]
        yield [*first, *_limit(chapter, judgement)]


def _below(chapter: Chapter) -> str:
    return chapter.voice.translate("Report", "see below the table")


def _limit(chapter: Chapter, judgement: Judgement) -> list[Cell]:
    composer, threshold = chapter.composer, judgement.threshold
    words = judgement_words(chapter.voice, chapter.questionnaire, judgement)
    limit = composer.stacked(chapter.voice.text(threshold.label), source_line(chapter, threshold.source))
    return [limit, composer.verdict(judgement.verdict, words), composer.chip(threshold.status)]
