"""A sheet as the window and the commands see it: one questionnaire, its answers and what they come to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from selfassess.app.changes import Change
from selfassess.app.house import questionnaire_in_force
from selfassess.domain.answers import SELF, Answer
from selfassess.domain.assignment import Assignment, Share, shares
from selfassess.domain.figures import Result
from selfassess.domain.house import HouseThreshold, in_order
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import Evidence, LogEntry, PreviousSheet, SheetSnapshot, Stamp
from selfassess.domain.scenario import Scenario
from selfassess.domain.scoring import Scoring


@dataclass(frozen=True)
class Sheet:
    """One sheet of the chosen assessment; a change gives a new one.

    `key` is the questionnaire's id, `row` the sheet's number in the file; `views` holds the answers of every
    perspective, `answers` the agreed ones; `stamps` tells who changed an agreed answer last.
    `frozen` is the questionnaire as the file froze it under `sha256`, `house_thresholds` the unit's own thresholds, and
    `questionnaire` both together: what is in force.
    """

    row: int
    frozen: Questionnaire
    questionnaire: Questionnaire
    sha256: str
    views: Mapping[str, Mapping[str, Answer]]
    stamps: Mapping[str, Stamp] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    previous: PreviousSheet | None = None
    house_thresholds: tuple[HouseThreshold, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    scored_before: Scoring | None = field(default=None, repr=False, compare=False)

    @property
    def key(self) -> str:
        """Return the questionnaire's id."""
        return self.questionnaire.id

    @property
    def answers(self) -> Mapping[str, Answer]:
        """Return the agreed answers by question id; a question nobody touched is absent."""
        return self.views[SELF]

    @cached_property
    def scoring(self) -> Scoring:
        """The figures; what the change left as it was is taken over from the sheet before it."""
        return Scoring(self.questionnaire, self.answers, self.scored_before)

    @property
    def result(self) -> Result:
        """Everything scoring says of the agreed answers."""
        return self.scoring.result

    @cached_property
    def shares(self) -> tuple[Share, ...]:
        """Who has which section, until when, and how much of it is open; the earliest day first."""
        return shares(self.questionnaire, self.assignments, self.answers, self.result.asked)

    def after(self, change: Change) -> "Sheet":
        """Return this sheet after `change`."""
        # a sheet that nobody looked at has not been scored, and is not for this
        scored = self.__dict__.get("scoring", self.scored_before)
        if change.subject is not None:
            return self._planned(change, scored)
        evidence = self._evidence_after(change)
        said = {edit.question: edit.after for edit in change.edits}
        views = {**self.views, change.perspective: {**self.views.get(change.perspective, {}), **said}}
        if change.perspective != SELF:
            return replace(self, views=views, evidence=evidence, scored_before=scored)
        stamped = {**self.stamps, **change.stamped}
        stamps = {name: stamp for name, stamp in stamped.items() if stamp is not None}
        return replace(self, views=views, stamps=stamps, evidence=evidence, scored_before=scored)

    def _evidence_after(self, change: Change) -> tuple[Evidence, ...]:
        if not change.evidence:
            return self.evidence
        turned = {one.number for one in change.evidence}
        others = [one for one in self.evidence if one.number not in turned]
        together = [*others, *change.evidence] if change.attaches else others
        return tuple(sorted(together, key=lambda one: one.number))

    def _planned(self, change: Change, scored: Scoring | None) -> "Sheet":
        """Return this sheet after its scenarios, own thresholds or assignments changed."""
        if isinstance(change.subject, Scenario):
            scenarios = [one for one in self.scenarios if one != change.before]
            scenarios += [change.after] if isinstance(change.after, Scenario) else []
            return replace(self, scenarios=tuple(sorted(scenarios, key=lambda one: one.number)), scored_before=scored)
        if isinstance(change.subject, Assignment):
            given = [one for one in self.assignments if one != change.before]
            given += [change.after] if isinstance(change.after, Assignment) else []
            return replace(self, assignments=tuple(given), scored_before=scored)
        own = [one for one in self.house_thresholds if one != change.before]
        own += [change.after] if isinstance(change.after, HouseThreshold) else []
        ordered = in_order(own)
        return replace(self, house_thresholds=ordered, questionnaire=questionnaire_in_force(self.frozen, ordered))

    def snapshot(self, log: tuple[LogEntry, ...] = ()) -> SheetSnapshot:
        """Return the sheet as reports take it, with the `log` of its changes."""
        return SheetSnapshot(
            self.questionnaire,
            self.sha256,
            self.answers,
            self.result,
            self.previous,
            self.evidence,
            self.stamps,
            log,
        )
