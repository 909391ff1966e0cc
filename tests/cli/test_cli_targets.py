"""Own thresholds from the command line."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Command

NBSP = "\N{NO-BREAK SPACE}"
WHY = ("--reason", "The council wants it")


def own(path: Path, command: "Command", sheet: int = 0) -> list[dict[str, Any]]:
    """Return what `score --json` says of the house's thresholds whose ids begin with `own`."""
    told = json.loads(command("score", path, "--json").out)["sheets"][sheet]["thresholds"]
    return [one for one in told if one["id"].startswith("own")]


def test_one_is_set_listed_and_withdrawn(workspace: Path, command: "Command") -> None:
    told = command("target", workspace, "list")
    assert (told.code, told.out) == (0, "No own threshold is set in this assessment.\n")
    decided = ("--decision", "Nr. 12", "--decision-date", "2026-01-22", "--by", "L. Ozola")
    told = command("target", workspace, "set", "P3", "--at-least", "3,5", *WHY, *decided)
    assert (told.code, told.out) == (0, "Own threshold own-1: 3. Rule of law – at least 3.5; now not decided.\n")
    for number in range(1, 7):
        command("answer", workspace, f"P3.{number}", 3)
    heading, _, line = command("target", workspace, "list").out.splitlines()
    assert heading.split("  ")[0] == "Id"
    assert [cell.strip() for cell in line.split("  ") if cell.strip()] == [
        "own-1",
        "3. Rule of law at least 3.5",
        "3. Rule of law",
        "at least 3.5",
        "3.00",
        "not met",
        f"Council decision No. 12 of 22{NBSP}Jan{NBSP}2026",
        "The council wants it",
    ]
    assert [(one["value"], one["status"], one["verdict"]) for one in own(workspace, command)] == [
        ("3.5", "house", "not_met")
    ]
    told = command("target", workspace, "withdraw", "own-1")
    assert (told.code, told.out) == (0, "Own threshold own-1 (“3. Rule of law at least 3.5”) is withdrawn.\n")
    assert own(workspace, command) == []


def test_the_same_id_gets_other_terms(workspace: Path, command: "Command") -> None:
    command("target", workspace, "set", "overall", "--at-least", 3, *WHY)
    told = command("target", workspace, "set", "overall", "--id", "own-1", "--at-least", "60", "--unit", "%", *WHY)
    assert told.out == "Own threshold own-1: Overall score – at least 60%; now not decided.\n"
    assert [(one["value"], one["unit"]) for one in own(workspace, command)] == [("60", "percent")]


@pytest.mark.parametrize(
    ("comparison", "words"),
    [
        ("--at-least", "at least 2"),
        ("--at-most", "at most 2"),
        ("--more-than", "more than 2"),
        ("--less-than", "less than 2"),
        ("--exactly", "exactly 2"),
    ],
)
def test_every_comparison_can_be_wanted(workspace: Path, command: "Command", comparison: str, words: str) -> None:
    told = command("target", workspace, "set", "each_section", comparison, 2, *WHY)
    assert told.out == f"Own threshold own-1: Every principle – {words}; now not decided.\n"


def test_a_figure_of_a_data_sheet_is_compared_in_its_own_unit(workspace: Path, command: "Command") -> None:
    told = command("target", workspace, "set", "N02", "--at-most", 4, *WHY, language="lv")
    assert told.out.endswith(f"– ne vairāk kā 4{NBSP}darba dienas; tagad nav aizpildīts.\n")


