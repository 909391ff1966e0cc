"""Scenarios from the command line."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Command


@pytest.fixture
def answered(workspace: Path, command: "Command") -> Path:
    """A file in which principle 3 has level 2 everywhere."""
    for number in range(1, 7):
        command("answer", workspace, f"P3.{number}", 2)
    return workspace


def test_one_is_kept_shown_and_deleted(answered: Path, command: "Command") -> None:
    before = command("score", answered, "--json").out
    told = command("scenario", answered, "add", "Cheap", "P3.1=3", "p3.2=4", "P3.3=2")
    assert told.out == "Scenario 1 “Cheap” is kept: 2 steps to take. The answers are as they were.\n"
    assert json.loads(command("score", answered, "--json").out)["sheets"] == json.loads(before)["sheets"]
    _, _, line = command("scenario", answered, "list").out.splitlines()
    assert line.split() == ["1", "Cheap", "good-governance", "2"]
    shown = command("scenario", answered, "show", 1).out.splitlines()
    assert shown[0] == "Scenario 1: Cheap"
    assert [line.split("  ")[0].split()[0] for line in shown if "level" in line] == ["3.1", "3.2"]
    # 2 + (1 + 2) / 6
    (effect,) = [line for line in shown if line.startswith("3. Rule of law")]
    assert effect.split()[-2:] == ["2.00", "2.50"]
    assert command("scenario", answered, "delete", 1).out == "Scenario 1 “Cheap” is deleted.\n"
    assert command("scenario", answered, "list").out == "No scenario is kept with this assessment.\n"


def test_its_steps_become_a_file(answered: Path, command: "Command") -> None:
    command("scenario", answered, "add", "Cheap", "P3.1=3")
    path = answered.with_name("steps.csv")
    told = command("scenario", answered, "export", 1, "--out", path)
    assert (told.code, told.out) == (0, f"{path}: 1 step to take.\n")
    assert path.read_text(encoding="utf-8-sig").splitlines()[1].startswith("P3.1,Rule of law,")
    command("answer", answered, "P3.1", 3)
    path.unlink()
    told = command("scenario", answered, "export", "good-governance/1", "--out", path)
    assert (told.code, told.err) == (
        1,
        "The scenario “Cheap” has no step that is still to be taken, so no file was written. Change an answer in it.\n",
    )
    assert not path.exists()
    shown = command("scenario", answered, "show", 1).out
    assert shown == "Scenario 1: Cheap\nEvery step of it is taken already.\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("add", "A", "P3.1"),
            "“P3.1” is no step, so nothing was kept. Write a question and its value, such as P3.2=4.",
        ),
        (
            ("add", "A", "P3.1=3", "N02=4"),
            (
                "A scenario stays within one questionnaire, so nothing was kept. "
                "Make one for each of these: good-governance, published-limits."
            ),
        ),
        (("add", " ", "P3.1=3"), "The scenario has no name, so it was not kept. Write one."),
        (
            ("show", "x"),
            "“x” is no number of a scenario, so nothing was done. “scenario FILE list” prints the numbers.",
        ),
        (("show", 1), "There is no scenario 1: none is kept with this questionnaire yet."),
        (("delete", 1), "There is no scenario 1: none is kept with this questionnaire yet."),
    ],
)
def test_bad_input_is_a_sentence_and_leaves_the_file_alone(
    workspace: Path, command: "Command", words: tuple[object, ...], sentence: str
) -> None:
    before = workspace.read_bytes()
    told = command("scenario", workspace, *words)
    assert (told.code, told.out, told.err) == (1, "", sentence + "\n")
    assert workspace.read_bytes() == before
