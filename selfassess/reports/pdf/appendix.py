"""What is open, how the score is made, and where the thresholds come from."""

import datetime as dt
from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable

from selfassess.domain.figures import OVERALL
from selfassess.domain.findings import leading_tally, open_first
from selfassess.domain.questionnaire import RollUp, Source, Status, Threshold
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.overview import source_line
from selfassess.voice.findings import comparison_words, explanation_lines, limit_words
from selfassess.voice.terms import status_word


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
        story += composer.paragraphs("text", count)
        questions = [chapter.questionnaire.question_by_id[question] for question in waiting]
        story += [composer.item(voice.text(question.text), lead=f"{question.number}.") for question in questions]
    return story


def method_pages(chapter: Chapter) -> list[Flowable]:
    """Return how the score is made, with a worked example from this assessment."""
    composer, voice = chapter.composer, chapter.voice
    story: list[Flowable] = [composer.heading(1, voice.translate("Report", "How the score is made"), outline=0)]
    story += [part for text in _rules(chapter) for part in composer.paragraphs("text", text)]
    for target in _examples(chapter):
        first, *lines = explanation_lines(voice, chapter.questionnaire, chapter.explanation(target))
        story.append(composer.heading(2, voice.translate("Report", "Example: {figure}", figure=first)))
        story += [composer.item(line) for line in lines]
    return story


def _rules(chapter: Chapter) -> Iterator[str]:
    voice, rule = chapter.voice, chapter.questionnaire.roll_up
    yield voice.translate(
        "Report",
        "Every answer is turned into a value on one scale. Questions that are not applicable leave the calculation; "
        "open questions and those that cannot be judged have no value yet.",
    )
    if rule is RollUp.SUM:
        yield voice.translate("Report", "The score is the sum of the points of all questions.")
    elif rule is RollUp.MEAN_OF_QUESTIONS:
        yield voice.translate("Report", "The overall score is the weighted mean of all questions that have a value.")
    else:
        yield voice.translate(
            "Report",
            "The score of a section is the weighted mean of its questions; the overall score is the weighted mean "
            "of the sections.",
        )
    yield voice.translate(
        "Report",
        "The bounds are the lowest and the highest score that the open questions still allow. A verdict is final "
        "only when both ends of the range say the same; until then it is “not decided”.",
    )
    yield voice.translate(
        "Report",
        "Calculation is exact. Only the figure shown is rounded, half away from zero; verdicts compare the "
        "unrounded value.",
    )


def _examples(chapter: Chapter) -> list[str]:
    """Return an undecided section, else the first with a score, and the whole."""
    if chapter.result.overall is None or chapter.result.overall.value is None:
        return []
    tally = leading_tally(chapter.result)
    tops = [section.id for section in chapter.questionnaire.sections if section.id in chapter.result.sections]
    scored = [top for top in tops if chapter.result.sections[top].value is not None]
    undecided = [top for top in (tally.not_decided if tally else ()) if top in scored]
    return [*[*undecided, *scored][:1], OVERALL]


def threshold_pages(chapters: Sequence[Chapter]) -> list[Flowable]:
    """Return what the statuses mean, and the source of every threshold."""
    first = chapters[0]
    composer, voice = first.composer, first.voice
    story: list[Flowable] = [composer.heading(1, voice.translate("Report", "About the thresholds"), outline=0)]
    story += [composer.item(text, lead=f"{status_word(status, voice)}:") for status, text in _statuses(first)]
    orientation = voice.translate(
        "Report",
        "A limit for orientation was set for countries or other bodies. It is shown beside the value, but never "
        "said to be met or not met.",
    )
    story += composer.paragraphs("text", orientation)
    for chapter in chapters:
        if chapter.questionnaire.thresholds:
            story.append(composer.heading(2, voice.text(chapter.questionnaire.title), outline=1))
            story += [part for threshold in chapter.questionnaire.thresholds for part in _threshold(chapter, threshold)]
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


def _threshold(chapter: Chapter, threshold: Threshold) -> Iterator[Flowable]:
    """Yield a threshold with its rule, source and remarks."""
    composer, voice, source = chapter.composer, chapter.voice, threshold.source
    limit = comparison_words(voice, threshold) or limit_words(voice, threshold)
    status = status_word(threshold.status, voice)
    if threshold.orientation:
        status = f"{status}, {voice.translate('Report', 'for orientation')}"
    yield composer.heading(3, f"{voice.text(threshold.label)} ({limit}; {status})", name="source")
    yield from composer.paragraphs("caption", voice.text(threshold.text))
    yield from composer.paragraphs("caption", source_line(chapter, source))
    yield from composer.paragraphs("caption", " ".join(_remarks(chapter, source)))


def _date_words(chapter: Chapter, date: str) -> str:
    """Return an ISO date in words; anything else as it is written."""
    try:
        return chapter.voice.date(dt.date.fromisoformat(date), "short")
    except ValueError:
        return date


def _remarks(chapter: Chapter, source: Source) -> Iterator[str]:
    voice = chapter.voice
    if source.url:
        yield f"{source.url}."
    if source.checked:
        yield voice.translate("Report", "Checked {date}.", date=_date_words(chapter, source.checked))
    yield voice.text(source.note)
