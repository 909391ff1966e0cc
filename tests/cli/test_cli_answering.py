"""Answers typed and sent: how questions and values may be written, and what a file of answers leaves alone."""

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.stored import ordinary_user

if TYPE_CHECKING:
    from tests.cli.conftest import Command


def answers_of(path: Path, command: "Command") -> dict[str, dict[str, Any]]:
    """Return the answers of every sheet by question."""
    told = json.loads(command("score", path, "--json").out)
    return {one["question"]: one for sheet in told["sheets"] for one in sheet["answers"]}


def table(folder: Path, *lines: str) -> Path:
    path = folder / "answers.csv"
    path.write_text("\n".join(("question,value,why", *lines, "")), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["p1.2", "good-governance/p1.2", "good-governance/1.2"])
def test_a_question_is_found_as_people_write_it(workspace: Path, command: "Command", name: str) -> None:
    assert command("answer", workspace, name, 3).out == "Question 1.2: level 3; before: open.\n"
    assert answers_of(workspace, command)["P1.2"]["value"] == "3"


def test_a_number_that_one_questionnaire_has_is_enough(tmp_path: Path, command: "Command") -> None:
    path = tmp_path / "one.selfassess"
    assert command("new", path, "--municipality", "LV-002", "--questionnaire", "good-governance").code == 0
    assert command("answer", path, "10.6", 2).out == "Question 10.6: level 2; before: open.\n"


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("not applicable", "not_applicable"),
        ("not_applicable", "not_applicable"),
        ("nav attiecināms", "not_applicable"),
        ("Nav  attiecinams", "not_applicable"),
        ("cannot judge", "cannot_judge"),
        ("cannot_judge", "cannot_judge"),
        ("nevar izvērtēt", "cannot_judge"),
        ("nevaru izvērtēt", "cannot_judge"),
        ("nevar novērtēt", "cannot_judge"),
        ("Ikke relevant", "not_applicable"),
        ("kan ikke vurderes", "cannot_judge"),
        ("kan ikke vurdere", "cannot_judge"),
    ],
)
def test_states_are_written_in_any_language(workspace: Path, command: "Command", words: str, state: str) -> None:
    taken = command("answers", workspace, "--from", table(workspace.parent, f"P10.6,{words},no such body"))
    assert (taken.code, taken.out) == (0, f"1 answer taken from {workspace.parent / 'answers.csv'}.\n")
    assert answers_of(workspace, command)["P10.6"]["state"] == state


def test_a_value_that_is_none_names_the_states(workspace: Path, command: "Command") -> None:
    told = command("answer", workspace, "P1.1", "n/a")
    assert "“cannot judge” or, with a reason, “not applicable”" in told.err


def test_a_file_of_answers_comes_back_as_it_went(demo: Path, tmp_path: Path, command: "Command") -> None:
    sent = tmp_path / "sent.csv"
    assert command("export", demo / "demo.selfassess", "--out", sent).code == 0
    path = tmp_path / "new.selfassess"
    names = ("--questionnaire", "good-governance", "--questionnaire", "published-limits")
    assert command("new", path, "--municipality", "XX-KALNUPE", *names).code == 0
    told = command("answers", path, "--from", sent)
    # 129 questions, of which 108 have an answer; three of the open ones have a justification
    assert told.out == (
        f"108 answers taken from {sent}. 3 justifications were taken without an answer. "
        "18 lines say nothing and left their questions alone.\n"
    )
    again = tmp_path / "again.csv"
    assert command("export", path, "--out", again).code == 0
    assert again.read_bytes() == sent.read_bytes()


def test_a_line_without_a_value_leaves_the_answer(workspace: Path, command: "Command") -> None:
    assert command("answer", workspace, "P1.1", 3, "--why", "first").code == 0
    assert command("answer", workspace, "P1.2", 2, "--why", "kept").code == 0
    told = command("answers", workspace, "--from", table(workspace.parent, "P1.1,,second", "P1.2,,", "P1.3"))
    assert told.out == (
        "1 justification was taken without an answer. 2 lines say nothing and left their questions alone.\n"
    )
    answers = answers_of(workspace, command)
    assert [(answers[name]["value"], answers[name]["why"]) for name in ("P1.1", "P1.2", "P1.3")] == [
        ("3", "second"),
        ("2", "kept"),
        (None, ""),
    ]


