"""Own thresholds and scenarios of a session: stored, in force, undoable, taken over; answers are never touched."""

import csv
import datetime as dt
import io
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook

from selfassess.app.changes import Change
from selfassess.app.exporting import export, export_plan
from selfassess.app.house import contradictions
from selfassess.app.planning import plan_of
from selfassess.app.session import NewAssessment, Session
from selfassess.content import Loaded, load
from selfassess.domain.answers import Answer, State, Value
from selfassess.domain.errors import Problem
from selfassess.domain.figures import Verdict
from selfassess.domain.house import HouseThreshold, own_result
from selfassess.domain.questionnaire import Comparison, Status
from selfassess.domain.record import Stamp
from selfassess.voice import Voice

KEY = "every-type"
AT = dt.datetime(2099, 11, 22, 12, 32, tzinfo=dt.UTC)
OURS = HouseThreshold(
    "", "Ours", "section:C", Comparison.AT_LEAST, Fraction(3), "To learn", decision_date=dt.date(2026, 1, 22)
)
THREE = Answer(State.ANSWERED, Fraction(3))


@pytest.fixture(autouse=True)
def noon(session: Session) -> None:
    session.clock = lambda: AT


def logged(path: Path) -> list[tuple[str, str | None, str | None]]:
    """Return what the closed file's log says of scenarios and own thresholds: kind, before, after (their names)."""
    wanted = "SELECT kind, before, after FROM log WHERE kind IN ('scenario', 'house_threshold') ORDER BY number"
    with closing(sqlite3.connect(path)) as file:
        rows = file.execute(wanted).fetchall()
    return [
        (kind, *(said and json.loads(said).get("reason", json.loads(said).get("name")) for said in told))
        for kind, *told in rows
    ]


def test_it_is_in_force_stored_and_told(session: Session) -> None:
    told: list[tuple[Change, object | None]] = []
    session.subscribe(lambda change, initiator: told.append((change, initiator)))
    own = session.add_house_threshold(KEY, OURS, view := object())
    assert own == replace(OURS, id="own-1", stamp=Stamp(AT, "L. Ozola"))
    assert [(change.kind, change.before, change.after, by) for change, by in told] == [
        ("house_threshold", None, own, view)
    ]
    sheet = session.sheet(KEY)
    assert own_result(sheet.result, own).together is Verdict.NOT_DECIDED
    assert own_result(sheet.result, own).threshold.status is Status.HOUSE
    session.answer(KEY, "C1", THREE)
    assert own_result(session.sheet(KEY).result, own).together is Verdict.MET
    session.close()
    again = Session.open(session.path, "x", read_only=True)
    assert again.sheet(KEY).house_thresholds == (own,)
    assert own_result(again.sheet(KEY).result, own).together is Verdict.MET
    assert again.sheet(KEY).sha256 == sheet.sha256
    again.close()


def test_the_frozen_text_stays_as_it_was(session: Session) -> None:
    with closing(sqlite3.connect(":memory:")) as copy:
        session._workspace.raw.backup(copy)
        before = copy.execute("SELECT * FROM questionnaires").fetchall()
    session.add_house_threshold(KEY, OURS)
    session.close()
    with closing(sqlite3.connect(session.path)) as file:
        assert file.execute("SELECT * FROM questionnaires").fetchall() == before


def test_changing_and_withdrawing_are_steps_back_and_forth(session: Session) -> None:
    published = session.sheet(KEY).questionnaire
    own = session.add_house_threshold(KEY, OURS)
    stricter = session.change_house_threshold(KEY, replace(own, value=Fraction(4), reason="More"))
    assert session.sheet(KEY).house_thresholds == (stricter,)
    assert session.withdraw_house_threshold(KEY, "own-1") == stricter
    assert session.sheet(KEY).questionnaire is published
    assert session.undo_label == "Ours"
    states = []
    while session.undo():
        states.append(session.sheet(KEY).house_thresholds)
    assert states == [(stricter,), (own,), ()]
    while session.redo():
        pass
    assert session.sheet(KEY).house_thresholds == ()
    session.close()
    steps = [(None, "To learn"), ("To learn", "More"), ("More", None)]
    back = [(after, before) for before, after in reversed(steps)]
    assert logged(session.path) == [("house_threshold", *step) for step in (*steps, *back, *steps)]


