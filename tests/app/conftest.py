"""An open session on a real file with the questionnaire of every type."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from selfassess.app.session import NewAssessment, Session
from selfassess.content import Loaded, load
from selfassess.domain.record import Period
from tests.stored import UNIT, open_folder

__all__ = ["open_folder"]


@pytest.fixture
def every_type(files: Path) -> Loaded:
    """The questionnaire of every type."""
    return load(files / "every-type.yaml")


@pytest.fixture
def wanted(every_type: Loaded) -> "Callable[..., NewAssessment]":
    """Return a new assessment of a whole year."""

    def of_year(year: int, **fields: object) -> NewAssessment:
        period = Period(dt.date(year, 1, 1), dt.date(year, 12, 31))
        return NewAssessment(
            **{"municipality": UNIT.municipality, "questionnaires": (every_type,), "period": period} | fields
        )

    return of_year


@pytest.fixture
def session(tmp_path: Path, wanted: "Callable[..., NewAssessment]") -> Iterator[Session]:
    """A session on a new file with the assessment of 2026."""
    session = Session.create(tmp_path / "novads.selfassess", UNIT.municipality, "L. Ozola")
    session.add_assessment(wanted(2026))
    yield session
    session.close()
