"""The workbook as something to work in: formulas by code, lists of what is allowed, names, notes, words of charts."""

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.workbook import Workbook

from selfassess.domain.answers import Answer, State
from selfassess.domain.questionnaire import Award, RollUp
from selfassess.domain.record import Snapshot
from selfassess.domain.text import plain
from selfassess.reports.workbook import write_workbook
from selfassess.voice import Voice
from tests.reports.conftest import snapshot_of
from tests.sheets import (
    CHECKLIST,
    CHOICE,
    DAYS,
    NOT_APPLICABLE,
    PARTLY,
    TEXT,
    YES_NO,
    answered,
    question,
    section,
    sheet,
    threshold,
)

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EVERY = sheet(
    section(
        "P1",
        question("level"),
        question("yes", PARTLY),
        question("choice", CHOICE, not_applicable_allowed=False),
        question("list", CHECKLIST),
        question("days", DAYS),
        question("text", TEXT),
    ),
    section("P-2", question("other", weight=2)),
    thresholds=[threshold("each_section"), threshold("overall", "3")],
)
SAID = answered(level=3, yes="partly", choice="c", list=("a", "c"), days=20, text="words")


def written(folder: Path, snapshots: Sequence[Snapshot], language: str = "en") -> Path:
    path = folder / "book.xlsx"
    write_workbook(snapshots, path, Voice(language))
    return path


def formulas(book: Workbook) -> Iterator[tuple[str, str, str]]:
    """Yield worksheet, cell and formula."""
    for leaf in book.worksheets:
        for row in leaf.iter_rows():
            yield from ((leaf.title, cell.coordinate, str(cell.value)) for cell in row if cell.data_type == "f")


def test_formulas_hold_no_words_and_nothing_volatile(tmp_path: Path, demo_snapshot: Snapshot) -> None:
    for snapshot in (snapshot_of((EVERY, SAID)), demo_snapshot):
        found = list(formulas(load_workbook(written(tmp_path, [snapshot], "lv"))))
        assert len(found) > 50
        for _, place, formula in found:
            outside = re.sub(r"'[^']*'!", "", formula)
            texts = set(re.findall(r'"([^"]*)"', outside))
            # signs, an empty text, and what parts the items of a list: no label of any language
            assert texts <= {"", "–", "≈", "?", "0", ",", " ", " / "}, (place, formula)
            assert not re.search(r"OFFSET|INDIRECT|TODAY|NOW|RAND|CELL\(|INFO", formula), (place, formula)


def test_every_formula_has_its_value_beside_it(tmp_path: Path) -> None:
    path = written(tmp_path, [snapshot_of((EVERY, SAID))])
    with zipfile.ZipFile(path) as archive:
        parts = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        cells = [cell for name in parts for cell in ElementTree.fromstring(archive.read(name)).iter(f"{MAIN}c")]
        assert 'fullCalcOnLoad="1"' in archive.read("xl/workbook.xml").decode()
    calculated = [cell for cell in cells if cell.find(f"{MAIN}f") is not None]
    assert len(calculated) > 50
    for cell in calculated:
        value = cell.find(f"{MAIN}v")
        assert value is not None
        if cell.get("t") is None:
            assert float(str(value.text)) is not None
        else:
            assert cell.get("t") in ("str", "e")
    book = load_workbook(path, data_only=True)
    # 3; half of 4; 4 of 4 points; 3 of 4 points; 1 of 2 points: 3, 2, 4, 3, 2 with equal weights
    assert [row[18] for row in book["Answers"].iter_rows(min_row=2, values_only=True)] == [3, 2, 4, 3, 2, None, None]
    assert book["Summary"]["C8"].value == pytest.approx(14 / 5)
    assert book["Summary"]["C9"].value is None
    # the part that is open has twice no weight here: sections count alike, P-2 from 0 to 4
    assert [book["Summary"][f"{column}10"].value for column in "CEF"] == pytest.approx([2.8, 1.4, 3.4])
    assert [book["Summary"][f"H{row}"].value for row in (8, 9, 10)] == ["met", "not decided", "not decided"]


def allowed(book: Workbook, row: int) -> list[object]:
    """Return what the cell of an answer offers."""
    found = [one for one in book["Answers"].data_validations.dataValidation if f"E{row}" in one.sqref]
    assert len(found) == 1
    title, cells = found[0].formula1.rsplit("!", 1)
    return [cell.value for (cell,) in book[title.strip("'")][cells.replace("$", "")]]


def test_cells_offer_what_the_question_allows(tmp_path: Path) -> None:
    book = load_workbook(written(tmp_path, [snapshot_of((EVERY, SAID))]))
    assert allowed(book, 2) == [0, 1, 2, 3, 4, "–", "≈"]
    assert allowed(book, 3) == ["yes", "partly", "no", "–", "≈"]
    assert allowed(book, 4) == ["a", "b", "c", "≈"]
    days = next(one for one in book["Answers"].data_validations.dataValidation if "E6" in one.sqref)
    assert days.type == "custom"
    limits = "AND(ROUND(E6,0)=E6,E6>=0,E6<=400)"
    assert days.formula1 == f'OR(E6="≈",E6="–",IF(ISNUMBER(E6),{limits},FALSE))'
    assert all("E7" not in one.sqref for one in book["Answers"].data_validations.dataValidation)


