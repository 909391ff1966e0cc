"""A top-level section in full: every question with its answer, justification and evidence (looks/pdf-4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from reportlab.platypus.flowables import CondPageBreak, Flowable

from selfassess.charts.bars import bullet
from selfassess.charts.profile import Axis
from selfassess.charts.scene import Frame
from selfassess.domain.answers import Answer, State
from selfassess.domain.explanation import Deciding, judgements_on
from selfassess.domain.figures import Verdict
from selfassess.domain.findings import leading_tally
from selfassess.domain.forms import LevelForm, TextForm
from selfassess.domain.questionnaire import Question, Section
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.columns import Columns, Stack, height_of
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.flowables import Rule
from selfassess.reports.pdf.styles import TEXT_HEIGHT, TEXT_WIDTH, columns
from selfassess.voice.findings import deciding_sentence, not_applicable_warning, undecided_sentence, value_words
from selfassess.voice.terms import state_word, verdict_word

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
    composer: Composer


def section_pages(chapter: Chapter, section: Section) -> list[Flowable]:
    """Return one top-level section with all its questions, on one page wherever they fit."""
    story = _story(_Setting(chapter, chapter.composer), section)
    height = height_of(story)
    if TEXT_HEIGHT < height < _LONGEST_DENSE * TEXT_HEIGHT:
        denser = _story(_Setting(chapter, chapter.composer.denser()), section)
        if height_of(denser) <= TEXT_HEIGHT:
            story, height = denser, _spread(denser)
    needed = height if height <= TEXT_HEIGHT else _LEAST_BEGINNING
    # a point less than a page: the room of an empty page is not exactly that
    return [CondPageBreak(min(needed + story[0].getSpaceBefore(), TEXT_HEIGHT - 1)), *story]


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
    questions = _questions(setting, section, _enough(chapter, section))
    return [heading, _head(setting, section), Rule(before=6), *questions]


def _questions(setting: _Setting, section: Section, enough: dict[str, Deciding]) -> Iterator[Flowable]:
    for question in section.questions:
        yield _entry(setting, question, enough.get(question.id))
    for nested in section.sections:
        heading = setting.composer.heading(3, setting.chapter.voice.text(nested.title))
        inner = list(_questions(setting, nested, enough))
        heading.below = next(iter(inner), None)
        yield heading
        yield from inner


def _head(setting: _Setting, section: Section) -> Columns:
    """Return what the section is about, and its bar with what it says in words."""
    chapter, composer, voice = setting.chapter, setting.composer, setting.chapter.voice
    about = composer.paragraphs("text", voice.text(section.text))
    axis = next((axis for axis in chapter.profile.axes if axis.key == section.id), None)
    if axis is None:
        return Columns([Stack(0, TEXT_WIDTH, about)])
    width = TEXT_WIDTH - _HEAD_RIGHT
    bar = bullet(axis, chapter.profile, Frame(width / 0.75, 38.0, hatched=True), voice)
    caption = composer.words("caption", _bar_caption(chapter, section, axis))
    return Columns([Stack(0, columns(6), about), Stack(_HEAD_RIGHT, width, [composer.picture(bar, width), caption])])


def _bar_caption(chapter: Chapter, section: Section, axis: Axis) -> str:
    voice = chapter.voice
    facts = []
    if axis.is_provisional:
        facts.append(voice.translate("Report", "Bounds {range}.", range=chapter.bounds(section.id)))
    if axis.previous is not None and chapter.sheet.previous is not None:
        year, before = chapter.sheet.previous.year, chapter.previous_score(section.id)
        facts.append(voice.translate("Report", "{score} in {year}.", year=year, score=before))
    if axis.verdict is not None and axis.limit is not None:
        fields = {"limit": voice.number(axis.limit), "verdict": verdict_word(axis.verdict, voice)}
        facts.append(voice.translate("Report", "Threshold {limit}: {verdict}.", **fields))
    if axis.verdict is Verdict.NOT_DECIDED:
        facts.append(_undecided(chapter, section))
    if any(found.hangs_on_not_applicable for found in judgements_on(chapter.result, section.id)):
        facts.append(not_applicable_warning(voice))
    return " ".join(facts)


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
    chapter, composer, voice = setting.chapter, setting.composer, setting.chapter.voice
    answer = chapter.answer(question)
    right: list[Flowable] = list(composer.paragraphs("question", voice.text(question.text)))
    if question.id in chapter.result.asked:
        right += _answer(setting, question, answer)
        right += composer.paragraphs("caption", _remarks(chapter, question, answer, enough))
    else:
        not_asked = voice.translate("Report", "Not asked, because of another answer.")
        right += composer.paragraphs("answer", "", lead=not_asked)
    left = _left(setting, question, answer)
    stacks = [Stack(0, _LEFT_WIDTH, left), Stack(_RIGHT, TEXT_WIDTH - _RIGHT, right)]
    return Columns(stacks, padding=composer.padding, ruled=True)


def _left(setting: _Setting, question: Question, answer: Answer) -> list[Flowable]:
    """Return the number, the levels as boxes, and last period's answer."""
    chapter, composer, form = setting.chapter, setting.composer, question.form
    left: list[Flowable] = [composer.words("question", question.number)]
    if isinstance(form, LevelForm):
        values = [point.value for point in form.scale.points]
        is_asked = question.id in chapter.result.asked
        chosen = next((index for index, value in enumerate(values) if is_asked and value == answer.value), None)
        labels = [chapter.voice.number(value) for value in values]
        left.append(composer.boxes(labels, chosen, _state(chapter, question, answer)))
    before = _previous(chapter, question)
    return [*left, composer.words("caption", before)] if before else left


