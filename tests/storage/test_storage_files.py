"""A real file of every released schema opens, keeps what it holds, and can be worked on."""

import datetime as dt
import shutil
from fractions import Fraction
from pathlib import Path

import pytest

from selfassess.app.session import Session
from selfassess.domain.answers import VERIFIED, Answer, State
from selfassess.domain.assignment import Assignment
from selfassess.domain.record import Stamp


@pytest.mark.parametrize("name", ["schema-1.selfassess", "schema-2.selfassess"])
def test_old_file_says_what_it_said(name: str, files: Path, tmp_path: Path) -> None:
    session = Session.open(shutil.copyfile(files / name, tmp_path / name), "J. Bērziņš")
    check_content(session)
    session.answer("every-type", "A3", Answer(State.ANSWERED, "yes"))
    session.close()
    again = Session.open(session.path, "x", read_only=True)
    assert again.sheet("every-type").answers["A3"] == Answer(State.ANSWERED, "yes")
    again.close()


def test_file_of_schema_2_keeps_what_was_planned_and_takes_assignments(files: Path, tmp_path: Path) -> None:
    name = "schema-2.selfassess"
    session = Session.open(shutil.copyfile(files / name, tmp_path / name), "J. Bērziņš")
    sheet = session.sheet("every-type")
    stamp = Stamp(dt.datetime(2026, 11, 22, 10, 15, tzinfo=dt.UTC), "L. Ozola")
    assert [(one.number, one.name, one.changes, one.stamp) for one in sheet.scenarios] == [
        (1, "Nākamgad", {"A1": Fraction(4)}, stamp)
    ]
    assert [
        (one.id, one.label, one.value, one.reason, one.decision_date, one.stamp) for one in sheet.house_thresholds
    ] == [("own-1", "Mūsu mērķis", Fraction(3), "Lai mācītos", dt.date(2026, 1, 22), stamp)]
    assert sheet.assignments == ()
    given = session.assign("every-type", Assignment("B", "Anna Liepa", dt.date(2026, 12, 1)))
    session.close()
    again = Session.open(session.path, "x", read_only=True)
    assert again.sheet("every-type").assignments == (given,)
    assert again.sheet("every-type").scenarios == sheet.scenarios
    again.close()


def check_content(session: Session) -> None:
    """Check everything that was entered when the files were made."""
    assert [info.title for info in session.assessments] == ["2024. gads", "2026. gads"]
    assert session.current is not None
    assert session.current.unit.municipality.official_name == "Kalnupes novada pašvaldība"
    sheet = session.sheet("every-type")
    assert sheet.answers == {
        "A1": Answer(
            State.ANSWERED, Fraction(3), why="Nolikums pieņemts 2025. gadā.", note="pajautāt Jānim", marked=True
        ),
        "A2": Answer(State.NOT_APPLICABLE, why="Noteikumus publicē ministrija."),
        "B1": Answer(State.ANSWERED, "online"),
        "B2": Answer(State.ANSWERED, ("prices", "terms")),
        "B4": Answer(State.ANSWERED, Fraction(25, 2)),
        "C1": Answer(State.CANNOT_JUDGE),
        "C3": Answer(State.ANSWERED, "Ar cilvēkiem."),
    }
    assert sheet.views[VERIFIED] == {"A1": Answer(State.ANSWERED, Fraction(1))}
    assert sheet.stamps["A1"] == Stamp(dt.datetime(2026, 11, 20, 12, 4, tzinfo=dt.UTC), "L. Ozola")
    assert sheet.previous is not None
    assert (sheet.previous.year, sheet.previous.answers) == (2024, {"A1": Answer(State.ANSWERED, Fraction(2))})
    assert [(one.kind, one.name) for one in sheet.evidence] == [
        ("file", "lemums.txt"),
        ("act", "Iesniegumu likuma 5. pants"),
    ]
    assert session.evidence_bytes(sheet.evidence[0].number) == b"Dome nolemj.\n"
