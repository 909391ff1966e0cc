"""Earlier results of a sheet, and charts as files of their own."""

import datetime as dt
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from selfassess.app.charting import draw_chart, keep_chart
from selfassess.app.session import NewAssessment, Session
from selfassess.content import load
from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Period
from selfassess.voice import Voice
from tests.stored import UNIT

SHEET = """format: 1
id: two-sections
edition: {edition}
kind: assessment
unit: any
languages: [en]
title: {{en: Two}}
scale: [{{value: 0, label: {{en: None}}}}, {{value: 1, label: {{en: All}}}}]
scoring: {{roll_up: mean_of_sections, decimals: 1}}
sections:
  - id: A
    title: {{en: Alpha}}
    questions: [{{id: a, type: level, text: {{en: A?}}, levels: [{{en: no}}, {{en: yes}}]}}]
  - id: B
    title: {{en: Beta}}
    questions: [{{id: b, type: level, text: {{en: B?}}, levels: [{{en: no}}, {{en: yes}}]}}]
"""


def enter(session: Session, year: int, edition: int, *levels: int) -> None:
    """Add an assessment of a year with answers to its two questions."""
    asked = load(SHEET.format(edition=edition), "two-sections.yaml")
    period = Period(dt.date(year, 1, 1), dt.date(year, 12, 31))
    session.add_assessment(NewAssessment(UNIT.municipality, (asked,), period))
    said = {name: Answer(State.ANSWERED, Fraction(level)) for name, level in zip("ab", levels, strict=True)}
    session.answer_many("two-sections", said)


@pytest.fixture
def years(tmp_path: Path) -> Iterator[Session]:
    session = Session.create(tmp_path / "years.selfassess", UNIT.municipality, "L. Ozola")
    enter(session, 2022, 1, 0, 0)
    enter(session, 2026, 2, 1, 1)
    enter(session, 2024, 2, 1, 0)
    yield session
    session.close()


def texts(drawing: str) -> list[str]:
    """Return the words of a drawing."""
    return [one.text or "" for one in ET.fromstring(drawing).iter("{http://www.w3.org/2000/svg}text")]


def test_earlier_results_come_in_the_order_of_their_periods(years: Session) -> None:
    years.choose(2)
    found = years.earlier("two-sections")
    wholes = [one.result.overall.value for one in found if one.result.overall]
    assert [(one.year, one.edition) for one in found] == [(2022, 1), (2024, 2)]
    assert wholes == [0, Fraction(1, 2)]
    assert years.snapshot().sheets[0].earlier == found
    years.choose(3)
    assert [one.year for one in years.earlier("two-sections")] == [2022]
    years.choose(1)
    assert years.earlier("two-sections") == ()


def test_another_unit_has_a_history_of_its_own(years: Session, wanted: Callable[..., NewAssessment]) -> None:
    years.add_assessment(wanted(2027, unit_kind="institution", unit_name="Library"))
    assert years.earlier("every-type") == ()


def test_a_trend_over_two_editions_breaks(years: Session) -> None:
    years.choose(2)
    drawing = draw_chart(years, "trend", "", Voice("en"))
    assert {"2022", "2024", "2026", "other edition", "1 Alpha", "2 Beta", "Overall score"} <= set(texts(drawing))
    description = ET.fromstring(drawing).findtext("{http://www.w3.org/2000/svg}desc")
    assert description is not None
    assert description.startswith("Overall score. 2022: 0.0; 2024: 0.5; 2026: 1.0; change +0.5.")


@pytest.mark.parametrize(
    ("what", "sheet", "code"),
    [
        ("radar", "", "chart.no_radar"),
        ("wheel", "two-sections", "chart.no_wheel"),
        ("bars", "gone", "report.unknown_sheet"),
    ],
)
def test_what_cannot_be_drawn(years: Session, what: str, sheet: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        draw_chart(years, what, sheet, Voice("en"))
    assert caught.value.code == code


def test_a_first_assessment_has_no_trend(years: Session) -> None:
    years.choose(1)
    with pytest.raises(Problem) as caught:
        draw_chart(years, "trend", "", Voice("en"))
    assert caught.value.code == "chart.one_period"


def test_a_chart_replaces_a_file_only_whole(tmp_path: Path) -> None:
    target, workspace = tmp_path / "a.svg", tmp_path / "w.selfassess"
    workspace.write_bytes(b"work")
    keep_chart(target, b"first")
    keep_chart(target, b"second", workspace)
    assert target.read_bytes() == b"second"
    for place, code in (
        (workspace, "export.is_workspace"),
        (tmp_path, "export.is_folder"),
        (tmp_path / "none" / "a.svg", "export.folder_missing"),
        (tmp_path / ("n" * 300 + ".svg"), "export.bad_path"),
    ):
        with pytest.raises(Problem) as caught:
            keep_chart(place, b"third", workspace)
        assert caught.value.code == code
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.svg", "w.selfassess"]
    assert workspace.read_bytes() == b"work"
