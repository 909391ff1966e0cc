"""A sheet of figures against published limits: a block for each figure, and the counts together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.platypus.flowables import Flowable

from selfassess.domain.answers import State
from selfassess.domain.figures import Judgement
from selfassess.domain.questionnaire import Question, Section, Status, Threshold
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.columns import Columns, Item, Stack
from selfassess.reports.pdf.composer import clipped
from selfassess.reports.pdf.flowables import Rule
from selfassess.reports.pdf.fonts import width_of
from selfassess.reports.pdf.languages import abreast, beneath, joined
from selfassess.reports.pdf.limit_row import limit_row, own_reason, source_line
from selfassess.reports.pdf.styles import GUTTER, TEXT_WIDTH, columns
from selfassess.reports.pdf.wording import language_lines, name_without_unit
from selfassess.voice.findings import counts_line, value_words
from selfassess.voice.terms import state_word

_VALUE_WIDTH = columns(4)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A figure of the chapter with its limits, as far as the report shows them."""

    question: Question
    judgements: tuple[Judgement, ...]


def limits_chapter(chapter: Chapter) -> list[Flowable]:
    """Return the whole chapter of a sheet without roll-up."""
    composer, voice = chapter.composer, chapter.voice
    story: list[Flowable] = [composer.heading(1, voice.text(chapter.questionnaire.title), outline=0)]
    for tongue in chapter.tongues[1:]:
        story += tongue.composer.paragraphs("subtitle", tongue.voice.text(chapter.questionnaire.title))
    story += beneath(chapter.tongues, _beginning)
    for section in chapter.questionnaire.sections:
        story += _section(chapter, section)
    return story


def _beginning(chapter: Chapter) -> list[Flowable]:
    """Return what the sheet is about, its counts, what only the full report shows, and what is at second hand."""
    composer, voice = chapter.composer, chapter.voice
    story: list[Flowable] = [*language_lines(chapter)]
    story += composer.paragraphs("lead", voice.text(chapter.questionnaire.about))
    story += composer.paragraphs("text", "", lead=f"{counts_line(voice, chapter.result)}.")
    every = sum(len(found.judgements) for found in chapter.result.thresholds)
    left_out = every - sum(len(found.judgements) for found in shown_limits(chapter))
    if left_out:
        more = voice.translate(
            "Report",
            "%n further limits have no value to compare and are not law; the full report shows them.",
            "",
            left_out,
        )
        story += composer.paragraphs("text", more)
    unread = sum(threshold.source.read == "secondary" for threshold in shown_thresholds(chapter))
    if unread:
        remark = voice.translate(
            "Report",
            "%n of the limits shown come from a description, not from the act itself; the list of sources marks them.",
            "",
            unread,
        )
        story += composer.paragraphs("text", remark)
    return story


def shown_thresholds(chapter: Chapter) -> list[Threshold]:
    """Return the thresholds whose verdicts the report shows, in their order."""
    if chapter.questionnaire.is_scored:
        return list(chapter.questionnaire.thresholds)
    shown = {judgement.threshold.id for found in shown_limits(chapter) for judgement in found.judgements}
    return [threshold for threshold in chapter.questionnaire.thresholds if threshold.id in shown]


def shown_limits(chapter: Chapter) -> list[_Shown]:
    """Return the figures with their limits: in full all, else those filled in and the limits that are law."""
    by_question: dict[str, list[Judgement]] = {}
    for result in chapter.result.thresholds:
        for judgement in result.judgements:
            by_question.setdefault(judgement.target, []).append(judgement)
    found = []
    for question in chapter.questionnaire.questions:
        judgements = by_question.get(question.id, [])
        is_said = chapter.is_full or chapter.answer(question).state in (State.ANSWERED, State.NOT_APPLICABLE)
        kept = tuple(one for one in judgements if is_said or one.threshold.status is Status.LAW)
        if is_said or kept:
            found.append(_Shown(question, kept))
    return found


def _section(chapter: Chapter, section: Section) -> list[Flowable]:
    inside = set(section.all_questions)
    blocks = [_figure(chapter, shown) for shown in shown_limits(chapter) if shown.question in inside]
    if not blocks:
        return []
    title = joined(chapter.tongues, partial(_title, section=section))
    heading = chapter.composer.heading(2, title, outline=1, name="part")
    heading.below = blocks[0]
    return [heading, Rule(after=0), *blocks]


def _title(chapter: Chapter, section: Section) -> str:
    return chapter.voice.text(section.title)


def _figure(chapter: Chapter, shown: _Shown) -> Columns:
    """Return a figure with its value, the justification, and a row for each of its limits."""
    composer, question = chapter.composer, shown.question
    value = _value(chapter, question)
    fits_beside = width_of(value, 9.5, 600) <= _VALUE_WIDTH and "\n" not in value
    beside = composer.words("cell_right_bold", value if fits_beside else "")
    if not value:
        states = joined(chapter.tongues, lambda tongue: state_word(tongue.answer(question).state, tongue.voice))
        beside = composer.words("caption_right", states)
    width = TEXT_WIDTH - _VALUE_WIDTH - GUTTER
    name = abreast(chapter.tongues, width, partial(_named, question=question))
    first = Columns([Stack(0, width, name), Stack(TEXT_WIDTH - _VALUE_WIDTH, _VALUE_WIDTH, [beside])])
    below = [] if fits_beside else composer.quotes(value)
    why = composer.as_written(composer.paragraphs("caption", chapter.answer(question).why))
    block = Stack(0, TEXT_WIDTH, [first, *below, *why, *_limits(chapter, shown.judgements)])
    return Columns([block], padding=2.5, ruled=True, item=Item())


def _named(chapter: Chapter, question: Question) -> list[Flowable]:
    """Return number and name of a figure, and in full what it is."""
    words = f"{question.number}. {name_without_unit(chapter, question)}"
    named: list[Flowable] = list(chapter.composer.paragraphs("cell_bold", words))
    return [
        *named,
        *chapter.composer.paragraphs("caption", chapter.voice.text(question.help) if chapter.is_full else ""),
    ]


def _limits(chapter: Chapter, judgements: Sequence[Judgement]) -> Iterator[Flowable]:
    """Yield a row for each limit; in full with its source, once below several in a row that share it."""
    sources = [source_line(chapter, judgement.threshold.source) for judgement in judgements]
    for place, (judgement, source) in enumerate(zip(judgements, sources, strict=True), 1):
        is_own = judgement.threshold.is_own
        is_told = is_own or (chapter.is_full and sources[place : place + 1] != [source])
        reason = clipped(own_reason(chapter, judgement.threshold))
        yield limit_row(chapter.tongues, judgement, source if is_told else "", reason)


def _value(chapter: Chapter, question: Question) -> str:
    """Return what was filled in, with its unit; empty where nothing was."""
    answer = chapter.answer(question)
    if answer.state is not State.ANSWERED or answer.value is None:
        return ""
    return value_words(chapter.voice, question, answer.value)