def test_the_same_terms_again_change_nothing(session: Session) -> None:
    own = session.add_house_threshold(KEY, OURS)
    session.clock = lambda: AT + dt.timedelta(days=1)
    assert session.change_house_threshold(KEY, replace(own, stamp=None)) == own
    session.undo()
    assert not session.can_undo


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (lambda session: session.add_house_threshold(KEY, replace(OURS, reason="")), "house.reason_missing"),
        (lambda session: session.add_house_threshold(KEY, replace(OURS, id="overall")), "house.id_taken"),
        (lambda session: session.add_house_threshold(KEY, replace(OURS, id="own-1")), "house.id_taken"),
        (lambda session: session.add_house_threshold(KEY, replace(OURS, label="a\0b")), "session.null_byte"),
        (lambda session: session.add_house_threshold(KEY, replace(OURS, value=Fraction(5))), "house.off_scale"),
        (lambda session: session.add_house_threshold("q", OURS), "session.unknown_sheet"),
        (lambda session: session.change_house_threshold(KEY, replace(OURS, id="own-2")), "house.unknown"),
        (lambda session: session.withdraw_house_threshold(KEY, "own-2"), "house.unknown"),
        (lambda session: session.add_scenario(KEY, " ", {}), "scenario.no_name"),
        (lambda session: session.add_scenario(KEY, "First ", {}), "scenario.name_taken"),
        (lambda session: session.add_scenario(KEY, "B", {"X1": "yes"}), "session.unknown_question"),
        (lambda session: session.add_scenario(KEY, "B", {"C1": Fraction(5)}), "answer.off_scale"),
        (lambda session: session.add_scenario(KEY, "B", {"C3": "words"}), "scenario.text"),
        (lambda session: session.rename_scenario(KEY, 1, ""), "scenario.no_name"),
        (lambda session: session.change_scenario(KEY, 2, {}), "scenario.unknown"),
        (lambda session: session.delete_scenario(KEY, 2), "scenario.unknown"),
    ],
)
def test_bad_input_changes_nothing(session: Session, order: Callable[[Session], object], code: str) -> None:
    own, scenario = session.add_house_threshold(KEY, OURS), session.add_scenario(KEY, "First", {"C1": Fraction(3)})
    told: list[object] = []
    session.subscribe(lambda change, _: told.append(change))
    with pytest.raises(Problem) as caught:
        order(session)
    assert caught.value.code == code
    assert (session.sheet(KEY).house_thresholds, session.scenarios(KEY)) == ((own,), (scenario,))
    assert told == []
    assert len(logged_in(session)) == 2


def logged_in(session: Session) -> list[object]:
    """Return the rows of the open file's log about scenarios and own thresholds."""
    return session._workspace.raw.execute(
        "SELECT number FROM log WHERE kind IN ('scenario', 'house_threshold')"
    ).fetchall()


def test_a_full_disk_changes_nothing(session: Session) -> None:
    used = session._workspace.raw.execute("PRAGMA page_count").fetchone()[0]
    session._workspace.raw.execute(f"PRAGMA max_page_count = {used}")
    with pytest.raises(Problem) as caught:
        session.add_house_threshold(KEY, replace(OURS, reason="why " * 20_000))
    assert caught.value.code == "storage.full"
    assert (session.sheet(KEY).house_thresholds, session.can_undo) == ((), False)


