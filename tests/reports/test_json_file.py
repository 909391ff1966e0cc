"""result.json and `score --json`: the figures, and the schema that promises their shape."""

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from selfassess import paths
from selfassess.content import load
from selfassess.domain.answers import Answer
from selfassess.reports.json_file import json_text
from selfassess.voice import Voice
from tests.reports.conftest import snapshot_of
from tests.sheets import CANNOT_JUDGE, NOT_APPLICABLE, SHARE, answered, question, section, sheet, threshold


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads((paths.resources() / "result.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture
def result(demo: Path) -> Any:
    return json.loads((demo / "result.json").read_text(encoding="utf-8"))


def test_overall_of_the_demo_is_exact(result: Any) -> None:
    # 17/6 13/5 20/6 13/6 3 14/5 16/6 2 20/6 17/5 13/5 2, their mean; bounds with the four open ones at 0 and at 4
    assert result["sheets"][0]["overall"] == {
        "score": "491/180",
        "rounded": "2.73",
        "bounds": ["233/90", "253/90"],
        "band": "2",
        "provisional": True,
    }
    assert result["sheets"][0]["coverage"] == {
        "applicable": 70,
        "answered": 66,
        "open": 4,
        "not_applicable": 2,
        "cannot_judge": 0,
    }


def test_sections_keep_their_order_and_fractions(result: Any) -> None:
    sections = result["sheets"][0]["sections"]
    assert [one["id"] for one in sections] == [f"P{number}" for number in range(1, 13)]
    assert [one["score"] for one in sections][:6] == ["17/6", "13/5", "10/3", "13/6", "3/1", "14/5"]
    assert sections[5]["bounds"] == ["7/3", "3/1"]
    assert sections[0]["provisional"] is False


def test_a_threshold_on_each_section_has_a_verdict_together_and_one_each(result: Any) -> None:
    told = {one["applies_to"]: one["verdict"] for one in result["sheets"][0]["thresholds"] if one["value"] == "2.5"}
    verdicts = [told[f"section:P{number}"] for number in range(1, 13)]
    assert (verdicts.count("met"), verdicts.count("not_met"), verdicts.count("not_decided")) == (6, 3, 3)
    assert told["each_section"] == "not_met"
    assert told["overall"] == "met"


def test_a_sheet_of_limits_has_no_overall(result: Any) -> None:
    limits = result["sheets"][1]
    assert limits["overall"] is None
    recording = next(one for one in limits["thresholds"] if one["applies_to"] == "question:N01")
    assert (recording["verdict"], recording["status"], recording["value"]) == ("met", "law", "5")


def test_a_limit_says_whether_its_act_was_read(result: Any) -> None:
    by_id = {one["id"]: one for one in result["sheets"][0]["thresholds"] + result["sheets"][1]["thresholds"]}
    limits = load(next(paths.questionnaires().glob("published-limits-*.yaml"))).questionnaire.thresholds
    told = {one.id: by_id[one.id]["source"] for one in limits}
    assert {told[one.id]["read"] for one in limits if one.source.read == "secondary"} == {"secondary"}
    assert [one["read"] for one in told.values()].count("secondary") == 28
    assert all(told[one.id]["checked"] == one.source.checked for one in limits)
    noted = next(one for one in limits if one.source.note.by_language)
    assert told[noted.id]["note"] == noted.source.note.by_language["lv"]


def test_the_demo_and_every_type_of_question_keep_to_the_schema(
    validator: jsonschema.Draft202012Validator, result: Any, files: Path
) -> None:
    validator.validate(result)
    every_type = load(files / "every-type.yaml").questionnaire
    text = json_text([snapshot_of((every_type, {})), snapshot_of((every_type, {}), year=2027)], Voice("en"))
    told = json.loads(text)
    validator.validate(told)
    assert [one["assessment"]["period"]["end"] for one in told] == ["2026-12-31", "2027-12-31"]


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("sheets", 0, "overall", "score"), "2.73"),
        (("sheets", 0, "overall", "more"), 1),
        (("sheets", 0, "sections", 0, "more"), 1),
        (("sheets", 0, "thresholds", 0, "verdict"), "passed"),
        (("sheets", 0, "thresholds", 0, "source", "read"), "yes"),
        (("sheets", 0, "answers", 0, "value"), 3),
        (("format",), 2),
    ],
)
def test_the_schema_refuses_what_it_does_not_promise(
    validator: jsonschema.Draft202012Validator, result: Any, place: tuple[Any, ...], value: object
) -> None:
    broken = copy.deepcopy(result)
    target = broken
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    assert not validator.is_valid(broken)


def test_states_and_values_are_told_in_words_of_the_file_format() -> None:
    asked = sheet(section("P1", question("a"), question("b"), question("c"), question("d", SHARE)))
    said = answered(a=3) | {"b": NOT_APPLICABLE, "c": CANNOT_JUDGE, "d": Answer(marked=True, why="later")}
    told = json.loads(json_text([snapshot_of((asked, said))], Voice("en")))["sheets"][0]["answers"]
    assert [(one["state"], one["value"]) for one in told] == [
        ("answered", "3"),
        ("not_applicable", None),
        ("cannot_judge", None),
        ("open", None),
    ]
    assert (told[3]["why"], told[3]["marked"]) == ("later", True)


def test_nothing_answered_has_no_score_but_bounds() -> None:
    asked = sheet(section("P1", question("a")), thresholds=[threshold("overall", "2.5"), threshold("section:P1", None)])
    told = json.loads(json_text([snapshot_of((asked, {}))], Voice("en")))["sheets"][0]
    assert (told["overall"]["score"], told["overall"]["rounded"]) == (None, None)
    assert told["overall"]["bounds"] == ["0/1", "4/1"]
    assert [one["verdict"] for one in told["thresholds"]] == ["not_decided", "no_published_value"]
