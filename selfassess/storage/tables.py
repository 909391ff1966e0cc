"""The tables of a workspace file (schema 3), as SQLAlchemy Core knows them.

Moments are UTC in ISO 8601, days are ISO dates, yes/no is 1/0; every SQLite table is STRICT.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    event,
)
from sqlalchemy.schema import SchemaItem

metadata = MetaData()


def _table(name: str, *items: SchemaItem) -> Table:
    return Table(name, metadata, *items, sqlite_strict=True)


def _words(name: str, *items: SchemaItem) -> Column[str]:
    return Column(name, Text, *items, nullable=False)


meta = _table("meta", Column("key", Text, primary_key=True), _words("value"))

municipalities = _table(
    "municipalities",
    Column("code", Text, primary_key=True),
    _words("official_name"),
    _words("short_name"),
    _words("type"),
    _words("planning_region"),
    _words("valid_from"),
    _words("valid_to"),
    _words("merged_into"),
)

units = _table(
    "units",
    Column("id", Integer, primary_key=True),
    _words("municipality", ForeignKey("municipalities.code")),
    _words("kind", CheckConstraint("kind IN ('municipality', 'institution', 'company', 'residents_council')")),
    _words("name"),
    UniqueConstraint("municipality", "kind", "name"),
)

questionnaires = _table(
    "questionnaires",
    Column("sha256", Text, CheckConstraint("length(sha256) = 64"), primary_key=True),
    _words("id"),
    Column("edition", Integer, nullable=False),
    _words("text"),
    UniqueConstraint("id", "edition"),
)

assessments = _table(
    "assessments",
    Column("number", Integer, primary_key=True),
    Column("unit", ForeignKey("units.id"), nullable=False),
    _words("title"),
    _words("period_start"),
    _words("period_end"),
    _words("created_at"),
    CheckConstraint("period_start <= period_end"),
)

sheets = _table(
    "sheets",
    Column("id", Integer, primary_key=True),
    Column("assessment", ForeignKey("assessments.number"), nullable=False),
    Column("position", Integer, nullable=False),
    _words("questionnaire", ForeignKey("questionnaires.sha256")),
    UniqueConstraint("assessment", "questionnaire"),
)

answers = _table(
    "answers",
    Column("sheet", ForeignKey("sheets.id"), primary_key=True),
    Column("question", Text, primary_key=True),
    Column("perspective", Text, primary_key=True),
    _words("state", CheckConstraint("state IN ('open', 'answered', 'not_applicable', 'cannot_judge')")),
    Column("value", Text),
    _words("why"),
    _words("note"),
    Column("marked", Integer, CheckConstraint("marked IN (0, 1)"), nullable=False),
    Column("revision", Integer, CheckConstraint("revision > 0"), nullable=False),
    _words("changed_at"),
    _words("changed_by"),
    CheckConstraint("(state = 'answered') = (value IS NOT NULL)"),
    CheckConstraint("state <> 'not_applicable' OR trim(why) <> ''"),
)

log = _table(
    "log",
    Column("number", Integer, primary_key=True),
    _words("at"),
    _words("by"),
    _words("kind"),
    Column("assessment", ForeignKey("assessments.number"), nullable=False),
    Column("sheet", ForeignKey("sheets.id")),
    Column("question", Text),
    Column("perspective", Text),
    Column("before", Text),
    Column("after", Text),
)

blobs = _table(
    "blobs",
    Column("sha256", Text, CheckConstraint("length(sha256) = 64"), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    CheckConstraint("size = length(bytes)"),
)

evidence = _table(
    "evidence",
    Column("number", Integer, primary_key=True),
    Column("sheet", ForeignKey("sheets.id"), nullable=False),
    _words("question"),
    _words("kind", CheckConstraint("kind IN ('file', 'link', 'act')")),
    _words("name"),
    _words("note"),
    Column("sha256", ForeignKey("blobs.sha256")),
    _words("added_at"),
    _words("added_by"),
    # Taken off, but kept: undo brings it back under the same number.
    Column("detached", Integer, CheckConstraint("detached IN (0, 1)"), nullable=False),
    CheckConstraint("(kind = 'file') = (sha256 IS NOT NULL)"),
)

scenarios = _table(
    "scenarios",
    Column("sheet", ForeignKey("sheets.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    _words("name", CheckConstraint("trim(name) <> ''")),
    # The text form of a value by question id.
    _words("changes"),
    _words("changed_at"),
    _words("changed_by"),
)

house_thresholds = _table(
    "house_thresholds",
    Column("sheet", ForeignKey("sheets.id"), primary_key=True),
    Column("id", Text, primary_key=True),
    _words("label"),
    _words("applies_to"),
    _words("comparison", CheckConstraint("comparison IN ('at_least', 'at_most', 'more_than', 'less_than', 'equals')")),
    _words("value"),
    _words("unit"),
    _words("reason", CheckConstraint("trim(reason) <> ''")),
    _words("decision_number"),
    Column("decision_date", Text),
    _words("set_at"),
    _words("set_by"),
)

assignments = _table(
    "assignments",
    Column("sheet", ForeignKey("sheets.id"), primary_key=True),
    Column("section", Text, primary_key=True),
    _words("person", CheckConstraint("trim(person) <> ''")),
    _words("due"),
    _words("given_at"),
    _words("given_by"),
)

Index("sheets_by_assessment", sheets.c.assessment)
Index("evidence_by_sheet", evidence.c.sheet)


@event.listens_for(log, "after_create")
def make_append_only(_log: Table, connection: Connection, **_: object) -> None:
    """Let the log only grow."""
    for verb in ("UPDATE", "DELETE"):
        connection.exec_driver_sql(
            f"CREATE TRIGGER log_no_{verb.lower()} BEFORE {verb} ON log "
            "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
        )
