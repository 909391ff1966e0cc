"""What the files of test_broken_files do not show: variants of a mistake, and files too strange to be kept."""

from pathlib import Path

import pytest

from selfassess.content import load, nodes
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.voice import Voice

BASE = """\
format: 1
id: base
edition: 1
kind: assessment
unit: any
languages: [lv, en]
title: {lv: Anketa, en: Questionnaire}
minutes: 5
source: {title: Avots, date: 2026-11-22, url: "https://example.org"}
tag_sets: {principles: [P1, P2]}
scale:
  - {value: 0, label: {lv: Nav, en: None}}
  - {value: 1, label: {lv: Ir, en: Some}}
  - {value: 3, label: {lv: Viss, en: All}}
scoring: {roll_up: mean_of_sections, decimals: 2}
bands:
  - {from: 0, label: {lv: Zems, en: Low}}
  - {from: "1.5", label: {lv: Augsts, en: High}}
thresholds:
  - id: whole
    label: {lv: Kopā, en: Together}
    applies_to: overall
    at_least: "1.5"
    status: house
  - id: days
    label: {lv: Dienas, en: Days}
    applies_to: question:N1
    at_most: 30
    status: law
    source: {act: Likums, checked: 2026-11-22}
awards:
  - {id: label, label: {lv: Zīme, en: Label}, requires: [whole, days]}
sections:
  - id: A
    title: {lv: Daļa, en: Part}
    questions:
      - id: L1
        type: level
        text: {lv: Kā?, en: How?}
        levels:
          - {lv: Nekā., en: Not at all.}
          - {lv: Daļēji., en: In part.}
          - {lv: Pilnīgi., en: Fully.}
        tags: {principles: [P1]}
      - id: Y1
        type: yes_no
        text: {lv: Vai?, en: Is it?}
        effort: 2
      - id: C1
        type: choice
        text: {lv: Kurš?, en: Which?}
        options:
          - {id: one, label: {lv: Viens, en: One}, points: 0}
          - {id: two, label: {lv: Divi, en: Two}, points: 1}
      - id: K1
        type: checklist
        text: {lv: Kuri?, en: Which ones?}
        relevant_if: Y1 == yes
        items:
          - {id: first, label: {lv: Pirmais, en: First}, points: 1}
          - {id: second, label: {lv: Otrais, en: Second}, points: 1}
      - id: N1
        type: number
        text: {lv: Cik?, en: How many?}
        min: 0
        max: 100
        score: {bands: [{up_to: 10, points: 2}, {up_to: 30, points: 1}, {points: 0}]}
      - id: N2
        type: number
        text: {lv: Cik liela?, en: How large?}
        score: {worst: 0, best: 40}
      - id: T1
        type: text
        text: {lv: Kas vēl?, en: What else?}
"""

# what is replaced, by what; the code; a piece of the line where it is found; words of the English sentence
MISTAKES: list[tuple[str, str, str, str, str]] = [
    ("minutes: 5", "minutes: about ten", "content.not_in_range", "about ten", "whole number from 0 to 99999"),
    ("minutes: 5", "minutes: 5.5", "content.not_in_range", "5.5", "“5.5” cannot stand at “minutes”"),
    ("title: {lv: Anketa, en: Questionnaire}", "title: {}", "content.empty", "title", "“title” is empty"),
    ("date: 2026-11-22, url", "date: 22.11.2026, url", "content.not_a_date", "22.11", "“22.11.2026” at “source date”"),
    ("https://example.org", "javascript:alert(1)", "content.not_a_link", "javascript", "begins with https://"),
    ("{value: 1, label", "{value: 1e0, label", "content.not_a_number", "1e0", "“1e0” at “scale 2 value”"),
    ("{value: 1, label", "{value: 0, label", "content.scale_order", "value: 0, label: {lv: Ir", "each once"),
    ("  - {from: 0,", "  - {from: 2,", "content.band_order", 'from: "1.5', "1.5 follows 2"),
    ("  - {from: 0,", "  - {from: 1,", "content.bands_begin_late", "from: 1,", "above 0, the lowest value"),
    (
        "mean_of_sections",
        "mean_of_section",
        "content.not_one_of_guess",
        "roll_up",
        "mean_of_sections, mean_of_questions, sum",
    ),
    ("decimals: 2}", "decimals: 9}", "content.not_in_range", "decimals: 9", "from 0 to 6"),
    ("id: days", "id: whole", "content.duplicate_id", "id: whole\n    label: {lv: Dienas", "used in line 20"),
    ("applies_to: overall", "applies_to: section:A1", "content.section_unknown_guess", "section:A1", "mean “A”?"),
    ("status: law", "status: legal", "content.not_one_of", "legal", "law, published, platform, house"),
    ("checked: 2026-11-22", "read: hearsay", "content.not_one_of", "hearsay", "act, secondary"),
    ("[whole, days]", "[whole, day]", "content.threshold_unknown_guess", "day]", "Did you mean “days”?"),
    ("  - id: A\n", "  - id: N1\n", "content.duplicate_id", "id: N1\n        type", "N1: the id “N1” is already used"),
    ("id: Y1", "id: 1Y", "content.bad_id", "1Y", "Begin with a letter"),
    ("effort: 2", "yes_is: fine", "content.not_one_of", "fine", "good, bad"),
    ("effort: 2", "tags: {princples: [P1]}", "content.tag_set_unknown_guess", "princples", "mean “principles”?"),
    ("effort: 2", "tags: {principles: [P11]}", "content.tag_unknown_guess", "P11", "Did you mean “P1”?"),
    ("points: 1}\n      - id: K1", "points: -1}\n      - id: K1", "content.too_small", "points: -1", "0 or more"),
    ("        items:\n", "        itens:\n", "content.unknown_key_guess", "itens", "Did you mean “items”?"),
    ("Y1 == yes", "Y1 yes", "content.relevance_expected", "Y1 yes", "is expected there"),
    ("Y1 == yes", "L1 == 2", "content.relevance_never", "L1 == 2", "“2” can never be the answer to L1"),
    ("Y1 == yes", "N1 == 101", "content.relevance_never", "N1 == 101", "“101” can never"),
    ("Y1 == yes", "N1 == 1.5", "content.relevance_never", "N1 == 1.5", "“1.5” can never"),
    ("Y1 == yes", "three in C1", "content.relevance_never", "three", "“three” can never be the answer to C1"),
    ("Y1 == yes", "Y11 == yes", "content.question_unknown_guess", "Y11", "no question “Y11”. Did you mean “Y1”?"),
    ("effort: 2", "relevant_if: first in K1", "content.relevance_cycle", "first in K1", "(Y1 -> K1 -> Y1)"),
    ("effort: 2", "relevant_if: K1 == first", "content.relevance_checklist", "K1 == first", "such as: item in K1"),
]


