"""The council's report of the invented municipality, read back."""

import re
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from pdf_cases import FULL, Printed, kalnupe, kalnupe_answers, plain, printed, shipped

HEAD = "Kalnupes novada pašvaldība (izdomāta) Pašnovērtējums 2026"
SCORES = ("2,83", "2,60", "3,33", "2,17", "3,00", "2,80", "2,67", "2,00", "3,33", "3,40", "2,60", "2,00")
"""From the answers by hand, such as principle 10: (4 + 3 + 4 + 3 + 3) : 5 = 3,40."""


@pytest.fixture(scope="module")
def report() -> Printed:
    """Return the report in Latvian."""
    return printed(kalnupe())


def page_of(report: Printed, words: str) -> str:
    return next(page for page in report.pages if page.startswith(f"{HEAD} {words}"))


def test_cover_says_who_what_and_when(report: Printed) -> None:
    cover = report.pages[0]
    assert "Kalnupes novada pašvaldība Izdomāta pašvaldība" in cover
    assert "Kā mēs pārvaldām" in cover
    assert "Pašnovērtējums pēc divpadsmit labas demokrātiskas pārvaldības principiem, 2026. gads" in cover
    assert "2025. gada 1. janvāris – 2026. gada 30. septembris" in cover
    assert "66 no 70 attiecināmajiem jautājumiem; 2 nav attiecināmi" in cover
    assert "2,73 no 4 provizoriski 2,59–2,81" in cover
    assert "3 Tiesiskums 4 Ētika – nav sasniegts 5 Pārskatatbildība" in cover
    assert "2026. gada 22. novembrī; dokumenta datums ir pie paraksta" in cover
    assert "lpp." not in cover


def test_verdict_stands_on_page_two(report: Printed) -> None:
    page = report.pages[1]
    assert (
        "Seši no divpadsmit principiem sasniedz slieksni 2,5, trīs paliek zem tā, un vēl trīs izšķirs "
        "neatbildētie jautājumi." in page
    )
    assert "2,73 kopvērtējums no 4; provizoriski, 2,59–2,81" in page
    assert "6 sasniedz slieksni 2,5" in page
    assert "3 paliek zem sliekšņa" in page
    assert "3 izšķirs neatbildētie jautājumi" in page
    assert "Vēl nav atbildēti: 2.5, 6.4, 11.6 un 8.4." in page
    assert "Slieksni izšķirs jautājumi 2.5 (pietiks ar līmeni 2), 6.4 (ar līmeni 1) un 11.6 (ar līmeni 2)." in page
    assert page.endswith(f"atbildēts uz 66 no 70 jautājumiem. 2. lpp. no {report.facts.pages}")


def test_sections_stand_against_their_threshold(report: Printed) -> None:
    page = page_of(report, "Principi un sliekšņi")
    rows = re.findall(r"2,00 (\d,\d\d) (–|\d,\d\d–\d,\d\d)(?: [\d,]+)? (sasniegts|nav sasniegts|nav izšķirts)", page)
    verdicts = [verdict for _, _, verdict in rows]
    assert [figure for figure, _, _ in rows] == list(SCORES)
    assert verdicts.count("sasniegts") == 6
    assert [index for index, verdict in enumerate(verdicts, 1) if verdict == "nav izšķirts"] == [2, 6, 11]
    assert [index for index, verdict in enumerate(verdicts, 1) if verdict == "nav sasniegts"] == [4, 8, 12]
    assert rows[5] == ("2,80", "2,33–3,00", "nav izšķirts")
    assert "2,73 2,59–2,81" in page
    assert "nav publicētas vērtības nav publicēts" in page
    assert "publicēts" not in page.replace("nav publicēts", "")


def test_every_question_with_answer_and_justification(report: Printed) -> None:
    answers = kalnupe_answers()
    for question in shipped("good-governance").questions:
        assert plain(question.text.pick("lv")) in report.text, question.id
        answer = answers.get(question.id)
        assert (answer is None) == (f"Pamatojums jautājumam {question.id}." not in report.text), question.id
        if answer is not None and answer.value is not None:
            assert plain(question.form.texts[int(answer.value)].pick("lv")) in report.text, question.id


def test_a_question_shows_levels_evidence_and_last_period(report: Printed) -> None:
    page = page_of(report, "6. Atklātība un pārredzamība")
    assert page.startswith(f"{HEAD} 6. Atklātība un pārredzamība 2,80")
    assert "6.1 0 1 2 3 4 2024: 2" in page
    assert "Darbojas. Visām lapām ir atbildīgais" in page
    assert "Pierādījumi: kalnupe.example/lemumi." in page
    assert "Robežas 2,33–3,00. 2024. gadā 2,00. Slieksnis 2,5: nav izšķirts." in page


