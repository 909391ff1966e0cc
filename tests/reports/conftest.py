"""Snapshots of the demo and of small assessments made by hand."""

import contextlib
import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import pytest

from selfassess.app.session import Session
from selfassess.domain.answers import Answer
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import AssessmentInfo, Municipality, Period, SheetSnapshot, Snapshot, Unit
from selfassess.domain.scoring import score
from tests.demonstration import demo, english_demo

__all__ = ["demo", "english_demo"]

NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)


def snapshot_of(*sheets: tuple[Questionnaire, Mapping[str, Answer]], year: int = 2026) -> Snapshot:
    """Return an assessment of an invented municipality with these sheets."""
    unit = Unit(Municipality("XX-SOMETHING", "Kāda novada pašvaldība", "Kāds novads"))
    period = Period(dt.date(year, 1, 1), dt.date(year, 12, 31))
    info = AssessmentInfo(1, f"By hand {year}", unit, period, tuple(one.id for one, _ in sheets), NOW, NOW)
    found = tuple(SheetSnapshot(one, "0" * 64, answers, score(one, answers)) for one, answers in sheets)
    return Snapshot(info, found, NOW, "L. Ozola")


@pytest.fixture
def demo_snapshot(demo: Path) -> Snapshot:
    """The demo's newest assessment."""
    with contextlib.closing(Session.open(demo / "demo.selfassess", "", read_only=True)) as session:
        return session.snapshot()
