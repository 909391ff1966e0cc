"""Every link, number and status in the shipped questionnaires is found again in the gathered facts."""

import csv
import functools
import io
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


@functools.cache
def facts_text() -> str:
    """Return everything gathered, as one text."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(FACTS.iterdir()))


@functools.cache
def legal_rows() -> tuple[dict[str, str], ...]:
    """Return the rows of latvia_legal_base.csv."""
    with (FACTS / "latvia_legal_base.csv").open(encoding="utf-8", newline="") as text:
        return tuple(csv.DictReader(text))


@functools.cache
def document(path: Path) -> dict[str, Any]:
    """Return a questionnaire file as plain data, every scalar as its text."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


@functools.cache
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


def numbers_in(words: str) -> set[str]:
    """Return the numbers of a text, thousands without gaps, decimals with a point; `26.1.1` and dates with parts."""
    joined = re.sub(r"(?<=\d)[ \u00a0,](?=\d{3}(?!\d))", "", words)
    whole = re.findall(r"\d+(?:\.\d+)*", re.sub(r"(?<=\d),(?=\d)", ".", joined))
    parts = [part for number in whole if number.count(".") > 1 for part in number.split(".")]
    return {*whole, *parts}


@functools.cache
def fact_lines() -> tuple[str, ...]:
    """Return the gathered facts line by line; the cells of a table are kept apart, days as in Latvia."""
    lines = []
    for path in sorted(FACTS.iterdir()):
        text = path.read_text(encoding="utf-8")
        lines += (
            [" | ".join(row) for row in csv.reader(io.StringIO(text))] if path.suffix == ".csv" else text.splitlines()
        )
    return tuple(re.sub(r"\b(\d{4})-(\d\d)-(\d\d)\b", r"\3.\2.\1", line) for line in lines)


@functools.cache
def prose_lines() -> tuple[str, ...]:
    """Return the facts that stand in no table of their own."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(FACTS.iterdir()) if path.suffix != ".csv")
    return tuple(line for text in texts for line in text.splitlines())


def duties() -> list[tuple[str, str, dict[str, Any]]]:
    """Return every source of a question as file, question and what it says."""
    return [
        (path.stem, found["id"], source)
        for path in SHIPPED
        for found in mappings(document(path))
        for source in found.get("sources", [])
    ]


def in_languages(said: Any) -> list[str]:
    """Return a text in each of its languages."""
    return list(said.values()) if isinstance(said, dict) else [said]


@pytest.mark.parametrize(
    ("file", "question", "source"), duties(), ids=[f"{file}-{question}" for file, question, _ in duties()]
)
def test_every_number_of_a_source_stands_in_the_facts_of_its_act(
    file: str, question: str, source: dict[str, Any]
) -> None:
    words = [source.get("article", ""), source.get("number", ""), source.get("valid_from", "")[:4]]
    words += [text for key in ("act", "duty") for text in in_languages(source.get(key, ""))]
    act = in_languages(source.get("act", source.get("title")))[0]
    # the facts shorten what the Cabinet issued: the day or the number names it
    cabinet = re.findall(r"\d\d\.\d\d\.\d{4}", act) if act.startswith("Ministru kabineta") else []
    keys = (re.sub(r"^https?://(www\.|m\.)?", "", source.get("url", act)), act.split(" (")[0], *cabinet)
    about = "\n".join(line for line in fact_lines() if any(key in line for key in keys))
    assert set().union(*map(numbers_in, words)) <= numbers_in(about)


def numbered() -> list[tuple[str, str, dict[str, Any]]]:
    """Return the sources that set a number."""
    return [(file, question, source) for file, question, source in duties() if "number" in source]


@pytest.mark.parametrize(
    ("file", "question", "source"), numbered(), ids=[f"{file}-{question}" for file, question, _ in numbered()]
)
def test_the_number_of_a_duty_is_that_of_its_row(file: str, question: str, source: dict[str, Any]) -> None:
    assert number_is_found(source)


def number_is_found(source: dict[str, Any]) -> bool:
    """Tell whether a row of the act and article, or what is told of the very page, has the number."""
    act = in_languages(source.get("act", source.get("title")))[0].split(" (")[0].replace("Ministru kabineta", "MK")
    address, article = re.sub(r"^https?://(www\.|m\.)?", "", source["url"]), numbers_in(source.get("article", ""))
    cells = [row["value"] for row in rows().values() if address in row["source_url"]]
    for row in legal_rows():
        is_of_act = row["act_lv"].startswith(act) or act.startswith(row["act_lv"]) or address in row["source_url"]
        named = numbers_in(row["article"])
        if is_of_act and (not article or not named or article & named):
            cells.append(row["number"])
    told = [line for line in prose_lines() if address in line]
    return any(numbers_in(source["number"]) <= numbers_in(cell) for cell in (*cells, *told))


def foreign_limits() -> list[tuple[str, dict[str, Any]]]:
    """Return the limits that others have set and given a value, of every file."""
    return [
        (path.stem, limit)
        for path in SHIPPED
        for limit in document(path).get("thresholds", [])
        if limit["status"] != "house" and next(limit[key] for key in KEYS if key in limit) not in ("", "null", "~")
    ]


@pytest.mark.parametrize(
    ("file", "limit"), foreign_limits(), ids=[f"{file}-{limit['id']}" for file, limit in foreign_limits()]
)
def test_every_limit_of_others_is_a_row_of_the_facts(file: str, limit: dict[str, Any]) -> None:
    value = float(next(limit[key] for key in KEYS if key in limit))
    address = limit["source"]["url"]
    alike = [row for row in rows().values() if row["source_url"] == address and value in _values(row)]
    assert any(limit["status"] in STATUSES[row["status"]] and row["confidence"] in ("A", "B") for row in alike)


def _values(row: dict[str, str]) -> list[float]:
    try:
        return [float(row["value"])]
    except ValueError:
        return []


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
