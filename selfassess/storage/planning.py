"""Scenarios and own thresholds in the file: a row each, and a log row for every change."""

import datetime as dt
import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from selfassess.domain.answers import parse_value, value_text
from selfassess.domain.errors import Problem
from selfassess.domain.house import HouseThreshold
from selfassess.domain.questionnaire import Comparison, Question
from selfassess.domain.record import Stamp
from selfassess.domain.rounding import decimal_text
from selfassess.domain.scenario import Scenario
from selfassess.storage.answers import Place, json_of
from selfassess.storage.tables import house_thresholds, log, scenarios
from selfassess.storage.workspace import Workspace

Planned = Scenario | HouseThreshold
_Fields = dict[str, str | int | None]


def write_plan(workspace: Workspace, place: Place, before: Planned | None, after: Planned | None, stamp: Stamp) -> None:
    """Store a scenario or an own threshold in place of what it was; None: there was none, or there is none any more.

    Raises the Problem of a failing file; then nothing is stored.
    """
    with workspace.transaction() as connection:
        replace_plan(connection, place, before, after, stamp)


def replace_plan(
    connection: Connection, place: Place, before: Planned | None, after: Planned | None, stamp: Stamp
) -> None:
    """Do what `write_plan` does, inside a transaction."""
    if before is not None:
        _remove(connection, place.sheet, before)
    if after is not None:
        table = scenarios if isinstance(after, Scenario) else house_thresholds
        connection.execute(insert(table).values(sheet=place.sheet, **_fields(after)))
    connection.execute(
        insert(log).values(
            at=stamp.at.isoformat(),
            by=stamp.by,
            kind="scenario" if isinstance(before or after, Scenario) else "house_threshold",
            assessment=place.assessment,
            sheet=place.sheet,
            before=None if before is None else json_of(_fields(before)),
            after=None if after is None else json_of(_fields(after)),
        )
    )


def _remove(connection: Connection, sheet: int, plan: Planned) -> None:
    if isinstance(plan, Scenario):
        row = delete(scenarios).where(scenarios.c.sheet == sheet, scenarios.c.number == plan.number)
    else:
        row = delete(house_thresholds).where(house_thresholds.c.sheet == sheet, house_thresholds.c.id == plan.id)
    connection.execute(row)


def _fields(plan: Planned) -> _Fields:
    return _scenario_fields(plan) if isinstance(plan, Scenario) else _threshold_fields(plan)


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


def _stamp(at: str, by: str) -> Stamp:
    return Stamp(dt.datetime.fromisoformat(at), by)