def test_open_questions_and_worked_example(report: Printed) -> None:
    waiting = page_of(report, "Kas vēl ir atvērts")
    listed = waiting.partition("Kā veidojas vērtējums")[0]
    assert [listed.count(f" {number} ") for number in ("2.5", "6.4", "8.4", "11.6")] == [1, 1, 1, 1]
    # one example, the first principle that is not decided
    assert report.text.count("Kopā 5 13") == 1
    assert "Kopvērtējums: 2,73" not in report.text
    assert "2. Cilvēktiesības: 2,60 5 atbildēto jautājumu vidējais svērtais" in report.text
    full = printed(kalnupe(), options=FULL)
    example = next(page for page in full.pages if "2. Cilvēktiesības: 2,60" in page)
    assert "Nr. Jautājums Līmenis Svars Reizinājums 2.1 Cilvēktiesību kārtība 3 1 3 2.2" in example
    assert "2.5 Iekļaušanas plāna uzraudzība atvērts – – 2.6" in example
    assert "Kopā 5 13 13 : 5 = 2,6 – precīzi" in example
    assert "Ja 2.5. jautājumā būtu līmenis 0: 13 : 6 = 2,17 Ja 2.5. jautājumā būtu līmenis 4: 17 : 6 = 2,83" in example
    whole = next(page for page in full.pages if "Kopvērtējums: 2,73" in page)
    # 17/6 + 13/5 + 10/3 + 13/6 + 3 + 14/5 + 8/3 + 2 + 10/3 + 17/5 + 13/5 + 2 = 491/15
    assert "1 Līdzdalība 2,8333… 1 2,8333… 2" in whole
    assert "Kopā 12 32,7333… 32,7333… : 12 = 2,7277… – vēl nenoapaļots" in whole


def test_contents_and_outline_lead_to_the_right_pages(report: Printed) -> None:
    document = pypdfium2.PdfDocument(report.data)
    entries = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
    document.close()
    sections = [section.title.pick("lv") for section in shipped("good-governance").sections]
    titles = [title for title, _ in entries]
    assert titles[1:13] == [f"{number}. {title}" for number, title in enumerate(sections, 1)]
    contents = page_of(report, "Saturs")
    for title, index in entries:
        assert title in report.pages[index]
        assert f"{title} {index + 1}" in contents


def test_page_numbers(report: Printed) -> None:
    assert report.facts.pages == len(report.pages)
    for number, page in enumerate(report.pages[1:], 2):
        assert page.endswith(f"{number}. lpp. no {len(report.pages)}")


def test_file_says_what_it_is(report: Printed) -> None:
    document = pypdfium2.PdfDocument(report.data)
    particulars = document.get_metadata_dict()
    document.close()
    assert particulars["Title"] == "Kā mēs pārvaldām. Kalnupes novada pašvaldība"
    assert particulars["Author"] == "Kalnupes novada pašvaldība"
    assert particulars["CreationDate"] == "D:20261122123200+00'00'"
    assert b"/Lang (lv-LV)" in report.objects


def test_same_snapshot_same_bytes(report: Printed) -> None:
    assert printed(kalnupe()).data == report.data


def test_fonts_are_embedded_subsets_of_noto(report: Printed) -> None:
    names = set(re.findall(rb"/BaseFont /([^\s/]+)", report.objects))
    assert {name.partition(b"+")[2] for name in names} == {b"NotoSans-Regular", b"NotoSans-SemiBold"}
    assert b"Helvetica" not in report.objects
    assert report.objects.count(b"/FontFile2") == len(names)


@pytest.mark.needs_poppler
def test_poppler_finds_every_font_embedded(report: Printed, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(report.data)
    lines = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert len(lines) == 2
    assert all(re.search(r"\+NotoSans\S+ +TrueType +\w+ +yes yes yes", line) for line in lines)


def test_english(report: Printed) -> None:
    english = printed(kalnupe(), language="en")
    assert "The threshold 2.5 is met by six of the twelve principles and missed by three" in english.pages[1]
    assert english.pages[1].endswith(
        f"The score is provisional, 66 of 70 questions are answered. Page 2 of {english.facts.pages}"
    )
    assert "6. Openness and transparency 2.80" in english.text
    assert b"/Lang (en-GB)" in english.objects
