"""Municipalities, units, frozen questionnaires, assessments and their sheets in the file."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field

from sqlalchemy import Connection, Row, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from selfassess.domain.errors import Problem
from selfassess.domain.house import HouseThreshold
from selfassess.domain.record import AssessmentInfo, Municipality, Period, Stamp, Unit
from selfassess.storage.answers import Place, json_of
from selfassess.storage.failures import sound
from selfassess.storage.planning import replace_plan
from selfassess.storage.tables import assessments, log, municipalities, questionnaires, sheets, units
from selfassess.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FrozenText:
    """A questionnaire's whole text as it is kept in the file."""

    id: str
    edition: int
    sha256: str
    text: str


@dataclass(frozen=True, slots=True)
class StoredSheet:
    """A sheet's row and its questionnaire's text."""

    id: int
    questionnaire: FrozenText


@dataclass(frozen=True, slots=True)
class Opening:
    """What a new assessment is about; `house_thresholds` are the own ones it takes over, by questionnaire id."""

    unit: Unit
    period: Period
    title: str
    questionnaires: tuple[FrozenText, ...]
    house_thresholds: Mapping[str, tuple[HouseThreshold, ...]] = field(default_factory=dict)


def write_municipality(workspace: Workspace, municipality: Municipality) -> None:
    """Enter a municipality; one that is there already stays as the file has it."""
    with workspace.transaction() as connection:
        _enter_municipality(connection, municipality)


def _enter_municipality(connection: Connection, municipality: Municipality) -> None:
    connection.execute(upsert(municipalities).values(**asdict(municipality)).on_conflict_do_nothing())


def read_municipalities(workspace: Workspace) -> tuple[Municipality, ...]:
    """Return the municipalities of the file by code."""
    with workspace.transaction() as connection:
        rows = connection.execute(select(municipalities).order_by(municipalities.c.code)).all()
    return tuple(Municipality(**row._mapping) for row in rows)


def write_assessment(workspace: Workspace, opening: Opening, stamp: Stamp) -> int:
    """Enter an assessment with its sheets and return its number.

    Raises Problem `storage.edition_changed` where the file holds another text under the same edition.
    """
    with workspace.transaction() as connection:
        number = connection.execute(
            insert(assessments).values(
                unit=_enter_unit(connection, opening.unit),
                title=opening.title,
                period_start=opening.period.start.isoformat(),
                period_end=opening.period.end.isoformat(),
                created_at=stamp.at.isoformat(),
            )
        ).inserted_primary_key
        assert number is not None
        for position, frozen in enumerate(opening.questionnaires):
            _enter_questionnaire(connection, frozen)
            row = {"assessment": number[0], "position": position, "questionnaire": frozen.sha256}
            sheet = connection.execute(insert(sheets).values(row)).inserted_primary_key
            assert sheet is not None
            for own in opening.house_thresholds.get(frozen.id, ()):
                replace_plan(connection, Place(number[0], sheet[0]), None, own, stamp)
        after = json_of({"title": opening.title, "questionnaires": [frozen.id for frozen in opening.questionnaires]})
        logged = {"at": stamp.at.isoformat(), "by": stamp.by, "kind": "assessment_added", "assessment": number[0]}
        connection.execute(insert(log).values(**logged, after=after))
    return int(number[0])


def _enter_unit(connection: Connection, unit: Unit) -> int:
    _enter_municipality(connection, unit.municipality)
    row = {"municipality": unit.municipality.code, "kind": unit.kind, "name": unit.name}
    connection.execute(upsert(units).values(row).on_conflict_do_nothing())
    return int(connection.execute(select(units.c.id).filter_by(**row)).scalar_one())


def _enter_questionnaire(connection: Connection, frozen: FrozenText) -> None:
    same_edition = select(questionnaires.c.sha256).filter_by(id=frozen.id, edition=frozen.edition)
    kept = connection.execute(same_edition).scalar()
    if kept is not None and kept != frozen.sha256:
        raise Problem("storage.edition_changed", questionnaire=frozen.id, edition=frozen.edition)
    connection.execute(upsert(questionnaires).values(asdict(frozen)).on_conflict_do_nothing())


def read_assessments(workspace: Workspace) -> tuple[AssessmentInfo, ...]:
    """Return every assessment of the file, oldest first. Raises Problem `storage.damaged` where one cannot be read."""
    last = select(log.c.assessment, func.max(log.c.at).label("changed_at")).group_by(log.c.assessment).subquery()
    asked = (
        select(assessments, units.c.kind, units.c.name, municipalities, last.c.changed_at)
        .join(units, assessments.c.unit == units.c.id)
        .join(municipalities, units.c.municipality == municipalities.c.code)
        .outerjoin(last, last.c.assessment == assessments.c.number)
        .order_by(assessments.c.number)
    )
    of_sheets = (
        select(sheets.c.assessment, questionnaires.c.id)
        .join(questionnaires, sheets.c.questionnaire == questionnaires.c.sha256)
        .order_by(sheets.c.assessment, sheets.c.position)
    )
    with sound(workspace.path):
        with workspace.transaction() as connection:
            rows = connection.execute(asked).all()
            ids = connection.execute(of_sheets).all()
        return tuple(_info(row, (id_ for number, id_ in ids if number == row.number)) for row in rows)


def _info(row: Row[tuple[object, ...]], ids: Iterable[str]) -> AssessmentInfo:
    municipality = Municipality(**{column.name: getattr(row, column.name) for column in municipalities.c})
    return AssessmentInfo(
        row.number,
        row.title,
        Unit(municipality, row.kind, row.name),
        Period(dt.date.fromisoformat(row.period_start), dt.date.fromisoformat(row.period_end)),
        tuple(ids),
        dt.datetime.fromisoformat(row.created_at).astimezone(dt.UTC),
        dt.datetime.fromisoformat(row.changed_at or row.created_at).astimezone(dt.UTC),
    )


def read_sheets(workspace: Workspace, assessment: int) -> tuple[StoredSheet, ...]:
    """Return the sheets of an assessment in their order."""
    asked = (
        select(sheets.c.id.label("sheet"), questionnaires)
        .join(questionnaires, sheets.c.questionnaire == questionnaires.c.sha256)
        .where(sheets.c.assessment == assessment)
        .order_by(sheets.c.position)
    )
    with workspace.transaction() as connection:
        rows = connection.execute(asked).all()
    return tuple(StoredSheet(row.sheet, FrozenText(row.id, row.edition, row.sha256, row.text)) for row in rows)
