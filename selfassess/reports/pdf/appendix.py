"""What is open, and where the thresholds come from."""

import datetime as dt
from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable

from selfassess.domain.findings import open_first
from selfassess.domain.questionnaire import Source, Status, Threshold
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.columns import Columns, Stack
from selfassess.reports.pdf.flowables import Gap, Rule
from selfassess.reports.pdf.limit_row import source_line
from selfassess.reports.pdf.styles import GUTTER, TEXT_WIDTH, columns

_NUMBER_WIDTH = 30.0


def open_pages(chapters: Sequence[Chapter]) -> list[Flowable]:
    """Return every question that still waits for an answer, sheet by sheet."""
    first = chapters[0]
    composer, voice = first.composer, first.voice
    story: list[Flowable] = [composer.heading(1, voice.translate("Report", "What is still open"), outline=0)]
    for chapter in chapters:
        waiting = open_first(chapter.questionnaire, chapter.sheet.answers, chapter.result)
        if len(chapters) > 1:
            story.append(composer.heading(2, voice.text(chapter.questionnaire.title)))
        if not waiting:
            story += composer.paragraphs("text", voice.translate("Report", "Nothing is open."))
            continue
        count = voice.translate(
            "Report", "%n questions wait for an answer; deciding ones come first.", "", len(waiting)
        )
        story += [*composer.paragraphs("text", count), Rule(after=0)]
        questions = [chapter.questionnaire.question_by_id[question] for question in waiting]
        story += [
            _beside(_NUMBER_WIDTH, [composer.words("cell", question.number)], composer.paragraphs("cell", text), 3)
            for question in questions
            for text in [voice.text(question.text)]
        ]
    return story


def _beside(width: float, left: Sequence[Flowable], right: Sequence[Flowable], padding: float) -> Columns:
    """Return a row of two: the left one `width` points wide."""
    start = width + GUTTER / 2
    return Columns([Stack(0, width, left), Stack(start, TEXT_WIDTH - start, right)], padding, ruled=True)


def threshold_pages(chapters: Sequence[Chapter]) -> list[Flowable]:
    """Return what the statuses mean, and the source of every threshold."""
    first = chapters[0]
    composer, voice = first.composer, first.voice
    story: list[Flowable] = [
        composer.heading(1, voice.translate("Report", "About the thresholds"), outline=0),
        Rule(after=0),
    ]
    story += [
        _beside(columns(3), [composer.chip(status, at_left=True)], composer.paragraphs("cell", text), 3)
        for status, text in _statuses(first)
    ]
    orientation = voice.translate(
        "Report",
        "A limit for orientation was set for countries or other bodies. It is shown beside the value, but never "
        "said to be met or not met.",
    )
    story += [Gap(8), *composer.paragraphs("text", orientation)]
    for chapter in chapters:
        if chapter.questionnaire.thresholds:
            story.append(composer.heading(2, voice.text(chapter.questionnaire.title), outline=1))
            story += [Rule(after=0), *_sources(chapter)]
    return story


def _statuses(chapter: Chapter) -> list[tuple[Status, str]]:
    voice = chapter.voice
    return [
        (Status.LAW, voice.translate("Report", "fixed by a law or another binding act.")),
        (Status.PUBLISHED, voice.translate("Report", "from a published guideline or index of any body.")),
        (Status.PLATFORM, voice.translate("Report", "from an official national platform.")),
        (
            Status.HOUSE,
            voice.translate("Report", "proposed by the program or set by the municipality; no official value."),
        ),
    ]


def _sources(chapter: Chapter) -> Iterator[Flowable]:
    """Yield every source with the rules taken from it, its address, and what is remarked on it."""
    composer = chapter.composer
    rules: dict[tuple[str, str, str], list[Threshold]] = {}
    for threshold in chapter.questionnaire.thresholds:
        source = threshold.source
        key = (source_line(chapter, source), source.url, " ".join(_remarks(chapter, source)))
        rules.setdefault(key, []).append(threshold)
    for (line, url, remarks), thresholds in rules.items():
        right: list[Flowable] = [part for threshold in thresholds for part in _rule(chapter, threshold)]
        right += [composer.link(url)] if url else []
        right += composer.paragraphs("caption", remarks)
        yield _beside(columns(3), composer.paragraphs("small", line), right, 3)


def _rule(chapter: Chapter, threshold: Threshold) -> Sequence[Flowable]:
    """Return a threshold's rule in words, after the number of its question or its own label."""
    composer, voice = chapter.composer, chapter.voice
    words = voice.text(threshold.text)
    kind, _, target = threshold.applies_to.partition(":")
    if kind == "question":
        number = chapter.questionnaire.question_by_id[target].number
        return composer.paragraphs("small", words or voice.text(threshold.label), lead=f"{number}.")
    return composer.paragraphs("small", words, lead=f"{voice.text(threshold.label)}.")


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
