"""A top-level section in full: every question with its answer, justification and evidence (looks/pdf-4)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from reportlab.platypus.flowables import CondPageBreak, Flowable

from selfassess.charts.bars import bullet
from selfassess.charts.profile import Axis
from selfassess.charts.scene import Frame
from selfassess.domain.answers import Answer, State
from selfassess.domain.explanation import Deciding, judgements_on
from selfassess.domain.figures import Verdict
from selfassess.domain.findings import leading_tally
from selfassess.domain.forms import LevelForm, TextForm, YesNoForm
from selfassess.domain.questionnaire import Question, Section
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.columns import Columns, Item, Stack, height_of
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.flowables import Rule
from selfassess.reports.pdf.languages import abreast, beneath, joined
from selfassess.reports.pdf.margin import margin
from selfassess.reports.pdf.register import evidence_label
from selfassess.reports.pdf.styles import TEXT_HEIGHT, TEXT_WIDTH, columns
from selfassess.reports.pdf.words import told_as
from selfassess.voice.findings import (
    deciding_sentence,
    not_applicable_warning,
    scale_words,
    undecided_sentence,
    value_words,
)
from selfassess.voice.terms import verdict_word

_LEFT_WIDTH = 84.0
_RIGHT = 91.0
_HEAD_RIGHT = columns(6) + 22
_LONGEST_DENSE = 1.3
"""A section of so many pages or more would not fit one page in the denser setting either."""
_MOST_SPREAD = 4.0
_LEAST_BEGINNING = TEXT_HEIGHT / 3
"""A section longer than a page begins on the page of the one before it where so many points are left."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """A chapter, and how its questions are set: in the usual size or denser."""

    chapter: Chapter
    is_dense: bool = False

    @property
    def composer(self) -> Composer:
        """Return what sets the words."""
        return self.chapter.composer.denser() if self.is_dense else self.chapter.composer

    @property
    def tongues(self) -> "list[_Setting]":
        """Return the same in each language of the report."""
        return [_Setting(chapter, self.is_dense) for chapter in self.chapter.tongues]


def section_pages(chapter: Chapter, section: Section) -> list[Flowable]:
    """Return one top-level section with all its questions, on one page wherever they fit."""
    story = _story(_Setting(chapter), section)
    height = height_of(story)
    if TEXT_HEIGHT < height < _LONGEST_DENSE * TEXT_HEIGHT:
        denser = _story(_Setting(chapter, is_dense=True), section)
        if height_of(denser) <= TEXT_HEIGHT:
            story, height = denser, _spread(denser)
    needed = height if height <= TEXT_HEIGHT else _LEAST_BEGINNING
    # a point less than a page: the room of an empty page is not exactly that
    return [CondPageBreak(min(needed + story[0].getSpaceBefore(), TEXT_HEIGHT - 1)), *story]


def question_entry(chapter: Chapter, question: Question) -> Columns:
    """Return one question with what was said of it."""
    return _entry(_Setting(chapter), question, None)


def _spread(story: list[Flowable]) -> float:
    """Share what is left of the page between the questions, up to the usual gaps, and return the new height."""
    entries = [flowable for flowable in story if isinstance(flowable, Columns) and flowable.padding]
    room = TEXT_HEIGHT - height_of(story)
    for entry in entries:
        entry.padding += min(room / (2 * len(entries)), _MOST_SPREAD)
    return height_of(story)


def _story(setting: _Setting, section: Section) -> list[Flowable]:
    chapter = setting.chapter
    aside = chapter.score(section.id) if section.id in chapter.result.sections else ""
    heading = setting.composer.heading(1, chapter.numbered(section), outline=1, aside=aside, name="section")
    again = [part for tongue in chapter.tongues[1:] for part in _second_title(tongue, section)]
    questions = _questions(setting, section, _enough(chapter, section))
    meaning = beneath(setting.tongues, partial(_meaning, section=section))
    return [heading, *again, _head(setting, section), *meaning, Rule(before=6), *questions]


def _title(chapter: Chapter, section: Section) -> str:
    return chapter.voice.text(section.title)


def _second_title(chapter: Chapter, section: Section) -> Sequence[Flowable]:
    return chapter.composer.paragraphs("subtitle", chapter.numbered(section))


def _questions(setting: _Setting, section: Section, enough: dict[str, Deciding]) -> Iterator[Flowable]:
    for question in section.questions:
        yield _entry(setting, question, enough.get(question.id))
    for nested in section.sections:
        heading = setting.composer.heading(3, joined(setting.chapter.tongues, partial(_title, section=nested)))
        inner = list(_questions(setting, nested, enough))
        heading.below = next(iter(inner), None)
        yield heading
        yield from inner


def _head(setting: _Setting, section: Section) -> Columns:
    """Return what the section is about, and its bar with what it says in words."""
    chapter, composer, voice = setting.chapter, setting.composer, setting.chapter.voice
    axis = next((axis for axis in chapter.profile.axes if axis.key == section.id), None)
    if axis is None:
        return Columns([Stack(0, TEXT_WIDTH, beneath(setting.tongues, partial(_about, section=section)))])
    width = TEXT_WIDTH - _HEAD_RIGHT
    about = beneath(setting.tongues, partial(_about, section=section))
    bar = bullet(axis, chapter.profile, Frame(width / 0.75, 38.0, hatched=True), voice)
    caption = told_as("Caption", beneath(setting.tongues, partial(_bar_caption, section=section, axis=axis)))
    return Columns([Stack(0, columns(6), about), Stack(_HEAD_RIGHT, width, [composer.picture(bar, width), *caption])])


def _about(setting: _Setting, section: Section) -> list[Flowable]:
    return list(setting.composer.paragraphs("text", setting.chapter.voice.text(section.text)))


def _meaning(setting: _Setting, section: Section) -> list[Flowable]:
    """Return in plain words what the score of the section means."""
    voice, figure = setting.chapter.voice, setting.chapter.result.figure(section.id)
    if figure is None or figure.band is None or figure.value is None:
        return []
    label = f"{voice.text(figure.band.label)}."
    return list(setting.composer.paragraphs("caption", voice.text(figure.band.text), lead=label))


def _bar_caption(setting: _Setting, section: Section, axis: Axis) -> list[Flowable]:
    chapter, voice = setting.chapter, setting.chapter.voice
    facts = []
    if axis.is_provisional:
        facts.append(voice.translate("Report", "Bounds {range}.", range=chapter.bounds(section.id)))
    if axis.previous is not None and chapter.sheet.previous is not None:
        year, before = chapter.sheet.previous.year, chapter.previous_score(section.id)
        facts.append(voice.translate("Report", "{score} in {year}.", year=year, score=before))
    if axis.verdict is not None and axis.limit is not None:
        fields = {
            "limit": scale_words(voice, chapter.questionnaire, axis.limit),
            "verdict": verdict_word(axis.verdict, voice),
        }
        facts.append(voice.translate("Report", "Threshold {limit}: {verdict}.", **fields))
    if axis.verdict is Verdict.NOT_DECIDED:
        facts.append(_undecided(chapter, section))
    if any(found.hangs_on_not_applicable for found in judgements_on(chapter.result, section.id)):
        facts.append(not_applicable_warning(voice))
    return list(setting.composer.paragraphs("caption", " ".join(facts)))


def _undecided(chapter: Chapter, section: Section) -> str:
    explanation = chapter.explanation(section.id)
    judgement = next(found for found in explanation.judgements if found.verdict is Verdict.NOT_DECIDED)
    return undecided_sentence(chapter.voice, chapter.questionnaire, explanation, judgement)


def _enough(chapter: Chapter, section: Section) -> dict[str, Deciding]:
    """Return, by question, the answer that would be enough for the leading threshold."""
    tally = leading_tally(chapter.result)
    if tally is None or section.id not in tally.not_decided:
        return {}
    leading = tally.result.threshold.id
    found = chapter.explanation(section.id).deciding
    return {each.question: each for each in found if each.threshold == leading}


def _entry(setting: _Setting, question: Question, enough: Deciding | None) -> Columns:
    composer, answer = setting.composer, setting.chapter.answer(question)
    width = TEXT_WIDTH - _RIGHT
    right = abreast(setting.tongues, width, partial(_asked_and_said, question=question, answer=answer))
    if question.id in setting.chapter.result.asked:
        right += _own_words(setting, question, answer)
        right += abreast(setting.tongues, width, partial(_remarks, question=question, answer=answer, enough=enough))
    left = margin(setting.chapter, composer, question)
    stacks = [Stack(0, _LEFT_WIDTH, left), Stack(_RIGHT, width, right)]
    return Columns(stacks, composer.padding, ruled=True, item=Item(left[0], "Decimal"))


def _asked_and_said(setting: _Setting, question: Question, answer: Answer) -> list[Flowable]:
    """Return the question and the answer chosen, as far as the questionnaire words it."""
    chapter, composer, voice = setting.chapter, setting.composer, setting.chapter.voice
    asked: list[Flowable] = list(composer.paragraphs("question", voice.text(question.text)))
    if chapter.is_full:
        asked += composer.paragraphs("caption", voice.text(question.help))
    if question.id in chapter.result.asked:
        return [*asked, *_answer(setting, question, answer)]
    not_asked = voice.translate("Report", "Not asked, because of another answer.")
    return [*asked, *composer.paragraphs("answer", "", lead=not_asked)]


def _answer(setting: _Setting, question: Question, answer: Answer) -> list[Flowable]:
    """Return what was answered; nothing for a free text."""
    composer, voice = setting.composer, setting.chapter.voice
    if answer.state is not State.ANSWERED or answer.value is None:
        unanswered = {
            State.NOT_APPLICABLE: voice.translate("Report", "Not applicable."),
            State.CANNOT_JUDGE: voice.translate("Report", "Cannot be judged."),
        }
        lead = unanswered.get(answer.state, voice.translate("Report", "Not answered."))
        return list(composer.paragraphs("answer", "", lead=lead))
    if isinstance(question.form, TextForm):
        return []
    if isinstance(question.form, LevelForm) and isinstance(answer.value, Fraction):
        return _level(setting, question.form, answer.value)
    said = value_words(voice, question, answer.value)
    if isinstance(question.form, YesNoForm):
        return list(composer.paragraphs("answer", "", lead=f"{said[:1].upper()}{said[1:]}."))
    return list(composer.paragraphs("answer", said))


def _own_words(setting: _Setting, question: Question, answer: Answer) -> list[Flowable]:
    """Return a free text and the justification, which stand in the language they were written in."""
    said = str(answer.value) if isinstance(question.form, TextForm) and answer.state is State.ANSWERED else ""
    return [*setting.composer.quotes(said), *setting.composer.quotes(answer.why)]


def _level(setting: _Setting, form: LevelForm, value: Fraction) -> list[Flowable]:
    """Return the chosen level's label and its description."""
    voice = setting.chapter.voice
    for point, text in zip(form.scale.points, form.texts, strict=True):
        if point.value == value:
            label = voice.text(point.label)
            return list(setting.composer.paragraphs("answer", voice.text(text or point.text), lead=f"{label}."))
    return []


def _remarks(setting: _Setting, question: Question, answer: Answer, enough: Deciding | None) -> list[Flowable]:
    """Return evidence, the mark for review, and what would be enough."""
    chapter, voice = setting.chapter, setting.chapter.voice
    remarks = []
    pieces = chapter.evidence.get(question.id, [])
    if pieces:
        # only the full report has a register that the numbers lead to
        named = "; ".join(
            f"{piece.name} ({evidence_label(piece)})" if chapter.is_full else piece.name for piece in pieces
        )
        remarks.append(voice.translate("Report", "Evidence: {evidence}.", evidence=named))
    elif answer.state is State.ANSWERED:
        remarks.append(voice.translate("Report", "No evidence."))
    # the officials' own, as their notes are: not for the council
    if answer.marked and chapter.is_full:
        remarks.append(voice.translate("Report", "Marked for review."))
    if enough is not None:
        remarks.append(deciding_sentence(voice, chapter.questionnaire, enough))
    return list(setting.composer.paragraphs("caption", " ".join(remarks)))
