"""The same figures everywhere: worked out by hand, by another road over the YAML, in JSON, PDF, Excel, on screen."""

import json
from collections import Counter
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from openpyxl import load_workbook
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget

from selfassess import paths
from selfassess.ui.scene_view import SceneView
from selfassess.ui.shell.window import Window
from tests.independent import Levels, limit_verdicts, scores, threshold_verdicts
from tests.journeys.command import answered, answers_rows, done, pdf_pages, scored, write_answers

if TYPE_CHECKING:
    from tests.journeys.conftest import Command

GOVERNANCE, LIMITS = "good-governance", "published-limits"
SHORT_NAMES = (
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
)

# One line for each principle, one sign for each of its six indicators: a level, n = not applicable,
# ? = cannot judge, . = not answered.

EVERY_ONE = "333333 000000 444444 123402 323232 222233 333322 333332 222223 211222 110212 444443"
# Sums of six: 18, 0, 24, 12, 15, 14, 16, 17, 13, 10, 7, 23; together 169.
# A principle is its sum over 6; the whole is the mean of twelve such means, 169 / (6 * 12) = 169/72 = 2.347222…
# At least 2.5 means a sum of at least 15: principles 1, 3, 5, 7, 8 and 12 meet it, six do not.

A_HAIR_BELOW = "333322 333322 333322 333322 333322 333322 333322 333322 333322 333332 222233 0022n0"
# Nine principles of 16/6 = 8/3, one of 17/6, one of 14/6 = 7/3 and one of 4/5, for five questions count.
# The whole is (9 * 8/3 + 17/6 + 7/3 + 4/5) / 12 = (720 + 85 + 70 + 24) / 30 / 12 = 899/360 = 2.497222…: it shows
# as 2.50 with two decimals and yet does not meet 2.5, so wherever it stands beside its verdict it must say 2.497.

HALF_WAY = "4.4?44 333333 222222 .11111 33332n ...... 444444 000000 22222. 3?333n 222333 3333n?"
# P1: four answers of 4, so 4; the two that wait make it 16/6 = 8/3 at worst and 24/6 = 4 at best: met either way.
# P4: 5/5 = 1; 5/6 to 9/6 = 3/2: not met either way.     P5: five count, 14/5: met.
# P6: nothing said: no score and no part in the whole; 0 to 4: not decided.
# P9: 10/5 = 2; 10/6 = 5/3 to 14/6 = 7/3: not met.       P10, P12: 12/4 = 3; 12/5 to 16/5: not decided.
# P2 3 and P7 4 met, P3 2 and P8 0 not met, P11 15/6 = 5/2 met. Five met, four not met, three not decided.
# The whole is the mean of eleven: (4 + 3 + 2 + 1 + 14/5 + 4 + 0 + 2 + 3 + 5/2 + 3) / 11 = 273/10 / 11 = 273/110.
# At worst, with P6: (8/3 + 3 + 2 + 5/6 + 14/5 + 0 + 4 + 0 + 5/3 + 12/5 + 5/2 + 12/5) / 12 = 364/15 / 12 = 91/45,
# at best (4 + 3 + 2 + 3/2 + 14/5 + 4 + 4 + 0 + 7/3 + 16/5 + 5/2 + 16/5) / 12 = 488/15 / 12 = 122/45: not decided.

_SAID = {"n": "not applicable", "?": "cannot judge", ".": ""}


@cache
def document(name: str) -> Mapping[str, Any]:
    """Return the raw questionnaire file."""
    found: Mapping[str, Any] = yaml.safe_load((paths.questionnaires() / f"{name}-1.yaml").read_text(encoding="utf-8"))
    return found


def said(pattern: str) -> dict[str, str]:
    """Return what an answers file says, by question."""
    return {
        f"P{principle}.{number}": _SAID.get(sign, sign)
        for principle, signs in enumerate(pattern.split(), start=1)
        for number, sign in enumerate(signs, start=1)
    }


def levels(pattern: str) -> Levels:
    """Return the same answers as the independent calculation takes them."""
    return {question: int(value) if value.isdecimal() else value for question, value in said(pattern).items() if value}


def ratio(value: Fraction | None) -> str | None:
    return None if value is None else f"{value.numerator}/{value.denominator}"


def figures_of(sheet: Mapping[str, Any]) -> dict[str, tuple[str | None, list[str] | None]]:
    """Return score and bounds by section, and of `overall`, as JSON has them."""
    found = [*sheet["sections"], {"id": "overall", **sheet["overall"]}]
    return {one["id"]: (one["score"], one["bounds"]) for one in found}


