"""The log of a sheet, read back."""

import datetime as dt
from dataclasses import replace
from fractions import Fraction

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Evidence, LogEntry, Stamp
from selfassess.storage.changes import Turned, write_change
from selfassess.storage.evidence import write_evidence
from selfassess.storage.log import read_log
from selfassess.storage.workspace import Workspace
from tests.sheets import LEVEL, question
from tests.stored import NOON, PLACE, STAMP

QUESTIONS = {"P1.1": question("P1.1", LEVEL)}
THREE = Answer(State.ANSWERED, Fraction(3), why="Kārtība pieņemta.", note="pajautāt", marked=True)


def test_log_tells_who_changed_what_oldest_first(workspace: Workspace) -> None:
    write_change(workspace, PLACE, [("P1.1", Answer(), THREE)], STAMP)
    later = Stamp(NOON + dt.timedelta(hours=1), "J. Bērziņš")
    entered = write_evidence(workspace, PLACE, Evidence(0, "P1.1", "link", "https://a.example"), None, later)
    write_change(workspace, PLACE, (), later, Turned((entered,), False))
    assert read_log(workspace, PLACE.sheet, QUESTIONS) == (
        LogEntry(STAMP.at, STAMP.by, "answered", "P1.1", Answer(), THREE),
        LogEntry(later.at, "J. Bērziņš", "attached", "P1.1", evidence="https://a.example"),
        LogEntry(later.at, "J. Bērziņš", "detached", "P1.1", evidence="https://a.example"),
    )


def test_views_of_single_assessors_stay_out(workspace: Workspace) -> None:
    write_change(workspace, replace(PLACE, perspective="verified"), [("P1.1", Answer(), THREE)], STAMP)
    assert read_log(workspace, PLACE.sheet, QUESTIONS) == ()


def test_logged_value_that_does_not_fit_is_told(workspace: Workspace) -> None:
    nine = Answer(State.ANSWERED, Fraction(9))
    write_change(workspace, PLACE, [("P1.1", Answer(), nine)], STAMP)
    with pytest.raises(Problem) as caught:
        read_log(workspace, PLACE.sheet, QUESTIONS)
    assert (caught.value.code, caught.value.fields["question"]) == ("storage.answer_unreadable", "P1.1")
