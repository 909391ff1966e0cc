"""A report in a language that its questionnaire does not have: shown in English, and said so where a sheet begins."""

import datetime as dt
import io
from dataclasses import replace

import pypdfium2
import pytest
from pdf_cases import kalnupe_answers, plain, printed, sheet, shipped, snapshot

from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import SheetSnapshot
from selfassess.domain.report import ReportKind, ReportOptions
from selfassess.reports.pdf.guide import write_guide
from selfassess.voice import Voice

NOTE = "Spørreskjemaet finnes ikke på norsk; det vises på engelsk."


def foreign(name: str) -> Questionnaire:
    return replace(shipped(name), languages=("lv", "en"))


def principles() -> SheetSnapshot:
    return sheet(foreign("good-governance"), kalnupe_answers())


@pytest.mark.parametrize("kind", [ReportKind.SUMMARY, ReportKind.COUNCIL])
def test_a_scored_sheet_says_so(kind: ReportKind) -> None:
    report = printed(snapshot(principles()), language="nb", options=ReportOptions(kind=kind))
    assert report.text.count(NOTE) == 1
    assert (report.facts.pages == 1) == (kind is ReportKind.SUMMARY)


def test_every_sheet_says_so_in_its_chapter() -> None:
    sheets = [principles(), sheet(foreign("public-ethics"), {}), sheet(foreign("published-limits"), {})]
    report = printed(snapshot(*sheets), language="nb")
    assert sum(NOTE in page for page in report.pages) == 3


def test_beside_a_language_it_has_only_the_other_says_so() -> None:
    report = printed(snapshot(principles()), options=ReportOptions(languages=("nb", "lv")))
    assert report.text.count(NOTE) == 1
    assert "Šī anketa nav pieejama" not in report.text


def test_the_guidelines_say_so_on_the_cover() -> None:
    target = io.BytesIO()
    write_guide(foreign("quick-scan"), target, ["nb"], dt.datetime(2026, 11, 22, tzinfo=dt.UTC))
    document = pypdfium2.PdfDocument(target.getvalue())
    pages = [plain(page.get_textpage().get_text_bounded()) for page in document]
    document.close()
    assert NOTE in pages[0]
    assert Voice("nb").text(foreign("quick-scan").title) in pages[0]
