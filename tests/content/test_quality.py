"""`questionnaire check`: what is valid but weak."""

from pathlib import Path

import pytest

from selfassess.content.quality import LONGEST_TEXT, check
from selfassess.domain.errors import Problem
from selfassess.voice import Voice
from tests.content.test_broken_questionnaires import BASE

ROOT = Path(__file__).parent.parent.parent
GOOD = BASE
for _name in ("L1", "Y1", "C1", "K1", "N1", "N2"):
    GOOD = GOOD.replace(f"id: {_name}\n", f"id: {_name}\n        evidence: {{lv: Dokuments, en: Document}}\n")


def found(tmp_path: Path, text: str) -> list[str]:
    """Return the sentences of all warnings about a questionnaire without mistakes."""
    path = tmp_path / "file.yaml"
    path.write_text(text, encoding="utf-8")
    result = check(path)
    assert result.problems == ()
    return [Voice("en").problem(warning) for warning in result.warnings]


def test_a_good_questionnaire_has_no_warning(tmp_path: Path) -> None:
    assert found(tmp_path, GOOD) == []


@pytest.mark.parametrize("name", ["good-governance-1.yaml", "published-limits-1.yaml"])
def test_the_shipped_questionnaires_have_neither_mistakes_nor_weaknesses(name: str) -> None:
    result = check(ROOT / "questionnaires" / name)
    assert (result.problems, result.warnings) == ((), ())


def test_a_scored_question_names_evidence_or_a_source(tmp_path: Path) -> None:
    text = GOOD.replace("id: Y1\n        evidence: {lv: Dokuments, en: Document}", "id: Y1")
    assert found(tmp_path, text) == [
        "file.yaml:46: Y1: neither evidence nor a source is named. Say what shows that an answer is right."
    ]
    assert found(tmp_path, text.replace("effort: 2", "sources: [{act: Likums}]")) == []
    assert found(tmp_path, text.replace("effort: 2", "weight: 0")) == []


def test_a_limit_of_others_names_its_source(tmp_path: Path) -> None:
    text = GOOD.replace("    source: {act: Likums, checked: 2026-11-22}\n", "")
    assert found(tmp_path, text)[0].startswith("file.yaml:25: days: the threshold names no source.")
    assert found(tmp_path, text.replace("status: law", "status: house")) == []


def test_levels_differ_inside_a_question_and_across(tmp_path: Path) -> None:
    inside = GOOD.replace("{lv: Pilnīgi., en: Fully.}", "{lv: Pilnīgi., en: in  part.}")
    assert found(tmp_path, inside) == [
        "file.yaml:37: L1: level 3 has the same text in English (en) as level 1 of L1. Describe what is different."
    ]
    second = """\
      - id: L2
        type: level
        text: {lv: Kā vēl?, en: How else?}
        evidence: {lv: Dokuments, en: Document}
        levels:
          - {lv: Nekas., en: Nothing.}
          - {lv: Pilnīgi., en: Half.}
          - {lv: Viss., en: Everything.}
"""
    assert found(tmp_path, GOOD + second) == [
        "file.yaml:81: L2: level 1 has the same text in Latvian (lv) as level 3 of L1. Describe what is different."
    ]


def test_long_texts_are_told_once_for_each_language(tmp_path: Path) -> None:
    exactly, longer = "x" * LONGEST_TEXT, "y" * (LONGEST_TEXT + 1)
    text = GOOD.replace("effort: 2", f"help: {{lv: {exactly}, en: {longer}}}")
    (sentence,) = found(tmp_path, text)
    assert sentence.startswith("file.yaml:46: Y1: a text in English (en) has 1501 characters and does not fit")


NEVER = [
    "L1 > 3",
    "L1 < 0",
    "Y1 == yes and Y1 == no",
    "N1 > 100",
    "N1 > 5 and N1 < 6",
    "not (C1 == one) and not (C1 == two) and C1 in (one, two)",
    "Y1 == yes and not Y1 == yes",
]
SOMETIMES = ["L1 >= 3", "Y1 == yes and C1 == two", "N1 > 99", "N1 > 5 and N1 < 7", "not N1 == 5", "N2 == 17 or L1 == 3"]


@pytest.mark.parametrize("condition", NEVER)
def test_a_question_that_is_never_asked_is_told(tmp_path: Path, condition: str) -> None:
    sentences = found(tmp_path, GOOD.replace("Y1 == yes", condition))
    assert sentences == [
        "file.yaml:62: K1: no answers make relevant_if true, so the question is never asked. Check the condition."
    ]


@pytest.mark.parametrize("condition", SOMETIMES)
def test_a_question_that_may_be_asked_is_not_told(tmp_path: Path, condition: str) -> None:
    assert found(tmp_path, GOOD.replace("Y1 == yes", condition)) == []


def test_items_of_a_checklist_come_together(tmp_path: Path) -> None:
    text = GOOD.replace("        relevant_if: Y1 == yes\n", "")
    both = text.replace("id: N2\n", "id: N2\n        relevant_if: first in K1 and second in K1\n")
    assert found(tmp_path, both) == []
    never = text.replace("id: N2\n", "id: N2\n        relevant_if: first in K1 and not first in K1\n")
    assert len(found(tmp_path, never)) == 1


def test_mistakes_and_missing_languages_come_too(tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    path.write_text(GOOD.replace("effort: 2", "effort: 7").replace(", en: Which?", ""), encoding="utf-8")
    result = check(path)
    assert [problem.code for problem in result.problems] == ["content.not_in_range"]
    assert [warning.code for warning in result.warnings] == ["content.language_missing"]


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"content\.missing"):
        check(tmp_path / "none.yaml")
