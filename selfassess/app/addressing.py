"""Sections, own thresholds and scenarios as they are named from outside, on the command line."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from selfassess.app.assessing import find_question
from selfassess.app.assigning import section_named
from selfassess.app.planning import find_house_threshold, find_scenario
from selfassess.app.session import Session
from selfassess.app.sheets import Sheet
from selfassess.domain.answers import Value, parse_value
from selfassess.domain.errors import Problem
from selfassess.domain.house import HouseThreshold, ends, target_named
from selfassess.domain.scenario import Scenario

_Found = TypeVar("_Found")
_NOTHING_OF_THAT_NAME = ("house.target_unknown", "house.none", "scenario.none")


def find_target(session: Session, name: str) -> tuple[Sheet, str]:
    """Return the sheet and the figure or question called `overall`, `each_section`, an id, or `questionnaire/id`.

    Raises Problem `house.target_unknown`, `house.target_without_figure` or `house.ambiguous`.
    """
    return _the_one(session, name, _target_in)


def _target_in(sheet: Sheet, name: str) -> str:
    applies_to = target_named(sheet.frozen, name)
    ends(sheet.frozen, sheet.result, applies_to)
    return applies_to


def find_own(session: Session, name: str) -> tuple[Sheet, HouseThreshold]:
    """Return the sheet and its own threshold with that id, or `questionnaire/id`.

    Raises Problem `house.unknown`, `house.none` or `house.ambiguous`.
    """
    return _the_one(session, name, find_house_threshold)


def find_kept(session: Session, name: str) -> tuple[Sheet, Scenario]:
    """Return the sheet and its scenario with that number, or `questionnaire/number`.

    Raises Problem `scenario.unknown`, `scenario.none` or `house.ambiguous`.
    """
    return _the_one(session, name, _scenario_in)


def _scenario_in(sheet: Sheet, name: str) -> Scenario:
    if name.isdecimal():
        return find_scenario(sheet, int(name))
    raise Problem("scenario.no_number", text=name[:60])


def find_section(session: Session, name: str) -> tuple[Sheet, str]:
    """Return the sheet and the section called by its id or number, or `questionnaire/id`.

    Raises Problem `assignment.unknown_section`, `assignment.ambiguous`, `session.unknown_sheet` or
    `session.no_assessment`.
    """
    try:
        return _the_one(session, name, section_named)
    except Problem as problem:
        if problem.code != "house.ambiguous":
            raise
        raise Problem("assignment.ambiguous", section=problem.fields["name"], names=problem.fields["names"]) from None


def _the_one(session: Session, name: str, find: Callable[[Sheet, str], _Found]) -> tuple[Sheet, _Found]:
    """Return what `find` finds in exactly one sheet; the sheet may stand before a slash.

    Raises a Problem of `find` where it finds nothing, `session.unknown_sheet`, `session.no_assessment`, or
    `house.ambiguous`.
    """
    key, _, wanted = name.strip().rpartition("/")
    found: list[tuple[Sheet, _Found]] = []
    problems: list[Problem] = []
    for sheet in (session.sheet(key),) if key else session.sheets:
        try:
            found.append((sheet, find(sheet, wanted)))
        except Problem as problem:
            problems.append(problem)
    if len(found) > 1:
        names = tuple(f"{sheet.key}/{wanted}" for sheet, _ in found)
        raise Problem("house.ambiguous", name=wanted, names=names)
    if not found:
        # a sheet that has something of that name knows better what is wrong with it
        problems.sort(key=lambda problem: problem.code in _NOTHING_OF_THAT_NAME)
        raise problems[0] if problems else Problem("session.no_assessment")
    return found[0]


def changes_said(session: Session, steps: Iterable[str]) -> tuple[str, Mapping[str, Value]]:
    """Return the sheet's key and the values that texts such as `P3.2=4` say.

    Raises Problem `scenario.step_unreadable`, `scenario.several_sheets`, or what `find_question` and `parse_value`
    raise.
    """
    changes: dict[str, Value] = {}
    keys: dict[str, None] = {}
    for step in steps:
        name, sign, value = step.partition("=")
        if not sign or not value.strip():
            raise Problem("scenario.step_unreadable", text=step[:60])
        key, question = find_question(session, name)
        keys[key] = None
        changes[question.id] = parse_value(question, value)
    if len(keys) != 1:
        raise Problem("scenario.several_sheets", sheets=tuple(keys))
    return next(iter(keys)), changes
