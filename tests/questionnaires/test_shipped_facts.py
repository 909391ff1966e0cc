"""Every link, number and status in the shipped questionnaires is found again in the gathered facts."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
FACTS = ROOT / "tests" / "files" / "facts"
SHIPPED = sorted((ROOT / "questionnaires").glob("*.yaml"))

# METHOD section 3: what a row's status becomes; other statuses are never thresholds
STATUSES = {
    "law": {"law"},
    "published guideline": {"published"},
    "published index": {"published"},
    "national platform": {"published", "platform"},
}
STATE_BODIES = re.compile(r"Ministry|State |Audit Office|SKR / RKA")
KEYS = ("at_least", "at_most", "more_than", "less_than", "equals")


def facts_text() -> str:
    """Return everything gathered, as one text."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(FACTS.iterdir()))


def document(path: Path) -> dict[str, Any]:
    """Return a questionnaire file as plain data, every scalar as its text."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def rows() -> dict[str, dict[str, str]]:
    """Return the rows of thresholds.csv by id."""
    with (FACTS / "thresholds.csv").open(encoding="utf-8", newline="") as text:
        return {row["id"]: row for row in csv.DictReader(text)}


def mappings(node: object) -> Iterator[dict[str, Any]]:
    """Yield every mapping below `node`."""
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from mappings(item)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_link_stands_in_the_facts(path: Path) -> None:
    text = facts_text()
    links = {found["url"] for found in mappings(document(path)) if "url" in found}
    guidance = re.findall(r"\]\((https?://[^)\s]+)\)", path.read_text(encoding="utf-8"))
    missing = [link for link in sorted({*links, *guidance}) if re.sub(r"^https?://(www\.)?", "", link) not in text]
    assert not missing


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_number_of_a_duty_stands_in_the_facts(path: Path) -> None:
    text = facts_text()
    numbers = {
        found["number"]
        for found in mappings(document(path))
        if "number" in found and ("act" in found or "title" in found)
    }
    missing = [number for number in sorted(numbers) if not re.search(rf"(?<![\d.]){re.escape(number)}(?![\d])", text)]
    assert not missing


def limits() -> list[dict[str, Any]]:
    """Return the thresholds of published-limits."""
    return document(ROOT / "questionnaires" / "published-limits-1.yaml")["thresholds"]


@pytest.mark.parametrize("limit", limits(), ids=lambda limit: limit["id"])
def test_a_published_limit_is_its_row(limit: dict[str, Any]) -> None:
    row = rows()[limit["id"].split("-")[0].upper()]
    value = next(limit[key] for key in KEYS if key in limit)
    assert float(value) == float(row["value"])
    assert row["confidence"] in ("A", "B")
    assert limit["status"] in STATUSES[row["status"]]
    if row["status"] == "national platform":
        assert (limit["status"] == "platform") == bool(STATE_BODIES.search(row["issuer"]))
    assert limit["source"]["url"] == row["source_url"]


def test_there_are_enough_figures_and_limits() -> None:
    data = document(ROOT / "questionnaires" / "published-limits-1.yaml")
    figures = [found for found in mappings(data["sections"]) if found.get("type") in ("number", "reference")]
    plain = [
        limit for limit in limits() if limit.get("orientation") != "true" and limit["status"] in ("law", "published")
    ]
    compared = {limit["applies_to"].removeprefix("question:") for limit in limits()}
    assert len(figures) >= 40
    assert len(limits()) >= 50
    assert len(plain) >= 15
    assert compared == {figure["id"] for figure in figures}


def test_the_twelve_principles_are_whole() -> None:
    data = document(ROOT / "questionnaires" / "good-governance-1.yaml")
    principles = data["sections"]
    targets = [target for principle in principles for target in principle["sections"]]
    questions = [question for target in targets for question in target["questions"]]
    assert [len(principles), len(targets), len(questions)] == [12, 36, 72]
    assert [question["id"] for question in questions] == [f"P{p}.{i}" for p in range(1, 13) for i in range(1, 7)]
    for language in ("lv", "en"):
        levels = [level[language] for question in questions for level in question["levels"]]
        assert len(levels) == 360
        assert len(set(levels)) == 360
        assert all(len(words) <= 140 for words in levels)
        for principle in principles:
            assert 400 <= len(re.findall(r"\w[\w’'-]*", principle["guidance"][language])) <= 700, principle["id"]


def test_short_names_fit_the_outline() -> None:
    data = document(ROOT / "questionnaires" / "good-governance-1.yaml")
    shorts = [section["short"]["lv"] for section in data["sections"]]
    assert shorts == [
        "Līdzdalība",
        "Cilvēktiesības",
        "Tiesiskums",
        "Ētika",
        "Pārskatatbildība",
        "Atklātība",
        "Laba pārvalde",
        "Kapacitāte",
        "Atsaucība",
        "Finanses",
        "Ilgtspēja",
        "Inovācija",
    ]
    assert all(len(section["short"][language]) < 18 for section in data["sections"] for language in ("lv", "en"))
