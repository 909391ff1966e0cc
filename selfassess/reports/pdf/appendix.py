"""What is open, where the thresholds come from."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from reportlab.platypus.flowables import Flowable

from selfassess.domain.findings import deciding_questions, open_first, unjudged
from selfassess.domain.questionnaire import Question, Source, Status, Threshold
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.chips import status_chip
from selfassess.reports.pdf.columns import Columns, Item, Stack, in_pairs
from selfassess.reports.pdf.composer import clipped
from selfassess.reports.pdf.flowables import Gap, Rule
from selfassess.reports.pdf.languages import abreast, beneath, joined
from selfassess.reports.pdf.limit_row import source_line
from selfassess.reports.pdf.limits import shown_thresholds
from selfassess.reports.pdf.styles import GUTTER, TEXT_WIDTH, columns
from selfassess.reports.pdf.wording import name_without_unit
from selfassess.reports.pdf.words import told_as
from selfassess.voice import Voice
from selfassess.voice.findings import waiting_words

_NUMBER_WIDTH = 30.0


def open_pages(chapters: Sequence[Chapter]) -> list[Flowable]:
    """Return every question that still waits for an answer, sheet by sheet."""
    first = chapters[0]
    story = title(first, lambda voice: voice.translate("Report", "What is still open"))
    for chapter in chapters:
        if len(chapters) > 1:
            name = joined(chapter.tongues, lambda tongue: tongue.voice.text(tongue.questionnaire.title))
            story.append(chapter.composer.heading(2, name))
        story += _waiting(chapter)
    return story


def title(chapter: Chapter, words: Callable[[Voice], str]) -> list[Flowable]:
    """Return the heading of a part of the report, lighter in the second language."""
    story: list[Flowable] = [chapter.composer.heading(1, words(chapter.voice), outline=0)]
    return [*story, *(tongue.composer.words("subtitle", words(tongue.voice)) for tongue in chapter.tongues[1:])]


def _waiting(chapter: Chapter) -> list[Flowable]:
    waiting = open_first(chapter.questionnaire, chapter.sheet.answers, chapter.result)
    story = beneath(chapter.tongues, partial(_waiting_line, waiting=waiting))
    if not waiting:
        return story
    questions = [chapter.questionnaire.question_by_id[question] for question in waiting]
    if not (chapter.questionnaire.is_scored or chapter.is_full):
        return [*story, *beneath(chapter.tongues, partial(_names, questions=questions))]
    story.append(Rule(after=0))
    for question in questions:
        number = [chapter.composer.words("cell", question.number)]
        start = _NUMBER_WIDTH + GUTTER / 2
        text = abreast(chapter.tongues, TEXT_WIDTH - start, partial(_question, question=question))
        story.append(beside(_NUMBER_WIDTH, number, text))
    return story


def _waiting_line(chapter: Chapter, waiting: Sequence[str]) -> list[Flowable]:
    voice, count, unsure = chapter.voice, len(waiting), len(unjudged(waiting, chapter.sheet.answers))
    decides = not deciding_questions(chapter.questionnaire, chapter.result).isdisjoint(waiting)
    told = waiting_words(voice, count - unsure, unsure)
    line = voice.translate("Report", "Nothing is open.")
    if unsure and decides:
        line = voice.translate("Report", "{waiting}; deciding ones come first.", waiting=told)
    elif unsure:
        line = f"{told}."
    elif count and decides:
        line = voice.translate("Report", "%n questions wait for an answer; deciding ones come first.", "", count)
    elif count:
        line = voice.translate("Report", "%n questions wait for an answer.", "", count)
    return list(chapter.composer.paragraphs("text", line))


def _names(chapter: Chapter, questions: Sequence[Question]) -> list[Flowable]:
    named = "; ".join(f"{question.number} {name_without_unit(chapter, question)}" for question in questions)
    return list(chapter.composer.paragraphs("caption", f"{named}."))


def _question(chapter: Chapter, question: Question) -> list[Flowable]:
    return list(chapter.composer.paragraphs("cell", chapter.voice.text(question.text)))


def beside(width: float, left: Sequence[Flowable], right: Sequence[Flowable]) -> Columns:
    """Return a row of two: the left one `width` points wide."""
    start = width + GUTTER / 2
    stacks = [Stack(0, width, left), Stack(start, TEXT_WIDTH - start, right)]
    return Columns(stacks, 2, ruled=True, item=Item(next(iter(left), None)))


def threshold_pages(chapters: Sequence[Chapter]) -> list[Flowable]:
    """Return what the statuses mean, and the sources of the thresholds shown; in full with every rule in words."""
    first = chapters[0]
    composer, voice = first.composer, first.voice
    story: list[Flowable] = [
        composer.heading(1, voice.translate("Report", "About the thresholds"), outline=0),
        Rule(after=0),
    ]
    story += [
        beside(columns(3), [status_chip(composer, status, is_own)], composer.paragraphs("cell", text))
        for status, is_own, text in _statuses(first)
    ]
    orientation = voice.translate(
        "Report",
        "A limit for orientation was set for countries or other bodies. It is shown beside the value, but never "
        "said to be met or not met.",
    )
    story += [Gap(8), *composer.paragraphs("text", orientation)]
    for chapter in chapters:
        if shown_thresholds(chapter):
            story.append(composer.heading(2, voice.text(chapter.questionnaire.title), outline=1))
            story += [Rule(after=0), *(_sources(chapter) if chapter.is_full else _short_sources(chapter))]
    return story


def _short_sources(chapter: Chapter) -> Iterator[Flowable]:
    """Yield every source with the numbers of what it is the source of; it leads to its address."""
    composer = chapter.composer
    targets: dict[tuple[str, str], dict[str, None]] = {}
    for threshold in shown_thresholds(chapter):
        key = (source_line(chapter, threshold.source), threshold.source.url)
        targets.setdefault(key, {})[_target(chapter, threshold)] = None
    told = [
        composer.leading("small", clipped(line), url, lead=clipped(", ".join(names)))
        for (line, url), names in targets.items()
    ]
    yield from in_pairs(told)


def _target(chapter: Chapter, threshold: Threshold) -> str:
    """Return the number of the question a threshold is about, or its own label."""
    kind, _, target = threshold.applies_to.partition(":")
    if kind == "question":
        return chapter.questionnaire.question_by_id[target].number
    return chapter.voice.text(threshold.label)


def _statuses(chapter: Chapter) -> list[tuple[Status, bool, str]]:
    """Return each status, whether one's own thresholds are meant, and what it means."""
    voice = chapter.voice
    return [
        (Status.LAW, False, voice.translate("Report", "fixed by a law or another binding act.")),
        (Status.PUBLISHED, False, voice.translate("Report", "from a published guideline or index of any body.")),
        (Status.PLATFORM, False, voice.translate("Report", "from an official national platform.")),
        (
            Status.HOUSE,
            False,
            voice.translate("Report", "proposed by the authors of the questionnaire; no official value."),
        ),
        (
            Status.HOUSE,
            True,
            voice.translate(
                "Report", "set by those assessed, with a reason and, where there is one, their decision; nobody else's."
            ),
        ),
    ]