def test_a_contradiction_is_told_and_allowed(session: Session) -> None:
    lax = session.add_house_threshold(
        KEY, replace(OURS, applies_to="overall", comparison=Comparison.LESS_THAN, value=Fraction(2))
    )
    (warning,) = contradictions(session.sheet(KEY).questionnaire, lax)
    assert Voice("en").problem(warning) == (
        "“Ours” and “Overall at least 2.5” cannot both be met. Both stand; change or withdraw one if that is not meant."
    )
    assert contradictions(session.sheet(KEY).questionnaire, OURS) == ()


def test_the_next_assessment_takes_them_over_and_the_one_before_is_judged_as_it_was(
    session: Session, wanted: "Callable[..., NewAssessment]"
) -> None:
    own = session.add_house_threshold(KEY, OURS)
    session.add_assessment(wanted(2028))
    assert session.sheet(KEY).house_thresholds == (own,)
    session.change_house_threshold(KEY, replace(own, value=Fraction(4)))
    session.choose(1)
    assert session.sheet(KEY).house_thresholds == (own,)
    session.add_assessment(wanted(2024))
    assert session.sheet(KEY).house_thresholds == (), "a threshold of 2026 judges no earlier year"
    session.add_assessment(wanted(2029))
    assert [one.value for one in session.sheet(KEY).house_thresholds] == [4]
    session.add_assessment(wanted(2030, unit_kind="institution", unit_name="Skola"))
    assert session.sheet(KEY).house_thresholds == (), "another unit has its own"
    renamed = replace(session.municipalities[0], short_name="Kalnupe")
    session.add_assessment(wanted(2031, municipality=renamed))
    assert len(session.sheet(KEY).house_thresholds) == 1, "the same municipality under another name"
    session.close()
    assert logged(session.path).count(("house_threshold", None, "To learn")) == 4


def test_last_periods_figures_are_judged_by_their_own(session: Session, wanted: "Callable[..., NewAssessment]") -> None:
    own = session.add_house_threshold(KEY, OURS)
    session.answer(KEY, "C1", THREE)
    session.add_assessment(wanted(2028))
    session.withdraw_house_threshold(KEY, own.id)
    previous = session.sheet(KEY).previous
    assert previous is not None
    assert own_result(previous.result, own).together is Verdict.MET


def test_what_does_not_fit_a_new_edition_is_left_out_with_a_word(
    session: Session, files: Path, wanted: "Callable[..., NewAssessment]"
) -> None:
    text = (files / "every-type.yaml").read_text(encoding="utf-8").replace("edition: 1", "edition: 2", 1)
    newer: Loaded = load(text.replace("- id: C1\n", "- id: C9\n"), "newer.yaml")
    kept = session.add_house_threshold(KEY, OURS)
    session.add_house_threshold(KEY, replace(OURS, applies_to="question:C1", label="Gone"))
    session.add_assessment(replace(wanted(2028), questionnaires=(newer,)))
    assert session.sheet(KEY).house_thresholds == (kept,)
    assert [(one.code, one.fields) for one in session.warnings if one.code.startswith("house")] == [
        ("house.not_taken_over", {"label": "Gone"})
    ]


def test_its_name_has_the_form_of_the_published_ones(session: Session) -> None:
    published = [one.label.pick("lv") for one in session.sheet(KEY).questionnaire.thresholds]
    wanted = replace(OURS, label="", applies_to="overall", value=Fraction(5, 2))
    own = session.add_house_threshold(KEY, wanted)
    label = own_result(session.sheet(KEY).result, own).threshold.label.pick("lv")
    assert label == "Kopvērtējums vismaz 2,5"
    assert label in published


def test_an_unnamed_one_is_called_after_what_it_asks_for(session: Session) -> None:
    own = session.add_house_threshold(KEY, replace(OURS, label="", decision_number="Nr. 7"))
    threshold = own_result(session.sheet(KEY).result, own).threshold
    voices = [Voice(language) for language in ("lv", "en")]
    assert [voice.text(threshold.label) for voice in voices] == ["3. Ieskats vismaz 3", "3. Insight at least 3"]
    assert [voice.text(threshold.source.title) for voice in voices] == [
        "Domes 22.01.2026. lēmums Nr.\N{NO-BREAK SPACE}7",
        "Council decision No. 7 of 22\N{NO-BREAK SPACE}Jan\N{NO-BREAK SPACE}2026",
    ]
    assert session.undo_label == "own-1"


