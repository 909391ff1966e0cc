"""The council's report of one or several assessments as a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from selfassess.domain.record import Snapshot
from selfassess.reports.pdf.appendix import open_pages, threshold_pages
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.cover import cover, coverage_words, is_invented, subtitle_of, title_of, unit_name
from selfassess.reports.pdf.detail import section_pages
from selfassess.reports.pdf.limits import limits_chapter
from selfassess.reports.pdf.method import method_pages
from selfassess.reports.pdf.overview import overview
from selfassess.reports.pdf.pages import Pages, Particulars, Running
from selfassess.reports.pdf.verdict import verdict_page
from selfassess.voice import Voice


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """What was written: the number of pages, and the characters printed as `[U+1F600]` for want of a glyph."""

    pages: int
    missing: tuple[str, ...]


def write_pdf(snapshots: Sequence[Snapshot], target: BinaryIO | Path, voice: Voice) -> PdfFacts:
    """Write the report of one or several assessments; the same snapshots give the same bytes.

    Raises OSError where `target` cannot be written.
    """
    composer = Composer(voice)
    pages = Pages(composer)
    for snapshot in snapshots:
        _add_assessment(pages, composer, snapshot)
    first = _lead([Chapter(composer, snapshots[0], sheet) for sheet in snapshots[0].sheets])
    count = pages.write(target, _particulars(first))
    return PdfFacts(count, tuple(composer.glyphs.missing))


def _lead(chapters: Sequence[Chapter]) -> Chapter:
    """Return the sheet whose verdict leads: the first that is scored, else the first."""
    return next((chapter for chapter in chapters if chapter.questionnaire.is_scored), chapters[0])


def _particulars(lead: Chapter) -> Particulars:
    return Particulars(
        title=f"{title_of(lead)}. {unit_name(lead)}",
        author=unit_name(lead),
        subject=subtitle_of(lead),
        language=lead.voice.locale,
        moment=lead.snapshot.taken_at,
    )


def _add_assessment(pages: Pages, composer: Composer, snapshot: Snapshot) -> None:
    chapters = [Chapter(composer, snapshot, sheet) for sheet in snapshot.sheets]
    lead = _lead(chapters)
    running = _running(lead)
    pages.add(cover(lead))
    pages.add(verdict_page(lead), running)
    pages.add_contents(composer.heading(1, lead.voice.translate("Report", "Contents")), running)
    for chapter in chapters:
        _add_chapter(pages, chapter, several=len(chapters) > 1)
    pages.add(open_pages(chapters), running)
    if lead.questionnaire.is_scored:
        pages.add(method_pages(lead), running)
    if any(chapter.questionnaire.thresholds for chapter in chapters):
        pages.add(threshold_pages(chapters), running)


def _add_chapter(pages: Pages, chapter: Chapter, several: bool) -> None:
    running = _running(chapter)
    if not chapter.questionnaire.is_scored:
        pages.add(limits_chapter(chapter), running)
        return
    title = chapter.voice.text(chapter.questionnaire.title)
    pages.add(overview(chapter, f"{title}: {coverage_words(chapter)}" if several else ""), running)
    sections = chapter.questionnaire.sections
    pages.add([part for section in sections for part in section_pages(chapter, section)], running)


def _running(chapter: Chapter) -> Running:
    voice, coverage = chapter.voice, chapter.coverage
    left = unit_name(chapter)
    if is_invented(chapter):
        left = voice.translate("Report", "{name} (invented)", name=left)
    date = voice.date(chapter.snapshot.taken_at.date(), "in")
    prepared = voice.translate("Report", "Prepared on {date}.", date=date)
    total, counted = coverage.applicable, {"answered": voice.number(coverage.answered)}
    if coverage.is_complete:
        state = voice.translate("Report", "The score is final, all %n questions are answered.", "", total)
    else:
        state = voice.translate(
            "Report",
            "The score is provisional, {answered} of %n questions are answered.",
            "",
            coverage.applicable,
            **counted,
        )
    if not chapter.questionnaire.is_scored:
        state = voice.translate("Report", "{answered} of %n figures are filled in.", "", total, **counted)
    right = voice.translate("Report", "Self-assessment {year}", year=chapter.year)
    return Running(left, right, f"{prepared} {state}")
