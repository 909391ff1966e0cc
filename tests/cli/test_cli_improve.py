"""`improve`: what would lift the score."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Command


def test_path_levers_and_firmness_in_words(command: "Command", demo: Path) -> None:
    done = command("improve", demo / "demo.selfassess")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[:3] == [
        "By the answers so far it takes eight steps on five questions for every principle to reach 2.5.",
        "Cost: 16 units of work, the least possible; other paths take as little.",
        "Provisional: open questions can still turn what is reached.",
    ]
    # by hand: 2.7277… and 2 steps of 1/72, 6 of 1/60
    assert "Overall score   2.73  2.86" in lines
    assert "4. Ethics       2.17  2.50" in lines
    assert "Open, to be answered first: 2.5, 6.4, 11.6 and 8.4." in lines
    # the second row of 8.6 is its lever: the first stands in the path
    levers = [line.split() for line in lines if line.startswith("8.6 ")][1:]
    assert [words[-8:] for words in levers] == [["1", "2", "+0.20", "+0.017", "still", "3", "steps", "2"]]
    assert lines[-1] == ("Tried: 1,000 weightings, drawn at random; the number 20261122 draws the same again.")


def test_the_same_in_latvian(command: "Command", demo: Path) -> None:
    out = command("improve", demo / "demo.selfassess", language="lv").out.splitlines()
    assert (
        out[0]
        == "Pēc līdzšinējām atbildēm pietiek ar astoņiem soļiem piecos jautājumos, lai katrs princips sasniegtu 2,5."
    )
    assert out[1].startswith("Darba apjoms: 16 darba vienības – mazāk nav iespējams")


def test_json(command: "Command", demo: Path) -> None:
    found = json.loads(command("improve", demo / "demo.selfassess", "--json", "--to", "every-principle").out)
    assert (found["questionnaire"], found["goal"]) == ("good-governance", "every-principle")
    told = {name: found[name] for name in ("outcome", "cost", "bound", "gap", "several", "provisional", "obstacles")}
    assert told == {
        "outcome": "found",
        "cost": 16,
        "bound": 16,
        "gap": 0,
        "several": True,
        "provisional": True,
        "obstacles": [],
    }
    assert sum(step["cost"] for step in found["steps"]) == 16
    assert all(step["cost"] == step["steps"] * step["effort"] for step in found["steps"])
    assert {"id": "P4", "before": "13/6", "after": "5/2"} in found["figures"]
    assert found["open"] == ["P2.5", "P6.4", "P11.6", "P8.4"]
    lever = next(one for one in found["levers"] if one["question"] == "P8.6")
    assert (lever["from"], lever["to"], lever["section"]) == ("1", "2", "P8")
    assert (lever["section_gain"], lever["overall_gain"]) == ("1/5", "1/60")
    assert {"id": "every-principle", "target": "P8", "effect": "nearer", "still": 3} in lever["thresholds"]
    assert (found["sensitivity"]["tried"], found["sensitivity"]["seed"]) == (1000, 20261122)


def test_choices(command: "Command", demo: Path) -> None:
    file = demo / "demo.selfassess"
    fewer = json.loads(command("improve", file, "--json", "--steps", "1", "--without", "4.4,P8.6").out)
    assert all(step["steps"] == 1 for step in fewer["steps"])
    assert not {"P4.4", "P8.6"} & {step["question"] for step in fewer["steps"]}
    assert fewer["cost"] > 16
    counted = json.loads(command("improve", file, "--json", "--open", "--steps", "any").out)
    assert not counted["provisional"]
    assert any(step["from"] == "" for step in counted["steps"])


def test_goals_met_and_out_of_reach(command: "Command", demo: Path) -> None:
    file = demo / "demo.selfassess"
    met = command("improve", file, "--to", "overall").out
    assert met.startswith("The target “Overall score at least 2.5” is met already.")
    nothing = command("improve", file, "--to", "eloge-label")
    assert nothing.code == 0
    assert "no limit has been published, so there is nothing to reach" in nothing.out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (
            ("--to", "nothing"),
            1,
            "There is no threshold or award with the id “nothing”. You can choose: every-principle",
        ),
        (("--questionnaire", "nothing"), 1, "The assessment has no questionnaire “nothing”."),
        (("--without", "99.9"), 1, "99.9"),
        (("--steps", "0"), 2, "is no number from 1 on"),
        (("--assessment", "99"), 1, "99"),
    ],
)
def test_bad_input(command: "Command", demo: Path, words: tuple[str, ...], code: int, said: str) -> None:
    done = command("improve", demo / "demo.selfassess", *words)
    assert (done.code, done.out) == (code, "")
    assert said in done.err


def test_nothing_answered_yet(command: "Command", workspace: Path) -> None:
    done = command("improve", workspace)
    assert done.code == 0
    first = done.out.splitlines()[0]
    assert first == "Too little is answered yet to say what the target “At least 2.5 in every principle” takes."
    assert "There is no answer that a step could raise." in done.out


def test_a_sheet_of_limits_leads_to_one_of_them(command: "Command", demo: Path) -> None:
    found = json.loads(
        command("improve", demo / "demo.selfassess", "--json", "--questionnaire", "published-limits").out
    )
    assert found["questionnaire"] == "published-limits"
    assert found["levers"] == []