def mistakes_of(text: str) -> tuple[Problem, ...]:
    """Return what loading `text` finds wrong."""
    with pytest.raises(ProblemsError) as caught:
        load(text, "file.yaml")
    return caught.value.problems


def line_of(text: str, piece: str) -> int:
    """Return the line in which `piece` begins; it stands there only once."""
    assert text.count(piece) == 1 or text.count("\n" + piece) == 1, piece
    return text[: text.index(piece)].count("\n") + 1


def test_the_base_has_no_mistake() -> None:
    loaded = load(BASE, "file.yaml")
    assert loaded.warnings == ()
    assert [question.id for question in loaded.questionnaire.questions] == ["L1", "Y1", "C1", "K1", "N1", "N2", "T1"]


@pytest.mark.parametrize(("old", "new", "code", "piece", "words"), MISTAKES, ids=lambda value: value[:24])
def test_one_mistake_is_told_once_with_its_line(old: str, new: str, code: str, piece: str, words: str) -> None:
    assert BASE.count(old) == 1 or code == "content.relevance_checklist"
    text = BASE.replace(old, new, 1)
    if code == "content.relevance_checklist":
        text = text.replace("relevant_if: Y1 == yes\n", "weight: 1\n")
    found = [problem for problem in mistakes_of(text) if problem.code == code]
    line = line_of(text, piece)
    assert [problem.fields["line"] for problem in found] == [line]
    sentence = Voice("en").problem(found[0])
    assert sentence.startswith(f"file.yaml:{line}: ")
    assert words in sentence
    others = [problem.code for problem in mistakes_of(text) if problem.code != code]
    assert others == EXPECTED_BESIDE.get((old, new), [])


# a wrong word can make a second thing wrong as well; everything else stays silent
EXPECTED_BESIDE: dict[tuple[str, str], list[str]] = {
    ("id: days", "id: whole"): ["content.threshold_unknown"],
    ("  - {from: 0,", "  - {from: 2,"): ["content.bands_begin_late"],
    ("id: Y1", "id: 1Y"): ["content.question_unknown"],
}


def test_all_mistakes_come_at_once_in_the_order_of_the_file() -> None:
    text = BASE.replace("unit: any", "unit: planet").replace("effort: 2", "effort: 9").replace("Y1 == yes", "Y1 == so")
    text = text.replace("at_most: 30", "at_most: soon").replace("type: text", "type: txt")
    assert [(problem.code, problem.fields["line"]) for problem in mistakes_of(text)] == [
        ("content.not_one_of", 5),
        ("content.not_a_number", 28),
        ("content.not_in_range", 48),
        ("content.relevance_never", 58),
        ("content.not_one_of_guess", 73),
    ]


BROKEN_TEXTS: list[tuple[str, str, int]] = [
    ("just words", "content.not_a_questionnaire", 1),
    ("format: 1\nid: " + "[" * 200_000, "content.too_deep", 2),
    ("format: 1\nid: " + "- " * 200, "content.yaml_syntax", 2),
    ("format: 1\nid:\n  " + "- " * 200 + "a", "content.too_deep", 3),
]


@pytest.mark.parametrize(("text", "code", "line"), BROKEN_TEXTS, ids=lambda value: repr(value)[:24])
def test_what_is_no_questionnaire_is_told_with_its_line(text: str, code: str, line: int) -> None:
    first = next(problem for problem in mistakes_of(text) if problem.code == code)
    assert first.fields["line"] == line
    assert Voice("en").problem(first).startswith(f"file.yaml:{line}: ")


def test_more_entries_than_any_questionnaire_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nodes, "MOST_NODES", 50)
    first = mistakes_of(BASE)[0]
    assert (first.code, first.fields["most"]) == ("content.too_long", 50)


def test_missing_files_and_folders_have_their_own_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"content\.missing"):
        load(tmp_path / "none.yaml")
    with pytest.raises(Problem, match=r"content\.folder"):
        load(tmp_path)
    with pytest.raises(Problem, match=r"content\.encoding"):
        load("title: \ud800", "file.yaml")
