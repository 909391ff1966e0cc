"""A questionnaire edition as values: sections, questions, scales, thresholds (DESIGN section 5)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from selfassess.domain.forms import Form, NumberForm, Scale, SurveyForm, TextForm
from selfassess.domain.relevance import Condition, comparisons
from selfassess.domain.text import NO_TEXT, Text


class Kind(StrEnum):
    """What a questionnaire is for."""

    ASSESSMENT = "assessment"
    SURVEY = "survey"
    DATA = "data"


class RollUp(StrEnum):
    """How sections become an overall figure (METHOD section 2)."""

    MEAN_OF_SECTIONS = "mean_of_sections"
    MEAN_OF_QUESTIONS = "mean_of_questions"
    SUM = "sum"


class Comparison(StrEnum):
    """How a value meets a threshold."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    EQUALS = "equals"


class Status(StrEnum):
    """Whose a threshold is; always shown beside its value (METHOD section 3)."""

    LAW = "law"
    PUBLISHED = "published"
    PLATFORM = "platform"
    HOUSE = "house"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a duty, a threshold or the questionnaire comes from; empty fields are not known."""

    title: Text = NO_TEXT
    act: Text = NO_TEXT
    article: str = ""
    issuer: Text = NO_TEXT
    year: int | None = None
    date: str = ""
    url: str = ""
    licence: str = ""
    duty: Text = NO_TEXT
    number: Fraction | None = None
    unit: Text = NO_TEXT
    valid_from: str = ""
    valid_to: str = ""
    checked: str = ""
    read: str = ""
    note: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Question:
    """One question; `form` says how it is answered, `type` is the word of the file format."""

    id: str
    number: str
    type: str
    text: Text
    form: Form
    short: Text = NO_TEXT
    help: Text = NO_TEXT
    evidence: Text = NO_TEXT
    weight: Fraction = Fraction(1)
    effort: int = 1
    sources: tuple[Source, ...] = ()
    relevant_if: Condition | None = None
    not_applicable_allowed: bool = True
    replaces: tuple[str, ...] = ()
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def is_scored(self) -> bool:
        """Tell whether an answer enters the score (METHOD section 1)."""
        if self.weight == 0 or isinstance(self.form, (TextForm, SurveyForm)):
            return False
        return not (isinstance(self.form, NumberForm) and self.form.score is None)

    def __hash__(self) -> int:
        return hash(self.id)


@dataclass(frozen=True)
class Section:
    """A principle, a target or any other group; `scored` False makes it only a heading."""

    id: str
    title: Text
    short: Text = NO_TEXT
    text: Text = NO_TEXT
    guidance: Text = NO_TEXT
    weight: Fraction = Fraction(1)
    scored: bool = True
    sections: tuple["Section", ...] = ()
    questions: tuple[Question, ...] = ()

    def walk(self) -> Iterator["Section"]:
        """Yield this section and every section below it, in the order of the file."""
        yield self
        for section in self.sections:
            yield from section.walk()

    @cached_property
    def all_questions(self) -> tuple[Question, ...]:
        """Every question of this section and of the sections below it, in the order shown."""
        nested = (question for section in self.sections for question in section.all_questions)
        return (*self.questions, *nested)

    @cached_property
    def question_ids(self) -> frozenset[str]:
        """The ids of all of them."""
        return frozenset(question.id for question in self.all_questions)


@dataclass(frozen=True, slots=True)
class Threshold:
    """A limit; `applies_to`: `overall`, `each_section`, `section:ID` or `question:ID`; `value` None: not published.

    `is_own` says that those who assess themselves set it, not their questionnaire (both have the status house).
    """

    id: str
    label: Text
    applies_to: str
    comparison: Comparison
    value: Fraction | None
    status: Status
    text: Text = NO_TEXT
    unit: Text = NO_TEXT
    orientation: bool = False
    source: Source = Source()
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Award:
    """A label that requires several thresholds together."""

    id: str
    label: Text
    requires: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A range of the overall or a section figure in words; reaches from `low` to the next band."""

    low: Fraction
    label: Text
    text: Text = NO_TEXT


@dataclass(frozen=True)
class Questionnaire:
    """One edition of a questionnaire."""

    id: str
    edition: int
    kind: Kind
    unit: str
    languages: tuple[str, ...]
    title: Text
    sections: tuple[Section, ...]
    about: Text = NO_TEXT
    minutes: int = 0
    source: Source = Source()
    languages_partial: tuple[str, ...] = ()
    tag_sets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    scale: Scale | None = None
    roll_up: RollUp = RollUp.MEAN_OF_SECTIONS
    decimals: int = 2
    bands: tuple[Band, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    awards: tuple[Award, ...] = ()
    minimum_n: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Every question, in the order shown."""
        return tuple(question for section in self.sections for question in section.all_questions)

    @cached_property
    def question_by_id(self) -> Mapping[str, Question]:
        """Every question by its id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def section_by_id(self) -> Mapping[str, Section]:
        """Every section, nested ones included, by its id."""
        return {section.id: section for top in self.sections for section in top.walk()}

    @cached_property
    def path_by_question(self) -> Mapping[str, tuple[Section, ...]]:
        """The sections above each question, top-level section first."""
        paths: dict[str, tuple[Section, ...]] = {}

        def note(section: Section, above: tuple[Section, ...]) -> None:
            here = (*above, section)
            for question in section.questions:
                paths[question.id] = here
            for nested in section.sections:
                note(nested, here)

        for top in self.sections:
            note(top, ())
        return paths

    @cached_property
    def controlled_questions(self) -> Mapping[str, tuple[str, ...]]:
        """For each question that a condition names, the questions asked or not because of it, through others too."""
        direct: dict[str, list[str]] = {}
        for question in self.questions:
            for name in {found.question for found in comparisons(question.relevant_if)} if question.relevant_if else ():
                direct.setdefault(name, []).append(question.id)
        return {name: tuple(_all_after(name, direct)) for name in direct}

    @property
    def is_scored(self) -> bool:
        """Tell whether the questionnaire has an overall figure (kind data has none)."""
        return self.kind is Kind.ASSESSMENT and any(question.is_scored for question in self.questions)


def _all_after(name: str, direct: Mapping[str, list[str]]) -> dict[str, None]:
    """Return everything that follows from `name`, directly or through others."""
    found: dict[str, None] = {}
    waiting = list(direct[name])
    while waiting:
        one = waiting.pop()
        if one not in found:
            found[one] = None
            waiting.extend(direct.get(one, ()))
    return found
