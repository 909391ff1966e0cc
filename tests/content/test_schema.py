"""The JSON Schema accepts and refuses what the reader accepts and refuses."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from selfassess.content.findings import Findings, Reading
from selfassess.content.format import QUESTIONNAIRE, RECORDS
from selfassess.content.nodes import Mapping, Node, Scalar, compose
from selfassess.content.records import Record, Variants
from selfassess.content.schema import json_schema
from tests.content.test_broken_questionnaires import BASE
from tests.generated import large_questionnaire

ROOT = Path(__file__).parent.parent.parent
SAMPLES = sorted([*(ROOT / "tests" / "files").glob("*.yaml"), *(ROOT / "questionnaires").glob("*.yaml")])


def value_of(node: Node) -> Any:
    """Return a node as an editor that follows YAML 1.2 sees it: only numbers, true, false and null are no texts."""
    if isinstance(node, Mapping):
        return {entry.key: value_of(entry.node) for entry in node.entries}
    if not isinstance(node, Scalar):
        return [value_of(item) for item in node.items]
    if node.is_null:
        return None
    if node.text in ("true", "false"):
        return node.text == "true"
    try:
        return int(node.text)
    except ValueError:
        return node.text


def is_valid(text: str) -> bool:
    """Tell whether the schema accepts a questionnaire."""
    node = compose(text, Reading(Findings()))
    assert node is not None
    validator = jsonschema.Draft202012Validator(json_schema())
    return next(validator.iter_errors(value_of(node)), None) is None


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_samples_and_shipped_questionnaires_fit(path: Path) -> None:
    assert is_valid(path.read_text(encoding="utf-8"))


def test_generated_questionnaires_fit() -> None:
    assert is_valid(large_questionnaire(60))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("minutes: 5", "minuts: 5"),
        ("minutes: 5", "minutes: soon"),
        ("edition: 1\n", ""),
        ("format: 1", "format: 2"),
        ("id: base", "id: Base File"),
        ("kind: assessment", "kind: quiz"),
        ("[lv, en]", "[Latvian!]"),
        ("title: {lv: Anketa, en: Questionnaire}", "title: {}"),
        ("https://example.org", "javascript:alert(1)"),
        ("date: 2026-11-22, url", "date: 22.11.2026, url"),
        ("{value: 1, label", "{value: one, label"),
        ("applies_to: overall", "applies_to: everything"),
        ('    at_least: "1.5"\n', ""),
        ('    at_least: "1.5"', "    at_least: 1\n    at_most: 2"),
        ("status: law", "status: legal"),
        ("requires: [whole, days]", "requires: []"),
        ("id: Y1", "id: 1Y"),
        ("type: text", "type: txt"),
        ("        type: text\n", ""),
        ("effort: 2", "effort: 6"),
        ("effort: 2", "weight: -1"),
        ("effort: 2", 'weight: "-0.5"'),
        ("effort: 2", "partly: often"),
        ("effort: 2", "levels: []"),
        ("effort: 2", "sources: [Likums]"),
        ("effort: 2", "replaces: [older#Q1]"),
        ("best: 40", "bands: [{points: 1}]"),
        (", best: 40", ""),
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(old: str, new: str) -> None:
    assert is_valid(BASE)
    assert not is_valid(BASE.replace(old, new, 1))


def test_an_unpublished_value_fits() -> None:
    assert is_valid(BASE.replace('at_least: "1.5"', "at_least: null"))


def test_every_key_of_the_reader_is_in_the_schema_and_none_besides() -> None:
    schema = json_schema()
    assert list(schema["properties"]) == list(QUESTIONNAIRE.by_name)
    for record in RECORDS:
        if isinstance(record, Record):
            assert list(schema["$defs"][record.name]["properties"]) == list(record.by_name)
        else:
            assert isinstance(record, Variants)
            words = [rule["if"]["properties"]["type"]["const"] for rule in schema["$defs"][record.name]["allOf"]]
            assert words == list(record.records)
    assert set(schema["$defs"]) == {"text", *(record.name for record in RECORDS)}


def test_every_reference_of_the_schema_is_defined() -> None:
    schema = json_schema()
    references = {word for word in yaml.safe_dump(schema).split() if word.startswith("'#/$defs/") or "#/$defs/" in word}
    names = {reference.strip("'").rpartition("/")[2] for reference in references}
    assert names == set(schema["$defs"])


def test_the_keys_of_the_design_are_known() -> None:
    """The keys written down in the design of the format, by hand."""
    expected = {
        "questionnaire": "format id edition kind unit languages languages_partial title about minutes source tag_sets "
        "minimum_n scale scoring bands thresholds awards sections",
        "section": "id title short text guidance weight scored sections questions",
        "threshold": "id label text applies_to at_least at_most more_than less_than equals unit status orientation "
        "source",
        "source": "title act article issuer year date url licence duty number unit valid_from valid_to checked read "
        "note",
        "question_level": "id number short text help type weight effort evidence sources relevant_if not_applicable "
        "replaces tags levels scale",
        "question_reference": "id number short text help type weight effort evidence sources relevant_if "
        "not_applicable replaces tags unit decimals min max score published_by",
    }
    definitions = {**json_schema()["$defs"], "questionnaire": json_schema()}
    for name, keys in expected.items():
        assert sorted(definitions[name]["properties"]) == sorted(keys.split())
