"""A sheet of figures against published limits: a block for each figure, and the counts together."""

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from selfassess.domain.answers import State
from selfassess.domain.figures import Judgement
from selfassess.domain.forms import NumberForm
from selfassess.domain.questionnaire import Question, Section
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.columns import Columns, Stack
from selfassess.reports.pdf.cover import coverage_words
from selfassess.reports.pdf.flowables import Rule
from selfassess.reports.pdf.fonts import width_of
from selfassess.reports.pdf.limit_row import limit_row, source_line
from selfassess.reports.pdf.styles import GUTTER, TEXT_WIDTH, columns
from selfassess.voice.findings import counts_line, question_name, value_words
from selfassess.voice.terms import state_word

_VALUE_WIDTH = columns(4)


def limits_chapter(chapter: Chapter) -> list[Flowable]:
    """Return the whole chapter of a sheet without roll-up."""
    composer, voice = chapter.composer, chapter.voice
    story: list[Flowable] = [composer.heading(1, voice.text(chapter.questionnaire.title), outline=0)]
    story += composer.paragraphs("lead", voice.text(chapter.questionnaire.about))
    story += composer.paragraphs("text", f"{coverage_words(chapter)}.", lead=f"{counts_line(voice, chapter.result)}.")
    judgements = _by_question(chapter)
    for section in chapter.questionnaire.sections:
        story += _section(chapter, section, judgements)
    return story


def _by_question(chapter: Chapter) -> dict[str, list[Judgement]]:
    found: dict[str, list[Judgement]] = {}
    for result in chapter.result.thresholds:
        for judgement in result.judgements:
            found.setdefault(judgement.target, []).append(judgement)
    return found


def _section(chapter: Chapter, section: Section, judgements: dict[str, list[Judgement]]) -> list[Flowable]:
    heading = chapter.composer.heading(2, chapter.voice.text(section.title), outline=1)
    blocks = [_figure(chapter, question, judgements.get(question.id, [])) for question in section.all_questions]
    heading.below = next(iter(blocks), None)
    return [heading, Rule(after=0), *blocks]


def _figure(chapter: Chapter, question: Question, judgements: list[Judgement]) -> Columns:
    """Return a figure with its value, the justification, and a row for each of its limits."""
    composer = chapter.composer
    value = _value(chapter, question)
    fits_beside = width_of(value, 9.5, 600) <= _VALUE_WIDTH and "\n" not in value
    beside = composer.words("cell_right_bold", value if fits_beside else "")
    if not value:
        beside = composer.words("caption_right", state_word(chapter.answer(question).state, chapter.voice))
    name = composer.paragraphs("cell_bold", f"{question.number}. {_name(chapter, question)}")
    first = Columns(
        [
            Stack(0, TEXT_WIDTH - _VALUE_WIDTH - GUTTER, name),
            Stack(TEXT_WIDTH - _VALUE_WIDTH, _VALUE_WIDTH, [beside]),
        ]
    )
    below = [] if fits_beside else composer.quotes(value)
    why = composer.paragraphs("caption", chapter.answer(question).why)
    return Columns(
        [Stack(0, TEXT_WIDTH, [first, *below, *why, *_limits(chapter, judgements)])], padding=3.5, ruled=True
    )


def _limits(chapter: Chapter, judgements: list[Judgement]) -> Iterator[Flowable]:
    """Yield a row for each limit; a source that several in a row share stands below the last of them."""
    sources = [source_line(chapter, judgement.threshold.source) for judgement in judgements]
    for place, (judgement, source) in enumerate(zip(judgements, sources, strict=True), 1):
        yield limit_row(chapter, judgement, "" if sources[place : place + 1] == [source] else source)


def _name(chapter: Chapter, question: Question) -> str:
    """Return the name of a figure without its unit, which stands with the value."""
    name = question_name(chapter.voice, question)
    unit = chapter.voice.text(question.form.unit) if isinstance(question.form, NumberForm) else ""
    return name.removesuffix(f": {unit}") if unit else name


def _value(chapter: Chapter, question: Question) -> str:
    """Return what was filled in, with its unit; empty where nothing was."""
    answer = chapter.answer(question)
    if answer.state is not State.ANSWERED or answer.value is None:
        return ""
    return value_words(chapter.voice, question, answer.value)
