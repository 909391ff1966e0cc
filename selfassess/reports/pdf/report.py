"""Reports of one or several assessments as a PDF, in their kinds and languages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reportlab.platypus.flowables import CondPageBreak, Flowable

from selfassess.domain.questionnaire import Section
from selfassess.domain.record import Snapshot, leading_sheet
from selfassess.domain.report import PLAIN, ReportKind, ReportOptions
from selfassess.reports.pdf.appendix import open_pages, threshold_pages, title
from selfassess.reports.pdf.attachments import Attachment
from selfassess.reports.pdf.chapter import Chapter, scored_sheets
from selfassess.reports.pdf.columns import height_of
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.cover import cover, signature
from selfassess.reports.pdf.detail import section_pages
from selfassess.reports.pdf.flowables import Gap
from selfassess.reports.pdf.glossary import glossary_pages
from selfassess.reports.pdf.journal import journal_pages
from selfassess.reports.pdf.languages import joined
from selfassess.reports.pdf.limits import limits_chapter, shown_thresholds
from selfassess.reports.pdf.metadata import Particulars
from selfassess.reports.pdf.method import method_pages
from selfassess.reports.pdf.opening import opening
from selfassess.reports.pdf.overview import overview
from selfassess.reports.pdf.pages import Pages
from selfassess.reports.pdf.register import register_opening, register_pages
from selfassess.reports.pdf.running import running_of, shared_running
from selfassess.reports.pdf.styles import TEXT_HEIGHT
from selfassess.reports.pdf.summary import summary_page
from selfassess.reports.pdf.unanswered import unanswered, unanswered_pages
from selfassess.reports.pdf.verdict import verdict_page
from selfassess.reports.pdf.wording import coverage_words, subtitle_of, title_of, unit_name
from selfassess.voice import Voice

_LEAST_BEGINNING = TEXT_HEIGHT / 5
_APART = 30.0


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """What was written: the number of pages, and the characters printed as `[U+1F600]` for want of a glyph."""

    pages: int
    missing: tuple[str, ...]


def write_pdf(
    snapshots: Sequence[Snapshot],
    target: BinaryIO | Path,
    voice: Voice,
    options: ReportOptions = PLAIN,
    attachments: Sequence[Attachment] = (),
) -> PdfFacts:
    """Write the report of one or several assessments, tagged, with `attachments` inside it.

    It speaks the first two of the languages of `options`, else that of `voice`; which sheets the snapshots hold is
    the caller's choice. The same snapshots, options and attachments give the same bytes. It is built to PDF/UA-1 and
    PDF/A-3 (archive.py). Raises OSError where `target` cannot be written, and the Problem of a bad logo (logo.py).
    """
    voices = [Voice(language) for language in dict.fromkeys(options.languages)] or [voice]
    composer = Composer(voices[0])
    pages = Pages(composer)
    books = [_chapters(composer, voices[1:2], snapshot, options) for snapshot in snapshots]
    for chapters in books:
        _ADD[options.kind](pages, chapters)
    count = pages.write(target, _particulars(_lead(books[0])), attachments)
    return PdfFacts(count, tuple(composer.glyphs.missing))


def _chapters(composer: Composer, second: Sequence[Voice], snapshot: Snapshot, options: ReportOptions) -> list[Chapter]:
    sheet = snapshot.sheets[0]
    others = [Chapter(composer.in_second_language(voice), snapshot, sheet, options) for voice in second]
    return Chapter(composer, snapshot, sheet, options, next(iter(others), None)).sheets()


def _lead(chapters: Sequence[Chapter]) -> Chapter:
    """Return the chapter of the sheet whose verdict leads."""
    leading = leading_sheet(chapters[0].snapshot)
    return next(chapter for chapter in chapters if chapter.sheet is leading)


def _particulars(lead: Chapter) -> Particulars:
    return Particulars(
        title=f"{title_of(lead)}. {unit_name(lead)}",
        author=lead.options.author or unit_name(lead),
        subject=subtitle_of(lead),
        language=lead.voice.locale,
        moment=lead.snapshot.taken_at,
    )


def _add_summary(pages: Pages, chapters: Sequence[Chapter]) -> None:
    """Add one page in each language."""
    for tongue in _lead(chapters).tongues:
        pages.add(summary_page(tongue), shared_running(tongue))


def _add_register(pages: Pages, chapters: Sequence[Chapter]) -> None:
    lead = _lead(chapters)
    story = [*register_opening(lead), *register_pages(chapters), Gap(40), signature(lead)]
    pages.add(story, shared_running(lead))


def _add_book(pages: Pages, chapters: Sequence[Chapter]) -> None:
    """Add the report for the council, in full if that is its kind."""
    lead = _lead(chapters)
    running = shared_running(lead)
    pages.add_cover(cover(lead), running)
    for tongue in lead.tongues:
        pages.add(verdict_page(tongue), running_of(tongue))
    contents = joined(lead.tongues, lambda tongue: tongue.voice.translate("Report", "Contents"))
    pages.add_contents(lead.composer.heading(1, contents), running, is_spare=not lead.is_full)
    for chapter in chapters:
        _add_chapter(pages, chapter, several=len(chapters) > 1)
    # principles have pages of their own; a table of limits, or a list of what is not answered, may share its last one
    follows = not chapters[-1].questionnaire.is_scored or bool(_gathered(chapters[-1]))
    pages.add(_following(_appendices(lead, chapters)), running, follows=follows)


def _add_chapter(pages: Pages, chapter: Chapter, several: bool) -> None:
    running = running_of(chapter)
    if not chapter.questionnaire.is_scored:
        pages.add(limits_chapter(chapter), running)
        return
    for tongue in chapter.tongues:
        pages.add(_beginning_of(tongue, several), running_of(tongue))
    gathered = _gathered(chapter)
    told = [section for section in chapter.questionnaire.sections if section not in gathered]
    story = [part for section in told for part in section_pages(chapter, section)]
    pages.add([*story, *unanswered_pages(chapter, gathered)], running)


def _gathered(chapter: Chapter) -> list[Section]:
    """Return the sections that have no page of their own, for nothing is answered in them."""
    return [] if chapter.is_full else unanswered(chapter)


def _beginning_of(chapter: Chapter, several: bool) -> list[Flowable]:
    """Return what stands before the sections of a scored sheet."""
    if len(scored_sheets(chapter)) > 1:
        return opening(chapter, is_leading=chapter.sheet is leading_sheet(chapter.snapshot))
    name = chapter.voice.text(chapter.questionnaire.title)
    return overview(chapter, f"{name}: {coverage_words(chapter)}" if several else "")


def _appendices(lead: Chapter, chapters: Sequence[Chapter]) -> Iterator[list[Flowable]]:
    """Yield what follows the chapters, part by part."""
    yield open_pages(chapters)
    for in_one_language in zip(*(chapter.tongues for chapter in scored_sheets(lead)), strict=True):
        yield method_pages(in_one_language)
    if any(shown_thresholds(chapter) for chapter in chapters):
        for in_one_language in zip(*(chapter.tongues for chapter in chapters), strict=True):
            yield threshold_pages(in_one_language)
    if lead.is_full:
        register = title(lead, lambda voice: voice.translate("Report", "Register of evidence"))
        yield [*register, *register_pages(chapters)]
        yield journal_pages(chapters)
    yield glossary_pages(lead)


def _beginning(part: Sequence[Flowable]) -> float:
    """Return how much of a part has to stand together with its heading; measured no further than needed."""
    height = 0.0
    for flowable in part:
        height += height_of([flowable])
        if height > _LEAST_BEGINNING:
            break
    return min(height, _LEAST_BEGINNING)


def _following(parts: Iterable[list[Flowable]]) -> list[Flowable]:
    """Return parts one after the other, each on the page of the one before it where it has room to begin."""
    story: list[Flowable] = []
    for part in parts:
        # left out at the head of a page, as a gap would not be
        part[0].spaceBefore = _APART
        story += [CondPageBreak(_beginning(part) + _APART), *part]
    return story


_ADD = {
    ReportKind.SUMMARY: _add_summary,
    ReportKind.COUNCIL: _add_book,
    ReportKind.FULL: _add_book,
    ReportKind.EVIDENCE: _add_register,
}
