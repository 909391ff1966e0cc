"""From the keys of a questionnaire file to the domain's values."""

import re
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise

from selfassess.content.findings import Reading
from selfassess.content.forms import build_form, build_scale
from selfassess.content.records import Raw
from selfassess.domain import relevance
from selfassess.domain.errors import Problem
from selfassess.domain.forms import Scale, SurveyForm
from selfassess.domain.questionnaire import (
    Award,
    Band,
    Comparison,
    Kind,
    Question,
    Questionnaire,
    RollUp,
    Section,
    Source,
    Status,
    Threshold,
)
from selfassess.domain.rounding import decimal_text
from selfassess.domain.text import NO_TEXT

RESERVED = ("overall", "each_section", "and", "or", "not", "in")
_MOST_NESTED = 60


@dataclass(frozen=True, slots=True)
class Lines:
    """Where things stand in the file, by id; `unread` are questions that could not be built.

    `head` holds the questionnaire's own `id`, `edition` and `about`, where they could be read; `sources` every source
    of a question or a threshold with the id it belongs to and its line.
    """

    head: dict[str, int] = field(default_factory=dict)
    sources: list[tuple[str, int, Source]] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    relevance: dict[str, int] = field(default_factory=dict)
    tags: dict[str, int] = field(default_factory=dict)
    thresholds: dict[str, int] = field(default_factory=dict)
    targets: dict[str, int] = field(default_factory=dict)
    awards: dict[str, int] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Draft:
    """A questionnaire with the lines of its parts; it may contradict itself until it is checked."""

    questionnaire: Questionnaire
    lines: Lines


def build(raw: Raw, reading: Reading) -> Draft:
    """Return the questionnaire; what cannot be built is noted and left out."""
    lines = Lines(head={key: raw.line_of(key) for key in ("id", "edition", "about") if key in raw.values})
    scale = build_scale(raw.get("scale", []), reading)
    builder = _Builder(reading, lines, scale, Kind(raw.get("kind", Kind.ASSESSMENT)))
    scoring = raw.get("scoring", Raw(raw.line, {}, {}))
    questionnaire = Questionnaire(
        id=raw.get("id", ""),
        edition=raw.get("edition", 1),
        kind=builder.kind,
        unit=raw.get("unit", "any"),
        languages=reading.languages,
        title=raw.get("title", NO_TEXT),
        sections=tuple(builder.section(section) for section in raw.get("sections", [])),
        about=raw.get("about", NO_TEXT),
        minutes=raw.get("minutes", 0),
        source=build_source(raw.get("source")),
        languages_partial=reading.partial,
        tag_sets={name: tuple(tags) for name, tags in raw.get("tag_sets", {}).items()},
        scale=scale,
        roll_up=RollUp(scoring.get("roll_up", RollUp.MEAN_OF_SECTIONS)),
        decimals=scoring.get("decimals", 2),
        bands=_bands(raw.get("bands", []), reading, scale),
        thresholds=tuple(_threshold(threshold, reading, lines) for threshold in raw.get("thresholds", [])),
        awards=tuple(_award(award, reading, lines) for award in raw.get("awards", [])),
        minimum_n=raw.get("minimum_n", {}),
    )
    return Draft(questionnaire, lines)


def build_source(raw: Raw | None) -> Source:
    """Return a source; its keys are the fields of the value."""
    return Source(**raw.values) if raw else Source()


def _noted_source(raw: Raw | None, where: str, lines: Lines) -> Source:
    source = build_source(raw)
    if raw:
        lines.sources.append((where, raw.line, source))
    return source


def _bands(raws: list[Raw], reading: Reading, scale: Scale | None) -> tuple[Band, ...]:
    known = [raw for raw in raws if "from" in raw.values]
    for lower, higher in pairwise(known):
        if higher.get("from") <= lower.get("from"):
            value, before = decimal_text(higher.get("from")), decimal_text(lower.get("from"))
            reading.error(higher.line_of("from"), "content.band_order", value=value, before=before)
    lowest = scale.lowest if scale else Fraction(0)
    if known and known[0].get("from") > lowest:
        reading.error(known[0].line_of("from"), "content.bands_begin_late", lowest=decimal_text(lowest))
    return tuple(Band(raw.get("from"), raw.get("label", NO_TEXT), raw.get("text", NO_TEXT)) for raw in known)


