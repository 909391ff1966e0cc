"""`questionnaire check`: what is valid but weak."""

import datetime as dt
from pathlib import Path

import pytest

from selfassess.content import load
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


@pytest.mark.parametrize("path", sorted((ROOT / "questionnaires").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_shipped_questionnaires_have_neither_mistakes_nor_weaknesses(path: Path) -> None:
    result = check(path, as_of=dt.date(2026, 11, 23))
    assert (result.problems, result.warnings) == ((), ())


@pytest.mark.parametrize("path", sorted((ROOT / "questionnaires").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_sources_of_the_shipped_questionnaires_are_named_in_their_languages(path: Path) -> None:
    questionnaire = load(path).questionnaire
    sources = [source for question in questionnaire.questions for source in question.sources]
    names = [source.act or source.title for source in sources]
    assert [name for name in names if not set(questionnaire.languages) <= set(name.by_language)] == []


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
    long = f"{{lv: {'x' * LONGEST_TEXT}, en: {'y' * (LONGEST_TEXT + 1)}}}"
    places = [
        ("minutes: 5", f"about: {long}", "8: "),
        ("    questions:", f"    text: {long}\n    questions:", "34: A: "),
        ("        effort: 2", f"        sources: [{{act: Likums, note: {long}}}]", "50: Y1: "),
        ("    at_most: 30", f"    at_most: 30\n    text: {long}", "25: days: "),
    ]
    for old, new, line in places:
        (sentence,) = found(tmp_path, GOOD.replace(old, new))
        assert sentence.startswith(f"file.yaml:{line}a text in English (en) has 1501 characters and does not fit")


def test_a_question_is_measured_with_its_help_and_its_answers(tmp_path: Path) -> None:
    # “Which?”, “One” and “Two” have 12 letters, “Kurš?”, “Viens” and “Divi” 14
    words = "z" * (LONGEST_TEXT - 13)
    text = GOOD.replace("      - id: C1\n", f"      - id: C1\n        help: {{lv: {words}, en: {words}}}\n")
    assert found(tmp_path, text) == [
        (
            "file.yaml:51: C1: the question with its help and answers has 1501 characters in Latvian (lv) and does not "
            "fit a screen. Shorten it to 1500, or move a part into the guidance."
        )
    ]
    words = "z" * (LONGEST_TEXT - 14)
    text = GOOD.replace("      - id: C1\n", f"      - id: C1\n        help: {{lv: {words}, en: {words}}}\n")
    assert found(tmp_path, text) == []


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


def test_a_question_is_never_asked_where_those_it_hangs_on_exclude_each_other(tmp_path: Path) -> None:
    asked_later = "id: N2\n        relevant_if: {}\n"
    chain = GOOD.replace("id: N2\n", asked_later.format("first in K1 and Y1 == no"))
    # K1 is asked only where Y1 is yes
    assert [sentence.split(":")[1:3] for sentence in found(tmp_path, chain)] == [["74", " N2"]]
    assert found(tmp_path, GOOD.replace("id: N2\n", asked_later.format("first in K1 and Y1 == yes"))) == []
    assert found(tmp_path, GOOD.replace("id: N2\n", asked_later.format("not first in K1 and Y1 == no"))) == []


SOURCE_OF_Y1 = "sources: [{act: {lv: Likums, en: Law}, article: 4. pants, checked: 2025-11-22}]"


@pytest.mark.parametrize(
    ("day", "lines"),
    [
        ("2026-11-22", []),
        ("2026-11-23", ["50: Y1"]),
        ("2027-11-22", ["50: Y1"]),
        ("2027-11-23", ["30: days", "50: Y1"]),
        ("0001-01-01", []),
    ],
)
def test_sources_not_checked_for_a_year_are_told_as_of_a_day(tmp_path: Path, day: str, lines: list[str]) -> None:
    path = tmp_path / "file.yaml"
    path.write_text(GOOD.replace("effort: 2", SOURCE_OF_Y1), encoding="utf-8")
    sentences = [Voice("en").problem(one) for one in check(path, as_of=dt.date.fromisoformat(day)).warnings]
    assert [":".join(sentence.split(":")[1:3]) for sentence in sentences] == lines
    if day == "2026-11-23":
        assert sentences == [
            (
                "file.yaml:50: Y1: the source “Likums 4. pants” was last checked on 2025-11-22, more than a year "
                "before 2026-11-23. Read it again and put the new day at “checked”."
            )
        ]
    assert check(path).warnings == ()


@pytest.mark.parametrize(("checked", "is_old"), [("2027-02-28", True), ("2027-03-01", False)])
def test_a_year_before_a_leap_day(tmp_path: Path, checked: str, is_old: bool) -> None:
    path = tmp_path / "file.yaml"
    path.write_text(GOOD.replace("checked: 2026-11-22", f"checked: {checked}"), encoding="utf-8")
    assert bool(check(path, as_of=dt.date(2028, 2, 29)).warnings) is is_old


def test_a_source_says_when_it_was_checked(tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    path.write_text(GOOD.replace("effort: 2", SOURCE_OF_Y1.replace(", checked: 2025-11-22", "")), encoding="utf-8")
    assert [Voice("en").problem(one) for one in check(path, as_of=dt.date(2026, 1, 1)).warnings] == [
        "file.yaml:50: Y1: the source “Likums 4. pants” does not say when it was checked. Read it and add “checked”."
    ]


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
