"""The demo: its figures are those of the looks, its texts are whole, and it replaces nothing but itself."""

import contextlib
import csv
import datetime as dt
import shutil
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from selfassess import paths
from selfassess.app.demo import write_demo
from selfassess.app.session import Session
from selfassess.content import load
from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.figures import Verdict
from selfassess.domain.findings import verdict_counts
from selfassess.domain.rounding import rounded_text
from selfassess.voice import LANGUAGES
from tests.demonstration import LEVELS_2024, demo, english_demo

__all__ = ["demo", "english_demo"]

ROUNDED_2024 = ["2.50", "2.33", "3.17", "2.00", "2.67", "2.33", "2.50", "2.17", "3.00", "3.20", "2.33", "1.67"]
ROUNDED_2026 = ["2.83", "2.60", "3.33", "2.17", "3.00", "2.80", "2.67", "2.00", "3.33", "3.40", "2.60", "2.00"]
OPEN_2026 = {"P2.5", "P6.4", "P8.4", "P11.6"}


@pytest.fixture
def session(demo: Path) -> Iterator[Session]:
    with contextlib.closing(Session.open(demo / "demo.selfassess", "", read_only=True)) as session:
        yield session


def rounded_sections(session: Session) -> list[str]:
    result = session.sheets[0].result
    values = [result.sections[f"P{number}"].value for number in range(1, 13)]
    return [rounded_text(value, 2) for value in values if value is not None]


def test_2024_gives_the_figures_of_the_looks(session: Session) -> None:
    session.choose(1)
    assert rounded_sections(session) == ROUNDED_2024
    overall = session.sheets[0].result.overall
    assert overall is not None
    means = [
        Fraction(sum(level for level in levels if level is not None), sum(level is not None for level in levels))
        for levels in LEVELS_2024.values()
    ]
    assert overall.value == sum(means) / 12
    assert rounded_text(sum(means) / 12, 2) == "2.49"
    assert not overall.provisional


def test_2026_gives_the_figures_of_the_looks(session: Session) -> None:
    assert rounded_sections(session) == ROUNDED_2026
    overall = session.sheets[0].result.overall
    assert overall is not None
    assert overall.bounds is not None
    assert [
        rounded_text(value, 2) for value in (overall.value or Fraction(0), overall.bounds.low, overall.bounds.high)
    ] == [
        "2.73",
        "2.59",
        "2.81",
    ]


def test_2026_has_the_answers_of_the_looks(session: Session, files: Path) -> None:
    with (files / "kalnupes-novads.csv").open(encoding="utf-8", newline="") as file:
        wanted = {row["question"]: row["value"] for row in csv.DictReader(file)}
    answers = session.sheets[0].answers
    told = {
        name: str(answer.value) if answer.state is State.ANSWERED else answer.state.value.replace("_", " ")
        for name, answer in answers.items()
    }
    assert {name: told.get(name, "open").replace("open", "") for name in wanted} == wanted


def test_at_least_eight_limits_of_others_have_a_verdict(session: Session) -> None:
    counts = verdict_counts(session.sheets[1].result)
    assert counts[Verdict.MET] + counts[Verdict.NOT_MET] >= 8
    assert counts[Verdict.NOT_MET] >= 1


def test_every_answer_is_justified_and_two_thirds_have_evidence(session: Session) -> None:
    sheet = session.sheets[0]
    for name in sheet.questionnaire.question_by_id:
        if name not in OPEN_2026:
            assert len(sheet.answers[name].why) > 60, name
    questions = {one.question for one in sheet.evidence}
    assert 44 <= len(questions) <= 50
    assert {one.kind for one in sheet.evidence} == {"file", "link", "act"}
    assert sorted(name for name, answer in sheet.answers.items() if answer.marked) == ["P4.4", "P6.5", "P8.6"]
    content = session.evidence_bytes(next(one.number for one in sheet.evidence if one.kind == "file"))
    assert "Lēmumu reģistra izdruka" in content.decode("utf-8")


def test_stamps_are_of_those_years_and_of_offices(session: Session) -> None:
    stamps = session.sheets[0].stamps
    assert {stamp.at.date() for stamp in stamps.values()} <= {dt.date(2026, 11, day) for day in range(1, 22)}
    assert stamps["P6.2"].by == "kanceleja"
    session.choose(1)
    assert {stamp.at.year for stamp in session.sheets[0].stamps.values()} == {2025}


