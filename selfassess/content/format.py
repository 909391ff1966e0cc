"""The questionnaire format: which keys stand where. The reader and the JSON Schema are both made from this table."""

from selfassess.content.records import Field, Later, ListOf, MapOf, Placed, Record, Variants
from selfassess.content.shapes import (
    IDENTIFIER,
    LANGUAGE,
    SLUG,
    Day,
    Flag,
    Number,
    OneOf,
    Whole,
    Word,
    Words,
)
from selfassess.domain.questionnaire import Comparison, Kind, RollUp, Status

FORMAT = 1
UNITS = ("municipality", "institution", "company", "residents_council", "any")
SURVEY_SCALES = ("agree5",)

ID = Field("id", Word(IDENTIFIER), required=True)
NAME = Words(any_language=True)
TEXT = Words()
LINK = Word(r"https?://\S+", "content.not_a_link")
COUNT = Number(least=0)
TARGET = rf"overall|each_section|(section|question):({IDENTIFIER})"

SOURCE = Record(
    "source",
    (
        Field("title", NAME),
        Field("act", NAME),
        Field("article", Word()),
        Field("issuer", NAME),
        Field("year", Whole(1000, 2999)),
        Field("date", Day()),
        Field("url", LINK),
        Field("licence", Word()),
        Field("duty", NAME),
        Field("number", Number()),
        Field("unit", NAME),
        Field("valid_from", Day()),
        Field("valid_to", Day()),
        Field("checked", Day()),
        Field("read", OneOf(("act", "secondary"))),
        Field("note", NAME),
    ),
)

POINT = Record(
    "point", (Field("value", Number(), required=True), Field("label", TEXT, required=True), Field("text", TEXT))
)
SCALE = ListOf(POINT, least=1)
OPTION = Record("option", (ID, Field("label", TEXT, required=True), Field("points", COUNT)))
NUMBER_BAND = Record("number_band", (Field("up_to", Number()), Field("points", COUNT, required=True)))
SCORE = Record(
    "score",
    (Field("bands", ListOf(NUMBER_BAND, least=1)), Field("worst", Number()), Field("best", Number())),
    alternatives=(("bands",), ("worst", "best")),
)

_QUESTION = (
    ID,
    Field("number", Word()),
    Field("short", TEXT),
    Field("text", TEXT, required=True),
    Field("help", TEXT),
    Field("type", Word(), required=True),
    Field("weight", COUNT),
    Field("effort", Whole(1, 5)),
    Field("evidence", TEXT),
    Field("sources", ListOf(SOURCE)),
    Field("relevant_if", Word()),
    Field("not_applicable", OneOf(("allowed", "never"))),
    Field("replaces", ListOf(Word(rf"{SLUG}@[0-9]{{1,9}}#{IDENTIFIER}", "content.bad_edition"))),
    Field("tags", MapOf(IDENTIFIER, ListOf(Word(IDENTIFIER)))),
)
_NUMBER = (
    Field("unit", NAME),
    Field("decimals", Whole(0, 9)),
    Field("min", Number()),
    Field("max", Number()),
    Field("score", SCORE),
)


def _question(kind: str, *fields: Field) -> Record:
    return Record(f"question_{kind}", _QUESTION + fields, located=True)


QUESTION = Variants(
    "question",
    "type",
    {
        "level": _question(
            "level",
            # the form reports a missing language with its level, so it is not checked here
            Field("levels", ListOf(Placed(Words(complete=False)), least=1), required=True),
            Field("scale", SCALE),
        ),
        "yes_no": _question("yes_no", Field("partly", Flag()), Field("yes_is", OneOf(("good", "bad")))),
        "choice": _question("choice", Field("options", ListOf(OPTION, least=1), required=True)),
        "checklist": _question("checklist", Field("items", ListOf(OPTION, least=1), required=True)),
        "number": _question("number", *_NUMBER),
        "reference": _question("reference", *_NUMBER, Field("published_by", NAME)),
        "text": _question("text"),
        "survey_item": _question("survey_item", Field("scale", OneOf(SURVEY_SCALES))),
    },
)

SECTION: Record = Record(
    "section",
    (
        ID,
        Field("title", TEXT, required=True),
        Field("short", TEXT),
        Field("text", TEXT),
        Field("guidance", TEXT),
        Field("weight", COUNT),
        Field("scored", Flag()),
        Field("sections", ListOf(Later(lambda: SECTION))),
        Field("questions", ListOf(QUESTION)),
    ),
    located=True,
)

THRESHOLD = Record(
    "threshold",
    (
        ID,
        Field("label", TEXT, required=True),
        Field("text", TEXT),
        Field("applies_to", Word(TARGET, "content.bad_target"), required=True),
        *(Field(comparison.value, Number(), nullable=True) for comparison in Comparison),
        Field("unit", NAME),
        Field("status", OneOf(tuple(status.value for status in Status)), required=True),
        Field("orientation", Flag()),
        Field("source", SOURCE),
    ),
    located=True,
    alternatives=tuple((comparison.value,) for comparison in Comparison),
)
AWARD = Record(
    "award",
    (ID, Field("label", TEXT, required=True), Field("requires", ListOf(Word(IDENTIFIER), least=1), required=True)),
    located=True,
)
SCORING = Record(
    "scoring", (Field("roll_up", OneOf(tuple(rule.value for rule in RollUp))), Field("decimals", Whole(0, 6)))
)
BAND = Record(
    "band", (Field("from", Number(), required=True), Field("label", TEXT, required=True), Field("text", TEXT))
)

LANGUAGES = Field("languages", ListOf(Word(LANGUAGE, "content.bad_language"), least=1), required=True)
LANGUAGES_PARTIAL = Field("languages_partial", ListOf(Word(LANGUAGE, "content.bad_language")))

QUESTIONNAIRE = Record(
    "questionnaire",
    (
        Field("format", Whole(1, 999), required=True),
        Field("id", Word(SLUG, "content.bad_slug"), required=True),
        Field("edition", Whole(1, 999_999), required=True),
        Field("kind", OneOf(tuple(kind.value for kind in Kind)), required=True),
        Field("unit", OneOf(UNITS), required=True),
        LANGUAGES,
        LANGUAGES_PARTIAL,
        Field("title", TEXT, required=True),
        Field("about", TEXT),
        Field("minutes", Whole(0, 99_999)),
        Field("source", SOURCE),
        Field("tag_sets", MapOf(IDENTIFIER, ListOf(Word(IDENTIFIER)))),
        Field("minimum_n", MapOf(IDENTIFIER, Whole(1, 99_999))),
        Field("scale", SCALE),
        Field("scoring", SCORING),
        Field("bands", ListOf(BAND, least=1)),
        Field("thresholds", ListOf(THRESHOLD)),
        Field("awards", ListOf(AWARD)),
        Field("sections", ListOf(SECTION, least=1), required=True),
    ),
)

RECORDS: tuple[Record | Variants, ...] = (
    SOURCE,
    POINT,
    OPTION,
    NUMBER_BAND,
    SCORE,
    *QUESTION.records.values(),
    QUESTION,
    SECTION,
    THRESHOLD,
    AWARD,
    SCORING,
    BAND,
)
