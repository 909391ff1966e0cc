"""What a unit means to reach: its own thresholds, and scenarios of how; each change is stored, logged and undoable."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from selfassess.app.answering import Answering, check_question
from selfassess.app.attachments import check_text
from selfassess.app.changes import Change, Subject
from selfassess.app.sheets import Sheet
from selfassess.domain.answers import Value, parse_value, value_text
from selfassess.domain.errors import Problem
from selfassess.domain.forms import TextForm
from selfassess.domain.house import HouseThreshold, checked, free_id
from selfassess.domain.record import Stamp
from selfassess.domain.scenario import Plan, Scenario, planned_steps


class Planning(Answering):
    """Own thresholds and scenarios of the chosen assessment; a scenario never touches an answer.

    Every order returns the stored value, and changes nothing where it raises.
    """

    def add_house_threshold(
        self, sheet: str, wanted: HouseThreshold, initiator: object | None = None
    ) -> HouseThreshold:
        """Set an own threshold; an empty id becomes a free one, such as `own-1`.

        Raises Problem `house.id_taken`, what `domain.house.checked` raises, or a failing file's.
        """
        if wanted.id.strip() in {one.id for one in self.sheet(sheet).house_thresholds}:
            raise Problem("house.id_taken", id=wanted.id.strip())
        return self._set_house_threshold(sheet, None, wanted, initiator)

    def change_house_threshold(
        self, sheet: str, wanted: HouseThreshold, initiator: object | None = None
    ) -> HouseThreshold:
        """Give the own threshold of that id other terms.

        Raises Problem `house.unknown`, what `domain.house.checked` raises, or a failing file's.
        """
        return self._set_house_threshold(sheet, find_house_threshold(self.sheet(sheet), wanted.id), wanted, initiator)

    def withdraw_house_threshold(self, sheet: str, name: str, initiator: object | None = None) -> HouseThreshold:
        """Take the own threshold of that id back and return what it was. Raises Problem `house.unknown`."""
        gone = find_house_threshold(self.sheet(sheet), name)
        self._plan("house_threshold", sheet, gone, None, initiator)
        return gone

    def _set_house_threshold(
        self, key: str, before: HouseThreshold | None, wanted: HouseThreshold, initiator: object | None
    ) -> HouseThreshold:
        kept = checked_house_threshold(self.sheet(key), wanted)
        if before is not None and kept == replace(before, stamp=kept.stamp):
            return before
        kept = replace(kept, stamp=Stamp(self.clock(), self.by))
        self._plan("house_threshold", key, before, kept, initiator)
        return kept

    def scenarios(self, sheet: str) -> tuple[Scenario, ...]:
        """Return the scenarios kept with a sheet, in their order. Raises Problem `session.unknown_sheet`."""
        return self.sheet(sheet).scenarios

    def add_scenario(
        self, sheet: str, name: str, changes: Mapping[str, Value], initiator: object | None = None
    ) -> Scenario:
        """Keep changes beside the answers under a name.

        Raises Problem `scenario.no_name`, `scenario.name_taken`, `scenario.text`, `session.unknown_question`,
        what `parse_value` raises, or a failing file's.
        """
        number = max((one.number for one in self.scenarios(sheet)), default=0) + 1
        wanted = Scenario(number, name, changes)
        return self._set_scenario(sheet, None, wanted, initiator)

    def rename_scenario(self, sheet: str, number: int, name: str, initiator: object | None = None) -> Scenario:
        """Give a scenario another name. Raises Problem `scenario.unknown` or what `add_scenario` raises."""
        before = find_scenario(self.sheet(sheet), number)
        return self._set_scenario(sheet, before, replace(before, name=name), initiator)

    def change_scenario(
        self, sheet: str, number: int, changes: Mapping[str, Value], initiator: object | None = None
    ) -> Scenario:
        """Put `changes` in place of all changes of a scenario.

        Raises Problem `scenario.unknown` or what `add_scenario` raises.
        """
        before = find_scenario(self.sheet(sheet), number)
        return self._set_scenario(sheet, before, replace(before, changes=changes), initiator)

    def delete_scenario(self, sheet: str, number: int, initiator: object | None = None) -> Scenario:
        """Delete a scenario and return what it was; undo brings it back. Raises Problem `scenario.unknown`."""
        gone = find_scenario(self.sheet(sheet), number)
        self._plan("scenario", sheet, gone, None, initiator)
        return gone

    def _set_scenario(self, key: str, before: Scenario | None, wanted: Scenario, initiator: object | None) -> Scenario:
        kept = checked_scenario(self.sheet(key), wanted)
        if before is not None and kept == before:
            return before
        kept = replace(kept, stamp=Stamp(self.clock(), self.by))
        self._plan("scenario", key, before, kept, initiator)
        return kept

    def _plan(
        self,
        kind: str,
        key: str,
        before: Subject | None,
        after: Subject | None,
        initiator: object | None,
    ) -> None:
        change = Change(kind, key, (), self.clock(), self.by, before=before, after=after)
        self._carry_out(change, partial(self._history.record, change), initiator)


def find_house_threshold(sheet: Sheet, name: str) -> HouseThreshold:
    """Return the sheet's own threshold of that id. Raises Problem `house.unknown`."""
    found = next((one for one in sheet.house_thresholds if one.id == name.strip()), None)
    if found is None:
        known = tuple(one.id for one in sheet.house_thresholds)
        raise Problem("house.unknown" if known else "house.none", id=name[:60], known=known)
    return found


def checked_house_threshold(sheet: Sheet, wanted: HouseThreshold) -> HouseThreshold:
    """Return an own threshold as it is kept; an empty id becomes a free one, such as `own-1`.

    Raises Problem `session.null_byte` or what `domain.house.checked` raises.
    """
    check_text(wanted.label + wanted.reason + wanted.decision_number)
    if not wanted.id.strip():
        wanted = replace(wanted, id=free_id(sheet.frozen, sheet.house_thresholds))
    return checked(sheet.frozen, sheet.result, wanted)


def find_scenario(sheet: Sheet, number: int) -> Scenario:
    """Return the sheet's scenario of that number. Raises Problem `scenario.unknown`."""
    found = next((one for one in sheet.scenarios if one.number == number), None)
    if found is None:
        known = tuple(one.number for one in sheet.scenarios)
        raise Problem("scenario.unknown" if known else "scenario.none", number=number, known=known)
    return found


def checked_scenario(sheet: Sheet, wanted: Scenario) -> Scenario:
    """Return a scenario as it is kept: its name without blanks around it, its values read as the questions' own kind.

    Raises what `Planning.add_scenario` raises.
    """
    name = wanted.name.strip()
    check_text(name)
    if not name:
        raise Problem("scenario.no_name")
    if name in {one.name for one in sheet.scenarios if one.number != wanted.number}:
        raise Problem("scenario.name_taken", name=name)
    return replace(
        wanted,
        name=name,
        changes={question: _value(sheet, question, wanted.changes[question]) for question in wanted.changes},
    )


def _value(sheet: Sheet, question: str, value: Value) -> Value:
    check_question(sheet, question)
    asked = sheet.questionnaire.question_by_id[question]
    if isinstance(asked.form, TextForm):
        raise Problem("scenario.text", question=question)
    return parse_value(asked, value_text(value))


def plan_of(sheet: Sheet, scenario: Scenario) -> Plan:
    """Return what there is to do to make a scenario true: all its steps that are not taken yet."""
    steps = planned_steps(sheet.questionnaire, sheet.answers, scenario.changes)
    return Plan(sheet.questionnaire, scenario.name, steps)
