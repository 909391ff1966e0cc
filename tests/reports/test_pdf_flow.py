"""Where pages of the PDF end: one principle a page, no question parted from its answer, contents on one page."""

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from pdf_cases import Printed, kalnupe_answers, plain, printed, sheet, shipped, snapshot
from sheets import answered, question, section
from sheets import sheet as questionnaire_of

from selfassess.app.demo import write_demo


def heads(pages: tuple[str, ...], language: str) -> list[int]:
    """Return the page on which each of the twelve principles begins."""
    titles = [each.title.pick(language) for each in shipped("good-governance").sections]
    marks = [re.compile(rf"(?<!\d){number}\. {re.escape(title)} \d[,.]\d\d ") for number, title in enumerate(titles, 1)]
    return [next(index for index, page in enumerate(pages) if mark.search(page)) for mark in marks]


def with_whys(words: int) -> Printed:
    """Return a report whose justifications have so many words, each with an end of its own."""
    long = {
        name: replace(answer, why=f"{'vārds ' * words}Beigas {name}.") for name, answer in kalnupe_answers().items()
    }
    return printed(snapshot(sheet(shipped("good-governance"), long)))


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
def test_each_principle_of_the_demo_has_one_page(tmp_path: Path, language: str) -> None:
    write_demo(tmp_path, language)
    document = pypdfium2.PdfDocument(tmp_path / "report.pdf")
    pages = tuple(plain(page.get_textpage().get_text_bounded()) for page in document)
    document.close()
    found = heads(pages, language)
    assert found == list(range(found[0], found[0] + 12))
    for page, principle in zip(found, shipped("good-governance").sections, strict=True):
        for each in principle.all_questions:
            assert plain(each.text.pick(language)) in pages[page], each.id
    assert len(pages) == 23


@pytest.mark.parametrize("words", [10, 60, 130])
def test_no_question_is_parted_from_its_answer(words: int) -> None:
    report = with_whys(words)
    for each in shipped("good-governance").questions:
        page = next(page for page in report.pages if f" {each.number} 0 1 2 3 4" in page)
        assert plain(each.text.pick("lv")) in page, each.id
        if each.id in kalnupe_answers():
            assert page.count("vārds ") >= words, each.id
            assert f"Beigas {each.id}." in page, each.id


def test_long_principles_follow_each_other_without_empty_pages() -> None:
    report = with_whys(130)
    found = heads(report.pages, "lv")
    assert found == sorted(found)
    # some begin where the one before ends, and none has its heading at the foot
    shared = [index for index in found if not re.match(r".{0,80}2026 \d+\. ", report.pages[index])]
    assert shared
    for index, each in zip(found, shipped("good-governance").sections, strict=True):
        assert plain(each.all_questions[0].text.pick("lv")) in report.pages[index]


def test_short_sections_share_a_page() -> None:
    sections = [section(f"S{number}", question(f"Q{number}")) for number in range(1, 7)]
    report = printed(snapshot(sheet(questionnaire_of(*sections), answered(**{f"Q{n}": 2 for n in range(1, 7)}))))
    page = next(page for page in report.pages if "1. S1" in page and "Q1" in page and "2. S2" in page)
    assert "3. S3" in page


def test_contents_fit_one_page() -> None:
    few, many = (
        [section(f"S{number}", question(f"Q{number}")) for number in range(1, count + 1)] for count in (20, 50)
    )
    for sections, listed in ((few, True), (many, False)):
        answers = answered(**{f"Q{number}": 2 for number in range(1, len(sections) + 1)})
        report = printed(snapshot(sheet(questionnaire_of(*sections), answers)))
        assert report.pages[2].count("Saturs ") == 1
        assert ("20. S20" in report.pages[2]) == listed
        assert "Saturs" not in report.pages[3]
        assert "Sadaļas un sliekšņi 4" in report.pages[2]
        assert "Sadaļas un sliekšņi" in report.pages[3]
