"""A questionnaire as a book to read: chapters of guidance with the questions they are about, in one language.

Window and PDF set the same book.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from selfassess.domain.forms import (
    ChecklistForm,
    ChoiceForm,
    Form,
    LevelForm,
    NumberForm,
    SurveyForm,
    TextForm,
    YesNoForm,
)
from selfassess.domain.prose import Block
from selfassess.domain.questionnaire import Question, Questionnaire, Section, Source, Threshold
from selfassess.domain.text import folded
from selfassess.voice import Voice
from selfassess.voice.findings.notation import comparison_words, question_name, section_number
from selfassess.voice.findings.sources import act_name, duty_words, second_hand, source_facts
from selfassess.voice.prose import read_prose
from selfassess.voice.terms import status_words


@dataclass(frozen=True, slots=True)
class Cited:
    """A source: what it is called, where it is found (may be empty), and what is known of it, line by line."""

    name: str
    address: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A question to read; `manner` says how it is answered, `options` are its levels or options as (label, text)."""

    id: str
    number: str
    name: str
    text: str
    help: str
    manner: str
    options: tuple[tuple[str, str], ...]
    limits: tuple[str, ...]
    evidence: str
    sources: tuple[Cited, ...]

    @property
    def words(self) -> str:
        """Return everything that is said, line by line, to search in and to compare."""
        options = (part for option in self.options for part in option)
        cited = (part for one in self.sources for part in (one.name, *one.lines))
        parts = (
            self.number,
            self.name,
            self.text,
            self.help,
            self.manner,
            *options,
            *self.limits,
            self.evidence,
            *cited,
        )
        return "\n".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Group:
    """Questions under a heading, which is empty where they belong to the chapter itself."""

    title: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class Chapter:
    """A top-level section: what it is about, its guidance, its questions."""

    id: str
    number: str
    title: str
    about: str
    guidance: tuple[Block, ...]
    groups: tuple[Group, ...]

    @property
    def heading(self) -> str:
        """Return the title with its number."""
        return f"{self.number}. {self.title}"

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Return its questions in their order."""
        return tuple(passage for group in self.groups for passage in group.passages)

    @cached_property
    def words(self) -> str:
        """Title, introduction and guidance, to search in and to compare."""
        return "\n".join((self.title, self.about, *(block.words for block in self.guidance)))


@dataclass(frozen=True)
class Book:
    """The guidelines of one questionnaire."""

    title: str
    about: str
    chapters: tuple[Chapter, ...]

    def chapter_of(self, question: str) -> Chapter | None:
        """Return the chapter that a question stands in; None where there is no such question."""
        return next((one for one in self.chapters if any(each.id == question for each in one.passages)), None)


def holds(words: str, wanted: str) -> bool:
    """Tell whether a text contains every word of `wanted`, without regard to accents and capitals."""
    searched = folded(words)
    return all(word in searched for word in folded(wanted).split())


def book_of(voice: Voice, questionnaire: Questionnaire) -> Book:
    """Return the guidelines of a questionnaire in the language of `voice`."""
    chapters = tuple(_chapter(voice, questionnaire, section) for section in questionnaire.sections)
    return Book(voice.text(questionnaire.title), voice.text(questionnaire.about), chapters)


def _chapter(voice: Voice, questionnaire: Questionnaire, section: Section) -> Chapter:
    limits: dict[str, list[Threshold]] = {}
    for threshold in questionnaire.thresholds:
        limits.setdefault(threshold.applies_to, []).append(threshold)
    guidance = (block for each in section.walk() for block in read_prose(voice.text(each.guidance)))
    groups = (
        Group(
            "" if each is section else voice.text(each.title),
            tuple(_passage(voice, question, limits.get(f"question:{question.id}", [])) for question in each.questions),
        )
        for each in section.walk()
    )
    return Chapter(
        section.id,
        section_number(questionnaire, section),
        voice.text(section.title),
        voice.text(section.text),
        tuple(guidance),
        tuple(group for group in groups if group.passages),
    )


def _passage(voice: Voice, question: Question, limits: list[Threshold]) -> Passage:
    text, name = voice.text(question.text), question_name(voice, question)
    sources = (*question.sources, *(threshold.source for threshold in limits))
    return Passage(
        question.id,
        question.number,
        name if name != text else "",
        text,
        voice.text(question.help),
        manner_words(voice, question.form),
        _options(voice, question.form),
        tuple(_limit(voice, threshold) for threshold in limits),
        voice.text(question.evidence),
        tuple(dict.fromkeys(one for one in (cited(voice, source) for source in sources) if one.name)),
    )


def cited(voice: Voice, source: Source) -> Cited:
    """Return a source as it is read."""
    lines = (duty_words(voice, source), source_facts(voice, source), second_hand(voice, source))
    address = source.url if source.url.startswith(("https://", "http://")) else ""
    return Cited(
        act_name(voice, source) or source.url,
        address,
        tuple(line for line in (*lines, voice.text(source.note)) if line),
    )


def _limit(voice: Voice, threshold: Threshold) -> str:
    """Return a limit with what it asks for, unless its label says so, and whose it is.

    Such as `Reply in time: at most 30 days (law)`.
    """
    label, value = voice.text(threshold.label), threshold.value
    is_said = value is None or voice.number(value) in label
    words = label if is_said else f"{label}: {comparison_words(voice, threshold)}"
    return f"{words} ({status_words(threshold, voice)})"


def manner_words(voice: Voice, form: Form) -> str:
    """Say how a question is answered; nothing where the descriptions of its levels say it."""
    if isinstance(form, LevelForm):
        return ""
    if isinstance(form, YesNoForm):
        return _yes_no_words(voice, form)
    if isinstance(form, ChoiceForm):
        return voice.translate("Guide", "Choose one answer.")
    if isinstance(form, ChecklistForm):
        return voice.translate("Guide", "Tick everything that holds.")
    if isinstance(form, NumberForm):
        return _number_words(voice, form)
    if isinstance(form, TextForm):
        return voice.translate("Guide", "Answer in your own words.")
    assert isinstance(form, SurveyForm)
    return voice.translate("Guide", "Respondents say how far they agree, on a scale from 1 (not at all) to 5 (fully).")


def _yes_no_words(voice: Voice, form: YesNoForm) -> str:
    if form.partly:
        return voice.translate("Guide", "Answer yes, partly or no.")
    return voice.translate("Guide", "Answer yes or no.")


def _number_words(voice: Voice, form: NumberForm) -> str:
    unit = voice.text(form.unit)
    if form.reference:
        return voice.translate("Guide", "Enter the figure that {whose} publishes.", whose=voice.text(form.published_by))
    words = voice.translate("Guide", "Enter a figure ({unit}).", unit=unit) if unit else ""
    return " ".join(part for part in (words or voice.translate("Guide", "Enter a figure."), _span(voice, form)) if part)


def _span(voice: Voice, form: NumberForm) -> str:
    """Return from where to where a figure may lie; empty where it may be any."""
    if form.minimum is None or form.maximum is None:
        return ""
    low, high = voice.number(form.minimum), voice.number(form.maximum)
    return voice.translate("Guide", "It lies between {low} and {high}.", low=low, high=high)


def _options(voice: Voice, form: Form) -> tuple[tuple[str, str], ...]:
    return tuple(_options_of(voice, form))


def _options_of(voice: Voice, form: Form) -> Iterator[tuple[str, str]]:
    if isinstance(form, LevelForm):
        for point, text in zip(form.scale.points, form.texts, strict=True):
            yield f"{voice.number(point.value)} {voice.text(point.label)}".strip(), voice.text(text or point.text)
    elif isinstance(form, (ChoiceForm, ChecklistForm)):
        for option in form.options if isinstance(form, ChoiceForm) else form.items:
            yield "•", voice.text(option.label)