def test_a_heading_alone_is_said_to_hold_nothing(workspace: Path, command: "Command") -> None:
    told = command("answers", workspace, "--from", table(workspace.parent))
    assert told.code == 0
    assert told.out.startswith("There is no answer in ")


def test_answers_of_an_assessor_stand_beside_the_agreed_ones(workspace: Path, command: "Command") -> None:
    own = ("--perspective", "assessor:Anna")
    assert command("answer", workspace, "P1.1", 1, *own).code == 0
    assert command("answer", workspace, "P1.1", 2, *own).out == "Question 1.1: level 2; before: level 1.\n"
    assert answers_of(workspace, command)["P1.1"]["state"] == "open"


@pytest.mark.parametrize(
    ("of_file", "of_folder", "words"),
    [(0o444, 0o777, "can only be read"), (0o666, 0o555, "Nothing can be written in the folder of")],
)
def test_whoever_may_not_write_is_told_once(
    workspace: Path, open_folder: Path, command: "Command", of_file: int, of_folder: int, words: str
) -> None:
    command("answer", workspace, "P1.2", 3)
    path = open_folder / "k.selfassess"
    shutil.copyfile(workspace, path)
    same = table(open_folder, "P1.2,3,")
    path.chmod(of_file)
    open_folder.chmod(of_folder)
    with ordinary_user():
        told = [
            command("answer", path, "P1.2", 3, "--by", "Anna"),
            command("answers", path, "--from", same, "--by", "Anna"),
        ]
    for one in told:
        assert (one.code, one.out, one.err.count("\n")) == (1, "", 1)
        assert words in one.err


def test_a_second_municipality_is_entered_where_that_is_wanted(workspace: Path, command: "Command") -> None:
    words = ("--municipality", "LV-002", "--questionnaire", "good-governance", "--add-municipality")
    assert command("new", workspace, *words).code == 0
    assert "(LV-002)" in command("show", workspace).out.splitlines()[0]


def test_an_own_questionnaire_is_taken_from_its_file(tmp_path: Path, files: Path, command: "Command") -> None:
    own = tmp_path / "mine.yaml"
    shutil.copyfile(files / "every-type.yaml", own)
    path = tmp_path / "m.selfassess"
    assert command("new", path, "--municipality", "LV-002", "--questionnaire", own).code == 0
    own.unlink()
    assert command("answer", path, "A1", 3).code == 0
    assert "every-type@1" in command("show", path).out


def test_an_own_questionnaire_with_mistakes_makes_no_file(tmp_path: Path, command: "Command") -> None:
    own = tmp_path / "mine.yaml"
    own.write_text("format: 1\nid: mine\nedition: one\n", encoding="utf-8")
    told = command("new", tmp_path / "m.selfassess", "--municipality", "LV-002", "--questionnaire", own)
    assert (told.code, told.out) == (1, "")
    assert all(line.startswith("mine.yaml:") for line in told.err.splitlines())
    assert "mine.yaml:3" in told.err
    assert list(tmp_path.iterdir()) == [own]


def test_a_changed_text_of_a_known_edition_is_refused(tmp_path: Path, command: "Command") -> None:
    from selfassess import paths

    shipped = next(paths.questionnaires().glob("good-governance-*.yaml"))
    own = tmp_path / "mine.yaml"
    own.write_text(shipped.read_text(encoding="utf-8") + "\n# mine\n", encoding="utf-8")
    told = command("new", tmp_path / "m.selfassess", "--municipality", "LV-002", "--questionnaire", own)
    assert told.code == 1
    assert "Give the changed file the next edition number." in told.err
