"""The Excel workbook, read back cell by cell."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.chart import BarChart, RadarChart
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from selfassess.content import load
from selfassess.domain.answers import Answer, State
from selfassess.domain.questionnaire import Kind, Questionnaire
from selfassess.domain.record import Snapshot
from selfassess.domain.text import plain
from selfassess.reports.workbook import write_workbook
from selfassess.voice import Voice
from tests.reports.conftest import NOW, snapshot_of
from tests.sheets import FIGURE, NO_IS_GOOD, PARTLY, TEXT, answered, question, section, sheet, threshold


def written(folder: Path, snapshots: Sequence[Snapshot], language: str = "en") -> Workbook:
    path = folder / "book.xlsx"
    write_workbook(snapshots, path, Voice(language))
    return load_workbook(path, data_only=True)


def formulas(folder: Path) -> Workbook:
    """Return the workbook written last with its formulas in place of their values."""
    return load_workbook(folder / "book.xlsx")


def column(sheet: Worksheet, heading: str, row: int = 1) -> list[object]:
    headings = [cell.value for cell in sheet[row]]
    place = headings.index(heading) + 1
    return [sheet.cell(number, place).value for number in range(row + 1, sheet.max_row + 1)]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    from tests.demonstration import _written

    return load_workbook(_written(tmp_path_factory.getbasetemp(), "lv") / "export.xlsx", data_only=True)


def test_summary_of_the_demo_holds_the_figures_unrounded(book: Workbook) -> None:
    summary = book.worksheets[0]
    assert summary["A3"].value == (
        "Seši no divpadsmit principiem sasniedz slieksni 2,5, trīs paliek zem tā, "
        "un vēl trīs izšķirs neatbildētie jautājumi."
    )
    rows = [[cell.value for cell in row] for row in summary.iter_rows(min_row=8, max_row=20)]
    assert rows[5] == ["6", "Atklātība", 2.8, pytest.approx(14 / 6), pytest.approx(14 / 6), 3, 2.5, "nav izšķirts"]
    assert rows[7][2:] == [2, pytest.approx(13 / 6), pytest.approx(10 / 6), pytest.approx(14 / 6), 2.5, "nav sasniegts"]
    assert rows[12][1:5] == [
        "Kopvērtējums",
        pytest.approx(491 / 180),
        pytest.approx(29.8666667 / 12),
        pytest.approx(233 / 90),
    ]
    assert summary["C20"].number_format == "[<10000]0.00;#,##0.00"


def test_heads_stay_in_sight_and_tables_have_filters(book: Workbook) -> None:
    names = ["Kopsavilkums", "Līmeņi", "Atbildes", "Sliekšņi", "Aprēķins", "Secinājumi", "Kodi"]
    assert book.sheetnames == names
    assert [sheet.freeze_panes for sheet in book.worksheets] == ["A8", None, *["A2"] * 5]
    # 72 questions and 57 figures under one line of headings
    assert book["Atbildes"].auto_filter.ref == "A1:W130"
    assert book["Atbildes"].print_area == "'Atbildes'!$A$1:$K$130"
    assert book["Sliekšņi"].print_title_rows == "$1:$1"
    assert {int(sheet.page_setup.paperSize) for sheet in book.worksheets} == {9}
    assert {sheet.oddHeader.left.text for sheet in book.worksheets} == {"Kalnupes novada pašvaldība"}
    assert {sheet.oddFooter.right.text for sheet in book.worksheets} == {"&P. lpp. no &N"}


def test_answers_of_the_demo(book: Workbook) -> None:
    rows = {row[0]: row for row in book["Atbildes"].iter_rows(min_row=2, max_row=73, values_only=True)}
    assert rows["6.2"][4:6] == (3, "atbildēts")
    assert str(rows["6.2"][6]).startswith("Visus lēmumus var atrast pēc temata")
    assert "5.\N{NO-BREAK SPACE}oktobrī" in str(rows["6.2"][7])
    assert str(rows["6.2"][8]).splitlines() == [
        "Lēmumu reģistra izdruka.txt",
        "https://kalnupe.example/lemumi",
        "Pašvaldību likums, 27. pants",
    ]
    assert (rows["6.2"][9], rows["6.2"][10], rows["6.5"][9]) == (None, 2, "jā")
    assert (rows["6.4"][4:6], rows["10.6"][4:6]) == ((None, "atvērts"), ("–", "nav attiecināms"))
    # ids, the row the question counts in, weight, state, worth and what it can still be worth
    assert rows["6.2"][12:14] == ("good-governance", "P6.2")
    assert rows["6.2"][16:21] == (1, 2, 3, 3, 3)
    assert rows["6.4"][16:21] == (1, 1, None, 0, 4)
    assert rows["10.6"][16:21] == (1, 3, None, None, None)


def test_a_law_has_its_verdict_and_source(book: Workbook) -> None:
    rows = list(book["Sliekšņi"].iter_rows(min_row=2, values_only=True))
    recording = next(row for row in rows if row[0] == "Sēdes ieraksts tīmekļvietnē 5 darba dienās")
    assert recording[3:7] == (3, "darba dienas", "sasniegts", "likums")
    assert "Pašvaldību likums" in str(recording[7])


def test_charts_are_native_and_drawn_from_the_table(tmp_path: Path) -> None:
    twelve = sheet(*(section(f"P{n}", question(f"q{n}")) for n in range(12)), thresholds=[threshold("each_section")])
    thirteen = sheet(*(section(f"P{n}", question(f"q{n}")) for n in range(13)))
    for asked, kinds in ((twelve, [RadarChart, BarChart]), (thirteen, [BarChart])):
        book = written(tmp_path, [snapshot_of((asked, answered(q0=3)))])
        charts = book.worksheets[0]._charts
        assert [type(chart) for chart in charts] == kinds
        # a section without a score is a gap, not a 0
        last = 2 + len(asked.sections)
        assert charts[-1].series[0].val.numRef.f == f"'Calculation'!$N$3:$N${last}"
        drawn = [row[0] for row in book["Calculation"].iter_rows(min_row=3, min_col=14, max_col=14, values_only=True)]
        assert drawn == [3, *["#N/A"] * (len(asked.sections) - 1)]
        assert charts[-1].series[0].tx.strRef.f == "'Summary'!$C$7"
        assert charts[-1].series[0].cat.numRef.f == f"'Summary'!$B$8:$B${7 + len(asked.sections)}"


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "#N/A"])
def test_text_stays_text(tmp_path: Path, start: str) -> None:
    asked = sheet(section("P1", question("a", TEXT)))
    book = written(tmp_path, [snapshot_of((asked, {"a": Answer(State.ANSWERED, start, why=start)}))])
    for cell in (book["Answers"]["E2"], book["Answers"]["H2"]):
        assert (cell.value, cell.data_type) == (start, "s")
        assert bool(cell.quotePrefix) is (start[0] != "#")


def test_what_excel_cannot_hold_is_shown_and_told(tmp_path: Path) -> None:
    asked = sheet(section("P1", question("a", TEXT)))
    answers = {"a": Answer(State.ANSWERED, "x" * 100_000, why="bell \a and שלום 😀")}
    cells = written(tmp_path, [snapshot_of((asked, answers))])["Answers"]
    assert cells["H2"].value == "bell [U+0007] and שלום 😀"
    told = str(cells["E2"].value)
    assert len(told) == 32_767
    assert told.endswith("the PDF has all of it)")


def test_a_score_near_its_threshold_shows_on_which_side_it_is(tmp_path: Path) -> None:
    # 2499/1000 would be shown as 2.50 beside a threshold of 2.5 that it does not meet
    asked = sheet(
        section("P1", question("a", weight=2499), question("b", weight=7501)),
        thresholds=[threshold("each_section", "1")],
    )
    book = written(tmp_path, [snapshot_of((asked, answered(a=4, b=0)))])
    cell = book["Summary"]["C8"]
    assert cell.value == pytest.approx(0.9996)
    assert cell.number_format == "#,##0.0000"


def of_kind(asked: Questionnaire, **fields: object) -> Questionnaire:
    return Questionnaire(**{name: getattr(asked, name) for name in asked.__dataclass_fields__} | fields)


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
def test_any_questionnaire_and_several_years(tmp_path: Path, files: Path, language: str) -> None:
    every_type = load(files / "every-type.yaml").questionnaire
    limits = of_kind(
        sheet(section("X", question("n", FIGURE)), kind=Kind.DATA, thresholds=[threshold("question:n", "5")]),
        id="limits",
    )
    figure: Mapping[str, Answer] = {"n": Answer(State.ANSWERED, Fraction("7.5"))}
    years = [snapshot_of((every_type, {}), (limits, figure), year=year) for year in (2024, 2026)]
    book = written(tmp_path, years, language)
    assert [name[-4:] for name in book.sheetnames[:-1]] == ["2024"] * 6 + ["2026"] * 6
    rows = list(book.worksheets[9].iter_rows(min_row=2, values_only=True))
    assert rows[-1][3] == 7.5
    only = written(tmp_path, [snapshot_of((limits, figure))], language)
    assert len(only.sheetnames) == 6
    assert only.worksheets[0]._charts == []
    more = [(of_kind(limits, id=f"limits-{n}"), figure) for n in range(3)]
    assert str(written(tmp_path, [snapshot_of(*more)], language).worksheets[0]["A4"].value).count("By hand: ") == 3


def test_document_says_whose_it_is(tmp_path: Path) -> None:
    told = written(tmp_path, [snapshot_of((sheet(section("P1", question("a"))), {}))], "lv").properties
    assert (told.creator, told.title, told.language) == ("Kāda novada pašvaldība", "By hand 2026", "lv-LV")
    assert told.subject == "By hand"
    assert told.created == NOW.replace(tzinfo=None)


def test_yes_and_no_stand_at_a_glance_and_every_summary_names_its_sheet(tmp_path: Path) -> None:
    levels = sheet(section("A", question("A1")))
    duties = replace(
        sheet(section("B", question("B1", PARTLY), question("B2", PARTLY), question("B3", NO_IS_GOOD)), scale=None),
        id="duties",
        title=plain("Duties of the council and its many committees"),
    )
    said = answered(B1="partly", B3="no")
    book = written(tmp_path, [snapshot_of((levels, answered(A1=3)), (duties, said))])
    # cut between words: 31 letters are what Excel takes
    name = "Duties of the council and its…"
    assert book.sheetnames[:3] == ["Summary", name, "Levels"]
    assert book["Summary"]["A2"].value.startswith("By hand. By hand 2026 (")
    assert book[name]["A2"].value.startswith("Duties of the council and its many committees. By hand 2026 (")
    assert [cell.value for cell in book[name][7]][2:4] == ["2026, %", "Last period, %"]
    assert [cell.value for cell in book["Summary"][7]][2:4] == ["2026", "Last period"]
    (row,) = [row for row in book["Levels"].iter_rows() if row[1].value == "B"]
    # the worth, shown as the answer's word
    assert [cell.value for cell in row[2:5]] == [50, "?", 100]
    assert row[2].number_format == '[=100]"yes";[=0]"no";"partly"'
    assert row[4].number_format == '[=100]"no";[=0]"yes";"partly"'