@pytest.mark.parametrize(
    "name",
    [
        "good-governance-2024",
        "good-governance-2026",
        "legal-duties-2025",
        "public-ethics-2025",
        "published-limits-2024",
        "published-limits-2026",
    ],
)
def test_every_language_says_something_of_the_same_questions(name: str) -> None:
    with (paths.resources() / "demo" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    asked = load(next(paths.questionnaires().glob(f"{name[:-5]}-*.yaml"))).questionnaire
    assert [row["question"] for row in rows] == [question.id for question in asked.questions]
    for row in rows:
        said = [row[f"why_{language}"] for language in LANGUAGES]
        assert all(said) or not any(said), row["question"]
        assert len(set(said)) == (len(LANGUAGES) if any(said) else 1), row["question"]
        if row["value"]:
            assert row["why_lv"], row["question"]


def test_the_english_demo_is_english(english_demo: Path) -> None:
    with contextlib.closing(Session.open(english_demo / "demo.selfassess", "", read_only=True)) as session:
        assert session.sheets[0].answers["P6.2"].why.startswith("Since March 2025 each decision has a topic")
        assert [info.title for info in session.assessments] == [
            "Self-assessment 2024",
            "Self-assessment 2026",
            "Ethics and legal duties 2025",
        ]
        assert rounded_sections(session) == ROUNDED_2026
        assert "Extract of the decision register.txt" in {one.name for one in session.sheets[0].evidence}


def test_the_norwegian_demo_is_norwegian(tmp_path: Path) -> None:
    write_demo(tmp_path, "nb")
    with contextlib.closing(Session.open(tmp_path / "demo.selfassess", "", read_only=True)) as session:
        assert session.sheets[0].answers["P6.2"].why.startswith("Siden mars 2025 har hvert vedtak et emne")
        assert [info.title for info in session.assessments] == [
            "Egenvurdering 2024",
            "Egenvurdering 2026",
            "Etikk og lovpålagte plikter 2025",
        ]
        assert rounded_sections(session) == ROUNDED_2026
        assert "Utskrift av vedtaksregisteret.txt" in {one.name for one in session.sheets[0].evidence}


def test_four_files_and_no_other(demo: Path) -> None:
    assert sorted(path.name for path in demo.iterdir()) == [
        "demo.selfassess",
        "export.xlsx",
        "report.pdf",
        "result.json",
    ]


def test_a_demo_is_replaced_and_a_workspace_is_not(tmp_path: Path) -> None:
    write_demo(tmp_path, "lv")
    path = tmp_path / "demo.selfassess"
    with contextlib.closing(Session.open(path, "")) as session, pytest.raises(Problem) as caught:
        write_demo(tmp_path, "en")
    assert caught.value.code in ("storage.locked", "storage.open_here")
    assert session.path == path
    write_demo(tmp_path, "en")
    with contextlib.closing(Session.open(path, "", read_only=True)) as again:
        assert again.assessments[0].title == "Self-assessment 2024"


@pytest.mark.parametrize("name", ["demo.selfassess", "report.pdf"])
def test_what_is_not_a_demo_stays(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("precious")
    with pytest.raises(Problem) as caught:
        write_demo(tmp_path, "lv")
    assert caught.value.code == "demo.in_the_way"
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [(name, "precious")]


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(Problem) as caught:
        write_demo(tmp_path / "taken", "lv")
    assert caught.value.code == "demo.out_is_file"


def test_a_demo_that_was_worked_on_is_kept(tmp_path: Path, demo: Path) -> None:
    path = tmp_path / "demo.selfassess"
    shutil.copyfile(demo / "demo.selfassess", path)
    with contextlib.closing(Session.open(path, "")) as session:
        session.attach_link("good-governance", "P1.1", "https://example.org/lecture")
    worked_on = path.read_bytes()
    done = write_demo(tmp_path, "lv")
    assert done.kept is not None
    assert done.kept.name == f"demo-{dt.datetime.now().astimezone().date()}.selfassess"
    assert done.kept.read_bytes() == worked_on
    assert write_demo(tmp_path, "en").kept is None
    with contextlib.closing(Session.open(path, "", read_only=True)) as fresh:
        assert "https://example.org/lecture" not in {one.name for one in fresh.sheets[0].evidence}


def test_what_was_kept_before_stays(tmp_path: Path, demo: Path) -> None:
    kept = []
    for why in ("first lecture", "second lecture"):
        shutil.copyfile(demo / "demo.selfassess", tmp_path / "demo.selfassess")
        with contextlib.closing(Session.open(tmp_path / "demo.selfassess", "")) as session:
            session.answer("good-governance", "P1.1", Answer(why=why))
        kept.append(write_demo(tmp_path, "lv").kept)
    reasons = []
    for path in kept:
        assert path is not None
        with contextlib.closing(Session.open(path, "", read_only=True)) as session:
            reasons.append(session.sheets[0].answers["P1.1"].why)
    assert reasons == ["first lecture", "second lecture"]
