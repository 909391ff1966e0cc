"""The quick scan and the whole questionnaire take over each other's answers."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from selfassess.app.session import Session
from selfassess.domain.answers import Answer

if TYPE_CHECKING:
    from tests.cli.conftest import Command

ROOT = Path(__file__).parent.parent.parent
KALNUPE = ("--municipality", "XX-KALNUPE", "--by", "L. Ozola")


def joins() -> dict[str, str]:
    """Return the question of good-governance that each question of the quick scan names, read by another route."""
    text = (ROOT / "questionnaires" / "quick-scan-1.yaml").read_text(encoding="utf-8")
    data: Any = yaml.load(text, Loader=yaml.BaseLoader)
    return {
        question["id"]: named.removeprefix("good-governance@1#")
        for section in data["sections"]
        for question in section["questions"]
        for named in question["replaces"]
    }


def begun(path: Path, command: "Command", questionnaire: str, *more: str, period: str = "2026") -> str:
    """Add an assessment and return what is said."""
    done = command("new", path, *KALNUPE, "--questionnaire", questionnaire, "--period", period, *more)
    assert (done.code, done.err) == (0, "")
    return done.out


def answers_of(path: Path, number: int) -> dict[str, Answer]:
    """Return the agreed answers of an assessment with one sheet."""
    session = Session.open(path, "x", read_only=True)
    session.choose(number)
    answers = dict(session.sheets[0].answers)
    session.close()
    return answers


@pytest.fixture
def path(tmp_path: Path, command: "Command") -> Path:
    """A file whose first assessment is a quick scan with all 24 questions answered, with remarks and evidence."""
    path = tmp_path / "novads.selfassess"
    begun(path, command, "quick-scan")
    lines = ["question,value,why"]
    for at, question in enumerate(joins()):
        value = "cannot judge" if at == 1 else str(at % 5)
        lines.append(f"{question},{value},iemesls {question}")
    (tmp_path / "answers.csv").write_text("\n".join(lines), encoding="utf-8")
    assert command("answers", path, "--from", tmp_path / "answers.csv").code == 0
    session = Session.open(path, "L. Ozola")
    first = session.sheets[0].answers["Q1.1"]
    session.answer("quick-scan", "Q1.1", Answer(first.state, first.value, first.why, "piezīme", True))
    document = tmp_path / "Lēmums.pdf"
    document.write_bytes(b"%PDF-1.7")
    session.attach_file("quick-scan", "Q1.1", document, "2. punkts")
    session.attach_link("quick-scan", "Q12.2", "https://likumi.lv/ta/id/57255")
    session.close()
    return path


def test_there_and_back_keeps_every_shared_answer(path: Path, command: "Command") -> None:
    same = joins()
    assert len(same) == len(set(same.values())) == 24
    said = begun(path, command, "good-governance", "--carry-over")
    assert said == (
        f"Assessment 2 of Kalnupes novada pašvaldība is in {path}: 72 questions. 24 answers taken over from "
        "“Good governance quick scan” of assessment 1. 2 pieces of evidence came along.\n"
    )
    begun(path, command, "quick-scan", period="2027")
    done = command("carry", path, "--from", 2, "--to", 3)
    assert done.out == (
        "24 answers taken over from “Good democratic governance” of assessment 2. 2 pieces of evidence came along.\n"
    )
    first, full, back = (answers_of(path, number) for number in (1, 2, 3))
    assert len(first) == 24
    assert full == {same[question]: answer for question, answer in first.items()}
    assert back == first
    assert (first["Q1.1"].note, first["Q1.1"].marked, first["Q1.1"].why) == ("piezīme", True, "iemesls Q1.1")
    session = Session.open(path, "x", read_only=True)
    for number, names in ((2, (same["Q1.1"], same["Q12.2"])), (3, ("Q1.1", "Q12.2"))):
        session.choose(number)
        found = [(one.question, one.kind, one.name, one.note) for one in session.sheets[0].evidence]
        assert found == [
            (names[0], "file", "Lēmums.pdf", "2. punkts"),
            (names[1], "link", "https://likumi.lv/ta/id/57255", ""),
        ]
        assert session.evidence_bytes(session.sheets[0].evidence[0].number) == b"%PDF-1.7"
    session.close()


def test_an_answer_that_is_there_stays(path: Path, command: "Command") -> None:
    same = joins()
    begun(path, command, "good-governance")
    assert command("answer", path, same["Q1.1"], 4, "--why", "savs").code == 0
    assert command("carry", path, "--from", 1).out.startswith("23 answers taken over")
    assert answers_of(path, 2)[same["Q1.1"]].why == "savs"
    again = command("carry", path, "--from", 1, language="lv")
    assert (again.code, again.out) == (
        0,
        "Neviena atbilde nav pārņemta: kopīgie jautājumi tur ir neatbildēti vai šeit jau atbildēti.\n",
    )


def test_a_new_assessment_takes_from_its_own_period_first(path: Path, command: "Command") -> None:
    begun(path, command, "quick-scan", period="2028")
    assert command("answer", path, "Q1.1", 1).code == 0
    said = begun(path, command, "good-governance", "--carry-over")
    assert "24 answers" in said
    said = begun(path, command, "good-governance", "--carry-over", period="2029")
    assert "1 answer taken over from “Good governance quick scan” of assessment 2." in said


def test_nothing_to_take_over_is_said(tmp_path: Path, command: "Command") -> None:
    said = begun(tmp_path / "n.selfassess", command, "quick-scan", "--carry-over")
    assert said.endswith("No answer was taken over: what is shared is open there or answered here already.\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--from", 2), "Answers cannot go over from assessment 2 to itself, so nothing was changed."),
        (("--from", 2, "--to", 1), "No question of assessment 2 is also asked in assessment 1"),
        (("--from", 3, "--to", 2), "Assessments 3 and 2 are of different units, so no answer was taken over."),
        (("--from", 9), "The file has no assessment 9. Choose one of these: 1, 2, 3."),
    ],
)
def test_what_cannot_be_taken_over_is_told(
    tmp_path: Path, command: "Command", words: tuple[object, ...], told: str
) -> None:
    path = tmp_path / "n.selfassess"
    begun(path, command, "quick-scan")
    begun(path, command, "published-limits")
    begun(path, command, "quick-scan", "--unit", "Pagasta pārvalde")
    if words == ("--from", 2):
        words = ("--from", 2, "--to", 2)
    done = command("carry", path, *words)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(told)


def test_carrying_over_is_one_step_back(path: Path, command: "Command") -> None:
    begun(path, command, "good-governance")
    session = Session.open(path, "x")
    (wanted,) = session.carry_overs()
    session.answer("good-governance", joins()["Q2.1"], Answer(why="rakstu"))
    change = session.carry(wanted)
    assert (len(change.edits), len(change.evidence)) == (23, 2)
    assert len(session.sheets[0].evidence) == 2
    session.undo()
    assert session.sheets[0].evidence == ()
    said = {question: answer for question, answer in session.sheets[0].answers.items() if answer != Answer()}
    assert said == {joins()["Q2.1"]: Answer(why="rakstu")}
    session.redo()
    assert (len(session.sheets[0].evidence), session.sheets[0].result.overall.coverage.answered) == (2, 22)
    session.close()
    assert json.loads(command("show", path, "--json").out)
