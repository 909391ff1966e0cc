"""Sections of which nothing is answered yet, gathered: a page for each would say nothing."""

from collections.abc import Iterator, Sequence
from functools import partial

from reportlab.platypus.flowables import CondPageBreak, Flowable

from selfassess.domain.answers import State
from selfassess.domain.questionnaire import Question, Section
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.columns import Columns, Item, Stack, height_of
from selfassess.reports.pdf.detail import question_entry
from selfassess.reports.pdf.flowables import Gap, Rule
from selfassess.reports.pdf.languages import beneath
from selfassess.reports.pdf.styles import GUTTER, TEXT_HEIGHT, TEXT_WIDTH, columns

_COUNT_WIDTH = columns(3)


def unanswered(chapter: Chapter) -> list[Section]:
    """Return the top-level sections in which a question is open and none is answered."""
    found = []
    for section in chapter.questionnaire.sections:
        states = {chapter.answer(question).state for question in _asked(chapter, section)}
        if State.OPEN in states and State.ANSWERED not in states:
            found.append(section)
    return found


def _asked(chapter: Chapter, section: Section) -> Iterator[Question]:
    for question in chapter.questionnaire.questions:
        if question.id in chapter.result.asked and chapter.questionnaire.path_by_question[question.id][0] is section:
            yield question


def unanswered_pages(chapter: Chapter, sections: Sequence[Section]) -> list[Flowable]:
    """Return the names of such sections, and whatever was said there without an answer; nothing without sections."""
    if not sections:
        return []
    heading = chapter.composer.heading(1, _title(chapter, len(sections)), outline=1, name="section")
    story: list[Flowable] = [heading]
    for tongue in chapter.tongues[1:]:
        story += tongue.composer.paragraphs("subtitle", _title(tongue, len(sections)))
    story += [*beneath(chapter.tongues, _about), Gap(6), Rule(after=0)]
    for section in sections:
        story += _section(chapter, section)
    needed = min(height_of(story) + heading.getSpaceBefore(), TEXT_HEIGHT - 1)
    return [CondPageBreak(needed), *story]


def _title(chapter: Chapter, count: int) -> str:
    voice = chapter.voice
    if chapter.has_principles:
        which = voice.translate("Report", "%n principles", "", count)
    else:
        which = voice.translate("Report", "%n sections", "", count)
    return voice.translate("Report", "Not answered yet: {sections}", sections=which)


def _about(chapter: Chapter) -> list[Flowable]:
    words = chapter.voice.translate(
        "Report", "No question has been answered here yet; the questions stand under “What is still open”."
    )
    return list(chapter.composer.paragraphs("text", words))


def _section(chapter: Chapter, section: Section) -> Iterator[Flowable]:
    """Yield the name of a section with the number of its questions, and the questions of which something was said."""
    questions = list(_asked(chapter, section))
    width = TEXT_WIDTH - _COUNT_WIDTH - GUTTER
    names = beneath(chapter.tongues, partial(_name, section=section))
    counts = beneath(chapter.tongues, partial(_count, count=len(questions)))
    stacks = [Stack(0, width, names), Stack(TEXT_WIDTH - _COUNT_WIDTH, _COUNT_WIDTH, counts)]
    yield Columns(stacks, 3.5, ruled=True, item=Item())
    for question in questions:
        answer = chapter.answer(question)
        if answer.state is not State.OPEN or answer.why or question.id in chapter.evidence:
            yield question_entry(chapter, question)


def _name(chapter: Chapter, section: Section) -> list[Flowable]:
    return [chapter.composer.words("cell_bold", chapter.numbered(section))]


def _count(chapter: Chapter, count: int) -> list[Flowable]:
    words = chapter.voice.translate("Report", "%n questions", "", count)
    return [chapter.composer.words("caption_right", words)]