def _sources(chapter: Chapter) -> Iterator[Flowable]:
    """Yield every source with the rules taken from it, its address, and what is remarked on it."""
    composer = chapter.composer
    rules: dict[tuple[str, str, str], list[Threshold]] = {}
    for threshold in shown_thresholds(chapter):
        source = threshold.source
        key = (source_line(chapter, source), source.url, " ".join(_remarks(chapter, source)))
        rules.setdefault(key, []).append(threshold)
    for (line, url, remarks), thresholds in rules.items():
        right: list[Flowable] = [part for threshold in thresholds for part in _rule(chapter, threshold)]
        right += [composer.link(url)] if url else []
        right += told_as("Note", composer.paragraphs("caption", remarks))
        yield beside(columns(3), composer.paragraphs("small", line), right)


def _rule(chapter: Chapter, threshold: Threshold) -> Sequence[Flowable]:
    """Return a threshold's rule in words, after the number of its question or its own label."""
    voice, label = chapter.voice, chapter.voice.text(threshold.label)
    words = voice.text(threshold.text) or (label if threshold.applies_to.startswith("question:") else "")
    return chapter.composer.paragraphs("small", words, lead=f"{_target(chapter, threshold)}.")


def _date_words(chapter: Chapter, date: str) -> str:
    """Return an ISO date in words; anything else as it is written."""
    try:
        return chapter.voice.date(dt.date.fromisoformat(date), "short")
    except ValueError:
        return date


def _remarks(chapter: Chapter, source: Source) -> Iterator[str]:
    voice = chapter.voice
    if source.checked:
        yield voice.translate("Report", "Checked {date}.", date=_date_words(chapter, source.checked))
    yield voice.text(source.note)
