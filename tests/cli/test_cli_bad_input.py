"""Bad input: one sentence with a remedy, exit code 1, nothing changed; wrong usage is 2."""

import contextlib
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from selfassess.app.library import load_named
from selfassess.app.municipalities import municipality
from selfassess.app.session import NewAssessment, Session
from selfassess.domain.record import Period

if TYPE_CHECKING:
    from tests.cli.conftest import Command


@pytest.fixture
def old_workspace(tmp_path: Path) -> Path:
    """A file last changed in 2020: whoever opens it to change it makes a backup first."""
    path = tmp_path / "k.selfassess"
    of_2020 = Period(dt.date(2020, 1, 1), dt.date(2020, 12, 31))
    with contextlib.closing(Session.create(path, municipality("XX-KALNUPE"), "L. Ozola")) as session:
        session.clock = lambda: dt.datetime(2020, 12, 31, 12, tzinfo=dt.UTC)
        loaded = load_named("good-governance", "published-limits")
        session.add_assessment(NewAssessment(municipality("XX-KALNUPE"), loaded, of_2020))
    return path


REFUSED = [
    (("answer", "FILE", "P1.1", "7"), "“7” is not a level of question P1.1", "The levels are 0, 1, 2, 3, 4."),
    (("answer", "FILE", "P1.1", "two"), "“two” is not a level", "The levels are"),
    (
        ("answer", "FILE", "X9", "2"),
        "no question X9",
        "“selfassess export FILE --out answers.csv” lists every question.",
    ),
    (("answer", "FILE", "P1.9", "2"), "no question P1.9", "Did you mean P1."),
    (("answer", "FILE", "1.1", "2"), "Several questionnaires", "good-governance/P1.1, published-limits/N01"),
    (("answer", "FILE", "P1.1", "3", "--perspective", "verifed"), "“verifed” is no perspective", "assessor:Anna"),
    (("answer", "FILE", "P1.1", "3", "--perspective", "assessor: "), "is no perspective", "Write self, verified"),
    (("answer", "FILE", "P1.1", "--clear", "--why", "a\0b"), "null character", "Type the text again"),
    (("answer", "FILE", "P10.6", "--not-applicable"), "Write a short reason", "stays open"),
    (("answer", "FILE", "P1.2", "--not-applicable", "--why", "no"), "applies to everyone", "Choose an answer"),
    (("answer", "FILE", "P1.1", "3", "--why", "a\0b"), "null character", "Type the text again"),
    (("answer", "FILE", "R01", "41"), "outside the limits", "highest: 40"),
    (("answer", "FILE", "R01", "1,2,3"), "is not a number", "one decimal comma or point"),
    (("answer", "FILE", "P1.1", "3", "--assessment", "9"), "no assessment 9", "Choose one of these: 1."),
    (("score", "FILE", "--explain", "P99"), "P99", "good-governance/P12"),
    (
        ("new", "FILE", "--municipality", "LV-999", "--questionnaire", "good-governance"),
        "LV-999",
        "Use its name or its code",
    ),
    (
        ("new", "FILE", "--municipality", "LV-002", "--questionnaire", "good-governace"),
        "good-governace",
        "good-governance",
    ),
    (
        ("new", "FILE", "--municipality", "LV-002", "--questionnaire", "good-governance", "--period", "soon"),
        "soon",
        "2026",
    ),
    (
        (
            "new",
            "FILE",
            "--municipality",
            "LV-002",
            "--questionnaire",
            "good-governance",
            "--period",
            "2026-02-01..2026-01-01",
        ),
        "begins on 1\N{NO-BREAK SPACE}Feb\N{NO-BREAK SPACE}2026, after its end",
        "Change a date.",
    ),
    (("report", "FILE", "--out", "FOLDER/report.txt"), "report.txt", "End the name in .pdf."),
    (("export", "FILE", "--out", "FOLDER/x.doc"), "x.doc", ".pdf, .xlsx, .json, .csv"),
    (("export", "FILE", "--out", "FOLDER/none/x.csv"), "There is no folder", "Make the folder"),
    (("export", "FILE", "--out", "FOLDER"), "is a folder", "Add the name of the file"),
    (
        ("export", "FILE", "--out", "FOLDER/x.csv", "--assessment", "1", "--assessment", "9"),
        "no assessment 9",
        "Choose one of these: 1.",
    ),
    (("answers", "FILE", "--from", "FOLDER/none.csv"), "There is no file", "Check the name"),
    (("answers", "FILE", "--from", "FOLDER"), "is a folder", "Name the file of answers in it."),
    (("demo", "--out", "FILE", "--no-window"), "is a file", "Name a folder."),
    (
        ("new", "FOLDER/new.txt", "--municipality", "LV-002", "--questionnaire", "good-governance"),
        "does not end in .selfassess",
        "Call it new.selfassess.",
    ),
    (
        ("new", "FILE", "--municipality", "LV-002", "--questionnaire", "good-governance"),
        "is the record of Kalnupes novada pašvaldība, so nothing was added for Aizkraukles novada pašvaldība",
        "“--add-municipality”",
    ),
    (
        ("new", "FILE", "--municipality", "LV-002", "--questionnaire", "my-own"),
        "There is no questionnaire “my-own”",
        "is put into the folder",
    ),
    (("new", "FILE", "--municipality", "LV-002", "--questionnaire", "my/own"), "There is no file", "Check the path"),
    (("questionnaire", "check", "FOLDER/none.yaml"), "There is no file", "Check the path"),
    (("show", "FOLDER/none.selfassess"), "none.selfassess", "look for it in its folder"),
    (("show", "FOLDER"), "is a folder", "Choose a file in it."),
    (("FOLDER",), "is a folder", "Choose a file in it."),
    (("FOLDER/none.selfassess",), "none.selfassess", "look for it in its folder"),
]


