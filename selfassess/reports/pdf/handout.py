"""Questions as sheets to hand out: a page each, with boxes to tick and room to write why."""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from selfassess.domain.forms import NumberForm, SurveyForm, TextForm, YesNoForm
from selfassess.domain.questionnaire import Question, Questionnaire
from selfassess.reports.pdf.columns import Columns, Item, Stack, height_of
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.flowables import Figure, Gap, Rule
from selfassess.reports.pdf.metadata import Particulars
from selfassess.reports.pdf.pages import Pages, Running
from selfassess.reports.pdf.report import PdfFacts
from selfassess.reports.pdf.styles import HAIRLINE, TEXT_HEIGHT, TEXT_WIDTH, ink
from selfassess.voice import Voice
from selfassess.voice.book import Book, Passage, book_of
from selfassess.voice.findings.notation import value_words

_BOX, _BOX_ROOM, _LABEL = 15.0, 25.0, 76.0
_LINE, _LEAST_LINES, _MOST_LINES = 24.0, 3, 14
_AGREES = 5
"""Steps of the scale of a survey."""


class _Box(Figure):
    """An empty box to tick by hand; the words beside it say what for."""

    def __init__(self) -> None:
        super().__init__()
        self.width = self.height = _BOX

    def paint(self) -> None:
        self.canv.setStrokeColor(ink("ink"))
        self.canv.setLineWidth(0.9)
        self.canv.roundRect(0.5, 0.5, _BOX - 1, _BOX - 1, 2)


class _Blank(Figure):
    """Lines to write on."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.width, self.height = TEXT_WIDTH, _LINE * lines
        self._lines = lines

    def paint(self) -> None:
        self.canv.setStrokeColor(ink("line2"))
        self.canv.setLineWidth(HAIRLINE)
        for number in range(self._lines):
            self.canv.line(0, number * _LINE, self.width, number * _LINE)


def write_handouts(
    questionnaire: Questionnaire,
    questions: Sequence[Question],
    target: BinaryIO | Path,
    voice: Voice,
    moment: dt.datetime,
) -> PdfFacts:
    """Write a page for each question, tagged and archivable like the reports.

    `moment` is when the file was made, timezone-aware. Raises OSError where `target` cannot be written.
    """
    composer, book = Composer(voice), book_of(voice, questionnaire)
    pages = Pages(composer)
    name = voice.translate("Handout", "Sheet for discussion")
    edition = voice.translate("Guide", "Edition {number}", number=questionnaire.edition)
    running = Running(book.title, name, edition)
    for question in questions:
        pages.add(_page(composer, book, question), running)
    particulars = Particulars(
        title=f"{book.title}. {name}",
        author=voice.text(questionnaire.source.issuer) or "Selfassess",
        subject=", ".join(question.number for question in questions[:20]),
        language=voice.locale,
        moment=moment,
    )
    count = pages.write(target, particulars)
    return PdfFacts(count, tuple(composer.glyphs.missing))


def _page(composer: Composer, book: Book, question: Question) -> list[Flowable]:
    """Return one page: what is asked, boxes, lines as far as there is room, where it comes from."""
    for setter in (composer, composer.denser()):
        above, below = _above(setter, book, question), list(_below(setter, _passage(book, question)))
        lines = int((TEXT_HEIGHT - height_of([*above, *below]) - 12) // _LINE)
        if lines >= _LEAST_LINES:
            return [*above, _Blank(min(lines, _MOST_LINES)), *below]
    return [*above, _Blank(_LEAST_LINES), *below]


def _passage(book: Book, question: Question) -> Passage:
    chapter = book.chapter_of(question.id)
    assert chapter is not None
    return next(passage for passage in chapter.passages if passage.id == question.id)


def _above(composer: Composer, book: Book, question: Question) -> list[Flowable]:
    voice, passage = composer.voice, _passage(book, question)
    chapter = book.chapter_of(question.id)
    assert chapter is not None
    story: list[Flowable] = [composer.words("lead", chapter.heading)]
    story += [composer.heading(1, f"{passage.number} {passage.text}", outline=0), Rule(after=8)]
    story += composer.paragraphs("text", passage.help)
    choices = list(_choices(voice, question, passage))
    if choices:
        story.append(composer.heading(2, _asked(voice, question)))
        story += [_choice(composer, label, words) for label, words in choices]
    if isinstance(question.form, NumberForm):
        story += [composer.heading(2, passage.manner), Gap(_LINE), Rule(TEXT_WIDTH / 3, after=0)]
    return [*story, composer.heading(2, voice.translate("Handout", "Why do I see it so?")), Gap(4)]


def _asked(voice: Voice, question: Question) -> str:
    if question.type == "checklist":
        return voice.translate("Handout", "Tick everything that holds.")
    return voice.translate("Handout", "Tick the one answer that comes nearest.")


def _choices(voice: Voice, question: Question, passage: Passage) -> Iterator[tuple[str, str]]:
    """Yield the answers with a box: a label, and what it means."""
    form = question.form
    if isinstance(form, YesNoForm):
        for value in ("yes", "partly", "no") if form.partly else ("yes", "no"):
            words = value_words(voice, question, value)
            yield "", words[:1].upper() + words[1:]
    elif isinstance(form, SurveyForm):
        for step in range(1, _AGREES + 1):
            yield "", voice.number(step)
    elif not isinstance(form, (NumberForm, TextForm)):
        for label, words in passage.options:
            yield label.removeprefix("•"), words


def _choice(composer: Composer, label: str, words: str) -> Columns:
    stacks = [Stack(0, _BOX_ROOM, [_Box()])]
    left = _BOX_ROOM
    named = composer.words("cell_bold", label) if label else None
    if named is not None:
        stacks.append(Stack(left, _LABEL, [named]))
        left += _LABEL
    stacks.append(Stack(left, TEXT_WIDTH - left, list(composer.paragraphs("cell", words))))
    return Columns(stacks, 3.2 if composer.is_dense else 5.5, True, Item(named))


def _below(composer: Composer, passage: Passage) -> Iterator[Flowable]:
    """Yield the source line."""
    yield Gap(10)
    lead = composer.voice.translate("Guide", "Source:")
    names = list(dict.fromkeys(source.name for source in passage.sources))
    if names:
        yield from composer.paragraphs("ground", f"{'; '.join(names)}.", lead=lead)
