"""`chart`: every kind drawn, refusals told."""

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Command

SVG = "{http://www.w3.org/2000/svg}"
DESCRIPTIONS = {
    "radar": "Threshold 2.5: met 6, not met 3, not decided 3.",
    "bars": "Threshold 2.5: met 6, not met 3, not decided 3.",
    "wheel": "72 questions. Answered 66, open 4, cannot judge 0, not applicable 2.",
    "matrix": "72 questions. Answered 66, open 4, cannot judge 0, not applicable 2.",
    "trend": "Overall score. 2024: 2.49; 2026: 2.73 (provisional); change +0.24.",
    "distribution": "72 questions. Answered 66, open 4, cannot judge 0, not applicable 2. 0 None – 0; 1 Started – 3;",
}


@pytest.mark.parametrize("what", DESCRIPTIONS)
def test_every_chart(demo: Path, tmp_path: Path, command: "Command", what: str) -> None:
    target = tmp_path / "chart.svg"
    done = command("chart", demo / "demo.selfassess", "--what", what, "--out", target)
    assert (done.code, done.err, done.out) == (0, "", f"{target} is written.\n")
    root = ET.parse(target).getroot()
    assert str(root.findtext(f"{SVG}desc")).startswith(DESCRIPTIONS[what])
    assert float(root.get("width", "0")) == 640


def test_black_and_white_has_patterns(demo: Path, tmp_path: Path, command: "Command") -> None:
    drawn = []
    for wish in ((), ("--black-and-white",)):
        command("chart", demo / "demo.selfassess", "--what", "wheel", "--out", tmp_path / "w.svg", *wish)
        drawn.append((tmp_path / "w.svg").read_text(encoding="utf-8"))
    # the colour of level 3
    assert ["#2C7894" in one for one in drawn] == [True, False]


def test_refusals_have_a_remedy_and_leave_nothing(demo: Path, tmp_path: Path, command: "Command") -> None:
    file = demo / "demo.selfassess"
    for words, told in (
        (("--what", "radar", "--out", tmp_path / "r.png"), "End it in .svg."),
        (("--what", "bars", "--out", tmp_path / "r.svg", "--sheet", "published-limits"), "has no scores"),
        (("--what", "trend", "--out", tmp_path / "r.svg", "--assessment", "1"), "no earlier assessment"),
    ):
        done = command("chart", file, *words)
        assert (done.code, done.out) == (1, "")
        assert told in done.err
    assert command("chart", file, "--what", "cake", "--out", tmp_path / "r.svg").code == 2
    assert list(tmp_path.iterdir()) == []
