"""The report of an assessment just begun: nothing of the officials' own, nothing twice, no empty pages."""

import datetime as dt
import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import openpyxl
import pikepdf
import pytest
from pdf_cases import printed

from selfassess.app.exporting import export
from selfassess.app.house import questionnaire_in_force
from selfassess.domain.answers import Answer, State
from selfassess.domain.house import HouseThreshold
from selfassess.domain.questionnaire import Comparison, Question
from selfassess.domain.record import SheetSnapshot
from selfassess.domain.report import ReportKind, ReportOptions
from selfassess.domain.scoring import score
from selfassess.voice import Voice
from tests.begun import ten_answers


@pytest.mark.parametrize("kind", list(ReportKind))
def test_mark_for_review_is_told_only_in_full(kind: ReportKind) -> None:
    text = printed(ten_answers(), options=ReportOptions(kind=kind)).text
    assert ("Atzīmēts pārskatīšanai" in text) == (kind is ReportKind.FULL)
    assert "Zvanīt Annai" not in text


@pytest.mark.parametrize("kind", [ReportKind.COUNCIL, ReportKind.FULL])
def test_data_inside_the_council_report_bears_no_mark_either(kind: ReportKind, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    export([ten_answers()], target, "en", options=ReportOptions(kind=kind))
    with pikepdf.open(target) as pdf:
        data = {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}
    (tmp_path / "inside.xlsx").write_bytes(data["export.xlsx"])
    rows = openpyxl.load_workbook(tmp_path / "inside.xlsx")["Answers"].values
    heads, *answers = [row for row in rows if any(row)]
    assert json.loads(data["result.json"])
    assert (b'"marked": true' in data["result.json"]) == (kind is ReportKind.FULL)
    assert "For review" in heads
    assert ("yes" in {str(cell) for row in answers for cell in row}) == (kind is ReportKind.FULL)
    assert b"Zvan" not in data["result.json"]


def test_cannot_judge_has_one_name() -> None:
    text = printed(ten_answers()).text
    assert "nevar novērtēt" not in text
    assert "Nevar izvērtēt." in text
    assert "nevar izvērtēt Atbildētāji to nezina" in text


def test_prepared_is_one_word_and_not_taken_for_the_date_of_the_document() -> None:
    options = ReportOptions(author="L. Ozola")
    cover = printed(ten_answers(), options=options).pages[0]
    assert "Sagatavotājs L. Ozola" in cover
    assert "Pārskats sagatavots 2026. gada 22. novembrī; dokumenta datums ir pie paraksta" in cover
    assert "Autors" not in cover
    summary = printed(ten_answers(), options=ReportOptions(kind=ReportKind.SUMMARY, author="L. Ozola")).text
    assert "Sagatavotājs: L. Ozola" in summary


def test_range_stands_before_the_mark_and_what_waits_is_told_by_its_kind() -> None:
    report = printed(ten_answers())
    assert "Rezultāts 0,29–3,74 no 4; provizoriski, pagaidām 2,08" in report.pages[0]
    verdict = report.pages[1]
    assert "0,29–3,74" in verdict
    assert "60 jautājumi nav atbildēti, 1 nevar izvērtēt." in verdict
    assert "61" not in verdict
    assert "60 jautājumi nav atbildēti, 1 nevar izvērtēt; vispirms tie, kas izšķir slieksni." in report.text


def questions_but(*left_out: str) -> list[Question]:
    found = ten_answers().sheets[0].questionnaire.questions
    return [question for question in found if question.id not in left_out]


def test_few_waiting_questions_are_named_by_their_kind() -> None:
    told = {name.id.replace(".", "_"): Answer(State.ANSWERED, Fraction(3)) for name in questions_but("P2.4", "P6.3")}
    assert "Vēl nav atbildēti: 6.3. Nevar izvērtēt: 2.4." in printed(ten_answers(**told)).pages[1]


def test_sections_without_an_answer_are_gathered_on_one_page() -> None:
    report = printed(ten_answers())
    # cover, verdict, table, two principles, the gathered ones with the first open questions, the rest of these with
    # the method, an example with the thresholds, glossary
    assert report.facts.pages == 9
    (page,) = (page for page in report.pages[2:] if "Vēl nav atbildēts: 10 principi" in page)
    assert "3. Tiesiskums 6 jautājumi" in page
    assert "12. Atvērtība pārmaiņām un inovācijai 6 jautājumi" in page
    assert "2. Cilvēktiesības" not in page
    # whatever was said there is told
    for words in ("Vēl jānoskaidro.", "Nav attiecināms. Kapitālsabiedrību nav.", "novads.example/amati"):
        assert words in page
    question = ten_answers().sheets[0].questionnaire.question_by_id["P3.1"]
    assert report.text.count(Voice("lv").text(question.text)) == 1


def test_few_pages_need_no_contents_and_what_is_open_follows_at_once() -> None:
    report = printed(ten_answers())
    assert " Saturs " not in report.text
    (page,) = (page for page in report.pages if "Vēl nav atbildēts: 10 principi" in page)
    assert "Kas vēl ir atvērts" in page.partition("12. Atvērtība pārmaiņām un inovācijai")[2]


def test_full_keeps_a_page_for_every_section() -> None:
    full = printed(ten_answers(), options=ReportOptions(kind=ReportKind.FULL)).text
    assert "Vēl nav atbildēts" not in full
    question = ten_answers().sheets[0].questionnaire.question_by_id["P3.1"]
    assert full.count(Voice("lv").text(question.text)) == 2


def test_gathered_sections_speak_both_languages() -> None:
    text = printed(ten_answers(), options=ReportOptions(languages=("lv", "en"))).text
    assert "Vēl nav atbildēts: 10 principi Not answered yet: 10 principles" in text
    assert "3. Tiesiskums 3. Rule of law 6 jautājumi 6 questions" in text


def test_section_where_nothing_applies_is_not_called_unanswered() -> None:
    said = {f"P3_{number}": Answer(State.NOT_APPLICABLE, why="Nav.") for number in range(1, 7)}
    text = printed(ten_answers(**said)).text
    assert "Vēl nav atbildēts: 9 principi" in text
    assert "3. Tiesiskums 6 jautājumi" not in text


def test_threshold_on_the_whole_is_told_against_the_range() -> None:
    table = printed(ten_answers()).pages[2]
    assert "0,29–3,74" in table.partition("Šīs anketas sliekšņi")[2]
    assert "2,08" not in table.partition("Šīs anketas sliekšņi")[2]


REASON = "Dome 2025. gadā apņēmās celt kopvērtējumu"


def with_own(applies_to: str, value: int, sheet: SheetSnapshot) -> SheetSnapshot:
    """Return a sheet with a threshold of the municipality's own."""
    day = dt.date(2026, 1, 22)
    own = HouseThreshold("own-1", "", applies_to, Comparison.AT_LEAST, Fraction(value), REASON, "", "12", day)
    form = questionnaire_in_force(sheet.questionnaire, [own])
    return replace(sheet, questionnaire=form, result=score(form, sheet.answers))


def test_own_thresholds_stand_with_reason_and_decision_in_report_and_workbook(tmp_path: Path) -> None:
    before = ten_answers()
    snapshot = replace(before, sheets=(with_own("overall", 3, before.sheets[0]), *before.sheets[1:]))
    (page,) = (one for one in printed(snapshot).pages if "Šīs anketas un pašu noteiktie sliekšņi" in one)
    assert "Kopvērtējums vismaz 3 Domes 22.01.2026. lēmums Nr. 12" in page
    assert REASON in page
    assert "pašu noteiktie" not in printed(before).text
    export([snapshot], tmp_path / "figures.xlsx", "lv")
    rows = list(openpyxl.load_workbook(tmp_path / "figures.xlsx")["Sliekšņi"].values)
    heads, *told = [row for row in rows if any(row)]
    (own,) = (dict(zip(heads, row, strict=True)) for row in told if row[0] == "Kopvērtējums vismaz 3")
    assert (own["Avots"], own["Pamatojums"]) == ("Domes 22.01.2026. lēmums Nr.\N{NO-BREAK SPACE}12", REASON)
    assert [row[heads.index("Pamatojums")] for row in told].count(None) == len(told) - 1
    export([before], tmp_path / "without.xlsx", "lv")
    heads = next(row for row in openpyxl.load_workbook(tmp_path / "without.xlsx")["Sliekšņi"].values if any(row))
    assert "Pamatojums" not in heads