def test_levels_have_their_colours_where_they_are_entered_and_at_a_glance(tmp_path: Path) -> None:
    book = load_workbook(written(tmp_path, [snapshot_of((EVERY, SAID))]))
    fills = {}
    for cells in book["Answers"].conditional_formatting:
        for rule in cells.rules:
            if "ISNUMBER(E2)" in rule.formula[0]:
                fills[rule.formula[0]] = (str(cells.sqref), rule.dxf.fill.bgColor.rgb[2:], rule.dxf.font.color.rgb[2:])
    assert fills["AND(ISNUMBER(E2),E2=0)"] == ("E2 E8", "F3E9CF", "1A1D21")
    assert fills["AND(ISNUMBER(E2),E2=4)"] == ("E2 E8", "143E62", "FFFFFF")
    assert len(fills) == 5
    glance = load_workbook(tmp_path / "book.xlsx", data_only=True)["Levels"]
    assert [[cell.value for cell in row] for row in glance["B3:C4"]] == [["P1", 3], ["P-2", "?"]]


def test_names_lead_to_answers_and_scores(tmp_path: Path) -> None:
    twice = replace(EVERY, sections=(section("P1", question("a-1"), question("a_1")),), id="other")
    book = load_workbook(written(tmp_path, [snapshot_of((EVERY, SAID), (twice, {}))]))
    names = {name: found.attr_text for name, found in book.defined_names.items()}
    answer = "INDEX('Answers'!$E$2:$E$10,MATCH({},'Answers'!$L$2:$L$10,0))"
    assert names["q_by_hand_days"] == answer.format(6)
    assert names["s_by_hand_overall"] == "'Calculation'!$G$2"
    assert names["s_by_hand_P_2"] == "'Calculation'!$G$4"
    assert (names["q_other_a_1"], names["q_other_a_1_2"]) == (answer.format(9), answer.format(10))
    years = [snapshot_of((EVERY, SAID), year=year) for year in (2024, 2026)]
    more = load_workbook(written(tmp_path, years)).defined_names
    assert "MATCH(6,'Answers 2026'!$L$2" in more["q_by_hand_days_2026"].attr_text


def test_scores_explain_themselves(tmp_path: Path) -> None:
    book = load_workbook(written(tmp_path, [snapshot_of((EVERY, SAID))]))
    cell = book["Summary"]["C8"]
    assert isinstance(cell, Cell)
    assert cell.comment is not None
    assert "3 × 1 = 3" in cell.comment.text
    assert "14 ÷ 5 = 2.8" in cell.comment.text
    heading = book["Answers"]["E1"]
    assert isinstance(heading, Cell)
    assert heading.comment is not None
    assert "≈ cannot judge" in heading.comment.text


def test_charts_say_themselves_in_words(tmp_path: Path) -> None:
    three = sheet(*(section(f"P{n}", question(f"q{n}")) for n in range(3)))
    with zipfile.ZipFile(written(tmp_path, [snapshot_of((three, answered(q0=1, q1=4)))])) as archive:
        drawing = archive.read("xl/drawings/drawing1.xml").decode()
    told = re.findall(r'descr="([^"]*)"', drawing)
    assert [words.split(".")[0] for words in told] == ["Radar of the sections' scores", "Bars of the sections' scores"]
    assert "Highest score: P1 4.00; lowest score: P0 1.00." in told[0]


def test_names_of_worksheets_are_such_as_excel_takes(tmp_path: Path) -> None:
    title = "What: is/asked? [of] everyone * 'who' answers a long questionnaire"
    asked = [replace(EVERY, id=f"q{number}", title=plain(title)) for number in range(3)]
    asked.append(replace(EVERY, id="history", title=plain("History")))
    names = load_workbook(written(tmp_path, [snapshot_of(*((one, {}) for one in asked))])).sheetnames
    assert names[1:4] == ["What is asked of everyone…", "What is asked of everyone… (2)", "History (2)"]
    assert max(map(len, names)) <= 31


def test_what_hangs_on_open_questions_is_left_to_the_program(tmp_path: Path) -> None:
    gate = question("gate", YES_NO)
    asked = sheet(
        section("P1", gate, question("more", relevant_if="gate == yes")),
        thresholds=[threshold("overall", "2")],
    )
    path = written(tmp_path, [snapshot_of((asked, answered(more=4)))])
    book, values = load_workbook(path), load_workbook(path, data_only=True)
    # the gate is open: the other may count with its old answer, so from 0 (only the gate, no) to 4
    assert [values["Calculation"][f"{column}2"].value for column in "GHI"] == [None, 0, 4]
    assert book["Calculation"]["H2"].value == '=IF($Q$2>0,"",0.0)'
    assert [values["Calculation"][f"{column}2"].value for column in "OPQ"] == [0, 1, 0]
    assert str(values["Calculation"]["R2"].value).startswith("Open questions decide what else is asked")
    settled = written(tmp_path, [snapshot_of((asked, answered(gate="yes", more=4)))])
    assert "SUMPRODUCT" in str(load_workbook(settled)["Calculation"]["H2"].value)


