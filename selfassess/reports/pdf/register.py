"""The register of evidence: every piece by its question, and the questions that have none."""

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from selfassess.domain.questionnaire import Question, Section
from selfassess.domain.record import Evidence
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.composer import LONGEST_IN_CELL, Cell, Column, Composer
from selfassess.reports.pdf.cover import facts_table, masthead
from selfassess.reports.pdf.flowables import Gap
from selfassess.reports.pdf.languages import beneath, joined, joined_each
from selfassess.reports.pdf.styles import TEXT_WIDTH
from selfassess.reports.pdf.wording import name_without_unit, subtitle_of
from selfassess.voice import Voice

_NUMBER, _QUESTION, _KIND, _SIZE, _ADDED = 36.0, 108.0, 40.0, 42.0, 76.0


def register_opening(chapter: Chapter) -> list[Flowable]:
    """Return the head of a register that stands alone; `chapter` is its leading sheet."""
    composer = chapter.composer
    title = joined(chapter.tongues, lambda tongue: tongue.voice.translate("Report", "Register of evidence"))
    story: list[Flowable] = [masthead(chapter, is_under_head=True), Gap(18), composer.heading(1, title, outline=0)]
    story += beneath(chapter.tongues, lambda tongue: tongue.composer.paragraphs("lead", subtitle_of(tongue)))
    return [*story, Gap(4), *facts_table(chapter), Gap(10)]


def register_pages(chapters: Sequence[Chapter]) -> list[Flowable]:
    """Return the register, sheet by sheet."""
    story: list[Flowable] = []
    for chapter in chapters:
        name = joined(chapter.tongues, lambda tongue: tongue.voice.text(tongue.questionnaire.title))
        story.append(chapter.composer.heading(2, name, outline=1))
        story += beneath(chapter.tongues, _count_line)
        if chapter.sheet.evidence:
            story += chapter.composer.grids(_head(chapter), _rows(chapter), True)
            story += _long_ones(chapter)
        story += _without(chapter)
    return story


def _count_line(chapter: Chapter) -> list[Flowable]:
    voice, pieces = chapter.voice, chapter.sheet.evidence
    line = voice.translate("Report", "No evidence has been added.")
    if pieces:
        questions = voice.translate("Report", "on %n questions", "evidence", len(chapter.evidence))
        line = voice.translate("Report", "%n pieces of evidence {questions}.", "", len(pieces), questions=questions)
    return list(chapter.composer.paragraphs("text", line))


def _head(chapter: Chapter) -> list[Column]:
    titles = joined_each(chapter.tongues, _titles)
    widths = [_NUMBER, _QUESTION, 0.0, _KIND, _SIZE, _ADDED]
    widths[2] = TEXT_WIDTH - sum(widths)
    return [Column(title, width, figures=width == _SIZE) for title, width in zip(titles, widths, strict=True)]


def _titles(chapter: Chapter) -> list[str]:
    voice = chapter.voice
    return [
        voice.translate("Report", "No."),
        voice.translate("Report", "Question"),
        voice.translate("Report", "Evidence"),
        voice.translate("Report", "Kind"),
        voice.translate("Report", "Size"),
        voice.translate("Report", "Added"),
    ]


def _rows(chapter: Chapter) -> list[list[Cell]]:
    return [
        _row(chapter, question, piece)
        for question in chapter.questionnaire.questions
        for piece in chapter.evidence.get(question.id, [])
    ]


def _row(chapter: Chapter, question: Question, piece: Evidence) -> list[Cell]:
    composer, voice = chapter.composer, chapter.voice
    # a kilobyte is the least that is told: nobody files by the byte
    size = voice.translate("Report", "{size} kB", size=voice.number(-(-piece.size // 1000))) if piece.size else ""
    added = voice.date(piece.added_at.date(), "short") if piece.added_at else ""
    return [
        evidence_label(piece),
        composer.words("small", f"{question.number} {name_without_unit(chapter, question)}"),
        [*composer.as_written(composer.stacked(piece.name, piece.note))],
        joined(chapter.tongues, lambda tongue: kind_word(tongue.voice, piece.kind)),
        size,
        [*composer.as_written(composer.stacked(added, piece.added_by))],
    ]


def evidence_label(piece: Evidence) -> str:
    """Return the number a piece of evidence is cited by."""
    return f"P-{piece.number}"


def kind_word(voice: Voice, kind: str) -> str:
    """Return what a piece of evidence is: a file, a link or an act."""
    words = {
        "file": voice.translate("Report", "file"),
        "link": voice.translate("Report", "link"),
        "act": voice.translate("Report", "act"),
    }
    return words[kind]


def _long_ones(chapter: Chapter) -> list[Flowable]:
    """Return in full what is too long for the table."""
    found: list[Flowable] = []
    for piece in chapter.sheet.evidence:
        for text in (piece.name, piece.note):
            if len(text) > LONGEST_IN_CELL:
                found += _own_words(chapter.composer, piece, text)
    return found


def _own_words(composer: Composer, piece: Evidence, text: str) -> Sequence[Flowable]:
    return composer.as_written(composer.paragraphs("text", text, lead=f"{evidence_label(piece)}."))


def _without(chapter: Chapter) -> list[Flowable]:
    """Return the questions that were asked and have no evidence, section by section."""
    lines: list[Flowable] = []
    for section in chapter.questionnaire.sections:
        bare = [one for one in section.all_questions if one.id in chapter.result.asked.difference(chapter.evidence)]
        if bare:
            lines += _bare_line(chapter, section, bare)
    if not lines:
        return []
    title = joined(chapter.tongues, lambda tongue: tongue.voice.translate("Report", "Questions without evidence"))
    heading = chapter.composer.heading(3, title)
    return [heading, Gap(3), *lines]


def _bare_line(chapter: Chapter, section: Section, questions: Sequence[Question]) -> Sequence[Flowable]:
    named = "; ".join(f"{one.number} {name_without_unit(chapter, one)}" for one in questions)
    return chapter.composer.paragraphs("caption", f"{named}.", lead=f"{chapter.numbered(section)}:")