@pytest.mark.parametrize(
    ("words", "what", "remedy"), REFUSED, ids=lambda value: " ".join(value)[:60] if isinstance(value, tuple) else ""
)
def test_bad_input_is_one_sentence_and_changes_nothing(
    old_workspace: Path,
    command: "Command",
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    what: str,
    remedy: str,
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    before = old_workspace.read_bytes()
    places = {"FILE": str(old_workspace), "FOLDER": str(old_workspace.parent)}
    told = command(*(word.replace("FOLDER", places["FOLDER"]).replace("FILE", places["FILE"]) for word in words))
    assert told.code == 1
    assert told.out == ""
    assert what in told.err
    assert remedy in told.err
    assert told.err.count("\n") == 1
    assert len(told.err.strip()) > 20
    assert "Traceback" not in told.err
    assert old_workspace.read_bytes() == before
    assert [path.name for path in old_workspace.parent.iterdir()] == [old_workspace.name]


@pytest.mark.parametrize(
    "words",
    [
        ("scorr", "x"),
        ("answer", "FILE"),
        ("answer", "FILE", "P1.1"),
        ("answer", "FILE", "P1.1", "3", "--clear"),
        ("answer", "FILE", "P1.1", ""),
        ("answer", "FILE", "P1.1", " "),
        ("show", ""),
        ("export", "FILE", "--out", ""),
        ("new", "FILE"),
        ("export", "FILE"),
        ("score", "FILE", "--assessment", "two"),
        ("questionnaire",),
        ("--lang", "de", "show", "FILE"),
    ],
)
def test_wrong_usage_is_two(workspace: Path, command: "Command", words: tuple[str, ...]) -> None:
    told = command(*(str(workspace) if word == "FILE" else word for word in words))
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("usage: selfassess")
    assert told.err.splitlines()[-1].startswith("The command was not understood, so nothing was done.")


def test_wrong_usage_is_told_in_the_language_asked_for(command: "Command") -> None:
    told = command("scorr", "x", language="lv")
    assert told.err.splitlines()[-1].startswith("Komanda nav saprotama")


def test_an_empty_value_takes_no_answer_back(workspace: Path, command: "Command") -> None:
    assert command("answer", workspace, "P1.1", 3).code == 0
    assert "--clear takes an answer back" in command("answer", workspace, "P1.1", "").err
    assert command("answer", workspace, "P1.1", 3).out == "Question 1.1: level 3.\n"


def test_a_new_file_is_not_left_behind_by_a_failure(tmp_path: Path, command: "Command") -> None:
    path = tmp_path / "new.selfassess"
    twice = ("--questionnaire", "good-governance", "--questionnaire", "good-governance")
    assert command("new", path, "--municipality", "LV-002", *twice).code == 1
    assert list(tmp_path.iterdir()) == []


def test_answers_are_all_or_nothing_with_every_mistake_told(workspace: Path, command: "Command") -> None:
    table = workspace.parent / "answers.csv"
    table.write_text(
        "question,value,why\nP1.1,3,good\nP1.2,9,\nX1,2,\nP1.1,2,\nP10.6,not applicable,\nN01,3,\nP1.4,2,a, b\n",
        encoding="utf-8",
    )
    before = workspace.read_bytes()
    told = command("answers", workspace, "--from", table)
    assert (told.code, told.out) == (1, "")
    *mistakes, last = told.err.splitlines()
    assert [line.split(": ")[0] for line in mistakes] == [f"answers.csv:{number}" for number in (3, 4, 5, 6, 8)]
    assert last.startswith("No answer was taken from answers.csv, the correct lines neither.")
    assert workspace.read_bytes() == before