@pytest.mark.parametrize("roll_up", list(RollUp))
def test_nothing_answered_is_empty_and_no_error(tmp_path: Path, roll_up: RollUp) -> None:
    for scale in (EVERY.scale, None):
        asked = replace(EVERY, roll_up=roll_up, scale=scale)
        answers = dict.fromkeys(("level", "other"), NOT_APPLICABLE)
        book = load_workbook(written(tmp_path, [snapshot_of((asked, answers))]), data_only=True)
        assert [book["Summary"][f"C{row}"].value for row in (8, 9, 10)] == [None, None, None]
        cells = [cell for leaf in book.worksheets for row in leaf.iter_rows() for cell in row]
        errors = {cell.column_letter for cell in cells if cell.data_type == "e"}
        # only what charts are drawn from: they leave a gap there
        assert errors == {"N"}


def test_a_sign_as_a_text_stays_a_text(tmp_path: Path) -> None:
    asked = sheet(section("P1", question("a", TEXT), question("b", TEXT), question("c")))
    answers = {
        "a": Answer(State.ANSWERED, "–"),
        "b": Answer(State.ANSWERED, "yes"),
        "c": Answer(State.ANSWERED, Fraction(1)),
    }
    book = load_workbook(written(tmp_path, [snapshot_of((asked, answers))]), data_only=True)
    assert [row[17] for row in book["Answers"].iter_rows(min_row=2, values_only=True)] == [2, 2, 2]


def test_a_formula_too_long_for_excel_is_its_value(tmp_path: Path) -> None:
    gates = [question(f"a-very-long-name-of-a-question-{number}", YES_NO) for number in range(95)]
    condition = " and ".join(f"{gate.id} == yes" for gate in gates)
    asked = sheet(section("P1", *gates, question("last", relevant_if=condition)))
    answers = {gate.id: Answer(State.ANSWERED, "yes") for gate in gates} | answered(last=3)
    path = written(tmp_path, [snapshot_of((asked, answers))])
    cells, values = load_workbook(path)["Answers"], load_workbook(path, data_only=True)["Answers"]
    assert (cells["R97"].value, values["S97"].value) == (2, 3)
    assert max(len(formula) for _, _, formula in formulas(load_workbook(path))) <= 8192


def test_a_limit_nobody_published_has_one_row_for_all_sections(tmp_path: Path) -> None:
    limits = [threshold("each_section"), replace(threshold("each_section", None), id="label")]
    asked = replace(EVERY, thresholds=tuple(limits), awards=(Award("award", plain("Award"), ("label",)),))
    book = load_workbook(written(tmp_path, [snapshot_of((asked, SAID))]), data_only=True)
    rows = [row[2:5] + row[9:10] for row in book["Verdicts"].iter_rows(min_row=2, values_only=True)]
    assert rows == [
        ("t-each_section", "Every section together", "*", 3),
        ("t-each_section", "1. P1", "P1", 1),
        ("t-each_section", "2. P-2", "P-2", 3),
        ("label", "Every section together", "*", 5),
        ("award", "Award", "*award", 5),
    ]
    assert [row[1] for row in book["Thresholds"].iter_rows(min_row=5, values_only=True)] == [
        "Every section together",
        "Award",
    ]


def test_a_limit_in_percent_stands_on_the_scale_of_the_scores_it_is_beside(tmp_path: Path) -> None:
    # 60 percent of 0 to 4 are 2.4, of the 8 points of two levels 4.8
    share = threshold("each_section", "60", unit=plain("percent"))
    for roll_up, limit, value in ((RollUp.MEAN_OF_SECTIONS, 2.4, 75), (RollUp.SUM, 4.8, 75)):
        asked = sheet(section("P1", question("a"), question("b")), thresholds=[share], roll_up=roll_up)
        book = load_workbook(written(tmp_path, [snapshot_of((asked, answered(a=4, b=2)))]), data_only=True)
        assert book["Summary"]["G8"].value == pytest.approx(limit)
        assert book["Verdicts"]["G3"].value == value
        assert book["Thresholds"]["D3"].value == value


@pytest.mark.parametrize(("language", "shown"), [("lv", "[<10000]0;#,##0"), ("en", "#,##0")])
def test_four_digits_stand_together_in_latvian(tmp_path: Path, language: str, shown: str) -> None:
    book = load_workbook(written(tmp_path, [snapshot_of((EVERY, SAID))], language))
    leaf = book.worksheets[2]
    assert leaf["E6"].number_format == shown
