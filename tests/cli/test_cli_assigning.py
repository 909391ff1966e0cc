"""Giving sections to people from the command line."""

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Command

NBSP = "\N{NO-BREAK SPACE}"
TODAY = dt.datetime.now().astimezone().date()
FAR = ("--by", "2099-12-31")


def test_given_shown_and_taken_back(workspace: Path, command: "Command") -> None:
    told = command("assign", workspace, "P3", "--to", "Anna Liepa", *FAR)
    assert (told.code, told.err) == (0, "")
    assert told.out == f"3. Rule of law is given to Anna Liepa: until 31{NBSP}Dec{NBSP}2099, 6 of 6 open.\n"
    command("answer", workspace, "P3.1", 3)
    late = TODAY - dt.timedelta(days=3)
    told = command("assign", workspace, "good-governance/5", "--to", "Juris", "--by", late.strftime("%d.%m.%Y."))
    assert told.out == "5. Accountability is given to Juris: overdue by 3 days, 6 of 6 open.\n"
    command("assign", workspace, "P6", "--to", "Ieva", "--by", TODAY)
    shown = command("show", workspace).out.splitlines()
    at = shown.index("Given out in assessment 1")
    assert [[cell.strip() for cell in line.split("  ") if cell.strip()] for line in shown[at + 4 :]] == [
        ["Juris", "5. Accountability", "overdue by 3 days", "6 of 6 open"],
        ["Ieva", "6. Openness", "due today", "6 of 6 open"],
        ["Anna Liepa", "3. Rule of law", f"until 31{NBSP}Dec{NBSP}2099", "5 of 6 open"],
    ]
    data = json.loads(command("show", workspace, "--json").out)["assessments"][0]["sheets"]
    assert data[0]["assignments"][2] == {
        "section": "P3",
        "person": "Anna Liepa",
        "due": "2099-12-31",
        "questions": 6,
        "open": 5,
    }
    assert data[1]["assignments"] == []
    told = command("assign", workspace, "p3", "--clear")
    assert told.out == "3. Rule of law is nobody's again; it was given to Anna Liepa.\n"
    assert "Anna Liepa" not in command("show", workspace).out


def test_in_latvian(workspace: Path, command: "Command") -> None:
    late = TODAY - dt.timedelta(days=3)
    told = command("assign", workspace, "P3", "--to", "Anna Liepa", "--by", late, language="lv")
    assert told.out == "Nodots: 3. Tiesiskums – Anna Liepa; kavējas 3 dienas, neatbildēts: 6 no 6.\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("P99", "--to", "Anna", *FAR),
            (
                "good-governance has no section “P99”, so nothing was changed. "
                "Its sections are: P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12."
            ),
        ),
        (
            ("3", "--to", "Anna", *FAR),
            (
                "“3” is a section of several questionnaires, so nothing was changed. "
                "Write one of these: good-governance/3, published-limits/3."
            ),
        ),
        (
            ("P3", "--to", " ", *FAR),
            "It is not said who is to answer the section, so nothing was changed. Write a name.",
        ),
        (
            ("P3", "--to", "Anna"),
            "It is not said until when the section is to be answered, so nothing was changed. Write a day.",
        ),
        (
            ("P3", "--to", "Anna", "--by", "2026-02-30"),
            "There is no day 2026-02-30, so the section was given to nobody. Check day and month.",
        ),
        (
            ("P3", "--to", "Anna", "--by", "soon"),
            ("“soon” is no date, so the section was given to nobody. Write a day such as 2026-12-31 or 31.12.2026."),
        ),
        (("P3", "--clear"), "Section P3 is given to nobody, so nothing was changed."),
    ],
)
def test_what_cannot_be_done_is_said_and_leaves_no_trace(
    workspace: Path, command: "Command", words: tuple[object, ...], sentence: str
) -> None:
    before = workspace.read_bytes()
    told = command("assign", workspace, *words)
    assert (told.code, told.out, told.err) == (1, "", sentence + "\n")
    assert workspace.read_bytes() == before


def test_a_person_or_clear_is_needed(workspace: Path, command: "Command") -> None:
    assert command("assign", workspace, "P3").code == 2
