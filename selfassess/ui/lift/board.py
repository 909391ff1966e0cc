"""The scenarios of one sheet: kept in the file, or only on the page where the file cannot be written."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from selfassess.domain.answers import Value
from selfassess.domain.errors import Problem
from selfassess.domain.scenario import Scenario

if TYPE_CHECKING:  # storage is loaded when a file is opened, not before the first window
    from selfassess.app.session import Session


class Board(QObject):
    """At most one scenario is chosen; what cannot be stored leaves everything as it was."""

    changed = Signal()
    """A scenario is another, or another one is chosen."""
    failed = Signal(object)
    """A Problem."""
    deleted = Signal(object)
    """The Scenario that is gone."""

    def __init__(self, session: "Session", key: str, parent: QObject) -> None:
        """Begin with the first scenario of the sheet `key`."""
        super().__init__(parent)
        self._session, self._key = session, key
        self._loose: tuple[Scenario, ...] = session.scenarios(key) if session.read_only else ()
        self.number = next((one.number for one in self.scenarios), 0)

    @property
    def is_kept(self) -> bool:
        """Tell whether scenarios are stored."""
        return not self._session.read_only

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Return the scenarios in their order."""
        return self._session.scenarios(self._key) if self.is_kept else self._loose

    @property
    def chosen(self) -> Scenario | None:
        """Return the chosen scenario; the last one where the chosen is gone."""
        scenarios = self.scenarios
        found = next((one for one in scenarios if one.number == self.number), None)
        return found or (scenarios[-1] if scenarios else None)

    def letter(self, scenario: Scenario) -> str:
        """Return the letter of a scenario by its place: A, B … Z, then its number."""
        place = [one.number for one in self.scenarios].index(scenario.number)
        return chr(ord("A") + place) if place < 26 else str(place + 1)

    def choose(self, number: int) -> None:
        """Choose the scenario `number`."""
        self.number = number
        self.changed.emit()

    def add(self, name: str, changes: Mapping[str, Value]) -> None:
        """Add a scenario called `name`, or `name 2` where there is one already, and choose it."""
        taken, wanted, count = {one.name for one in self.scenarios}, name, 1
        while wanted in taken:
            count += 1
            wanted = f"{name} {count}"
        number = max((one.number for one in self.scenarios), default=0) + 1
        before, self.number = self.number, number
        if not self._store(None, Scenario(number, wanted, dict(changes))):
            self.number = before

    def put(self, question: str, value: Value) -> None:
        """Lead `question` to `value` in the chosen scenario."""
        chosen = self.chosen
        if chosen is not None:
            self._store(chosen, replace(chosen, changes={**chosen.changes, question: value}))

    def take_out(self, question: str) -> None:
        """Leave `question` as it is in the chosen scenario."""
        chosen = self.chosen
        if chosen is not None:
            left = {name: value for name, value in chosen.changes.items() if name != question}
            self._store(chosen, replace(chosen, changes=left))

    def rename(self, name: str) -> None:
        """Call the chosen scenario `name`."""
        chosen = self.chosen
        if chosen is not None:
            self._store(chosen, replace(chosen, name=name))

    def delete(self) -> None:
        """Delete the chosen scenario."""
        chosen = self.chosen
        if chosen is not None and self._store(chosen, None):
            self.deleted.emit(chosen)

    def _store(self, before: Scenario | None, after: Scenario | None) -> bool:
        """Put `after` in the place of `before`; tell whether that was possible."""
        if not self.is_kept:
            self._loose = tuple(sorted(_with(self._loose, before, after), key=lambda one: one.number))
            self.changed.emit()
            return True
        try:
            self._tell_session(before, after)
        except Problem as problem:
            self.failed.emit(problem)
            return False
        return True

    def _tell_session(self, before: Scenario | None, after: Scenario | None) -> None:
        session, key = self._session, self._key
        if after is None:
            assert before is not None
            session.delete_scenario(key, before.number)
        elif before is None:
            session.add_scenario(key, after.name, after.changes)
        elif before.name != after.name:
            session.rename_scenario(key, before.number, after.name)
        else:
            session.change_scenario(key, before.number, after.changes)


def _with(scenarios: tuple[Scenario, ...], before: Scenario | None, after: Scenario | None) -> list[Scenario]:
    return [*(one for one in scenarios if one is not before), *([after] if after else [])]