def _threshold(raw: Raw, reading: Reading, lines: Lines) -> Threshold:
    name = raw.get("id", "")
    _note_id(raw, reading, lines.thresholds)
    lines.targets[name] = raw.line_of("applies_to")
    comparison = next((each for each in Comparison if each.value in raw.lines), Comparison.AT_LEAST)
    return Threshold(
        id=name,
        label=raw.get("label", NO_TEXT),
        applies_to=raw.get("applies_to", ""),
        comparison=comparison,
        value=raw.get(comparison.value),
        status=Status(raw.get("status", Status.HOUSE)),
        text=raw.get("text", NO_TEXT),
        unit=raw.get("unit", NO_TEXT),
        orientation=raw.get("orientation", False),
        source=_noted_source(raw.get("source"), name, lines),
    )


def _award(raw: Raw, reading: Reading, lines: Lines) -> Award:
    _note_id(raw, reading, lines.awards)
    return Award(raw.get("id", ""), raw.get("label", NO_TEXT), tuple(raw.get("requires", [])))


def _note_id(raw: Raw, reading: Reading, known: dict[str, int]) -> None:
    name, line = raw.get("id", ""), raw.line_of("id")
    if name in known:
        reading.at(name).error(line, "content.duplicate_id", id=name, first=known[name])
    elif name:
        known[name] = line


@dataclass(frozen=True, slots=True)
class _Builder:
    """Builds sections and questions; `scale` is the questionnaire's."""

    reading: Reading
    lines: Lines
    scale: Scale | None
    kind: Kind

    def section(self, raw: Raw) -> Section:
        name = self._place(raw)
        built = (self._question(question) for question in raw.get("questions", []))
        questions = tuple(question for question in built if question)
        if not raw.get("questions") and not raw.get("sections"):
            self.reading.at(name).warn(raw.line, "content.section_empty")
        return Section(
            id=name,
            title=raw.get("title", NO_TEXT),
            short=raw.get("short", NO_TEXT),
            text=raw.get("text", NO_TEXT),
            guidance=raw.get("guidance", NO_TEXT),
            weight=raw.get("weight", Fraction(1)),
            scored=raw.get("scored", True),
            sections=tuple(self.section(nested) for nested in raw.get("sections", [])),
            questions=questions,
        )

    def _place(self, raw: Raw) -> str:
        name: str = raw.get("id", "")
        if name in RESERVED:
            self.reading.at(name).error(raw.line_of("id"), "content.id_reserved", id=name)
        _note_id(raw, self.reading, self.lines.places)
        return name

    def _question(self, raw: Raw) -> Question | None:
        name = self._place(raw)
        here = self.reading.at(name)
        form = build_form(raw, here, self.scale)
        if form is None:
            self.lines.unread.add(name)
            return None
        if isinstance(form, SurveyForm) and self.kind is not Kind.SURVEY:
            here.error(raw.line_of("type"), "content.survey_item_outside")
        self.lines.tags[name] = raw.line_of("tags")
        return Question(
            id=name,
            number=raw.get("number") or re.sub(r"^[A-Za-z]+[-_.]?(?=.)", "", name),
            type=raw.get("type"),
            text=raw.get("text", NO_TEXT),
            form=form,
            short=raw.get("short", NO_TEXT),
            help=raw.get("help", NO_TEXT),
            evidence=raw.get("evidence", NO_TEXT),
            weight=raw.get("weight", Fraction(1)),
            effort=raw.get("effort", 1),
            sources=tuple(_noted_source(source, name, self.lines) for source in raw.get("sources", [])),
            relevant_if=self._condition(raw, here),
            not_applicable_allowed=raw.get("not_applicable", "allowed") == "allowed",
            replaces=tuple(raw.get("replaces", [])),
            tags={name: tuple(tags) for name, tags in raw.get("tags", {}).items()},
        )

    def _condition(self, raw: Raw, here: Reading) -> relevance.Condition | None:
        text = raw.get("relevant_if")
        if text is None:
            return None
        line = raw.line_of("relevant_if")
        self.lines.relevance[raw.get("id", "")] = line
        # the parser reads by recursion, so nesting is limited before it begins
        if len(re.findall(r"\(|\bnot\b", text)) > _MOST_NESTED:
            here.error(line, "content.relevance_too_long")
            return None
        try:
            return relevance.parse(text)
        except Problem as problem:
            near = str(problem.fields.get("near", ""))
            expected = str(problem.fields.get("expected", ""))
            if problem.code == "relevance.too_long":
                here.error(line, "content.relevance_too_long")
            elif expected:
                here.error(line, "content.relevance_expected", near=near, expected=expected)
            else:
                here.error(line, "content.relevance_unreadable", near=near)
            return None
