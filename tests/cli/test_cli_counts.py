"""What is in each questionnaire, counted by the command, by hand, and told in the README."""

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.stored import ROOT

if TYPE_CHECKING:
    from tests.cli.conftest import Command

STATUSES = ("law", "published", "platform", "house")


def rows(command: "Command") -> dict[str, list[str]]:
    """Return the cells after each questionnaire's name."""
    lines = command("questionnaire", "list", "--counts").out.splitlines()[2:]
    cells = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    return {first.strip("*"): rest for first, *rest in cells}


def questions(section: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the questions of a section and of those below it."""
    below = [question for nested in section.get("sections", []) for question in questions(nested)]
    return [*section.get("questions", []), *below]


def test_the_readme_has_the_table_of_the_command(command: "Command") -> None:
    table = command("questionnaire", "list", "--counts").out
    assert table in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_counts_known_by_heart(command: "Command") -> None:
    assert rows(command)["good-governance"][2:5] == ["12", "72", "360"]
    assert rows(command)["quick-scan"][2:5] == ["12", "24", "120"]


@pytest.mark.parametrize("path", sorted((ROOT / "questionnaires").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_counts_are_those_of_the_file(command: "Command", path: Any) -> None:
    data: Any = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    asked = [question for section in data["sections"] for question in questions(section)]
    thresholds = data.get("thresholds", [])
    sources = [source for question in asked for source in question.get("sources", [])]
    sources += [each["source"] for each in thresholds if {"title", "act", "url"} & each.get("source", {}).keys()]
    read = Counter(source.get("read", "") for source in sources)
    status = Counter(threshold["status"] for threshold in thresholds)
    numbers = [
        int(data["edition"]),
        len(data["sections"]),
        len(asked),
        sum(len(question.get("levels", [])) for question in asked),
        *(read[word] for word in ("act", "secondary", "")),
        *(status[word] for word in STATUSES),
    ]
    _, *cells, languages = rows(command)[data["id"]]
    assert cells == [str(number) if number else "–" for number in numbers]
    assert languages == re.sub(r"[\[\]']", "", str(data["languages"]))