def _previous(chapter: Chapter, question: Question) -> str:
    previous = chapter.sheet.previous
    earlier = previous.answers.get(question.id) if previous else None
    if previous is None or earlier is None or isinstance(question.form, TextForm):
        return ""
    if isinstance(question.form, LevelForm) and isinstance(earlier.value, Fraction):
        return f"{previous.year}: {chapter.voice.number(earlier.value)}"
    words = _state(chapter, question, earlier)
    return f"{previous.year}: {words}"


def _state(chapter: Chapter, question: Question, answer: Answer) -> str:
    if answer.state is State.ANSWERED and answer.value is not None:
        return value_words(chapter.voice, question, answer.value)
    return state_word(answer.state, chapter.voice)


def _answer(setting: _Setting, question: Question, answer: Answer) -> list[Flowable]:
    """Return what was answered and why."""
    composer, voice = setting.composer, setting.chapter.voice
    why = composer.quotes(answer.why)
    if answer.state is not State.ANSWERED or answer.value is None:
        unanswered = {
            State.NOT_APPLICABLE: voice.translate("Report", "Not applicable."),
            State.CANNOT_JUDGE: voice.translate("Report", "Cannot be judged."),
        }
        lead = unanswered.get(answer.state, voice.translate("Report", "Not answered."))
        return [*composer.paragraphs("answer", "", lead=lead), *why]
    if isinstance(question.form, TextForm):
        return [*composer.quotes(str(answer.value)), *why]
    if isinstance(question.form, LevelForm) and isinstance(answer.value, Fraction):
        return [*_level(setting, question.form, answer.value), *why]
    return [*composer.paragraphs("answer", value_words(voice, question, answer.value)), *why]


def _level(setting: _Setting, form: LevelForm, value: Fraction) -> list[Flowable]:
    """Return the chosen level's label and its description."""
    voice = setting.chapter.voice
    for point, text in zip(form.scale.points, form.texts, strict=True):
        if point.value == value:
            label = voice.text(point.label)
            return list(setting.composer.paragraphs("answer", voice.text(text or point.text), lead=f"{label}."))
    return []


def _remarks(chapter: Chapter, question: Question, answer: Answer, enough: Deciding | None) -> str:
    """Return evidence, the mark for review, and what would be enough."""
    voice = chapter.voice
    remarks = []
    pieces = chapter.evidence.get(question.id, [])
    if pieces:
        named = "; ".join(f"{piece.name} (P-{piece.number})" for piece in pieces)
        remarks.append(voice.translate("Report", "Evidence: {evidence}.", evidence=named))
    elif answer.state is State.ANSWERED:
        remarks.append(voice.translate("Report", "No evidence."))
    if answer.marked:
        remarks.append(voice.translate("Report", "Marked for review."))
    if enough is not None:
        remarks.append(deciding_sentence(voice, chapter.questionnaire, enough))
    return " ".join(remarks)
