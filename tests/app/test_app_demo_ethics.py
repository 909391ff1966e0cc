"""Ethics and legal duties of the demo: filled in for 2025, their figures worked out by hand and by another road."""

import contextlib
import csv
import datetime as dt
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from selfassess import paths
from selfassess.app.session import Session
from selfassess.domain.answers import State
from selfassess.domain.figures import Result
from selfassess.domain.record import Period
from tests.demonstration import demo, english_demo
from tests.independent import scores, shares, verdicts

__all__ = ["demo", "english_demo"]

ETHICS = {
    "E1": Fraction(2 + 2 + 2 + 1 + 2 + 3, 6),
    "E2": Fraction(3 + 3 + 3 + 2 + 3, 5),
    "E3": Fraction(2 + 2 + 2 + 3 + 3, 5),
    "E4": Fraction(3 + 3 + 3 + 2 + 3 + 4, 6),
    "E5": Fraction(1 + 1 + 1 + 2 + 1 + 0, 6),
    "E6": Fraction(2 + 3 + 2 + 3 + 2, 5),
}
LEGAL = {
    "LS1": Fraction(5 * 100 + 2 * 50, 7),
    "LS2": Fraction(6 * 100, 7),
    "LS3": Fraction(6 * 100 + 3 * 50, 10),
    "LS4": Fraction(2 * 100, 2),
    "LS5": Fraction(5 * 100 + 3 * 50, 8),
    "LS6": Fraction(2 * 100, 4),
    "LS7": Fraction(4 * 100 + 50, 5),
    "LS8": Fraction(2 * 100 + 3 * 50, 5),
}


@pytest.fixture
def session(demo: Path) -> Iterator[Session]:
    with contextlib.closing(Session.open(demo / "demo.selfassess", "", read_only=True)) as session:
        session.choose(3)
        yield session


def document(name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.safe_load((paths.questionnaires() / f"{name}-1.yaml").read_text(encoding="utf-8"))
    return found


def said(name: str) -> dict[str, str]:
    with (paths.resources() / "demo" / f"{name}-2025.csv").open(encoding="utf-8", newline="") as file:
        return {row["question"]: row["value"] for row in csv.DictReader(file) if row["value"]}


def values(result: Result, figures: Mapping[str, object]) -> dict[str, Fraction | None]:
    assert result.overall is not None
    return {**{name: result.sections[name].value for name in figures}, "overall": result.overall.value}


def test_it_was_entered_after_the_latest_and_is_about_the_year_before(session: Session) -> None:
    assert session.current is not None
    assert (session.current.number, session.current.title) == (3, "Ētika un likuma pienākumi 2025")
    assert session.current.period == Period(dt.date(2025, 1, 1), dt.date(2025, 12, 31))
    assert session.current.questionnaires == ("public-ethics", "legal-duties")


def test_ethics_has_the_figures_worked_out_by_hand(session: Session) -> None:
    result = session.sheet("public-ethics").result
    found = values(result, ETHICS)
    assert found == {**ETHICS, "overall": sum(ETHICS.values()) / 6}
    assert found["overall"] == Fraction(34, 15), "2.2666…"
    asked, told = document("public-ethics"), said("public-ethics")
    assert found == scores(asked, told)
    assert result.overall is not None
    assert result.overall.bounds is not None
    bounds = result.overall.bounds
    assert (bounds.low, bounds.high) == (scores(asked, told, 0)["overall"], scores(asked, told, 4)["overall"])
    by_hand = [2 + Fraction(14, 5) + part + 3 + 1 + part for part in (Fraction(12, 6), Fraction(16, 6))]
    assert [bounds.low, bounds.high] == [total / 6 for total in by_hand]


def test_ethics_meets_its_limit_in_two_parts_and_two_are_open(session: Session) -> None:
    found = session.sheet("public-ethics").result
    wanted = {"E1": "not_met", "E2": "met", "E3": "not_decided", "E4": "met", "E5": "not_met", "E6": "not_decided"}
    assert verdicts(document("public-ethics"), said("public-ethics"), Fraction(5, 2)) == wanted
    told = {one.target: one.verdict.value for one in found.thresholds[0].judgements}
    assert told == wanted
    assert found.thresholds[0].together.value == "not_met"


def test_duties_have_the_figures_worked_out_by_hand(session: Session) -> None:
    result = session.sheet("legal-duties").result
    found = values(result, LEGAL)
    yes, partly, no = 32, 12, 4
    assert found == {**LEGAL, "overall": Fraction(100 * yes + 50 * partly, yes + partly + no)}
    asked, told = document("legal-duties"), said("legal-duties")
    assert found == shares(asked, told)
    assert result.overall is not None
    assert result.overall.bounds is not None
    bounds = result.overall.bounds
    assert (bounds.low, bounds.high) == (76, 80), "38 and 40 of 50"
    assert (bounds.low, bounds.high) == tuple(shares(asked, told, word)["overall"] for word in ("no", "yes"))


def test_what_is_open_not_applicable_and_marked(session: Session) -> None:
    found: dict[str, list[str]] = {"open": [], "not_applicable": [], "marked": []}
    for sheet in session.sheets:
        for name in sheet.questionnaire.question_by_id:
            answer = sheet.answers.get(name)
            if answer is None or answer.state is State.OPEN:
                found["open"].append(name)
            elif answer.state is State.NOT_APPLICABLE:
                found["not_applicable"].append(name)
            if answer is not None and answer.marked:
                found["marked"].append(name)
    assert found == {
        "open": ["E3.5", "E6.4", "L42", "L57"],
        "not_applicable": ["E2.6", "L13", "L28", "L29", "L30", "L31", "L32", "L33", "L34", "L59"],
        "marked": ["E3.3", "E5.3", "E5.6", "L12", "L44", "L45"],
    }


def test_it_was_filled_in_in_february_2026_by_offices_with_evidence(session: Session) -> None:
    stamps = [stamp for sheet in session.sheets for stamp in sheet.stamps.values()]
    assert {(stamp.at.year, stamp.at.month) for stamp in stamps} == {(2026, 2)}
    assert session.sheet("public-ethics").stamps["E2.1"].by == "iekšējā auditore"
    assert session.sheet("legal-duties").stamps["L44"].by == "juridiskā nodaļa"
    evidence = [one for sheet in session.sheets for one in sheet.evidence]
    assert sorted({one.kind for one in evidence}) == ["act", "link"]
    assert len(evidence) == 18
    assert all(one.name.startswith("https://kalnupe.example/") for one in evidence if one.kind == "link")


def test_the_english_one_is_english(english_demo: Path) -> None:
    with contextlib.closing(Session.open(english_demo / "demo.selfassess", "", read_only=True)) as session:
        session.choose(3)
        assert session.sheet("legal-duties").answers["L44"].why.startswith("There are no internal rules, only a link")
        assert session.sheet("public-ethics").stamps["E4.6"].by == "procurement department"