@pytest.mark.parametrize("suffix", ["pdf", "xlsx", "json"])
def test_reports_show_it_like_any_other(session: Session, tmp_path: Path, suffix: str) -> None:
    session.add_house_threshold(KEY, OURS)
    session.answer(KEY, "C1", THREE)
    done = export([session.snapshot()], tmp_path / f"r.{suffix}", "en")
    if suffix == "json":
        told = json.loads(done.path.read_text(encoding="utf-8"))["sheets"][0]["thresholds"][-1]
        assert (told["id"], told["status"], told["verdict"]) == ("own-1", "house", "met")
        assert told["source"]["title"] == "Council decision of 22\N{NO-BREAK SPACE}Jan\N{NO-BREAK SPACE}2026"
    elif suffix == "xlsx":
        cells = {cell for row in load_workbook(done.path)["Thresholds"].iter_rows(values_only=True) for cell in row}
        assert {"Ours", "set by ourselves"} <= cells


def test_scenarios_are_kept_beside_the_answers(session: Session) -> None:
    session.answer(KEY, "C1", THREE)
    answers = session.sheet(KEY).answers
    changes: dict[str, Value] = {"C1": Fraction(4), "B1": "online", "B2": ("terms", "prices"), "B3": Fraction(20)}
    first = session.add_scenario(KEY, " First ", changes)
    # items are kept in the order of the questionnaire
    assert first.changes == {**changes, "B2": ("prices", "terms")}
    assert (first.number, first.name, first.stamp) == (1, "First", Stamp(AT, "L. Ozola"))
    second = session.add_scenario(KEY, "Second", {})
    assert session.sheet(KEY).answers is answers
    session.close()
    again = Session.open(session.path, "x", read_only=True)
    assert again.scenarios(KEY) == (first, second)
    assert again.sheet(KEY).answers == answers
    again.close()
    assert logged(session.path) == [("scenario", None, "First"), ("scenario", None, "Second")]


def test_every_order_on_a_scenario_can_be_undone(session: Session) -> None:
    first = session.add_scenario(KEY, "First", {"C1": Fraction(3)})
    named = session.rename_scenario(KEY, 1, "Named")
    changed = session.change_scenario(KEY, 1, {"C1": Fraction(4)})
    assert (named.changes, changed.name) == (first.changes, "Named")
    other = session.add_scenario(KEY, "Other", {})
    session.delete_scenario(KEY, 1)
    assert session.scenarios(KEY) == (other,)
    states = []
    while session.undo():
        states.append(session.scenarios(KEY))
    assert states == [(changed, other), (changed,), (named,), (first,), ()]
    while session.redo():
        pass
    assert session.scenarios(KEY) == (other,)
    session.close()
    again = Session.open(session.path, "x", read_only=True)
    assert again.scenarios(KEY) == (other,)
    again.close()


def test_the_same_changes_again_are_no_step(session: Session) -> None:
    first = session.add_scenario(KEY, "First", {"C1": Fraction(3)})
    assert session.change_scenario(KEY, 1, {"C1": Fraction(3)}) is first
    session.undo()
    assert not session.can_undo


def test_a_damaged_scenario_or_threshold_keeps_the_file_shut(session: Session) -> None:
    session.add_scenario(KEY, "First", {"C1": Fraction(3)})
    session.add_house_threshold(KEY, OURS)
    session.close()
    sound = session.path.read_bytes()
    for damage in (
        'UPDATE scenarios SET changes = \'{"C1": "9"}\'',
        "UPDATE scenarios SET changes = 'x'",
        "UPDATE scenarios SET changes = '[]'",
        "UPDATE house_thresholds SET value = 'x'",
        "UPDATE house_thresholds SET applies_to = 'section:X'",
    ):
        session.path.write_bytes(sound)
        with closing(sqlite3.connect(session.path)) as file, file:
            file.execute(damage)
        with pytest.raises(Problem) as caught:
            Session.open(session.path, "x", read_only=True)
        assert caught.value.code == "storage.damaged", damage