def verdicts_of(sheet: Mapping[str, Any]) -> dict[tuple[str, str], str]:
    return {(one["id"], one["applies_to"]): one["verdict"] for one in sheet["thresholds"]}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The three cases and a data sheet, answered from CSV files on the command line."""
    folder = tmp_path_factory.mktemp("numbers")
    for name, pattern in CASES.items():
        answered(folder, name, GOVERNANCE, said(pattern))
    answered(folder, "limits", LIMITS, FIGURES)
    return folder


CASES = {"every-one": EVERY_ONE, "a-hair-below": A_HAIR_BELOW, "half-way": HALF_WAY}

# Met: N02 at most 3, N03 at least 5, N05 at least 2, R01 at least 29.5 and at least 15.5, N07 exactly 16, N08 at least
# 40, N15 at most 15: eight. Not met: N01 at most 5, N04 at least 3, N13 at most 1. N06 and N16 only have orientations.
FIGURES = {"N01": "6", "N02": "3", "N03": "5", "N04": "2", "N05": "2", "R01": "29,5", "N06": "0,49", "N07": "16"}
FIGURES |= {"N08": "40,0", "N14": "not applicable", "N13": "1,5", "N15": "15", "N16": "100"}


@pytest.mark.parametrize("name", CASES)
def test_json_equals_the_independent_calculation(folder: Path, name: str) -> None:
    raw, given = document(GOVERNANCE), levels(CASES[name])
    sheet = scored(folder / f"{name}.selfassess")
    now, worst, best = scores(raw, given), scores(raw, given, 0), scores(raw, given, 4)
    wanted = {
        target: (ratio(value), None if worst[target] is None else [ratio(worst[target]), ratio(best[target])])
        for target, value in now.items()
    }
    assert len(wanted) == 13
    assert figures_of(sheet) == wanted
    assert verdicts_of(sheet) == threshold_verdicts(raw, given)
    told = {answer["question"]: answer for answer in sheet["answers"]}
    assert len(told) == 72
    assert {question: answer["value"] for question, answer in told.items() if answer["value"]} == {
        question: value for question, value in said(CASES[name]).items() if value.isdecimal()
    }


def test_every_one_by_hand(tmp_path: Path, selfassess: "Command") -> None:
    path, table = tmp_path / "k.selfassess", write_answers(tmp_path / "k.csv", answers_rows(said(EVERY_ONE)))
    selfassess("new", path, "--municipality", "XX-KALNUPE", "--questionnaire", GOVERNANCE, "--period", "2026")
    assert "72 atbildes" in selfassess("answers", path, "--from", table).stdout
    sheet = json.loads(selfassess("score", path, "--json").stdout)["sheets"][0]
    sums = (18, 0, 24, 12, 15, 14, 16, 17, 13, 10, 7, 23)
    found = figures_of(sheet)
    for principle, total in enumerate(sums, start=1):
        figure = ratio(Fraction(total, 6))
        assert found[f"P{principle}"] == (figure, [figure, figure])
    assert found["overall"] == ("169/72", ["169/72", "169/72"])
    assert (sheet["overall"]["rounded"], sheet["overall"]["provisional"]) == ("2.35", False)
    assert sheet["coverage"] == {"applicable": 72, "answered": 72, "open": 0, "not_applicable": 0, "cannot_judge": 0}
    verdicts = verdicts_of(sheet)
    met = {f"P{number}" for number in range(1, 13) if verdicts["every-principle", f"section:P{number}"] == "met"}
    assert met == {"P1", "P3", "P5", "P7", "P8", "P12"}
    assert verdicts["every-principle", "each_section"] == verdicts["overall", "overall"] == "not_met"
    assert verdicts["eloge-label", "each_section"] == "no_published_value"


def test_a_hair_below_by_hand(folder: Path) -> None:
    sheet = scored(folder / "a-hair-below.selfassess")
    found, verdicts = figures_of(sheet), verdicts_of(sheet)
    assert [found[f"P{number}"][0] for number in range(1, 13)] == ["8/3"] * 9 + ["17/6", "7/3", "4/5"]
    assert found["overall"] == ("899/360", ["899/360", "899/360"])
    assert sheet["overall"]["rounded"] == "2.50"
    assert verdicts["overall", "overall"] == "not_met"
    each = [verdicts["every-principle", f"section:P{number}"] for number in range(1, 13)]
    assert each == ["met"] * 10 + ["not_met"] * 2
    assert sheet["coverage"]["applicable"] == sheet["coverage"]["answered"] == 71


def test_half_way_by_hand(folder: Path) -> None:
    sheet = scored(folder / "half-way.selfassess")
    found, verdicts = figures_of(sheet), verdicts_of(sheet)
    assert found == {
        "P1": ("4/1", ["8/3", "4/1"]),
        "P2": ("3/1", ["3/1", "3/1"]),
        "P3": ("2/1", ["2/1", "2/1"]),
        "P4": ("1/1", ["5/6", "3/2"]),
        "P5": ("14/5", ["14/5", "14/5"]),
        "P6": (None, ["0/1", "4/1"]),
        "P7": ("4/1", ["4/1", "4/1"]),
        "P8": ("0/1", ["0/1", "0/1"]),
        "P9": ("2/1", ["5/3", "7/3"]),
        "P10": ("3/1", ["12/5", "16/5"]),
        "P11": ("5/2", ["5/2", "5/2"]),
        "P12": ("3/1", ["12/5", "16/5"]),
        "overall": ("273/110", ["91/45", "122/45"]),
    }
    assert (sheet["overall"]["rounded"], sheet["overall"]["provisional"]) == ("2.48", True)
    each = [verdicts["every-principle", f"section:P{number}"] for number in range(1, 13)]
    assert [number for number, verdict in enumerate(each, start=1) if verdict == "met"] == [1, 2, 5, 7, 11]
    assert [number for number, verdict in enumerate(each, start=1) if verdict == "not_met"] == [3, 4, 8, 9]
    assert [number for number, verdict in enumerate(each, start=1) if verdict == "not_decided"] == [6, 10, 12]
    assert verdicts["overall", "overall"] == "not_decided"
    assert sheet["coverage"] == {"applicable": 69, "answered": 57, "open": 9, "not_applicable": 3, "cannot_judge": 3}


def written(value: Fraction | None, limit: Fraction | None = Fraction(5, 2)) -> str:
    """Return a figure as Latvians write it: two decimals, half away from zero, more where that would contradict 2,5."""
    if value is None:
        return "–"
    for digits in range(2, 9):
        shown = (Decimal(value.numerator) / Decimal(value.denominator)).quantize(Decimal(10) ** -digits, ROUND_HALF_UP)
        if limit is None or value == limit or (shown != limit and (shown > limit) == (value > limit)):
            return str(shown).replace(".", ",")
    raise AssertionError(value)


VERDICTS = {"met": "sasniegts", "not_met": "nav sasniegts", "not_decided": "nav izšķirts"}


def rows_of(pattern: str) -> dict[str, tuple[str, str, str]]:
    """Return score, bounds and verdict of every principle and `overall` in Latvian, by the independent calculation."""
    raw, given = document(GOVERNANCE), levels(pattern)
    now, worst, best = scores(raw, given), scores(raw, given, 0), scores(raw, given, 4)
    verdicts = threshold_verdicts(raw, given)
    rows = {}
    for target, value in now.items():
        low, high = worst[target], best[target]
        name = ("overall", "overall") if target == "overall" else ("every-principle", f"section:{target}")
        bounds = "–" if low == high else f"{written(low)}–{written(high)}"
        rows[target] = (written(value), bounds, VERDICTS[verdicts[name]])
    return rows


@pytest.mark.parametrize("name", CASES)
def test_pdf_says_the_same(folder: Path, name: str) -> None:
    wanted = ("--out", folder / f"{name}.pdf", "--kind", "full")
    done("--lang", "lv", "report", folder / f"{name}.selfassess", *wanted)
    pages, rows = pdf_pages(folder / f"{name}.pdf"), rows_of(CASES[name])
    table = next(page for page in pages if "Princips 2026 Robežas" in page)
    for number, section in enumerate(document(GOVERNANCE)["sections"], start=1):
        assert f" {number} {section['title']['lv']} {' '.join(rows[section['id']])} " in table
    score, bounds, verdict = rows["overall"]
    assert f" Kopvērtējums {score} {bounds} " in table
    assert f"Programmas ieteiktais slieksnis {score} {verdict} " in table
    assert f" {score} kopvērtējums no 4" in pages[1]
    for number, short in enumerate(SHORT_NAMES, start=1):
        assert f" {number} {short} {rows[f'P{number}'][0]} " in pages[1], "the radar"
    assert f" Kopvērtējums: {score} " in " ".join(pages), "the explanation of how the score is made"
    assert not [page for page in pages if "[U+" in page], "the program's own words need no foreign glyph"


@pytest.mark.parametrize("name", CASES)
def test_excel_says_the_same(folder: Path, name: str) -> None:
    done("--lang", "lv", "export", folder / f"{name}.selfassess", "--out", folder / f"{name}.xlsx")
    book = load_workbook(folder / f"{name}.xlsx", data_only=True)
    raw, given = document(GOVERNANCE), levels(CASES[name])
    now, worst, best = scores(raw, given), scores(raw, given, 0), scores(raw, given, 4)
    cells = list(book["Kopsavilkums"].iter_rows(min_row=8, max_row=20))
    assert [row[1].value for row in cells] == [*SHORT_NAMES, "Kopvērtējums"]
    for row, target in zip(cells, now, strict=True):
        wanted = (now[target], None, worst[target], best[target], Fraction(5, 2))
        for cell, value in zip(row[2:7], wanted, strict=True):
            assert cell.value == (None if value is None else pytest.approx(float(value), abs=1e-14))
        score, _, verdict = rows_of(CASES[name])[target]
        assert row[7].value == verdict
        if now[target] is not None:
            digits = "0" * len(score.partition(",")[2])
            assert row[2].number_format == f"[<10000]0.{digits};#,##0.{digits}"
    answers = [row[4:6] for row in book["Atbildes"].iter_rows(min_row=2, values_only=True)]
    words = {
        "not applicable": ("–", "nav attiecināms"),
        "cannot judge": ("≈", "nevar izvērtēt"),
        "": (None, "atvērts"),
    }
    assert answers == [(int(one), "atbildēts") if one.isdecimal() else words[one] for one in said(CASES[name]).values()]


def shown_texts(widget: QWidget) -> list[str]:
    """Return what is to be read on a widget: labels, buttons, and what charts tell a screen reader."""
    QApplication.processEvents()
    found = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    found += [button.accessibleName() or button.text() for button in widget.findChildren(QAbstractButton)]
    for chart in widget.findChildren(SceneView):
        found += [
            chart.accessibleName(),
            chart.accessibleDescription(),
            *(chart.scene.table.lines if chart.scene else ()),
        ]
    return found


@pytest.mark.parametrize("name", CASES)
def test_screen_says_the_same(folder: Path, name: str, window: Window) -> None:
    window.orders.open_path(str(folder / f"{name}.selfassess"))
    window.show_page("results")
    texts, rows = shown_texts(window.page), rows_of(CASES[name])
    for number, short in enumerate(SHORT_NAMES, start=1):
        score, bounds, verdict = rows[f"P{number}"]
        assert ", ".join((f"{number} {short}", score, bounds, "2,5", verdict)) in texts
    score, _, verdict = rows["overall"]
    assert score in texts
    assert f"Kopvērtējums vismaz 2,5, {verdict}, {score}, anketā ieteikts" in texts


def test_a_limit_nobody_published_counts_nothing(folder: Path) -> None:
    label = next(one for one in document(GOVERNANCE)["thresholds"] if one["id"] == "eloge-label")["label"]["lv"]
    said = done("--lang", "lv", "score", folder / "every-one.selfassess")
    row = next(line for line in said.splitlines() if line.startswith(label))
    assert row.split() == [*label.split(), "nav", "publicēts*", "nav", "publicētas", "vērtības"]


def test_explanation_on_screen_is_the_calculation(folder: Path, window: Window) -> None:
    window.orders.open_path(str(folder / "every-one.selfassess"))
    window.show_page("results")
    window.page.show_explanation("P4")
    table = window.page.findChild(QTableView)
    assert table is not None
    model = table.model()
    rows = [[model.index(row, column).data() for column in (0, 2, 3, 4)] for row in range(model.rowCount())]
    assert rows == [
        ["4.1", "1", "1", "1"],
        ["4.2", "2", "1", "2"],
        ["4.3", "3", "1", "3"],
        ["4.4", "4", "1", "4"],
        ["4.5", "0", "1", "0"],
        ["4.6", "2", "1", "2"],
        ["", "", "6", "12"],
    ]
    assert "12 : 6 = 2" in " ".join(shown_texts(window.page))


def test_limits_are_counted_alike_everywhere(folder: Path, window: Window) -> None:
    path = folder / "limits.selfassess"
    given = {question: value.replace(",", ".") for question, value in FIGURES.items()}
    verdicts = limit_verdicts(document(LIMITS), given)
    sheet = scored(path)
    assert {one["id"]: one["verdict"] for one in sheet["thresholds"]} == verdicts
    assert sheet["overall"] is None
    assert {section["score"] for section in sheet["sections"]} == {None}
    counts = Counter(verdicts.values())
    assert (counts["met"], counts["not_met"], counts["not_applicable"]) == (8, 3, 1), "as worked out beside the figures"
    line = (
        f"{counts['met']} sasniegti, {counts['not_met']} nav sasniegti, {counts['not_decided']} nav aizpildīti, "
        f"{counts['orientation']} orientējoši, {counts['not_applicable']} nav attiecināms"
    )
    assert line in done("--lang", "lv", "score", path)
    done("--lang", "lv", "report", path, "--out", folder / "limits.pdf")
    assert line in " ".join(pdf_pages(folder / "limits.pdf"))

    window.orders.open_path(str(path))
    window.show_page("results")
    assert line in " ".join(shown_texts(window.page))
    table = window.page.findChild(QTableView)
    assert table is not None
    model = table.model()
    words = Counter(model.index(row, 4).data() for row in range(model.rowCount()))
    assert model.rowCount() == sum(counts.values())
    assert words["sasniegts"] == counts["met"]
    assert words["nav sasniegts"] == counts["not_met"]
