"""Scenarios, own thresholds and assignments in the file: a row each, and a log row for every change."""

import datetime as dt
import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from sqlalchemy import Connection, Delete, Row, Table, delete, insert, select

from selfassess.domain.answers import parse_value, value_text
from selfassess.domain.assignment import Assignment
from selfassess.domain.errors import Problem
from selfassess.domain.house import HouseThreshold
from selfassess.domain.questionnaire import Comparison, Question
from selfassess.domain.record import Stamp
from selfassess.domain.rounding import decimal_text
from selfassess.domain.scenario import Scenario
from selfassess.storage.answers import Place, json_of
from selfassess.storage.tables import assignments, house_thresholds, log, scenarios
from selfassess.storage.workspace import Workspace

Planned = Scenario | HouseThreshold | Assignment
_Fields = dict[str, str | int | None]
_KINDS = {Scenario: "scenario", HouseThreshold: "house_threshold", Assignment: "assignment"}


def write_plan(workspace: Workspace, place: Place, before: Planned | None, after: Planned | None, stamp: Stamp) -> None:
    """Store one in place of what it was; None: there was none, or there is none any more.

    Raises the Problem of a failing file; then nothing is stored.
    """
    with workspace.transaction() as connection:
        replace_plan(connection, place, before, after, stamp)


def replace_plan(
    connection: Connection, place: Place, before: Planned | None, after: Planned | None, stamp: Stamp
) -> None:
    """Do what `write_plan` does, inside a transaction."""
    if before is not None:
        connection.execute(_removal(place.sheet, before))
    if after is not None:
        connection.execute(insert(_table(after)).values(sheet=place.sheet, **_fields(after)))
    connection.execute(
        insert(log).values(
            at=stamp.at.isoformat(),
            by=stamp.by,
            kind=_KINDS[type(before or after)],
            assessment=place.assessment,
            sheet=place.sheet,
            before=None if before is None else json_of(_fields(before)),
            after=None if after is None else json_of(_fields(after)),
        )
    )


def _table(plan: Planned) -> Table:
    if isinstance(plan, Scenario):
        return scenarios
    return assignments if isinstance(plan, Assignment) else house_thresholds


def _removal(sheet: int, plan: Planned) -> Delete:
    if isinstance(plan, Scenario):
        return delete(scenarios).where(scenarios.c.sheet == sheet, scenarios.c.number == plan.number)
    if isinstance(plan, Assignment):
        return delete(assignments).where(assignments.c.sheet == sheet, assignments.c.section == plan.section)
    return delete(house_thresholds).where(house_thresholds.c.sheet == sheet, house_thresholds.c.id == plan.id)


def _fields(plan: Planned) -> _Fields:
    if isinstance(plan, Scenario):
        return _scenario_fields(plan)
    return _assignment_fields(plan) if isinstance(plan, Assignment) else _threshold_fields(plan)


def _assignment_fields(plan: Assignment) -> _Fields:
    assert plan.stamp is not None
    return {
        "section": plan.section,
        "person": plan.person,
        "due": plan.due.isoformat(),
        "given_at": plan.stamp.at.isoformat(),
        "given_by": plan.stamp.by,
    }


def _scenario_fields(plan: Scenario) -> _Fields:
    assert plan.stamp is not None
    return {
        "number": plan.number,
        "name": plan.name,
        "changes": json_of({question: value_text(value) for question, value in plan.changes.items()}),
        "changed_at": plan.stamp.at.isoformat(),
        "changed_by": plan.stamp.by,
    }


def _threshold_fields(plan: HouseThreshold) -> _Fields:
    assert plan.stamp is not None
    return {
        "id": plan.id,
        "label": plan.label,
        "applies_to": plan.applies_to,
        "comparison": plan.comparison.value,
        "value": decimal_text(plan.value),
        "unit": plan.unit,
        "reason": plan.reason,
        "decision_number": plan.decision_number,
        "decision_date": None if plan.decision_date is None else plan.decision_date.isoformat(),
        "set_at": plan.stamp.at.isoformat(),
        "set_by": plan.stamp.by,
    }


def read_scenarios(workspace: Workspace, sheet: int, questions: Mapping[str, Question]) -> tuple[Scenario, ...]:
    """Return the scenarios of a sheet in their order.

    Raises Problem `storage.damaged` where a stored value does not fit its question.
    """
    wanted = select(scenarios).where(scenarios.c.sheet == sheet).order_by(scenarios.c.number)
    with workspace.transaction() as connection:
        rows = connection.execute(wanted).all()
    try:
        return tuple(_scenario(row, questions) for row in rows)
    except (AttributeError, KeyError, TypeError, ValueError, Problem) as error:
        raise Problem("storage.damaged", path=str(workspace.path)) from error


def _scenario(row: Row[Any], questions: Mapping[str, Question]) -> Scenario:
    changes = {question: parse_value(questions[question], text) for question, text in json.loads(row.changes).items()}
    return Scenario(row.number, row.name, changes, _stamp(row.changed_at, row.changed_by))


def read_house_thresholds(workspace: Workspace, sheet: int) -> tuple[HouseThreshold, ...]:
    """Return the own thresholds of a sheet. Raises Problem `storage.damaged` where one cannot be read."""
    wanted = select(house_thresholds).where(house_thresholds.c.sheet == sheet)
    with workspace.transaction() as connection:
        rows = connection.execute(wanted).all()
    try:
        return tuple(_threshold(row) for row in rows)
    except ValueError as error:
        raise Problem("storage.damaged", path=str(workspace.path)) from error


def _threshold(row: Row[Any]) -> HouseThreshold:
    return HouseThreshold(
        row.id,
        row.label,
        row.applies_to,
        Comparison(row.comparison),
        Fraction(row.value),
        row.reason,
        row.unit,
        row.decision_number,
        None if row.decision_date is None else dt.date.fromisoformat(row.decision_date),
        _stamp(row.set_at, row.set_by),
    )


def read_assignments(workspace: Workspace, sheet: int) -> tuple[Assignment, ...]:
    """Return who has which section of a sheet. Raises Problem `storage.damaged` where a row cannot be read."""
    wanted = select(assignments).where(assignments.c.sheet == sheet)
    with workspace.transaction() as connection:
        rows = connection.execute(wanted).all()
    try:
        return tuple(
            Assignment(row.section, row.person, dt.date.fromisoformat(row.due), _stamp(row.given_at, row.given_by))
            for row in rows
        )
    except ValueError as error:
        raise Problem("storage.damaged", path=str(workspace.path)) from error


def _stamp(at: str, by: str) -> Stamp:
    return Stamp(dt.datetime.fromisoformat(at), by)