def planned(session: Session) -> Session:
    """Return the session with a scenario of two steps, one of them taken already."""
    session.answer(KEY, "C1", THREE)
    session.add_scenario(KEY, "=Lēti", {"C1": Fraction(3), "B4": Fraction(25, 2), "A1": Fraction(4)})
    return session


@pytest.mark.parametrize(("language", "separator", "figure"), [("lv", ";", "12,5"), ("en", ",", "12.5")])
def test_steps_go_into_a_csv_file(session: Session, tmp_path: Path, language: str, separator: str, figure: str) -> None:
    sheet = planned(session).sheet(KEY)
    path = export_plan(session.snapshot(), plan_of(sheet, sheet.scenarios[0]), tmp_path / "steps.csv", language)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))
    assert rows[0] == ["question", "section", "text", "from", "to", "effort", "person", "deadline", "expected"]
    assert [[row[0], *row[3:8]] for row in rows[1:]] == [
        ["A1", "", "4", "2", "", ""],
        ["B4", "", figure, "1", "", ""],
    ]
    assert (
        rows[1][8] == {"lv": "Noteikumus uzlabo pēc rezultātiem.", "en": "Rules are improved from results."}[language]
    )


def test_steps_go_into_a_workbook(session: Session, tmp_path: Path) -> None:
    sheet = planned(session).sheet(KEY)
    path = export_plan(session.snapshot(), plan_of(sheet, sheet.scenarios[0]), tmp_path / "steps.xlsx", "en")
    rows = list(load_workbook(path).worksheets[0].iter_rows(values_only=True))
    assert rows[0][3:7] == ("Now", "To be reached", "Effort (1–5)", "Responsible")
    assert [(row[0], row[1], row[3], row[4], row[5]) for row in rows[1:]] == [
        ("1.1", "Rules", "no answer yet", "level 4", 2),
        ("4", "Services", "no answer yet", "12.5%", 1),
    ]


def test_text_of_a_step_never_becomes_a_formula(session: Session, files: Path, tmp_path: Path) -> None:
    text = (files / "every-type.yaml").read_text(encoding="utf-8").replace("Are the rules clear?", "=1+1")
    session.close()
    other = Session.create(tmp_path / "other.selfassess", session.municipalities[0], "x")
    period = session.assessments[0].period
    other.add_assessment(NewAssessment(session.municipalities[0], (load(text, "risky.yaml"),), period))
    plan = plan_of(planned(other).sheet(KEY), other.scenarios(KEY)[0])
    export_plan(other.snapshot(), plan, tmp_path / "s.xlsx", "en")
    cell = load_workbook(tmp_path / "s.xlsx").worksheets[0]["C2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    export_plan(other.snapshot(), plan, tmp_path / "s.csv", "en")
    assert "'=1+1" in (tmp_path / "s.csv").read_text(encoding="utf-8-sig")
    other.close()


def test_steps_are_not_written_where_they_cannot_be(session: Session, tmp_path: Path) -> None:
    sheet = planned(session).sheet(KEY)
    plan = plan_of(sheet, sheet.scenarios[0])
    for name, code in (("s.pdf", "export.unknown_suffix"), ("nav/s.csv", "export.folder_missing")):
        with pytest.raises(Problem) as caught:
            export_plan(session.snapshot(), plan, tmp_path / name, "en")
        assert caught.value.code == code
    with pytest.raises(Problem) as caught:
        export_plan(session.snapshot(), replace(plan, steps=()), tmp_path / "s.csv", "en")
    assert caught.value.code == "scenario.no_steps"
    assert sorted(one.name for one in tmp_path.iterdir() if one.name.startswith(("s.", ".s"))) == []
