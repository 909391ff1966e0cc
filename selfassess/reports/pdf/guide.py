"""The guidelines of a questionnaire as a PDF to hand out: guidance, questions, levels, evidence and sources."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from selfassess.domain.prose import Block, BlockKind
from selfassess.domain.questionnaire import Questionnaire
from selfassess.reports.pdf.columns import Columns, Item, Stack
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.flowables import Gap, Rule
from selfassess.reports.pdf.languages import abreast, beneath, joined
from selfassess.reports.pdf.metadata import Particulars
from selfassess.reports.pdf.pages import Pages, Running
from selfassess.reports.pdf.report import PdfFacts
from selfassess.reports.pdf.styles import GUTTER, TEXT_WIDTH, columns
from selfassess.reports.pdf.words import Words
from selfassess.voice import Voice
from selfassess.voice.book import Book, Chapter, Cited, Passage, book_of
from selfassess.voice.findings.questionnaires import book_facts, language_note

_LABEL, _BULLET = 62.0, 14.0


@dataclass(frozen=True, slots=True)
class _Tongue:
    """The book in one language, and what sets it."""

    composer: Composer
    book: Book
    questionnaire: Questionnaire

    @property
    def voice(self) -> Voice:
        """Return the language."""
        return self.composer.voice


def write_guide(
    questionnaire: Questionnaire, target: BinaryIO | Path, languages: Sequence[str], moment: dt.datetime
) -> PdfFacts:
    """Write the guidelines in one language or two, tagged and archivable like the reports.

    `moment` is when the file was made, timezone-aware. Raises OSError where `target` cannot be written.
    """
    first, *others = (Voice(language) for language in languages)
    composer = Composer(first)
    composers = [composer, *(composer.in_second_language(voice) for voice in others[:1])]
    tongues = [_Tongue(one, book_of(one.voice, questionnaire), questionnaire) for one in composers]
    pages = Pages(composer)
    running = _running(tongues[0])
    pages.add_cover(_cover(tongues), running)
    contents = joined(tongues, lambda tongue: tongue.voice.translate("Guide", "Contents"))
    pages.add_contents(composer.heading(1, contents), running)
    for place in range(len(tongues[0].book.chapters)):
        pages.add(_chapter(tongues, place), running)
    count = pages.write(target, _particulars(tongues[0], moment))
    return PdfFacts(count, tuple(composer.glyphs.missing))


def _particulars(tongue: _Tongue, moment: dt.datetime) -> Particulars:
    voice, questionnaire = tongue.voice, tongue.questionnaire
    return Particulars(
        title=f"{tongue.book.title}. {voice.translate('Guide', 'Guidelines')}",
        author=voice.text(questionnaire.source.issuer) or "Selfassess",
        subject=tongue.book.about,
        language=voice.locale,
        moment=moment,
    )


def _running(tongue: _Tongue) -> Running:
    voice = tongue.voice
    edition = voice.translate("Guide", "Edition {number}", number=tongue.questionnaire.edition)
    return Running(tongue.book.title, voice.translate("Guide", "Guidelines"), edition)


def _cover(tongues: Sequence[_Tongue]) -> list[Flowable]:
    first = tongues[0].composer
    names = joined(tongues, lambda tongue: tongue.voice.translate("Guide", "Guidelines"))
    story: list[Flowable] = [first.words("name", names), Gap(34), first.words("cover_title", tongues[0].book.title)]
    story += [part for tongue in tongues[1:] for part in tongue.composer.paragraphs("subtitle", tongue.book.title)]
    story += [Gap(12), *beneath(tongues, _about)]
    return [*story, Gap(24), Rule(after=0), *_facts(tongues)]


def _about(tongue: _Tongue) -> list[Flowable]:
    note = language_note(tongue.voice, tongue.questionnaire)
    return [*tongue.composer.paragraphs("text", tongue.book.about), *tongue.composer.paragraphs("caption", note)]


def _facts(tongues: Sequence[_Tongue]) -> Iterator[Flowable]:
    """Yield the facts about the questionnaire, each in every language."""
    said = [book_facts(tongue.voice, tongue.questionnaire) for tongue in tongues]
    start = columns(3) + GUTTER
    for facts in zip(*said, strict=True):
        labels: list[Flowable] = []
        words: list[Flowable] = []
        for tongue, fact in zip(tongues, facts, strict=True):
            labels += tongue.composer.paragraphs("caption", fact.label)
            words += tongue.composer.paragraphs("cell", fact.words)
        words += [tongues[0].composer.link(facts[0].address)] if facts[0].address else []
        stacks = [Stack(0, columns(3), labels), Stack(start, TEXT_WIDTH - start, words)]
        yield Columns(stacks, 3.5, ruled=True, item=Item(labels[0]))


def _chapter(tongues: Sequence[_Tongue], place: int) -> list[Flowable]:
    chapters = [tongue.book.chapters[place] for tongue in tongues]
    told = list(zip(tongues, chapters, strict=True))
    story: list[Flowable] = [tongues[0].composer.heading(1, chapters[0].heading, outline=0)]
    story += [part for tongue, one in told[1:] for part in tongue.composer.paragraphs("subtitle", one.heading)]
    story += [part for tongue, one in told for part in _guidance(tongue, one)]
    return [*story, *_questions(tongues, chapters)]


def _guidance(tongue: _Tongue, chapter: Chapter) -> Iterator[Flowable]:
    yield from tongue.composer.paragraphs("lead", chapter.about)
    for block in chapter.guidance:
        yield from _block(tongue.composer, block)


def _block(composer: Composer, block: Block) -> Iterator[Flowable]:
    """Yield a block; the pages it leads to stand below it in full, as nobody can click on paper."""
    addresses = [composer.link(address) for address in dict.fromkeys(run.address for run in block.runs) if address]
    if block.kind is BlockKind.HEADING:
        yield composer.heading(2, block.words)
        yield from addresses
        return
    words = composer.runs(Words, "text", [(run.words, run.is_strong) for run in block.runs])
    if not block.depth:
        yield from (words, *addresses)
        return
    indent = _BULLET * block.depth
    label = composer.words("text", block.label) if block.label else None
    stacks = [Stack(indent, TEXT_WIDTH - indent, [words, *addresses])]
    if label is not None:
        stacks.insert(0, Stack(indent - _BULLET, _BULLET, [label]))
    yield Columns(stacks, item=Item(label, "None" if block.label in ("", "•") else "Decimal"))


def _questions(tongues: Sequence[_Tongue], chapters: Sequence[Chapter]) -> Iterator[Flowable]:
    composer = tongues[0].composer
    yield composer.heading(2, joined(tongues, lambda tongue: tongue.voice.translate("Guide", "Questions")))
    for groups in zip(*(chapter.groups for chapter in chapters), strict=True):
        titles = " / ".join(dict.fromkeys(group.title for group in groups if group.title))
        if titles:
            yield composer.heading(3, titles, name="group")
        for passages in zip(*(group.passages for group in groups), strict=True):
            yield from _passage(tongues, passages, 4 if titles else 3)


def _passage(tongues: Sequence[_Tongue], passages: Sequence[Passage], level: int) -> list[Flowable]:
    first, told = passages[0], list(zip(tongues, passages, strict=True))
    names = " / ".join(dict.fromkeys(passage.name for passage in passages if passage.name))
    title = f"{first.number} {names or first.text}"
    heading = tongues[0].composer.heading(level, title, outline=1, name="passage")
    parts = abreast(told, TEXT_WIDTH, _asked)
    for place in range(len(first.options)):
        parts.append(_option(told, place))
    parts += abreast(told, TEXT_WIDTH, _grounds)
    addresses = dict.fromkeys(cited.address for cited in first.sources if cited.address)
    parts += [tongues[0].composer.link(address) for address in addresses]
    heading.below = parts[0] if parts else None
    return [heading, *parts]


_Told = tuple[_Tongue, Passage]


def _asked(told: _Told) -> list[Flowable]:
    tongue, passage = told
    is_said = not passage.name and not tongue.composer.is_second
    asked = [] if is_said else tongue.composer.paragraphs("text", passage.text)
    return [*asked, *tongue.composer.paragraphs("caption", f"{passage.help} {passage.manner}".strip())]


def _option(told: Sequence[_Told], place: int) -> Columns:
    """Return a level with its description, or an option, in every language."""
    labels = dict.fromkeys(passage.options[place][0] for _, passage in told)
    label = told[0][0].composer.words("small", "", lead=" / ".join(labels))
    width = TEXT_WIDTH - _LABEL - GUTTER / 2
    right = abreast(told, width, partial(_option_text, place=place))
    return Columns([Stack(0, _LABEL, [label]), Stack(TEXT_WIDTH - width, width, right)], 2, True, Item(label))


def _option_text(told: _Told, place: int) -> list[Flowable]:
    return list(told[0].composer.paragraphs("small", told[1].options[place][1]))


def _grounds(told: _Told) -> list[Flowable]:
    """Return limits, evidence and sources of a question, named."""
    (tongue, passage), voice = told, told[0].voice
    paragraphs, story = tongue.composer.paragraphs, list[Flowable]()
    if passage.limits:
        story += paragraphs("ground", "; ".join(passage.limits), lead=voice.translate("Guide", "Limits:"))
    if passage.evidence:
        story += paragraphs("ground", passage.evidence, lead=voice.translate("Guide", "Evidence:"))
    for source in passage.sources:
        story += paragraphs("ground", _cited(source), lead=voice.translate("Guide", "Source:"))
    return story


def _cited(source: Cited) -> str:
    return ". ".join(part.removesuffix(".") for part in (source.name, *source.lines)) + "."