def test_a_contradiction_is_told_and_the_threshold_stands(workspace: Path, command: "Command") -> None:
    told = command("target", workspace, "set", "overall", "--less-than", 2, "--label", "Modest", *WHY)
    assert told.code == 0
    assert told.err == (
        "“Modest” and “Overall score at least 2.5” cannot both be met. "
        "Both stand; change or withdraw one if that is not meant.\n"
    )
    assert [one["label"] for one in own(workspace, command)] == ["Modest"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("set", "P99", "--at-least", 3, *WHY),
            (
                "good-governance has nothing called “P99”, so no threshold was set. "
                "Write overall, each_section, section:ID or question:ID."
            ),
        ),
        (
            ("set", "published-limits/overall", "--at-least", 3, *WHY),
            (
                "For overall no figure is made that could be compared, so no threshold was set. "
                "Choose a scored section or question, or a figure."
            ),
        ),
        (
            ("set", "overall", "--at-least", 5, *WHY),
            (
                "5 lies outside the values that overall can have (lowest: 0, highest: 4), so no threshold was set. "
                "Choose a value between them."
            ),
        ),
        (
            ("set", "overall", "--more-than", 4, *WHY),
            "overall can never go beyond 4, so no threshold was set. Write “at least” or “at most”, or another value.",
        ),
        (
            ("set", "overall", "--at-least", 3, "--reason", " "),
            "The threshold has no reason, so it was not set. Write why the municipality wants it.",
        ),
        (
            ("set", "overall", "--at-least", 3, "--id", "every-principle", *WHY),
            "There is a threshold or an award every-principle already, so no threshold was set. Choose another id.",
        ),
        (
            ("set", "overall", "--at-least", 3, "--unit", "days", *WHY),
            "overall is not measured in “days”, so no threshold was set. Leave the unit out.",
        ),
        (("withdraw", "own-1"), "There is no own threshold own-1, so nothing was changed: none is set yet."),
    ],
)
def test_bad_input_is_a_sentence_and_leaves_the_file_alone(
    workspace: Path, command: "Command", words: tuple[object, ...], sentence: str
) -> None:
    before = workspace.read_bytes()
    told = command("target", workspace, *words)
    assert (told.code, told.out, told.err) == (1, "", sentence + "\n")
    assert workspace.read_bytes() == before


def test_an_id_in_two_questionnaires_needs_its_own(workspace: Path, command: "Command") -> None:
    command("target", workspace, "set", "P1", "--at-least", 3, *WHY)
    command("target", workspace, "set", "N02", "--at-most", 4, *WHY)
    told = command("target", workspace, "withdraw", "own-1")
    assert (told.code, told.err) == (
        1,
        (
            "“own-1” is found in several questionnaires, so nothing was done. "
            "Write one of these: good-governance/own-1, published-limits/own-1.\n"
        ),
    )
    assert command("target", workspace, "withdraw", "published-limits/own-1").code == 0
    assert len(own(workspace, command)) == 1


def test_a_new_assessment_says_what_it_could_not_take_over(tmp_path: Path, files: Path, command: "Command") -> None:
    text = (files / "every-type.yaml").read_text(encoding="utf-8")
    first, second = tmp_path / "first.yaml", tmp_path / "second.yaml"
    first.write_text(text, encoding="utf-8")
    second.write_text(text.replace("edition: 1", "edition: 2", 1).replace("- id: C1\n", "- id: C9\n"), encoding="utf-8")
    path = tmp_path / "k.selfassess"
    base = ("new", path, "--municipality", "XX-KALNUPE", "--questionnaire")
    assert command(*base, first, "--period", 2025).code == 0
    assert command("target", path, "set", "C1", "--at-least", 3, "--label", "Ours", *WHY).code == 0
    told = command(*base, second, "--period", 2026)
    assert (told.code, told.err) == (
        0,
        (
            "The own threshold “Ours” of the assessment before does not fit this questionnaire and was not taken over. "
            "Set it again if it is still wanted.\n"
        ),
    )


def test_wrong_usage_is_told(workspace: Path, command: "Command") -> None:
    assert command("target", workspace, "set", "overall", "--at-least", 3).code == 2
    assert command("target", workspace, "set", "overall", *WHY).code == 2
    assert command("target", workspace, "set", "overall", "--at-least", 3, "--at-most", 4, *WHY).code == 2
    assert command("target", workspace).code == 2
