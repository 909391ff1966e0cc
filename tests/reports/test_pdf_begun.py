"""The report of an assessment just begun: nothing of the officials' own, nothing twice, no empty pages."""

import json
from pathlib import Path

import openpyxl
import pikepdf
import pytest
from pdf_cases import printed

from selfassess.app.exporting import export
from selfassess.domain.report import ReportKind, ReportOptions
from tests.begun import begun


@pytest.mark.parametrize("kind", list(ReportKind))
def test_mark_for_review_is_told_only_in_full(kind: ReportKind) -> None:
    text = printed(begun(), options=ReportOptions(kind=kind)).text
    assert ("Atzīmēts pārskatīšanai" in text) == (kind is ReportKind.FULL)
    assert "Zvanīt Annai" not in text


@pytest.mark.parametrize("kind", [ReportKind.COUNCIL, ReportKind.FULL])
def test_data_inside_the_council_report_bears_no_mark_either(kind: ReportKind, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    export([begun()], target, "en", options=ReportOptions(kind=kind))
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
    text = printed(begun()).text
    assert "nevar novērtēt" not in text
    assert "Nevar izvērtēt." in text
    assert "nevar izvērtēt Atbildētāji to nezina" in text


def test_prepared_is_one_word_and_not_taken_for_the_date_of_the_document() -> None:
    options = ReportOptions(author="L. Ozola")
    cover = printed(begun(), options=options).pages[0]
    assert "Sagatavotājs L. Ozola" in cover
    assert "Pārskats sagatavots 2026. gada 22. novembrī; dokumenta datums ir pie paraksta" in cover
    assert "Autors" not in cover
    summary = printed(begun(), options=ReportOptions(kind=ReportKind.SUMMARY, author="L. Ozola")).text
    assert "Sagatavotājs: L. Ozola" in summary
